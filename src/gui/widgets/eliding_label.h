// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace baydesk {

/// A line of text that ends in an ellipsis where room is scarce; the tool tip and the screen reader have all
/// of it.
class ElidingLabel : public QLabel {
    Q_OBJECT
  public:
    explicit ElidingLabel(const QString& text = {}, const char* look = "", QWidget* parent = nullptr);
    void setText(const QString& text);
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace baydesk
