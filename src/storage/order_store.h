// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/repair_order.h"
#include "storage/session.h"

#include <optional>
#include <vector>

namespace baydesk {

/// Repair orders in the database: whole aggregates in, changed rows out.
class OrderStore {
  public:
    explicit OrderStore(Session& session) : session_(session) {}

    /// A std::logic_error if there is no such order.
    RepairOrder load(OrderId id);
    std::optional<OrderId> findByNumber(const QString& number);
    /// The order a job or line belongs to.
    OrderId orderOfJob(JobId id);
    OrderId orderOfLine(LineId id);
    std::vector<OrderId> openOrdersOf(VehicleId vehicle);

    /// Writes what changed since load() and marks the topics; gives new rows their ids. A row that another
    /// desk changed in between is a Refusal.
    void save(RepairOrder& order, StaffId actor, Timestamp now, const ShopCalendar& calendar);

    /// The same refusal for an order that is newer than the revision a person saw.
    static void requireRevision(const RepairOrder& order, std::int64_t seen);

    /// The next number of the day, without gaps: R261121-018.
    QString takeNumber(QDate day);
    VisitId visitFor(VehicleId vehicle, Timestamp now, QDate today);
    void endVisit(VisitId visit, Timestamp now);

  private:
    RepairOrder read(OrderId id);
    void insertHeader(OrderHeader& header);
    void updateHeader(OrderHeader& header, bool isChanged);
    void saveJobs(RepairOrder& order);
    void saveLines(Job& job, OrderId order);
    void appendRecords(RepairOrder& order, StaffId actor, Timestamp now);
    void appendMoney(RepairOrder& order, StaffId actor, QDate today);
    void appendSettlement(RepairOrder& order, Settlement& settlement, StaffId actor, QDate today);

    Session& session_;
};

} // namespace baydesk
