// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/own_cars_page.h"

#include "gui/format.h"
#include "gui/pages/orders/care_plan_panel.h"
#include "gui/pages/panel_side.h"
#include "gui/widgets/card.h"
#include "gui/widgets/data_table.h"

#include <QAction>
#include <QHBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int sideWidth = 346;

Cell dueCell(const OwnCar& car, QDate today) {
    const int days = static_cast<int>(today.daysTo(car.next()));
    Cell cell;
    if (car.openOrder) {
        cell = Cell::word(Tone::Info, OwnCarsPage::tr("in the shop, %1").arg(car.openNumber));
    } else if (car.state(today) == CareState::Due) {
        cell = Cell::word(Tone::Bad, days == 0 ? OwnCarsPage::tr("due today")
                                               : OwnCarsPage::tr("%n day(s) overdue", nullptr, -days));
    } else {
        cell = Cell::word(car.state(today) == CareState::Soon ? Tone::Warn : Tone::Neutral,
                          OwnCarsPage::tr("in %n day(s)", nullptr, days));
    }
    cell.order = car.next().toJulianDay();
    return cell;
}

} // namespace

OwnCarsPage::OwnCarsPage(Desk& desk) : Page(PageId::OwnCars, desk) {
    auto* card = new Card(tr("Looked after by plan"));
    card->setHint(tr("Enter opens the order, or receives the car"));
    list_ = new DataTable("own_cars", {{.title = tr("Car"), .width = 110},
                                       {.title = tr("Model"), .width = 130},
                                       {.title = tr("What it is"), .width = 96},
                                       {.title = tr("What is done"), .stretches = true},
                                       {.title = tr("Every"), .width = 80, .rightAligned = true},
                                       {.title = tr("Last care"), .width = 100},
                                       {.title = tr("Next care"), .width = 100},
                                       {.title = tr("State"), .width = 130}});
    list_->setObjectName(QStringLiteral("ownCars"));
    list_->setAccessibleName(tr("Cars of the shop's own"));
    list_->setEmptySentence(tr("No car is looked after by plan. Alt+1 plans the care of one."));
    connect(list_, &DataTable::currentKeyChanged, this, &OwnCarsPage::showActions);
    connect(list_, &DataTable::opened, this, [this] { openChosen(); });
    card->body()->addWidget(list_, 1);
    side_ = new PanelSide(new QWidget); // the list has the whole width while no act is under way
    side_->hide();
    side_->setFixedWidth(sideWidth);
    connect(side_, &PanelSide::changed, this, &OwnCarsPage::showActions);
    connect(side_, &PanelSide::finished, this, [this](const QString& sentence) {
        side_->hide();
        focusFirst();
        this->desk().navigator.tell(sentence);
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(cardSpace);
    row->addWidget(card, 1);
    row->addWidget(side_);
    content()->addLayout(row, 1);
    buildActions();
    setHeader(tr("Own cars"), {});
    showActions();
}

void OwnCarsPage::buildActions() {
    QAction* plan = offer(
        offerAction(1), [this] { openPanel(new CarePlanPanel(desk())); }, tr("Look after a car"),
        Right::OpenOrders);
    acts_ = {offer(
                 offerAction(2),
                 [this] {
                     if (const OwnCar* car = chosen()) {
                         openPanel(new CarePlanPanel(desk(), *car));
                     }
                 },
                 tr("Change the plan"), Right::OpenOrders),
             offer(
                 offerAction(3),
                 [this] {
                     if (const OwnCar* car = chosen()) {
                         openPanel(new CareEndPanel(desk(), *car));
                     }
                 },
                 tr("End the plan"), Right::OpenOrders)};
    for (QAction* action : std::as_const(acts_)) {
        addToHeader(action);
    }
    addToHeader(plan);
}

QString OwnCarsPage::helpText() const {
    return tr(
        "The cars the shop has in stock or uses, and when each is looked after next. Enter opens the order "
        "of the marked car, or receives it for an internal order. A plan ends with a reason when the car "
        "is sold.");
}

void OwnCarsPage::reload() {
    read(
        "own_cars",
        [](Session& session, const Context& context) { return CareService(session, context).cars(); },
        [this](const std::vector<OwnCar>& cars) { show(cars); });
}

void OwnCarsPage::show(const std::vector<OwnCar>& cars) {
    cars_ = cars;
    const QDate today = desk().context().today();
    std::vector<TableRow> rows;
    int due = 0;
    for (const OwnCar& car : cars_) {
        due += car.isWaiting(today) ? 1 : 0;
        rows.push_back(
            {car.plan.id.value(),
             {{.text = nameOf(car), .strong = true, .hint = car.vin},
              {.text = car.model},
              {.text = label(car.plan.data.purpose)},
              {.text = car.plan.data.work},
              Cell::number(tr("%n day(s)", nullptr, car.plan.data.everyDays), car.plan.data.everyDays),
              {.text = car.lastCare ? displayDate(*car.lastCare) : displayNothing()},
              {.text = displayDate(car.next())},
              dueCell(car, today)}});
    }
    list_->setRows(std::move(rows));
    QStringList facts{tr("%n car(s)", nullptr, static_cast<int>(cars_.size()))};
    if (due > 0) {
        facts.append(tr("%n due", nullptr, due));
    }
    setHeader(tr("Own cars"), facts.join(QStringLiteral(" · ")));
    showActions();
}

const OwnCar* OwnCarsPage::chosen() const {
    const auto key = list_->currentKey();
    const auto found =
        std::ranges::find_if(cars_, [&](const OwnCar& each) { return key == each.plan.id.value(); });
    return found == cars_.end() ? nullptr : &*found;
}

void OwnCarsPage::openPanel(ActPanel* panel) {
    side_->show(); // a field that is not shown takes no keyboard
    side_->open(panel);
}

void OwnCarsPage::showActions() {
    for (QAction* action : std::as_const(acts_)) {
        action->setEnabled(chosen() && !side_->panel());
    }
}

void OwnCarsPage::openChosen() {
    const OwnCar* car = chosen();
    if (!car) {
        return;
    }
    if (car->openOrder) {
        desk().navigator.openPage(PageId::Order, *car->openOrder);
    } else if (mayOrSays(Right::OpenOrders)) {
        desk().navigator.openPage(
            PageId::NewVisit, CarToCareFor{car->plan.vehicle, car->plan.data.purpose, car->plan.data.work});
    }
}

bool OwnCarsPage::goBack() {
    if (!side_->close()) {
        return false;
    }
    side_->hide();
    list_->setFocus(Qt::OtherFocusReason);
    return true;
}

void OwnCarsPage::focusFirst() {
    if (side_->panel()) {
        side_->panel()->firstField()->setFocus(Qt::OtherFocusReason);
    } else {
        list_->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace baydesk
