// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/today_facts.h"

#include "domain/values/plate.h"
#include "gui/format.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

struct TodayFacts {
    Q_DECLARE_TR_FUNCTIONS(baydesk::TodayFacts)
};

bool isWaitingForAnswer(const OpenOrder& order) {
    return !isInternal(order.purpose) && (order.state == OrderState::AwaitingConsent ||
                                          (order.state != OrderState::Estimating && order.pendingJobs > 0));
}

bool isDone(const OpenOrder& order) {
    return order.state == OrderState::Ready || order.state == OrderState::Settled;
}

template <class Condition>
int countIf(const std::vector<OpenOrder>& orders, Condition condition) {
    return static_cast<int>(std::count_if(orders.begin(), orders.end(), condition));
}

std::int64_t minutesSince(Timestamp earlier, Timestamp now) {
    return now.since(earlier).seconds() / 60;
}

QString longestEstimate(const std::vector<OpenOrder>& orders, Timestamp now) {
    std::int64_t longest = 0;
    for (const OpenOrder& order : orders) {
        if (order.state == OrderState::Estimating) {
            longest = std::max(longest, minutesSince(order.stateSince, now));
        }
    }
    return TodayFacts::tr("longest %1").arg(displayMinutes(longest));
}

Money pendingAmount(const std::vector<OpenOrder>& orders) {
    Money sum;
    for (const OpenOrder& order : orders) {
        if (isWaitingForAnswer(order)) {
            sum += order.pendingAmount;
        }
    }
    return sum;
}

TodayCount dueCount(const std::vector<OpenOrder>& orders, Timestamp now) {
    const int late =
        countIf(orders, [now](const auto& order) { return dueState(order, now) == DueState::Late; });
    const int soon =
        countIf(orders, [now](const auto& order) { return dueState(order, now) == DueState::Soon; });
    if (late > 0) {
        return {late + soon, Tone::Bad, TodayFacts::tr("%n late", nullptr, late)};
    }
    return {soon, Tone::Warn, soon > 0 ? TodayFacts::tr("within 1 h") : QString()};
}

void addNeeds(const OpenOrder& order, const ShopCalendar& calendar, Timestamp now, std::vector<Need>& needs) {
    const QString who = displayPlate(order.plate) + QLatin1Char(' ') + order.customer;
    const auto add = [&](Tone tone, const QString& word, const QString& sentence) {
        needs.push_back({order.id, tone, word, sentence});
    };
    const DueState due = dueState(order, now);
    if (due == DueState::Late || due == DueState::Soon) {
        add(due == DueState::Late ? Tone::Bad : Tone::Warn,
            due == DueState::Late ? TodayFacts::tr("Late") : TodayFacts::tr("Due soon"),
            TodayFacts::tr("%1: promised %2, %3")
                .arg(who, displayTimeNear(calendar, *order.promise, now), displayDue(*order.promise, now)));
    }
    if (const LimitState limit = limitState(order, now); limit != LimitState::Within) {
        const auto hours = limitOf(*order.faultClass).seconds() / 3600;
        const QString sentence = limit == LimitState::Passed
                                     ? TodayFacts::tr("%1: here since %2, longer than %3 hours")
                                     : TodayFacts::tr("%1: here since %2, %3 hours are over soon");
        add(limit == LimitState::Passed ? Tone::Bad : Tone::Warn, TodayFacts::tr("%1 h").arg(hours),
            sentence.arg(who, displayTimeNear(calendar, order.openedAt, now)).arg(hours));
    }
    if (order.missingParts > 0) {
        add(Tone::Bad, TodayFacts::tr("Parts"),
            TodayFacts::tr("%1: %n part line(s) short", nullptr, order.missingParts).arg(who));
    }
    if (isWaitingForAnswer(order)) {
        add(Tone::Warn, TodayFacts::tr("Consent"),
            TodayFacts::tr("%1: %2 not answered for %3")
                .arg(who, displayMoneyShort(order.pendingAmount),
                     displayMinutes(minutesSince(order.stateSince, now))));
    }
    if (order.customerWaits && order.state == OrderState::AwaitingDispatch) {
        add(Tone::Warn, TodayFacts::tr("Waiting"),
            TodayFacts::tr("%1: the customer waits here, nobody has begun").arg(who));
    }
    if (order.state == OrderState::Ready && !order.toldAt && !isInternal(order.purpose)) {
        add(Tone::Ok, TodayFacts::tr("Ready"),
            TodayFacts::tr("%1: the car is ready, the customer is not told").arg(who));
    }
    if (order.state == OrderState::Settled) {
        add(Tone::Info, TodayFacts::tr("Hand over"),
            TodayFacts::tr("%1: settled, to be paid and handed over").arg(who));
    }
    if (!order.promise && !isDone(order) && !isInternal(order.purpose)) {
        add(Tone::Info, TodayFacts::tr("Promise"), TodayFacts::tr("%1: no promise time").arg(who));
    }
}

