// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/reception/car_search.h"

#include "app/backroom.h"
#include "app/stopwatch.h"
#include "domain/values/decimal.h"
#include "domain/values/phone_number.h"
#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/search_box.h"
#include "services/customer_service.h"
#include "services/search_service.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace baydesk {

namespace {

constexpr int carsShown = 30;

TableRow rowFor(const SearchRow& row, std::int64_t key) {
    const QString plate = row.plate.isEmpty() ? row.vinTail : displayPlate(row.plate);
    const QString visit = row.lastVisitOn ? displayDate(row.lastVisitOn)
                          : row.vehicle   ? CarSearch::tr("first visit")
                                          : CarSearch::tr("no car yet");
    Cell inTheShop = Cell::word(Tone::Info, CarSearch::tr("in the shop"));
    inTheShop.hint = row.orderNumber;
    return {key,
            {{.text = plate.isEmpty() ? displayNothing() : plate, .strong = true},
             {.text = row.customerName + QLatin1Char(' ') + row.maskedPhone, .hint = row.customerName},
             {.text = row.model.isEmpty() ? displayNothing() : row.model, .hint = row.model},
             row.order ? inTheShop : Cell{.text = visit}}};
}

std::vector<SearchRow> carsOf(Session& session, const Context& context, CustomerId id) {
    CustomerService customers(session, context);
    const Customer owner = customers.customer(id);
    SearchRow row{.kind = SearchRowKind::Customer,
                  .customer = id,
                  .vehicle = {},
                  .order = {},
                  .plate = {},
                  .vinTail = {},
                  .customerName = owner.data.name,
                  .maskedPhone = maskedPhone(owner.data.phone),
                  .model = {},
                  .lastVisitOn = {},
                  .orderNumber = {},
                  .orderState = {}};
    std::vector<SearchRow> rows;
    for (const Vehicle& vehicle : customers.vehiclesOf(id, carsShown)) {
        row.kind = SearchRowKind::Vehicle;
        row.vehicle = vehicle.id;
        row.plate = vehicle.data.plate;
        row.vinTail = vehicle.data.vin.right(6);
        row.model = vehicle.data.model;
        row.lastVisitOn = vehicle.lastVisitOn;
        rows.push_back(row);
    }
    return rows.empty() ? std::vector{row} : rows;
}

} // namespace

CarSearch::CarSearch(Desk& desk, QWidget* parent) : Card({}, parent), desk_(desk) {
    field_ = new QLineEdit;
    field_->setObjectName(QStringLiteral("carSearch"));
    field_->setProperty("look", "big");
    field_->setPlaceholderText(tr("Plate, VIN tail, phone, name, initials"));
    field_->setAccessibleName(tr("Search for the car"));
    field_->installEventFilter(this);
    body()->addWidget(field_);
    table_ = new DataTable("reception", {{.title = tr("Plate"), .width = 96},
                                         {.title = tr("Customer"), .width = 140},
                                         {.title = tr("Model"), .stretches = true},
                                         {.title = tr("Last visit"), .width = 108}});
    table_->setObjectName(QStringLiteral("foundCars"));
    body()->addWidget(table_, 1);
    foot_ = new QVBoxLayout;
    foot_->setSpacing(8);
    body()->addLayout(foot_);
    connect(field_, &QLineEdit::textEdited, this, &CarSearch::search);
    connect(table_, &DataTable::opened, this, &CarSearch::choose);
    clear();
}

QString CarSearch::text() const {
    return field_->text();
}

void CarSearch::setText(const QString& text) {
    field_->setText(text);
    search();
}

void CarSearch::focusField() {
    field_->setFocus(Qt::OtherFocusReason);
    field_->selectAll();
}

void CarSearch::clear() {
    rows_.clear();
    table_->setRows({});
    table_->setEmptySentence(
        tr("Any part of the plate, the last digits of VIN or phone, a name or its initials."));
    setTitle(tr("Which car?"));
    setHint({});
}

void CarSearch::search() {
    choosesFirst_ = false;
    customer_.reset();
    const QString typed = field_->text().trimmed();
    isAnswered_ = !isSearchable(typed);
    if (isAnswered_) {
        clear();
        return;
    }
    desk_.backroom.readLatest(
        this, "cars",
        [context = desk_.context(), typed](Session& session) {
            const Stopwatch watch;
            auto rows = SearchService(session, context).search(typed, carsShown);
            return Found{std::move(rows), watch.microseconds()};
        },
        [this, typed](Found found) {
            if (typed == field_->text().trimmed()) {
                showFound(std::move(found.rows), found.microseconds,
                          tr("Nothing found for “%1”. Ctrl+Enter enters it as a new car.").arg(typed));
            }
        });
}

void CarSearch::showCarsOf(CustomerId customer) {
    field_->clear();
    customer_ = customer;
    isAnswered_ = false;
    desk_.backroom.readLatest(
        this, "cars",
        [context = desk_.context(), customer](Session& session) {
            const Stopwatch watch;
            auto rows = carsOf(session, context, customer);
            return Found{std::move(rows), watch.microseconds()};
        },
        [this](Found found) { showFound(std::move(found.rows), found.microseconds, {}); });
}

void CarSearch::searchAgain() {
    if (customer_) {
        showCarsOf(*customer_);
    } else if (isAnswered_) {
        search();
    }
}

void CarSearch::showFound(std::vector<SearchRow> rows, std::int64_t microseconds,
                          const QString& emptySentence) {
    isAnswered_ = true;
    rows_ = std::move(rows);
    std::vector<TableRow> shown;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        shown.push_back(rowFor(rows_[i], static_cast<std::int64_t>(i)));
    }
    table_->setRows(std::move(shown));
    table_->setEmptySentence(emptySentence);
    setTitle(rows_.empty() ? tr("Nothing found") : tr("%n found", nullptr, static_cast<int>(rows_.size())));
    const QString time = tr("%1 ms").arg(decimalForPeople((microseconds + 50) / 100, 1, 1));
    setHint(rows_.empty() ? time : tr("↑↓ choose · Enter confirms · %1").arg(time));
    if (rows_.empty()) {
        return;
    }
    table_->select(0);
    if (choosesFirst_) {
        choosesFirst_ = false;
        choose(0);
    }
}

void CarSearch::choose(std::int64_t key) {
    const auto at = static_cast<std::size_t>(key);
    if (at < rows_.size()) {
        const SearchRow row = rows_[at]; // the list may be another before the last listener is done
        Q_EMIT chosen(row);
    }
}

void CarSearch::moveInTable(int key) {
    const int row = table_->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    if (row >= 0 && row < table_->shownRows()) {
        table_->setCurrentIndex(table_->model()->index(row, 0));
    }
}

bool CarSearch::eventFilter(QObject* watched, QEvent* event) {
    if (watched != field_ || event->type() != QEvent::KeyPress) {
        return Card::eventFilter(watched, event);
    }
    const auto* press = static_cast<QKeyEvent*>(event);
    switch (press->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: moveInTable(press->key()); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (press->modifiers() & Qt::ControlModifier) {
            return false;
        }
        if (!isAnswered_) {
            choosesFirst_ = true;
        } else if (const auto key = table_->currentKey()) {
            choose(*key);
        }
        return true;
    default: return false;
    }
}

} // namespace baydesk
