// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/customers/customer_view.h"

#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/widgets/card.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/fact_grid.h"

#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

QStringList factCaptions() {
    return {CustomerView::tr("Number"),    CustomerView::tr("Phone"), CustomerView::tr("Company code"),
            CustomerView::tr("Note"),      CustomerView::tr("Cars"),  CustomerView::tr("On file since"),
            CustomerView::tr("Kept until")};
}

QString orDash(const QString& text) {
    return text.isEmpty() ? displayNothing() : text;
}

QString carsOf(const CustomerCard& card) {
    constexpr std::size_t shown = 4;
    QStringList cars;
    for (const Vehicle& vehicle : card.vehicles) {
        if (cars.size() == static_cast<qsizetype>(shown)) {
            cars.append(
                CustomerView::tr("and %n more", nullptr, static_cast<int>(card.vehicles.size() - shown)));
            break;
        }
        const QString code =
            vehicle.data.plate.isEmpty() ? vehicle.data.vin : displayPlate(vehicle.data.plate);
        cars.append((code + QLatin1Char(' ') + vehicle.data.model).trimmed());
    }
    return cars.join(QStringLiteral(" · "));
}

/// By law, or until nobody has asked for it for as long.
QString keptUntil(const ErasureState& state, QDate today) {
    if (state.isErased) {
        return displayNothing();
    }
    const QString until = displayDate(state.overSince());
    if (!state.retainedUntil()) {
        return CustomerView::tr("%1, no order was ever written").arg(until);
    }
    return today < state.overSince() ? CustomerView::tr("%1, by law").arg(until)
                                     : CustomerView::tr("%1, which is over").arg(until);
}

Tone toneOf(ConsentStanding standing) {
    switch (standing) {
    case ConsentStanding::Allowed: return Tone::Ok;
    case ConsentStanding::Over: return Tone::Warn;
    case ConsentStanding::Withdrawn: return Tone::Bad;
    case ConsentStanding::NeverAsked: break;
    }
    return Tone::Neutral;
}

} // namespace

std::optional<ConsentOnFile> lastWordOn(const CustomerCard& card, DataPurpose purpose) {
    const auto found = std::ranges::find_if(
        card.consents, [purpose](const ConsentOnFile& each) { return each.consent.purpose == purpose; });
    return found == card.consents.end() ? std::nullopt : std::optional(*found);
}

CustomerView::CustomerView(Desk& desk) : desk_(desk) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardSpace);
    buildFacts();
    column->addWidget(facts_);
    buildTabs();
    auto* tabsCard = new Card;
    tabsCard->body()->addWidget(tabs_, 1);
    column->addWidget(tabsCard, 1);
    clear();
}

