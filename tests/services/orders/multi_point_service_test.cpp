// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/check_service.h"
#include "services/customer_service.h"
#include "services/orders/inspection_fixture.h"

namespace baydesk {
namespace {

using MultiPoint = InspectionFixture;

TEST_F(MultiPoint, InspectionIsSavedWholeWithValueNoteAndWho) {
    auto results = marks({attention, ok, ok});
    results[0].valueMilli = 4200;
    results[0].note = QStringLiteral("内侧偏磨");
    shop.actAs(shop.foreman);
    act<MultiPointService>([&](MultiPointService& service) { service.inspect(id, sheet().id, results, 0); });
    const auto kept = shop.service<MultiPointService>().inspection(id);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->results, results);
    EXPECT_EQ(kept->number, 1);
    EXPECT_EQ(kept->at, shop.context().now);
    EXPECT_FALSE(kept->inspector.isEmpty());
    const auto history = shop.service<OrderService>().order(id).history;
    EXPECT_EQ(describe(history.front(), shop.settings().calendar),
              QStringLiteral("Multi-point inspection: 2 OK, 1 attention, 0 fault"));
}

TEST_F(MultiPoint, InspectionWithSomethingLeftOpenIsNotSavedAtAll) {
    EXPECT_EQ(refusedBy<MultiPointService>([&](MultiPointService& service) {
                  service.inspect(id, sheet().id, marks({ok, ok}), 0);
              }),
              "multi_point.open");
    EXPECT_FALSE(shop.service<MultiPointService>().inspection(id));
}

TEST_F(MultiPoint, AnOldInspectionStaysAsItWasWhenTheSheetChanges) {
    inspect(id, {attention, ok, ok});
    std::vector<TemplateItem> items = sheet().items;
    items[0].name = QStringLiteral("前制动摩擦片");
    items[0].limits = ItemLimits{4000, 2000};
    items.erase(items.begin() + 1);
    saveSheet(items);
    const auto kept = shop.service<MultiPointService>().inspection(id).value();
    ASSERT_EQ(kept.sheet.items.size(), 3u);
    EXPECT_EQ(kept.sheet.items[0].name, QStringLiteral("前刹车片"));
    EXPECT_EQ(kept.sheet.items[0].limits, (ItemLimits{5000, 3000}));
    EXPECT_EQ(sheet().items.size(), 2u);
    EXPECT_EQ(sheet().items[0].id, kept.sheet.items[0].id) << "the item is the same one under a new name";
}

TEST_F(MultiPoint, TheSameSheetMakesNoNewVersion) {
    const MultiPointTemplateId before = sheet().id;
    saveSheet(sheet().items);
    EXPECT_EQ(sheet().id, before);
}

TEST_F(MultiPoint, TwoDesksThatChangeTheSheetDoNotOverwriteEachOther) {
    const MultiPointTemplate seen = sheet();
    std::vector<TemplateItem> items = seen.items;
    items.pop_back();
    saveSheet(items);
    EXPECT_EQ(refusedBy<MultiPointService>(
                  [&](MultiPointService& service) { service.saveSheet(seen.items, seen.id); }),
              "multi_point.sheet_changed");
}

TEST_F(MultiPoint, TwoDesksThatInspectOneOrderDoNotOverwriteEachOther) {
    inspect(id, {fault, ok, ok});
    EXPECT_EQ(refusedBy<MultiPointService>([&](MultiPointService& service) {
                  service.inspect(id, sheet().id, marks({ok, ok, ok}), 0);
              }),
              "multi_point.inspected_elsewhere");
    inspect(id, {ok, ok, ok}); // having seen the first
    EXPECT_EQ(shop.service<MultiPointService>().inspection(id)->number, 2);
}

TEST_F(MultiPoint, AttentionAndFaultBecomeRecommendations) {
    inspect(id, {attention, fault, ok});
    const auto found = open();
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].mark, fault) << "faults first";
    EXPECT_EQ(found[0].work, QStringLiteral("左前轮胎")) << "without words for the work the item's name";
    EXPECT_EQ(found[1].work, QStringLiteral("更换前刹车片"));
    EXPECT_EQ(found[1].orderNumber, order(id).header().number);
}

TEST_F(MultiPoint, ARecommendationIsAcceptedByAddingItsJob) {
    inspect(id, {fault, ok, ok});
    const int job = accept(open().at(0), id);
    EXPECT_EQ(order(id).job(job).complaint, QStringLiteral("更换前刹车片"));
    EXPECT_TRUE(open().empty());
}

TEST_F(MultiPoint, ARecommendationIsAcceptedOnce) {
    inspect(id, {fault, ok, ok});
    const Recommendation seen = open().at(0);
    accept(seen, id);
    JobDraft again = complaint();
    again.recommendation = seen.id;
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.addJob(id, again); }),
              "recommendation.answered recommendation");
}

