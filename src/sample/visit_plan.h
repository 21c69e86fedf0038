// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/campaign.h"
#include "domain/orders/labour_rate.h"
#include "domain/orders/order_state.h"
#include "sample/fleet.h"
#include "sample/shop_setup.h"

#include <optional>
#include <vector>

namespace baydesk {

/// One job as it will be written, and what will become of it.
struct PlannedJob {
    JobDraft draft;
    /// Empty where the package brings the lines.
    std::vector<LineDraft> lines;
    Trade trade = Trade::Mechanical;
    /// Body work comes before the paint.
    bool waitsForOthers = false;
    bool isDeclined = false;
    /// The recall or service campaign it does; such jobs come last.
    std::optional<CampaignId> campaign = {};
    /// Hours sold, for the plan of the workshop.
    Hours soldHours;
};

/// One arrival and its fate.
struct VisitPlan {
    std::size_t car = 0;
    QString words;
    OrderPurpose purpose = OrderPurpose::Customer;
    std::vector<PlannedJob> jobs;
    /// Found when the car is on the lift.
    std::optional<PlannedJob> finding;
    bool customerWaits = false;
    bool wantsWash = true;
    bool isCancelled = false;
    bool isAllDeclined = false;
    bool failsInspection = false;
    bool isReversed = false;
    bool paysDeposit = false;
    bool paysTwice = false;
    bool isInsured = false;
    bool answersLater = false;

    /// \name For the orders that stand open today
    /// @{
    /// The order enters this state not before a moment, and stays in it.
    std::optional<OrderState> haltIn;
    Timestamp haltAt = Timestamp::fromMilliseconds(0);
    std::optional<Timestamp> promise;
    bool isUrgent = false;
    bool isTold = false;
    /// What is missing is not ordered.
    bool isLeftShort = false;
    /// @}
};

/// Thinks up visits in the proportions of a 4S shop.
class VisitPlanner {
  public:
    /// \p rates as they hold on \p day, which they do through the whole sample.
    VisitPlanner(Dice& dice, const ShopCast& cast, Fleet& fleet, LabourRates rates, QDate day)
        : dice_(dice), cast_(cast), fleet_(fleet), rates_(std::move(rates)), day_(day) {}

    VisitPlan next(QDate day);
    /// An internal order; nothing while the shop's own car is here already.
    std::optional<VisitPlan> internal(QDate day, OrderPurpose purpose);
    /// \name For an order that is to stand somewhere
    /// @{
    /// A maintenance alone, \p package  counted from the smallest interval.
    VisitPlan maintenance(QDate day, std::size_t package);
    /// The repair of sampleRepairs() with this complaint, which every car can have.
    VisitPlan repair(QDate day, const char* complaint);
    /// @}
    /// A repair with a part that is never on the shelf.
    VisitPlan withMissingPart(QDate day, const char* partKey, const char* complaint);

  private:
    VisitPlan arrival(QDate day);
    PlannedJob jobFrom(const ServicePackage& package) const;
    void addMaintenance(VisitPlan& plan, const Car& car);
    void addRepair(VisitPlan& plan, const Car& car);
    void addBodyWork(VisitPlan& plan, const Car& car);
    void addFinding(VisitPlan& plan, const Car& car);
    std::optional<VisitPlan> comeback(QDate day);
    PlannedJob jobFrom(const SampleWork& work, const char* operations, Trade trade, const Car& car,
                       Payer payer, bool withParts);
    LineDraft labour(const Operation& operation, Payer payer) const;
    LineDraft part(const StockedPart& stocked, int count, ServiceCategory category, Payer payer) const;
    const SampleWork& pickWork(std::span<const SampleWork> works, const Car& car);
    void decideFate(VisitPlan& plan, const Car& car);

    Dice& dice_;
    const ShopCast& cast_;
    Fleet& fleet_;
    LabourRates rates_;
    QDate day_;
};

} // namespace baydesk
