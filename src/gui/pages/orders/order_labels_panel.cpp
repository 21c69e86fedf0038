// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/order_labels_panel.h"

#include "gui/label_tone.h"
#include "gui/widgets/chip.h"
#include "services/label_service.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <algorithm>

namespace baydesk {

OrderLabelsPanel::OrderLabelsPanel(Desk& desk, const OrderView& view, const std::vector<OrderLabel>& all)
    : OrderPanel(desk, view, tr("Labels of the order")) {
    for (const OrderLabel& each : all) {
        const bool isOn = std::ranges::find(view.labels, each.id, &OrderLabel::id) != view.labels.end();
        if (each.isRetired && !isOn) {
            continue;
        }
        auto* box = new QCheckBox;
        box->setAccessibleName(each.data.name);
        box->setObjectName(QStringLiteral("label%1").arg(each.id.value()));
        box->setChecked(isOn);
        auto* row = new QHBoxLayout;
        row->addWidget(box);
        row->addWidget(new Chip(toneOf(each.data.colour), each.data.name));
        row->addStretch(1);
        body()->addLayout(row);
        choices_.push_back({each.id, isOn, box});
    }
    addNote(choices_.empty()
                ? tr("The shop has no labels yet. They are kept in the settings (Ctrl+8, Alt+7).")
                : tr("Space puts a label on or takes it off."));
    addButton(tr("Save"));
}

QWidget* OrderLabelsPanel::firstField() const {
    return choices_.empty() ? static_cast<QWidget*>(findChild<QWidget*>(QStringLiteral("panelSave")))
                            : choices_.front().box;
}

void OrderLabelsPanel::save() {
    std::vector<LabelId> on;
    std::vector<LabelId> off;
    for (const Choice& choice : choices_) {
        if (choice.box->isChecked() != choice.isOn) {
            (choice.isOn ? off : on).push_back(choice.label);
        }
    }
    act(
        [id = orderId(), on, off](Session& session, const Context& context) {
            LabelService labels(session, context);
            for (const LabelId label : on) {
                labels.putOn(id, label);
            }
            for (const LabelId label : off) {
                labels.takeOff(id, label);
            }
        },
        tr("Labels saved"));
}

} // namespace baydesk
