// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/customer.h"
#include "domain/customers/vehicle.h"
#include "domain/orders/consent_ladder.h"
#include "domain/orders/labour_rate.h"
#include "domain/orders/order_label.h"
#include "domain/orders/repair_order.h"
#include "domain/parts/availability.h"
#include "domain/staff/history.h"

#include <unordered_map>
#include <vector>

namespace baydesk {

/// One repair order with everything its page shows.
struct OrderView {
    RepairOrder order;
    Vehicle vehicle;
    Customer customer;
    QString advisor;
    /// Of every part on its lines, as it stands now.
    std::unordered_map<PartId, Availability> stock;
    std::unordered_map<PartId, QString> partNumbers;
    std::unordered_map<TechnicianId, QString> technicians;
    std::unordered_map<BayId, QString> bays;
    /// The last one given; empty if none was.
    std::optional<Estimate> estimate;
    /// What an hour costs on a new line.
    LabourRates labourRates;
    ConsentLadder ladder;
    /// In the shop's order; retired ones too.
    std::vector<OrderLabel> labels = {};
    /// Newest first.
    std::vector<HistoryEntry> history;
};

/// One open order as a list shows it.
struct OpenOrder {
    OrderId id;
    QString number;
    QString plate;
    QString model;
    QString customer;
    QString advisor;
    OrderState state;
    /// The complaints of its jobs, in order.
    QStringList jobs;
    /// Names of technicians and bays, each once.
    QStringList technicians;
    QStringList bays;
    std::optional<Timestamp> promise;
    Timestamp openedAt;
    Timestamp stateSince;
    std::optional<Timestamp> toldAt;
    bool customerWaits;
    int reworkCount;
    /// What the customer is asked for and has not answered.
    int pendingJobs;
    Money pendingAmount;
    /// Approved part lines that are neither kept nor issued in full.
    int missingParts;
    /// Customer's share of all jobs that are not declined.
    Money customerAmount;
    /// What others pay of them: who, and how much. Nobody stands here with nothing.
    std::vector<std::pair<Payer, Money>> paidByOthers = {};
    OrderPurpose purpose = OrderPurpose::Customer;
    /// Empty until the fault is known.
    std::optional<FaultClass> faultClass = {};
    std::optional<Timestamp> readyAt = {};
    std::vector<OrderLabel> labels = {};
};

} // namespace baydesk
