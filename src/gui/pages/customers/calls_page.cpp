// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/customers/calls_page.h"

#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/pages/customers/call_card.h"
#include "gui/pages/customers/call_panel.h"
#include "gui/pages/panel_side.h"
#include "gui/widgets/card.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/inline_message.h"

#include <QAction>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int sideWidth = 346;

Cell stateCell(const FollowUp& followUp, QDate today) {
    if (followUp.state == FollowUpState::Open) {
        const bool isLate = followUp.nextOn && *followUp.nextOn < today;
        return Cell::word(isLate ? Tone::Bad : Tone::Warn,
                          isLate ? CallsPage::tr("Overdue") : CallsPage::tr("Today"));
    }
    if (followUp.survey) {
        const QString score = CallsPage::tr("%1 of 10").arg(followUp.survey->score);
        return Cell::word(followUp.survey->isDissatisfied() ? Tone::Bad : Tone::Ok,
                          followUp.survey->isFixed ? score : CallsPage::tr("%1, not right").arg(score));
    }
    return Cell::word(Tone::Neutral, label(followUp.state));
}

TableRow tableRow(const FollowUpRow& row, QDate today) {
    const QString work = row.jobs.join(QStringLiteral(", "));
    return {row.followUp.id.value(),
            {{.text = displayPlate(row.plate), .strong = true},
             {.text = row.name, .hint = row.name},
             {.text = work, .hint = work},
             {.text = row.advisor},
             {.text = displayDate(row.deliveredOn)},
             Cell::number(displayCount(row.followUp.attempts), row.followUp.attempts),
             stateCell(row.followUp, today)}};
}

} // namespace

CallsPage::CallsPage(Desk& desk) : Page(PageId::Calls, desk) {
    auto* row = new QHBoxLayout;
    row->setSpacing(cardSpace);
    listCard_ = new Card;
    list_ = new DataTable("follow_ups", {{.title = tr("Plate"), .width = 96},
                                         {.title = tr("Customer"), .width = 96},
                                         {.title = tr("Work"), .stretches = true},
                                         {.title = tr("Advisor"), .width = 80},
                                         {.title = tr("Delivered"), .width = 92},
                                         {.title = tr("Calls"), .width = 60, .rightAligned = true},
                                         {.title = tr("State"), .width = 112}});
    list_->setObjectName(QStringLiteral("followUps"));
    list_->setAccessibleName(tr("Follow-up calls"));
    listCard_->body()->addWidget(list_, 1);
    row->addWidget(listCard_, 1);
    buildSide();
    row->addWidget(side_);
    content()->addLayout(row, 1);
    buildActions();
    buildKeys();
    connect(list_, &DataTable::currentKeyChanged, this, [this] {
        if (!isFilling_) {
            forgetToBook();
        }
        showChosen();
    });
    connect(list_, &DataTable::opened, this, [this] { record(); });
    switchTo(Shown::Due);
}

void CallsPage::buildSide() {
    chosen_ = new CallCard;
    side_ = new PanelSide(chosen_);
    side_->setFixedWidth(sideWidth);
    connect(side_, &PanelSide::finished, this, [this](const QString& sentence) {
        focusFirst();
        desk().navigator.tell(sentence);
    });
}

void CallsPage::buildActions() {
    switch_ = offer(offerAction(1), [this] {
        switchTo(shown_ == Shown::Due ? Shown::Closed : Shown::Due);
        reload();
    });
    acts_ = {offer(
                 offerAction(2), [this] { record(); }, tr("Record the call"), Right::CallCustomers),
             offer(
                 offerAction(3), [this] { recordAtOnce(CallOutcome::NotReached); }, tr("Not reached"),
                 Right::CallCustomers),
             offer(
                 offerAction(4), [this] { recordAtOnce(CallOutcome::Declined); }, tr("Did not want to"),
                 Right::CallCustomers),
             offer(
                 offerAction(5),
                 [this] {
                     if (const FollowUpRow* row = chosen()) {
                         desk().navigator.openPage(PageId::Order, row->followUp.order);
                     }
                 },
                 tr("Open the order"), Right::SeeOrders)};
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QAction* action : std::as_const(acts_)) {
        row->addWidget(new ActionButton(action));
    }
    row->addWidget(new ActionButton(switch_));
    row->addStretch(1);
    content()->addLayout(row);
    addToHeader(desk().navigator.windowAction(ActionId::Appointment));
}

