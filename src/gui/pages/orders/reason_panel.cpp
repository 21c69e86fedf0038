// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/reason_panel.h"

#include "domain/values/refusal.h"
#include "gui/format.h"
#include "gui/pages/orders/moment_input.h"
#include "gui/pages/orders/promise_hint.h"
#include "gui/widgets/field_row.h"
#include "services/billing_service.h"
#include "services/order_service.h"
#include "services/promise_service.h"

#include <QComboBox>
#include <QLineEdit>

namespace baydesk {

ReasonPanel::ReasonPanel(Desk& desk, const OrderView& view, Purpose purpose)
    : OrderPanel(desk, view, {}), purpose_(purpose) {
    switch (purpose_) {
    case Purpose::Promise:
        setTitle(tr("Change the promise"));
        addField("promise", tr("Promised for"), value_ = new QLineEdit)
            ->setHint(tr("16:30, 11-23 16:30 or +2 for two hours"));
        if (view.order.header().promise) {
            value_->setText(editableMoment(desk.shop->calendar, *view.order.header().promise));
        }
        suggest();
        addField("reason", tr("Because"), text_ = new QLineEdit)->setHint(tr("What the customer was told"));
        addButton(tr("Promise"));
        break;
    case Purpose::Cancel:
        setTitle(tr("Cancel the order"));
        addField("reason", tr("Because"), text_ = new QLineEdit);
        addButton(tr("Cancel the order"));
        break;
    case Purpose::ReverseSettlement:
        setTitle(tr("Reverse the settlement"));
        addField("reason", tr("Because"), text_ = new QLineEdit)
            ->setHint(tr("Every settlement is taken back with the opposite sign; payments stand."));
        addButton(tr("Reverse"));
        break;
    case Purpose::Release:
        setTitle(tr("Release the car"));
        addField("fee", tr("Diagnosis fee"), value_ = new QLineEdit(desk.shop->diagnosisFee.toPlain()))
            ->setHint(tr("At most %1; 0 for none").arg(displayMoney(desk.shop->diagnosisFee)));
        addField("person", tr("Who answered"), text_ = new QLineEdit(view.order.header().senderName))
            ->setHint(tr("For the customer; noted by %1").arg(desk.personName));
        addField("method", tr("How"), method_ = new QComboBox);
        for (const ConsentMethod each : allValues<ConsentMethod>()) {
            method_->addItem(label(each));
        }
        addButton(tr("Release the car"));
        break;
    }
}

void ReasonPanel::suggest() {
    auto* suggestion = new PromiseHint(desk(), value_);
    body()->addWidget(suggestion);
    suggestion->ask([id = orderId()](Session& session, const Context& context) {
        return PromiseService(session, context).forOrder(id);
    });
}

QWidget* ReasonPanel::firstField() const {
    return value_ ? value_ : text_;
}

void ReasonPanel::save() {
    switch (purpose_) {
    case Purpose::Promise: savePromise(); break;
    case Purpose::Cancel:
        act([id = orderId(), revision = revision(), reason = text_->text()](
                Session& session,
                const Context& context) { OrderService(session, context).seen(revision).cancel(id, reason); },
            tr("Order cancelled"));
        break;
    case Purpose::ReverseSettlement:
        act(
            [id = orderId(), revision = revision(), reason = text_->text()](Session& session,
                                                                            const Context& context) {
                BillingService(session, context).seen(revision).reverseSettlement(id, reason);
            },
            tr("Settlement reversed"));
        break;
    case Purpose::Release: saveRelease(); break;
    }
}

void ReasonPanel::savePromise() {
    const auto promise = parseMoment(value_->text(), desk().shop->calendar, desk().clock());
    if (!promise) {
        showRefusal(Refusal("order.promise_unread",
                            tr("This is no time: write 16:30, 11-23 16:30 or +2 for two hours."), {},
                            "promise"));
        return;
    }
    const auto decided = choices();
    if (!decided) {
        return;
    }
    const EditBase<std::optional<Timestamp>> base{view().order.header().promise, *decided};
    act(
        [id = orderId(), base, promise = *promise, reason = text_->text()](Session& session,
                                                                           const Context& context) {
            OrderService(session, context).changePromise(id, promise, reason, base);
        },
        tr("Promised for %1").arg(displayTime(desk().shop->calendar, *promise)));
}

void ReasonPanel::saveRelease() {
    const auto fee = Money::parse(value_->text());
    if (!fee) {
        showRefusal(Refusal("release.fee_unread",
                            tr("The fee is in yuan with at most two decimals, such as 80.00."), {}, "fee"));
        return;
    }
    const ConsentAnswer answer{static_cast<ConsentMethod>(method_->currentIndex()), text_->text()};
    act(
        [id = orderId(), revision = revision(), fee = *fee, answer](Session& session,
                                                                    const Context& context) {
            OrderService(session, context).seen(revision).release(id, fee, answer);
        },
        tr("Car released"));
}

} // namespace baydesk
