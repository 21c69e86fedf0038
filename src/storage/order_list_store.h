// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/fault_class.h"
#include "domain/orders/job.h"
#include "domain/orders/order_state.h"
#include "storage/session.h"

#include <array>
#include <vector>

namespace baydesk {

/// Lists of orders, a few statements for a whole list.
class OrderListStore {
  public:
    explicit OrderListStore(Session& session) : session_(session) {}

    struct OrderRow {
        OrderId id;
        QString number;
        QString plate;
        QString model;
        QString customer;
        QString advisor;
        OrderState state;
        std::optional<Timestamp> promise;
        Timestamp openedAt;
        Timestamp stateSince;
        std::optional<Timestamp> toldAt;
        bool customerWaits;
        int reworkCount;
        OrderPurpose purpose;
        std::optional<FaultClass> faultClass;
        std::optional<Timestamp> readyAt;
    };
    /// By promise, those without one last.
    std::vector<OrderRow> openOrders();

    struct JobRow {
        OrderId order;
        QString complaint;
        JobDecision decision;
        /// Empty if it is not dispatched.
        QString technician;
        QString bay;
        /// By payer, in the order of the kinds of payers.
        std::array<Money, Codes<Payer>::words.size()> amounts;
        /// Part lines neither kept nor issued in full.
        int missingParts;
    };
    /// Standing jobs of all open orders, by order and position.
    std::vector<JobRow> jobsOfOpenOrders();

    std::vector<OrderId> ids(bool onlyOpen);
    int deliveredOn(QDate day);

    struct Names {
        std::vector<std::pair<TechnicianId, QString>> technicians;
        std::vector<std::pair<BayId, QString>> bays;
        std::vector<std::pair<PartId, QString>> partNumbers;
    };
    /// The names an order's jobs and lines refer to.
    Names namesOf(OrderId id);

  private:
    Session& session_;
};

} // namespace baydesk
