// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/consent_ladder.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

namespace baydesk {

namespace {

using Kind = LadderStep::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::ConsentLadder)
};

Money sharesOf(const EstimateJob& job) {
    return customerShare({job});
}

Money changesOf(const std::vector<LadderStep>& steps) {
    Money sum;
    for (const LadderStep& step : steps) {
        sum += step.change();
    }
    return sum;
}

const Job* jobAt(const RepairOrder& order, const QString& letter) {
    const std::vector<const Job*> jobs = order.jobs();
    const auto found = std::ranges::find_if(jobs, [&](const Job* job) { return job->letter() == letter; });
    return found == jobs.end() ? nullptr : *found;
}

/// The climb: what each job stands at after what was said so far.
class Climb {
  public:
    Climb(const std::optional<Estimate>& first, const RepairOrder& order) : order_(order) {
        if (first) {
            ladder_.estimated = customerShare(first->offer);
            for (const EstimateJob& job : first->offer) {
                offered_[letterOf(job.position)] = sharesOf(job);
            }
        }
    }

    void take(const AnswerOnFile& answer) {
        const bool isFirst = isFirstRung(answer.job) && !standing_.contains(answer.job);
        const auto offer = offered_.find(answer.job);
        const Money before = !isFirst                  ? standing_[answer.job]
                             : offer != offered_.end() ? offer->second
                                                       : Money();
        const bool isYes = answer.decision == JobDecision::Approved;
        const Money after = isYes ? answer.amount : Money();
        (isFirst ? ladder_.answers : ladder_.additions)
            .push_back({isYes ? Kind::Agreed : Kind::Declined, answer.job, before, after, answer});
        standing_[answer.job] = after;
    }

    ConsentLadder top() {
        for (const auto& [letter, amount] : offered_) {
            if (!standing_.contains(letter)) {
                ladder_.answers.push_back({jobAt(order_, letter) ? Kind::NotAnswered : Kind::NoLongerOffered,
                                           letter,
                                           amount,
                                           Money(),
                                           {}});
            }
        }
        compareWithNow();
        ladder_.approved = ladder_.estimated.value_or(Money()) + changesOf(ladder_.answers);
        ladder_.agreed = ladder_.approved + changesOf(ladder_.additions);
        ladder_.total = ladder_.agreed + changesOf(ladder_.open);
        ladder_.settled = order_.settledAmount(Payer::Customer);
        return std::move(ladder_);
    }

  private:
    bool isFirstRung(const QString& letter) const {
        if (ladder_.estimated) {
            return offered_.contains(letter);
        }
        const Job* job = jobAt(order_, letter);
        return !job || !job->isAdditional;
    }

    void compareWithNow() {
        for (const Job* job : order_.jobs()) {
            if (job->decision == JobDecision::Declined) {
                continue; // nothing stands, and nothing is to be paid
            }
            const Money before = standing_[job->letter()];
            const Money after = job->amount(Payer::Customer);
            if (job->decision == JobDecision::Pending) {
                ladder_.open.push_back({Kind::Waits, job->letter(), before, after, {}});
            } else if (after != before) {
                ladder_.open.push_back({Kind::Less, job->letter(), before, after, {}});
            }
        }
        for (const auto& [letter, amount] : standing_) {
            if (!amount.isZero() && !jobAt(order_, letter)) {
                ladder_.open.push_back({Kind::NoLongerOffered, letter, amount, Money(), {}});
            }
        }
    }

    const RepairOrder& order_;
    ConsentLadder ladder_;
    std::map<QString, Money> offered_;
    /// What the customer's last word to each job comes to.
    std::map<QString, Money> standing_;
};

} // namespace

Money ConsentLadder::waiting() const {
    Money sum;
    for (const LadderStep& step : open) {
        sum += step.kind == Kind::Waits ? step.change() : Money();
    }
    return sum;
}

ConsentLadder consentLadder(const std::optional<Estimate>& first, const std::vector<AnswerOnFile>& answers,
                            const RepairOrder& order) {
    Climb climb(first, order);
    for (const AnswerOnFile& answer : answers) {
        climb.take(answer);
    }
    return climb.top();
}

QString describe(const LadderStep& step) {
    switch (step.kind) {
    case Kind::Agreed:
        return step.before == step.after ? Tr::tr("Job %1 agreed as offered").arg(step.job)
                                         : Tr::tr("Job %1 agreed").arg(step.job);
    case Kind::Declined: return Tr::tr("Job %1 declined").arg(step.job);
    case Kind::NotAnswered: return Tr::tr("Job %1 not answered with it").arg(step.job);
    case Kind::Waits:
        return step.before.isZero() ? Tr::tr("Job %1 waits for an answer").arg(step.job)
                                    : Tr::tr("Job %1 changed and waits for an answer").arg(step.job);
    case Kind::Less: return Tr::tr("Job %1 came to less than agreed").arg(step.job);
    case Kind::NoLongerOffered: return Tr::tr("Job %1 was taken off").arg(step.job);
    }
    return {};
}

} // namespace baydesk
