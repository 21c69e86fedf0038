// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/reception_page.h"

#include "gui/pages/orders/reception/car_card.h"
#include "gui/pages/orders/reception/car_search.h"
#include "gui/pages/orders/reception/new_car_form.h"
#include "gui/pages/orders/reception/offer_lines.h"
#include "gui/pages/orders/reception/visit_form.h"
#include "gui/user_settings.h"
#include "gui/widgets/chip.h"
#include "services/customer_service.h"

#include <QAction>
#include <QApplication>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace baydesk {

namespace {
constexpr int mostOffers = 8;
constexpr int cardOffers = 6; ///< Alt+1 to Alt+6 are the car's, the next two bring drafts back
} // namespace

ReceptionPage::ReceptionPage(Desk& desk) : Page(PageId::NewVisit, desk) {
    buildActions();
    auto* split = new QSplitter(Qt::Horizontal);
    split->setHandleWidth(cardSpace);
    split->setChildrenCollapsible(false);
    buildLeft();
    split->addWidget(search_);
    buildRight();
    split->addWidget(right_);
    split->setSizes({510, 670});
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    rememberSplitter("reception", split);
    content()->addWidget(split, 1);
    showTitle();
    addToHeader(desk.navigator.windowAction(ActionId::Back));
    addToHeader(save_);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* now) { followFocus(now); });
    connect(&desk.backroom, &Backroom::failed, this, [this] {
        isWriting_ = false;
        showActions();
    });
    showNothing();
}

void ReceptionPage::buildActions() {
    save_ = offer(ActionId::SaveAndNext, [this] { saveAndNext(); });
    for (int n = 1; n <= mostOffers; ++n) {
        offers_[static_cast<std::size_t>(n - 1)] = offer(offerAction(n), [] {});
    }
    clear_ = offer(
        offerAction(mostOffers + 1), [this] { cleared_ ? bringBack() : clearDraft(); }, tr("Clear"));
    offer(
        offerAction(10), [this] { newCar_->toggleReminders(); }, tr("The new customer allows reminders"));
    for (QAction* action : offers_) {
        action->setVisible(false);
        action->setEnabled(false);
    }
}

void ReceptionPage::buildLeft() {
    search_ = new CarSearch(desk());
    search_->setMinimumWidth(340);
    drafts_ = new OfferLines({offers_[cardOffers], offers_[cardOffers + 1]});
    search_->foot()->addWidget(drafts_);
    auto* row = new QHBoxLayout;
    newCarButton_ = new QPushButton;
    newCarButton_->setProperty("look", "offer");
    newCarButton_->setAutoDefault(false);
    connect(newCarButton_, &QPushButton::clicked, this, [this] { enterNewCar(newCarFromSearch()); });
    row->addWidget(newCarButton_);
    row->addStretch(1);
    search_->foot()->addLayout(row);
    connect(search_, &CarSearch::chosen, this, &ReceptionPage::chooseRow);
}