void CustomerView::buildFacts() {
    facts_ = new Card;
    state_ = new Chip;
    facts_->addHeaderWidget(state_);
    values_ = addFacts(facts_->body(), factCaptions());
    facts_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void CustomerView::addTab(DataTable* table, const QString& sentence, const QString& title) {
    auto* tab = new QWidget;
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    auto* note = makeLabel(sentence, "note");
    note->setWordWrap(true);
    column->addWidget(table, 1);
    column->addWidget(note);
    tab->setFocusProxy(table);
    tabs_->addTab(tab, title);
}

void CustomerView::buildTabs() {
    tabs_ = new QTabWidget;
    tabs_->setDocumentMode(true);
    tabs_->tabBar()->setDrawBase(false);
    tabs_->tabBar()->setFocusPolicy(Qt::NoFocus); // Alt+1 to Alt+4 lead there and on into the list
    purposes_ = new DataTable("data_purposes", {{.title = tr("May be used for"), .stretches = true},
                                                {.title = tr("Standing"), .width = 104},
                                                {.title = tr("Since"), .width = 88},
                                                {.title = tr("Until"), .width = 88},
                                                {.title = tr("How, recorded by"), .width = 116}});
    purposes_->setTwoLines();
    purposes_->setObjectName(QStringLiteral("purposes"));
    purposes_->setAccessibleName(tr("Purposes and consents"));
    connect(purposes_, &DataTable::opened, this,
            [this](std::int64_t key) { Q_EMIT purposeOpened(static_cast<DataPurpose>(key)); });
    addTab(purposes_, tr("Enter records what the customer says. Earlier words stay on record."),
           tr("Purposes  Alt+1"));
    orders_ = new DataTable("customer_orders", {{.title = tr("Order"), .stretches = true},
                                                {.title = tr("Opened"), .width = 92},
                                                {.title = tr("Delivered"), .width = 92},
                                                {.title = tr("State"), .width = 116}});
    orders_->setObjectName(QStringLiteral("customerOrders"));
    orders_->setAccessibleName(tr("Orders of the customer"));
    connect(orders_, &DataTable::opened, this,
            [this](std::int64_t key) { Q_EMIT orderOpened(OrderId(key)); });
    addTab(orders_, tr("Enter opens the order."), tr("Orders  Alt+2"));
    reads_ = new DataTable("private_reads", {{.title = tr("When"), .width = 126},
                                             {.title = tr("Who"), .stretches = true},
                                             {.title = tr("Role"), .width = 116},
                                             {.title = tr("Where"), .width = 104},
                                             {.title = tr("Desk"), .width = 96}});
    reads_->setObjectName(QStringLiteral("privateReads"));
    reads_->setAccessibleName(tr("Who looked at the data"));
    addTab(reads_, tr("The first time of a day for each person and place; nobody can delete it."),
           tr("Who looked  Alt+3"));
    cars_ = new DataTable("customer_cars", {{.title = tr("Car"), .width = 126},
                                            {.title = tr("Three guarantees"), .stretches = true},
                                            {.title = tr("Insured until"), .width = 104},
                                            {.title = tr("Campaigns"), .width = 92}});
    cars_->setTwoLines();
    cars_->setObjectName(QStringLiteral("customerCars"));
    cars_->setAccessibleName(tr("Cars of the customer"));
    connect(cars_, &DataTable::opened, this, [this](std::int64_t key) { Q_EMIT carOpened(VehicleId(key)); });
    addTab(cars_, tr("Enter opens the papers: the day of the sale, household use, the insurance."),
           tr("Cars  Alt+4"));
}

void CustomerView::set(const CustomerCard& card) {
    showFacts(card);
    showPurposes(card);
    showOrders(card);
    showReads(card);
}

void CustomerView::clear() {
    facts_->setTitle(tr("Nobody chosen"));
    state_->set(Tone::Neutral, {});
    for (QLabel* value : values_) {
        value->setText(displayNothing());
    }
    for (DataTable* table : {purposes_, orders_, reads_, cars_}) {
        table->setEmptySentence(tr("Choose a customer on the left."));
        table->setRows({});
    }
}

void CustomerView::showFacts(const CustomerCard& card) {
    const CustomerDraft& draft = card.customer.data;
    const ErasureState& state = card.erasure.state;
    const QDate today = desk_.context().today();
    facts_->setTitle(state.isErased ? tr("Erased customer") : draft.name);
    if (state.isErased) {
        state_->set(Tone::Neutral, tr("erased"));
    } else if (state.openOrders > 0) {
        state_->set(Tone::Info, tr("in the shop"));
    } else if (state.owesMoney) {
        state_->set(Tone::Warn, tr("owes money"));
    } else if (today >= state.overSince()) {
        state_->set(Tone::Warn, tr("time of keeping over"));
    } else {
        state_->set(Tone::Ok, label(draft.kind));
    }
    const QStringList values{QString::number(card.customer.id.value()),
                             orDash(draft.phone),
                             orDash(draft.companyCode),
                             orDash(draft.note),
                             orDash(carsOf(card)),
                             displayDate(state.addedOn),
                             keptUntil(state, today)};
    for (std::size_t i = 0; i < values_.size(); ++i) {
        values_[i]->setText(values[static_cast<qsizetype>(i)]);
    }
}

void CustomerView::showPurposes(const CustomerCard& card) {
    std::vector<TableRow> rows;
    const QDate today = desk_.context().today();
    for (const DataPurpose purpose : allValues<DataPurpose>()) {
        const auto last = lastWordOn(card, purpose);
        const ConsentStanding now = standing(last ? std::optional(last->consent) : std::nullopt, today);
        const QString since =
            last ? displayDate(desk_.shop->calendar.dayOf(last->consent.at)) : displayNothing();
        const QString until = last && last->consent.until       ? displayDate(last->consent.until)
                              : now == ConsentStanding::Allowed ? tr("open")
                                                                : displayNothing();
        const QString how =
            last ? label(last->consent.method) + QStringLiteral(", ") + last->recordedBy : displayNothing();
        rows.push_back({static_cast<std::int64_t>(purpose),
                        {{.text = label(purpose), .hint = label(purpose)},
                         Cell::word(toneOf(now), label(now)),
                         {.text = since},
                         {.text = until},
                         {.text = how, .hint = how}}});
    }
    purposes_->setRows(std::move(rows));
}

void CustomerView::showOrders(const CustomerCard& card) {
    std::vector<TableRow> rows;
    for (const EarlierOrder& order : card.orders) {
        rows.push_back(
            {order.id.value(),
             {{.text = order.number},
              {.text = displayDate(order.openedOn)},
              {.text = displayDate(order.deliveredOn)},
              Cell::word(isClosed(order.state) ? Tone::Neutral : Tone::Info, label(order.state))}});
    }
    orders_->setEmptySentence(tr("No order was ever written for this customer."));
    orders_->setRows(std::move(rows));
}

void CustomerView::showReads(const CustomerCard& card) {
    std::vector<TableRow> rows;
    std::int64_t key = 0;
    for (const NamedRead& each : card.reads) {
        const QString when =
            desk_.shop->calendar.local(each.read.at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        rows.push_back({key++,
                        {{.text = when},
                         {.text = each.name},
                         {.text = label(each.read.role), .hint = label(each.read.role)},
                         {.text = label(each.read.occasion), .hint = label(each.read.occasion)},
                         {.text = each.read.desk, .hint = each.read.desk}}});
    }
    reads_->setEmptySentence(desk_.may(Right::ExportPrivateData)
                                 ? tr("Nobody has seen the name and phone number in full yet.")
                                 : tr("The manager and the owner see who looked."));
    reads_->setRows(std::move(rows));
}

void CustomerView::showTab(Tab tab) {
    tabs_->setCurrentIndex(static_cast<int>(tab));
    tabs_->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace baydesk
