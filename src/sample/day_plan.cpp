// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/day_plan.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr int usualVisits = 25;
constexpr int sundayVisits = 17;
/// How many of a day's visits are those that stand where they are looked for.
constexpr int standingSinceYesterday = 7;
constexpr int standingSinceToday = 3; // the others come besides: a morning has much to do

} // namespace

Timestamp DayPlan::arrivalTime(QDate day) {
    Dice& dice = story_.dice;
    const std::size_t part = dice.weighted({52, 20, 28});
    static constexpr int begins[] = {4, 150, 300};
    static constexpr int ends[] = {149, 240, 510};
    const int minute = dice.between(begins[part], ends[part]);
    return story_.timetable.opens(day).plusMinutes(minute);
}

void DayPlan::beginDay(QDate day, int booked) {
    const QDate today = story_.timetable.dayOf(now_);
    const int usual = day.dayOfWeek() == 7 ? sundayVisits : usualVisits;
    const int standing = day == today               ? standingSinceToday
                         : day == today.addDays(-1) ? standingSinceYesterday
                                                    : 0;
    const int visits = usual - standing - booked + story_.dice.between(-4, 4);
    for (int i = 0; i < visits; ++i) {
        const Timestamp at = arrivalTime(day);
        if (at <= now_) {
            life_.planArrival(at, planner_.next(day));
        }
    }
    planInternal(day);
    if (day == today.addDays(-1)) {
        planYesterday(day);
    }
    if (day == today) {
        planToday(day);
    }
}

/// Every third day the shop works for itself.
void DayPlan::planInternal(QDate day) {
    constexpr int daysBetween = 3;
    static constexpr OrderPurpose purposes[] = {OrderPurpose::PreDelivery, OrderPurpose::StockCar,
                                                OrderPurpose::PreDelivery, OrderPurpose::ShopCar};
    const Timestamp at = story_.timetable.opens(day).plusMinutes(25);
    const bool isToday = day == story_.timetable.dayOf(now_);
    if ((day.toJulianDay() % daysBetween != 0 && !isToday) || at > now_) {
        return;
    }
    const OrderPurpose purpose = isToday ? OrderPurpose::PreDelivery
                                         : purposes[day.toJulianDay() / daysBetween % std::ssize(purposes)];
    if (auto plan = planner_.internal(day, purpose)) {
        life_.planArrival(at, *std::move(plan));
    }
}

void DayPlan::standStill(VisitPlan plan, OrderState state, Timestamp arrival, int haltedMinutesAgo,
                         int promisedInMinutes, bool isTold) {
    plan.haltIn = state;
    plan.haltAt = now_.plusMinutes(-haltedMinutesAgo);
    plan.promise = story_.timetable.halfHour(now_).plusMinutes(promisedInMinutes);
    plan.isTold = isTold;
    life_.planArrival(arrival, std::move(plan));
}

/// Cars that were done by the evening; their owners, the foreman and the washers come to them today.
void DayPlan::planYesterday(QDate day) {
    const auto at = [&](int hour, int minute) { return story_.timetable.at(day, hour, minute); };
    const auto serviced = [&](std::size_t package) { return planner_.maintenance(day, package); };
    const auto repaired = [&](const char* complaint) { return planner_.repair(day, complaint); };
    standStill(serviced(2), OrderState::FinalInspection, at(8, 20), 34, -60, false);
    standStill(repaired("轮胎漏气"), OrderState::Washing, at(9, 40), 22, 30, false);
    standStill(serviced(2), OrderState::Ready, at(8, 40), 47, -60, false);
    standStill(repaired("雨刮异响、刮不净"), OrderState::Ready, at(10, 5), 16, 30, false);
    standStill(serviced(1), OrderState::Ready, at(11, 15), 71, 60, true);
    standStill(serviced(2), OrderState::Settled, at(9, 25), 18, 30, true);
    standStill(repaired("起动无力"), OrderState::AwaitingConsent, at(15, 20), 240, -30, false);
}

void DayPlan::planToday(QDate day) {
    const Timestamp opens = story_.timetable.opens(day);
    const auto serviced = [&](std::size_t package) { return planner_.maintenance(day, package); };
    const auto repaired = [&](const char* complaint) { return planner_.repair(day, complaint); };
    standStill(serviced(0), OrderState::SelfCheck, opens.plusMinutes(1), 0, -30, false);
    standStill(repaired("前轮制动异响"), OrderState::AwaitingConsent, now_.plusMinutes(-64), 41, 210, false);
    standStill(serviced(3), OrderState::AwaitingDispatch, now_.plusMinutes(-52), 23, 180, false);
    standStill(serviced(1), OrderState::Estimating, now_.plusMinutes(-17), 17, 210, false);
    standStill(repaired("空调制冷不足"), OrderState::Estimating, now_.plusMinutes(-6), 6, 300, false);
    VisitPlan onOrder = planner_.withMissingPart(day, "taillamp", "左后尾灯被撞裂了");
    life_.planArrival(opens.plusMinutes(18), std::move(onOrder));
    VisitPlan isShort = planner_.withMissingPart(day, "grille", "前面的格栅断了");
    isShort.isLeftShort = true;
    isShort.promise = story_.timetable.halfHour(now_).plusMinutes(-30);
    life_.planArrival(opens.plusMinutes(33), std::move(isShort));
}

void DayPlan::holdParts(Supply& supply) {
    for (LiveOrder* order : life_.estimates()) {
        const StockedPart* filter =
            story_.cast.part(QStringLiteral("cabinfilter"), story_.fleet.car(order->plan.car).model);
        supply.hold(*order, filter->id, Quantity::whole(1));
    }
}

} // namespace baydesk
