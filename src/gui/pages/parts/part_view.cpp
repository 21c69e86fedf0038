// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/parts/part_view.h"

#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/pages/parts/demand_chart.h"
#include "gui/pages/parts/part_words.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/fact_grid.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace baydesk {

PartView::PartView(Desk& desk) : desk_(desk) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardSpace);
    buildFacts();
    buildTabs();
    column->addWidget(facts_);
    column->addWidget(lower_, 1);
    clear();
}

void PartView::buildFacts() {
    facts_ = new Card;
    state_ = new Chip;
    state_->setElides(true);
    facts_->addHeaderWidget(state_);
    values_ = addFacts(facts_->body(), factCaptions());
    facts_->body()->addStretch(1);
    facts_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void PartView::buildTabs() {
    lower_ = new QStackedWidget;
    tabsCard_ = new Card;
    tabs_ = new QTabWidget;
    tabs_->setDocumentMode(true);
    tabs_->tabBar()->setDrawBase(false);
    tabs_->tabBar()->setFocusPolicy(Qt::NoFocus); // Alt+3 to Alt+5 lead there and on into the list
    buildMovements();
    buildKept();
    buildDemand();
    tabsCard_->body()->addWidget(tabs_, 1);
    lower_->addWidget(tabsCard_);
}

namespace {

/// A list with the remark under it that says what its keys do.
QWidget* withNote(QWidget* list, QLabel* note) {
    auto* tab = new QWidget;
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    note->setWordWrap(true);
    column->addWidget(list, 1);
    column->addWidget(note);
    tab->setFocusProxy(list);
    return tab;
}

} // namespace

void PartView::buildMovements() {
    movements_ = new DataTable("part_movements", {{.title = tr("When"), .width = 94},
                                                  {.title = tr("What"), .width = 104},
                                                  {.title = tr("Change"), .width = 62, .rightAligned = true},
                                                  {.title = tr("Left"), .width = 46, .rightAligned = true},
                                                  {.title = tr("Order, cause"), .stretches = true}});
    movements_->setObjectName(QStringLiteral("movements"));
    movements_->setAccessibleName(tr("Movements"));
    connect(movements_, &DataTable::opened, this, [this](std::int64_t key) {
        for (const MovementRow& row : details_->movements) {
            if (row.movement.id.value() == key) {
                Q_EMIT movementOpened(row);
            }
        }
    });
    tabs_->addTab(withNote(movements_, makeLabel(tr("Enter reverses a movement."), "note")),
                  tr("Movements  Alt+3"));
}

void PartView::buildKept() {
    kept_ = new DataTable("part_kept", {{.title = tr("What"), .width = 92},
                                        {.title = tr("For whom, from whom"), .stretches = true},
                                        {.title = tr("Quantity"), .width = 76, .rightAligned = true},
                                        {.title = tr("When"), .width = 98}});
    kept_->setObjectName(QStringLiteral("kept"));
    kept_->setAccessibleName(tr("Kept and arriving"));
    kept_->installEventFilter(this);
    connect(kept_, &DataTable::opened, this, &PartView::openKept);
    tabs_->addTab(
        withNote(kept_,
                 makeLabel(tr("Enter receives what arrives and opens the order of what is kept. Delete "
                              "releases a hold and cancels what was ordered."),
                           "note")),
        tr("Kept, arriving  Alt+4"));
}

void PartView::buildDemand() {
    demand_ = new DemandChart;
    demandNote_ = makeLabel({}, "note");
    tabs_->addTab(withNote(demand_, demandNote_), tr("12 months  Alt+5"));
}

void PartView::set(const PartDetails& details) {
    details_ = details;
    showFacts(details);
    showMovements(details);
    showKept(details);
    demand_->set(details.demand);
    demandNote_->setText(
        tr("Issued less returned, by month, from %1 to %2. Nothing is foretold.")
            .arg(details.demand.front().month.toString(), details.demand.back().month.toString()));
}

void PartView::clear() {
    details_.reset();
    facts_->setTitle(tr("No part chosen"));
    state_->set(Tone::Neutral, {});
    for (QLabel* value : values_) {
        value->setText(displayNothing());
    }
    movements_->setRows({});
    movements_->setEmptySentence(tr("Search a part with F3; its movements stand here."));
    kept_->setRows({});
    demand_->set({});
    demandNote_->clear();
}

void PartView::showFacts(const PartDetails& details) {
    facts_->setTitle(details.part.number + QLatin1Char(' ') + details.part.name);
    const StateWord state = stateOf(details.stock);
    state_->set(state.tone, state.word);
    const QStringList values = factValues(details);
    for (std::size_t i = 0; i < values_.size(); ++i) {
        values_[i]->setText(values[static_cast<qsizetype>(i)]);
    }
}

void PartView::showMovements(const PartDetails& details) {
    std::vector<TableRow> rows;
    for (const MovementRow& row : details.movements) {
        rows.push_back(movementRow(row, desk_.shop->calendar));
    }
    movements_->setEmptySentence(tr("Nothing has moved yet. Ctrl+R books in what arrives."));
    movements_->setRows(std::move(rows));
}

void PartView::showKept(const PartDetails& details) {
    const Timestamp now = desk_.clock();
    const ShopCalendar& calendar = desk_.shop->calendar;
    std::vector<TableRow> rows;
    std::int64_t key = 0; // reservations, holds and arrivals counted through
    const auto add = [&](Tone tone, const QString& what, const QString& who, Quantity quantity,
                         const QString& when) {
        rows.push_back({key++,
                        {Cell::word(tone, what),
                         {.text = who},
                         Cell::number(quantity.toString(), quantity.milli()),
                         {.text = when}}});
    };
    for (const Reservation& reservation : details.reservations) {
        const QString when =
            reservation.promise ? displayTimeNear(calendar, *reservation.promise, now) : displayNothing();
        add(Tone::Info, tr("Kept"),
            reservation.orderNumber + QLatin1Char(' ') + displayPlate(reservation.plate),
            reservation.quantity, when);
    }
    for (const HoldRow& row : details.holds) {
        add(Tone::Warn, tr("Held"), tr("%1 (by %2)").arg(row.hold.heldFor, row.actor), row.hold.quantity,
            displayTimeNear(calendar, row.hold.expiresAt, now));
    }
    for (const ArrivalRow& row : details.arrivals) {
        const QString who = row.forOrderNumber.isEmpty()
                                ? row.line.supplier
                                : tr("%1, for %2").arg(row.line.supplier, row.forOrderNumber);
        add(Tone::Neutral, tr("Arriving"), who, row.line.open(), displayDate(row.line.expectedOn));
    }
    kept_->setEmptySentence(tr("Nothing is kept, held or on order."));
    kept_->setRows(std::move(rows));
}

void PartView::openKept(std::int64_t key) {
    auto at = static_cast<std::size_t>(key);
    if (at < details_->reservations.size()) {
        Q_EMIT orderOpened(details_->reservations[at].order);
        return;
    }
    at -= details_->reservations.size();
    if (at < details_->holds.size()) {
        return; // Delete releases it
    }
    at -= details_->holds.size();
    Q_EMIT arrivalOpened(details_->arrivals.at(at).line.id);
}

void PartView::giveUpKept(std::int64_t key) {
    auto at = static_cast<std::size_t>(key);
    if (at < details_->reservations.size()) {
        return; // what approved work needs is given up on the order itself
    }
    at -= details_->reservations.size();
    if (at < details_->holds.size()) {
        Q_EMIT released(details_->holds[at].hold.id);
        return;
    }
    at -= details_->holds.size();
    Q_EMIT cancelled(details_->arrivals.at(at).line.id);
}

bool PartView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == kept_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && kept_->currentKey()) {
        giveUpKept(*kept_->currentKey());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PartView::showTab(Tab tab) {
    tabs_->setCurrentIndex(static_cast<int>(tab));
    focusList();
}

void PartView::showPanel(QWidget* panel, bool alone) {
    closePanel();
    lower_->addWidget(panel);
    lower_->setCurrentWidget(panel);
    facts_->setVisible(!alone);
}

void PartView::closePanel() {
    if (lower_->count() > 1) {
        QWidget* panel = lower_->widget(1);
        lower_->removeWidget(panel);
        panel->deleteLater();
    }
    facts_->show();
}

void PartView::focusList() {
    tabs_->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace baydesk
