// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/staff/person_card.h"

#include "domain/staff/rights.h"
#include "gui/format.h"
#include "gui/widgets/chip.h"

#include <QGridLayout>
#include <QLabel>

namespace baydesk {

namespace {

/// Places in the list of captions.
constexpr int tradeLine = 2;
constexpr int payLine = 3;

Cell stateOf(const StaffRow& row) {
    return row.person.isActive ? Cell::word(Tone::Ok, PersonCard::tr("works here"))
                               : Cell::word(Tone::Neutral, PersonCard::tr("has left"));
}

Cell passwordOf(const StaffRow& row) {
    if (!row.hasPassword) {
        return Cell::word(row.person.isActive ? Tone::Warn : Tone::Neutral, PersonCard::tr("none yet"));
    }
    return row.mustChangePassword ? Cell::word(Tone::Info, PersonCard::tr("must be changed"))
                                  : Cell::word(Tone::Ok, PersonCard::tr("set"));
}

QString lastActOf(const StaffRow& row, const ShopCalendar& calendar) {
    return row.lastAct ? calendar.local(*row.lastAct).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                       : displayNothing();
}

} // namespace

PersonCard::PersonCard() : state_(new Chip) {
    setObjectName(QStringLiteral("person"));
    addHeaderWidget(state_);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    for (const QString& caption :
         {tr("Role"), tr("May"), tr("Trade"), tr("Monthly pay"), tr("Password"), tr("Last act")}) {
        const int row = static_cast<int>(values_.size());
        QLabel* name = makeLabel(caption, "fieldLabel");
        name->setWordWrap(true);
        name->setFixedWidth(104);
        QLabel* value = makeLabel({});
        value->setWordWrap(true);
        value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
        captions_.push_back(name);
        values_.push_back(value);
    }
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    body()->addStretch(1);
}

void PersonCard::show(const StaffRow& row, const ShopCalendar& calendar) {
    setTitle(row.person.name);
    const Cell state = stateOf(row);
    state_->set(*state.chip, state.text);
    showTrade(row.technician.has_value());
    const QString none = displayNothing();
    const QStringList values{label(row.person.role),
                             rightsInWords(row.person.role),
                             row.technician ? label(row.technician->trade) : none,
                             row.technician ? displayMoney(row.technician->monthlyPay) : none,
                             passwordOf(row).text,
                             lastActOf(row, calendar)};
    for (std::size_t i = 0; i < values_.size(); ++i) {
        values_[i]->setText(values[static_cast<qsizetype>(i)]);
    }
}

void PersonCard::showTrade(bool isTechnician) {
    for (const int line : {tradeLine, payLine}) {
        const auto i = static_cast<std::size_t>(line);
        captions_[i]->setVisible(isTechnician);
        values_[i]->setVisible(isTechnician);
    }
}

void PersonCard::clear() {
    showTrade(false);
    setTitle(tr("Nobody chosen"));
    state_->set(Tone::Neutral, {});
    for (QLabel* value : values_) {
        value->setText(displayNothing());
    }
}

TableRow staffTableRow(const StaffRow& row, const ShopCalendar& calendar) {
    return {row.person.id.value(),
            {{.text = row.person.name, .strong = row.person.isActive},
             {.text = label(row.person.role)},
             stateOf(row),
             passwordOf(row),
             Cell::number(lastActOf(row, calendar), row.lastAct ? row.lastAct->milliseconds() : 0)},
            !row.person.isActive};
}

} // namespace baydesk
