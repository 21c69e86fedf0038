// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace baydesk {

/// A white panel with a title on the left, a hint (or any widgets) on the right, and a body.
class Card : public QFrame {
    Q_OBJECT
  public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// A long title goes on in a second line, for a card that is narrow.
    void wrapTitle();
    /// A muted remark at the right of the title: keys, order, source.
    void setHint(const QString& hint);
    /// Puts a widget at the right end of the title row.
    void addHeaderWidget(QWidget* widget);
    QVBoxLayout* body() { return body_; }

  private:
    QLabel* title_;
    QLabel* hint_;
    QHBoxLayout* header_;
    QVBoxLayout* body_;
};

} // namespace baydesk
