// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/data_table.h"

#include <QColor>
#include <QFont>
#include <algorithm>
#include <numeric>

namespace baydesk {

TableModel::TableModel(std::vector<TableColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), columns_(std::move(columns)) {}

void TableModel::setRows(std::vector<TableRow> rows) {
    for (const TableRow& row : rows) {
        if (row.cells.size() != columns_.size()) {
            throw std::logic_error("a table row has not as many cells as the table has columns");
        }
    }
    beginResetModel();
    rows_ = std::move(rows);
    arrange();
    endResetModel();
}

void TableModel::setFilter(const QString& text) {
    if (filter_ == text) {
        return;
    }
    beginResetModel();
    filter_ = text;
    arrange();
    endResetModel();
}

void TableModel::sort(int column, Qt::SortOrder order) {
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<std::int64_t> keys;
    for (const QModelIndex& index : before) {
        keys.push_back(row(index.row()).key);
    }
    sortColumn_ = column;
    sortOrder_ = order;
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto at = find(keys[static_cast<std::size_t>(i)]);
        after.append(at ? index(*at, before[i].column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void TableModel::arrange() {
    visible_.clear();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto holds = [this](const Cell& cell) {
            return cell.text.contains(filter_, Qt::CaseInsensitive);
        };
        if (filter_.isEmpty() || std::any_of(rows_[i].cells.begin(), rows_[i].cells.end(), holds)) {
            visible_.push_back(i);
        }
    }
    if (sortColumn_ < 0) {
        return;
    }
    const auto less = [this](std::size_t a, std::size_t b) {
        const Cell& left = rows_[a].cells[static_cast<std::size_t>(sortColumn_)];
        const Cell& right = rows_[b].cells[static_cast<std::size_t>(sortColumn_)];
        if (left.order || right.order) {
            return left.order < right.order;
        }
        return QString::localeAwareCompare(left.text, right.text) < 0;
    };
    if (sortOrder_ == Qt::AscendingOrder) {
        std::stable_sort(visible_.begin(), visible_.end(), less);
    } else {
        std::stable_sort(visible_.begin(), visible_.end(),
                         [&less](std::size_t a, std::size_t b) { return less(b, a); });
    }
}

std::optional<int> TableModel::find(std::int64_t key) const {
    for (std::size_t i = 0; i < visible_.size(); ++i) {
        if (rows_[visible_[i]].key == key) {
            return static_cast<int>(i);
        }
    }
    return std::nullopt;
}

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(visible_.size());
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    const TableRow& shown = row(index.row());
    const Cell& cell = shown.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return cell.text;
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter |
                                (columns_[static_cast<std::size_t>(index.column())].rightAligned
                                     ? Qt::AlignRight
                                     : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (cell.tone) {
            return Theme::current().toneText(*cell.tone);
        }
        return shown.dimmed ? QVariant(Theme::current().muted) : QVariant();
    case Qt::FontRole: {
        if (!cell.strong) {
            return {};
        }
        QFont font = fontFor(FontRole::Body);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::ToolTipRole: return cell.hint.isEmpty() ? QVariant() : QVariant(cell.hint);
    case ChipRole: return cell.chip ? QVariant(static_cast<int>(*cell.chip)) : QVariant();
    case KeyRole: return static_cast<qlonglong>(shown.key);
    default: return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const TableColumn& column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) {
        return column.title;
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignVCenter | (column.rightAligned ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

} // namespace baydesk
