// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/customers/customers_page.h"

#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/pages/customers/papers_panel.h"
#include "gui/pages/customers/privacy_panels.h"
#include "gui/pages/panel_side.h"
#include "gui/user_settings.h"
#include "gui/widgets/card.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/search_box.h"
#include "services/campaign_service.h"
#include "services/customer_service.h"
#include "services/search_service.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace baydesk {

namespace {

constexpr int hitsAsked = 40;
constexpr int overdueShown = 200;

QString purposesOf(const OverdueCustomer& customer) {
    QStringList words;
    for (const DataPurpose purpose : customer.allowed) {
        words.append(label(purpose));
    }
    return words.isEmpty() ? displayNothing() : words.join(QStringLiteral(", "));
}

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

CustomersPage::CustomersPage(Desk& desk) : Page(PageId::Customers, desk) {
    auto* left = new QSplitter(Qt::Vertical);
    left->setHandleWidth(cardSpace);
    left->setChildrenCollapsible(false);
    left->addWidget(buildSearch());
    left->addWidget(buildOverdue());
    left->setSizes({340, 300});
    rememberSplitter("customers/lists", left);
    view_ = new CustomerView(desk);
    auto* split = new QSplitter(Qt::Horizontal);
    split->setHandleWidth(cardSpace);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    side_ = new PanelSide(view_);
    connect(side_, &PanelSide::finished, this, [this](const QString& sentence) {
        overdueOn_.reset();
        focusBefore();
        this->desk().navigator.tell(sentence);
    });
    split->addWidget(side_);
    split->setSizes({540, 600});
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    rememberSplitter("customers", split);
    content()->addWidget(split, 1);
    buildActions();
    connect(view_, &CustomerView::purposeOpened, this, [this](DataPurpose purpose) {
        if (card_ && !card_->erasure.state.isErased && mayOrSays(Right::WriteCustomers)) {
            openPanel(new DataConsentPanel(this->desk(), *card_, purpose));
        }
    });
    connect(view_, &CustomerView::orderOpened, this,
            [this](OrderId order) { this->desk().navigator.openPage(PageId::Order, order); });
    connect(view_, &CustomerView::carOpened, this, &CustomersPage::openPapers);
    setHeader(tr("Customers"), tr("Personal data, what they may be used for, and their end"));
    showActions();
}

QWidget* CustomersPage::buildSearch() {
    auto* card = new Card(tr("Which customer?"));
    card->setHint(tr("↑↓ choose · Enter opens"));
    search_ = new QLineEdit;
    search_->setObjectName(QStringLiteral("customerSearch"));
    search_->setPlaceholderText(tr("Name, initials, phone, plate, VIN tail or order number"));
    search_->setAccessibleName(tr("Search customers"));
    search_->installEventFilter(this);
    offerClearButton(search_);
    connect(search_, &QLineEdit::textChanged, this, [this] {
        opensFirst_ = false; // it was meant for what stood there before
        search();
    });
    card->body()->addWidget(search_);
    found_ = new DataTable("customers", {{.title = tr("Customer"), .width = 130},
                                         {.title = tr("Phone"), .width = 104},
                                         {.title = tr("Cars"), .stretches = true},
                                         {.title = tr("Last visit"), .width = 92}});
    found_->setObjectName(QStringLiteral("foundCustomers"));
    found_->setAccessibleName(tr("Customers found"));
    connect(found_, &DataTable::opened, this, [this](std::int64_t key) { showCustomer(CustomerId(key)); });
    card->body()->addWidget(found_, 1);
    return card;
}

QWidget* CustomersPage::buildOverdue() {
    overdueCard_ = new Card(tr("Time of keeping over"));
    overdue_ = new DataTable("overdue_customers", {{.title = tr("Customer"), .width = 130},
                                                   {.title = tr("Last order"), .width = 92},
                                                   {.title = tr("Over since"), .width = 92},
                                                   {.title = tr("Still allows"), .stretches = true}});
    overdue_->setObjectName(QStringLiteral("overdue"));
    overdue_->setAccessibleName(tr("Customers whose time of keeping is over"));
    overdue_->setEmptySentence(
        tr("Nobody: repair files are kept two years, those of the maker's warranty six."));
    connect(overdue_, &DataTable::opened, this, [this](std::int64_t key) { showCustomer(CustomerId(key)); });
    overdueCard_->body()->addWidget(overdue_, 1);
    return overdueCard_;
}

void CustomersPage::buildActions() {
    using Tab = CustomerView::Tab;
    const auto tab = [this](int place, Tab shown, const QString& text) {
        const auto show = [this, shown] {
            if (side_->panel()) { // it stands over the tabs
                side_->panel()->firstField()->setFocus(Qt::ShortcutFocusReason);
            } else {
                view_->showTab(shown);
            }
        };
        offer(offerAction(place), show, text);
    };
    tab(1, Tab::Purposes, tr("Purposes"));
    tab(2, Tab::Orders, tr("Orders"));
    tab(3, Tab::Reads, tr("Who looked"));
    tab(4, Tab::Cars, tr("Cars"));
    offer(ActionId::Filter, [this] { focusFilter(); });
    QAction* consent = offer(
        offerAction(6), [this] { openPanel(new DataConsentPanel(desk(), *card_, DataPurpose::Service)); },
        tr("Consent to a use"), Right::WriteCustomers);
    QAction* exported = offer(
        offerAction(7), [this] { openPanel(new DataExportPanel(desk(), *card_)); }, tr("Export all data"),
        Right::ExportPrivateData);
    QAction* erase = offer(
        offerAction(8), [this] { openPanel(new ErasurePanel(desk(), *card_)); }, tr("Erase the data"),
        Right::ErasePrivateData);
    QAction* overdue = offer(
        offerAction(9), [this] { overdue_->setFocus(Qt::ShortcutFocusReason); }, tr("Whose time is over"),
        Right::ExportPrivateData);
    customerActions_ = {consent, exported, erase};
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QAction* action : {consent, exported, erase, overdue}) {
        row->addWidget(new ActionButton(action));
    }
    row->addStretch(1);
    content()->addLayout(row);
}

