// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/inspection_panel.h"

#include "domain/values/refusal.h"
#include "gui/pages/orders/inspection_table.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"
#include "services/multi_point_service.h"

#include <QLabel>
#include <QLineEdit>

namespace baydesk {

InspectionPanel::InspectionPanel(Desk& desk, const OrderView& view, const MultiPointTemplate& sheet,
                                 const std::optional<MultiPointInspection>& last)
    : OrderPanel(desk, view, tr("Multi-point inspection")), sheet_(sheet.id), seen_(last ? last->number : 0) {
    QLabel* keys = makeLabel(tr("O OK · A attention · F fault · N not fitted · G the group is OK"), "note");
    keys->setWordWrap(true);
    body()->addWidget(keys);
    body()->addWidget(counts_ = makeLabel({}, "note"));
    counts_->setObjectName(QStringLiteral("inspectionCounts"));
    items_ = new InspectionTable(sheet);
    items_->setMinimumHeight(220);
    body()->addWidget(items_, 20);
    valueRow_ = addField("value", tr("Value"), value_ = new QLineEdit);
    addField("note", tr("Note"), note_ = new QLineEdit);
    note_->setMaxLength(120);
    if (last) {
        items_->setResults(last->results);
    }
    addButton(tr("Save the inspection"));
    connect(items_, &DataTable::currentKeyChanged, this, &InspectionPanel::showItem);
    connect(items_, &DataTable::opened, this, [this] {
        QLineEdit* next = value_->isEnabled() ? value_ : note_;
        next->setFocus(Qt::OtherFocusReason);
    });
    connect(items_, &InspectionTable::marked, this, [this] {
        showCounts();
        showItem();
    });
    connect(items_, &InspectionTable::valueBegun, this, [this](const QString& digit) {
        value_->setText(digit);
        value_->setFocus(Qt::OtherFocusReason);
        value_->end(false);
    });
    connect(value_, &QLineEdit::returnPressed, this, &InspectionPanel::takeValue);
    connect(note_, &QLineEdit::textEdited, items_, &InspectionTable::setNote);
    connect(note_, &QLineEdit::returnPressed, this, [this] {
        items_->setFocus(Qt::OtherFocusReason);
        items_->goToNextOpen();
    });
    showCounts();
    showItem();
}

QWidget* InspectionPanel::firstField() const {
    return items_;
}

void InspectionPanel::showItem() {
    const TemplateItem* item = items_->currentItem();
    const auto result = items_->currentResult();
    value_->setEnabled(item && !item->unit.isEmpty());
    note_->setEnabled(item != nullptr);
    QString hint;
    if (item && item->limits) {
        hint = tr("%1: attention at %2, fault at %3")
                   .arg(item->unit, plainMilli(item->limits->attentionMilli),
                        plainMilli(item->limits->faultMilli));
    } else if (item) {
        hint = item->unit;
    }
    valueRow_->setHint(hint);
    valueRow_->setError({});
    if (!value_->hasFocus()) {
        value_->setText(result && result->valueMilli ? plainMilli(*result->valueMilli) : QString());
    }
    if (!note_->hasFocus()) {
        note_->setText(result ? result->note : QString());
    }
}

void InspectionPanel::showCounts() {
    const std::vector<ItemResult> results = items_->results();
    const ItemCounts counts = countsOf(results);
    int open = 0;
    for (int row = 0; row < items_->shownRows(); ++row) {
        open += items_->rows().row(row).key > 0 ? 1 : 0;
    }
    open -= static_cast<int>(results.size());
    counts_->setText(tr("%1 OK · %2 attention · %3 fault · %4 open")
                         .arg(counts.ok)
                         .arg(counts.attention)
                         .arg(counts.fault)
                         .arg(open));
}

void InspectionPanel::takeValue() {
    const QString typed = value_->text().trimmed();
    const auto value = parseMilli(typed);
    if (!typed.isEmpty() && !value) {
        valueRow_->setError(tr("A value is a number with at most three decimals, such as 4.5."));
        return;
    }
    items_->setValue(value);
    const auto result = items_->currentResult();
    const bool wantsNote = result && (result->mark == ItemMark::Attention || result->mark == ItemMark::Fault);
    if (wantsNote) {
        note_->setFocus(Qt::OtherFocusReason);
    } else {
        items_->setFocus(Qt::OtherFocusReason);
        items_->goToNextOpen();
    }
}

void InspectionPanel::save() {
    if (value_->hasFocus()) {
        takeValue(); // what stands in the field was meant as well
        if (valueRow_->hasError()) {
            return;
        }
    }
    act(
        [id = orderId(), sheet = sheet_, results = items_->results(), seen = seen_](Session& session,
                                                                                    const Context& context) {
            MultiPointService(session, context).inspect(id, sheet, results, seen);
        },
        tr("Inspection saved"));
}

} // namespace baydesk
