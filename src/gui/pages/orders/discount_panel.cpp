// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/discount_panel.h"

#include "gui/format.h"
#include "gui/widgets/field_row.h"

#include <QComboBox>
#include <QLineEdit>

namespace baydesk {

namespace {

QString whatIsAsked(const DiscountRequest& request) {
    return DiscountPanel::tr("%1 %2, job %3")
        .arg(displayMoney(request.amount), label(request.half), letterOf(request.job));
}

QString withWord(const QString& sentence, const QString& word) {
    return word.isEmpty() ? sentence + QLatin1Char('.') : sentence + QStringLiteral(": ") + word;
}

} // namespace

bool isAnswerable(const DiscountRequestView& view) {
    return view.request.isOpen() && (view.mayGrant || view.mayRefuse || view.isOwn);
}

QString openDiscountWarning(const std::vector<DiscountRequestView>& requests) {
    QStringList open;
    for (const DiscountRequestView& view : requests) {
        if (view.request.isOpen()) {
            open.append(whatIsAsked(view.request));
        }
    }
    return open.isEmpty() ? QString()
                          : DiscountPanel::tr("A discount is asked for and not answered yet: %1. The amounts "
                                              "here are without it.")
                                .arg(open.join(QStringLiteral("; ")));
}

std::vector<OfferLine> discountLines(const std::vector<DiscountRequestView>& requests,
                                     const std::function<void(const DiscountRequestView&)>& answer) {
    std::vector<OfferLine> lines;
    for (const DiscountRequestView& view : requests) {
        const DiscountRequest& request = view.request;
        const QString what = whatIsAsked(request);
        if (request.isOpen()) {
            OfferLine line{
                Tone::Warn,
                withWord(DiscountPanel::tr("%1 asks for a discount: %2").arg(request.askedBy, what),
                         request.reason),
                {},
                {}};
            if (isAnswerable(view)) {
                line.offer = view.isOwn ? DiscountPanel::tr("Withdraw") : DiscountPanel::tr("Answer");
                line.act = [answer, view] { answer(view); };
            }
            lines.push_back(line);
        } else if (request.state == DiscountRequestState::Refused) {
            lines.push_back(
                {Tone::Neutral,
                 withWord(DiscountPanel::tr("%1 refused the discount: %2").arg(request.answeredBy, what),
                          request.answer),
                 {},
                 {}});
        } else if (request.state == DiscountRequestState::Lapsed) {
            lines.push_back(
                {Tone::Neutral,
                 DiscountPanel::tr("The discount that %1 asked for was not answered and lapsed: %2.")
                     .arg(request.askedBy, what),
                 {},
                 {}});
        }
    }
    return lines;
}

DiscountPanel::DiscountPanel(Desk& desk, const OrderView& view, const DiscountRequestView& request)
    : OrderPanel(desk, view, tr("Discount that was asked for")), request_(request.request.id) {
    const DiscountRequest& asked = request.request;
    addNote(withWord(tr("%1 asks for %2").arg(asked.askedBy, whatIsAsked(asked)), asked.reason));
    const DiscountStanding now = discountStanding(view.order);
    addNote(tr("The discounts of the order come to %1 with it; the customer's share before them is %2.")
                .arg(displayMoney(now.discounts + asked.amount), displayMoney(now.share)));
    if (request.mayRefuse && !request.mayGrant && !request.isOwn) {
        addNote(tr("On the order as it stands now so much is above your own limit."));
    }
    addField("answer", tr("Answer"), answer_ = new QComboBox);
    if (request.mayGrant && !request.isOwn) {
        answer_->addItem(tr("Grant it"), static_cast<int>(Answer::Grant));
    }
    if (request.mayRefuse && !request.isOwn) {
        answer_->addItem(tr("Refuse it"), static_cast<int>(Answer::Refuse));
    }
    if (request.isOwn) {
        answer_->addItem(tr("Withdraw it"), static_cast<int>(Answer::Withdraw));
    }
    reasonRow_ = addField("reason", tr("Because"), reason_ = new QLineEdit);
    reasonRow_->setHint(tr("Who asked reads it on the order"));
    addButton(tr("Record"));
    connect(answer_, &QComboBox::currentIndexChanged, this, &DiscountPanel::showReason);
    connect(reason_, &QLineEdit::returnPressed, this, &DiscountPanel::save);
    showReason();
}

DiscountPanel::Answer DiscountPanel::answer() const {
    return static_cast<Answer>(answer_->currentData().toInt());
}

void DiscountPanel::showReason() {
    reasonRow_->setVisible(answer() == Answer::Refuse);
}

void DiscountPanel::save() {
    const auto record = [this](auto work, const QString& sentence) {
        act([work, id = request_](Session& session,
                                  const Context& context) { work(DiscountService(session, context), id); },
            sentence);
    };
    switch (answer()) {
    case Answer::Grant:
        record([](DiscountService service, DiscountRequestId id) { service.grant(id); },
               tr("The discount is granted"));
        break;
    case Answer::Refuse:
        record([reason = reason_->text()](DiscountService service,
                                          DiscountRequestId id) { service.refuse(id, reason); },
               tr("The discount is refused"));
        break;
    case Answer::Withdraw:
        record([](DiscountService service, DiscountRequestId id) { service.withdraw(id); },
               tr("The request is withdrawn"));
        break;
    }
}

} // namespace baydesk
