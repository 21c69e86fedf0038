// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer is asked: a row for each job, and one for all new ones.
#include "gui/pages/orders/consent_panel.h"

#include "gui/format.h"
#include "gui/pages/orders/ladder_text.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {
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

} // namespace

int ConsentPanel::Question::given() const {
    return answer->currentData().toInt();
}

int ConsentPanel::answerOf(JobDecision decision) {
    return decision == JobDecision::Approved   ? Approves
           : decision == JobDecision::Declined ? Declines
                                               : StillOpen;
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
                setAnswer(question.answer, all_->currentData().toInt());
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
        answers[question.job] = question.given();
    }
    return answers;
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

} // namespace baydesk
