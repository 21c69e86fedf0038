// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/recommendation.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Recommendation)
};

constexpr int longestReason = 200;

} // namespace

QString label(RecommendationState state) {
    switch (state) {
    case RecommendationState::Open: return Tr::tr("Open");
    case RecommendationState::Accepted: return Tr::tr("Accepted");
    case RecommendationState::Declined: return Tr::tr("Declined");
    case RecommendationState::DoneElsewhere: return Tr::tr("Done elsewhere");
    case RecommendationState::Overtaken: return Tr::tr("OK by now");
    }
    return {};
}

RecommendationStep stepFor(const Recommendation* newest, ItemMark found, OrderId inspected) {
    using enum RecommendationStep;
    if (found == ItemMark::NotFitted) {
        return Nothing;
    }
    if (found == ItemMark::Ok) {
        return newest && newest->maySell() ? Overtake : Nothing;
    }
    if (!newest) {
        return Raise;
    }
    const bool isAnsweredHere = newest->answer && newest->answer->order == inspected;
    switch (newest->state) {
    case RecommendationState::Open: return newest->mark == found ? Nothing : RaiseAgain;
    case RecommendationState::Declined: return isAnsweredHere ? Nothing : RaiseAgain;
    case RecommendationState::Accepted: return isAnsweredHere ? Nothing : Raise;
    case RecommendationState::DoneElsewhere:
    case RecommendationState::Overtaken: return Raise;
    }
    return Nothing;
}

void requireSellable(const Recommendation& recommendation) {
    if (!recommendation.maySell()) {
        throw Refusal(
            "recommendation.answered",
            Tr::tr("“%1” is no longer open: %2.").arg(recommendation.work, label(recommendation.state)),
            Tr::tr("Look at the list again."), "recommendation");
    }
}

QString checkedAnswer(const Recommendation& recommendation, const QString& typed) {
    requireSellable(recommendation);
    const QString reason = cleanText(typed);
    if (reason.isEmpty() || reason.toUcs4().size() > longestReason) {
        throw Refusal("recommendation.reason",
                      Tr::tr("Say in 1 to %1 characters what the customer said.").arg(longestReason), {},
                      "reason");
    }
    return reason;
}

} // namespace baydesk
