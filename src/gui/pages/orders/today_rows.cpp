// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/today_rows.h"

#include "domain/values/plate.h"
#include "gui/due.h"
#include "gui/format.h"
#include "gui/label_tone.h"
#include "gui/pages/orders/today_facts.h"
#include "gui/pages/orders/today_page.h"
#include "gui/theme.h"
#include "gui/widgets/chip.h"

#include <QFontMetrics>
#include <algorithm>
#include <limits>

namespace baydesk {

namespace {

Cell promiseCell(const OpenOrder& order, const ShopCalendar& calendar, Timestamp now) {
    if (!order.promise) {
        return {.text = displayNothing(), .order = std::numeric_limits<std::int64_t>::max()};
    }
    const DueWord word = dueWord(order.state, order.promise, calendar, now);
    Cell cell{.text = word.text, .chip = word.tone, .order = order.promise->milliseconds()};
    cell.hint =
        displayTime(calendar, *order.promise) + QStringLiteral(" · ") + displayDue(*order.promise, now);
    return cell;
}

Cell stateCell(const OpenOrder& order) {
    const bool isDispatched = order.state == OrderState::AwaitingDispatch && !order.technicians.isEmpty();
    Cell cell =
        Cell::word(toneOf(order.state), isDispatched ? TodayPage::tr("Dispatched") : label(order.state));
    cell.hint = label(order.state);
    const bool isWorked = order.state == OrderState::InWork || order.state == OrderState::AwaitingDispatch;
    if (isWorked && order.missingParts > 0) {
        cell = Cell::word(Tone::Bad, TodayPage::tr("Short of parts"));
        cell.hint = label(order.state);
    } else if (isWorked && order.reworkCount > 0) {
        cell = Cell::word(Tone::Bad, TodayPage::tr("Rework"));
        cell.hint = label(order.state);
    }
    return cell;
}

QString payerWord(Payer payer) {
    switch (payer) {
    case Payer::Customer: return TodayPage::tr("customer");
    case Payer::OemWarranty: return TodayPage::tr("maker");
    case Payer::Insurer: return TodayPage::tr("insurer");
    case Payer::Internal: return TodayPage::tr("internal");
    case Payer::Goodwill: return TodayPage::tr("goodwill");
    }
    return {};
}

/// What the order comes to, and who pays if it is not the customer alone.
Cell amountCell(const OpenOrder& order) {
    Money total = order.customerAmount;
    QStringList shares;
    const auto add = [&shares](Payer payer, Money amount) {
        shares.append(QStringLiteral("%1 %2").arg(payerWord(payer), displayMoneyShort(amount)));
    };
    if (!order.customerAmount.isZero()) {
        add(Payer::Customer, order.customerAmount);
    }
    for (const auto& [payer, amount] : order.paidByOthers) {
        total += amount;
        add(payer, amount);
    }
    if (order.paidByOthers.empty()) {
        const bool isUnknown = order.state == OrderState::Estimating && total.isZero();
        return isUnknown ? Cell::number(displayNothing(), 0)
                         : Cell::number(displayMoneyShort(total), total.fen());
    }
    const QString word =
        shares.size() > 1 ? TodayPage::tr("shared") : payerWord(order.paidByOthers.front().first);
    Cell cell = Cell::number(QStringLiteral("%1 %2").arg(word, displayMoneyShort(total)), total.fen());
    cell.hint = shares.join(QLatin1Char('\n'));
    return cell;
}

/// What the shop hung on it, and the limit of its fault class where that is near or passed.
Cell labelsCell(const OpenOrder& order, Timestamp now) {
    Cell cell;
    QStringList names;
    if (const LimitState limit = limitState(order, now); limit != LimitState::Within) {
        const bool isPassed = limit == LimitState::Passed;
        const QString word = (isPassed ? TodayPage::tr("Over %1 h") : TodayPage::tr("%1 h soon"))
                                 .arg(limitOf(*order.faultClass).seconds() / 3600);
        names.append(word);
        cell.chips.emplace_back(isPassed ? Tone::Bad : Tone::Warn, word);
    }
    for (const OrderLabel& each : order.labels) {
        names.append(each.data.name);
        cell.chips.emplace_back(toneOf(each.data.colour), each.data.name);
    }
    cell.text = names.join(QStringLiteral(" · "));
    cell.hint = cell.text;
    return cell;
}

} // namespace

int stateColumnWidth() {
    QFont font = fontFor(FontRole::Note);
    font.setWeight(QFont::DemiBold);
    int widest = 0;
    for (const OrderState state : allValues<OrderState>()) {
        if (!isClosed(state)) {
            widest = std::max(widest, QFontMetrics(font).horizontalAdvance(label(state)));
        }
    }
    return std::min(widest + 36, 136); // a longer word is cut, and whole in the tool tip
}

TableRow todayRow(const OpenOrder& order, const ShopCalendar& calendar, Timestamp now) {
    QStringList who = order.technicians;
    who.append(order.bays);
    const QString work = order.jobs.join(QStringLiteral(" + "));
    QString customer = order.customer;
    if (order.customerWaits) {
        customer += TodayPage::tr(" (waits)");
    }
    Cell whose{.text = customer, .hint = TodayPage::tr("Advisor: %1").arg(order.advisor)};
    if (isInternal(order.purpose)) {
        whose.text = label(order.purpose);
        whose.chip = Tone::Info;
    }
    return {order.id.value(),
            {{.text = order.number},
             {.text = displayPlate(order.plate), .strong = true, .hint = order.model},
             whose,
             {.text = work.isEmpty() ? displayNothing() : work, .hint = work},
             stateCell(order),
             {.text = who.isEmpty() ? displayNothing() : who.join(QStringLiteral(" / "))},
             promiseCell(order, calendar, now),
             amountCell(order),
             labelsCell(order, now)}};
}

} // namespace baydesk