Changes CustomersPage::topics() const {
    return Topic::Customers | Topic::Orders | Topic::Billing;
}

void CustomersPage::open(const PageTarget& target) {
    if (const auto* customer = std::get_if<CustomerId>(&target)) {
        goBack();
        customer_ = *customer;
        card_.reset();
        view_->clear();
        showActions();
        markStale();
    } else if (const auto* vehicle = std::get_if<VehicleId>(&target)) {
        goBack();
        customer_.reset();
        papersOf_ = *vehicle;
        markStale();
    }
}

void CustomersPage::reload() {
    search();
    readOverdue();
    readCard();
}

void CustomersPage::search() {
    const QString typed = search_->text().trimmed();
    if (!isSearchable(typed)) {
        opensFirst_ = false;
        found_->setEmptySentence(tr("Any part of a name or its initials, a phone number, a plate, the end of "
                                    "a VIN, or an order number."));
        found_->setRows({});
        return;
    }
    read(
        "search",
        [typed](Session& session, const Context& context) {
            return SearchService(session, context).search(typed, hitsAsked);
        },
        [this](const std::vector<SearchRow>& found) { showFound(found); });
}

void CustomersPage::showFound(const std::vector<SearchRow>& found) {
    found_->setEmptySentence(tr("Nobody is found. Try fewer characters."));
    found_->setRows(customerRows(found));
    if (found_->shownRows() > 0 && !found_->currentKey()) {
        found_->select(found_->rows().row(0).key);
    }
    if (std::exchange(opensFirst_, false) && found_->currentKey()) {
        showCustomer(CustomerId(*found_->currentKey()));
    }
}

void CustomersPage::readOverdue() {
    const QDate today = desk().context().today();
    overdueCard_->setVisible(desk().may(Right::ExportPrivateData));
    // Every customer is asked about, and a new day or an erasure is all that makes the list another.
    if (desk().may(Right::ExportPrivateData) && overdueOn_ != today) {
        overdueOn_ = today;
        read(
            "overdue",
            [](Session& session, const Context& context) {
                return PrivacyService(session, context).overdue(overdueShown);
            },
            [this](const std::vector<OverdueCustomer>& overdue) { showOverdue(overdue); });
    }
}

void CustomersPage::showOverdue(const std::vector<OverdueCustomer>& overdue) {
    std::vector<TableRow> rows;
    for (const OverdueCustomer& each : overdue) {
        rows.push_back({each.id.value(),
                        {{.text = each.name, .strong = true, .hint = each.phone},
                         {.text = displayDate(each.lastClosedOn)},
                         {.text = displayDate(each.overSince)},
                         {.text = purposesOf(each), .hint = purposesOf(each)}}});
    }
    const auto count = static_cast<int>(rows.size());
    overdueCard_->setTitle(count == 0 ? tr("Time of keeping over")
                                      : tr("Time of keeping over: %n customer(s)", nullptr, count));
    overdueCard_->setHint(count == 0              ? QString()
                          : count == overdueShown ? tr("the first of them")
                                                  : tr("Enter opens, Alt+8 erases"));
    overdue_->setRows(std::move(rows));
}

