// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/fault_class.h"
#include "order_bench.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

const Hours workday = Hours::fromHundredths(800);
const Timestamp opened = Timestamp::fromMilliseconds(1'795'226'400'000);

Timestamp hoursLater(int hours) {
    return opened.plusMinutes(hours * 60);
}

TEST(FaultClass, GivesASimpleFault24HoursAndAComplexOne72) {
    using enum LimitState;
    const auto stateAfter = [](FaultClass fault, int hours) {
        return limitState(fault, opened, {}, hoursLater(hours));
    };
    EXPECT_EQ(stateAfter(FaultClass::Simple, 19), Within);
    EXPECT_EQ(stateAfter(FaultClass::Simple, 20), Near);
    EXPECT_EQ(stateAfter(FaultClass::Simple, 24), Near);
    EXPECT_EQ(limitState(FaultClass::Simple, opened, {}, hoursLater(24).plusMinutes(1)), Passed);
    EXPECT_EQ(stateAfter(FaultClass::Complex, 59), Within);
    EXPECT_EQ(stateAfter(FaultClass::Complex, 60), Near);
    EXPECT_EQ(stateAfter(FaultClass::Complex, 73), Passed);
}

TEST(FaultClass, CountsUntilTheCarIsReady) {
    EXPECT_EQ(limitState(FaultClass::Simple, opened, hoursLater(23), hoursLater(100)), LimitState::Within);
    EXPECT_EQ(limitState(FaultClass::Simple, opened, hoursLater(25), hoursLater(100)), LimitState::Passed);
}

TEST(FaultClass, IsComplexByRuleWithBodyWorkOrMoreThanAWorkday) {
    OrderBench bench = benchAt(OrderState::Estimating);
    EXPECT_EQ(bench->faultClassByRule(workday), FaultClass::Simple);
    bench.addLine(1, labour(Money::yuan(100), Hours::fromHundredths(701)));
    EXPECT_EQ(bench->faultClassByRule(workday), FaultClass::Complex);
    bench.removeLine(1, 3);
    EXPECT_EQ(bench->faultClassByRule(workday), FaultClass::Simple);
    LineDraft paint = labour();
    paint.category = ServiceCategory::Paint;
    bench.addLine(1, paint);
    EXPECT_EQ(bench->faultClassByRule(workday), FaultClass::Complex);
}

TEST(FaultClass, FollowsTheRuleUntilSomebodySaysOtherwise) {
    OrderBench bench = benchAt(OrderState::AwaitingConsent);
    bench->classifyFault(workday);
    EXPECT_EQ(bench->header().faultClass, FaultClass::Simple);
    bench->sayFaultClass(FaultClass::Complex);
    bench->classifyFault(workday);
    EXPECT_EQ(bench->header().faultClass, FaultClass::Complex);
}

TEST(FaultClass, StandsOnceTheCarIsReady) {
    OrderBench bench = benchAt(OrderState::Ready);
    EXPECT_EQ(ruleOf([&] { bench->sayFaultClass(FaultClass::Complex); }), "order.class_too_late");
    bench->classifyFault(workday);
    EXPECT_FALSE(bench->header().faultClass) << "nobody classed it in time";
}

} // namespace
} // namespace baydesk
