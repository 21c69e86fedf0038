// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/plate.h"
#include "domain/values/verdict.h"
#include "gui/pages/orders/reception/car_card.h"
#include "gui/pages/orders/reception/car_search.h"
#include "gui/pages/orders/reception/new_car_form.h"
#include "gui/pages/orders/reception/offer_lines.h"
#include "gui/pages/orders/reception/visit_form.h"
#include "gui/pages/orders/reception_page.h"
#include "services/campaign_service.h"
#include "services/customer_service.h"
#include "services/guarantee_service.h"

#include <QAction>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace baydesk {

namespace {
constexpr qsizetype vinLength = 17;
}

void ReceptionPage::chooseRow(const SearchRow& row) {
    if (row.vehicle) {
        chooseVehicle(*row.vehicle);
    } else {
        NewCarDraft car;
        car.owner = KnownOwner{row.customer, row.customerName};
        enterNewCar(car);
    }
}

void ReceptionPage::chooseVehicle(VehicleId id) {
    if (const CarKey key{.known = id}; car_ != key) {
        leaveCar();
        showCar(key, keptDraft(key));
    }
    isSearching_ = false;
    focusFirst();
    showActions();
}

void ReceptionPage::useKnownCar(VehicleId id) {
    const CarKey key{.known = id};
    Draft draft = keptDraft(key);
    if (const VisitDraft typed = visit_->draft(); !typed.isEmpty()) {
        draft.visit = typed;
    }
    kept_.erase(*car_); // the new car it was taken for
    showCar(key, draft);
    isSearching_ = false;
    focusFirst();
    showActions();
}

NewCarDraft ReceptionPage::newCarFromSearch() const {
    const QString typed = search_->text().trimmed();
    const QString code = normalizeCode(typed);
    const bool hasDigit = std::ranges::any_of(code, [](QChar c) { return c.isDigit(); });
    const bool isAllDigits = std::ranges::all_of(code, [](QChar c) { return c.isDigit(); });
    NewCarDraft car;
    if (isAllDigits && hasDigit) {
        car.phone = typed;
    } else if (code.size() == vinLength) {
        car.vin = typed;
    } else if (hasDigit) {
        car.plate = typed;
    } else {
        car.name = typed;
    }
    return car;
}

void ReceptionPage::enterNewCar(const NewCarDraft& car) {
    const bool isNew = car_ && !car_->known;
    if (isNew && newCar_->draft().isEmpty()) {
        newCar_->setDraft(car);
    } else if (!isNew || !newCar_->draft().holds(car)) {
        leaveCar();
        const auto begun = std::ranges::find_if(
            kept_, [&car](const auto& each) { return !each.first.known && each.second.car.holds(car); });
        if (begun != kept_.end()) {
            showCar(begun->first, Draft(begun->second));
        } else {
            showCar({.known = {}, .newCar = ++newCars_}, {.title = {}, .visit = {}, .car = car});
        }
    }
    isSearching_ = false;
    focusFirst();
    onTyped();
}

void ReceptionPage::goOnWith(const CarKey& key) {
    leaveCar();
    showCar(key, keptDraft(key));
    isSearching_ = false;
    focusFirst();
    onTyped();
}

ReceptionPage::Draft ReceptionPage::keptDraft(const CarKey& key) const {
    const auto found = kept_.find(key);
    return found == kept_.end() ? Draft{} : found->second;
}

ReceptionPage::Draft ReceptionPage::currentDraft() const {
    Draft draft{.title = {}, .visit = visit_->draft(), .car = {}};
    if (car_->known) {
        const QString plate = card_ ? displayPlate(card_->vehicle.data.plate) : QString();
        draft.title = card_ ? plate + QStringLiteral(" · ") + card_->owner.data.name : tr("Known car");
    } else {
        draft.car = newCar_->draft();
        const QString code =
            draft.car.plate.isEmpty() ? draft.car.name : displayPlate(normalizeCode(draft.car.plate));
        draft.title = code.isEmpty() ? tr("New car") : tr("New car · %1").arg(code);
    }
    return draft;
}

