// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/appointment.h"

#include "domain/values/refusal.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

const QDate saturday(2026, 11, 21);

ShopSettings shop() {
    return {.name = {},
            .address = {},
            .phone = {},
            .calendar = ShopCalendar("Asia/Shanghai"),
            .opens = QTime(8, 0),
            .closes = QTime(18, 0),
            .workday = Hours::fromSeconds(8 * 3600),
            .labourRate = Money::yuan(100),
            .diagnosisFee = {},
            .taxRate = {},
            .holdLength = Hours::fromSeconds(24 * 3600)};
}
Timestamp at(QDate day, int hour, int minute = 0) {
    return shop().calendar.at(day, QTime(hour, minute));
}
const Timestamp now = at(saturday, 10);

AppointmentDraft draft(Timestamp when) {
    return {.at = when, .expected = Hours::fromHundredths(150), .words = QStringLiteral("刹车异响")};
}
QByteArray refusedBy(const std::function<void()>& act) {
    try {
        act();
    } catch (const Refusal& refusal) {
        EXPECT_FALSE(refusal.sentence().isEmpty());
        return refusal.field().isEmpty() ? refusal.rule() : refusal.rule() + ' ' + refusal.field();
    }
    return "nothing";
}
QByteArray booking(const AppointmentDraft& typed) {
    return refusedBy([&] { checkedAppointment(typed, shop(), now); });
}

AppointmentRow booked(Timestamp when, AppointmentState state = AppointmentState::Booked) {
    return {.appointment = {.id = AppointmentId(1),
                            .vehicle = VehicleId(1),
                            .customer = CustomerId(1),
                            .data = draft(when),
                            .day = shop().calendar.dayOf(when),
                            .overloadReason = {},
                            .bookedBy = StaffId(1),
                            .bookedAt = at(saturday.addDays(-1), 9),
                            .state = state,
                            .stateReason = QStringLiteral("出差"),
                            .stateBy = StaffId(1),
                            .stateSince = at(saturday, 9),
                            .moves = 0,
                            .order = {},
                            .technician = {},
                            .bay = {},
                            .preparedAt = {},
                            .revision = 1},
            .plate = QStringLiteral("京A12345"),
            .vin = {},
            .model = {},
            .customerName = {},
            .phone = {},
            .advisor = {},
            .package = {},
            .stateByName = QStringLiteral("王敏"),
            .orderNumber = QStringLiteral("R261121-001"),
            .technician = {},
            .bay = {}};
}

TEST(AppointmentRules, BookOnlyWhileTheShopIsOpenAndNotInThePast) {
    EXPECT_EQ(booking(draft(at(saturday, 8).plusMinutes(24 * 60))), "nothing") << "the shop opens at 8";
    EXPECT_EQ(booking(draft(at(saturday, 17, 59))), "nothing");
    EXPECT_EQ(booking(draft(at(saturday, 18))), "appointment.closed at");
    EXPECT_EQ(booking(draft(at(saturday.addDays(1), 7, 59))), "appointment.closed at");
    EXPECT_EQ(booking(draft(at(saturday.addDays(1), 3))), "appointment.closed at");
    EXPECT_EQ(booking(draft(now)), "nothing") << "somebody calls and comes at once";
    EXPECT_EQ(booking(draft(at(saturday, 9, 59))), "appointment.past at");
    EXPECT_EQ(booking(draft(at(QDate(1926, 11, 21), 10))), "appointment.past at") << "a day long ago";
    EXPECT_EQ(booking(draft(at(saturday.addDays(366), 10))), "nothing");
    EXPECT_EQ(booking(draft(at(saturday.addDays(367), 10))), "appointment.too_far at");
    EXPECT_EQ(booking(draft(at(QDate(9999, 12, 31), 10))), "appointment.too_far at");
}

