// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/consent_panel.h"

#include "domain/values/refusal.h"
#include "gui/format.h"
#include "gui/pages/orders/discount_panel.h"
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

/// What the answer box begins with: what was said before; nobody has said anything to a new job.
int answerOf(JobDecision decision) {
    return decision == JobDecision::Approved   ? Approves
           : decision == JobDecision::Declined ? Declines
                                               : StillOpen;
}

int answerIn(const QComboBox* box) {
    return box->currentData().toInt();
}

void setAnswer(QComboBox* box, int answer) {
    box->setCurrentIndex(std::max(box->findData(answer), 0));
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
    if (const CustomerDraft& customer = view.customer.data; !customer.phone.isEmpty()) {
        addNote(QStringLiteral("%1 · %2").arg(customer.name, customer.phone));
    }
    openDiscounts_ = makeLabel({}, "note");
    openDiscounts_->setObjectName(QStringLiteral("openDiscounts"));
    openDiscounts_->setProperty("word", QStringLiteral("warn"));
    openDiscounts_->setWordWrap(true);
    openDiscounts_->hide();
    body()->addWidget(openDiscounts_);
    body()->addLayout(askedBody_);
    addField("method", tr("Answered by"), method_ = new QComboBox);
    for (const ConsentMethod each : allValues<ConsentMethod>()) {
        method_->addItem(label(each));
    }
    method_->setPlaceholderText(tr("Choose"));
    method_->setCurrentIndex(-1);
    addField("person", tr("Given by"), person_ = new QLineEdit(view.order.header().senderName))
        ->setHint(tr("For the customer; noted by %1").arg(desk.personName));
    const auto& promised = view.order.header().promise;
    addField("promise", tr("New promise"), promise_ = new QLineEdit)
        ->setHint(promised ? tr("Left empty it stays at %1").arg(displayTime(desk.shop->calendar, *promised))
                           : tr("Left empty nothing is promised"));
    promise_->setPlaceholderText(tr("16:30, 11-23 16:30, +2"));
    connect(promise_, &QLineEdit::textChanged, this, &ConsentPanel::showOutcome);
    body()->addWidget(suggestion_ = new PromiseHint(desk, promise_));
    addField("reason", tr("Because"), promiseReason_ = new QLineEdit);
    promiseReason_->setPlaceholderText(promised ? tr("What the customer was told") : QString());
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
    askQuestions({});
}

void ConsentPanel::askQuestions(const std::map<int, int>& answered) {
    delete asked_;
    questions_.clear();
    asked_ = new QWidget;
    auto* column = new QVBoxLayout(asked_);
    column->setContentsMargins(0, 0, 0, 0);
    askedBody_->addWidget(asked_);
    askAll();
    for (const Job* job : view().order.jobs()) {
        const auto refusal = view().order.refusalOfDecline(*job);
        if (job->decision != JobDecision::Approved || !refusal) {
            ask(*job, answered);
        } else if (!job->isFinished) {
            QLabel* bound = makeLabel(tr("Approved: job %1, %2. To decline it: %3")
                                          .arg(job->letter(), priceOf(*job), refusal->remedy()),
                                      "note");
            bound->setWordWrap(true);
            column->addWidget(bound);
        }
    }
    orderTabs();
    suggestedWithout_.reset(); // the order may have become another
    showOutcome();
    ladder_->setText(ladderTable(view().ladder, desk().shop->calendar, desk().clock()));
    warnOfOpenDiscounts();
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

void ConsentPanel::warnOfOpenDiscounts() {
    desk().backroom.readLatest(
        this, "discounts",
        [id = orderId(), context = desk().context()](Session& session) {
            return DiscountService(session, context).requests(id);
        },
        [this](const std::vector<DiscountRequestView>& requests) {
            openDiscounts_->setText(openDiscountWarning(requests));
            openDiscounts_->setVisible(!openDiscounts_->text().isEmpty());
        });
}

void ConsentPanel::orderTabs() {
    std::vector<QWidget*> fields;
    if (all_) {
        fields.push_back(all_);
    }
    for (const Question& question : questions_) {
        fields.push_back(question.answer);
    }
    fields.insert(fields.end(), {method_, person_, promise_, promiseReason_,
                                 findChild<QWidget*>(QStringLiteral("panelSave"))});
    for (std::size_t i = 1; i < fields.size(); ++i) {
        setTabOrder(fields[i - 1], fields[i]);
    }
}

void ConsentPanel::showEvent(QShowEvent* event) {
    OrderPanel::showEvent(event);
    orderTabs(); // before it is in its window the order has no beginning, and none of it is kept
}

void ConsentPanel::askAll() {
    all_ = nullptr;
    const auto isNew = [](const Job* job) { return job->decision == JobDecision::Pending; };
    if (std::ranges::count_if(view().order.jobs(), isNew) < 2) {
        return;
    }
    all_ = new QComboBox;
    all_->setObjectName(QStringLiteral("allJobs"));
    all_->addItem(tr("Each by itself"), StillOpen);
    all_->addItem(tr("Approves"), Approves);
    all_->addItem(tr("Declines"), Declines);
    asked_->layout()->addWidget(new FieldRow("allJobs", tr("All new jobs"), all_));
    connect(all_, &QComboBox::currentIndexChanged, this, [this] {
        for (const Question& question : questions_) {
            if (question.before == JobDecision::Pending) {
                setAnswer(question.answer, answerIn(all_));
            }
        }
    });
}

void ConsentPanel::ask(const Job& job, const std::map<int, int>& answered) {
    auto* answer = new QComboBox;
    if (job.decision == JobDecision::Declined) {
        answer->addItem(tr("Has declined"), Declines);
        answer->addItem(tr("Approves after all"), Approves);
    } else if (job.decision == JobDecision::Approved) {
        answer->addItem(tr("Has approved"), Approves);
        answer->addItem(tr("No longer wants it"), Declines);
    } else {
        answer->addItem(tr("Still open"), StillOpen);
        answer->addItem(tr("Approves"), Approves);
        answer->addItem(tr("Declines"), Declines);
    }
    const auto before = answered.find(job.position);
    setAnswer(answer, before == answered.end() ? answerOf(job.decision) : before->second);
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
        answers[question.job] = answerIn(question.answer);
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
            answered[job->position] = answerOf(job->decision);
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
    if (all_ && !all_->isHidden()) {
        return all_;
    }
    // The new questions first: answers that were given before rarely change.
    for (const JobDecision asked : {JobDecision::Pending, JobDecision::Declined}) {
        const auto open = std::ranges::find(questions_, asked, &Question::before);
        if (open != questions_.end()) {
            return open->answer;
        }
    }
    return questions_.empty() ? static_cast<QWidget*>(person_) : questions_.front().answer;
}

void ConsentPanel::showOutcome() {
    suggestPromise();
    Money approved = view().order.totals().approved;
    for (const Question& question : questions_) {
        const Money amount = view().order.job(question.job).amount(Payer::Customer);
        if (question.before == JobDecision::Approved && answerIn(question.answer) == Declines) {
            approved -= amount;
        } else if (question.before != JobDecision::Approved && answerIn(question.answer) == Approves) {
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
        const int answer = answerIn(question.answer);
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
