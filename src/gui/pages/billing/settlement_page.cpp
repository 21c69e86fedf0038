// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/billing/settlement_page.h"

#include "domain/values/plate.h"
#include "gui/format.h"
#include "gui/pages/billing/cash_up_form.h"
#include "gui/pages/orders/order_duties.h"
#include "gui/user_settings.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/inline_message.h"

#include <QAction>
#include <QLineEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace baydesk {

namespace {

Tone toneOf(PaymentKind kind) {
    switch (kind) {
    case PaymentKind::Payment: return Tone::Ok;
    case PaymentKind::Deposit: return Tone::Info;
    case PaymentKind::Refund: return Tone::Warn;
    }
    return Tone::Neutral;
}

/// Whether the order's health record would pass, or how far it is.
Cell recordCell(const HealthRecordLight& record) {
    Cell cell = Cell::word(recordTone(record), record.isOwed ? recordWord(record) : QString());
    cell.hint = recordReasons(record);
    return cell;
}

TableRow rowFor(const DayPayment& row, std::int64_t key, const ShopCalendar& calendar,
                const HealthRecordLight& record) {
    const Payment& payment = row.payment;
    const QString time = calendar.local(payment.at).toString(QStringLiteral("HH:mm"));
    return {key,
            {Cell::number(time, payment.at.milliseconds()),
             {.text = row.number},
             {.text = displayPlate(row.plate), .strong = true},
             {.text = label(payment.payer), .hint = label(payment.payer)},
             {.text = label(payment.method), .hint = label(payment.method)},
             {.text = label(payment.kind), .chip = toneOf(payment.kind), .hint = payment.reason},
             Cell::number(displayMoney(payment.amount), payment.amount.fen()),
             recordCell(record)}};
}

} // namespace

SettlementPage::SettlementPage(Desk& desk)
    : Page(PageId::Settlement, desk), day_(desk.context().today()), today_(day_) {
    buildActions();
    auto* split = new QSplitter(Qt::Horizontal);
    split->setHandleWidth(cardSpace);
    split->setChildrenCollapsible(false);
    buildPayments();
    split->addWidget(paymentsCard_);
    cashUp_ = new CashUpForm;
    connect(cashUp_, &CashUpForm::changed, this, &SettlementPage::showActions);
    split->addWidget(cashUp_);
    split->setSizes({720, 460});
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    rememberSplitter("settlement", split);
    content()->addWidget(split, 1);
    showActions();
}

void SettlementPage::buildPayments() {
    paymentsCard_ = new Card(tr("Payments"));
    filter_ = new QLineEdit;
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setAccessibleName(tr("Filter the payments"));
    filter_->setMaximumWidth(150);
    paymentsCard_->addHeaderWidget(filter_);
    table_ = new DataTable("payments", {{.title = tr("Time"), .width = 54},
                                        {.title = tr("Order"), .width = 104},
                                        {.title = tr("Plate"), .width = 92},
                                        {.title = tr("Payer"), .stretches = true},
                                        {.title = tr("Method"), .width = 104},
                                        {.title = tr("Kind"), .width = 92},
                                        {.title = tr("Amount"), .width = 96, .rightAligned = true},
                                        {.title = tr("Health record"), .width = 104}});
    table_->setFilterField(filter_);
    table_->setObjectName(QStringLiteral("payments"));
    connect(table_, &DataTable::opened, this, [this](std::int64_t key) {
        desk().navigator.openPage(PageId::Order, payments_.at(static_cast<std::size_t>(key)).order);
    });
    paymentsCard_->body()->addWidget(table_, 1);
}

void SettlementPage::buildActions() {
    addToHeader(offer(
        ActionId::Earlier, [this] { goTo(day_.addDays(-1)); }, tr("Day before")));
    later_ = offer(
        ActionId::Later, [this] { goTo(day_.addDays(1)); }, tr("Day after"));
    addToHeader(later_);
    now_ = offer(
        offerAction(1), [this] { goTo(desk().context().today()); }, tr("Today"));
    addToHeader(now_);
    record_ = offer(
        ActionId::SaveAndNext, [this] { record(); }, tr("Record the count"));
    addToHeader(record_);
    offer(ActionId::Filter, [this] { focusFilter(); });
}

