// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/order_life.h"
#include "sample/visit_plan.h"

namespace baydesk {

/// Who arrives on a day; and, so that a visitor sees work in every stage, the orders that stand still today.
class DayPlan {
  public:
    DayPlan(Story& story, VisitPlanner& planner, OrderLife& life, Timestamp now)
        : story_(story), planner_(planner), life_(life), now_(now) {}

    /// \p booked of the day's visits come by appointment.
    void beginDay(QDate day, int booked);
    /// Parts put aside for the estimates that stand open.
    void holdParts(Supply& supply);

  private:
    Timestamp arrivalTime(QDate day);
    void standStill(VisitPlan plan, OrderState state, Timestamp arrival, int haltedMinutesAgo,
                    int promisedInMinutes, bool isTold);
    void planInternal(QDate day);
    void planYesterday(QDate day);
    void planToday(QDate day);

    Story& story_;
    VisitPlanner& planner_;
    OrderLife& life_;
    Timestamp now_;
};

} // namespace baydesk
