// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/repair_order.h"

#include <optional>
#include <vector>

namespace baydesk {

/// What the customer said to a job, as it is on file.
struct AnswerOnFile {
    Timestamp at;
    QString recordedBy;
    /// A, B, …
    QString job;
    JobDecision decision;
    Money amount;
    ConsentMethod method;
    QString person;
    bool operator==(const AnswerOnFile&) const = default;
};

/// What happened to one job's share of the bill between two rungs of the ladder.
struct LadderStep {
    enum class Kind {
        Agreed,         ///< the customer said yes
        Declined,       ///< the customer said no, or no longer wants it
        NotAnswered,    ///< offered, without an answer so far
        Waits,          ///< new or dearer than agreed: the customer is asked
        Less,           ///< it came to less than agreed
        NoLongerOffered ///< taken off the order
    };
    Kind kind;
    /// A, B, …
    QString job;
    /// The job's share before and after the step.
    Money before;
    Money after;
    /// Who said it, how and when, where somebody did.
    std::optional<AnswerOnFile> answer;
    Money change() const { return after - before; }
    bool operator==(const LadderStep&) const = default;
};

/// From the first estimate to the bill, in the customer's share (catalogue Q08): each rung is the one before
/// and the changes of the steps between them, to the fen.
struct ConsentLadder {
    /// What the first estimate came to; empty where none was kept, and the answers begin from nothing.
    std::optional<Money> estimated;
    /// The first answer to each job of that estimate.
    std::vector<LadderStep> answers;
    /// estimated + answers.
    Money approved;
    /// Every later answer: to work found afterwards, to a job that became dearer, and a yes taken back.
    std::vector<LadderStep> additions;
    /// approved + additions: all that the customer has said yes to.
    Money agreed;
    /// What is otherwise now than agreed.
    std::vector<LadderStep> open;
    /// agreed + open: what the customer pays if everything that waits is approved.
    Money total;
    /// What was settled with the customer; empty while it is not.
    std::optional<Money> settled;
    /// Of the steps that wait: what they come to beyond what is agreed.
    Money waiting() const;
    bool operator==(const ConsentLadder&) const = default;
};

/// \p first is the first estimate that was given, \p answers all of the customer's, oldest first. Where no
/// estimate was kept, the first answers to jobs that were not found at work make the rung "approved".
ConsentLadder consentLadder(const std::optional<Estimate>& first, const std::vector<AnswerOnFile>& answers,
                            const RepairOrder& order);

/// The step in words: "Job B agreed", "Job C waits for an answer".
QString describe(const LadderStep& step);

} // namespace baydesk
