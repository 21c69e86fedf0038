// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/rights.h"

#include <QAction>
#include <optional>

namespace baydesk {

/// An action that may need a right. Without it, it stays disabled whatever its page wants, and its tool tip
/// says who has it.
class GuardedAction : public QAction {
    Q_OBJECT
  public:
    GuardedAction(const QString& text, std::optional<Right> right, QObject* parent);

    std::optional<Right> right() const { return right_; }
    void setRight(std::optional<Right> right);
    /// What the person at the desk may do; everything until it is said.
    void setRights(RightSet rights);
    /// The right it needs and the person lacks.
    std::optional<Right> missing() const;

  private:
    void guard();
    std::optional<Right> right_;
    RightSet rights_ = RightSet::all();
    bool isWanted_ = true;
    bool isGuarding_ = false;
    bool saysWhy_ = false;
};

} // namespace baydesk
