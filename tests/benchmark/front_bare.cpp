// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/front_bare.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>

#include <QTableView>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr QSize listSize(540, 434);
constexpr int hitHeight = 48;
constexpr QSize pageSize(1440, 900);
constexpr int sideWidth = 352;
constexpr int columns = 7;

} // namespace

BareList::BareList() : list_(new QListWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list_);
    resize(listSize);
}

void BareList::fill(int rows) {
    list_->clear();
    for (int i = 0; i < rows; ++i) {
        auto* item = new QListWidgetItem(
            QStringLiteral("沪A%1  王伟 138****%1\n朗逸 1.5L · VIN …%1 · 2026-11-20").arg(1000 + i), list_);
        item->setSizeHint({0, hitHeight});
    }
}

BarePage::BarePage(QList<QByteArray> pictures)
    : pictures_(std::move(pictures)),
      table_(new QTableView),
      strip_(new QListWidget),
      text_(new QPlainTextEdit) {
    table_->setModel(&model_);
    model_.setColumnCount(columns);
    strip_->setViewMode(QListView::IconMode);
    strip_->setIconSize({76, 57});
    strip_->setFixedHeight(200);
    text_->setReadOnly(true);
    text_->setFixedWidth(sideWidth);
    auto* left = new QVBoxLayout;
    left->addWidget(table_, 1);
    left->addWidget(strip_);
    auto* row = new QHBoxLayout(this);
    row->addLayout(left, 1);
    row->addWidget(text_);
    resize(pageSize);
}

void BarePage::fill(int rows, int textRows) {
    ++filled_;
    model_.setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            model_.setItem(
                row, column,
                new QStandardItem(QStringLiteral("校准 %1/%2/%3").arg(filled_).arg(row).arg(column)));
        }
    }
    strip_->clear();
    for (const QByteArray& jpeg : pictures_) {
        QPixmap picture;
        picture.loadFromData(jpeg, "jpeg");
        strip_->addItem(new QListWidgetItem(QIcon(picture), {}));
    }
    QStringList text;
    for (int i = 0; i < textRows; ++i) {
        text += QStringLiteral("16:%1  加了一行：拆装并校准 %2 · 王敏").arg(i).arg(filled_);
    }
    text_->setPlainText(text.join(QLatin1Char('\n')));
}

} // namespace baydesk
