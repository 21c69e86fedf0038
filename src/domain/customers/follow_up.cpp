// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customers/follow_up.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::FollowUp)
};

constexpr int longestWords = 500;

Survey checkedSurvey(const std::optional<Survey>& typed) {
    if (!typed || typed->score < 0 || typed->score > Survey::bestScore) {
        throw Refusal("follow_up.score",
                      Tr::tr("The score is a whole number from 0 to %1.").arg(Survey::bestScore),
                      Tr::tr("Ask how satisfied the customer is, 10 being the best."), "score");
    }
    Survey survey = *typed;
    survey.words = cleanText(survey.words, true);
    if (survey.words.toUcs4().size() > longestWords) {
        throw Refusal("follow_up.words", Tr::tr("At most %1 characters fit here.").arg(longestWords), {},
                      "words");
    }
    if (survey.isDissatisfied() && survey.words.isEmpty()) {
        throw Refusal("follow_up.reason", Tr::tr("The customer is not satisfied: write down what was wrong."),
                      Tr::tr("A few of the customer's own words are enough."), "words");
    }
    return survey;
}

} // namespace

QDate followUpDueOn(QDate deliveredOn, int days) {
    return deliveredOn.addDays(days);
}

CallDraft checkedCall(const FollowUp& followUp, const CallDraft& typed) {
    if (typed.outcome == CallOutcome::Answered) {
        return {typed.outcome, checkedSurvey(typed.survey)};
    }
    if (followUp.state == FollowUpState::Answered) {
        throw Refusal("follow_up.answered", Tr::tr("The customer has answered already."),
                      Tr::tr("A better answer may be recorded; it counts instead of the earlier one."),
                      "outcome");
    }
    if (followUp.state == FollowUpState::Declined) {
        throw Refusal("follow_up.declined", Tr::tr("The customer did not want to be asked."),
                      Tr::tr("Only an answer of the customer's own accord may be recorded now."), "outcome");
    }
    return {typed.outcome, std::nullopt};
}

FollowUp afterCall(FollowUp followUp, const CallDraft& checked, QDate today) {
    followUp.attempts += 1;
    followUp.nextOn.reset();
    switch (checked.outcome) {
    case CallOutcome::Answered:
        followUp.state = FollowUpState::Answered;
        followUp.survey = checked.survey;
        break;
    case CallOutcome::Declined: followUp.state = FollowUpState::Declined; break;
    case CallOutcome::NotReached:
        if (followUp.attempts < followUpAttempts) {
            followUp.nextOn = today.addDays(1);
        } else {
            followUp.state = FollowUpState::NotReached;
        }
        break;
    }
    return followUp;
}

QString label(CallOutcome outcome) {
    switch (outcome) {
    case CallOutcome::Answered: return Tr::tr("Answered");
    case CallOutcome::NotReached: return Tr::tr("Not reached");
    case CallOutcome::Declined: return Tr::tr("Did not want to");
    }
    return {};
}

QString label(FollowUpState state) {
    switch (state) {
    case FollowUpState::Open: return Tr::tr("To be called");
    case FollowUpState::Answered: return Tr::tr("Answered");
    case FollowUpState::Declined: return Tr::tr("Did not want to");
    case FollowUpState::NotReached: return Tr::tr("Not reached");
    }
    return {};
}

} // namespace baydesk