void ReceptionPage::buildRight() {
    auto* canvas = new QWidget;
    canvas->setProperty("look", "canvas");
    auto* column = new QVBoxLayout(canvas);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardSpace);
    auto* nothing = new Card;
    auto* remark =
        makeLabel(tr("Choose the car on the left, or enter a new one.\nWhat is known of it then stands "
                     "here, with the five fields of the visit."),
                  "note");
    remark->setAlignment(Qt::AlignCenter);
    nothing->body()->addWidget(remark, 1);
    nothing_ = nothing;
    const QList<QAction*> offers(offers_.begin(), offers_.begin() + cardOffers);
    carCard_ = new CarCard(desk(), offers);
    newCar_ = new NewCarForm(desk(), offers);
    visit_ = new VisitForm(desk());
    visit_->setHint(tr("5 fields · Tab goes on · the rest can wait"));
    visit_->addHeaderWidget(new ActionButton(clear_, ActionButton::Look::Offer));
    column->addWidget(nothing_, 1);
    column->addWidget(carCard_);
    column->addWidget(newCar_);
    column->addWidget(visit_, 1);
    right_ = new QScrollArea;
    right_->setWidgetResizable(true);
    right_->setFocusPolicy(Qt::NoFocus);
    right_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    right_->setWidget(canvas);
    connect(carCard_, &CarCard::orderWanted, this,
            [this](OrderId id) { desk().navigator.openPage(PageId::Order, id); });
    connect(carCard_, &CarCard::comebackWanted, this, &ReceptionPage::markComeback);
    connect(carCard_, &CarCard::appointmentWanted, this, [this] {
        if (card_ && card_->appointment) {
            takeAppointment(*card_->appointment);
            showCard();
            focusFirst();
            onTyped();
        }
    });
    connect(carCard_, &CarCard::campaignWanted, this, &ReceptionPage::markCampaign);
    connect(carCard_, &CarCard::papersWanted, this,
            [this](VehicleId id) { desk().navigator.openPage(PageId::Customers, id); });
    connect(carCard_, &CarCard::recommendationWanted, this, &ReceptionPage::addRecommendation);
    connect(newCar_, &NewCarForm::knownCarChosen, this, &ReceptionPage::useKnownCar);
    connect(newCar_, &NewCarForm::left, visit_, &VisitForm::focusFirst);
    connect(newCar_, &NewCarForm::changed, this, [this] {
        visit_->setCar({}, {}, newCar_->model());
        onTyped();
    });
    connect(visit_, &VisitForm::changed, this, &ReceptionPage::onTyped);
    connect(visit_, &VisitForm::purposeChanged, newCar_, &NewCarForm::setPurpose);
    connect(visit_, &VisitForm::mileageSettled, this, &ReceptionPage::readCard);
}

Changes ReceptionPage::topics() const {
    return Topic::Customers | Topic::Orders | Topic::Billing;
}

void ReceptionPage::reload() {
    search_->searchAgain();
    readCard(visit_->mileage());
}

void ReceptionPage::open(const PageTarget& target) {
    if (const auto* vehicle = std::get_if<VehicleId>(&target)) {
        chooseVehicle(*vehicle);
    } else if (const auto* own = std::get_if<CarToCareFor>(&target)) {
        takeCare(*own);
    } else if (const auto* customer = std::get_if<CustomerId>(&target)) {
        search_->showCarsOf(*customer);
        isSearching_ = true;
    } else if (const auto* text = std::get_if<QString>(&target)) {
        search_->setText(*text);
        isSearching_ = true;
    }
}

std::optional<VehicleId> ReceptionPage::vehicle() const {
    return car_ ? car_->known : std::nullopt;
}

bool ReceptionPage::goBack() {
    if (visit_->closeList()) {
        return true;
    }
    if (car_ && !isSearching_) {
        search_->focusField();
        return true;
    }
    return false;
}

bool ReceptionPage::isDone() const {
    return !car_ && kept_.empty() && search_->text().isEmpty();
}

QString ReceptionPage::helpText() const {
    return tr(
        "A car drives in. Type any part of what you see or hear, choose the car with the arrow keys and "
        "Enter, "
        "then fill in the five fields with Tab between them. What stands above the form is known of the car, "
        "with what you may do about it. A car that is not found is a new one: plate, name and phone are "
        "enough. "
        "Esc leaves and keeps what you typed.");
}

void ReceptionPage::focusFirst() {
    if (!car_ || isSearching_) {
        search_->focusField();
    } else if (car_->known) {
        visit_->focusFirst();
    } else {
        newCar_->focusFirst();
    }
}

void ReceptionPage::focusFilter() {
    search_->focusField();
}

void ReceptionPage::showRefusal(const Refusal& refusal) {
    isWriting_ = false;
    showActions();
    if (refusal.field() == "appointment") {
        VisitDraft draft = visit_->draft();
        draft.appointment.reset(); // the next try receives the car without it
        visit_->setDraft(draft);
    }
    const bool isShown =
        (!newCar_->isHidden() && newCar_->showRefusal(refusal)) || visit_->showRefusal(refusal);
    if (!isShown) {
        Page::showRefusal(refusal);
    }
}

void ReceptionPage::followFocus(const QWidget* now) {
    const bool isLeft = now && search_->isAncestorOf(now);
    const bool isRight = now && right_->isAncestorOf(now);
    if ((isLeft || isRight) && isSearching_ != isLeft) {
        isSearching_ = isLeft;
        showActions();
    }
}

} // namespace baydesk
