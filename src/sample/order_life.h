// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/billing/payment.h"
#include "domain/orders/inspection.h"
#include "sample/car_checker.h"
#include "sample/floor.h"
#include "sample/supply.h"

#include <memory>
#include <vector>

namespace baydesk {

class Duties;
struct Reception;

/// Leads orders from the arrival to the hand-over, each act at its time.
class OrderLife {
  public:
    OrderLife(Story& story, Floor& floor, Supply& supply, Duties& duties, CarChecker& checker);

    void planArrival(Timestamp at, VisitPlan plan);
    /// Orders that arrived so far.
    int arrived() const { return static_cast<int>(orders_.size()); }
    /// The open estimates, for holds.
    std::vector<LiveOrder*> estimates();

  private:
    /// \name In the order of an order's life
    /// @{
    void receive(LiveOrder& order);
    void estimate(LiveOrder& order);
    void askForConsent(LiveOrder& order);
    void recordConsent(LiveOrder& order);
    void release(LiveOrder& order);
    void cancel(LiveOrder& order);
    void takeDeposit(LiveOrder& order);
    void dispatch(LiveOrder& order);
    void reportFinding(LiveOrder& order);
    void answerFinding(LiveOrder& order);
    void leaveWork(LiveOrder& order);
    void checkOneself(LiveOrder& order);
    void inspect(LiveOrder& order);
    void failInspection(LiveOrder& order);
    void wash(LiveOrder& order);
    void becomeReady(LiveOrder& order);
    void settle(LiveOrder& order);
    void pay(LiveOrder& order);
    void rememberWork(const LiveOrder& order, Car& car);
    void deliver(LiveOrder& order);
    void payLater(LiveOrder& order, Payer payer, PaymentMethod method, Money amount, int days);
    void reverse(LiveOrder& order);
    /// @}

    /// Reads the ids of approved jobs and what they lack; buys what is missing.
    void lookAtParts(LiveOrder& order, bool isNew);
    void addLines(LiveOrder& order, int position, const PlannedJob& planned);
    void buyMissing(LiveOrder& order, const LiveJob& job, const RepairOrder& stored);
    void startJobs(LiveOrder& order);
    void then(LiveOrder& order, Timestamp at, void (OrderLife::*act)(LiveOrder&));
    Timestamp promiseFor(const LiveOrder& order);
    Reception arrivalOf(const LiveOrder& order);

    Story& story_;
    Floor& floor_;
    Supply& supply_;
    Duties& duties_;
    CarChecker& checker_;
    std::vector<std::unique_ptr<LiveOrder>> orders_;
    std::vector<LiveOrder*> waitingForParts_;
    std::size_t nextAdvisor_ = 0;
};

/// Every item of a checklist.
TickedItems allTicked(InspectionKind kind);

} // namespace baydesk
