// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/data_table.h"

#include "gui/user_settings.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/painted_chip.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace baydesk {

namespace {

/// Draws a cell's word as a chip; other cells as they are.
class CellDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const auto& chips = cellAt(index).chips;
        const QVariant chip = index.data(TableModel::ChipRole);
        const QString text = index.data(Qt::DisplayRole).toString();
        QStyleOptionViewItem plain = option;
        plain.state &= ~QStyle::State_HasFocus;
        if ((!chip.isValid() && chips.empty()) || text.isEmpty()) {
            QStyledItemDelegate::paint(painter, plain, index);
            return;
        }
        initStyleOption(&plain, index);
        plain.text.clear();
        plain.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, plain.widget);
        const bool selected = plain.state.testFlag(QStyle::State_Selected);
        if (chip.isValid()) {
            paintChip(painter, option.rect, static_cast<Tone>(chip.toInt()), text, selected);
        }
        QRect room = option.rect;
        for (const auto& [tone, word] : chips) {
            if (room.width() < narrowestChip) {
                break; // the tool tip names them all
            }
            paintChip(painter, room, tone, word, selected);
            room.setLeft(room.left() + chipWidth(word) + 8);
        }
    }

  private:
    static constexpr int narrowestChip = 40;
    static const Cell& cellAt(const QModelIndex& index) {
        return static_cast<const TableModel*>(index.model())
            ->row(index.row())
            .cells[static_cast<std::size_t>(index.column())];
    }
    static void paintChip(QPainter* painter, const QRect& cell, Tone tone, const QString& text,
                          bool outlined) {
        QFont font = fontFor(FontRole::Note);
        font.setWeight(QFont::DemiBold);
        const QFontMetrics metrics(font);
        const int width = std::min(metrics.horizontalAdvance(text) + 22, cell.width() - 10);
        const QRect area(cell.left() + 6, cell.center().y() - 10, width, 22);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        // The soft ground of a chip can be that of a selected row.
        painter->setPen(outlined ? QPen(Theme::current().toneText(tone)) : QPen(Qt::NoPen));
        painter->setBrush(Theme::current().toneSoft(tone));
        painter->drawRoundedRect(area, 10, 10);
        painter->setPen(Theme::current().toneText(tone));
        painter->setFont(font);
        painter->drawText(area, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, width - 12));
        painter->restore();
    }
};

} // namespace

DataTable::DataTable(const QByteArray& name, std::vector<TableColumn> columns, QWidget* parent)
    : QTableView(parent), model_(new TableModel(std::move(columns), this)), name_("columns/" + name) {
    setModel(model_);
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(tableRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(36);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    empty_ = makeLabel({}, "note", viewport());
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->hide();
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(model_->row(index.row()).key); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] { saveColumns(); });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                if (laidOut_ && !filling_) {
                    saveUserSetting(name_ + "/sort",
                                    QStringList{QString::number(column), QString::number(order)});
                }
            });
}

void DataTable::setRows(std::vector<TableRow> rows) {
    const auto key = currentKey();
    filling_ = true;
    model_->setRows(std::move(rows));
    if (!key || !select(*key)) {
        setCurrentIndex(model_->rowCount() > 0 && hasFocus() ? model_->index(0, 0) : QModelIndex());
    }
    filling_ = false;
    fitColumns();
    showEmptySentence();
    if (currentKey() != key) {
        Q_EMIT currentKeyChanged(currentKey());
    }
}

void DataTable::setEmptySentence(const QString& sentence) {
    emptySentence_ = sentence;
    showEmptySentence();
}

void DataTable::setFilter(const QString& text) {
    const auto key = currentKey();
    filling_ = true;
    model_->setFilter(text);
    if (!key || !select(*key)) {
        setCurrentIndex(model_->rowCount() > 0 ? model_->index(0, 0) : QModelIndex());
    }
    filling_ = false;
    showEmptySentence();
    if (currentKey() != key) {
        Q_EMIT currentKeyChanged(currentKey());
    }
}

void DataTable::setFilterField(QLineEdit* field) {
    filterField_ = field;
    connect(field, &QLineEdit::textChanged, this, &DataTable::setFilter);
    connect(field, &QLineEdit::returnPressed, this, [this] {
        if (model_->rowCount() > 0) {
            setFocus();
        }
    });
}

void DataTable::setTwoLines() {
    setWordWrap(true);
    verticalHeader()->setDefaultSectionSize(tableRowHeight + 14);
}

std::optional<std::int64_t> DataTable::currentKey() const {
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(model_->row(index.row()).key) : std::nullopt;
}

bool DataTable::select(std::int64_t key) {
    const auto at = model_->find(key);
    if (at) {
        setCurrentIndex(model_->index(*at, 0));
    }
    return at.has_value();
}

void DataTable::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::NoModifier) {
        if (const auto key = currentKey()) {
            Q_EMIT opened(*key);
        }
        return;
    }
    const bool letter = !event->text().isEmpty() && event->text().front().isPrint() &&
                        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (filterField_ && letter) {
        filterField_->setFocus();
        filterField_->insert(event->text());
        return;
    }
    if (event->key() == Qt::Key_Escape || letter) {
        event->ignore(); // no search by first letter, and Esc belongs to the window
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model_->rowCount() > 0) {
        setCurrentIndex(model_->index(0, 0));
    }
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (!filling_) {
        Q_EMIT currentKeyChanged(currentKey());
    }
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOut();
    fitColumns();
    empty_->setGeometry(viewport()->rect().adjusted(12, 12, -12, -12));
}

