// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/bookings.h"

#include "domain/values/refusal.h"
#include "services/appointment_service.h"
#include "services/preparation_service.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr const char* cancelReasons[] = {"临时出差", "改去别处", "孩子生病"};
constexpr const char* notes[] = {"", "", "", "需要送客户去地铁站", "上次反映空调有异味", "要求老师傅做"};
/// Calls of a day for the day after it, the one after that, and so on.
constexpr int callsAhead[] = {5, 2, 1, 1, 1};
constexpr int timesTried = 6;

Hours expectedOf(const VisitPlan& plan) {
    Hours hours;
    for (const PlannedJob& job : plan.jobs) {
        hours += job.soldHours;
    }
    return std::max(hours, Hours::fromHundredths(50));
}

} // namespace

void Bookings::planCalls(QDate day) {
    int ahead = 1;
    for (const int usual : callsAhead) {
        const QDate wanted = day.addDays(ahead++);
        for (int calls = usual + story_.dice.between(-1, 1); calls > 0; --calls) {
            const Timestamp call = story_.timetable.opens(day).plusMinutes(story_.dice.between(10, 500));
            VisitPlan plan = planner_.next(wanted);
            if (call > now_) {
                story_.fleet.car(plan.car).isHere = false;
                continue;
            }
            story_.agenda.plan(call, [this, plan = std::move(plan), wanted] { book(plan, wanted); });
        }
    }
}

void Bookings::book(VisitPlan plan, QDate day) {
    Dice& dice = story_.dice;
    Car& car = story_.fleet.car(plan.car);
    const StaffId advisor = dice.pickFrom(story_.cast.advisors);
    Booking booking{.vehicle = car.id,
                    .newCustomer = car.owner,
                    .newVehicle = car.data,
                    .appointment = {.at = story_.desk.now(),
                                    .expected = expectedOf(plan),
                                    .words = plan.words,
                                    .package = plan.jobs.front().draft.package,
                                    .advisor = advisor,
                                    .customerWaits = plan.customerWaits,
                                    .note = dice.word(notes)}};
    for (int tried = 0; tried < timesTried; ++tried) {
        booking.appointment.at = story_.timetable.opens(day).plusMinutes(30 * dice.between(0, 15));
        try {
            auto book = story_.desk.as<AppointmentService>(advisor);
            const AppointmentId id = book.book(booking);
            car.id = book.appointment(id).appointment.vehicle;
            booked_[day].push_back({id, std::move(plan), booking.appointment.at});
            return;
        } catch (const Refusal&) {
            continue; // no room then: the next time is offered
        }
    }
    car.isHere = false;
}

Bookings::Fate Bookings::planFate(const Booked& booked, QDate day) {
    Dice& dice = story_.dice;
    const StaffId advisor = story_.cast.advisors.front();
    switch (dice.weighted({86, 5, 3, 6})) {
    case 0: break;
    case 1:
        story_.agenda.plan(
            story_.timetable.opens(day).plusMinutes(dice.between(5, 40)), [=, this, id = booked.id] {
                story_.desk.as<AppointmentService>(advisor).cancel(id, story_.dice.word(cancelReasons));
            });
        return Fate::Never;
    case 2:
        story_.agenda.plan(story_.timetable.opens(day).plusMinutes(dice.between(5, 40)), [=, this] {
            const QDate later = day.addDays(2);
            const Timestamp at = story_.timetable.opens(later).plusMinutes(60);
            story_.desk.as<AppointmentService>(advisor).move(booked.id, at, expectedOf(booked.plan),
                                                             QStringLiteral("客户只有这天有空"));
            booked_[later].push_back({booked.id, booked.plan, at});
        });
        return Fate::Later;
    default:
        story_.agenda.plan(story_.timetable.closes(day), [=, this, id = booked.id] {
            story_.desk.as<AppointmentService>(advisor).recordNoShow(id);
        });
        return Fate::Never;
    }
    return Fate::Comes;
}

int Bookings::beginDay(QDate day) {
    const std::vector<Booked> today = std::move(booked_[day]);
    booked_.erase(day);
    int comes = 0;
    for (const Booked& booked : today) {
        const Fate fate = planFate(booked, day);
        if (fate == Fate::Never) {
            story_.fleet.car(booked.plan.car).isHere = false;
        }
        if (fate != Fate::Comes) {
            continue;
        }
        ++comes;
        const Timestamp arrives = std::max(booked.at.plusMinutes(story_.dice.between(-15, 20)),
                                           story_.timetable.opens(day).plusMinutes(2));
        if (arrives <= now_) {
            life_.planArrival(arrives, booked.plan);
        }
        if (story_.dice.permille(600)) {
            story_.agenda.plan(story_.timetable.opens(day), [this, id = booked.id] {
                story_.desk.as<AppointmentService>(story_.cast.advisors.front()).confirm(id);
            });
        }
    }
    planCalls(day);
    return comes;
}

void Bookings::prepareTomorrow() {
    const QDate tomorrow = story_.timetable.dayOf(now_).addDays(1);
    const StaffId advisor = story_.cast.advisors.front();
    bool isSeenTo = false;
    std::size_t next = 0;
    for (const Booked& booked : booked_[tomorrow]) {
        auto desk = story_.desk.as<PreparationService>(advisor);
        desk.prepare(booked.id);
        const std::size_t at = next++ % story_.cast.technicians.size();
        desk.pencilIn(booked.id, story_.cast.technicians[at].id, story_.cast.bays[at].id);
    }
    for (const Preparation& each : story_.desk.as<PreparationService>(advisor).preparations(tomorrow)) {
        for (const PreparedPart& part : each.parts) {
            if (!part.missing.isZero() && !isSeenTo) {
                story_.desk.as<PreparationService>(story_.cast.partsClerks.front())
                    .finishShortage(each.row.appointment.id, part.part);
                isSeenTo = true;
            }
        }
    }
}

} // namespace baydesk
