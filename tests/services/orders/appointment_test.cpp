// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/appointment.h"

#include "domain/kpi/kpi.h"
#include "services/appointment_service.h"
#include "services/customer_service.h"
#include "services/kpi_service.h"
#include "services/orders/orders_test.h"
#include "services/privacy_service.h"

namespace baydesk {
namespace {

/// It is Saturday, 2026-11-21, 10:00; two technicians, three bays, open from 8 to 18.
class Appointments : public OrdersTest {
  protected:
    Appointments() { shop.actAs(shop.advisor); }

    Timestamp at(QDate day, int hour, int minute = 0) const {
        return shop.context().shop->calendar.at(day, QTime(hour, minute));
    }
    Booking call(Timestamp when, const QString& plate = QStringLiteral("京A12345")) const {
        Booking booking{.appointment = {.at = when,
                                        .expected = Hours::fromHundredths(150),
                                        .words = QStringLiteral("刹车异响")}};
        booking.newCustomer.name = QStringLiteral("陈伟");
        booking.newCustomer.phone = QStringLiteral("13812345678");
        booking.newVehicle.plate = plate;
        return booking;
    }
    AppointmentId book(const Booking& booking) {
        return act<AppointmentService>([&](AppointmentService& book) { return book.book(booking); });
    }
    AppointmentRow row(AppointmentId id) { return shop.service<AppointmentService>().appointment(id); }
    Appointment appointment(AppointmentId id) { return row(id).appointment; }
    template <class Act>
    QByteArray refused(Act&& doIt) {
        return refusedBy<AppointmentService>(std::forward<Act>(doIt));
    }
    Reception arrivalOf(AppointmentId id) {
        Reception reception = arrival();
        reception.vehicle = appointment(id).vehicle;
        reception.appointment = id;
        return reception;
    }
    QStringList historyOf(VehicleId vehicle) {
        QStringList acts;
        for (const HistoryEntry& entry :
             HistoryStore(shop.session()).of(HistorySubject::Vehicle, vehicle.value(), 100)) {
            acts.prepend(entry.act);
        }
        return acts;
    }

