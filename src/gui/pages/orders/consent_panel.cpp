// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/consent_panel.h"

#include "domain/values/refusal.h"
#include "gui/format.h"
#include "gui/pages/orders/ladder_text.h"
#include "gui/pages/orders/moment_input.h"
#include "gui/pages/orders/open_discounts_note.h"
#include "gui/pages/orders/promise_hint.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/inline_message.h"
#include "services/promise_service.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {
/// What another desk changed of what the customer is asked, in sentences by the job.
std::map<QString, QStringList> changesSince(const RepairOrder& before, const RepairOrder& after) {
    std::map<QString, QStringList> changes;
    for (const EstimateChange& change : changesBetween(before.offer(), after.offer())) {
        changes[change.job].append(describe(change));
    }
    for (const Job* job : after.jobs()) {
        const auto jobs = before.jobs();
        const auto was = std::ranges::find(jobs, job->position, &Job::position);
        if (was != jobs.end() && (*was)->decision != job->decision) {
            changes[job->letter()] = {
                ConsentPanel::tr("Job %1 is now: %2").arg(job->letter(), label(job->decision).toLower())};
        }
    }
    return changes;
}
} // namespace

ConsentPanel::ConsentPanel(Desk& desk, const OrderView& view)
    : OrderPanel(desk, view, tr("Customer's consent")), askedBody_(new QVBoxLayout) {
    if (const CustomerDraft& customer = view.customer.data; !customer.phone.isEmpty()) {
        addNote(QStringLiteral("%1 · %2").arg(customer.name, customer.phone));
    }
    body()->addWidget(new OpenDiscountsNote(desk, orderId()));
    body()->addLayout(askedBody_);
    addField("method", tr("How"), method_ = new QComboBox);
    for (const ConsentMethod each : allValues<ConsentMethod>()) {
        method_->addItem(label(each));
    }
    method_->setPlaceholderText(tr("Choose"));
    method_->setCurrentIndex(-1);
    addField("person", tr("Who answered"), person_ = new QLineEdit(view.order.header().senderName))
        ->setHint(tr("For the customer; noted by %1").arg(desk.personName));
    promiseRow_ = addField("promise", tr("New promise"), promise_ = new QLineEdit);
    promise_->setPlaceholderText(tr("16:30, 11-23 16:30, +2"));
    connect(promise_, &QLineEdit::textChanged, this, &ConsentPanel::showOutcome);
    body()->addWidget(suggestion_ = new PromiseHint(desk, promise_));
    addField("reason", tr("Because"), promiseReason_ = new QLineEdit);
    outcome_ = makeLabel({}, "strong");
    outcome_->setObjectName(QStringLiteral("outcome"));
    outcome_->setWordWrap(true);
    body()->addWidget(outcome_);
    addButton(tr("Record the answer"));
    ladder_ = makeLabel({});
    ladder_->setObjectName(QStringLiteral("ladder"));
    ladder_->setTextFormat(Qt::RichText);
    ladder_->setWordWrap(true);
    body()->addWidget(ladder_);
    showPromise();
    askQuestions({});
}

void ConsentPanel::showPromise() {
    const auto& promised = view().order.header().promise;
    promiseRow_->setHint(
        promised ? tr("Left empty it stays at %1").arg(displayTime(desk().shop->calendar, *promised))
                 : tr("Left empty nothing is promised"));
    promiseReason_->setPlaceholderText(promised ? tr("What the customer was told") : QString());
}

void ConsentPanel::suggestPromise() {
    std::vector<int> declined;
    for (const auto& [job, answer] : answersSoFar()) {
        if (answer == Declines) {
            declined.push_back(job);
        }
    }
    if (suggestedWithout_ == declined) {
        return;
    }
    suggestedWithout_ = declined;
    suggestion_->ask([id = orderId(), declined](Session& session, const Context& context) {
        return PromiseService(session, context).forOrder(id, declined);
    });
}

