// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/due.h"

#include "gui/format.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Due {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Due)
};

constexpr std::int64_t amberMinutes = 60;

} // namespace

DueState dueState(OrderState state, const std::optional<Timestamp>& promise, Timestamp now) {
    if (!promise || state == OrderState::Ready || state == OrderState::Settled || isClosed(state)) {
        return DueState::None;
    }
    if (*promise < now) {
        return DueState::Late;
    }
    return *promise <= now.plusMinutes(amberMinutes) ? DueState::Soon : DueState::Later;
}

DueWord dueWord(OrderState state, const std::optional<Timestamp>& promise, const ShopCalendar& calendar,
                Timestamp now) {
    if (!promise) {
        return {displayNothing(), {}};
    }
    const bool isToday = calendar.dayOf(*promise) == calendar.dayOf(now);
    const QString time = isToday ? displayTimeNear(calendar, *promise, now)
                                 : calendar.local(*promise).toString(QStringLiteral("MM-dd"));
    switch (dueState(state, promise, now)) {
    case DueState::Soon: return {Due::tr("%1 soon").arg(time), Tone::Warn};
    case DueState::Late: return {Due::tr("%1 late").arg(time), Tone::Bad};
    default: return {time, {}};
    }
}

Tone toneOf(OrderState state) {
    switch (state) {
    case OrderState::AwaitingConsent: return Tone::Warn;
    case OrderState::Ready:
    case OrderState::Settled:
    case OrderState::Washing: return Tone::Ok;
    case OrderState::Delivered:
    case OrderState::Cancelled: return Tone::Neutral;
    default: return Tone::Info;
    }
}

} // namespace baydesk
