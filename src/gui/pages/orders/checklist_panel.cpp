// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/checklist_panel.h"

#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"
#include "services/order_service.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

namespace baydesk {

ChecklistPanel::ChecklistPanel(Desk& desk, const OrderView& view, InspectionKind kind, bool fails)
    : OrderPanel(desk, view, fails ? tr("Final inspection failed") : label(kind)),
      kind_(kind),
      fails_(fails) {
    for (const ChecklistItem& item : checklist(kind)) {
        auto* box = new QCheckBox(item.text);
        box->setObjectName(QString::fromLatin1(item.code));
        body()->addWidget(box);
        items_.emplace_back(QString::fromLatin1(item.code), box);
    }
    if (fails_) {
        addField("cause", tr("What failed"), cause_ = new QLineEdit);
        body()->addWidget(makeLabel(tr("Back to work:"), "note"));
        for (const Job* job : view.order.jobs()) {
            if (job->decision == JobDecision::Approved) {
                auto* box = new QCheckBox(QStringLiteral("%1  %2").arg(job->letter(), job->complaint));
                body()->addWidget(box);
                jobs_.emplace_back(job->position, box);
            }
        }
        if (jobs_.size() == 1) {
            jobs_.front().second->setChecked(true);
        }
    }
    addButton(fails_                             ? tr("Send back to work")
              : kind == InspectionKind::HandOver ? tr("Hand over the car")
                                                 : tr("Passed"));
}

QWidget* ChecklistPanel::firstField() const {
    return fails_ ? static_cast<QWidget*>(cause_) : items_.front().second;
}

TickedItems ChecklistPanel::ticked() const {
    TickedItems codes;
    for (const auto& [code, box] : items_) {
        if (box->isChecked()) {
            codes.append(code);
        }
    }
    return codes;
}

void ChecklistPanel::save() {
    std::vector<int> jobs;
    for (const auto& [position, box] : jobs_) {
        if (box->isChecked()) {
            jobs.push_back(position);
        }
    }
    const QString cause = cause_ ? cause_->text() : QString();
    act(
        [id = orderId(), revision = revision(), kind = kind_, fails = fails_, items = ticked(), jobs,
         cause](Session& session, const Context& context) {
            OrderService orders(session, context);
            orders.seen(revision);
            if (fails) {
                orders.failInspection(id, cause, jobs, items);
            } else if (kind == InspectionKind::SelfCheck) {
                orders.passSelfCheck(id, items);
            } else if (kind == InspectionKind::Final) {
                orders.passInspection(id, items);
            } else {
                orders.deliver(id, items);
            }
        },
        fails_ ? tr("Sent back to work") : tr("%1 recorded").arg(label(kind_)));
}

} // namespace baydesk