Changes SettlementPage::topics() const {
    return Topic::Billing | Topic::Customers;
}

void SettlementPage::reload() {
    const QDate today = desk().context().today();
    const bool isCounting = day_ == today_ && cashUp_->hasTyped();
    if (!isCounting) {
        day_ = day_ == today_ ? today : day_;
        today_ = today;
    }
    read(
        "day",
        [day = day_](Session& session, const Context& context) {
            BillingService billing(session, context);
            Day found{day, billing.payments(day), billing.day(day), {}};
            std::vector<OrderId> orders;
            for (const DayPayment& payment : found.payments) {
                orders.push_back(payment.order);
            }
            found.records = HealthRecordService(session, context).lights(orders);
            return found;
        },
        [this](Day day) {
            if (day.day == day_) {
                showDay(day);
            }
        });
}

void SettlementPage::goTo(QDate day) {
    if (day > desk().context().today() || day == day_) {
        return;
    }
    if (day_ == today_ && cashUp_->hasTyped()) {
        message()->show(
            Tone::Warn, tr("The count is not recorded yet."),
            tr("Record it with Ctrl+Enter, or empty the fields, before you look at another day."));
        return;
    }
    day_ = day;
    reload();
    showActions();
}

void SettlementPage::showDay(const Day& day) {
    payments_ = day.payments;
    std::vector<TableRow> rows;
    Money sum;
    for (std::size_t i = 0; i < payments_.size(); ++i) {
        rows.push_back(rowFor(payments_[i], static_cast<std::int64_t>(i), desk().shop->calendar,
                              day.records.at(payments_[i].order)));
        sum += payments_[i].payment.amount;
    }
    table_->setRows(std::move(rows));
    table_->setEmptySentence(
        tr("Nothing was paid on this day. An order is settled and paid on its page with F9."));
    paymentsCard_->setHint(payments_.empty() ? QString() : tr("Enter opens the order"));
    paymentsCard_->setTitle(payments_.empty()
                                ? tr("Payments")
                                : tr("%n payment(s), %1 in all", nullptr, static_cast<int>(payments_.size()))
                                      .arg(displayMoney(sum)));
    setHeader(tr("Settlement"), displayLongDate(day.day));
    cashUp_->setDay(day.day, day.cashUp, day.day == today_);
    showActions();
}

void SettlementPage::record() {
    const auto counts = cashUp_->counts();
    if (!counts) {
        return;
    }
    // Each way of paying is counted by itself: one that is refused does not take the others back.
    for (const CashUpForm::Count& count : *counts) {
        dismissMessage();
        desk().backroom.write(
            this,
            [count, context = desk().context()](Session& session) {
                BillingService(session, context).cashUp(count.day, count.method, count.counted, count.reason);
            },
            [this, method = count.method] {
                cashUp_->recorded(method);
                showActions();
                if (!cashUp_->hasTyped()) {
                    desk().navigator.tell(tr("The count is recorded."));
                }
            },
            [this, method = count.method](const Refusal& refusal) { cashUp_->showRefusal(method, refusal); });
    }
}

void SettlementPage::showActions() {
    const bool isToday = day_ == desk().context().today();
    later_->setEnabled(!isToday);
    now_->setEnabled(!isToday);
    now_->setVisible(!isToday);
    record_->setEnabled(day_ == today_ && cashUp_ && cashUp_->hasTyped());
}

QString SettlementPage::helpText() const {
    return tr(
        "Every payment of the day, and the cash-up. Type what you counted for each way of paying; where it "
        "differs from what is recorded, say why. A payment after the count asks for another one. Days that "
        "are "
        "over can be looked at.");
}

void SettlementPage::focusFirst() {
    table_->setFocus(Qt::OtherFocusReason);
}

void SettlementPage::focusFilter() {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

} // namespace baydesk
