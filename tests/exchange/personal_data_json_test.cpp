// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/personal_data_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

const ShopCalendar shanghai("Asia/Shanghai");

OrderOnFile orderOnFile() {
    OrderHeader header{.id = OrderId(3),
                       .number = s("R261121-001"),
                       .visit = VisitId(1),
                       .vehicle = VehicleId(1),
                       .customer = CustomerId(12),
                       .senderName = s("张\"伟\""),
                       .senderPhone = s("13812345678"),
                       .advisor = StaffId(1),
                       .walkAround = {.mileageKm = 42'000,
                                      .mileageOverrideReason = {},
                                      .damages = {{CarZone::FrontBumper, DamageKind::Scratch, s("右侧")}},
                                      .belongings = s("伞"),
                                      .words = s("刹车有异响")},
                       .openedAt = shanghai.at(QDate(2026, 11, 21), QTime(10, 0)),
                       .openedOn = QDate(2026, 11, 21),
                       .firstPromise = {},
                       .promise = {},
                       .stateSince = shanghai.at(QDate(2026, 11, 21), QTime(10, 0)),
                       .workFinishedAt = {},
                       .readyAt = {},
                       .toldAt = {},
                       .deliveredAt = {},
                       .deliveredOn = {}};
    const Payment payment{.id = PaymentId(1),
                          .payer = Payer::Customer,
                          .kind = PaymentKind::Payment,
                          .method = PaymentMethod::Cash,
                          .amount = Money::fromFen(35'000),
                          .reason = {},
                          .at = header.openedAt};
    return {.order = RepairOrder(RepairOrder::Stored{.header = header,
                                                     .jobs = {},
                                                     .settlements = {},
                                                     .payments = {payment},
                                                     .jobsBeingWorked = {},
                                                     .jobsEverWorked = {}}),
            .advisor = s("李丽"),
            .arrivedAt = header.openedAt,
            .leftAt = {},
            .answers = {{header.openedAt, s("李丽"), s("A"), JobDecision::Approved, Money::fromFen(35'000),
                         ConsentMethod::Phone, s("张伟")}},
            .inspections = {},
            .promises = {},
            .healthRecord = {},
            .warranty = {}};
}

PersonalData data() {
    const Timestamp now = shanghai.at(QDate(2026, 11, 21), QTime(10, 0));
    return {.madeAt = now,
            .shopName = s("晨光汽修"),
            .customer = {.id = CustomerId(12),
                         .data = {.kind = CustomerKind::Person,
                                  .name = s("张伟"),
                                  .phone = s("13812345678"),
                                  .companyCode = {},
                                  .note = {}},
                         .revision = 1},
            .addedOn = QDate(2026, 11, 21),
            .retainedUntil = {},
            .vehicles = {},
            .orders = {orderOnFile()},
            .appointments = {},
            .consents = {{{.purpose = DataPurpose::Offers,
                           .isGiven = true,
                           .method = ConsentMethod::Message,
                           .at = now,
                           .until = QDate(2027, 12, 31)},
                          s("李丽")}},
            .reads = {{{.day = QDate(2026, 11, 21),
                        .staff = StaffId(1),
                        .customer = CustomerId(12),
                        .occasion = PrivateOccasion::Order,
                        .role = StaffRole::Advisor,
                        .desk = s("front"),
                        .at = now},
                       s("李丽")}},
            .history = {{now, s("李丽"), s("front"), s("customer.added"), {s("张伟")}}}};
}

TEST(PersonalDataJson, HoldsEverythingInWholeUnits) {
    const QJsonObject object = QJsonDocument::fromJson(personalDataJson(data(), shanghai)).object();
    EXPECT_EQ(object.value(s("format")), s("baydesk-personal-data"));
    EXPECT_EQ(object.value(s("version")), 1);
    EXPECT_EQ(object.value(s("made_at")), s("2026-11-21T10:00:00+08:00"));
    const QJsonObject order = object.value(s("orders")).toArray().first().toObject();
    EXPECT_EQ(order.value(s("sender_name")), s("张\"伟\""));
    EXPECT_EQ(order.value(s("belongings")), s("伞"));
    EXPECT_EQ(order.value(s("damages")).toArray().first().toObject().value(s("zone")), s("front_bumper"));
    EXPECT_TRUE(order.value(s("delivered_at")).isNull());
    EXPECT_EQ(order.value(s("payments")).toArray().first().toObject().value(s("amount_fen")), 35'000);
    EXPECT_EQ(order.value(s("consents")).toArray().first().toObject().value(s("person")), s("张伟"));
    const QJsonObject consent = object.value(s("data_consents")).toArray().first().toObject();
    EXPECT_EQ(consent.value(s("until")), s("2027-12-31"));
    EXPECT_EQ(consent.value(s("recorded_by")), s("李丽"));
    EXPECT_EQ(object.value(s("reads")).toArray().first().toObject().value(s("role")), s("advisor"));
    const QJsonObject entry = object.value(s("history")).toArray().first().toObject();
    EXPECT_EQ(entry.value(s("sentence")), s("Customer added: 张伟"));
    EXPECT_TRUE(object.value(s("customer")).toObject().value(s("kept_until")).isNull());
}

TEST(PersonalDataJson, HoldsEstimatesAndTheFollowUp) {
    PersonalData all = data();
    OrderOnFile& order = all.orders.front();
    EstimateJob job{.position = 1, .isPricedLater = true, .lines = {}};
    order.estimates = {{.version = 2,
                        .at = all.madeAt,
                        .givenBy = s("李丽"),
                        .validUntil = QDate(2026, 11, 28),
                        .offer = {job}}};
    order.followUp = FollowUp{.id = FollowUpId(1),
                              .order = OrderId(3),
                              .dueOn = QDate(2026, 11, 24),
                              .state = FollowUpState::Open,
                              .nextOn = QDate(2026, 11, 25),
                              .attempts = 1,
                              .survey = {}};
    const QJsonObject object = QJsonDocument::fromJson(personalDataJson(all, shanghai)).object();
    const QJsonObject file = object.value(s("orders")).toArray().first().toObject();
    const QJsonObject estimate = file.value(s("estimates")).toArray().first().toObject();
    EXPECT_EQ(estimate.value(s("version")), 2);
    EXPECT_EQ(estimate.value(s("valid_until")), s("2026-11-28"));
    EXPECT_EQ(estimate.value(s("jobs")).toArray().first().toObject().value(s("job")), s("A"));
    EXPECT_EQ(file.value(s("follow_up")).toObject().value(s("next_on")), s("2026-11-25"));
}

TEST(PersonalDataJson, HoldsPhotosInspectionsAndWhatWasRecommended) {
    PersonalData all = data();
    const Timestamp at = all.madeAt;
    const MultiPointItemId pads(4);
    OrderOnFile& order = all.orders.front();
    order.photos = {{{.id = PhotoId(1),
                      .order = OrderId(3),
                      .kind = PhotoKind::Damage,
                      .damage = 1,
                      .item = {},
                      .itemName = {},
                      .note = s("右侧"),
                      .widthPx = 1600,
                      .heightPx = 1200,
                      .addedBy = s("李丽"),
                      .at = at,
                      .hidden = {}},
                     QByteArray("\xFF\xD8 a picture")}};
    order.multiPointInspections = {
        {.id = MultiPointInspectionId(1),
         .order = OrderId(3),
         .number = 1,
         .sheet = {MultiPointTemplateId(1), {{.id = pads, .name = s("前制动片"), .unit = s("mm")}}},
         .inspector = s("王刚"),
         .at = at,
         .results = {{.item = pads, .mark = ItemMark::Fault, .valueMilli = 2900, .note = s("偏磨")}}}};
    all.recommendations = {
        {.id = RecommendationId(1),
         .vehicle = VehicleId(1),
         .item = pads,
         .order = OrderId(3),
         .orderNumber = s("R261121-001"),
         .mark = ItemMark::Fault,
         .work = s("更换前制动片"),
         .recordedBy = s("王刚"),
         .at = at,
         .state = RecommendationState::Declined,
         .answer = RecommendationAnswer{s("李丽"), at, s("下次再说"), OrderId(3), s("R261121-001"), {}}}};
    order.labels = {{at, s("李丽"), s("等回电"), {}}};
    const QJsonObject object = QJsonDocument::fromJson(personalDataJson(all, shanghai)).object();
    const QJsonObject file = object.value(s("orders")).toArray().first().toObject();
    const QJsonObject label = file.value(s("labels")).toArray().first().toObject();
    EXPECT_EQ(label.value(s("label")), s("等回电"));
    EXPECT_TRUE(label.value(s("taken_off_at")).isNull());
    EXPECT_EQ(file.value(s("fault_class")), QJsonValue());
    const QJsonObject photo = file.value(s("photos")).toArray().first().toObject();
    EXPECT_EQ(photo.value(s("damage")), 1);
    EXPECT_EQ(photo.value(s("recorded_by")), s("李丽"));
    EXPECT_EQ(QByteArray::fromBase64(photo.value(s("jpeg_base64")).toString().toLatin1()),
              order.photos.front().jpeg);
    const QJsonObject inspection = file.value(s("multi_point_inspections")).toArray().first().toObject();
    const QJsonObject item = inspection.value(s("items")).toArray().first().toObject();
    EXPECT_EQ(item.value(s("item")), s("前制动片"));
    EXPECT_EQ(item.value(s("value_milli")), 2900);
    EXPECT_EQ(item.value(s("mark")), s("fault"));
    const QJsonObject recommended = object.value(s("recommendations")).toArray().first().toObject();
    EXPECT_EQ(recommended.value(s("state")), s("declined"));
    EXPECT_EQ(recommended.value(s("reason")), s("下次再说"));
}

TEST(PersonalDataJson, HoldsTheDiscountsThatWereAskedFor) {
    PersonalData all = data();
    all.orders.front().discountRequests = {{.id = DiscountRequestId(1),
                                            .order = OrderId(3),
                                            .job = 1,
                                            .half = OutputHalf::Parts,
                                            .category = ServiceCategory::General,
                                            .description = s("优惠"),
                                            .amount = Money::yuan(60),
                                            .taxRate = Percent::fromBasisPoints(1300),
                                            .reason = s("老客户"),
                                            .asker = StaffId(1),
                                            .askedBy = s("李丽"),
                                            .askerRole = StaffRole::Advisor,
                                            .askedAt = all.madeAt,
                                            .state = DiscountRequestState::Refused,
                                            .answeredBy = s("吴磊"),
                                            .answeredAt = all.madeAt,
                                            .answer = s("已优惠")}};
    const QJsonObject object = QJsonDocument::fromJson(personalDataJson(all, shanghai)).object();
    const QJsonObject order = object.value(s("orders")).toArray().first().toObject();
    const QJsonObject request = order.value(s("discount_requests")).toArray().first().toObject();
    EXPECT_EQ(request.value(s("amount_fen")), 6000);
    EXPECT_EQ(request.value(s("reason")), s("老客户"));
    EXPECT_EQ(request.value(s("recorded_by")), s("李丽"));
    EXPECT_EQ(request.value(s("answer")), s("已优惠"));
}

TEST(OverdueJson, ListsCustomersWithTheirDays) {
    const QJsonArray array = QJsonDocument::fromJson(overdueJson({{.id = CustomerId(12),
                                                                   .name = s("张伟"),
                                                                   .phone = s("138****5678"),
                                                                   .lastClosedOn = {},
                                                                   .overSince = QDate(2025, 3, 1),
                                                                   .allowed = {DataPurpose::Offers}}}))
                                 .array();
    const QJsonObject customer = array.first().toObject();
    EXPECT_EQ(customer.value(s("customer")), 12);
    EXPECT_TRUE(customer.value(s("last_closed_on")).isNull());
    EXPECT_EQ(customer.value(s("over_since")), s("2025-03-01"));
    EXPECT_EQ(customer.value(s("allowed")).toArray().first(), s("offers"));
}

TEST(ErasurePlanJson, SaysWhatForbidsIt) {
    ErasurePlan plan;
    plan.state.openOrders = 1;
    plan.state.addedOn = QDate(2020, 1, 1);
    plan.stored.orders = 1;
    const QJsonObject object =
        QJsonDocument::fromJson(erasurePlanJson(CustomerId(12), plan, QDate(2026, 11, 21))).object();
    EXPECT_FALSE(object.value(s("may_be_erased")).toBool(true));
    EXPECT_EQ(object.value(s("blockers")).toArray().size(), 1);
    EXPECT_TRUE(object.value(s("kept_until")).isNull());
}

} // namespace
} // namespace baydesk
