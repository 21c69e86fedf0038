// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer said yes to, and how the amount came about.
#include "documents/form_template.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr std::size_t blankAdditions = 3;

QString complaintOf(const FormConsents& consents, const QString& job) {
    const auto found = consents.complaints.find(job);
    return found == consents.complaints.end() ? QString() : escaped(found->second);
}

QString withSign(Money change) {
    return change > Money() ? QLatin1Char('+') + plainAmount(change) : plainAmount(change);
}

bool isAnswered(const ConsentLadder& ladder) {
    return !ladder.additions.empty() || std::ranges::any_of(ladder.answers, [](const LadderStep& step) {
        return step.answer.has_value();
    });
}

QStringList rung(const QString& word, Money amount) {
    return {{}, bold(word), {}, {}, {}, bold(plainAmount(amount))};
}

} // namespace

QString FormTemplate::word(LadderStep::Kind kind) const {
    switch (kind) {
    case LadderStep::Kind::Agreed: return tr("agreed");
    case LadderStep::Kind::Declined: return tr("declined");
    case LadderStep::Kind::NotAnswered: return tr("no answer");
    case LadderStep::Kind::Waits: return tr("waits for an answer");
    case LadderStep::Kind::Less: return tr("less than agreed");
    case LadderStep::Kind::NoLongerOffered: return tr("taken off");
    }
    return {};
}

QString FormTemplate::consentInWords(const LadderStep& step) const {
    if (!step.answer) {
        return {};
    }
    return QStringLiteral("%1, %2, %3")
        .arg(word(step.answer->decision), word(step.answer->method), escaped(step.answer->person));
}

QString FormTemplate::additions(const FormFacts& facts, const FormConsents& consents) const {
    std::vector<QStringList> rows;
    const auto add = [&](const LadderStep& step) {
        rows.push_back({bold(step.job),
                        complaintOf(consents, step.job),
                        plainAmount(step.after),
                        step.answer ? moment(facts, step.answer->at) : QString(),
                        consentInWords(step),
                        {}});
    };
    for (const LadderStep& step : consents.ladder.additions) {
        add(step);
    }
    for (const LadderStep& step : consents.ladder.open) {
        const bool isOfEstimate = std::ranges::any_of(consents.ladder.answers, [&](const LadderStep& first) {
            return first.job == step.job && !first.answer;
        });
        if (step.kind == LadderStep::Kind::Waits && isAnswered(consents.ladder) && !isOfEstimate) {
            add(step);
        }
    }
    rows.resize(rows.size() + blankAdditions);
    return blockTitle(tr("Additions, each agreed before it is done")) +
           ruledTable({{tr("Item"), 6},
                       {tr("Additional work"), 36},
                       {tr("Amount"), 12, true},
                       {tr("Time"), 16},
                       {tr("Consent: how and by whom"), 18},
                       {tr("Signature"), 12}},
                      rows);
}

QStringList FormTemplate::stepRow(const FormFacts& facts, const FormConsents& consents,
                                  const LadderStep& step) const {
    QString work = complaintOf(consents, step.job);
    if (!step.answer) {
        work = work.isEmpty() ? word(step.kind) : QStringLiteral("%1: %2").arg(work, word(step.kind));
    }
    return {step.job,
            work,
            step.answer ? moment(facts, step.answer->at) : QString(),
            consentInWords(step),
            withSign(step.change()),
            plainAmount(step.after)};
}

QString FormTemplate::amountBySteps(const FormFacts& facts, const FormConsents& consents) const {
    const ConsentLadder& ladder = consents.ladder;
    if (!isAnswered(ladder)) {
        return {};
    }
    std::vector<QStringList> rows;
    const auto add = [&](const std::vector<LadderStep>& steps) {
        for (const LadderStep& step : steps) {
            rows.push_back(stepRow(facts, consents, step));
        }
    };
    if (ladder.estimated) {
        rows.push_back(rung(tr("Estimate"), *ladder.estimated));
    }
    add(ladder.answers);
    rows.push_back(rung(tr("Approved"), ladder.approved));
    if (!ladder.additions.empty()) {
        add(ladder.additions);
        rows.push_back(rung(tr("Approved with additions"), ladder.agreed));
    }
    if (!ladder.open.empty()) {
        add(ladder.open);
        rows.push_back(rung(ladder.waiting().isZero() ? tr("Customer pays") : tr("If everything is approved"),
                            ladder.total));
    }
    return blockTitle(tr("How the customer's amount came about (¥, tax included)")) +
           ruledTable({{tr("Item"), 6},
                       {tr("Work"), 32},
                       {tr("Time"), 16},
                       {tr("Consent: how and by whom"), 20},
                       {tr("Change"), 13, true},
                       {tr("Amount"), 13, true}},
                      rows);
}

} // namespace baydesk
