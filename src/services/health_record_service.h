// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/campaign.h"
#include "domain/compliance/health_record.h"
#include "services/context.h"

#include <unordered_map>
#include <vector>

namespace baydesk {

class Session;

/// How the health record of an order would fare, and where it stands once there is one.
struct HealthRecordLight {
    OrderId order;
    QString number;
    QString plate;
    /// Without any work done there is no record.
    bool isOwed = false;
    /// What would be refused; empty if it would pass.
    QStringList refusals;
    /// Nothing before the settlement.
    std::optional<HealthRecordState> state = {};
    std::optional<QDate> settledOn = {};
    int exports = 0;
    /// The authority's words.
    QString answer = {};

    bool isClean() const { return refusals.isEmpty(); }
};

/// What an export takes, and what it leaves because it would be refused.
struct HealthRecordExport {
    /// Of each record.
    std::vector<OrderId> orders;
    std::vector<HealthRecord> records;
    std::vector<HealthRecordLight> held;
};
struct HealthRecordAnswers {
    int accepted = 0;
    int refused = 0;
    std::vector<BadRow> badRows;
};

/// The electronic health records of repairs (catalogue D7): an outbox, a file out, the authority's answers
/// in.
class HealthRecordService {
  public:
    HealthRecordService(Session& session, const Context& context);

    HealthRecordLight light(OrderId order);
    std::unordered_map<OrderId, HealthRecordLight> lights(const std::vector<OrderId>& orders);
    /// Records that are not accepted or taken back, the oldest first, at most \p limit; or all, the newest
    /// first.
    enum class Which { Open, All };
    std::vector<HealthRecordLight> records(Which which, int limit);

    /// Every clean record that is to be sent. Once they are in a file, markSent() says so: a file that could
    /// not be written leaves them to be sent, and one that was written twice does no harm.
    HealthRecordExport exportable();
    /// Of those still to be sent.
    void markSent(const std::vector<OrderId>& orders);
    /// An answer to a record that was not sent is listed and the others are kept.
    HealthRecordAnswers recordAnswers(const std::vector<HealthRecordAnswer>& answers);
    /// A record that was sent is to be sent again, after what was wrong is right. Refuses one that is not
    /// sent.
    void sendAgain(OrderId order);

  private:
    void append(OrderId order, const char* act, const QStringList& details);

    Session& session_;
    const Context& context_;
};

/// For the settlement: its order's record is to be sent; for its reversal: it is taken back. In the
/// transaction of either.
void queueHealthRecord(Session& session, const Context& context, const RepairOrder& order);
void withdrawHealthRecord(Session& session, const RepairOrder& order);

} // namespace baydesk
