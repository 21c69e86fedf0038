// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/customers/call_panel.h"

#include "domain/values/plate.h"
#include "gui/widgets/field_row.h"
#include "services/follow_up_service.h"

#include <QComboBox>
#include <QLineEdit>

namespace baydesk {

CallPanel::CallPanel(Desk& desk, const FollowUpRow& row)
    : ActPanel(desk, tr("Call about %1").arg(displayPlate(row.plate))) {
    addNote(
        QStringList{row.name, row.phone, row.jobs.join(QStringLiteral(", "))}.join(QStringLiteral(" · ")));
    addField("outcome", tr("Outcome"), outcome_ = new QComboBox);
    for (const CallOutcome each : allValues<CallOutcome>()) {
        outcome_->addItem(label(each));
    }
    score_ = addText("score", tr("Score 0–10"));
    setFieldHint("score", tr("How satisfied is the customer? 10 is the best."));
    addField("is_fixed", tr("The car"), isFixed_ = new QComboBox);
    isFixed_->addItems({tr("Is right"), tr("Is not right")});
    words_ = addText("words", tr("In words"));
    setFieldHint("words",
                 tr("Needed up to %1, or where the car is not right.").arg(Survey::dissatisfiedScore));
    setFocusProxy(score_);
    connect(outcome_, &QComboBox::currentIndexChanged, this, [this](int index) {
        const bool isAnswer = index == static_cast<int>(CallOutcome::Answered);
        for (FieldRow* each : rows()) {
            if (each->field() != outcome_) {
                each->setVisible(isAnswer);
            }
        }
    });
    addButton(tr("Record the call"), tr("Call recorded"),
              [this, id = row.followUp.id, revision = row.followUp.revision]() -> Act {
                  return [id, revision, call = typed()](Session& session, const Context& context) {
                      FollowUpService(session, context).record(id, revision, call);
                  };
              });
}

void CallPanel::beginScore(const QString& typed) {
    score_->setText(typed);
    score_->end(false);
}

bool CallPanel::saysNotRight() const {
    const CallDraft call = typed();
    return call.survey && !call.survey->isFixed;
}

QString CallPanel::words() const {
    return words_->text().trimmed();
}

CallDraft CallPanel::typed() const {
    const auto outcome = static_cast<CallOutcome>(outcome_->currentIndex());
    if (outcome != CallOutcome::Answered) {
        return {outcome, std::nullopt};
    }
    bool isNumber = false;
    const int score = score_->text().trimmed().toInt(&isNumber);
    return {outcome, Survey{.score = isNumber ? score : -1,
                            .isFixed = isFixed_->currentIndex() == 0,
                            .words = words_->text()}};
}

} // namespace baydesk
