// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/consent_panel.h"

#include "domain/values/refusal.h"
#include "gui/format.h"
#include "gui/pages/orders/ladder_text.h"
#include "gui/pages/orders/moment_input.h"
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
enum Answer { Approves, Declines, StillOpen };

/// What the answer box shows of a decision; a declined job may be offered again, so it begins as open.
int answerOf(JobDecision decision) {
    return decision == JobDecision::Declined ? StillOpen : Approves;
}

/// A fault nobody knows yet costs no ¥0.00.
QString priceOf(const Job& job) {
    const QString amount = displayMoney(job.amount(Payer::Customer));
    if (!job.isPricedLater) {
        return amount;
    }
    return job.amount().isZero() ? ConsentPanel::tr("priced after the diagnosis")
                                 : ConsentPanel::tr("%1, more after the diagnosis").arg(amount);
}

/// The price, and for a job that is asked again what was agreed before.
QString priceOf(const Job& job, const ConsentLadder& ladder) {
    for (const LadderStep& step : ladder.open) {
        if (step.kind == LadderStep::Kind::Waits && step.job == job.letter() && !step.before.isZero()) {
            return ConsentPanel::tr("%1, agreed so far %2").arg(priceOf(job), displayMoney(step.before));
        }
    }
    return priceOf(job);
}

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
    body()->addLayout(askedBody_);
    addField("method", tr("Given by"), method_ = new QComboBox);
    for (const ConsentMethod each : allValues<ConsentMethod>()) {
        method_->addItem(label(each));
    }
    addField("person", tr("Person"), person_ = new QLineEdit(view.order.header().senderName));
    addField("promise", tr("New promise"), promise_ = new QLineEdit)
        ->setHint(tr("Empty keeps it; 16:30, 11-23 16:30 or +2"));
    connect(promise_, &QLineEdit::textChanged, this, &ConsentPanel::showOutcome);
    body()->addWidget(suggestion_ = new PromiseHint(desk, promise_));
    connect(suggestion_, &PromiseHint::taken, this, [this] {
        if (promiseReason_->text().isEmpty()) {
            promiseReason_->setText(tr("additional work"));
        }
    });
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
    body()->insertWidget(body()->count() - 1, ladder_);
    askQuestions({});
}

void ConsentPanel::askQuestions(const std::map<int, int>& answered) {
    delete asked_;
    questions_.clear();
    asked_ = new QWidget;
    auto* column = new QVBoxLayout(asked_);
    column->setContentsMargins(0, 0, 0, 0);
    askedBody_->addWidget(asked_);
    QWidget* last = nullptr;
    for (const Job* job : view().order.jobs()) {
        const auto refusal = view().order.refusalOfDecline(*job);
        if (job->decision != JobDecision::Approved || !refusal) {
            ask(*job, answered);
            if (last) {
                setTabOrder(last, questions_.back().answer);
            }
            last = questions_.back().answer;
        } else if (!job->isFinished) {
            QLabel* bound = makeLabel(tr("Approved: job %1, %2. To decline it: %3")
                                          .arg(job->letter(), priceOf(*job), refusal->remedy()),
                                      "note");
            bound->setWordWrap(true);
            column->addWidget(bound);
        }
    }
    for (QWidget* next :
         {static_cast<QWidget*>(method_), static_cast<QWidget*>(person_), static_cast<QWidget*>(promise_),
          static_cast<QWidget*>(promiseReason_), findChild<QWidget*>(QStringLiteral("panelSave"))}) {
        if (last) {
            setTabOrder(last, next);
        }
        last = next;
    }
    showOutcome();
    ladder_->setText(ladderTable(view().ladder, desk().shop->calendar, desk().clock()));
    suggestion_->ask([id = orderId()](Session& session, const Context& context) {
        return PromiseService(session, context).forOrder(id);
    });
}

void ConsentPanel::ask(const Job& job, const std::map<int, int>& answered) {
    const bool isApproved = job.decision == JobDecision::Approved;
    auto* answer = new QComboBox;
    answer->addItems({isApproved ? tr("Has approved") : tr("Approves"),
                      isApproved ? tr("No longer wants it") : tr("Declines")});
    if (!isApproved) {
        answer->addItem(tr("Still open"));
    }
    const auto before = answered.find(job.position);
    answer->setCurrentIndex(before == answered.end() ? answerOf(job.decision)
                                                     : std::min(before->second, answer->count() - 1));
    answer->setAccessibleName(tr("Answer to job %1").arg(job.letter()));
    const QByteArray name = QByteArray("job") + QByteArray::number(job.position);
    answer->setObjectName(QString::fromLatin1(name));
    auto* row = new FieldRow(name, tr("Job %1").arg(job.letter()), answer);
    row->setHint(QStringLiteral("%1 · %2").arg(job.complaint, priceOf(job, view().ladder)));
    asked_->layout()->addWidget(row);
    connect(answer, &QComboBox::currentIndexChanged, this, &ConsentPanel::showOutcome);
    questions_.push_back({job.position, job.decision, answer});
}

std::map<int, int> ConsentPanel::answersSoFar() const {
    std::map<int, int> answers;
    for (const Question& question : questions_) {
        answers[question.job] = question.answer->currentIndex();
    }
    return answers;
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
            answered[job->position] = job->decision == JobDecision::Approved ? Approves : StillOpen;
        }
    }
    const auto asked = std::ranges::find_if(
        questions_, [](const Question& question) { return question.answer->hasFocus(); });
    const int focused = asked == questions_.end() ? 0 : asked->job;
    showOrder(newer);
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

QWidget* ConsentPanel::firstField() const {
    // The new questions first: answers that were given before rarely change.
    const auto open = std::ranges::find_if(
        questions_, [](const Question& question) { return question.before != JobDecision::Approved; });
    if (open != questions_.end()) {
        return open->answer;
    }
    return questions_.empty() ? static_cast<QWidget*>(person_) : questions_.front().answer;
}

void ConsentPanel::showOutcome() {
    Money approved = view().order.totals().approved;
    for (const Question& question : questions_) {
        const Money amount = view().order.job(question.job).amount(Payer::Customer);
        if (question.before == JobDecision::Approved && question.answer->currentIndex() == Declines) {
            approved -= amount;
        } else if (question.before != JobDecision::Approved && question.answer->currentIndex() == Approves) {
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
        words += QLatin1Char('\n') + tr("Promised for %1, as before").arg(displayTime(calendar, *before));
    }
    outcome_->setText(words);
}

std::optional<OrderService::Answers> ConsentPanel::answers() {
    OrderService::Answers answers;
    for (const Question& question : questions_) {
        const int answer = question.answer->currentIndex();
        if (answer == Approves && question.before != JobDecision::Approved) {
            answers.approved.push_back(question.job);
        } else if (answer == Declines && question.before != JobDecision::Declined) {
            answers.declined.push_back(question.job);
        }
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
