// SPDX-License-Identifier: GPL-3.0-or-later
// The row of buttons: what the order's rules offer now to who sits here.
#include "gui/pages/orders/order_page.h"

#include "gui/pages/orders/order_rights.h"
#include "gui/widgets/flow_layout.h"

#include <algorithm>
#include <array>

namespace baydesk {

namespace {

/// An act of the button row, and the number that is its key in every state of the order: a key that became
/// another act by itself would one day cancel an order. What is hard to take back has none.
struct RowAct {
    OrderAct act;
    int number = 0;
};

/// In their order; those with a key of their own stand there too, so that everything the order allows is seen
/// in one place.
constexpr std::array rowActs{RowAct{OrderAct::EditWork, 1},
                             RowAct{OrderAct::StartWork, 2},
                             RowAct{OrderAct::IssuePart, 3},
                             RowAct{OrderAct::FinishJob, 4},
                             RowAct{OrderAct::FailInspection, 5},
                             RowAct{OrderAct::TellCustomer, 6},
                             RowAct{OrderAct::TakePayment, 7},
                             RowAct{OrderAct::ReturnPart, 8},
                             RowAct{OrderAct::ChangePromise, 9},
                             RowAct{OrderAct::ReleaseCar},
                             RowAct{OrderAct::Refund},
                             RowAct{OrderAct::ReverseSettlement},
                             RowAct{OrderAct::Cancel}};

} // namespace

void OrderPage::buildOffers() {
    for (const auto& [act, number] : rowActs) {
        const auto perform = [this, act = act] { this->perform(act); };
        QAction* action = nullptr;
        if (number > 0) {
            action = offer(offerAction(number), perform, label(act));
        } else {
            action = new QAction(label(act), this);
            connect(action, &QAction::triggered, this, [this, perform] {
                dismissMessage();
                perform();
            });
        }
        offerActions_[act] = action;
    }
}

std::vector<OrderPage::Offer> OrderPage::offers() const {
    std::vector<Offer> found;
    if (!view_) {
        return found;
    }
    const RepairOrder& order = view_->order;
    for (const auto& [act, number] : rowActs) {
        if (!isOffered(order.state(), act) || !desk().may(rightFor(act))) {
            continue;
        }
        // What cannot mean anything now is left out; what is only blocked stays and says why.
        const bool isForCustomers = act == OrderAct::TellCustomer || act == OrderAct::TakePayment;
        const bool isIdle =
            (isForCustomers && order.isInternal()) ||
            (act == OrderAct::TellCustomer && order.header().toldAt) ||
            (act == OrderAct::TakePayment &&
             (order.nextAct() == act ||
              std::ranges::none_of(allValues<Payer>(),
                                   [&](Payer payer) { return order.balance(payer) > Money(); }))) ||
            (act == OrderAct::ReleaseCar && !order.isAllowed(act)) ||
            (act == OrderAct::Refund && !order.isAllowed(act)) ||
            (act == OrderAct::ReverseSettlement && !order.isAllowed(act));
        if (!isIdle) {
            found.push_back({act, act == OrderAct::EditWork ? tr("Add a job") : label(act)});
        }
    }
    return found;
}

std::optional<OrderAct> OrderPage::focusedOffer() const {
    for (std::size_t i = 0; i < offered_.size(); ++i) {
        if (offerRow_->itemAt(static_cast<int>(i))->widget()->hasFocus()) {
            return offered_[i];
        }
    }
    return std::nullopt;
}

void OrderPage::rebuildOffers() {
    const std::optional<OrderAct> focused = focusedOffer();
    while (QLayoutItem* item = offerRow_->takeAt(0)) {
        if (!carButtons_.contains(item->widget())) {
            delete item->widget();
        }
        delete item;
    }
    offered_.clear();
    for (const auto& [act, action] : offerActions_) {
        action->setEnabled(false);
        action->setVisible(false);
    }
    for (const Offer& each : offers()) {
        offered_.push_back(each.act);
        QAction* action = offerActions_.at(each.act);
        action->setText(each.text);
        action->setEnabled(true);
        action->setVisible(true);
        auto* button = new ActionButton(action, ActionButton::Look::Offer);
        offerRow_->addWidget(button);
        if (focused == each.act) {
            button->show(); // what is not shown yet takes no keyboard
            button->setFocus(Qt::OtherFocusReason);
        }
    }
    offerCarActions();
    for (QWidget* button : std::as_const(carButtons_)) {
        offerRow_->addWidget(button);
    }
    if (focused && std::ranges::find(offered_, *focused) == offered_.end()) {
        focusFirst();
    }
    offerKeyedActions();
}

void OrderPage::offerCarActions() {
    for (QAction* action : std::as_const(carActions_)) {
        action->setEnabled(view_.has_value());
    }
    if (!view_) {
        return;
    }
    const OrderHeader& header = view_->order.header();
    const bool isUnasked = !view_->order.refusalOfPurpose(header.purpose);
    purpose_->setVisible(isUnasked);
    purpose_->setEnabled(isUnasked);
    const bool takesDiscount =
        !view_->order.isInternal() &&
        (isOffered(header.state, OrderAct::EditWork) || isOffered(header.state, OrderAct::AdjustPrice));
    discount_->setVisible(takesDiscount);
    discount_->setEnabled(takesDiscount);
    faultClass_->setEnabled(!header.readyAt && !isClosed(header.state));
    faultClass_->setText(faultClass() == FaultClass::Simple ? tr("Complex fault") : tr("Simple fault"));
}

void OrderPage::offerKeyedActions() {
    const auto next = view_ ? view_->order.nextAct() : std::nullopt;
    primary_->setRight(next ? std::optional(rightFor(*next)) : std::nullopt);
    primary_->setEnabled(next.has_value());
    primary_->setText(next ? label(*next, view_->order.header().purpose) : tr("Next step"));
    // Nobody is asked about an internal order. What is hidden cannot be enabled, so it is shown first.
    const bool isInternal = view_ && view_->order.isInternal();
    for (const ActionId id : {ActionId::Consent, ActionId::Estimates}) {
        for (QAction* action : keyedActionsOf(id)) {
            action->setVisible(!isInternal);
            action->setEnabled(view_ && !isInternal);
        }
    }
    const bool canEdit = view_ && isOffered(view_->order.state(), OrderAct::EditWork);
    for (const ActionId id : {ActionId::AddLabour, ActionId::AddPart}) {
        for (QAction* action : keyedActionsOf(id)) {
            action->setEnabled(canEdit);
        }
    }
}

QList<QAction*> OrderPage::keyedActionsOf(ActionId id) const {
    QList<QAction*> found;
    for (QAction* action : keyedActions()) {
        if (action->shortcut() == actionKey(id)) {
            found.append(action);
        }
    }
    return found;
}

} // namespace baydesk
