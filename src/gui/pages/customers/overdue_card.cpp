// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/customers/overdue_card.h"

#include "gui/format.h"
#include "gui/widgets/data_table.h"

#include <QVBoxLayout>

namespace baydesk {

namespace {

QString purposesOf(const OverdueCustomer& customer) {
    QStringList words;
    for (const DataPurpose purpose : customer.allowed) {
        words.append(label(purpose));
    }
    return words.isEmpty() ? displayNothing() : words.join(QStringLiteral(", "));
}

} // namespace

OverdueCard::OverdueCard() : Card(tr("Time of keeping over")) {
    overdue_ = new DataTable("overdue_customers", {{.title = tr("Customer"), .width = 130},
                                                   {.title = tr("Last order"), .width = 92},
                                                   {.title = tr("Over since"), .width = 92},
                                                   {.title = tr("Still allows"), .stretches = true}});
    overdue_->setObjectName(QStringLiteral("overdue"));
    overdue_->setAccessibleName(tr("Customers whose time of keeping is over"));
    overdue_->setEmptySentence(
        tr("Nobody: repair files are kept two years, those of the maker's warranty six."));
    connect(overdue_, &DataTable::opened, this, [this](std::int64_t key) { Q_EMIT opened(CustomerId(key)); });
    body()->addWidget(overdue_, 1);
}

void OverdueCard::setOverdue(const std::vector<OverdueCustomer>& overdue, bool isAll) {
    std::vector<TableRow> rows;
    for (const OverdueCustomer& each : overdue) {
        rows.push_back({each.id.value(),
                        {{.text = each.name, .strong = true, .hint = each.phone},
                         {.text = displayDate(each.lastClosedOn)},
                         {.text = displayDate(each.overSince)},
                         {.text = purposesOf(each), .hint = purposesOf(each)}}});
    }
    const auto count = static_cast<int>(rows.size());
    setTitle(count == 0 ? tr("Time of keeping over")
                        : tr("Time of keeping over: %n customer(s)", nullptr, count));
    setHint(count == 0 ? QString() : isAll ? tr("Enter opens, Alt+8 erases") : tr("the first of them"));
    overdue_->setRows(std::move(rows));
}

void OverdueCard::focusList() {
    overdue_->setFocus(Qt::ShortcutFocusReason);
}

} // namespace baydesk
