// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/appointment_capacity.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

const QDate monday(2026, 11, 23);

ShopSettings shop() {
    return {.name = {},
            .address = {},
            .phone = {},
            .calendar = ShopCalendar("Asia/Shanghai"),
            .opens = QTime(8, 0),
            .closes = QTime(17, 30),
            .workday = Hours::fromSeconds(8 * 3600),
            .labourRate = Money::yuan(100),
            .diagnosisFee = {},
            .taxRate = {},
            .holdLength = Hours::fromSeconds(24 * 3600)};
}
Timestamp at(int hour, int minute = 0) {
    return shop().calendar.at(monday, QTime(hour, minute));
}
Hours hours(double hours) {
    return Hours::fromHundredths(static_cast<std::int64_t>(hours * 100));
}
WorkshopStaffing staffing(int technicians, int bays) {
    return {.day = monday,
            .technicians = technicians,
            .technicianHours = Hours::fromSeconds(std::int64_t{technicians} * 8 * 3600),
            .bays = bays};
}
DayLoad load(const std::vector<BookedWork>& work, int technicians = 2, int bays = 3) {
    return dayLoad(staffing(technicians, bays), work, shop());
}

TEST(WorkshopCapacity, IsWhatTheScarcerOfTechniciansAndBaysCanDo) {
    EXPECT_EQ(load({}).capacity(), hours(16));
    EXPECT_EQ(load({}, 5, 3).capacity(), hours(24));
    EXPECT_EQ(load({}, 5, 3).places(), 3);
}

TEST(WorkshopCapacity, IsNotKnownWithoutTechniciansOrBays) {
    EXPECT_EQ(load({}, 0, 3).capacity(), std::nullopt);
    EXPECT_EQ(load({}, 2, 0).capacity(), std::nullopt);
    EXPECT_EQ(load({}, 0, 3).percent(), std::nullopt);
    EXPECT_TRUE(overloads(load({}, 0, 3), {at(9), hours(90)}, shop()).isEmpty());
}

TEST(WorkshopCapacity, CountsTheHoursOfADayAndOfEachOfItsHours) {
    const DayLoad day = load({{at(8, 30), hours(2)}, {at(9), hours(1.5)}, {at(17), hours(3)}});
    EXPECT_EQ(day.booked, hours(6.5)) << "work beyond closing time counts on the day it begins";
    EXPECT_EQ(day.percent(), 41);
    ASSERT_EQ(day.hours.size(), 10u);
    EXPECT_EQ(day.hours[0].booked, hours(0.5));
    EXPECT_EQ(day.hours[1].booked, hours(2));
    EXPECT_EQ(day.hours[2].booked, hours(1));
    EXPECT_EQ(day.hours[3].booked, hours(0));
    EXPECT_EQ(day.hours[9].from, QTime(17, 0));
    EXPECT_EQ(day.hours[9].length, hours(0.5)) << "the last stretch ends when the shop closes";
    EXPECT_EQ(day.hours[9].booked, hours(0.5));
    EXPECT_TRUE(day.isFull(day.hours[1]));
    EXPECT_FALSE(day.isFull(day.hours[0]));
}

TEST(WorkshopCapacity, SaysWhatAnotherCarWouldOverload) {
    const std::vector<BookedWork> two{{at(9), hours(2)}, {at(9), hours(2)}};
    EXPECT_EQ(overloads(load(two), {at(10), hours(1)}, shop()).size(), 1) << "the hour";
    EXPECT_TRUE(overloads(load(two), {at(11), hours(1)}, shop()).isEmpty());
    EXPECT_TRUE(overloads(load(two), {at(8), hours(1)}, shop()).isEmpty());
    const std::vector<BookedWork> full{{at(8), hours(8)}, {at(8), hours(7)}};
    EXPECT_TRUE(overloads(load(full), {at(17), hours(1)}, shop()).isEmpty()) << "exactly what is left";
    EXPECT_EQ(overloads(load(full), {at(17), hours(1.01)}, shop()).size(), 1) << "the day";
    EXPECT_EQ(overloads(load(full), {at(9), hours(2)}, shop()).size(), 2) << "the day and the hour";
}

TEST(WorkshopCapacity, FindsTheFirstTimeWithRoom) {
    const std::vector<BookedWork> morning{{at(8), hours(3)}, {at(8, 30), hours(2)}};
    EXPECT_EQ(firstRoom(load({}), hours(1), at(6), shop()), at(8));
    EXPECT_EQ(firstRoom(load({}), hours(1), at(9, 10), shop()), at(9, 30));
    EXPECT_EQ(firstRoom(load(morning), hours(1), at(6), shop()), at(10, 30));
    EXPECT_EQ(firstRoom(load({}), hours(1), at(16, 31), shop()), std::nullopt)
        << "it would not be done today";
    EXPECT_EQ(firstRoom(load({}), hours(12), at(6), shop()), at(8))
        << "longer than a day: from the beginning";
    EXPECT_EQ(firstRoom(load({{at(8), hours(16)}}), hours(1), at(6), shop()), std::nullopt);
}

} // namespace
} // namespace baydesk
