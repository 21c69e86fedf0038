// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/campaign.h"
#include "domain/compliance/three_guarantees.h"
#include "domain/customers/vehicle_card.h"
#include "gui/desk.h"
#include "gui/widgets/card.h"

class QAction;

namespace baydesk {

struct CarDuties;
struct OfferLine;
class OfferLines;

/// What is known of a car that drives in, one sentence each, with what may be done about it.
class CarCard : public Card {
    Q_OBJECT
  public:
    CarCard(Desk& desk, QList<QAction*> offers, QWidget* parent = nullptr);
    /// What of it the visit has taken over already.
    struct Taken {
        /// The earlier job the car is back for.
        std::optional<JobId> comeback = {};
        bool isAppointment = false;
        std::vector<RecommendationId> recommendations = {};
    };
    void setCar(const VehicleCard& card, const CarDuties& duties, const Taken& taken);
    /// Hides the card and gives its keys back.
    void leave();

  Q_SIGNALS:
    void orderWanted(baydesk::OrderId order);
    void comebackWanted(const baydesk::GuaranteedJob& work, bool isComeback);
    void appointmentWanted();
    /// Done with this visit, or not with this one.
    void campaignWanted(baydesk::CampaignId campaign, bool isWanted);
    void papersWanted(baydesk::VehicleId vehicle);
    /// To be done on this visit.
    void recommendationWanted(const baydesk::Recommendation& recommendation);

  private:
    OfferLine openOrderLine(const EarlierOrder& order);
    OfferLine comebackLine(const GuaranteedJob& work, bool isComeback);
    OfferLine appointmentLine(const AppointmentRow& row, bool isTaken);
    OfferLine recommendationLine(const Recommendation& recommendation, bool isTaken);
    OfferLine visitLine(const EarlierOrder& order, std::size_t further);
    OfferLine campaignLine(const CampaignOfVehicle& each, bool isChosen);
    OfferLine insuranceLine(const CarDuties& duties);
    static OfferLine checkLine(const VehicleDraft& vehicle);

    Desk& desk_;
    OfferLines* lines_;
};

} // namespace baydesk
