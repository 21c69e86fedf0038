// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/consent_panel.h"

#include "domain/values/refusal.h"
#include "gui/format.h"
#include "gui/pages/orders/moment_input.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"
#include "services/order_service.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
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
} // namespace

ConsentPanel::ConsentPanel(Desk& desk, const OrderView& view)
    : OrderPanel(desk, view, tr("Customer's consent")) {
    for (const Job* job : view.order.jobs()) {
        const bool isApproved = job->decision == JobDecision::Approved;
        if (isApproved && !view.order.canBeDeclined(*job)) {
            continue; // work has begun: what is not wanted is taken out of the lines
        }
        auto* answer = new QComboBox;
        answer->addItems({isApproved ? tr("Has approved") : tr("Approves"),
                          isApproved ? tr("No longer wants it") : tr("Declines")});
        if (!isApproved) {
            answer->addItem(tr("Still open"));
        }
        answer->setCurrentIndex(answerOf(job->decision));
        answer->setAccessibleName(tr("Answer to job %1").arg(job->letter()));
        addField(QByteArray("job") + QByteArray::number(job->position), tr("Job %1").arg(job->letter()),
                 answer)
            ->setHint(QStringLiteral("%1 · %2").arg(job->complaint, priceOf(*job)));
        connect(answer, &QComboBox::currentIndexChanged, this, &ConsentPanel::showTotal);
        questions_.push_back({job->position, job->decision, answer});
    }
    addField("method", tr("Given by"), method_ = new QComboBox);
    for (const ConsentMethod each : allValues<ConsentMethod>()) {
        method_->addItem(label(each));
    }
    addField("person", tr("Person"), person_ = new QLineEdit(view.order.header().senderName));
    addField("promise", tr("New promise"), promise_ = new QLineEdit)
        ->setHint(tr("Empty keeps it; 16:30, 11-23 16:30 or +2"));
    addField("reason", tr("Because"), promiseReason_ = new QLineEdit);
    total_ = makeLabel({}, "strong");
    total_->setWordWrap(true);
    body()->addWidget(total_);
    addButton(tr("Record the answer"));
    showTotal();
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

void ConsentPanel::showTotal() {
    Money approved = view().order.totals().approved;
    for (const Question& question : questions_) {
        const Money amount = view().order.job(question.job).amount(Payer::Customer);
        if (question.before == JobDecision::Approved && question.answer->currentIndex() == Declines) {
            approved -= amount;
        } else if (question.before != JobDecision::Approved && question.answer->currentIndex() == Approves) {
            approved += amount;
        }
    }
    total_->setText(tr("Approved by the customer in all: %1").arg(displayMoney(approved)));
}

void ConsentPanel::save() {
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
            return;
        }
    }
    act(
        [answers, id = orderId(), revision = revision()](Session& session, const Context& context) {
            OrderService(session, context).seen(revision).recordConsent(id, answers);
        },
        tr("The customer's answer is recorded"));
}

} // namespace baydesk
