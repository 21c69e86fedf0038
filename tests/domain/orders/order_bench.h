// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/repair_order.h"
#include "domain/values/refusal.h"

#include <optional>
#include <set>
#include <vector>

namespace baydesk {

/// An order as the store keeps it, without a database: after each act its new rows get ids and it is read
/// back. Time passes by a minute with each act.
class OrderBench {
  public:
    explicit OrderBench(bool wantsWash = true, bool isPromised = true);

    RepairOrder& order() { return order_; }
    const RepairOrder& order() const { return order_; }
    RepairOrder* operator->() { return &order_; }
    OrderState state() const { return order_.state(); }
    Timestamp now() const { return now_; }
    QDate today() const { return QDate(2026, 11, 21).addDays(dayShift); }

    /// Reads the order back as it would be stored.
    void store();

    /// \name Acts with the arguments that suit
    /// @{
    int addJob(const QString& complaint = QStringLiteral("Brakes squeal"));
    int addLine(int job, const LineDraft& draft);
    void editLine(int job, int line, const LineDraft& draft);
    void removeLine(int job, int line);
    void removeJob(int job);
    void submit();
    void approve(int job);
    void decline(int job);
    void release(Money fee);
    void cancel();
    void dispatch(int job);
    /// Somebody clocks on to the job; off again.
    void start(int job);
    void stop(int job);
    void reserve(int job, int line, Quantity quantity);
    void issue(int job, int line, Quantity quantity, Money cost = Money::yuan(10));
    void giveBack(int job, int line, Quantity quantity, Money cost = Money::yuan(10));
    void finish(int job);
    void passSelfCheck();
    void passInspection();
    void failInspection(const std::vector<int>& jobs);
    void finishWash();
    void settle(Payer payer = Payer::Customer);
    void pay(Money amount, PaymentMethod method = PaymentMethod::Cash, Payer payer = Payer::Customer);
    void refund(Money amount, PaymentMethod method = PaymentMethod::Cash, Payer payer = Payer::Customer);
    void tell();
    void deliver();
    void reverse();
    /// @}

    LineId lineId(int job, int line) const;
    const OrderLine& line(int job, int line) const;
    /// Days that have passed.
    int dayShift = 0;

  private:
    void pass();
    RepairOrder order_;
    Timestamp now_;
    std::set<int> beingWorked_;
    std::set<int> everWorked_;
    std::vector<Job> known_;
    std::int64_t nextId_ = 100;
};

LineDraft labour(Money perHour = Money::yuan(100), Hours sold = Hours::fromHundredths(100));
LineDraft partLine(Money each = Money::yuan(50), Quantity quantity = Quantity::whole(2));
LineDraft discount(Money amount, OutputHalf on = OutputHalf::Labour);
LineDraft fee(Money amount);
LineDraft paidBy(Payer payer, LineDraft draft);

std::vector<OrderAct> allActs();
TickedItems allTicked(InspectionKind kind);
ConsentAnswer byPhone();

/// One job A with an hour of labour at ¥100.00 and two parts at ¥50.00, walked to a state.
OrderBench benchAt(OrderState state, bool wantsWash = true);

/// Everything of an order that can be seen.
QString dump(const RepairOrder& order);

template <class Act>
std::optional<Refusal> refusalOf(Act&& act) {
    try {
        act();
    } catch (const Refusal& refusal) {
        return refusal;
    }
    return std::nullopt;
}
/// The rule an act is refused by; empty if it is done.
template <class Act>
QByteArray ruleOf(Act&& act) {
    const auto refusal = refusalOf(act);
    return refusal ? refusal->rule() : QByteArray();
}

} // namespace baydesk
