// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/customers/call_card.h"

#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/fact_grid.h"

#include <QLabel>
#include <QVBoxLayout>

namespace baydesk {

namespace {

QString callInWords(const FollowUpCall& call, const ShopCalendar& calendar) {
    const QString head = QStringLiteral("%1 · %2 · %3")
                             .arg(displayDate(calendar.dayOf(call.at)), call.recordedBy, label(call.outcome));
    if (!call.survey) {
        return head;
    }
    QStringList said{CallCard::tr("%1 of 10").arg(call.survey->score)};
    if (!call.survey->isFixed) {
        said.append(CallCard::tr("the car is not right"));
    }
    if (!call.survey->words.isEmpty()) {
        said.append(call.survey->words);
    }
    return head + QLatin1Char('\n') + said.join(QStringLiteral(" · "));
}

} // namespace

CallCard::CallCard() {
    phone_ = makeLabel({}, "figure");
    phone_->setObjectName(QStringLiteral("phone"));
    phone_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(phone_);
    facts_ = addFacts(body(), {tr("Customer"), tr("Car"), tr("Order"), tr("Work"), tr("Advisor"),
                               tr("Delivered"), tr("State")});
    calls_ = makeLabel({}, "note");
    calls_->setObjectName(QStringLiteral("earlierCalls"));
    calls_->setWordWrap(true);
    body()->addWidget(calls_);
    body()->addStretch(1);
}

void CallCard::clear() {
    phone_->clear();
    calls_->clear();
    for (QLabel* fact : facts_) {
        fact->clear();
    }
}

void CallCard::setNobody() {
    clear();
    setTitle(tr("Nobody chosen"));
}

void CallCard::setPlate(const QString& plate) {
    clear();
    setTitle(displayPlate(plate));
}

void CallCard::setView(const FollowUpView& view, const ShopCalendar& calendar) {
    const FollowUpRow& row = view.row;
    phone_->setText(row.phone.isEmpty() ? tr("No phone number") : row.phone);
    const QStringList values{row.name,
                             row.model,
                             row.orderNumber,
                             row.jobs.join(QStringLiteral(", ")),
                             row.advisor,
                             displayDate(row.deliveredOn),
                             label(row.followUp.state)};
    for (qsizetype i = 0; i < values.size(); ++i) {
        facts_[static_cast<std::size_t>(i)]->setText(values[i]);
    }
    QStringList calls;
    for (const FollowUpCall& call : view.calls) {
        calls.append(callInWords(call, calendar));
    }
    calls_->setText(calls.join(QStringLiteral("\n")));
}

} // namespace baydesk
