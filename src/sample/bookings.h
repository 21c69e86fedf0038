// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/appointment_id.h"
#include "sample/order_life.h"
#include "sample/visit_plan.h"

#include <map>
#include <vector>

namespace baydesk {

/// Customers who call before they come: their appointments, kept, moved, cancelled or forgotten.
class Bookings {
  public:
    Bookings(Story& story, VisitPlanner& planner, OrderLife& life, Timestamp now)
        : story_(story), planner_(planner), life_(life), now_(now) {}

    /// Plans what becomes of the day's appointments, and the calls for the days after it. Answers how many
    /// cars come by appointment.
    int beginDay(QDate day);
    /// Tomorrow's parts are put aside; the counter has seen to the first that is short.
    void prepareTomorrow();

  private:
    struct Booked {
        AppointmentId id;
        VisitPlan plan;
        Timestamp at;
    };
    void planCalls(QDate day);
    void book(VisitPlan plan, QDate day);
    enum class Fate { Comes, Later, Never };
    Fate planFate(const Booked& booked, QDate day);

    Story& story_;
    VisitPlanner& planner_;
    OrderLife& life_;
    Timestamp now_;
    std::map<QDate, std::vector<Booked>> booked_;
};

} // namespace baydesk
