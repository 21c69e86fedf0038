// SPDX-License-Identifier: GPL-3.0-or-later
// What law and maker say of the customer's cars.
#include "gui/pages/customers/customer_view.h"

#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/widgets/data_table.h"

#include <algorithm>

namespace baydesk {

namespace {

Cell guaranteeCell(const GuaranteeStanding& standing) {
    if (standing.isUnknown) {
        return {.text = CustomerView::tr("day of the sale not known")};
    }
    if (!standing.applies) {
        return {.text = CustomerView::tr("not a household car")};
    }
    QString text = standing.isWithin ? CustomerView::tr("until %1").arg(displayDate(standing.until))
                                     : CustomerView::tr("over since %1").arg(displayDate(standing.until));
    text += QStringLiteral(" · ") + CustomerView::tr("%n day(s)", nullptr, static_cast<int>(standing.days));
    if (standing.mostOfOneProblem > 1) {
        text +=
            QStringLiteral(" · ") + CustomerView::tr("one problem %1 times").arg(standing.mostOfOneProblem);
    }
    QStringList sentences;
    for (const GuaranteeNotice& notice : standing.notices) {
        sentences.append(notice.sentence);
    }
    Cell cell{.text = text, .hint = sentences.join(QLatin1Char('\n'))};
    if (!standing.notices.empty()) {
        const bool isDue = std::ranges::any_of(standing.notices, [](const GuaranteeNotice& notice) {
            return notice.level == GuaranteeNotice::Level::Due;
        });
        cell.chip = isDue ? Tone::Bad : Tone::Warn;
    }
    return cell;
}

Cell campaignsCell(const std::vector<CampaignOfVehicle>& campaigns, QDate today) {
    QStringList open;
    for (const CampaignOfVehicle& each : campaigns) {
        if (each.isOpenOn(today)) {
            open.append(each.campaign.jobTitle());
        }
    }
    if (open.isEmpty()) {
        return {.text = campaigns.empty() ? displayNothing() : CustomerView::tr("all done")};
    }
    Cell cell = Cell::word(Tone::Bad, CustomerView::tr("%n open", nullptr, static_cast<int>(open.size())));
    cell.hint = open.join(QLatin1Char('\n'));
    return cell;
}

} // namespace

void CustomerView::setCars(const CustomerCard& card, const std::vector<CarFacts>& cars) {
    std::vector<TableRow> rows;
    const QDate today = desk_.context().today();
    for (std::size_t i = 0; i < cars.size(); ++i) {
        const Vehicle& vehicle = card.vehicles[i];
        const VehicleGuarantee& guarantee = cars[i].guarantee;
        const QString name =
            vehicle.data.plate.isEmpty() ? vehicle.data.vin : displayPlate(vehicle.data.plate);
        const QString until = displayDate(guarantee.papers.insuredUntil);
        rows.push_back({vehicle.id.value(),
                        {{.text = name, .strong = true, .hint = vehicle.data.model},
                         guaranteeCell(guarantee.standing),
                         guarantee.isInsuranceOver ? Cell::word(Tone::Warn, until) : Cell{.text = until},
                         campaignsCell(cars[i].campaigns, today)}});
    }
    cars_->setEmptySentence(tr("The customer has no car here."));
    cars_->setRows(std::move(rows));
}

} // namespace baydesk
