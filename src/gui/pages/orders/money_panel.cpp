// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/money_panel.h"

#include "domain/values/refusal.h"
#include "gui/format.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"
#include "services/billing_service.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <ranges>

namespace baydesk {

namespace {
constexpr int everyPayer = -1;
} // namespace

MoneyPanel::MoneyPanel(Desk& desk, const OrderView& view, Mode mode)
    : OrderPanel(desk, view,
                 mode == Mode::Refund ? tr("Give money back")
                 : mode == Mode::Pay  ? tr("Take a payment")
                                      : tr("Settle and pay")),
      mode_(mode) {
    state_ = makeLabel({});
    state_->setWordWrap(true);
    body()->addWidget(state_);
    addField("payer", tr("For"), payer_ = new QComboBox);
    methodRow_ = addField("method", tr("By"), method_ = new QComboBox);
    for (const PaymentMethod each : allValues<PaymentMethod>()) {
        method_->addItem(QStringLiteral("%1  %2").arg(method_->count() + 1).arg(label(each)));
    }
    methodRow_->setHint(tr("Its number or ↓ chooses"));
    method_->setPlaceholderText(tr("Choose"));
    method_->installEventFilter(this);
    method_->setCurrentIndex(-1);
    amountRow_ = addField("amount", tr("Amount"), amount_ = new QLineEdit);
    reasonRow_ = addField("reason", tr("Because"), reason_ = new QLineEdit);
    reasonRow_->setVisible(mode_ == Mode::Refund);
    addButton(mode_ == Mode::Refund ? tr("Give back") : tr("Settle"));
    connect(payer_, &QComboBox::activated, this, [this] {
        amount_->setModified(false);
        showState();
        proposeWay();
    });
    refresh(view);
    proposeWay();
}

/// A number chooses at once; the box itself would take two numbers in a row for one.
bool MoneyPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == method_ && event->type() == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        const int number = pressed->key() - Qt::Key_0;
        const bool isPlain = (pressed->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && number >= 1 && number <= method_->count()) {
            method_->setCurrentIndex(number - 1);
            return true;
        }
    }
    return OrderPanel::eventFilter(watched, event);
}

QWidget* MoneyPanel::firstField() const {
    return isSettling() ? static_cast<QWidget*>(payer_) : method_;
}

/// Money goes back the way it came from who gets it.
void MoneyPanel::proposeWay() {
    if (mode_ != Mode::Refund) {
        return;
    }
    const Payer who = payer().value_or(Payer::Customer);
    method_->setCurrentIndex(-1);
    for (const Payment& each : view().order.payments()) {
        if (each.payer == who && each.amount > Money()) {
            method_->setCurrentIndex(static_cast<int>(each.method));
        }
    }
}

std::vector<Payer> MoneyPanel::openPayers() const {
    std::vector<Payer> open;
    for (const Payer each : view().order.payers()) {
        if (!view().order.settledAmount(each)) {
            open.push_back(each);
        }
    }
    return open;
}

bool MoneyPanel::isSettling() const {
    return mode_ == Mode::SettleAndPay && view().order.state() == OrderState::Ready && !openPayers().empty();
}

std::optional<Payer> MoneyPanel::payer() const {
    const int value = payer_->currentData().toInt();
    return value == everyPayer ? std::nullopt : std::optional(static_cast<Payer>(value));
}

void MoneyPanel::refresh(const OrderView& view) {
    showOrder(view);
    const QVariant chosenBefore = payer_->currentData();
    payer_->clear();
    const auto payers = isSettling() ? openPayers() : view.order.payers();
    if (isSettling() && payers.size() > 1) {
        payer_->addItem(tr("All who are open"), everyPayer);
    }
    for (const Payer each : payers) {
        payer_->addItem(label(each), static_cast<int>(each));
    }
    payer_->setCurrentIndex(std::max(0, payer_->findData(chosenBefore)));
    showState();
}

void MoneyPanel::showState() {
    const RepairOrder& order = view().order;
    QStringList lines;
    for (const Payer each : order.payers()) {
        const auto settled = order.settledAmount(each);
        lines.append(settled
                         ? tr("%1: %2 settled, %3 paid, %4 open")
                               .arg(label(each), displayMoney(*settled), displayMoney(order.paidAmount(each)),
                                    displayMoney(order.balance(each)))
                         : tr("%1: %2 to settle, %3 paid ahead")
                               .arg(label(each), displayMoney(order.amountOf(each)),
                                    displayMoney(order.paidAmount(each))));
    }
    state_->setText(lines.join(QLatin1Char('\n')));
    methodRow_->setVisible(!isSettling());
    amountRow_->setVisible(!isSettling());
    if (auto* save = findChild<QPushButton*>(QStringLiteral("panelSave"))) {
        const QString text = mode_ == Mode::Refund ? tr("Give back")
                             : isSettling()        ? tr("Settle")
                                                   : tr("Take the payment");
        for (QAction* action : actions()) {
            action->setText(text);
        }
        save->setAccessibleName(text);
    }
    // What a person typed is theirs, whatever changes meanwhile.
    if (!isSettling() && !amount_->isModified()) {
        const Payer who = payer().value_or(Payer::Customer);
        amount_->setText(
            (mode_ == Mode::Refund ? order.refundable(who) : std::max(order.balance(who), Money()))
                .toPlain());
        amount_->selectAll();
    }
}

void MoneyPanel::save() {
    if (isSettling()) {
        settle();
    } else {
        pay();
    }
}

void MoneyPanel::settle() {
    const auto payers = payer() ? std::vector{*payer()} : openPayers();
    act(
        [payers, id = orderId(), revision = revision()](Session& session, const Context& context) {
            BillingService billing(session, context);
            billing.seen(revision);
            for (const Payer each : payers) {
                billing.settle(id, each);
            }
        },
        {}, [this] { method_->setFocus(); });
}

void MoneyPanel::pay() {
    const auto amount = Money::parse(amount_->text());
    if (!amount) {
        showRefusal(Refusal("payment.unread",
                            tr("An amount is in yuan with at most two decimals, such as 1240.00."), {},
                            "amount"));
        return;
    }
    if (method_->currentIndex() < 0) {
        showRefusal(Refusal("payment.method", tr("Choose how it is paid."),
                            tr("Press its number, or ↓."), "method"));
        return;
    }
    const Payer payer = this->payer().value_or(Payer::Customer);
    const auto method = static_cast<PaymentMethod>(method_->currentIndex());
    const bool isLast = mode_ == Mode::Refund || *amount == view().order.balance(payer);
    act(
        [amount = *amount, payer, method, id = orderId(), revision = revision(), reason = reason_->text(),
         mode = mode_](Session& session, const Context& context) {
            BillingService billing(session, context);
            billing.seen(revision);
            if (mode == Mode::Refund) {
                billing.refund(id, payer, method, amount, reason);
            } else {
                billing.pay(id, payer, method, amount);
            }
        },
        mode_ == Mode::Refund ? tr("Given back: %1").arg(displayMoney(*amount))
                              : tr("Paid: %1").arg(displayMoney(*amount)),
        isLast ? std::function<void()>() : [this] {
            amount_->setModified(false);
            method_->setCurrentIndex(-1); // the rest is often paid another way
            method_->setFocus();
        });
}

} // namespace baydesk