void CallsPage::buildKeys() {
    const auto key = [this](Qt::Key code, auto act) {
        auto* shortcut = new QShortcut(QKeySequence(code), list_);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(Qt::Key_N, [this] { recordAtOnce(CallOutcome::NotReached); });
    for (int digit = 0; digit <= 9; ++digit) {
        key(static_cast<Qt::Key>(Qt::Key_0 + digit), [this, digit] { record(QString::number(digit)); });
    }
}

void CallsPage::switchTo(Shown shown) {
    shown_ = shown;
    forgetToBook();
    const bool isDue = shown == Shown::Due;
    listCard_->setTitle(isDue ? tr("To be called") : tr("Called in the last 30 days"));
    listCard_->setHint(isDue ? tr("0–9 begins the answer · N not reached")
                             : tr("Dissatisfied customers first"));
    list_->setEmptySentence(isDue ? tr("Nobody is to be called today. Some days after a hand-over its call "
                                       "stands here; the settings say how many.")
                                  : tr("Nobody was called yet."));
    switch_->setText(isDue ? tr("Made calls") : tr("Calls to be made"));
}

Changes CallsPage::topics() const {
    return Topic::Customers | Topic::Orders;
}

void CallsPage::reload() {
    read(
        "calls",
        [shown = shown_](Session& session, const Context& context) {
            FollowUpService service(session, context);
            return shown == Shown::Due ? service.due() : service.closed();
        },
        [this](std::vector<FollowUpRow> rows) { showRows(std::move(rows)); });
}

void CallsPage::showRows(std::vector<FollowUpRow> rows) {
    rows_ = std::move(rows);
    const QDate today = desk().context().today();
    std::vector<TableRow> shown;
    int dissatisfied = 0;
    for (const FollowUpRow& row : rows_) {
        shown.push_back(tableRow(row, today));
        dissatisfied += row.followUp.survey && row.followUp.survey->isDissatisfied() ? 1 : 0;
    }
    isFilling_ = true;
    list_->setRows(std::move(shown));
    isFilling_ = false;
    const auto count = static_cast<int>(rows_.size());
    setHeader(tr("Follow-up calls"), shown_ == Shown::Due ? tr("%n to be called", nullptr, count)
                                                          : tr("%n dissatisfied", nullptr, dissatisfied));
    showChosen();
}

const FollowUpRow* CallsPage::chosen() const {
    const auto key = list_->currentKey();
    const auto found =
        std::ranges::find_if(rows_, [&](const FollowUpRow& row) { return key == row.followUp.id.value(); });
    return found == rows_.end() ? nullptr : &*found;
}

/// The called car leaves the list, and what comes after the call is about it, not about the next one.
void CallsPage::offerToBook(const FollowUpRow& row, const QString& said) {
    toBook_ = row.vehicle;
    notRight_ = said;
    message()->show(Tone::Warn, tr("%1 is not right.").arg(displayPlate(row.plate)), tr("Ctrl+B books it."));
}

void CallsPage::forgetToBook() {
    if (toBook_) {
        toBook_.reset();
        message()->clear();
    }
}

std::optional<VehicleId> CallsPage::vehicle() const {
    if (toBook_) {
        return toBook_;
    }
    const FollowUpRow* row = chosen();
    return row ? std::optional(row->vehicle) : std::nullopt;
}

QString CallsPage::reasonToCome() const {
    if (toBook_) {
        return notRight_;
    }
    const FollowUpRow* row = chosen();
    return row && row->followUp.survey && !row->followUp.survey->isFixed ? row->followUp.survey->words
                                                                         : QString();
}

void CallsPage::showChosen() {
    const FollowUpRow* row = chosen();
    for (QAction* action : std::as_const(acts_)) {
        action->setEnabled(row != nullptr);
    }
    if (!row) {
        chosen_->setNobody();
        return;
    }
    chosen_->setPlate(row->plate);
    read(
        "follow_up",
        [id = row->followUp.id](Session& session, const Context& context) {
            return FollowUpService(session, context).open(id);
        },
        [this](const FollowUpView& view) { showView(view); });
}

void CallsPage::showView(const FollowUpView& view) {
    if (list_->currentKey() == view.row.followUp.id.value()) {
        opened_ = view.row;
        chosen_->setView(view, desk().shop->calendar);
    }
}

void CallsPage::record(const QString& score) {
    const FollowUpRow* row = chosen();
    if (!row || !mayOrSays(Right::CallCustomers)) {
        return;
    }
    forgetToBook();
    const bool isOpened = opened_ && opened_->followUp == row->followUp;
    auto* panel = new CallPanel(desk(), isOpened ? *opened_ : *row);
    side_->open(panel);
    panel->beginScore(score);
    connect(panel, &ActPanel::finished, this, [this, panel, called = *row] {
        if (panel->saysNotRight()) {
            offerToBook(called, panel->words());
        }
    });
}

void CallsPage::recordAtOnce(CallOutcome outcome) {
    const FollowUpRow* row = chosen();
    if (!row || !mayOrSays(Right::CallCustomers)) {
        return;
    }
    forgetToBook();
    write(
        [id = row->followUp.id, revision = row->followUp.revision, outcome](Session& session,
                                                                            const Context& context) {
            FollowUpService(session, context).record(id, revision, {outcome, std::nullopt});
        },
        [this, outcome, plate = displayPlate(row->plate)] {
            desk().navigator.tell(QStringLiteral("%1: %2").arg(plate, label(outcome)));
        });
}

bool CallsPage::goBack() {
    if (!side_->close()) {
        return false;
    }
    focusFirst();
    return true;
}

QString CallsPage::helpText() const {
    return tr("Some days after the hand-over the customer is called. In the list, a digit begins the answer "
              "with the score, Enter opens it empty, N says that nobody was reached: then the call comes "
              "again the next day, three times at most. Where the car is not right, Ctrl+B books it at once. "
              "Alt+1 shows the calls that were made.");
}

void CallsPage::focusFirst() {
    if (side_->panel()) {
        side_->panel()->firstField()->setFocus(Qt::OtherFocusReason);
    } else {
        list_->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace baydesk
