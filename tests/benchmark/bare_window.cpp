// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of a start: a window with a table and nothing else.
#include "benchmark/first_table.h"

#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    baydesk::FirstTable watch;
    application.installEventFilter(&watch);
    QStandardItemModel model(100, 6);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            model.setItem(row, column, new QStandardItem(QStringLiteral("%1/%2").arg(row).arg(column)));
        }
    }
    QMainWindow window;
    auto* table = new QTableView;
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1366, 768);
    window.show();
    const int code = QApplication::exec();
    baydesk::printPeakMemory();
    return code;
}
