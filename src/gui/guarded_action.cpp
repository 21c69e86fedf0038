// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guarded_action.h"

#include "services/rights.h"

namespace baydesk {

GuardedAction::GuardedAction(const QString& text, std::optional<Right> right, QObject* parent)
    : QAction(text, parent), right_(right) {
    connect(this, &QAction::enabledChanged, this, [this](bool isEnabled) {
        if (!isGuarding_) {
            isWanted_ = isEnabled;
            guard();
        }
    });
}

void GuardedAction::setRight(std::optional<Right> right) {
    right_ = right;
    guard();
}

void GuardedAction::setRights(RightSet rights) {
    rights_ = rights;
    guard();
}

std::optional<Right> GuardedAction::missing() const {
    return right_ && !rights_.contains(*right_) ? right_ : std::nullopt;
}

/// Touches nothing while the right is there: an action may be disabled for being hidden, too.
void GuardedAction::guard() {
    const auto lacks = missing();
    if (!lacks && !saysWhy_) {
        return;
    }
    isGuarding_ = true;
    setEnabled(isWanted_ && !lacks);
    isGuarding_ = false;
    setToolTip(lacks ? missingRight(*lacks).toString() : QString());
    saysWhy_ = lacks.has_value();
}

} // namespace baydesk
