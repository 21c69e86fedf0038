// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/health_record.h"
#include "storage/session.h"

#include <vector>

namespace baydesk {

/// Where the health records of the settled orders stand. What they say is worked out from their orders.
class HealthRecordStore {
  public:
    struct Stored {
        OrderId order;
        QString number;
        QString plate;
        HealthRecordState state;
        QDate settledOn;
        int exports;
        std::optional<Timestamp> exportedAt;
        std::optional<Timestamp> answeredAt;
        QString answer;
    };
    explicit HealthRecordStore(Session& session) : session_(session) {}

    /// The order was settled: its record is to be sent, for the first time or again.
    void queue(OrderId order, QDate settledOn);
    /// Its settlement was reversed.
    void withdraw(OrderId order);
    void markExported(OrderId order, Timestamp now);
    void markAnswered(OrderId order, bool isAccepted, const QString& message, Timestamp now);
    void sendAgain(OrderId order);

    std::optional<Stored> find(OrderId order);
    std::optional<Stored> findByNumber(const QString& listNumber);
    /// Those that are not accepted or taken back, the oldest first; or all of them, the newest first.
    std::vector<Stored> open(int limit);
    std::vector<Stored> all(int limit);
    /// Those that are to be sent, the oldest first.
    std::vector<Stored> pending();
    /// The mileage of the vehicle's visit before the order; empty if that is its first.
    std::optional<std::int64_t> mileageBefore(OrderId order);

  private:
    Session& session_;
};

} // namespace baydesk
