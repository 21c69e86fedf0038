// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/multi_point.h"
#include "domain/values/id.h"
#include "domain/values/timestamp.h"

#include <QString>
#include <array>
#include <optional>

namespace baydesk {

using RecommendationId = Id<struct RecommendationTag>;

/// Where recommended work stands. Accepted work that was taken off its order again, or whose order was
/// cancelled, is open; accepted work the customer then declined on the order is declined.
enum class RecommendationState { Open, Accepted, Declined, DoneElsewhere, Overtaken };
template <>
struct Codes<RecommendationState> {
    static constexpr std::array words{"open", "accepted", "declined", "done_elsewhere", "overtaken"};
};
QString label(RecommendationState state);

/// What was said to a recommendation, on which order.
struct RecommendationAnswer {
    QString recordedBy;
    Timestamp at;
    QString reason;
    OrderId order;
    QString orderNumber;
    /// Of the job that was added, A, B, …; empty for other answers.
    QString job;
};

/// Work a multi-point inspection found to be due on a vehicle, and what became of it (catalogue V06).
struct Recommendation {
    RecommendationId id;
    VehicleId vehicle;
    MultiPointItemId item;
    /// The order whose inspection raised it first.
    OrderId order;
    QString orderNumber;
    /// Attention or fault, as the newest inspection that found it says.
    ItemMark mark;
    /// The work: what the job is called when it is accepted.
    QString work;
    QString recordedBy;
    Timestamp at;
    RecommendationState state;
    /// The newest; nothing while nobody has answered.
    std::optional<RecommendationAnswer> answer;

    /// Open, or declined before: a customer may think again.
    bool maySell() const {
        return state == RecommendationState::Open || state == RecommendationState::Declined;
    }
};

/// What an inspection does to the newest recommendation of an item.
enum class RecommendationStep {
    Nothing,
    Raise,      ///< a new one
    RaiseAgain, ///< the same one is open again, with the new mark
    Overtake    ///< the item is OK by now
};
/// \p newest may be null. Work that was answered on the inspected order is not asked for twice.
RecommendationStep stepFor(const Recommendation* newest, ItemMark found, OrderId inspected);

/// The reason as it is kept, or a Refusal: a recommendation that is no longer open or declined, or a reason
/// that is missing or longer than 200 characters.
QString checkedAnswer(const Recommendation& recommendation, const QString& reason);
/// A Refusal unless it may be sold.
void requireSellable(const Recommendation& recommendation);

} // namespace baydesk