int rank(Tone tone) {
    switch (tone) {
    case Tone::Bad: return 0;
    case Tone::Warn: return 1;
    case Tone::Ok: return 2;
    case Tone::Info: return 3;
    case Tone::Neutral: return 4;
    }
    return 4;
}

} // namespace

LimitState limitState(const OpenOrder& order, Timestamp now) {
    // Who waits for an internal car is the shop itself.
    return order.faultClass && !order.readyAt && !isInternal(order.purpose)
               ? limitState(*order.faultClass, order.openedAt, {}, now)
               : LimitState::Within;
}

DueState dueState(const OpenOrder& order, Timestamp now) {
    return dueState(order.state, order.promise, now);
}

bool isIn(TodayGroup group, const OpenOrder& order, Timestamp now) {
    switch (group) {
    case TodayGroup::Estimating: return order.state == OrderState::Estimating;
    case TodayGroup::Consent: return isWaitingForAnswer(order);
    case TodayGroup::InWork:
        return order.state == OrderState::AwaitingDispatch || order.state == OrderState::InWork;
    case TodayGroup::Checking:
        return order.state == OrderState::SelfCheck || order.state == OrderState::FinalInspection ||
               order.state == OrderState::Washing;
    case TodayGroup::Ready: return isDone(order);
    case TodayGroup::Due:
        return dueState(order, now) == DueState::Soon || dueState(order, now) == DueState::Late;
    }
    return false;
}

TodayCount countOf(TodayGroup group, const std::vector<OpenOrder>& orders, Timestamp now) {
    const auto isHere = [group, now](const OpenOrder& order) { return isIn(group, order, now); };
    const int count = countIf(orders, isHere);
    const auto alsoIf = [&](auto condition) {
        return countIf(orders, [&](const OpenOrder& order) { return isHere(order) && condition(order); });
    };
    if (count == 0) {
        return {};
    }
    switch (group) {
    case TodayGroup::Estimating: return {count, Tone::Info, longestEstimate(orders, now)};
    case TodayGroup::Consent:
        return {count, Tone::Warn,
                TodayFacts::tr("%1 to approve").arg(displayMoneyShort(pendingAmount(orders)))};
    case TodayGroup::InWork: {
        const int shortOfParts = alsoIf([](const OpenOrder& order) { return order.missingParts > 0; });
        const int idle =
            alsoIf([](const OpenOrder& order) { return order.state == OrderState::AwaitingDispatch; });
        if (shortOfParts > 0) {
            return {count, Tone::Bad, TodayFacts::tr("%n short of parts", nullptr, shortOfParts)};
        }
        return {count, Tone::Info, idle > 0 ? TodayFacts::tr("%n to dispatch", nullptr, idle) : QString()};
    }
    case TodayGroup::Checking: {
        const int rework = alsoIf([](const OpenOrder& order) { return order.reworkCount > 0; });
        return {count, Tone::Info, rework > 0 ? TodayFacts::tr("%n rework", nullptr, rework) : QString()};
    }
    case TodayGroup::Ready: {
        const int untold = alsoIf([](const OpenOrder& order) {
            return order.state == OrderState::Ready && !order.toldAt && !isInternal(order.purpose);
        });
        return {count, Tone::Ok, untold > 0 ? TodayFacts::tr("%n not told", nullptr, untold) : QString()};
    }
    case TodayGroup::Due: return dueCount(orders, now);
    }
    return {};
}

std::vector<Need> needsOf(const std::vector<OpenOrder>& orders, const ShopCalendar& calendar, Timestamp now,
                          const std::vector<DiscountToAnswer>& discounts) {
    std::vector<Need> needs;
    for (const DiscountToAnswer& each : discounts) {
        needs.push_back({each.request.order, Tone::Warn, TodayFacts::tr("Discount"),
                         TodayFacts::tr("%1: %2 asks for %3 off")
                             .arg(displayPlate(each.plate), each.request.askedBy,
                                  displayMoneyShort(each.request.amount))});
    }
    for (const OpenOrder& order : orders) {
        addNeeds(order, calendar, now, needs);
    }
    std::stable_sort(needs.begin(), needs.end(),
                     [](const Need& a, const Need& b) { return rank(a.tone) < rank(b.tone); });
    return needs;
}

} // namespace baydesk
