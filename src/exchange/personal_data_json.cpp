// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/personal_data_json.h"

#include "exchange/json_values.h"
#include "exchange/personal_work_json.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace baydesk {

namespace {

QJsonObject customerObject(const PersonalData& data) {
    const CustomerDraft& customer = data.customer.data;
    return {{QStringLiteral("number"), whole(data.customer.id.value())},
            {QStringLiteral("kind"), code(customer.kind)},
            {QStringLiteral("name"), customer.name},
            {QStringLiteral("phone"), customer.phone},
            {QStringLiteral("company_code"), customer.companyCode},
            {QStringLiteral("note"), customer.note},
            {QStringLiteral("added_on"), day(data.addedOn)},
            {QStringLiteral("kept_until"), day(data.retainedUntil)}};
}

QJsonObject campaignObject(const CampaignOfVehicle& each) {
    const CampaignDraft& campaign = each.campaign.data;
    return {{QStringLiteral("kind"), code(campaign.kind)},
            {QStringLiteral("maker"), campaign.maker},
            {QStringLiteral("number"), campaign.number},
            {QStringLiteral("title"), campaign.title},
            {QStringLiteral("is_done"), each.isDone}};
}

QJsonObject vehicleObject(const VehicleOnFile& file) {
    const Vehicle& vehicle = file.vehicle;
    const VehicleDraft& data = vehicle.data;
    return {{QStringLiteral("plate"), data.plate},
            {QStringLiteral("vin"), data.vin},
            {QStringLiteral("model"), data.model},
            {QStringLiteral("model_year"), data.modelYear ? whole(*data.modelYear) : QJsonValue()},
            {QStringLiteral("plate_override_reason"), data.plateOverrideReason},
            {QStringLiteral("vin_override_reason"), data.vinOverrideReason},
            {QStringLiteral("mileage_km"), vehicle.mileageKm ? whole(*vehicle.mileageKm) : QJsonValue()},
            {QStringLiteral("last_visit_on"), day(vehicle.lastVisitOn)},
            {QStringLiteral("sold_on"), day(file.papers.soldOn)},
            {QStringLiteral("is_household"), file.papers.isHousehold},
            {QStringLiteral("price_fen"), file.papers.price ? fen(*file.papers.price) : QJsonValue()},
            {QStringLiteral("insured_until"), day(file.papers.insuredUntil)},
            {QStringLiteral("campaigns"), arrayOf(file.campaigns, campaignObject)}};
}

QJsonObject warrantyObject(const WarrantyWorkOnFile& each) {
    const WarrantyWork& work = each.work;
    return {{QStringLiteral("job"), each.job},
            {QStringLiteral("is_same_problem"), work.problem.has_value()},
            {QStringLiteral("is_safety_fault"), work.isSafetyFault},
            {QStringLiteral("replaced"), code(work.replaced)},
            {QStringLiteral("system"), work.system ? QJsonValue(code(*work.system)) : QJsonValue()},
            {QStringLiteral("main_part"), work.mainPart},
            {QStringLiteral("not_counted_seconds"), whole(work.notCounted.seconds())}};
}

QJsonValue healthRecordObject(const std::optional<HealthRecordOnFile>& record) {
    if (!record) {
        return {};
    }
    return QJsonObject{{QStringLiteral("state"), code(record->state)},
                       {QStringLiteral("settled_on"), day(record->settledOn)},
                       {QStringLiteral("answer"), record->answer}};
}

QJsonValue followUpObject(const std::optional<FollowUp>& followUp) {
    if (!followUp) {
        return {};
    }
    return QJsonObject{{QStringLiteral("due_on"), day(followUp->dueOn)},
                       {QStringLiteral("state"), code(followUp->state)},
                       {QStringLiteral("attempts"), followUp->attempts},
                       {QStringLiteral("next_on"), day(followUp->nextOn)}};
}

QJsonObject damageObject(const DamageMark& mark) {
    return {{QStringLiteral("zone"), code(mark.zone)},
            {QStringLiteral("kind"), code(mark.kind)},
            {QStringLiteral("note"), mark.note}};
}

/// Writes moments as the shop's clock showed them.
class OrderWriter {
  public:
    explicit OrderWriter(const ShopCalendar& calendar) : calendar_(calendar) {}

    QJsonValue moment(Timestamp at) const { return calendar_.local(at).toString(Qt::ISODate); }
    QJsonValue moment(const std::optional<Timestamp>& at) const { return at ? moment(*at) : QJsonValue(); }