TEST(AppointmentRules, WantWorkAndHoursThatCanBe) {
    AppointmentDraft typed = draft(at(saturday, 14));
    typed.words = QStringLiteral("  ");
    EXPECT_EQ(booking(typed), "appointment.words words");
    typed.package = PackageId(1);
    EXPECT_EQ(booking(typed), "nothing") << "a package says what is to be done";
    for (const std::int64_t seconds : {std::int64_t{-1}, std::int64_t{0}, std::int64_t{100 * 3600 + 1}}) {
        typed.expected = Hours::fromSeconds(seconds);
        EXPECT_EQ(booking(typed), "appointment.hours expected") << seconds;
    }
}

TEST(AppointmentRules, TakeTextsUpToTheirLengthWhateverTheirCharacters) {
    AppointmentDraft typed = draft(at(saturday, 14));
    typed.words = QStringLiteral("🚗").repeated(200);
    EXPECT_EQ(booking(typed), "nothing") << "a character is one, however many units it has";
    typed.words = QStringLiteral("🚗").repeated(201);
    EXPECT_EQ(booking(typed), "appointment.text_too_long words");
    typed = draft(at(saturday, 14));
    typed.note = QStringLiteral("注").repeated(301);
    EXPECT_EQ(booking(typed), "appointment.text_too_long note");
    EXPECT_EQ(refusedBy([] { checkedAppointmentReason(QStringLiteral(" ")); }), "appointment.reason reason");
    EXPECT_EQ(refusedBy([] { checkedAppointmentReason(QStringLiteral("因").repeated(201)); }),
              "appointment.text_too_long reason");
}

TEST(AppointmentRules, LetACarArriveOnItsOwnDayOnly) {
    EXPECT_EQ(refusedBy([] { requireArrivable(booked(at(saturday, 16)), shop(), now); }), "nothing")
        << "early";
    EXPECT_EQ(refusedBy([] { requireArrivable(booked(at(saturday, 9)), shop(), now); }), "nothing") << "late";
    EXPECT_EQ(refusedBy([] { requireArrivable(booked(at(saturday.addDays(1), 9)), shop(), now); }),
              "appointment.another_day");
    EXPECT_EQ(refusedBy([] { requireArrivable(booked(at(saturday.addDays(-1), 9)), shop(), now); }),
              "appointment.another_day");
}

TEST(AppointmentRules, CallNobodyANoShowBeforeTheShopHasClosed) {
    const AppointmentRow row = booked(at(saturday, 11));
    EXPECT_EQ(refusedBy([&] { requireNoShow(row, shop(), at(saturday, 17, 59)); }),
              "appointment.may_still_come");
    EXPECT_EQ(refusedBy([&] { requireNoShow(row, shop(), at(saturday, 18)); }), "nothing");
    EXPECT_EQ(refusedBy([&] { requireNoShow(row, shop(), at(saturday.addDays(3), 9)); }), "nothing");
}

TEST(AppointmentRules, SayWhatBecameOfAnAppointmentThatIsOver) {
    const auto sentence = [](AppointmentState state) {
        try {
            requireOpen(booked(at(saturday, 11), state), shop(), now);
        } catch (const Refusal& refusal) {
            return refusal.sentence();
        }
        return QString();
    };
    EXPECT_EQ(sentence(AppointmentState::Booked), QString());
    EXPECT_EQ(sentence(AppointmentState::Confirmed), QString());
    EXPECT_TRUE(sentence(AppointmentState::Arrived).contains(QStringLiteral("王敏")));
    EXPECT_TRUE(sentence(AppointmentState::Arrived).contains(QStringLiteral("R261121-001")));
    EXPECT_TRUE(sentence(AppointmentState::Arrived).contains(QStringLiteral("09:00")));
    EXPECT_TRUE(sentence(AppointmentState::NoShow).contains(QStringLiteral("王敏")));
    EXPECT_TRUE(sentence(AppointmentState::Cancelled).contains(QStringLiteral("出差")));
}

TEST(AppointmentRules, RefuseAClockThatWasSetBack) {
    EXPECT_EQ(refusedBy([] { requireOpen(booked(at(saturday, 11)), shop(), at(saturday, 8, 59)); }),
              "appointment.clock_set_back");
}

} // namespace
} // namespace baydesk
