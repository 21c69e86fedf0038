// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/reception/car_card.h"

#include "domain/values/phone_number.h"
#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/pages/orders/reception/offer_lines.h"

#include <QVBoxLayout>
#include <algorithm>
#include <ranges>

namespace baydesk {

namespace {

constexpr int recommendationsShown = 3;

QString jobsOf(const EarlierOrder& order) {
    QStringList jobs;
    for (const EarlierJob& job : order.jobs) {
        if (job.decision != JobDecision::Declined) {
            jobs.append(job.complaint);
        }
    }
    return jobs.isEmpty() ? CarCard::tr("no jobs") : jobs.join(QStringLiteral(", "));
}

QString titleOf(const VehicleCard& card) {
    const VehicleDraft& car = card.vehicle.data;
    QStringList parts{car.plate.isEmpty() ? car.vin : displayPlate(car.plate), card.owner.data.name};
    if (!car.model.isEmpty()) {
        parts.append(car.modelYear ? car.model + QLatin1Char(' ') + QString::number(*car.modelYear)
                                   : car.model);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

CarCard::CarCard(Desk& desk, QList<QAction*> offers, QWidget* parent) : Card({}, parent), desk_(desk) {
    lines_ = new OfferLines(std::move(offers));
    body()->addWidget(lines_);
}

void CarCard::setCar(const VehicleCard& card, bool isComeback, const std::vector<RecommendationId>& taken) {
    setTitle(titleOf(card));
    setHint(maskedPhone(card.owner.data.phone));
    std::vector<OfferLine> lines;
    for (const EarlierOrder& order : card.openOrders) {
        lines.push_back(openOrderLine(order));
    }
    if (card.possibleComeback) {
        lines.push_back(comebackLine(card, isComeback));
    }
    // The most urgent stand first; all of them are on the order's page.
    for (const Recommendation& each : card.recommendations | std::views::take(recommendationsShown)) {
        const bool isTaken = std::ranges::find(taken, each.id) != taken.end();
        lines.push_back(recommendationLine(each, isTaken));
    }
    const int further = static_cast<int>(card.recommendations.size()) - recommendationsShown;
    if (further > 0) {
        lines.push_back({Tone::Info,
                         tr("%n further recommendation(s): Ctrl+M on the order's page.", nullptr, further),
                         {},
                         {}});
    }
    if (card.owed > Money()) {
        lines.push_back(
            {Tone::Warn, tr("%1 on account is not paid yet.").arg(displayMoney(card.owed)), {}, {}});
    }
    if (!card.earlierOrders.empty()) {
        lines.push_back(visitLine(card.earlierOrders.front(), card.earlierOrders.size() - 1));
    } else if (card.openOrders.empty()) {
        lines.push_back({Tone::Info, tr("This is the car's first visit."), {}, {}});
    }
    lines.push_back(checkLine(card.vehicle.data));
    lines_->setLines(std::move(lines));
    setVisible(true);
}

void CarCard::leave() {
    lines_->setLines({});
    hide();
}

OfferLine CarCard::openOrderLine(const EarlierOrder& order) {
    return {Tone::Bad,
            tr("Order %1 of %2 is still open: %3. %4")
                .arg(order.number, displayDate(order.openedOn), label(order.state), jobsOf(order)),
            tr("Open it"), [this, id = order.id] { Q_EMIT orderWanted(id); }};
}

OfferLine CarCard::comebackLine(const VehicleCard& card, bool isComeback) {
    const PossibleComeback& comeback = *card.possibleComeback;
    QString work;
    for (const EarlierOrder& order : card.earlierOrders) {
        if (order.id == comeback.order) {
            work = jobsOf(order);
        }
    }
    return {Tone::Bad,
            tr("Possible comeback: %1 (%2), guaranteed until %3 or %4.")
                .arg(comeback.number, work, displayDate(comeback.guarantee.lastDay),
                     displayKilometres(comeback.guarantee.lastKm)),
            isComeback ? tr("Not a comeback") : tr("Comeback"),
            [this, isComeback] { Q_EMIT comebackWanted(!isComeback); }};
}

OfferLine CarCard::recommendationLine(const Recommendation& recommendation, bool isTaken) {
    const QString text =
        recommendation.state == RecommendationState::Declined
            ? tr("Recommended and declined before: %1 (order %2).")
                  .arg(recommendation.work, recommendation.orderNumber)
            : tr("Recommended: %1 (%2, order %3).")
                  .arg(recommendation.work, label(recommendation.mark), recommendation.orderNumber);
    const Tone tone = recommendation.mark == ItemMark::Fault ? Tone::Bad : Tone::Warn;
    if (isTaken) {
        return {Tone::Ok, text, {}, {}};
    }
    return {tone, text, tr("Add the job"),
            [this, recommendation] { Q_EMIT recommendationWanted(recommendation); }};
}

OfferLine CarCard::visitLine(const EarlierOrder& order, std::size_t further) {
    QString text = tr("Last visit %1 at %2: %3.")
                       .arg(displayDate(order.openedOn), displayKilometres(order.mileageKm), jobsOf(order));
    if (further > 0) {
        text += QLatin1Char(' ') + tr("%n earlier visit(s).", nullptr, static_cast<int>(further));
    }
    return {Tone::Info, text, tr("Look at it"), [this, id = order.id] { Q_EMIT orderWanted(id); }};
}

OfferLine CarCard::checkLine(const VehicleDraft& vehicle) {
    if (vehicle.vin.isEmpty()) {
        return {Tone::Neutral, tr("The VIN is not known yet."), {}, {}};
    }
    if (const QStringList warnings = vehicleWarnings(vehicle); !warnings.isEmpty()) {
        return {Tone::Warn, warnings.join(QStringLiteral("; ")), {}, {}};
    }
    if (!vehicle.vinOverrideReason.isEmpty() || !vehicle.plateOverrideReason.isEmpty()) {
        QStringList reasons{vehicle.plateOverrideReason, vehicle.vinOverrideReason};
        reasons.removeAll(QString());
        return {Tone::Warn,
                tr("Plate or VIN failed its check and was kept: %1.").arg(reasons.join(u"; ")),
                {},
                {}};
    }
    return {Tone::Ok, tr("Plate and VIN pass their checks."), {}, {}};
}

} // namespace baydesk