bool ReceptionPage::hasTyped() const {
    return car_ && (!visit_->draft().isEmpty() || (!car_->known && !newCar_->draft().isEmpty()));
}

void ReceptionPage::onTyped() {
    if (card_ && visit_->recommendations() != taken_) {
        showCard();
    }
    cleared_.reset();
    showActions();
}

void ReceptionPage::leaveCar() {
    if (car_) {
        if (hasTyped()) {
            kept_[*car_] = currentDraft();
        } else {
            kept_.erase(*car_);
        }
    }
    cleared_.reset();
}

void ReceptionPage::showCar(const CarKey& key, const Draft& draft) {
    car_ = key;
    card_.reset();
    nothing_->hide();
    carCard_->leave();
    if (key.known) {
        newCar_->leave();
    } else {
        newCar_->show();
        newCar_->setDraft(draft.car);
    }
    visit_->setCar({}, {}, key.known ? QString() : draft.car.model);
    visit_->setDraft(draft.visit);
    visit_->show();
    right_->verticalScrollBar()->setValue(0);
    readCard(visit_->mileage());
    showDrafts();
    showActions();
}

void ReceptionPage::showNothing() {
    car_.reset();
    card_.reset();
    cleared_.reset();
    carCard_->leave();
    newCar_->leave();
    visit_->hide();
    nothing_->show();
    isSearching_ = true;
    showDrafts();
    showActions();
}

void ReceptionPage::readCard(std::optional<std::int64_t> mileageKm) {
    if (!car_ || !car_->known) {
        return;
    }
    read(
        "card",
        [id = *car_->known, mileageKm](Session& session, const Context& context) {
            return std::pair(
                CustomerService(session, context).vehicleCard(id, mileageKm),
                CarDuties{.campaigns = CampaignService(session, context).ofVehicle(id),
                          .guarantee = GuaranteeService(session, context).ofVehicle(id, mileageKm),
                          .chosen = {},
                          .today = context.today()});
        },
        [this](const std::pair<VehicleCard, CarDuties>& found) {
            if (car_ == CarKey{.known = found.first.vehicle.id}) {
                const bool isFirst = !card_;
                card_ = found.first;
                duties_ = found.second;
                if (isFirst && card_->appointment && visit_->draft().isEmpty()) {
                    takeAppointment(*card_->appointment);
                }
                showCard();
            }
        });
}

void ReceptionPage::showCard() {
    showTitle();
    duties_->chosen = visit_->campaigns();
    taken_ = visit_->recommendations();
    const bool isTaken = card_->appointment && visit_->appointment() == card_->appointment->appointment.id;
    carCard_->setCar(*card_, *duties_,
                     {.comeback = visit_->comeback() ? std::optional(visit_->comeback()->job) : std::nullopt,
                      .isAppointment = isTaken,
                      .recommendations = taken_});
    visit_->setCar(card_->vehicle.mileageKm, card_->vehicle.lastVisitOn, card_->vehicle.data.model);
}

void ReceptionPage::markCampaign(CampaignId campaign, bool isWanted) {
    std::vector<CampaignId> chosen = visit_->campaigns();
    std::erase(chosen, campaign);
    if (isWanted) {
        chosen.push_back(campaign);
    }
    visit_->setCampaigns(chosen);
    showCard();
    focusFirst();
    onTyped();
}

void ReceptionPage::takeAppointment(const AppointmentRow& row) {
    const AppointmentDraft& agreed = row.appointment.data;
    VisitDraft draft = visit_->draft();
    draft.appointment = row.appointment.id;
    if (draft.words.isEmpty()) {
        draft.words = row.work();
    }
    if (draft.jobs.empty() && draft.jobText.isEmpty()) {
        draft.jobs.push_back({agreed.package ? row.package : row.work(), agreed.package});
    }
    draft.customerWaits = draft.customerWaits || agreed.customerWaits;
    visit_->setDraft(draft);
}