    const QDate today{2026, 11, 21};
    const QDate monday{2026, 11, 23};
};

TEST_F(Appointments, AreBookedForSomebodyNewWithPlateNameAndPhone) {
    const AppointmentId id = book(call(at(monday, 9)));
    const AppointmentRow booked = row(id);
    EXPECT_EQ(booked.plate, QStringLiteral("京A12345"));
    EXPECT_EQ(booked.customerName, QStringLiteral("陈伟"));
    EXPECT_EQ(booked.advisor, QStringLiteral("王敏")) << "who books, receives";
    EXPECT_EQ(booked.appointment.state, AppointmentState::Booked);
    EXPECT_EQ(booked.appointment.day, monday);
    EXPECT_EQ(historyOf(booked.appointment.vehicle), (QStringList{"vehicle.added", "appointment.booked"}));
}

TEST_F(Appointments, GoFromBookedToConfirmedToArrivedAndTheVisitKnows) {
    shop.setNow(monday.addDays(-1), QTime(17, 0));
    const AppointmentId id = book(call(at(monday, 9)));
    act<AppointmentService>([&](AppointmentService& book) { book.confirm(id); });
    EXPECT_EQ(appointment(id).state, AppointmentState::Confirmed);
    shop.setNow(monday, QTime(8, 50));
    const OrderId order = receive(arrivalOf(id));
    EXPECT_EQ(appointment(id).state, AppointmentState::Arrived);
    EXPECT_EQ(appointment(id).order, order);
    const auto history = HistoryStore(shop.session()).of(HistorySubject::Order, order.value(), 100);
    EXPECT_EQ(history.front().act, QStringLiteral("order.had_appointment"));
    EXPECT_EQ(
        historyOf(appointment(id).vehicle),
        (QStringList{"vehicle.added", "appointment.booked", "appointment.confirmed", "appointment.arrived"}));
}

TEST_F(Appointments, AreKeptByACarThatIsReceivedWithoutAskingForThem) {
    const AppointmentId id = book(call(at(today, 14)));
    Reception reception = arrival();
    reception.vehicle = appointment(id).vehicle;
    const OrderId order = receive(reception);
    EXPECT_EQ(appointment(id).order, order);
}

TEST_F(Appointments, OfAnotherDayAreLeftAloneByACarThatComes) {
    const AppointmentId id = book(call(at(monday, 14)));
    Reception reception = arrival();
    reception.vehicle = appointment(id).vehicle;
    receive(reception);
    EXPECT_EQ(appointment(id).state, AppointmentState::Booked);
    reception.appointment = id;
    EXPECT_EQ(refusedBy<ReceptionService>([&](ReceptionService& desk) { desk.open(reception); }),
              "appointment.another_day");
}

TEST_F(Appointments, AreKeptOnceAndTheSecondDeskHearsByWhom) {
    const AppointmentId id = book(call(at(today, 14)));
    const Reception first = arrivalOf(id);
    const Reception second = first;
    const OrderId order = receive(first);
    shop.actAs(shop.manager);
    shop.context().desk = QStringLiteral("desk-2");
    const QString before = databaseDump(shop.file());
    try {
        act<ReceptionService>([&](ReceptionService& desk) { desk.open(second); });
        FAIL() << "the car arrived twice";
    } catch (const Refusal& refusal) {
        EXPECT_EQ(refusal.rule(), "appointment.over");
        EXPECT_TRUE(refusal.sentence().contains(QStringLiteral("王敏"))) << refusal.sentence().toStdString();
        EXPECT_TRUE(refusal.sentence().contains(this->order(order).header().number));
    }
    EXPECT_EQ(databaseDump(shop.file()), before) << "no second order is left behind";
}

TEST_F(Appointments, AreForTheCarTheyWereBookedFor) {
    const AppointmentId id = book(call(at(today, 14)));
    const AppointmentId other = book(call(at(today, 15), QStringLiteral("京B54321")));
    Reception wrong = arrivalOf(id);
    wrong.vehicle = appointment(other).vehicle;
    EXPECT_EQ(refusedBy<ReceptionService>([&](ReceptionService& desk) { desk.open(wrong); }),
              "reception.other_car");
}

TEST_F(Appointments, MoveAndCountHowOften) {
    const AppointmentId id = book(call(at(monday, 9)));
    act<AppointmentService>([&](AppointmentService& book) { book.confirm(id); });
    const Hours hours = Hours::fromHundredths(150);
    act<AppointmentService>([&](AppointmentService& book) { book.move(id, at(monday, 11), hours, {}); });
    act<AppointmentService>(
        [&](AppointmentService& book) { book.move(id, at(monday.addDays(1), 9), hours, {}); });
    EXPECT_EQ(appointment(id).moves, 2);
    EXPECT_EQ(appointment(id).day, monday.addDays(1));
    EXPECT_EQ(appointment(id).state, AppointmentState::Booked) << "the new time is not confirmed yet";
    act<AppointmentService>([&](AppointmentService& book) { book.confirm(id); });
    act<AppointmentService>([&](AppointmentService& book) {
        book.move(id, at(monday.addDays(1), 9), Hours::fromHundredths(200), {});
    });
    EXPECT_EQ(appointment(id).moves, 2) << "other hours are no other time";
    EXPECT_EQ(appointment(id).state, AppointmentState::Confirmed);
    EXPECT_EQ(refused([&](AppointmentService& book) { book.move(id, at(monday, 20), hours, {}); }),
              "appointment.closed at");
}

TEST_F(Appointments, AreNotMovedOverWhatAnotherDeskDidMeanwhile) {
    const AppointmentId id = book(call(at(monday, 9)));
    const std::int64_t seen = appointment(id).revision;
    const Hours hours = Hours::fromHundredths(150);
    act<AppointmentService>([&](AppointmentService& book) { book.move(id, at(monday, 10), hours, {}); });
    EXPECT_EQ(refused([&](AppointmentService& book) { book.seen(seen).move(id, at(monday, 11), hours, {}); }),
              "appointment.changed_elsewhere");
    EXPECT_EQ(refused([&](AppointmentService& book) { book.seen(seen).confirm(id); }),
              "appointment.changed_elsewhere");
    EXPECT_EQ(appointment(id).data.at, at(monday, 10));
}

TEST_F(Appointments, AreCancelledWithAReasonAndNothingMore) {
    const AppointmentId id = book(call(at(monday, 9)));
    EXPECT_EQ(refused([&](AppointmentService& book) { book.cancel(id, QStringLiteral("  ")); }),
              "appointment.reason reason");
    act<AppointmentService>([&](AppointmentService& book) { book.cancel(id, QStringLiteral("出差")); });
    EXPECT_EQ(appointment(id).state, AppointmentState::Cancelled);
    EXPECT_EQ(appointment(id).stateReason, QStringLiteral("出差"));
    EXPECT_EQ(refused([&](AppointmentService& book) { book.confirm(id); }), "appointment.over");
    EXPECT_EQ(refused([&](AppointmentService& book) {
                  book.move(id, at(monday, 10), Hours::fromHundredths(100), {});
              }),
              "appointment.over");
}

TEST_F(Appointments, AreNoShowsOnlyAfterClosingTime) {
    const AppointmentId id = book(call(at(today, 14)));
    EXPECT_EQ(refused([&](AppointmentService& book) { book.recordNoShow(id); }),
              "appointment.may_still_come");
    shop.setNow(today, QTime(18, 5));
    act<AppointmentService>([&](AppointmentService& book) { book.recordNoShow(id); });
    EXPECT_EQ(appointment(id).state, AppointmentState::NoShow);
}

TEST_F(Appointments, BeyondTheCapacityWantAReasonAndKeepIt) {
    book(call(at(monday, 9), QStringLiteral("京B00001")));
    book(call(at(monday, 9), QStringLiteral("京B00002")));
    Booking third = call(at(monday, 9, 30));
    EXPECT_EQ(refused([&](AppointmentService& book) { book.book(third); }),
              "appointment.over_capacity overload_reason");
    third.overloadReason = QStringLiteral("老").repeated(201);
    EXPECT_EQ(refused([&](AppointmentService& book) { book.book(third); }),
              "appointment.text_too_long overload_reason");
    third.overloadReason = QStringLiteral("客户明天出国");
    const AppointmentId id = book(third);
    EXPECT_EQ(appointment(id).overloadReason, QStringLiteral("客户明天出国"));
    EXPECT_EQ(historyOf(appointment(id).vehicle).last(), QStringLiteral("appointment.overbooked"));
    act<AppointmentService>(
        [&](AppointmentService& book) { book.move(id, at(monday, 15), Hours::fromHundredths(150), {}); });
    EXPECT_EQ(appointment(id).overloadReason, QString()) << "there is room at the new time";
}

TEST_F(Appointments, CountTheRecordedAttendanceAgainstTheirHours) {
    shop.actAs(shop.manager);
    act<WorkshopService>([&](WorkshopService& workshop) {
        workshop.setAvailable(shop.secondTechnician, monday, Hours());
        workshop.setAvailable(shop.firstTechnician, monday, Hours::fromSeconds(4 * 3600));
    });
    const AppointmentId id = book(call(at(monday, 9)));
    const auto days = shop.service<AppointmentService>().days(monday, 2);
    ASSERT_EQ(days.size(), 2u);
    EXPECT_EQ(days[0].load.places(), 1);
    EXPECT_EQ(days[0].load.capacity(), Hours::fromSeconds(4 * 3600));
    EXPECT_EQ(days[0].load.booked, Hours::fromHundredths(150));
    ASSERT_EQ(days[0].appointments.size(), 1u);
    EXPECT_EQ(days[0].appointments[0].appointment.id, id);
    EXPECT_EQ(days[1].load.capacity(), Hours::fromSeconds(16 * 3600));
    EXPECT_EQ(refused([&](AppointmentService& book) {
                  book.book(call(at(monday, 10), QStringLiteral("京B00002")));
              }),
              "appointment.over_capacity overload_reason");
}

TEST_F(Appointments, ThatAreCancelledLeaveTheirRoomToOthers) {
    const AppointmentId first = book(call(at(monday, 9), QStringLiteral("京B00001")));
    book(call(at(monday, 9), QStringLiteral("京B00002")));
    act<AppointmentService>([&](AppointmentService& book) { book.cancel(first, QStringLiteral("出差")); });
    EXPECT_NO_THROW(book(call(at(monday, 9))));
}

TEST_F(Appointments, AreSuggestedWhereThereIsRoom) {
    EXPECT_EQ(shop.service<AppointmentService>().suggest({}).at, at(today.addDays(1), 8));
    for (int i = 0; i < 2; ++i) {
        Booking booking = call(at(today.addDays(1), 8), QStringLiteral("京B0000%1").arg(i));
        booking.appointment.expected = Hours::fromSeconds(8 * 3600);
        book(booking);
    }
    EXPECT_EQ(shop.service<AppointmentService>().suggest({}).at, at(monday, 8));
    EXPECT_EQ(shop.service<AppointmentService>().suggest({}).expected, Hours::fromSeconds(3600));
}

TEST_F(Appointments, DoNotMakeAKnownCarTwice) {
    book(call(at(monday, 9)));
    EXPECT_EQ(refused([&](AppointmentService& book) {
                  book.book(call(at(monday, 14), QStringLiteral("京a·12345")));
              }),
              "appointment.plate_known plate");
}

TEST_F(Appointments, OfACarAreOneADay) {
    const AppointmentId first = book(call(at(monday, 9)));
    Booking second = call(at(monday, 15));
    second.vehicle = appointment(first).vehicle;
    EXPECT_EQ(refused([&](AppointmentService& book) { book.book(second); }), "appointment.booked_already at");
    act<AppointmentService>([&](AppointmentService& book) { book.cancel(first, QStringLiteral("出差")); });
    EXPECT_NO_THROW(book(second));
}

TEST_F(Appointments, EndedAtAnotherDeskMeanwhileAreRefusedAtReceptionWithAWayOut) {
    const AppointmentId id = book(call(at(today, 15)));
    const Reception visit = arrivalOf(id);
    act<AppointmentService>([&](AppointmentService& book) { book.cancel(id, QStringLiteral("出差")); });
    EXPECT_EQ(refusedBy<ReceptionService>([&](ReceptionService& desk) { desk.open(visit); }),
              "appointment.over appointment");
    Reception without = visit;
    without.appointment.reset();
    EXPECT_NO_THROW(receive(without));
}

TEST_F(Appointments, AreMaskedInTheBookAndShownToWhoOpensOne) {
    const AppointmentId id = book(call(at(monday, 9)));
    const auto days = shop.service<AppointmentService>().days(monday, 1);
    EXPECT_FALSE(days.at(0).appointments.at(0).phone.contains(QStringLiteral("1234")));
    EXPECT_EQ(row(id).phone, QStringLiteral("13812345678"));
}

TEST_F(Appointments, RefuseNamesThatAreTooLongAndTakeEveryScript) {
    Booking booking = call(at(monday, 9));
    booking.newCustomer.name = QStringLiteral("长").repeated(300);
    EXPECT_EQ(refused([&](AppointmentService& book) { book.book(booking); }), "customer.name name");
    booking.newCustomer.name = QStringLiteral("陈👨‍👩‍👧伟");
    booking.appointment.words = QStringLiteral("🚗🔧 异响");
    const AppointmentRow booked = row(book(booking));
    EXPECT_EQ(booked.customerName, QStringLiteral("陈👨‍👩‍👧伟"));
    EXPECT_EQ(booked.appointment.data.words, QStringLiteral("🚗🔧 异响"));
}

TEST_F(Appointments, AreNotChangedByADeskWhoseClockWasSetBack) {
    const AppointmentId id = book(call(at(monday, 9)));
    shop.setNow(today.addDays(-1), QTime(10, 0));
    EXPECT_EQ(refused([&](AppointmentService& book) { book.confirm(id); }), "appointment.clock_set_back");
    EXPECT_EQ(refused([&](AppointmentService& book) { book.cancel(id, QStringLiteral("出差")); }),
              "appointment.clock_set_back");
}

TEST_F(Appointments, AreMaskedForWhoMayNotSeeNames) {
    const AppointmentId id = book(call(at(monday, 9)));
    shop.actAs(shop.partsClerk);
    EXPECT_EQ(row(id).customerName, QStringLiteral("陈**"));
    EXPECT_FALSE(row(id).phone.contains(QStringLiteral("13812345678")));
    EXPECT_EQ(shop.service<AppointmentService>().days(monday, 1).at(0).appointments.at(0).customerName,
              QStringLiteral("陈**"));
}

TEST_F(Appointments, AreShownAtReceptionOnTheirDay) {
    const AppointmentId id = book(call(at(today, 14)));
    const AppointmentId later = book(call(at(monday, 14), QStringLiteral("京B00002")));
    CustomerService customers(shop.session(), shop.context());
    const VehicleCard card = customers.vehicleCard(appointment(id).vehicle);
    ASSERT_TRUE(card.appointment);
    EXPECT_EQ(card.appointment->appointment.id, id);
    const VehicleCard other = customers.vehicleCard(appointment(later).vehicle);
    EXPECT_FALSE(other.appointment);
    ASSERT_TRUE(other.laterAppointment) << "what is booked for another day is told, too";
    EXPECT_EQ(other.laterAppointment->appointment.id, later);
    receive(arrivalOf(id));
    EXPECT_FALSE(customers.vehicleCard(appointment(id).vehicle).appointment);
}

TEST_F(Appointments, StandInTheCustomersExportAndGoWithTheErasure) {
    Booking booking = call(at(today, 14));
    booking.appointment.note = QStringLiteral("住在三里屯");
    const AppointmentId id = book(booking);
    const CustomerId customer = appointment(id).customer;
    shop.actAs(shop.owner);
    const PersonalData data =
        act<PrivacyService>([&](PrivacyService& privacy) { return privacy.exportData(customer); });
    ASSERT_EQ(data.appointments.size(), 1u);
    EXPECT_EQ(data.appointments[0].appointment.data.note, QStringLiteral("住在三里屯"));
    EXPECT_EQ(refusedBy<PrivacyService>(
                  [&](PrivacyService& privacy) { privacy.erase(customer, QStringLiteral("本人要求")); }),
              "privacy.kept")
        << "an open appointment stands in the way";
    act<AppointmentService>([&](AppointmentService& book) { book.cancel(id, QStringLiteral("三里屯堵车")); });
    act<PrivacyService>(
        [&](PrivacyService& privacy) { privacy.erase(customer, QStringLiteral("本人要求")); });
    const QString all = databaseDump(shop.file());
    for (const QString& word :
         {QStringLiteral("三里屯"), QStringLiteral("陈伟"), QStringLiteral("13812345678"),
          QStringLiteral("京A12345"), QStringLiteral("刹车异响")}) {
        EXPECT_FALSE(all.contains(word)) << word.toStdString();
    }
    EXPECT_EQ(appointment(id).state, AppointmentState::Cancelled) << "what happened stays";
}

TEST_F(Appointments, GiveTheMonthItsAppointmentAndShowRates) {
    shop.actAs(shop.manager);
    const Month november = *Month::parse(QStringLiteral("2026-11"));
    const auto rate = [&](const char* id) {
        return shop.service<KpiService>().month(november, {}).line(id).result;
    };
    receive(arrival(QStringLiteral("京C00001")));
    EXPECT_FALSE(rate("C11").hasValue()) << "before the first appointment nobody knows";
    EXPECT_FALSE(rate("C2.show_rate").hasValue());

    const AppointmentId kept = book(call(at(today, 14), QStringLiteral("京B00001")));
    const AppointmentId moved = book(call(at(today, 15), QStringLiteral("京B00002")));
    const AppointmentId cancelledInTime = book(call(at(monday, 9), QStringLiteral("京B00003")));
    const AppointmentId cancelledLate = book(call(at(today, 16), QStringLiteral("京B00004")));
    const AppointmentId noShow = book(call(at(today, 12), QStringLiteral("京B00005")));
    const AppointmentId forgotten = book(call(at(today, 17), QStringLiteral("京B00006")));
    receive(arrivalOf(kept));
    act<AppointmentService>([&](AppointmentService& book) {
        book.move(moved, at(monday, 15), Hours::fromHundredths(150), {});
        book.cancel(cancelledInTime, QStringLiteral("出差"));
        book.cancel(cancelledLate, QStringLiteral("堵车"));
    });
    shop.setNow(today, QTime(18, 1));
    act<AppointmentService>([&](AppointmentService& book) { book.recordNoShow(noShow); });
    EXPECT_EQ(rate("C11").value, Fraction(1, 2)) << "one of two visits";
    EXPECT_EQ(rate("C2.show_rate").value, Fraction(1, 3)) << "kept; not: late cancellation, no-show";
    shop.setNow(monday.addDays(-1), QTime(9, 0));
    EXPECT_EQ(rate("C2.show_rate").value, Fraction(1, 4)) << "the forgotten one was due as well";
    EXPECT_TRUE(appointment(forgotten).isOpen());
    const auto evidence = shop.service<KpiService>().explain(QStringLiteral("C11"), november);
    EXPECT_EQ(evidence.orders.size(), 2u);
}

} // namespace
} // namespace baydesk
