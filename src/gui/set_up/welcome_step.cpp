// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/set_up/welcome_step.h"

#include "gui/actions.h"
#include "gui/widgets/chip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace baydesk {

WelcomeStep::WelcomeStep()
    : SetUpStep(tr("Welcome to Baydesk"),
                tr("Baydesk runs the day of a service department: reception, orders, workshop, parts, "
                   "settlement, key figures. How do you want to begin?")) {
    first_ = addWay(1, tr("A new shop"),
                    tr("Three short steps: the shop, its administrator, and where it is kept."),
                    &WelcomeStep::newShopWanted);
    addWay(2, tr("An existing shop"), tr("Open a database that was made on this or another desk."),
           &WelcomeStep::existingWanted);
    addWay(3, tr("The sample shop"),
           tr("Three invented months to look around in; nothing of it touches a shop of yours."),
           &WelcomeStep::sampleWanted);
}

QPushButton* WelcomeStep::addWay(int number, const QString& text, const QString& note,
                                 void (WelcomeStep::*wanted)()) {
    QAction* action = makeAction(offerAction(number), this, text);
    addAction(action);
    connect(action, &QAction::triggered, this, wanted);
    auto* button =
        new ActionButton(action, number == 1 ? ActionButton::Look::Primary : ActionButton::Look::Plain);
    button->setMinimumWidth(220);
    button->setAutoDefault(true); // Enter takes it
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(button);
    auto* words = makeLabel(note, "note");
    words->setWordWrap(true);
    row->addWidget(words, 1);
    body()->addLayout(row);
    return button;
}

void WelcomeStep::focusFirst() {
    first_->setFocus(Qt::OtherFocusReason);
}

} // namespace baydesk
