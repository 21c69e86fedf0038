// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QAbstractTableModel>
#include <QTableView>
#include <cstdint>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;

namespace baydesk {

/// One cell as it is read: the text, and how it is dressed.
struct Cell {
    QString text;
    std::optional<Tone> chip = {}; ///< the text stands in a chip
    std::optional<Tone> tone = {}; ///< the text is coloured; say the same in words
    bool strong = false;
    QString hint = {}; ///< tool tip
    /// The words of the text as chips side by side, each in its tone.
    std::vector<std::pair<Tone, QString>> chips = {};
    std::optional<std::int64_t> order =
        {}; ///< what sorting goes by where the text does not sort; else the text

    static Cell number(const QString& text, std::int64_t order) { return {.text = text, .order = order}; }
    static Cell word(Tone tone, const QString& text) { return {.text = text, .chip = tone}; }
};

/// A row: the id of what it stands for (Id<...>::value()) and its cells, one per column.
struct TableRow {
    std::int64_t key;
    std::vector<Cell> cells;
    bool dimmed = false;
};

struct TableColumn {
    QString title;
    int width = 100;
    bool rightAligned = false; ///< numbers, together with their header
    bool stretches = false;    ///< takes the room that is left; one per table
};

/// The display strings of the rows a page shows; nothing is computed while painting.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Role { ChipRole = Qt::UserRole, KeyRole };
    TableModel(std::vector<TableColumn> columns, QObject* parent);

    void setRows(std::vector<TableRow> rows);
    void setFilter(const QString& text);
    const QString& filter() const { return filter_; }
    const TableRow& row(int visibleRow) const {
        return rows_[visible_[static_cast<std::size_t>(visibleRow)]];
    }
    std::optional<int> find(std::int64_t key) const;
    const std::vector<TableColumn>& columns() const { return columns_; }
    int total() const { return static_cast<int>(rows_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

  private:
    void arrange();
    std::vector<TableColumn> columns_;
    std::vector<TableRow> rows_;
    std::vector<std::size_t> visible_;
    QString filter_;
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
};

/// A table without a grid: rows of 34 px, Enter or a double click opens, a click on a header sorts, column
/// widths and order are remembered under \p name, and an empty table says what to do next.
class DataTable : public QTableView {
    Q_OBJECT
  public:
    DataTable(const QByteArray& name, std::vector<TableColumn> columns, QWidget* parent = nullptr);

    /// Keeps the current row by its key and the filter.
    void setRows(std::vector<TableRow> rows);
    /// "No order is in the shop. F6 begins a visit."
    void setEmptySentence(const QString& sentence);
    /// Only rows in which a cell holds \p text are shown.
    void setFilter(const QString& text);
    /// Letters typed in the table go to this field, whose text filters it. Esc in the field empties it.
    void setFilterField(QLineEdit* field);

    /// Rows of two lines, for sentences.
    void setTwoLines();

    std::optional<std::int64_t> currentKey() const;
    /// Makes the row current if it is shown.
    bool select(std::int64_t key);
    int shownRows() const { return model_->rowCount(); }
    const TableModel& rows() const { return *model_; }

  Q_SIGNALS:
    void opened(std::int64_t key);
    void currentKeyChanged(std::optional<std::int64_t> key);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void layOut();
    bool restoreColumns();
    /// Gives columns whose words are cut the room that others do not need.
    void fitColumns();
    /// Takes from the others what the stretching column lacks: first what they do not need, then from
    /// the last ones what is more than their headings.
    void makeRoomFor(int stretched, int least);
    int titleWidth(int column) const;
    int contentWidth(int column) const;
    void saveColumns();
    void showEmptySentence();

    TableModel* model_;
    QByteArray name_;
    QLabel* empty_;
    QString emptySentence_;
    QLineEdit* filterField_ = nullptr;
    bool laidOut_ = false;
    bool isDragged_ = false; ///< a person chose the widths
    bool filling_ = false;
};

} // namespace baydesk
