// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/refusal.h"
#include "gui/theme.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace baydesk {

/// A sentence beside the button it belongs to: a refusal with its blockers and remedy, or a short "done".
/// It goes away with the person's next act (clear) or its own close button.
class InlineMessage : public QFrame {
    Q_OBJECT
  public:
    explicit InlineMessage(QWidget* parent = nullptr);

    void showRefusal(const Refusal& refusal);
    void show(Tone tone, const QString& sentence, const QString& detail = {});
    void clear();
    QString text() const;

  private:
    QLabel* icon_;
    QLabel* sentence_;
    QLabel* detail_;
    QToolButton* close_;
};

} // namespace baydesk
