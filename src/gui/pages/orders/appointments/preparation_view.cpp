// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/appointments/preparation_view.h"

#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/pages/orders/appointments/appointment_words.h"
#include "gui/widgets/card.h"
#include "gui/widgets/data_table.h"

#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

Cell partsCell(const Preparation& each) {
    if (!each.row.appointment.preparedAt) {
        return each.row.appointment.data.package ? Cell::word(Tone::Warn, PreparationView::tr("not prepared"))
                                                 : Cell{.text = PreparationView::tr("no package")};
    }
    if (each.row.shortages > 0) {
        return Cell::word(Tone::Bad, PreparationView::tr("%n short", nullptr, each.row.shortages));
    }
    return Cell::word(Tone::Ok, PreparationView::tr("ready"));
}

} // namespace

PreparationView::PreparationView(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardSpace);
    listCard_ = new Card;
    list_ = new DataTable("preparation", {{.title = tr("Time"), .width = 56},
                                          {.title = tr("Plate"), .width = 94},
                                          {.title = tr("Customer"), .width = 76},
                                          {.title = tr("Work"), .stretches = true},
                                          {.title = tr("Last visit"), .width = 92},
                                          {.title = tr("Service due"), .width = 92},
                                          {.title = tr("Bay, technician"), .width = 110},
                                          {.title = tr("Parts"), .width = 104}});
    list_->setObjectName(QStringLiteral("preparations"));
    list_->setAccessibleName(tr("Appointments to prepare"));
    list_->setEmptySentence(tr("Nothing is booked for this day. Ctrl+B books an appointment."));
    connect(list_, &DataTable::opened, this, &PreparationView::opened);
    connect(list_, &DataTable::currentKeyChanged, this, &PreparationView::currentChanged);
    listCard_->body()->addWidget(list_);
    shortCard_ = new Card(tr("Short parts"));
    shortCard_->setHint(tr("Enter ticks off what is seen to"));
    short_ = new DataTable("preparation_short", {{.title = tr("Part"), .width = 110},
                                                 {.title = tr("Name"), .stretches = true},
                                                 {.title = tr("Missing"), .width = 70, .rightAligned = true},
                                                 {.title = tr("For"), .width = 150},
                                                 {.title = tr("State"), .width = 150}});
    short_->setObjectName(QStringLiteral("shortages"));
    short_->setAccessibleName(tr("Short parts"));
    short_->setEmptySentence(tr("No part is short for what is prepared."));
    connect(short_, &DataTable::opened, this, [this](std::int64_t key) {
        const auto& [id, part] = shortages_[static_cast<std::size_t>(key)];
        Q_EMIT shortageTicked(id, part);
    });
    shortCard_->body()->addWidget(short_);
    column->addWidget(listCard_, 3);
    column->addWidget(shortCard_, 2);
}

void PreparationView::set(std::vector<Preparation> preparations, QDate day, const ShopSettings& shop) {
    preparations_ = std::move(preparations);
    listCard_->setTitle(displayLongDate(day));
    std::vector<TableRow> rows;
    for (const Preparation& each : preparations_) {
        const AppointmentRow& row = each.row;
        QStringList place{row.bay, row.technician};
        place.removeAll(QString());
        rows.push_back({row.appointment.id.value(),
                        {{.text = timeOf(row, shop.calendar)},
                         {.text = displayPlate(row.plateOrVin()), .strong = true},
                         {.text = row.customerName},
                         {.text = row.work(), .hint = row.work()},
                         {.text = displayDate(each.lastVisitOn)},
                         {.text = each.due ? displayDate(each.due->on) : displayNothing()},
                         {.text = place.isEmpty() ? displayNothing() : place.join(QStringLiteral(" · "))},
                         partsCell(each)}});
    }
    list_->setRows(std::move(rows));
    showShortages(shop);
}

void PreparationView::showShortages(const ShopSettings& shop) {
    shortages_.clear();
    std::vector<TableRow> rows;
    for (const Preparation& each : preparations_) {
        for (const PreparedPart& part : each.parts) {
            if (part.missing.isZero()) {
                continue;
            }
            rows.push_back({static_cast<std::int64_t>(shortages_.size()),
                            {{.text = part.number},
                             {.text = part.name},
                             Cell::number(part.missing.toString(), part.missing.milli()),
                             {.text = timeOf(each.row, shop.calendar) + QLatin1Char(' ') +
                                      displayPlate(each.row.plateOrVin())},
                             part.doneAt ? Cell::word(Tone::Ok, tr("seen to by %1").arg(part.doneBy))
                                         : Cell::word(Tone::Bad, tr("to do"))}});
            shortages_.emplace_back(each.row.appointment.id, part.part);
        }
    }
    short_->setRows(std::move(rows));
}

const Preparation* PreparationView::current() const {
    const auto key = list_->currentKey();
    const auto found = std::ranges::find_if(
        preparations_, [&](const Preparation& each) { return each.row.appointment.id.value() == key; });
    return found == preparations_.end() ? nullptr : &*found;
}

void PreparationView::choose(AppointmentId id) {
    list_->select(id.value());
}

void PreparationView::focusList() {
    list_->setFocus();
}

} // namespace baydesk
