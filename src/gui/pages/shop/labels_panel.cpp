// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/shop/labels_panel.h"

#include "app/backroom.h"
#include "gui/label_tone.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/data_table.h"
#include "services/label_service.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <algorithm>

namespace baydesk {

LabelsPanel::LabelsPanel(Desk& desk) : ActPanel(desk, tr("Labels")) {
    QLabel* keys =
        makeLabel(tr("Enter changes · Del retires or brings back · Ctrl+Up and Ctrl+Down move"), "note");
    keys->setWordWrap(true);
    body()->addWidget(keys);
    list_ = new DataTable("labels",
                          {{.title = tr("Label"), .stretches = true}, {.title = tr("State"), .width = 92}});
    list_->setObjectName(QStringLiteral("labels"));
    list_->setAccessibleName(tr("Labels of the shop"));
    list_->setEmptySentence(tr("No label yet. Type its name below."));
    body()->addWidget(list_, 1);
    name_ = addText("name", tr("Name"));
    name_->setMaxLength(20);
    colour_ = new QComboBox;
    for (const LabelColour each : allValues<LabelColour>()) {
        colour_->addItem(label(each), static_cast<int>(each));
    }
    addField("colour", tr("Colour"), colour_);
    addButton(tr("Save the label"));
    connect(list_, &DataTable::opened, this, &LabelsPanel::edit);
    const auto onKey = [this](const QKeySequence& key, auto act) {
        auto* shortcut = new QShortcut(key, list_);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(QKeySequence(Qt::Key_Delete), [this] { retireOrBringBack(); });
    onKey(QKeySequence(QStringLiteral("Ctrl+Up")), [this] { move(false); });
    onKey(QKeySequence(QStringLiteral("Ctrl+Down")), [this] { move(true); });
    setFocusProxy(name_);
    read();
}

void LabelsPanel::read() {
    desk().backroom.readLatest(
        this, "labels",
        [context = desk().context()](Session& session) { return LabelService(session, context).labels(); },
        [this](std::vector<OrderLabel> labels) { show(std::move(labels)); },
        [this](const Refusal& refusal) { showRefusal(refusal); });
}

void LabelsPanel::show(std::vector<OrderLabel> labels) {
    labels_ = std::move(labels);
    std::vector<TableRow> rows;
    for (const OrderLabel& each : labels_) {
        rows.push_back(
            {each.id.value(),
             {Cell::word(toneOf(each.data.colour), each.data.name),
              each.isRetired ? Cell::word(Tone::Neutral, tr("retired")) : Cell::word(Tone::Ok, tr("in use"))},
             each.isRetired});
    }
    list_->setRows(std::move(rows));
}

const OrderLabel* LabelsPanel::current() const {
    const auto key = list_->currentKey();
    const auto found =
        std::ranges::find_if(labels_, [&](const OrderLabel& each) { return key == each.id.value(); });
    return found == labels_.end() ? nullptr : &*found;
}

void LabelsPanel::edit() {
    if (const OrderLabel* chosen = current()) {
        edited_ = chosen->id;
        name_->setText(chosen->data.name);
        colour_->setCurrentIndex(colour_->findData(static_cast<int>(chosen->data.colour)));
        name_->setFocus(Qt::OtherFocusReason);
    }
}

void LabelsPanel::beginNew() {
    edited_.reset();
    name_->clear();
    name_->setFocus(Qt::OtherFocusReason);
}

void LabelsPanel::change(Act act) {
    write(std::move(act), [this] {
        beginNew();
        read();
    });
}

void LabelsPanel::save() {
    const LabelDraft draft{name_->text(), static_cast<LabelColour>(colour_->currentData().toInt())};
    change([draft, id = edited_](Session& session, const Context& context) {
        LabelService labels(session, context);
        if (id) {
            labels.change(*id, draft);
        } else {
            labels.add(draft);
        }
    });
}

void LabelsPanel::retireOrBringBack() {
    if (const OrderLabel* chosen = current()) {
        write(
            [id = chosen->id, isRetired = chosen->isRetired](Session& session, const Context& context) {
                LabelService labels(session, context);
                isRetired ? labels.bringBack(id) : labels.retire(id);
            },
            [this] { read(); });
    }
}

void LabelsPanel::move(bool forward) {
    if (const OrderLabel* chosen = current()) {
        write(
            [id = chosen->id, forward](Session& session, const Context& context) {
                LabelService(session, context).move(id, forward);
            },
            [this] { read(); });
    }
}

} // namespace baydesk
