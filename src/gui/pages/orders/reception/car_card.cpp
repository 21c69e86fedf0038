// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/reception/car_card.h"

#include "domain/values/phone_number.h"
#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/pages/orders/reception/car_duties.h"
#include "gui/pages/orders/reception/offer_lines.h"

#include <QVBoxLayout>
#include <algorithm>
#include <ranges>

namespace baydesk {

namespace {

constexpr int comebacksShown = 3;
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

void CarCard::setCar(const VehicleCard& card, const CarDuties& duties, const Taken& taken) {
    setTitle(titleOf(card));
    setHint(maskedPhone(card.owner.data.phone));
    std::vector<OfferLine> lines;
    for (const EarlierOrder& order : card.openOrders) {
        lines.push_back(openOrderLine(order));
    }
    for (const CampaignOfVehicle& each : duties.campaigns) {
        if (each.isOpenOn(duties.today)) {
            lines.push_back(campaignLine(each, duties.isChosen(each.campaign.id)));
        }
    }
    for (const GuaranteeNotice& notice : duties.guarantee.standing.notices) {
        lines.push_back(guaranteeLine(notice));
    }
    if (duties.guarantee.isInsuranceOver) {
        lines.push_back(insuranceLine(duties));
    }
    for (const GuaranteedJob& each : card.possibleComebacks | std::views::take(comebacksShown)) {
        lines.push_back(comebackLine(each, taken.comeback == each.job.id));
    }
    if (card.appointment) {
        lines.push_back(appointmentLine(*card.appointment, taken.isAppointment));
    } else if (card.laterAppointment) {
        const AppointmentDraft& booked = card.laterAppointment->appointment.data;
        lines.push_back(
            {Tone::Info,
             tr("Booked for %1: %2. That stays; Ctrl+0 moves or cancels it.")
                 .arg(displayTime(desk_.shop->calendar, booked.at), card.laterAppointment->work()),
             {},
             {}});
    }
    // The most urgent stand first; all of them are on the order's page.
    for (const Recommendation& each : card.recommendations | std::views::take(recommendationsShown)) {
        const bool isTaken = std::ranges::find(taken.recommendations, each.id) != taken.recommendations.end();
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

OfferLine CarCard::campaignLine(const CampaignOfVehicle& each, bool isChosen) {
    const Campaign& campaign = each.campaign;
    const bool isRecall = campaign.data.kind == CampaignKind::Recall;
    return {isChosen   ? Tone::Ok
            : isRecall ? Tone::Bad
                       : Tone::Warn,
            isChosen ? tr("%1: becomes a job of this visit, the maker pays.").arg(campaign.jobTitle())
                     : tr("%1 is not done on this car. The maker pays.").arg(campaign.jobTitle()),
            isChosen ? tr("Not this time") : tr("Add as a job"),
            [this, id = campaign.id, isChosen] { Q_EMIT campaignWanted(id, !isChosen); }};
}

OfferLine CarCard::insuranceLine(const CarDuties& duties) {
    return {Tone::Warn,
            tr("The insurance ended on %1.").arg(displayDate(duties.guarantee.papers.insuredUntil)),
            tr("Papers"), [this, id = duties.guarantee.vehicle] { Q_EMIT papersWanted(id); }};
}

OfferLine CarCard::comebackLine(const GuaranteedJob& work, bool isComeback) {
    return {Tone::Bad,
            tr("Possible comeback: %1 %2 %3, guaranteed until %4 or %5.")
                .arg(work.number, work.job.letter, work.job.complaint, displayDate(work.guarantee.lastDay),
                     displayKilometres(work.guarantee.lastKm)),
            isComeback ? tr("Not a comeback") : tr("Comeback"),
            [this, work, isComeback] { Q_EMIT comebackWanted(work, !isComeback); }};
}

OfferLine CarCard::appointmentLine(const AppointmentRow& row, bool isTaken) {
    const Appointment& booked = row.appointment;
    const QString time = desk_.shop->calendar.local(booked.data.at).toString(QStringLiteral("HH:mm"));
    QString text = isTaken ? tr("Comes to the appointment of %1: %2.").arg(time, row.work())
                           : tr("Booked for today at %1: %2.").arg(time, row.work());
    if (!booked.data.note.isEmpty()) {
        text += QLatin1Char(' ') + booked.data.note;
    }
    if (isTaken) {
        return {Tone::Ok, text, {}, {}};
    }
    return {Tone::Warn, text, tr("Take it over"), [this] { Q_EMIT appointmentWanted(); }};
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
