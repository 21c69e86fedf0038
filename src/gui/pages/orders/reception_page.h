// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/search_row.h"
#include "domain/customers/vehicle_card.h"
#include "gui/about_vehicle.h"
#include "gui/page.h"
#include "gui/pages/orders/reception/car_duties.h"
#include "gui/pages/orders/reception/visit_draft.h"
#include "services/reception_service.h"

#include <array>
#include <map>
#include <optional>

class QPushButton;
class QScrollArea;

namespace baydesk {

class CarCard;
class CarSearch;
class NewCarForm;
class OfferLines;
class VisitForm;

/// F6, a car drives in: search first, then what is known of the car, then five typed fields.
/// What was typed is kept per car until its order is opened or it is cleared.
class ReceptionPage : public Page, public AboutVehicle {
    Q_OBJECT
  public:
    explicit ReceptionPage(Desk& desk);

    Changes topics() const override;
    void reload() override;
    void open(const PageTarget& target) override;
    std::optional<VehicleId> vehicle() const override;
    bool goBack() override;
    bool isDone() const override;
    QString helpText() const override;
    void focusFirst() override;
    void focusFilter() override;
    void showRefusal(const Refusal& refusal) override;

  private:
    /// Which car the right side is about: a known one, or one of the new ones, each with a number.
    struct CarKey {
        std::optional<VehicleId> known = {};
        int newCar = 0;
        friend auto operator<=>(const CarKey&, const CarKey&) = default;
    };
    struct Draft {
        QString title;
        VisitDraft visit;
        NewCarDraft car;
    };

    void buildLeft();
    void buildRight();
    void buildActions();
    void followFocus(const QWidget* now);

    void chooseRow(const SearchRow& row);
    void chooseVehicle(VehicleId id);
    /// The car being entered is known already: the visit goes on with that one.
    void useKnownCar(VehicleId id);
    void enterNewCar(const NewCarDraft& car);
    void goOnWith(const CarKey& key);
    NewCarDraft newCarFromSearch() const;
    void leaveCar();
    void showCar(const CarKey& key, const Draft& draft);
    /// What was kept for the car, or nothing typed yet.
    Draft keptDraft(const CarKey& key) const;
    void showNothing();
    void readCard(std::optional<std::int64_t> mileageKm);
    void showCard();
    void markComeback(const GuaranteedJob& work, bool isComeback);
    /// What was agreed fills the fields that nobody has typed in yet.
    void takeAppointment(const AppointmentRow& row);
    /// The car of the shop's own for what its plan says; a visit that was begun for it stays as it is.
    void takeCare(const CarToCareFor& own);
    void markCampaign(CampaignId campaign, bool isWanted);
    void addRecommendation(const Recommendation& recommendation);

    Draft currentDraft() const;
    bool hasTyped() const;
    void onTyped();
    void clearDraft();
    void bringBack();
    void showDrafts();
    void showActions();
    /// Whose visit is being typed.
    void showTitle();
    void saveAndNext();
    void openOrder();

    CarSearch* search_ = nullptr;
    OfferLines* drafts_ = nullptr;
    QPushButton* newCarButton_ = nullptr;
    QScrollArea* right_ = nullptr;
    QWidget* nothing_ = nullptr;
    CarCard* carCard_ = nullptr;
    NewCarForm* newCar_ = nullptr;
    VisitForm* visit_ = nullptr;
    QAction* save_ = nullptr;
    QAction* clear_ = nullptr;
    std::array<QAction*, 8> offers_{};

    /// What the right side shows; empty while it shows nothing.
    std::optional<CarKey> car_;
    std::optional<VehicleCard> card_;
    std::optional<CarDuties> duties_;
    /// Recommendations among the jobs as the card shows them.
    std::vector<RecommendationId> taken_;
    std::map<CarKey, Draft> kept_;
    int newCars_ = 0;
    std::optional<std::pair<CarKey, Draft>> cleared_;
    bool isSearching_ = true;
    bool isWriting_ = false;
};

} // namespace baydesk
