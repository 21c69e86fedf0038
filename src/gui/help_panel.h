// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QGridLayout;
class QLabel;

namespace baydesk {

class Page;

/// F1: what the page is for, its keys, and the keys that work everywhere. It lies over the right edge of the
/// window.
class HelpPanel : public QFrame {
    Q_OBJECT
  public:
    explicit HelpPanel(QWidget* window);
    void explain(const Page& page, const QList<QAction*>& windowActions);
    /// Takes its place at the right edge of the window.
    void place();

  private:
    void addKeys(const QString& heading, const QList<QAction*>& actions);
    QLabel* title_;
    QLabel* text_;
    QGridLayout* keys_;
};

} // namespace baydesk
