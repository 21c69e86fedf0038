// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_shop.h"

#include "sample/bookings.h"
#include "sample/calls.h"
#include "sample/day_plan.h"
#include "sample/duties.h"
#include "sample/own_cars.h"
#include "sample/price_terms.h"
#include "sample/shop_labels.h"
#include "services/billing_service.h"
#include "services/labour_rate_service.h"
#include "services/shop_service.h"
#include "services/transact.h"

#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {

constexpr int knownCars = 1000;

constexpr std::int64_t quarterMs = 15 * 60'000;

Timestamp quarterOf(Timestamp moment) {
    return Timestamp::fromMilliseconds(moment.milliseconds() / quarterMs * quarterMs);
}

/// A zone in which the shop is at work at \p now.
QByteArray zoneFor(const QByteArray& wanted, Timestamp now) {
    const auto minutes = [now](const QByteArray& zone) {
        return QTime(0, 0).secsTo(ShopCalendar(zone).local(now).time()) / 60;
    };
    const auto isAtWork = [](int minute) { return minute >= 9 * 60 + 45 && minute < 16 * 60 + 30; };
    if (isAtWork(minutes(wanted))) {
        return wanted;
    }
    for (int west = -14; west <= 12; ++west) {
        const QByteArray zone =
            "Etc/GMT" + QByteArray(west < 0 ? "-" : "+") + QByteArray::number(std::abs(west));
        const int minute = minutes(zone);
        if (minute >= 10 * 60 && minute < 11 * 60) {
            return zone;
        }
    }
    return wanted;
}

void cashUp(SampleDesk& desk, StaffId cashier) {
    for (const CashUpLine& line : desk.as<BillingService>(cashier).day(desk.today())) {
        if (!line.expected.isZero()) {
            desk.as<BillingService>(cashier).cashUp(desk.today(), line.method, line.expected, {});
        }
    }
}

} // namespace

bool buildSampleShop(Session& session, const SampleOptions& options,
                     const std::function<bool(int done, int total)>& progress) {
    if (options.months < 1) {
        throw std::logic_error("a sample shop of less than a month");
    }
    const Timestamp now = quarterOf(options.now);
    const QByteArray zone = zoneFor(options.timeZone, now);
    const ShopCalendar calendar(zone);
    const QDate today = calendar.dayOf(now);
    const QDate first = today.addMonths(-options.months);
    const int total = static_cast<int>(first.daysTo(today)) + 1;

    Dice dice(options.seed);
    People people(dice);
    Fleet fleet(dice, people);
    Context context{.actor = StaffId(0),
                    .now = calendar.at(first.addDays(-1), QTime(9, 0)),
                    .desk = QStringLiteral("前台1"),
                    .shop = nullptr};
    std::optional<SampleDesk> desk;
    std::optional<ShopCast> cast;
    transactOnce(session, [&] {
        const StaffId administrator =
            ShopService::setUp(session, sampleSettings(zone), people.name(), context.now, context.desk);
        context.shop = ShopService::settings(session);
        desk.emplace(session, context);
        cast = setUpShop(*desk, administrator, dice, people);
        publishRates(*desk, cast->manager, today);
        writeInspectionSheet(*desk, cast->manager);
        fleet.registerKnown(*desk, cast->advisors.front(), knownCars);
        layInPapers(*desk, *cast, fleet, today);
    });

    Agenda agenda;
    Timetable timetable(desk->shop());
    Story story{*desk, dice, agenda, timetable, *cast, fleet};
    Floor floor(story);
    Supply supply(story);
    Duties duties(story);
    CarChecker checker(story, options.seed + 1);
    OrderLife life(story, floor, supply, duties, checker);
    VisitPlanner planner(dice, *cast, fleet, desk->as<LabourRateService>(cast->manager).rates(), today);
    DayPlan plan(story, planner, life, now);
    Bookings bookings(story, planner, life, now);
    Calls calls(story, options.seed + 2, today);
    for (int done = 0; done < total; ++done) {
        if (!progress(done, total)) {
            return false;
        }
        const QDate day = first.addDays(done);
        transactOnce(session, [&] {
            agenda.setNow(timetable.opens(day));
            desk->setNow(timetable.opens(day));
            floor.beginDay(day);
            supply.beginDay(day);
            plan.beginDay(day, bookings.beginDay(day));
            calls.beginDay(day);
            agenda.plan(timetable.opens(day), [&] { duties.beginDay(); });
            agenda.plan(timetable.closes(day).plusMinutes(-1), [&] {
                cashUp(*desk, cast->cashier);
                duties.sendRecords();
            });
            agenda.runUntil(std::min(timetable.closes(day), now),
                            [&](Timestamp moment) { desk->setNow(moment); });
            planCare(*desk, cast->advisors.front(), fleet);
            if (day == today) {
                plan.holdParts(supply);
                bookings.prepareTomorrow();
                askForDiscounts(*desk, cast->advisors.front(), cast->manager);
                hangLabels(*desk, *cast);
            }
        });
    }
    return progress(total, total);
}

} // namespace baydesk
