// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/promise_hint.h"

#include "app/backroom.h"
#include "gui/format.h"
#include "gui/pages/orders/moment_input.h"
#include "gui/widgets/chip.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace baydesk {

PromiseHint::PromiseHint(Desk& desk, QLineEdit* field) : desk_(desk), field_(field) {
    setObjectName(QStringLiteral("promiseHint"));
    setLook(this, "note");
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    field_->installEventFilter(this);
    clear();
}

void PromiseHint::ask(Question question) {
    desk_.backroom.readLatest(
        this, "promise",
        [question = std::move(question), context = desk_.context()](Session& session) {
            return question(session, context);
        },
        [this, asked = ++asked_](const PromiseSuggestion& suggestion) {
            if (asked == asked_) {
                show(suggestion);
            }
        },
        // A suggestion that cannot be had keeps nobody from promising.
        [this](const Refusal&) { clear(); });
}

void PromiseHint::clear() {
    ++asked_; // what was asked before is no longer wanted
    promise_.reset();
    setText({});
    setVisible(false);
}

void PromiseHint::show(const PromiseSuggestion& suggestion) {
    promise_ = suggestion.promise;
    const QString head =
        promise_ ? tr("Suggested: %1 (↓ takes it over)").arg(displayTime(desk_.shop->calendar, *promise_))
                 : tr("No time can be suggested yet.");
    setText(QStringLiteral("<b>%1</b><br>%2")
                .arg(head.toHtmlEscaped(), suggestion.reasons.join(QLatin1Char(' ')).toHtmlEscaped()));
    setVisible(true);
}

bool PromiseHint::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && promise_) {
        const auto* press = static_cast<QKeyEvent*>(event);
        if (press->key() == Qt::Key_Down && press->modifiers() == Qt::NoModifier) {
            field_->setText(editableMoment(desk_.shop->calendar, *promise_));
            Q_EMIT taken();
            return true;
        }
    }
    return QLabel::eventFilter(watched, event);
}

} // namespace baydesk
