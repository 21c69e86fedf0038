// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/inspection_table.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace baydesk {

namespace {

Tone toneOf(ItemMark mark) {
    switch (mark) {
    case ItemMark::Ok: return Tone::Ok;
    case ItemMark::Attention: return Tone::Warn;
    case ItemMark::Fault: return Tone::Bad;
    case ItemMark::NotFitted: return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

InspectionTable::InspectionTable(MultiPointTemplate sheet, QWidget* parent)
    : DataTable("order.inspection",
                {{.title = tr("Item"), .stretches = true},
                 {.title = tr("Value"), .width = 74, .rightAligned = true},
                 {.title = tr("Found"), .width = 92}},
                parent),
      sheet_(std::move(sheet)) {
    setObjectName(QStringLiteral("inspectionItems"));
    setAccessibleName(tr("Items of the inspection"));
    horizontalHeader()->setSectionsClickable(false);
    showRows();
    goToNextOpen();
}

std::vector<ItemResult> InspectionTable::results() const {
    std::vector<ItemResult> found;
    for (const TemplateItem& item : sheet_.items) {
        if (const auto result = results_.find(*item.id); result != results_.end()) {
            found.push_back(result->second);
        }
    }
    return found;
}

void InspectionTable::setResults(const std::vector<ItemResult>& results) {
    results_.clear();
    for (const ItemResult& each : results) {
        if (sheet_.item(each.item)) {
            results_.insert_or_assign(each.item, each);
        }
    }
    showRows();
}

const TemplateItem* InspectionTable::currentItem() const {
    const auto key = currentKey();
    return key && *key > 0 ? sheet_.item(MultiPointItemId(*key)) : nullptr;
}

std::optional<ItemResult> InspectionTable::currentResult() const {
    const TemplateItem* item = currentItem();
    const auto found = item ? results_.find(*item->id) : results_.end();
    return found == results_.end() ? std::nullopt : std::optional(found->second);
}

ItemResult& InspectionTable::resultOf(MultiPointItemId item) {
    return results_.try_emplace(item, ItemResult{.item = item, .mark = ItemMark::Ok, .note = notes_[item]})
        .first->second;
}

void InspectionTable::setValue(std::optional<std::int64_t> valueMilli) {
    const TemplateItem* item = currentItem();
    if (!item || (!valueMilli && !results_.contains(*item->id))) {
        return;
    }
    ItemResult& result = resultOf(*item->id);
    result.valueMilli = valueMilli;
    if (valueMilli && item->limits) {
        result.mark = markFor(*item->limits, *valueMilli);
    }
    showRows();
    Q_EMIT marked();
}

void InspectionTable::setNote(const QString& note) {
    if (const TemplateItem* item = currentItem()) {
        notes_[*item->id] = note;
        if (const auto found = results_.find(*item->id); found != results_.end()) {
            found->second.note = note;
        }
    }
}

void InspectionTable::mark(ItemMark mark) {
    const TemplateItem* item = currentItem();
    if (!item) {
        return;
    }
    resultOf(*item->id).mark = mark;
    showRows();
    Q_EMIT marked();
    // What is not OK usually gets its value or a note, so the row stays.
    if (mark == ItemMark::Ok || mark == ItemMark::NotFitted) {
        goToNextOpen();
    }
}

void InspectionTable::markGroup() {
    const auto key = currentKey();
    if (!key) {
        return;
    }
    const TemplateItem* current = currentItem();
    const QString group =
        current ? current->group : sheet_.items.at(static_cast<std::size_t>(-*key - 1)).group;
    for (const TemplateItem& item : sheet_.items) {
        if (item.group == group && !results_.contains(*item.id)) {
            resultOf(*item.id);
        }
    }
    showRows();
    Q_EMIT marked();
    goToNextOpen();
}

void InspectionTable::goToNextOpen() {
    std::size_t from = 0;
    if (const TemplateItem* current = currentItem()) {
        from = static_cast<std::size_t>(current - sheet_.items.data());
    }
    for (std::size_t step = 0; step < sheet_.items.size(); ++step) {
        const TemplateItem& item = sheet_.items[(from + step) % sheet_.items.size()];
        if (!results_.contains(*item.id)) {
            select(item.id->value());
            return;
        }
    }
}

/// A group's heading has the place of its first item, negative, as its key.
void InspectionTable::showRows() {
    std::vector<TableRow> rows;
    QString group;
    std::int64_t place = 0;
    for (const TemplateItem& item : sheet_.items) {
        ++place;
        if (item.group != group) {
            group = item.group;
            rows.push_back({-place, {{.text = group, .strong = true}, {}, {}}});
        }
        const auto found = results_.find(*item.id);
        const bool isMarked = found != results_.end();
        const QString value =
            isMarked && found->second.valueMilli
                ? QStringLiteral("%1 %2").arg(plainMilli(*found->second.valueMilli), item.unit)
            : item.unit.isEmpty() ? QString()
                                  : QStringLiteral("… %1").arg(item.unit);
        rows.push_back({item.id->value(),
                        {{.text = item.name, .hint = isMarked ? found->second.note : QString()},
                         {.text = value},
                         isMarked ? Cell::word(toneOf(found->second.mark), label(found->second.mark))
                                  : Cell{.text = tr("open"), .tone = Tone::Neutral}}});
    }
    setRows(std::move(rows));
}

void InspectionTable::keyPressEvent(QKeyEvent* event) {
    if ((event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != Qt::NoModifier) {
        DataTable::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_O: mark(ItemMark::Ok); return;
    case Qt::Key_A: mark(ItemMark::Attention); return;
    case Qt::Key_F: mark(ItemMark::Fault); return;
    case Qt::Key_N: mark(ItemMark::NotFitted); return;
    case Qt::Key_G: markGroup(); return;
    default: break;
    }
    const TemplateItem* item = currentItem();
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9 && item && !item->unit.isEmpty()) {
        Q_EMIT valueBegun(event->text());
        return;
    }
    DataTable::keyPressEvent(event);
}

} // namespace baydesk
