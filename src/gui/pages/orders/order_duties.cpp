// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/order_duties.h"

#include "gui/format.h"
#include "services/campaign_service.h"
#include "services/order_view.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::OrderDuties)
};

/// While the car is worked on what is missing is still to come, and no alarm.
OfferLine recordLine(const HealthRecordLight& record, OrderState state) {
    const QString reasons = recordReasons(record);
    if (state < OrderState::FinalInspection && !record.state && !record.isClean()) {
        return {Tone::Info, Tr::tr("Health record, still to come: %1").arg(reasons), {}, {}};
    }
    QString text = Tr::tr("Health record: %1.").arg(recordWord(record));
    if (!reasons.isEmpty()) {
        text += QLatin1Char(' ') + reasons;
    }
    return {recordTone(record), text, {}, {}};
}

} // namespace

OrderDuties readDuties(Session& session, const Context& context, const OrderView& view) {
    const VehicleId vehicle = view.vehicle.id;
    return {
        .record = HealthRecordService(session, context).light(*view.order.header().id),
        .campaigns = CampaignService(session, context).ofVehicle(vehicle),
        .guarantee =
            GuaranteeService(session, context).ofVehicle(vehicle, view.order.header().walkAround.mileageKm)};
}

Tone recordTone(const HealthRecordLight& record) {
    if (!record.state || record.state == HealthRecordState::Pending) {
        return record.isClean() ? Tone::Ok : Tone::Bad;
    }
    switch (*record.state) {
    case HealthRecordState::Accepted: return Tone::Ok;
    case HealthRecordState::Refused: return Tone::Bad;
    case HealthRecordState::Exported: return Tone::Info;
    case HealthRecordState::Pending:
    case HealthRecordState::Withdrawn: break;
    }
    return Tone::Neutral;
}

QString recordWord(const HealthRecordLight& record) {
    const bool isOpen = !record.state || record.state == HealthRecordState::Pending;
    if (isOpen && !record.isClean()) {
        return Tr::tr("would be refused");
    }
    return record.state ? label(*record.state) : Tr::tr("clean");
}

QString recordReasons(const HealthRecordLight& record) {
    if (record.state == HealthRecordState::Refused && !record.answer.isEmpty()) {
        return record.answer;
    }
    const bool isOver =
        record.state == HealthRecordState::Accepted || record.state == HealthRecordState::Exported;
    return isOver ? QString() : record.refusals.join(QLatin1Char(' '));
}

std::vector<OfferLine> dutyLines(const OrderDuties& duties, OrderState state, QDate today,
                                 const std::function<void(CampaignId)>& addCampaign) {
    std::vector<OfferLine> lines;
    for (const CampaignOfVehicle& each : duties.campaigns) {
        if (!each.isOpenOn(today)) {
            continue;
        }
        const bool isRecall = each.campaign.data.kind == CampaignKind::Recall;
        OfferLine line{isRecall ? Tone::Bad : Tone::Warn,
                       Tr::tr("%1 is not done on this car. The maker pays.").arg(each.campaign.jobTitle()),
                       {},
                       {}};
        if (addCampaign) {
            line.offer = Tr::tr("Add as a job");
            line.act = [addCampaign, id = each.campaign.id] { addCampaign(id); };
        }
        lines.push_back(line);
    }
    for (const GuaranteeNotice& notice : duties.guarantee.standing.notices) {
        lines.push_back(guaranteeLine(notice));
    }
    if (duties.record.isOwed) {
        lines.push_back(recordLine(duties.record, state));
    }
    return lines;
}

} // namespace baydesk
