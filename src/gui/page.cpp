// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page.h"

#include "gui/widgets/inline_message.h"
#include "services/rights.h"

#include <QVBoxLayout>

namespace baydesk {

Page::Page(PageId id, Desk& desk) : id_(id), desk_(desk) {
    setProperty("look", "page");
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(12);
    message_ = new InlineMessage;
    outer->addWidget(message_);
    content_ = new QVBoxLayout;
    content_->setContentsMargins(0, 0, 0, 0);
    content_->setSpacing(cardSpace);
    outer->addLayout(content_, 1);
}

void Page::open(const PageTarget&) {}

void Page::focusFirst() {
    for (QWidget* next = nextInFocusChain(); next && next != this; next = next->nextInFocusChain()) {
        const bool takesTyping = (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (isAncestorOf(next) && takesTyping && next->isEnabled() && next->isVisibleTo(this)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    setFocus();
}

void Page::showRefusal(const Refusal& refusal) {
    message_->showRefusal(refusal);
}

void Page::dismissMessage() {
    message_->clear();
}

void Page::refresh() {
    if (stale_) {
        stale_ = false;
        reload();
    }
}

void Page::setHeader(const QString& title, const QString& subtitle) {
    if (title_ == title && subtitle_ == subtitle) {
        return;
    }
    title_ = title;
    subtitle_ = subtitle;
    Q_EMIT headerChanged();
}

GuardedAction* Page::offer(ActionId id, std::function<void()> act, const QString& text,
                           std::optional<Right> right) {
    GuardedAction* action = makeAction(id, this, text);
    if (right) {
        action->setRight(right);
    }
    action->setRights(desk_.rights);
    addAction(action);
    keyed_.append(action);
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] {
        dismissMessage();
        act();
    });
    return action;
}

bool Page::mayOrSays(Right right) {
    if (!desk_.may(right)) {
        showRefusal(missingRight(right));
    }
    return desk_.may(right);
}

void Page::addToHeader(QAction* action) {
    header_.append(action);
    Q_EMIT headerChanged();
}

void Page::clearHeader() {
    header_.clear();
}

} // namespace baydesk
