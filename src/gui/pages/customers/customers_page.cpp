// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/customers/customers_page.h"

#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/pages/customers/customer_search.h"
#include "gui/pages/customers/overdue_card.h"
#include "gui/pages/customers/papers_panel.h"
#include "gui/pages/customers/privacy_panels.h"
#include "gui/pages/panel_side.h"
#include "gui/theme.h"
#include "gui/user_settings.h"
#include "services/campaign_service.h"
#include "services/customer_service.h"
#include "services/search_service.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace baydesk {

namespace {

constexpr int hitsAsked = 40;
constexpr int overdueShown = 200;

} // namespace

CustomersPage::CustomersPage(Desk& desk) : Page(PageId::Customers, desk) {
    auto* left = new QSplitter(Qt::Vertical);
    left->setHandleWidth(cardSpace);
    left->setChildrenCollapsible(false);
    left->addWidget(search_ = new CustomerSearch(desk));
    left->addWidget(overdue_ = new OverdueCard);
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
    connect(search_, &CustomerSearch::wantedChanged, this, &CustomersPage::search);
    connect(search_, &CustomerSearch::opened, this, &CustomersPage::showCustomer);
    connect(overdue_, &OverdueCard::opened, this, &CustomersPage::showCustomer);
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
        offerAction(9), [this] { overdue_->focusList(); }, tr("Whose time is over"),
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
    const QString wanted = search_->wanted();
    if (wanted.isEmpty()) {
        search_->showNothing();
        return;
    }
    read(
        "search",
        [wanted](Session& session, const Context& context) {
            return SearchService(session, context).search(wanted, hitsAsked);
        },
        [this](const std::vector<SearchRow>& found) { search_->setFound(found); });
}

void CustomersPage::readOverdue() {
    const QDate today = desk().context().today();
    overdue_->setVisible(desk().may(Right::ExportPrivateData));
    // Every customer is asked about, and a new day or an erasure is all that makes the list another.
    if (desk().may(Right::ExportPrivateData) && overdueOn_ != today) {
        overdueOn_ = today;
        read(
            "overdue",
            [](Session& session, const Context& context) {
                return PrivacyService(session, context).overdue(overdueShown);
            },
            [this](const std::vector<OverdueCustomer>& overdue) {
                overdue_->setOverdue(overdue, std::ssize(overdue) < overdueShown);
            });
    }
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
    search_->focusSearch();
}

} // namespace baydesk