TEST_F(MultiPoint, AcceptedWorkThatIsTakenOffTheOrderIsOpenAgain) {
    inspect(id, {fault, ok, ok});
    const int job = accept(open().at(0), id);
    act<OrderService>([&](OrderService& orders) { orders.removeJob(id, job); });
    ASSERT_EQ(open().size(), 1u);
    EXPECT_EQ(open()[0].state, RecommendationState::Open);
}

TEST_F(MultiPoint, AcceptedWorkThatTheCustomerDeclinesOnTheOrderIsDeclined) {
    inspect(id, {fault, ok, ok});
    const int job = accept(open().at(0), id);
    act<OrderService>([&](OrderService& orders) {
        orders.addLine(id, job, labourLine());
        orders.submitEstimate(id);
        orders.recordConsent(id, answer({}, {job}));
    });
    ASSERT_EQ(open().size(), 1u);
    EXPECT_EQ(open()[0].state, RecommendationState::Declined);
}

TEST_F(MultiPoint, DecliningNeedsAReasonAndStaysOnOfferForTheNextVisit) {
    inspect(id, {fault, ok, ok});
    const Recommendation seen = open().at(0);
    EXPECT_EQ(refusedBy<RecommendationService>(
                  [&](RecommendationService& service) { service.decline(seen.id, id, QStringLiteral(" ")); }),
              "recommendation.reason reason");
    decline(seen, id);
    cancel(id);
    const OrderId next = receiveAgain(id);
    ASSERT_EQ(open().size(), 1u);
    EXPECT_EQ(open()[0].state, RecommendationState::Declined);
    EXPECT_EQ(open()[0].answer->reason, QStringLiteral("下次再说"));
    accept(open()[0], next);
    EXPECT_TRUE(open().empty()) << "declined and sold later";
}

TEST_F(MultiPoint, WorkThatWasDoneElsewhereIsNotOfferedAgain) {
    inspect(id, {fault, ok, ok});
    act<RecommendationService>([&](RecommendationService& service) {
        service.markDoneElsewhere(open().at(0).id, id, QStringLiteral("在别处换过"));
    });
    EXPECT_TRUE(open().empty());
}

TEST_F(MultiPoint, AnItemThatIsOkByNowOvertakesItsRecommendation) {
    inspect(id, {fault, attention, ok});
    inspect(id, {ok, attention, ok});
    ASSERT_EQ(open().size(), 1u);
    EXPECT_EQ(open()[0].work, QStringLiteral("左前轮胎"));
}

TEST_F(MultiPoint, TheNextVisitAsksAgainForWhatWasDeclinedAndIsWorseByNow) {
    inspect(id, {attention, ok, ok});
    decline(open().at(0), id);
    cancel(id);
    inspect(receiveAgain(id), {fault, ok, ok});
    ASSERT_EQ(open().size(), 1u);
    EXPECT_EQ(open()[0].state, RecommendationState::Open);
    EXPECT_EQ(open()[0].mark, fault);
}

TEST_F(MultiPoint, ARecommendationOfAnotherCarIsRefused) {
    inspect(id, {fault, ok, ok});
    Reception other = arrival(QStringLiteral("京B22222"));
    other.newCustomer.phone = QStringLiteral("13900000001");
    const OrderId elsewhere = receive(other);
    const RecommendationId seen = open().at(0).id;
    EXPECT_EQ(refusedBy<RecommendationService>([&](RecommendationService& service) {
                  service.decline(seen, elsewhere, QStringLiteral("不要"));
              }),
              "recommendation.other_vehicle");
}

TEST_F(MultiPoint, ReceptionSeesWhatIsOpenAndAddsItAsAJob) {
    inspect(id, {fault, ok, ok});
    cancel(id);
    const VehicleCard card = shop.service<CustomerService>().vehicleCard(car());
    ASSERT_EQ(card.recommendations.size(), 1u);
    Reception visit = arrival();
    visit.vehicle = car();
    visit.jobs = {complaint(), complaint(card.recommendations[0].work)};
    visit.jobs[1].recommendation = card.recommendations[0].id;
    receive(visit);
    EXPECT_TRUE(open().empty());
}

TEST_F(MultiPoint, EverythingPassesTheCheckOfTheDatabase) {
    inspect(id, {fault, attention, ok});
    accept(open().at(0), id);
    decline(open().at(0), id);
    addPhoto(id);
    for (const CheckResult& result : checkEverything(shop.session())) {
        EXPECT_TRUE(result.findings.empty()) << result.area.toStdString();
    }
}

} // namespace
} // namespace baydesk
