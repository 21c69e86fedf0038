// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/care_plan.h"

#include "domain/values/refusal.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

const QDate began(2026, 11, 1);

CarePlan everyThirtyDays() {
    return {.id = CarePlanId(1),
            .vehicle = VehicleId(1),
            .data = {.purpose = OrderPurpose::StockCar, .everyDays = 30, .work = QStringLiteral("电瓶充电")},
            .since = began,
            .revision = 1};
}

std::string refusalOf(const CarePlanDraft& draft) {
    try {
        checkedCarePlan(draft);
    } catch (const Refusal& refusal) {
        return (refusal.rule() + ' ' + refusal.field()).toStdString();
    }
    return "nothing";
}

TEST(CarePlan, IsDueTheIntervalAfterItBeganAndThenAfterTheLastCare) {
    EXPECT_EQ(nextCare(everyThirtyDays(), {}), QDate(2026, 12, 1));
    EXPECT_EQ(nextCare(everyThirtyDays(), QDate(2026, 11, 20)), QDate(2026, 12, 20));
}

TEST(CarePlan, IsDueOnItsDayAndSoonThreeDaysBefore) {
    const QDate next(2026, 12, 1);
    EXPECT_EQ(careState(next, QDate(2026, 11, 27)), CareState::Later);
    EXPECT_EQ(careState(next, QDate(2026, 11, 28)), CareState::Soon);
    EXPECT_EQ(careState(next, next), CareState::Due);
    EXPECT_EQ(careState(next, next.addDays(40)), CareState::Due);
}

TEST(CarePlan, RefusesWhatIsNoPlan) {
    const CarePlanDraft good = everyThirtyDays().data;
    EXPECT_EQ(refusalOf(good), "nothing");
    CarePlanDraft draft = good;
    draft.purpose = OrderPurpose::PreDelivery;
    EXPECT_EQ(refusalOf(draft), "care.purpose purpose");
    draft = good;
    draft.everyDays = 0;
    EXPECT_EQ(refusalOf(draft), "care.days days");
    draft.everyDays = 366;
    EXPECT_EQ(refusalOf(draft), "care.days days");
    draft = good;
    draft.work = QStringLiteral(" \t");
    EXPECT_EQ(refusalOf(draft), "care.work work");
    draft.work = QString(121, u'字');
    EXPECT_EQ(refusalOf(draft), "care.work work");
}

TEST(CarePlan, KeepsItsWorkWithoutNeedlessBlanks) {
    CarePlanDraft draft = everyThirtyDays().data;
    draft.work = QStringLiteral("  电瓶充电 ");
    EXPECT_EQ(checkedCarePlan(draft).work, QStringLiteral("电瓶充电"));
}

} // namespace
} // namespace baydesk