    QJsonObject orderObject(const OrderOnFile& file) const {
        QJsonObject object = headerObject(file);
        object.insert(QStringLiteral("jobs"),
                      arrayOf(file.order.jobs(), [](const Job* job) { return personalJobObject(*job); }));
        object.insert(QStringLiteral("health_record"), healthRecordObject(file.healthRecord));
        object.insert(QStringLiteral("warranty"), arrayOf(file.warranty, warrantyObject));
        object.insert(QStringLiteral("promises"), arrayOf(file.promises, [this](const PromiseOnFile& each) {
                          return stamped(each.at, each.recordedBy,
                                         {{QStringLiteral("promise"), moment(each.promise)},
                                          {QStringLiteral("reason"), each.reason}});
                      }));
        object.insert(QStringLiteral("consents"),
                      arrayOf(file.answers, [this](const AnswerOnFile& each) { return answerObject(each); }));
        object.insert(QStringLiteral("inspections"),
                      arrayOf(file.inspections, [this](const InspectionOnFile& each) {
                          return stamped(each.at, each.recordedBy,
                                         {{QStringLiteral("kind"), code(each.kind)},
                                          {QStringLiteral("passed"), each.isPassed},
                                          {QStringLiteral("cause"), each.cause}});
                      }));
        object.insert(QStringLiteral("labels"), arrayOf(file.labels, [this](const LabelOnFile& each) {
                          return stamped(each.at, each.recordedBy,
                                         {{QStringLiteral("label"), each.name},
                                          {QStringLiteral("taken_off_at"), moment(each.takenOffAt)}});
                      }));
        object.insert(QStringLiteral("photos"),
                      arrayOf(file.photos, [this](const PhotoOnFile& each) { return photoObject(each); }));
        object.insert(QStringLiteral("multi_point_inspections"),
                      arrayOf(file.multiPointInspections, [this](const MultiPointInspection& each) {
                          return stamped(each.at, each.inspector, {{QStringLiteral("items"), itemsOf(each)}});
                      }));
        object.insert(QStringLiteral("estimates"), arrayOf(file.estimates, [this](const Estimate& each) {
                          return stamped(each.at, each.givenBy,
                                         {{QStringLiteral("version"), each.version},
                                          {QStringLiteral("valid_until"), day(each.validUntil)},
                                          {QStringLiteral("amount_fen"), fen(customerShare(each.offer))},
                                          {QStringLiteral("jobs"), personalOfferArray(each.offer)}});
                      }));
        object.insert(QStringLiteral("follow_up"), followUpObject(file.followUp));
        object.insert(
            QStringLiteral("follow_up_calls"),
            arrayOf(file.followUpCalls, [this](const FollowUpCall& each) { return callObject(each); }));
        object.insert(QStringLiteral("discount_requests"),
                      arrayOf(file.discountRequests,
                              [this](const DiscountRequest& each) { return requestObject(each); }));
        object.insert(QStringLiteral("settlements"),
                      arrayOf(file.order.settlements(),
                              [this](const Settlement& each) { return settlementObject(each); }));
        object.insert(QStringLiteral("payments"), arrayOf(file.order.payments(), [this](const Payment& each) {
                          return paymentObject(each);
                      }));
        return object;
    }

    QJsonObject consentObject(const ConsentOnFile& each) const {
        return stamped(each.consent.at, each.recordedBy,
                       {{QStringLiteral("purpose"), code(each.consent.purpose)},
                        {QStringLiteral("allowed"), each.consent.isGiven},
                        {QStringLiteral("method"), code(each.consent.method)},
                        {QStringLiteral("until"), day(each.consent.until)}});
    }
    QJsonObject recommendationObject(const Recommendation& each) const {
        const auto& answer = each.answer;
        return stamped(each.at, each.recordedBy,
                       {{QStringLiteral("order"), each.orderNumber},
                        {QStringLiteral("work"), each.work},
                        {QStringLiteral("mark"), code(each.mark)},
                        {QStringLiteral("state"), code(each.state)},
                        {QStringLiteral("answered_at"), answer ? moment(answer->at) : QJsonValue()},
                        {QStringLiteral("answered_on"), answer ? answer->orderNumber : QJsonValue()},
                        {QStringLiteral("job"), answer ? answer->job : QJsonValue()},
                        {QStringLiteral("reason"), answer ? answer->reason : QJsonValue()}});
    }
    QJsonObject readObject(const NamedRead& each) const {
        return {{QStringLiteral("day"), day(each.read.day)},
                {QStringLiteral("first_at"), moment(each.read.at)},
                {QStringLiteral("person"), each.name},
                {QStringLiteral("role"), code(each.read.role)},
                {QStringLiteral("occasion"), code(each.read.occasion)},
                {QStringLiteral("desk"), each.read.desk}};
    }
    QJsonObject appointmentObject(const AppointmentRow& row) const {
        const Appointment& each = row.appointment;
        return {{QStringLiteral("at"), moment(each.data.at)},
                {QStringLiteral("plate"), row.plateOrVin()},
                {QStringLiteral("expected_seconds"), whole(each.data.expected.seconds())},
                {QStringLiteral("words"), each.data.words},
                {QStringLiteral("package"), row.package},
                {QStringLiteral("advisor"), row.advisor},
                {QStringLiteral("waits"), each.data.customerWaits},
                {QStringLiteral("note"), each.data.note},
                {QStringLiteral("overload_reason"), each.overloadReason},
                {QStringLiteral("booked_at"), moment(each.bookedAt)},
                {QStringLiteral("state"), code(each.state)},
                {QStringLiteral("state_reason"), each.stateReason},
                {QStringLiteral("state_since"), moment(each.stateSince)},
                {QStringLiteral("moves"), each.moves},
                {QStringLiteral("order"), row.orderNumber}};
    }
    QJsonObject historyObject(const HistoryEntry& each) const {
        return {{QStringLiteral("at"), moment(each.at)},
                {QStringLiteral("by"), each.actor},
                {QStringLiteral("desk"), each.desk},
                {QStringLiteral("act"), each.act},
                {QStringLiteral("sentence"), describe(each, calendar_)}};
    }

