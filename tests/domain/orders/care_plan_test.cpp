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

OwnCar caredFor() {
    return {.plan = everyThirtyDays(),
            .plate = {},
            .vin = {},
            .model = {},
            .lastCare = {},
            .openOrder = {},
            .openNumber = {}};
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
    OwnCar car = caredFor();
    EXPECT_EQ(car.next(), QDate(2026, 12, 1));
    car.lastCare = QDate(2026, 11, 20);
    EXPECT_EQ(car.next(), QDate(2026, 12, 20));
}

TEST(CarePlan, IsDueOnItsDayAndSoonThreeDaysBefore) {
    const OwnCar car = caredFor();
    EXPECT_EQ(car.state(QDate(2026, 11, 27)), CareState::Later);
    EXPECT_EQ(car.state(QDate(2026, 11, 28)), CareState::Soon);
    EXPECT_EQ(car.state(QDate(2026, 12, 1)), CareState::Due);
    EXPECT_EQ(car.state(QDate(2027, 1, 10)), CareState::Due);
}

TEST(CarePlan, WaitsUntilAnOrderIsOpen) {
    OwnCar car = caredFor();
    EXPECT_FALSE(car.isWaiting(QDate(2026, 11, 30)));
    EXPECT_TRUE(car.isWaiting(QDate(2026, 12, 1)));
    car.openOrder = OrderId(7);
    EXPECT_FALSE(car.isWaiting(QDate(2026, 12, 1)));
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