void CustomersPage::showCustomer(CustomerId customer) {
    goBack();
    customer_ = customer;
    card_.reset(); // no act on the customer before until this one is read
    entersCard_ = true;
    showActions();
    readCard();
}

void CustomersPage::readCard() {
    if (!customer_ && !papersOf_) {
        return;
    }
    read(
        "card",
        [customer = customer_, vehicle = papersOf_](Session& session, const Context& context) {
            const CustomerId wanted =
                customer ? *customer : CustomerService(session, context).vehicle(*vehicle).owner;
            CustomerCard card = PrivacyService(session, context).card(wanted);
            std::vector<CarFacts> cars;
            for (const Vehicle& each : card.vehicles) {
                cars.push_back({GuaranteeService(session, context).ofVehicle(each.id),
                                CampaignService(session, context).ofVehicle(each.id)});
            }
            return std::pair(std::move(card), std::move(cars));
        },
        [this](const std::pair<CustomerCard, std::vector<CarFacts>>& found) {
            if (!customer_ || customer_ == found.first.customer.id) {
                showCard(found.first, found.second);
            }
        });
}

void CustomersPage::showCard(const CustomerCard& card, const std::vector<CarFacts>& cars) {
    customer_ = card.customer.id;
    card_ = card;
    cars_ = cars;
    view_->set(card);
    view_->setCars(card, cars);
    showActions();
    if (const auto vehicle = std::exchange(papersOf_, std::nullopt)) {
        openPapers(*vehicle);
    } else if (std::exchange(entersCard_, false) && isVisible()) {
        view_->showTab(CustomerView::Tab::Purposes);
    }
}

void CustomersPage::openPapers(VehicleId vehicle) {
    const auto car =
        std::ranges::find(cars_, vehicle, [](const CarFacts& each) { return each.guarantee.vehicle; });
    if (car == cars_.end() || card_->erasure.state.isErased || !mayOrSays(Right::WriteCustomers)) {
        return;
    }
    const VehicleDraft& draft = card_->vehicles[static_cast<std::size_t>(car - cars_.begin())].data;
    const QString name = draft.plate.isEmpty() ? draft.vin : displayPlate(draft.plate);
    openPanel(new PapersPanel(desk(), name, car->guarantee));
}

void CustomersPage::showActions() {
    for (QAction* action : customerActions_) {
        action->setEnabled(card_ && !card_->erasure.state.isErased);
    }
}

void CustomersPage::openPanel(ActPanel* panel) {
    if (!side_->panel()) {
        before_ = QApplication::focusWidget();
    }
    side_->open(panel);
}

void CustomersPage::focusBefore() {
    if (before_) {
        before_->setFocus(Qt::OtherFocusReason);
    } else {
        focusFirst();
    }
}

bool CustomersPage::goBack() {
    if (!side_->close()) {
        return false;
    }
    focusBefore();
    return true;
}

QString CustomersPage::helpText() const {
    return tr(
        "Find a customer and press Enter: what is known, what the data may be used for, the orders, and who "
        "looked at the data and when. Enter on a purpose records what the customer says. Alt+7 writes "
        "everything about the customer into a file, Alt+8 erases what tells who it was; orders, money and "
        "stock stay as they are. Below stand the customers whose time of keeping is over.");
}

void CustomersPage::focusFirst() {
    if (side_->panel()) {
        side_->panel()->firstField()->setFocus(Qt::OtherFocusReason);
    } else if (customer_) {
        view_->showTab(CustomerView::Tab::Purposes);
    } else {
        focusFilter();
    }
}

void CustomersPage::focusFilter() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

bool CustomersPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != search_ || event->type() != QEvent::KeyPress) {
        return Page::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down: found_->setFocus(Qt::ShortcutFocusReason); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto key = found_->currentKey(); key && !desk().backroom.isBusy()) {
            showCustomer(CustomerId(*key));
        } else {
            opensFirst_ = true;
            search();
        }
        return true;
    default: return Page::eventFilter(watched, event);
    }
}

} // namespace baydesk
