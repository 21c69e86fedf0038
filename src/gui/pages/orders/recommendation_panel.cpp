// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/recommendation_panel.h"

#include "domain/values/refusal.h"
#include "gui/format.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/field_row.h"
#include "services/order_service.h"
#include "services/recommendation_service.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <algorithm>

namespace baydesk {

namespace {

Cell wordFor(const Recommendation& each) {
    if (each.state == RecommendationState::Declined) {
        return Cell::word(Tone::Neutral, label(each.state));
    }
    return Cell::word(each.mark == ItemMark::Fault ? Tone::Bad : Tone::Warn, label(each.mark));
}

} // namespace

RecommendationPanel::RecommendationPanel(Desk& desk, const OrderView& view,
                                         std::vector<Recommendation> recommendations)
    : OrderPanel(desk, view, tr("Recommendations")) {
    QLabel* keys = makeLabel(tr("Enter adds the job · Del: the customer declined"), "note");
    keys->setWordWrap(true);
    body()->addWidget(keys);
    list_ = new DataTable("order.recommendations",
                          {{.title = tr("Work"), .stretches = true}, {.title = tr("Found"), .width = 96}});
    list_->setObjectName(QStringLiteral("recommendations"));
    list_->setAccessibleName(tr("Recommendations for the car"));
    list_->setEmptySentence(tr("Nothing is recommended. Ctrl+I inspects the car."));
    list_->setMinimumHeight(180);
    body()->addWidget(list_, 20);
    body()->addWidget(facts_ = makeLabel({}, "note"));
    facts_->setWordWrap(true);
    addField("answer", tr("Answer"), answer_ = new QComboBox);
    answer_->addItems({tr("Add the job"), tr("The customer declined"), tr("Done elsewhere")});
    reasonRow_ = addField("reason", tr("Because"), reason_ = new QLineEdit);
    reasonRow_->setHint(tr("What the customer said"));
    addButton(tr("Record"));
    connect(list_, &DataTable::currentKeyChanged, this, &RecommendationPanel::showCurrent);
    connect(list_, &DataTable::opened, this, [this] {
        if (const Recommendation* chosen = current()) {
            accept(*chosen);
        }
    });
    connect(answer_, &QComboBox::currentIndexChanged, this, &RecommendationPanel::showAnswer);
    connect(reason_, &QLineEdit::returnPressed, this, &RecommendationPanel::save);
    auto* decline = new QShortcut(QKeySequence(Qt::Key_Delete), list_);
    decline->setContext(Qt::WidgetShortcut);
    connect(decline, &QShortcut::activated, this, [this] {
        answer_->setCurrentIndex(static_cast<int>(Answer::Decline));
        reason_->setFocus(Qt::OtherFocusReason);
    });
    showAnswer();
    setRecommendations(std::move(recommendations));
}

QWidget* RecommendationPanel::firstField() const {
    return list_;
}

void RecommendationPanel::setRecommendations(std::vector<Recommendation> recommendations) {
    recommendations_ = std::move(recommendations);
    std::vector<TableRow> rows;
    for (const Recommendation& each : recommendations_) {
        rows.push_back(
            {each.id.value(),
             {{.text = each.work, .strong = each.state == RecommendationState::Open, .hint = each.work},
              wordFor(each)}});
    }
    list_->setRows(std::move(rows));
    showCurrent();
}

const Recommendation* RecommendationPanel::current() const {
    const auto key = list_->currentKey();
    const auto found = std::ranges::find_if(
        recommendations_, [&](const Recommendation& each) { return key == each.id.value(); });
    return found == recommendations_.end() ? nullptr : &*found;
}

void RecommendationPanel::showCurrent() {
    const Recommendation* chosen = current();
    if (!chosen) {
        facts_->clear();
        return;
    }
    const ShopCalendar& calendar = desk().shop->calendar;
    QStringList facts{
        tr("Found on %1 by %2, order %3.")
            .arg(displayDate(calendar.dayOf(chosen->at)), chosen->recordedBy, chosen->orderNumber)};
    if (chosen->state == RecommendationState::Declined && chosen->answer) {
        const RecommendationAnswer& answer = *chosen->answer;
        facts.append(tr("Declined on %1, recorded by %2: %3")
                         .arg(displayDate(calendar.dayOf(answer.at)), answer.recordedBy,
                              answer.reason.isEmpty() ? tr("no reason") : answer.reason));
    }
    facts_->setText(facts.join(QLatin1Char(' ')));
}

void RecommendationPanel::showAnswer() {
    reasonRow_->setVisible(answer_->currentIndex() != static_cast<int>(Answer::Accept));
}

void RecommendationPanel::accept(const Recommendation& recommendation) {
    JobDraft job;
    job.complaint = recommendation.work;
    job.recommendation = recommendation.id;
    act([id = orderId(), job](Session& session,
                              const Context& context) { OrderService(session, context).addJob(id, job); },
        tr("Job added: %1").arg(recommendation.work), [] {});
}

void RecommendationPanel::say(const Recommendation& recommendation, Answer answer) {
    act(
        [id = recommendation.id, order = orderId(), answer,
         reason = reason_->text()](Session& session, const Context& context) {
            RecommendationService service(session, context);
            if (answer == Answer::Decline) {
                service.decline(id, order, reason);
            } else {
                service.markDoneElsewhere(id, order, reason);
            }
        },
        {},
        [this] {
            reason_->clear();
            answer_->setCurrentIndex(static_cast<int>(Answer::Accept));
            list_->setFocus(Qt::OtherFocusReason);
        });
}

void RecommendationPanel::save() {
    const Recommendation* chosen = current();
    if (!chosen) {
        showRefusal(Refusal("recommendation.none", tr("Choose a recommendation first."), {}, "answer"));
        return;
    }
    const auto answer = static_cast<Answer>(answer_->currentIndex());
    if (answer == Answer::Accept) {
        accept(*chosen);
    } else {
        say(*chosen, answer);
    }
}

} // namespace baydesk
