// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/customers/customer_search.h"

#include "app/backroom.h"
#include "domain/values/plate.h"
#include "gui/desk.h"
#include "gui/format.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/search_box.h"
#include "services/search_service.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace baydesk {

namespace {

/// Each customer once, with all of their cars that were found.
std::vector<TableRow> customerRows(const std::vector<SearchRow>& found) {
    std::vector<TableRow> rows;
    for (const SearchRow& hit : found) {
        const QString car = hit.plate.isEmpty() ? hit.model : displayPlate(hit.plate);
        const auto known = std::ranges::find(rows, hit.customer.value(), &TableRow::key);
        if (known == rows.end()) {
            rows.push_back({hit.customer.value(),
                            {{.text = hit.customerName, .strong = true, .hint = hit.customerName},
                             {.text = hit.maskedPhone},
                             {.text = car, .hint = car},
                             {.text = displayDate(hit.lastVisitOn)}}});
        } else if (QString& cars = known->cells[2].text; !cars.contains(car)) {
            cars += QStringLiteral(", ") + car;
            known->cells[2].hint = cars;
        }
    }
    return rows;
}

} // namespace

CustomerSearch::CustomerSearch(Desk& desk) : Card(tr("Which customer?")), desk_(desk) {
    setHint(tr("↑↓ choose · Enter opens"));
    search_ = new QLineEdit;
    search_->setObjectName(QStringLiteral("customerSearch"));
    search_->setPlaceholderText(tr("Name, initials, phone, plate, VIN tail or order number"));
    search_->setAccessibleName(tr("Search customers"));
    search_->installEventFilter(this);
    offerClearButton(search_);
    connect(search_, &QLineEdit::textChanged, this, [this] {
        opensFirst_ = false; // it was meant for what stood there before
        Q_EMIT wantedChanged();
    });
    body()->addWidget(search_);
    found_ = new DataTable("customers", {{.title = tr("Customer"), .width = 130},
                                         {.title = tr("Phone"), .width = 104},
                                         {.title = tr("Cars"), .stretches = true},
                                         {.title = tr("Last visit"), .width = 92}});
    found_->setObjectName(QStringLiteral("foundCustomers"));
    found_->setAccessibleName(tr("Customers found"));
    connect(found_, &DataTable::opened, this, [this](std::int64_t key) { Q_EMIT opened(CustomerId(key)); });
    body()->addWidget(found_, 1);
}

QString CustomerSearch::wanted() const {
    const QString typed = search_->text().trimmed();
    return isSearchable(typed) ? typed : QString();
}

void CustomerSearch::showNothing() {
    opensFirst_ = false;
    found_->setEmptySentence(tr("Any part of a name or its initials, a phone number, a plate, the end of "
                                "a VIN, or an order number."));
    found_->setRows({});
}

void CustomerSearch::setFound(const std::vector<SearchRow>& found) {
    found_->setEmptySentence(tr("Nobody is found. Try fewer characters."));
    found_->setRows(customerRows(found));
    if (found_->shownRows() > 0 && !found_->currentKey()) {
        found_->select(found_->rows().row(0).key);
    }
    if (std::exchange(opensFirst_, false) && found_->currentKey()) {
        Q_EMIT opened(CustomerId(*found_->currentKey()));
    }
}

void CustomerSearch::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void CustomerSearch::openFirst() {
    if (const auto key = found_->currentKey(); key && !desk_.backroom.isBusy()) {
        Q_EMIT opened(CustomerId(*key));
    } else {
        opensFirst_ = true;
        Q_EMIT wantedChanged();
    }
}

bool CustomerSearch::eventFilter(QObject* watched, QEvent* event) {
    if (watched != search_ || event->type() != QEvent::KeyPress) {
        return Card::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: found_->setFocus(Qt::ShortcutFocusReason); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: openFirst(); return true;
    default: return Card::eventFilter(watched, event);
    }
}

} // namespace baydesk
