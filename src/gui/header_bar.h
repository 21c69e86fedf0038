// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace baydesk {

class SearchBox;

/// Above every page: its title and subtitle, the one search box, and the page's actions with their keys.
class HeaderBar : public QWidget {
    Q_OBJECT
  public:
    explicit HeaderBar(QWidget* parent = nullptr);
    void setTitle(const QString& title, const QString& subtitle);
    /// The last action is the primary one.
    void setActions(const QList<QAction*>& actions);
    SearchBox* search() const { return search_; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void shareRoom();
    void elide();
    QLabel* title_;
    QLabel* subtitle_;
    QString titleText_;
    QString subtitleText_;
    SearchBox* search_;
    QHBoxLayout* buttons_;
    QList<QAction*> actions_;
};

} // namespace baydesk
