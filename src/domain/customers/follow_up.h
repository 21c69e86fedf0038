// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/values/id.h"
#include "domain/values/timestamp.h"

#include <QString>
#include <array>
#include <optional>

namespace baydesk {

using FollowUpId = Id<struct FollowUpTag>;

/// How a follow-up call ended.
enum class CallOutcome { Answered, NotReached, Declined };
template <>
struct Codes<CallOutcome> {
    static constexpr std::array words{"answered", "not_reached", "declined"};
};

/// Where a follow-up stands. It is closed as not reached after the last attempt; an answer that comes later
/// still counts.
enum class FollowUpState { Open, Answered, Declined, NotReached };
template <>
struct Codes<FollowUpState> {
    static constexpr std::array words{"open", "answered", "declined", "not_reached"};
};

/// What the customer said about the visit (catalogue S04).
struct Survey {
    static constexpr int bestScore = 10;
    /// Up to this score the customer is dissatisfied, and what was wrong is written down.
    static constexpr int dissatisfiedScore = 6;

    /// 0–10: how satisfied the customer is.
    int score = 0;
    /// Whether what the car came for is right now.
    bool isFixed = true;
    /// The customer's own words; empty where nothing was said.
    QString words;

    bool isDissatisfied() const { return score <= dissatisfiedScore || !isFixed; }
    bool operator==(const Survey&) const = default;
};

/// What is typed after a call. The survey stands with an answer only.
struct CallDraft {
    CallOutcome outcome = CallOutcome::Answered;
    std::optional<Survey> survey;
};

/// How often a customer who is not reached is called.
inline constexpr int followUpAttempts = 3;
/// So many days after its planned day nobody is called any more.
inline constexpr int followUpLapseDays = 14;

/// The call some days after a delivery: whether the car is right and the customer satisfied.
struct FollowUp {
    FollowUpId id;
    OrderId order;
    /// The day it was planned for.
    QDate dueOn;
    FollowUpState state = FollowUpState::Open;
    /// The day of the next call; empty once nobody has to call any more.
    std::optional<QDate> nextOn;
    /// Calls that were made.
    int attempts = 0;
    /// Score and repair of the newest answer; its words stand with the call.
    std::optional<Survey> survey;
    std::int64_t revision = 0;
    bool operator==(const FollowUp&) const = default;
};

/// The day of the call: \p days after the delivery, which itself is not counted.
QDate followUpDueOn(QDate deliveredOn, int days);

/// The call as it is kept. Refuses, naming the field: a score that is missing or outside 0–10; words of more
/// than 500 characters; a dissatisfied customer without words; a customer who was not reached, or did not
/// want to, after an answer.
CallDraft checkedCall(const FollowUp& followUp, const CallDraft& typed);

/// How it stands after the call of \p today: who was not reached is called again the next day, at most
/// followUpAttempts times.
FollowUp afterCall(FollowUp followUp, const CallDraft& checked, QDate today);

QString label(CallOutcome outcome);
QString label(FollowUpState state);

} // namespace baydesk