void ReceptionPage::takeCare(const CarToCareFor& own) {
    chooseVehicle(own.vehicle);
    VisitDraft draft = visit_->draft();
    if (!draft.isEmpty()) {
        return;
    }
    draft.purpose = own.purpose;
    draft.words = own.work;
    draft.jobs.push_back({own.work, {}});
    visit_->setDraft(draft);
}

void ReceptionPage::addRecommendation(const Recommendation& recommendation) {
    visit_->addRecommendation(recommendation); // which is typed, so the card shows it as taken
    focusFirst();
}

void ReceptionPage::markComeback(const GuaranteedJob& work, bool isComeback) {
    const QString name = QStringLiteral("%1 %2 %3").arg(work.number, work.job.letter, work.job.complaint);
    visit_->setComeback(isComeback ? std::optional(TypedComeback{work.order, work.job.id, name})
                                   : std::nullopt);
    showCard();
    focusFirst();
    onTyped();
}

void ReceptionPage::clearDraft() {
    cleared_ = std::pair(*car_, currentDraft());
    newCar_->setDraft({});
    visit_->setDraft({});
    if (card_) {
        showCard();
    }
    focusFirst();
    showActions();
}

void ReceptionPage::bringBack() {
    const auto [key, draft] = *cleared_;
    cleared_.reset();
    showCar(key, draft);
    focusFirst();
}

void ReceptionPage::showDrafts() {
    std::vector<OfferLine> lines;
    for (const auto& [key, draft] : kept_) {
        if (car_ != key) {
            lines.push_back({Tone::Info, tr("Begun: %1").arg(draft.title), tr("Go on"),
                             [this, key = key] { goOnWith(key); }});
        }
    }
    drafts_->setLines(std::move(lines));
}

void ReceptionPage::showTitle() {
    if (!car_) {
        setHeader(tr("New visit: search first"), tr("What is not found is a new car"));
        return;
    }
    const QString known = card_ ? displayPlate(card_->vehicle.data.plate) : tr("Known car");
    setHeader(tr("New visit · %1").arg(car_->known ? known : tr("New car")),
              tr("F6 searches for another car"));
}

void ReceptionPage::showActions() {
    showTitle();
    const bool entersNewCar = isSearching_ || !car_;
    const QString newCar = tr("New car: plate, name and phone");
    newCarButton_->setText(entersNewCar ? newCar + QStringLiteral("  ") + keyText(save_->shortcut())
                                        : newCar);
    save_->setText(entersNewCar ? tr("New car") : tr("Open the order"));
    save_->setEnabled(!isWriting_);
    clear_->setText(cleared_ ? tr("Bring it back") : tr("Clear"));
    clear_->setVisible(car_ && (cleared_ || hasTyped()));
    clear_->setEnabled(clear_->isVisible());
}

void ReceptionPage::saveAndNext() {
    if (isSearching_ || !car_) {
        enterNewCar(newCarFromSearch());
    } else {
        openOrder();
    }
}

void ReceptionPage::openOrder() {
    Reception reception;
    if (car_->known) {
        reception.vehicle = car_->known;
    } else if (!newCar_->check()) {
        return;
    } else {
        newCar_->fill(reception);
    }
    if (isWriting_ || !visit_->fill(reception, desk().context())) {
        return;
    }
    isWriting_ = true;
    showActions();
    write([reception](Session& session,
                      const Context& context) { return ReceptionService(session, context).open(reception); },
          [this, key = *car_](OrderId id) {
              isWriting_ = false;
              kept_.erase(key);
              showNothing();
              search_->setText({});
              desk().navigator.openPage(PageId::Order, id);
              desk().navigator.tell(tr("The order is open. F8 prints the agreement."));
          });
}

} // namespace baydesk
