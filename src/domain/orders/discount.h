// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/repair_order.h"
#include "domain/staff/staff_member.h"

#include <map>
#include <optional>
#include <vector>

namespace baydesk {

/// How much of the customer's share of an order people of a role may take off by themselves. A role that is
/// not named may take off nothing.
class DiscountLimits {
  public:
    DiscountLimits() = default;
    explicit DiscountLimits(std::map<StaffRole, Percent> limits) : limits_(std::move(limits)) {}

    Percent of(StaffRole role) const;
    /// The named ones, in the order of the roles.
    const std::map<StaffRole, Percent>& all() const { return limits_; }

  private:
    std::map<StaffRole, Percent> limits_;
};

/// The discounts of an order against what they lower: the customer's share of all jobs that are not declined.
struct DiscountStanding {
    /// Before discounts.
    Money share;
    /// What is taken off; never negative.
    Money discounts;

    /// The most that the limit allows, rounded down to the fen.
    Money allowed(Percent limit) const;
    bool isWithin(Percent limit) const { return discounts <= allowed(limit); }
};
DiscountStanding discountStanding(const RepairOrder& order);

/// What there is to take another discount off.
struct DiscountRoom {
    DiscountStanding standing;
    /// What the customer pays of the half of the job that it lowers, earlier discounts taken off.
    Money half;

    /// Whether there is enough, and the limit allows it.
    bool holds(Money discount, Percent limit) const;
};
DiscountRoom discountRoom(const RepairOrder& order, int job, OutputHalf half);

/// What a share is taken of: what the payer pays for the half of the job, before any discount.
Money discountable(const Job& job, OutputHalf half, Payer payer);

/// What a typed discount comes to: an amount ("50.00"), or a share of \p whole ("10%"), rounded half-up.
/// Nothing where it is neither, or a share above 100 %.
std::optional<Money> typedDiscount(const QString& typed, Money whole);
/// The share that was typed; nothing for an amount.
std::optional<Percent> typedShare(const QString& typed);

/// Whether what was changed on the order needs a higher limit: discounts grew above it, or what they lower
/// fell below what they need.
bool exceeds(Percent limit, const DiscountStanding& before, const DiscountStanding& after);

/// Refuses what exceeds() says, naming the limit, what it comes to, and what the discounts would come to.
/// \p whoElse is asked instead.
void requireDiscountLimit(Percent limit, const DiscountStanding& before, const DiscountStanding& after,
                          const QString& whoElse);

using DiscountRequestId = Id<struct DiscountRequestTag>;

enum class DiscountRequestState { Open, Granted, Refused, Withdrawn, Lapsed };
template <>
struct Codes<DiscountRequestState> {
    static constexpr std::array words{"open", "granted", "refused", "withdrawn", "lapsed"};
};
QString label(DiscountRequestState state);

/// A discount that somebody asked for because it is above their limit.
struct DiscountRequest {
    DiscountRequestId id;
    OrderId order;
    /// By position.
    int job;
    OutputHalf half;
    ServiceCategory category;
    /// What the discount is called on the order.
    QString description;
    Money amount;
    Percent taxRate;
    QString reason;
    StaffId asker;
    QString askedBy;
    StaffRole askerRole;
    Timestamp askedAt;
    DiscountRequestState state = DiscountRequestState::Open;
    /// Who answered, when, and with what reason; a request lapses by whoever closed the order.
    QString answeredBy = {};
    std::optional<Timestamp> answeredAt = {};
    QString answer = {};

    bool isOpen() const { return state == DiscountRequestState::Open; }
    /// The line it becomes when it is granted.
    LineDraft line() const;
};

/// Whether the order leaves nothing to answer: the job is gone or declined, the customer's share is settled,
/// the car released, the order closed.
bool hasLapsed(const DiscountRequest& request, const RepairOrder& order);

/// The reason as it is kept; refused ("discount.reason") where it is missing or longer than 200 characters.
QString checkedDiscountReason(const QString& typed, const QString& sentence);

} // namespace baydesk