void DataTable::layOut() {
    if (laidOut_) {
        return;
    }
    laidOut_ = true;
    filling_ = true;
    const auto& columns = model_->columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int column = static_cast<int>(i);
        setColumnWidth(column, std::max(columns[i].width, titleWidth(column))); // no heading is cut
        if (columns[i].stretches) {
            horizontalHeader()->setSectionResizeMode(static_cast<int>(i), QHeaderView::Stretch);
        }
    }
    isDragged_ = restoreColumns();
    filling_ = false;
}

int DataTable::titleWidth(int column) const {
    const QString& title = model_->columns()[static_cast<std::size_t>(column)].title;
    return QFontMetrics(fontFor(FontRole::Note)).horizontalAdvance(title) + 22;
}

void DataTable::makeRoomFor(int stretched, int least) {
    int lacking = least - viewport()->width();
    for (int i = 0; i < model_->columnCount(); ++i) {
        lacking += i == stretched || isColumnHidden(i) ? 0 : columnWidth(i);
    }
    for (const bool isNeeded : {false, true}) {
        for (int i = model_->columnCount() - 1; i >= 0 && lacking > 0; --i) {
            const bool isFigure = model_->columns()[static_cast<std::size_t>(i)].rightAligned;
            if (i == stretched || isColumnHidden(i) || (isNeeded && isFigure)) {
                continue; // a cut number says nothing at all
            }
            const int kept = isNeeded ? titleWidth(i) : std::max(titleWidth(i), contentWidth(i));
            const int less = std::min(columnWidth(i) - kept, lacking);
            if (less > 0) {
                setColumnWidth(i, columnWidth(i) - less);
                lacking -= less;
            }
        }
    }
}

int DataTable::contentWidth(int column) const {
    constexpr int rowsLookedAt = 80;
    constexpr int beside = 20;
    QFont chip = fontFor(FontRole::Note);
    chip.setWeight(QFont::DemiBold);
    QFont strong = fontFor(FontRole::Body);
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics chips(chip);
    const QFontMetrics strongs(strong);
    const QFontMetrics plains(fontFor(FontRole::Body));
    int widest = 0;
    for (int i = 0; i < std::min(model_->rowCount(), rowsLookedAt); ++i) {
        const Cell& cell = model_->row(i).cells[static_cast<std::size_t>(column)];
        const QFontMetrics& metrics = cell.chip ? chips : cell.strong ? strongs : plains;
        int width = metrics.horizontalAdvance(cell.text) + (cell.chip ? 34 : beside);
        if (!cell.chips.empty()) {
            width = 10;
            for (const auto& [tone, word] : cell.chips) {
                width += chipWidth(word) + 8;
            }
        }
        widest = std::max(widest, width);
    }
    return widest;
}

void DataTable::fitColumns() {
    const auto& columns = model_->columns();
    const auto stretching =
        std::find_if(columns.begin(), columns.end(), [](const TableColumn& each) { return each.stretches; });
    if (!laidOut_ || isDragged_ || stretching == columns.end() || model_->rowCount() == 0) {
        return;
    }
    const int stretched = static_cast<int>(stretching - columns.begin());
    const int content = contentWidth(stretched);
    filling_ = true;
    makeRoomFor(stretched, std::min(content, viewport()->width() / 9));
    for (const bool isFigure : {true, false}) { // a cut number says nothing at all
        const int least =
            isFigure ? viewport()->width() / 8 : std::max(stretching->width, viewport()->width() / 5);
        int room = columnWidth(stretched) - std::min(content, least);
        for (int i = 0; i < model_->columnCount() && room > 0; ++i) {
            const bool isMeant = columns[static_cast<std::size_t>(i)].rightAligned == isFigure;
            if (!isMeant || i == stretched || isColumnHidden(i)) {
                continue;
            }
            if (const int more = std::min(contentWidth(i) - columnWidth(i), room); more > 0) {
                setColumnWidth(i, columnWidth(i) + more);
                room -= more;
            }
        }
    }
    filling_ = false;
}

bool DataTable::restoreColumns() {
    const QStringList sorted = userSetting(name_ + "/sort").toStringList();
    if (sorted.size() == 2 && sorted.front().toInt() < model_->columnCount()) {
        sortByColumn(sorted.front().toInt(),
                     sorted.back().toInt() == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
    const QStringList widths = userSetting(name_).toStringList();
    if (widths.size() != model_->columnCount()) {
        return false;
    }
    for (int i = 0; i < model_->columnCount(); ++i) {
        if (!model_->columns()[static_cast<std::size_t>(i)].stretches) {
            setColumnWidth(i, std::max(36, widths[i].toInt()));
        }
    }
    return true;
}

void DataTable::saveColumns() {
    // Only what a person drags is remembered, not how the program fits the columns to a language or a window.
    if (filling_ || !laidOut_ || !(QGuiApplication::mouseButtons() & Qt::LeftButton)) {
        return;
    }
    isDragged_ = true;
    QStringList widths;
    for (int i = 0; i < model_->columnCount(); ++i) {
        widths.append(QString::number(columnWidth(i)));
    }
    saveUserSetting(name_, widths);
}

void DataTable::showEmptySentence() {
    const bool isFiltered = !model_->filter().isEmpty() && model_->total() > 0;
    empty_->setText(isFiltered ? tr("Nothing here matches “%1”.").arg(model_->filter()) : emptySentence_);
    empty_->setVisible(model_->rowCount() == 0 && !empty_->text().isEmpty());
}

} // namespace baydesk