void ConsentPanel::refresh(const OrderView& newer) {
    if (newer.order == view().order) {
        return;
    }
    const std::map<QString, QStringList> changes = changesSince(view().order, newer.order);
    std::map<int, int> answered = answersSoFar();
    QStringList sentences;
    for (const auto& [letter, words] : changes) {
        sentences += words;
    }
    // What was said was said to another amount.
    for (const Job* job : newer.order.jobs()) {
        if (changes.contains(job->letter())) {
            answered[job->position] = answerOf(job->decision);
        }
    }
    const auto asked = std::ranges::find_if(
        questions_, [](const Question& question) { return question.answer->hasFocus(); });
    const int focused = asked == questions_.end() ? 0 : asked->job;
    showOrder(newer);
    showPromise();
    askQuestions(answered);
    if (!sentences.isEmpty()) {
        clearRefusal();
        message()->show(Tone::Warn, tr("Another desk changed what is asked. Ask the customer again."),
                        sentences.join(QLatin1Char('\n')));
    }
    if (focused != 0) {
        asked_->show(); // what is not shown yet takes no keyboard
        const auto again = std::ranges::find(questions_, focused, &Question::job);
        (again == questions_.end() ? firstField() : again->answer)->setFocus();
    }
}

void ConsentPanel::showOutcome() {
    suggestPromise();
    Money approved = view().order.totals().approved;
    for (const Question& question : questions_) {
        const Money amount = view().order.job(question.job).amount(Payer::Customer);
        if (question.before == JobDecision::Approved && question.given() == Declines) {
            approved -= amount;
        } else if (question.before != JobDecision::Approved && question.given() == Approves) {
            approved += amount;
        }
    }
    QString words = tr("With these answers the customer pays %1").arg(displayMoney(approved));
    const ShopCalendar& calendar = desk().shop->calendar;
    const auto promise = parseMoment(promise_->text(), calendar, desk().clock());
    const auto& before = view().order.header().promise;
    if (promise) {
        words += QLatin1Char('\n') + tr("Promised for %1").arg(displayTime(calendar, *promise));
        if (before) {
            words += tr(", before %1").arg(displayTime(calendar, *before));
        }
    } else if (before) {
        words += QLatin1Char('\n') + tr("The promise stays at %1").arg(displayTime(calendar, *before));
    }
    outcome_->setText(words);
}

std::optional<OrderService::Answers> ConsentPanel::answers() {
    OrderService::Answers answers;
    for (const Question& question : questions_) {
        const int answer = question.given();
        if (answer == Approves && question.before != JobDecision::Approved) {
            answers.approved.push_back(question.job);
        } else if (answer == Declines && question.before != JobDecision::Declined) {
            answers.declined.push_back(question.job);
        }
    }
    if (method_->currentIndex() < 0) {
        showRefusal(Refusal("consent.method", tr("Nobody said how the answer was given."),
                            tr("Choose by signature, phone, message or in person."), "method"));
        return std::nullopt;
    }
    answers.answer = {static_cast<ConsentMethod>(method_->currentIndex()), person_->text()};
    if (!promise_->text().trimmed().isEmpty()) {
        answers.promise = parseMoment(promise_->text(), desk().shop->calendar, desk().clock());
        answers.promiseReason = promiseReason_->text();
        if (!answers.promise) {
            showRefusal(Refusal("order.promise_unread",
                                tr("This is no time: write 16:30, 11-23 16:30 or +2 for two hours."), {},
                                "promise"));
            return std::nullopt;
        }
    }
    return answers;
}

void ConsentPanel::save() {
    if (const auto given = answers()) {
        act(
            [given = *given, id = orderId(), revision = revision()](Session& session,
                                                                    const Context& context) {
                OrderService(session, context).seen(revision).recordConsent(id, given);
            },
            tr("The customer's answer is recorded"));
    }
}

} // namespace baydesk
