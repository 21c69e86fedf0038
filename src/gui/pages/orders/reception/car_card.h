// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/vehicle_card.h"
#include "gui/desk.h"
#include "gui/widgets/card.h"

class QAction;

namespace baydesk {

struct OfferLine;
class OfferLines;

/// What is known of a car that drives in, one sentence each, with what may be done about it.
class CarCard : public Card {
    Q_OBJECT
  public:
    CarCard(Desk& desk, QList<QAction*> offers, QWidget* parent = nullptr);
    /// \p isComeback says whether the visit is marked as a comeback already, \p taken which recommendations
    /// are among its jobs.
    void setCar(const VehicleCard& card, bool isComeback, const std::vector<RecommendationId>& taken);
    /// Hides the card and gives its keys back.
    void leave();

  Q_SIGNALS:
    void orderWanted(baydesk::OrderId order);
    void comebackWanted(bool isComeback);
    /// To be done on this visit.
    void recommendationWanted(const baydesk::Recommendation& recommendation);

  private:
    OfferLine openOrderLine(const EarlierOrder& order);
    OfferLine comebackLine(const VehicleCard& card, bool isComeback);
    OfferLine recommendationLine(const Recommendation& recommendation, bool isTaken);
    OfferLine visitLine(const EarlierOrder& order, std::size_t further);
    static OfferLine checkLine(const VehicleDraft& vehicle);

    Desk& desk_;
    OfferLines* lines_;
};

} // namespace baydesk
