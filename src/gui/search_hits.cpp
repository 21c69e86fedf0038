// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/search_hits.h"

#include "app/backroom.h"
#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/main_window.h"
#include "services/search_service.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

struct SearchHits {
    Q_DECLARE_TR_FUNCTIONS(baydesk::SearchHits)
};

FoundItem hitFor(const SearchRow& row) {
    FoundItem hit;
    hit.vehicle = row.vehicle;
    hit.headline = row.plate.isEmpty() ? row.customerName : displayPlate(row.plate);
    hit.person =
        row.plate.isEmpty() ? row.maskedPhone : row.customerName + QLatin1Char(' ') + row.maskedPhone;
    QStringList details{row.order ? row.orderNumber : QString(), row.model};
    if (!row.vinTail.isEmpty()) {
        details.append(SearchHits::tr("VIN …%1").arg(row.vinTail));
    }
    details.append(row.lastVisitOn ? SearchHits::tr("last visit %1").arg(displayDate(row.lastVisitOn))
                   : row.vehicle   ? SearchHits::tr("first visit")
                                   : SearchHits::tr("no car yet"));
    details.removeAll(QString());
    hit.detail = details.join(QStringLiteral(" · "));
    if (row.order) {
        hit.kind = row.orderState ? label(*row.orderState) : SearchHits::tr("Order");
        hit.tone = row.orderState && isClosed(*row.orderState) ? Tone::Neutral : Tone::Info;
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

FoundItem hitFor(const PartRow& row) {
    const Quantity available = row.stock.available();
    FoundItem hit;
    hit.kind = available > Quantity() ? SearchHits::tr("Part: %1 available").arg(available.toString())
                                      : SearchHits::tr("Part: none available");
    hit.tone = available > Quantity() ? Tone::Ok : Tone::Warn;
    hit.headline = row.part.number;
    hit.person = row.part.name;
    hit.detail = row.part.fits.isEmpty()
                     ? displayMoney(row.part.price)
                     : row.part.fits + QStringLiteral(" · ") + displayMoney(row.part.price);
    hit.page = PageId::Parts;
    hit.target = row.part.id;
    return hit;
}

/// Customers who own several of the cars that were found: for those who mean the person.
std::vector<FoundItem> ownersOfSeveral(const std::vector<SearchRow>& rows) {
    std::vector<FoundItem> hits;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const auto isTheirs = [&](const SearchRow& other) {
            return other.kind == SearchRowKind::Vehicle && other.customer == row->customer;
        };
        const auto cars = std::count_if(rows.begin(), rows.end(), isTheirs);
        if (cars < 2 || std::any_of(rows.begin(), row, isTheirs)) {
            continue;
        }
        FoundItem hit;
        hit.kind = SearchHits::tr("Customer");
        hit.headline = row->customerName;
        hit.person = row->maskedPhone;
        hit.detail = SearchHits::tr("%n car(s)", nullptr, static_cast<int>(cars));
        hit.page = PageId::NewVisit;
        hit.target = row->customer;
        hits.push_back(hit);
    }
    return hits;
}

SearchFindings find(Session& session, const Context& context, const QString& question, bool withParts) {
    constexpr int partsShown = 5;
    SearchFindings findings{.rows = SearchService(session, context).search(question), .parts = {}};
    if (withParts) {
        findings.parts = PartsService(session, context).search(question, partsShown);
    }
    return findings;
}

} // namespace

std::vector<FoundItem> searchHits(const SearchFindings& findings) {
    std::vector<FoundItem> hits;
    for (const SearchRow& row : findings.rows) {
        hits.push_back(hitFor(row));
    }
    for (const FoundItem& hit : ownersOfSeveral(findings.rows)) {
        hits.push_back(hit);
    }
    for (const PartRow& row : findings.parts) {
        hits.push_back(hitFor(row));
    }
    return hits;
}

void connectSearch(MainWindow& window) {
    window.setSearch([&window](const QString& question, MainWindow::Answer answer) {
        window.desk().backroom.readLatest(
            &window, "search",
            [question, context = window.desk().context(), withParts = window.hasPage(PageId::Parts)](
                Session& session) { return find(session, context, question, withParts); },
            [answer = std::move(answer)](const SearchFindings& findings) { answer(searchHits(findings)); });
    });
}

} // namespace baydesk
