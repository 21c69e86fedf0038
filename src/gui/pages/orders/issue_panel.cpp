// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/issue_panel.h"

#include "domain/parts/part.h"
#include "domain/values/refusal.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"
#include "services/parts_service.h"

#include <QLabel>
#include <QLineEdit>

namespace baydesk {

IssuePanel::IssuePanel(Desk& desk, const OrderView& view, Way way)
    : OrderPanel(desk, view, way == Way::Issue ? tr("Issue parts") : tr("Return parts")), way_(way) {
    for (const Job* job : view.order.jobs()) {
        for (const OrderLine& line : job->lines) {
            if (line.isRemoved || !line.part) {
                continue;
            }
            const bool isWanted =
                way_ == Way::Issue ? job->isOpenWork() && line.issued < line.quantity : !line.issued.isZero();
            if (!isWanted) {
                continue;
            }
            const Quantity ready = way_ == Way::Issue ? line.reserved : Quantity();
            auto* field = new QLineEdit(ready.toString());
            addField("line" + QByteArray::number(static_cast<qlonglong>(line.id->value())),
                     view.partNumbers.at(*line.part), field)
                ->setHint(way_ == Way::Issue
                              ? tr("%1 · %2 wanted, %3 issued, %4 kept for it")
                                    .arg(line.description, line.quantity.toString(), line.issued.toString(),
                                         line.reserved.toString())
                              : tr("%1 · %2 issued").arg(line.description, line.issued.toString()));
            entries_.push_back({*line.id, field});
        }
    }
    if (entries_.empty()) {
        body()->addWidget(makeLabel(
            way_ == Way::Issue ? tr("No approved job waits for a part.") : tr("No part is issued."), "note"));
    }
    if (way_ == Way::Return) {
        addField("reason", tr("Because"), reason_ = new QLineEdit);
    }
    addButton(way_ == Way::Issue ? tr("Issue") : tr("Return"));
}

QWidget* IssuePanel::firstField() const {
    return entries_.empty() ? const_cast<IssuePanel*>(this)
                            : static_cast<QWidget*>(entries_.front().quantity);
}

void IssuePanel::save() {
    std::vector<std::pair<LineId, Quantity>> wanted;
    try {
        for (const Entry& entry : entries_) {
            if (const QString text = entry.quantity->text().trimmed();
                !text.isEmpty() && text != QLatin1String("0")) {
                wanted.emplace_back(entry.line, readQuantity(text, entry.quantity->objectName().toLatin1()));
            }
        }
        if (wanted.empty()) {
            throw Refusal("issue.nothing", tr("Give a quantity for at least one line."));
        }
    } catch (const Refusal& refusal) {
        showRefusal(refusal);
        return;
    }
    act(
        [wanted, way = way_, reason = reason_ ? reason_->text() : QString()](Session& session,
                                                                             const Context& context) {
            PartsService parts(session, context);
            for (const auto& [line, quantity] : wanted) {
                if (way == Way::Issue) {
                    parts.issue(line, quantity);
                } else {
                    parts.returnPart(line, quantity, reason);
                }
            }
        },
        way_ == Way::Issue ? tr("Parts issued") : tr("Parts returned"));
}

} // namespace baydesk