  private:
    QJsonObject stamped(Timestamp at, const QString& recordedBy, QJsonObject object) const {
        object.insert(QStringLiteral("at"), moment(at));
        object.insert(QStringLiteral("recorded_by"), recordedBy);
        return object;
    }
    QJsonObject answerObject(const AnswerOnFile& each) const {
        return stamped(each.at, each.recordedBy,
                       {{QStringLiteral("job"), each.job},
                        {QStringLiteral("decision"), code(each.decision)},
                        {QStringLiteral("amount_fen"), fen(each.amount)},
                        {QStringLiteral("method"), code(each.method)},
                        {QStringLiteral("person"), each.person}});
    }
    QJsonObject callObject(const FollowUpCall& each) const {
        return stamped(
            each.at, each.recordedBy,
            {{QStringLiteral("outcome"), code(each.outcome)},
             {QStringLiteral("score"), each.survey ? whole(each.survey->score) : QJsonValue()},
             {QStringLiteral("is_fixed"), each.survey ? QJsonValue(each.survey->isFixed) : QJsonValue()},
             {QStringLiteral("words"), each.survey ? QJsonValue(each.survey->words) : QJsonValue()}});
    }
    QJsonObject requestObject(const DiscountRequest& each) const {
        return stamped(each.askedAt, each.askedBy,
                       {{QStringLiteral("job"), letterOf(each.job)},
                        {QStringLiteral("half"), code(each.half)},
                        {QStringLiteral("description"), each.description},
                        {QStringLiteral("amount_fen"), fen(each.amount)},
                        {QStringLiteral("reason"), each.reason},
                        {QStringLiteral("state"), code(each.state)},
                        {QStringLiteral("answered_by"), each.answeredBy},
                        {QStringLiteral("answered_at"), moment(each.answeredAt)},
                        {QStringLiteral("answer"), each.answer}});
    }
    QJsonObject photoObject(const PhotoOnFile& each) const {
        const Photo& photo = each.photo;
        return stamped(
            photo.at, photo.addedBy,
            {{QStringLiteral("kind"), code(photo.kind)},
             {QStringLiteral("damage"), photo.damage ? whole(*photo.damage) : QJsonValue()},
             {QStringLiteral("item"), photo.itemName},
             {QStringLiteral("note"), photo.note},
             {QStringLiteral("taken_away_at"), photo.hidden ? moment(photo.hidden->at) : QJsonValue()},
             {QStringLiteral("taken_away_because"), photo.hidden ? photo.hidden->reason : QJsonValue()},
             {QStringLiteral("jpeg_base64"), QString::fromLatin1(each.jpeg.toBase64())}});
    }
    static QJsonArray itemsOf(const MultiPointInspection& inspection) {
        return arrayOf(inspection.results, [&](const ItemResult& each) {
            const TemplateItem* item = inspection.sheet.item(each.item);
            return QJsonObject{
                {QStringLiteral("item"), item ? item->name : QString()},
                {QStringLiteral("unit"), item ? item->unit : QString()},
                {QStringLiteral("mark"), code(each.mark)},
                {QStringLiteral("value_milli"), each.valueMilli ? whole(*each.valueMilli) : QJsonValue()},
                {QStringLiteral("note"), each.note}};
        });
    }
    QJsonObject settlementObject(const Settlement& each) const {
        return {{QStringLiteral("at"), moment(each.at)},
                {QStringLiteral("payer"), code(each.payer)},
                {QStringLiteral("amount_fen"), fen(each.amount)},
                {QStringLiteral("tax_fen"), fen(each.tax)},
                {QStringLiteral("is_reversal"), each.reverses.has_value()},
                {QStringLiteral("reason"), each.reason}};
    }
    QJsonObject paymentObject(const Payment& each) const {
        return {
            {QStringLiteral("at"), moment(each.at)},          {QStringLiteral("payer"), code(each.payer)},
            {QStringLiteral("kind"), code(each.kind)},        {QStringLiteral("method"), code(each.method)},
            {QStringLiteral("amount_fen"), fen(each.amount)}, {QStringLiteral("reason"), each.reason}};
    }
    QJsonObject headerObject(const OrderOnFile& file) const {
        const OrderHeader& header = file.order.header();
        const WalkAround& around = header.walkAround;
        return {{QStringLiteral("number"), header.number},
                {QStringLiteral("state"), code(header.state)},
                {QStringLiteral("advisor"), file.advisor},
                {QStringLiteral("arrived_at"), moment(file.arrivedAt)},
                {QStringLiteral("left_at"), moment(file.leftAt)},
                {QStringLiteral("opened_at"), moment(header.openedAt)},
                {QStringLiteral("delivered_at"), moment(header.deliveredAt)},
                {QStringLiteral("sender_name"), header.senderName},
                {QStringLiteral("sender_phone"), header.senderPhone},
                {QStringLiteral("mileage_km"), whole(around.mileageKm)},
                {QStringLiteral("mileage_override_reason"), around.mileageOverrideReason},
                {QStringLiteral("fuel_eighths"), around.fuelEighths},
                {QStringLiteral("words"), around.words},
                {QStringLiteral("belongings"), around.belongings},
                {QStringLiteral("old_parts"), code(around.oldParts)},
                {QStringLiteral("covers"),
                 arrayOf(around.covers, [](ProtectiveCover cover) { return code(cover); })},
                {QStringLiteral("damages"), arrayOf(around.damages, damageObject)},
                {QStringLiteral("purpose"), code(header.purpose)},
                {QStringLiteral("fault_class"),
                 header.faultClass ? QJsonValue(code(*header.faultClass)) : QJsonValue()}};
    }

