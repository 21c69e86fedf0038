// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/appointments/appointment_card.h"

#include "domain/values/phone_number.h"
#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/pages/orders/appointments/appointment_words.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/fact_grid.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace baydesk {

namespace {

enum Fact { When, Customer, Work, Receives, Place, Remarks, LastVisit, Due, Declined, Parts, FactCount };

QString joined(QStringList words, const QString& between = QStringLiteral(" · ")) {
    words.removeAll(QString());
    return words.join(between);
}

QString partText(const PreparedPart& part) {
    if (part.missing.isZero()) {
        return AppointmentCard::tr("%1 × %2 held").arg(part.name, part.wanted.toString());
    }
    return part.doneAt ? AppointmentCard::tr("%1 × %2 short, seen to by %3")
                             .arg(part.name, part.missing.toString(), part.doneBy)
                       : AppointmentCard::tr("%1 × %2 short").arg(part.name, part.missing.toString());
}

QString dueText(const ServiceDue& due) {
    return AppointmentCard::tr("%1 on %2 or at %3")
        .arg(due.package, displayDate(due.on), displayKilometres(due.km));
}

} // namespace

AppointmentCard::AppointmentCard(QWidget* parent) : Card({}, parent) {
    state_ = new Chip;
    addHeaderWidget(state_);
    facts_ = addFacts(body(), {tr("When"), tr("Customer"), tr("Work"), tr("Receives"), tr("Bay, technician"),
                               tr("Remarks"), tr("Last visit"), tr("Service due"), tr("Declined before"),
                               tr("Parts")});
    body()->addStretch(1);
    showNothing({});
}

void AppointmentCard::setFact(std::size_t at, const QString& text) {
    facts_[at]->setText(text);
    auto* grid = static_cast<QGridLayout*>(body()->itemAt(0)->layout());
    grid->itemAtPosition(static_cast<int>(at), 0)->widget()->setVisible(!text.isEmpty());
    facts_[at]->setVisible(!text.isEmpty());
}

void AppointmentCard::showNothing(const QString& sentence) {
    setTitle({});
    state_->set(Tone::Neutral, {});
    for (std::size_t i = 0; i < FactCount; ++i) {
        setFact(i, {});
    }
    setFact(Work, sentence);
}

void AppointmentCard::set(const AppointmentRow& row, const ShopSettings& shop, Timestamp now) {
    const Appointment& booked = row.appointment;
    const AppointmentWord word = wordOf(row, shop, now);
    setTitle(displayPlate(row.plateOrVin()));
    state_->set(word.tone, word.text);
    setFact(When, joined({displayDate(booked.day), timeOf(row, shop.calendar),
                          displayHours(booked.data.expected)}));
    setFact(Customer, joined({row.customerName, row.phone.isEmpty() ? QString() : row.phone, row.model}));
    setFact(Work, booked.data.words.isEmpty() || booked.data.words == row.package
                      ? row.package
                      : joined({row.package, booked.data.words}));
    setFact(Receives,
            joined({row.advisor, booked.data.customerWaits ? tr("the customer waits") : QString()}));
    setFact(Place, joined({row.bay, row.technician}));
    QStringList remarks{booked.data.note};
    if (booked.moves > 0) {
        remarks.append(tr("Moved %n time(s).", nullptr, booked.moves));
    }
    if (!booked.overloadReason.isEmpty()) {
        remarks.append(tr("Beyond the capacity: %1.").arg(booked.overloadReason));
    }
    if (!booked.stateReason.isEmpty()) {
        remarks.append(tr("Cancelled by %1: %2.").arg(row.stateByName, booked.stateReason));
    }
    if (!row.orderNumber.isEmpty()) {
        remarks.append(tr("Order %1.").arg(row.orderNumber));
    }
    if (row.shortages > 0) {
        remarks.append(tr("%n part(s) short.", nullptr, row.shortages));
    }
    setFact(Remarks, joined(remarks, QStringLiteral("\n")));
    for (const std::size_t fact : {LastVisit, Due, Declined, Parts}) {
        setFact(fact, {});
    }
}

void AppointmentCard::setPreparation(const Preparation& preparation) {
    setFact(LastVisit, preparation.lastVisitOn ? joined({displayDate(preparation.lastVisitOn),
                                                         displayKilometres(preparation.lastMileageKm)})
                                               : tr("This is the car's first visit."));
    setFact(Due, preparation.due ? dueText(*preparation.due) : tr("insufficient data"));
    setFact(Declined, preparation.declined.join(QStringLiteral(", ")));
    QStringList parts;
    for (const PreparedPart& part : preparation.parts) {
        parts.append(partText(part));
    }
    setFact(Parts, parts.join(QLatin1Char('\n')));
}

} // namespace baydesk
