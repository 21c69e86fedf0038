// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/search_hits.h"

#include "domain/values/plate.h"
#include "gui/format.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct SearchHits {
    Q_DECLARE_TR_FUNCTIONS(baydesk::SearchHits)
};

SearchHit hitFor(const SearchRow& row) {
    SearchHit hit;
    hit.headline = row.plate.isEmpty() ? row.customerName : displayPlate(row.plate);
    hit.person =
        row.plate.isEmpty() ? row.maskedPhone : row.customerName + QLatin1Char(' ') + row.maskedPhone;
    hit.detail = row.model;
    if (!row.vinTail.isEmpty()) {
        hit.detail += SearchHits::tr(" · VIN …%1").arg(row.vinTail);
    }
    hit.lastVisit = row.lastVisitOn ? SearchHits::tr("last visit %1").arg(displayDate(row.lastVisitOn))
                                    : SearchHits::tr("first visit");
    if (row.order) {
        hit.kind = row.orderState ? label(*row.orderState) : SearchHits::tr("Order");
        hit.tone = row.orderState && isClosed(*row.orderState) ? Tone::Neutral : Tone::Info;
        hit.detail = row.orderNumber + QStringLiteral(" · ") + hit.detail;
        hit.page = PageId::Order;
        hit.target = *row.order;
    } else if (row.vehicle) {
        hit.kind = SearchHits::tr("Car");
        hit.page = PageId::NewVisit;
        hit.target = *row.vehicle;
    } else {
        hit.kind = SearchHits::tr("Customer");
        hit.page = PageId::NewVisit;
        hit.target = row.customer;
    }
    return hit;
}

} // namespace

std::vector<SearchHit> searchHits(const std::vector<SearchRow>& rows) {
    std::vector<SearchHit> hits;
    hits.reserve(rows.size());
    for (const SearchRow& row : rows) {
        hits.push_back(hitFor(row));
    }
    return hits;
}

} // namespace baydesk
