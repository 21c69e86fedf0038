// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/ladder_text.h"

#include "gui/format.h"
#include "gui/theme.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::ConsentLadder)
};

QString row(const QString& words, const QString& amount) {
    return QStringLiteral("<tr><td style='padding:1px 8px 1px 0'>%1</td>"
                          "<td align='right' style='white-space:nowrap; padding:1px 0'>%2</td></tr>")
        .arg(words, amount);
}

QString rung(const QString& word, Money amount) {
    return row(QStringLiteral("<b>%1</b>").arg(word.toHtmlEscaped()),
               QStringLiteral("<b>%1</b>").arg(displayMoney(amount)));
}

QString muted(const QString& text) {
    return QStringLiteral("<span style='color:%1'>%2</span>")
        .arg(Theme::current().muted.name(), text.toHtmlEscaped());
}

QString stepRow(const LadderStep& step, const ShopCalendar& calendar, Timestamp now) {
    QString words = describe(step);
    if (step.answer) {
        words += QStringLiteral(" · %1, %2, %3")
                     .arg(label(step.answer->method), step.answer->person,
                          displayTimeNear(calendar, step.answer->at, now));
    }
    return row(muted(words), muted(displayChange(step.change())));
}

} // namespace

QString displayChange(Money change) {
    return change > Money() ? QLatin1Char('+') + displayMoney(change) : displayMoney(change);
}

QString ladderLine(const ConsentLadder& ladder) {
    QStringList parts;
    if (ladder.estimated) {
        parts.append(Tr::tr("estimate %1").arg(displayMoney(*ladder.estimated)));
    }
    const bool isAnswered =
        ladder.answers.empty() || !ladder.additions.empty() || ladder.answers.front().answer;
    if (isAnswered && (ladder.estimated || !ladder.agreed.isZero())) {
        parts.append(Tr::tr("approved %1").arg(displayMoney(ladder.approved)));
    }
    if (!ladder.additions.empty()) {
        parts.append(Tr::tr("additions %1").arg(displayChange(ladder.agreed - ladder.approved)));
    }
    const Money waiting = ladder.waiting();
    if (!waiting.isZero()) {
        parts.append(Tr::tr("waiting %1").arg(displayChange(waiting)));
    }
    const Money less = ladder.total - ladder.agreed - waiting;
    if (!less.isZero()) {
        parts.append(Tr::tr("taken off %1").arg(displayChange(less)));
    }
    if (ladder.settled) {
        parts.append(Tr::tr("settled %1").arg(displayMoney(*ladder.settled)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString ladderTable(const ConsentLadder& ladder, const ShopCalendar& calendar, Timestamp now) {
    QString rows;
    const auto add = [&](const std::vector<LadderStep>& steps) {
        for (const LadderStep& step : steps) {
            rows += stepRow(step, calendar, now);
        }
    };
    if (ladder.estimated) {
        rows += rung(Tr::tr("Estimate"), *ladder.estimated);
    }
    add(ladder.answers);
    rows += rung(Tr::tr("Approved"), ladder.approved);
    if (!ladder.additions.empty()) {
        add(ladder.additions);
        rows += rung(Tr::tr("Approved with additions"), ladder.agreed);
    }
    if (!ladder.open.empty()) {
        add(ladder.open);
        rows +=
            rung(ladder.waiting().isZero() ? Tr::tr("Customer pays") : Tr::tr("If everything is approved"),
                 ladder.total);
    }
    return QStringLiteral("<table width='100%'>%1</table>").arg(rows);
}

} // namespace baydesk
