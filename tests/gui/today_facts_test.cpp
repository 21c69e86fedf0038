// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/today_facts.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

const ShopCalendar shanghai("Asia/Shanghai");
const Timestamp now = shanghai.at(QDate(2026, 11, 21), QTime(10, 0));

OpenOrder order(std::int64_t id, OrderState state, std::optional<int> promisedIn) {
    return {.id = OrderId(id),
            .number = QStringLiteral("R261121-%1").arg(id),
            .plate = QStringLiteral("京A12345"),
            .model = {},
            .customer = QStringLiteral("张伟"),
            .advisor = {},
            .state = state,
            .jobs = {},
            .technicians = {},
            .bays = {},
            .promise = promisedIn ? std::optional(now.plusMinutes(*promisedIn)) : std::nullopt,
            .openedAt = now.plusMinutes(-90),
            .stateSince = now.plusMinutes(-18),
            .toldAt = {},
            .customerWaits = false,
            .reworkCount = 0,
            .pendingJobs = 0,
            .pendingAmount = Money(),
            .missingParts = 0,
            .customerAmount = Money::yuan(500)};
}

TEST(DueState, TurnsAmberAnHourBeforeAndRedAfter) {
    EXPECT_EQ(dueState(order(1, OrderState::InWork, 61), now), DueState::Later);
    EXPECT_EQ(dueState(order(1, OrderState::InWork, 60), now), DueState::Soon);
    EXPECT_EQ(dueState(order(1, OrderState::InWork, 0), now), DueState::Soon);
    EXPECT_EQ(dueState(order(1, OrderState::InWork, -1), now), DueState::Late);
    EXPECT_EQ(dueState(order(1, OrderState::InWork, std::nullopt), now), DueState::None);
}

TEST(FaultLimit, IsOfCustomersCarsAlone) {
    OpenOrder waiting = order(1, OrderState::InWork, std::nullopt);
    waiting.openedAt = now.plusMinutes(-30 * 60);
    waiting.faultClass = FaultClass::Simple;
    EXPECT_NE(limitState(waiting, now), LimitState::Within);
    waiting.purpose = OrderPurpose::StockCar;
    EXPECT_EQ(limitState(waiting, now), LimitState::Within) << "nobody waits for it but the shop";
}

TEST(DueState, IsNeverLateOnceTheCarIsReady) {
    EXPECT_EQ(dueState(order(1, OrderState::Ready, -30), now), DueState::None);
    EXPECT_EQ(dueState(order(1, OrderState::Settled, -30), now), DueState::None);
}

TEST(TodayCounters, CountEachGroupWithItsRemark) {
    std::vector<OpenOrder> orders{
        order(1, OrderState::Estimating, 240), order(2, OrderState::AwaitingConsent, 240),
        order(3, OrderState::InWork, 240),     order(4, OrderState::InWork, -5),
        order(5, OrderState::Ready, 240),      order(6, OrderState::FinalInspection, 30)};
    orders[1].pendingJobs = 1;
    orders[1].pendingAmount = Money::yuan(622);
    orders[2].missingParts = 2;
    orders[5].reworkCount = 1;
    const auto remark = [&](TodayGroup group) { return countOf(group, orders, now).remark; };
    EXPECT_EQ(countOf(TodayGroup::Estimating, orders, now).count, 1);
    EXPECT_EQ(remark(TodayGroup::Estimating), QStringLiteral("longest 18 min"));
    EXPECT_EQ(remark(TodayGroup::Consent), QStringLiteral("¥622 to approve"));
    EXPECT_EQ(countOf(TodayGroup::InWork, orders, now).count, 2);
    EXPECT_EQ(remark(TodayGroup::InWork), QStringLiteral("1 short of parts"));
    EXPECT_EQ(remark(TodayGroup::Checking), QStringLiteral("1 rework"));
    EXPECT_EQ(remark(TodayGroup::Ready), QStringLiteral("1 not told"));
    EXPECT_EQ(countOf(TodayGroup::Due, orders, now).count, 2);
    EXPECT_EQ(remark(TodayGroup::Due), QStringLiteral("1 late"));
}

TEST(TodayCounters, CountAnAdditionThatWaitsForTheCustomerWhileWorkGoesOn) {
    OpenOrder working = order(1, OrderState::InWork, 240);
    working.pendingJobs = 1;
    EXPECT_TRUE(isIn(TodayGroup::Consent, working, now));
    EXPECT_TRUE(isIn(TodayGroup::InWork, working, now));
}

TEST(Needs, ListTheWorstFirst) {
    std::vector<OpenOrder> orders{order(1, OrderState::Ready, 60), order(2, OrderState::InWork, -25)};
    const auto needs = needsOf(orders, shanghai, now);
    ASSERT_EQ(needs.size(), 2U);
    EXPECT_EQ(needs[0].order, OrderId(2));
    EXPECT_EQ(needs[0].tone, Tone::Bad);
    EXPECT_EQ(needs[0].sentence, QStringLiteral("京A·12345 张伟: promised 09:35, 25 min late"));
    EXPECT_EQ(needs[1].sentence,
              QStringLiteral("京A·12345 张伟: the car is ready, the customer is not told"));
}

TEST(Needs, AreEmptyWhenNothingWaits) {
    EXPECT_TRUE(needsOf({order(1, OrderState::InWork, 240)}, shanghai, now).empty());
}

} // namespace
} // namespace baydesk
