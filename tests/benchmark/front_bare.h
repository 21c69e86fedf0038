// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStandardItemModel>
#include <QWidget>

class QListWidget;
class QPlainTextEdit;
class QTableView;

namespace baydesk {

/// The floor of the list under the search box: a list of Qt's own in a window, of the same size and font.
class BareList : public QWidget {
  public:
    BareList();
    void fill(int rows);

  private:
    QListWidget* list_;
};

/// The floor of an order's page: a window with a table, a list of pictures and a text, of Qt's own.
class BarePage : public QWidget {
  public:
    explicit BarePage(QList<QByteArray> pictures);
    /// Other words in all rows each time.
    void fill(int rows, int textRows);

  private:
    QList<QByteArray> pictures_;
    int filled_ = 0;
    QStandardItemModel model_;
    QTableView* table_;
    QListWidget* strip_;
    QPlainTextEdit* text_;
};

} // namespace baydesk