    const ShopCalendar& calendar_;
};

} // namespace

QByteArray personalDataJson(const PersonalData& data, const ShopCalendar& calendar) {
    const OrderWriter writer(calendar);
    const QJsonObject object{
        {QStringLiteral("format"), QStringLiteral("baydesk-personal-data")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("made_at"), writer.moment(data.madeAt)},
        {QStringLiteral("shop"), data.shopName},
        {QStringLiteral("customer"), customerObject(data)},
        {QStringLiteral("vehicles"), arrayOf(data.vehicles, vehicleObject)},
        {QStringLiteral("orders"),
         arrayOf(data.orders, [&](const OrderOnFile& each) { return writer.orderObject(each); })},
        {QStringLiteral("appointments"),
         arrayOf(data.appointments,
                 [&](const AppointmentRow& each) { return writer.appointmentObject(each); })},
        {QStringLiteral("recommendations"),
         arrayOf(data.recommendations,
                 [&](const Recommendation& each) { return writer.recommendationObject(each); })},
        {QStringLiteral("data_consents"),
         arrayOf(data.consents, [&](const ConsentOnFile& each) { return writer.consentObject(each); })},
        {QStringLiteral("reads"),
         arrayOf(data.reads, [&](const NamedRead& each) { return writer.readObject(each); })},
        {QStringLiteral("history"),
         arrayOf(data.history, [&](const HistoryEntry& each) { return writer.historyObject(each); })}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray overdueJson(const std::vector<OverdueCustomer>& customers) {
    return QJsonDocument(arrayOf(customers,
                                 [](const OverdueCustomer& each) {
                                     return QJsonObject{
                                         {QStringLiteral("customer"), whole(each.id.value())},
                                         {QStringLiteral("name"), each.name},
                                         {QStringLiteral("phone"), each.phone},
                                         {QStringLiteral("last_closed_on"), day(each.lastClosedOn)},
                                         {QStringLiteral("over_since"), day(each.overSince)},
                                         {QStringLiteral("allowed"),
                                          arrayOf(each.allowed, [](DataPurpose p) { return code(p); })}};
                                 }))
        .toJson(QJsonDocument::Compact);
}

QByteArray erasurePlanJson(CustomerId customer, const ErasurePlan& plan, QDate today) {
    const QStringList blockers = plan.state.blockers(today);
    return QJsonDocument(QJsonObject{{QStringLiteral("customer"), whole(customer.value())},
                                     {QStringLiteral("may_be_erased"), blockers.isEmpty()},
                                     {QStringLiteral("kept_until"), day(plan.state.retainedUntil())},
                                     {QStringLiteral("blockers"), QJsonArray::fromStringList(blockers)},
                                     {QStringLiteral("goes"), QJsonArray::fromStringList(plan.goes())},
                                     {QStringLiteral("stays"), QJsonArray::fromStringList(plan.stays())}})
        .toJson(QJsonDocument::Compact);
}

} // namespace baydesk
