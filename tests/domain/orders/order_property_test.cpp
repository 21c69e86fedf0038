// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_crowd.h"

#include <map>

namespace baydesk {
namespace {

using S = OrderState;
using A = OrderAct;

/// What must be true of every order at every moment.
void expectSound(const RepairOrder& order) {
    const OrderTotals totals = order.totals();
    Money byPayer;
    for (const auto& [payer, sum] : totals.byPayer) {
        byPayer += sum;
    }
    std::map<ServiceCategory, Money> byCategory;
    Money approved;
    for (const Job* job : order.jobs()) {
        EXPECT_EQ(job->decision == JobDecision::Approved, job->approvedAmount.has_value());
        if (job->decision == JobDecision::Approved) {
            approved += *job->approvedAmount;
            EXPECT_LE(job->amount(Payer::Customer), *job->approvedAmount);
        }
        for (const OrderLine& line : job->lines) {
            EXPECT_EQ(line.net + line.tax, line.amount);
            EXPECT_GE(line.issued, Quantity());
            EXPECT_GE(line.reserved, Quantity());
            EXPECT_LE(line.reserved + line.issued, line.quantity);
            if (line.isRemoved || job->decision == JobDecision::Declined) {
                EXPECT_EQ(line.reserved, Quantity());
                EXPECT_EQ(line.issued, Quantity());
            } else {
                byCategory[line.category] += line.amount;
            }
        }
    }
    Money categories;
    for (const auto& [category, sum] : byCategory) {
        categories += sum;
    }
    EXPECT_EQ(totals.total, totals.labour + totals.parts);
    EXPECT_EQ(totals.total, byPayer);
    EXPECT_EQ(totals.total, categories);
    EXPECT_EQ(totals.customer(), totals.approved + totals.pending);
    for (const Payer payer : allValues<Payer>()) {
        EXPECT_GE(order.paidAmount(payer), Money());
        if (const auto settled = order.settledAmount(payer)) {
            EXPECT_EQ(*settled, order.amountOf(payer)) << "a settled payer's lines are frozen";
            EXPECT_GE(*settled, Money());
        }
    }
    if (const auto settled = order.settledAmount(Payer::Customer)) {
        EXPECT_LE(*settled, approved);
    }
    if (order.state() == S::Delivered) {
        EXPECT_EQ(order.balance(Payer::Customer), Money());
    }
    if (order.state() == S::Cancelled) {
        EXPECT_EQ(order.paidAmount(Payer::Customer), Money());
    }
    const auto next = order.nextAct();
    EXPECT_TRUE(!next || isOffered(order.state(), *next));
}

class RandomOrder : public testing::TestWithParam<std::uint64_t> {};

constexpr int actsPerOrder = 250;

TEST_P(RandomOrder, StaysSoundWhateverPeopleTry) {
    Crowd crowd(GetParam());
    for (int act = 0; act < actsPerOrder && !HasFailure(); ++act) {
        crowd.actAtRandom();
        expectSound(crowd.bench.order());
    }
    EXPECT_GT(crowd.accepted, 0);
    EXPECT_GT(crowd.refused, 0);
}

TEST_P(RandomOrder, CanBeBroughtToItsEndFromAnywhere) {
    Crowd crowd(GetParam() + 1000);
    for (int act = 0; act < static_cast<int>(GetParam()) * 2; ++act) {
        crowd.actAtRandom();
    }
    const QString before = dump(crowd.bench.order());
    const auto refusal = refusalOf([&] { crowd.closeOrder(); });
    EXPECT_FALSE(refusal.has_value()) << refusal->toString().toStdString() << '\n'
                                      << before.toStdString() << '\n'
                                      << dump(crowd.bench.order()).toStdString();
    EXPECT_TRUE(isClosed(crowd.bench.state()))
        << before.toStdString() << dump(crowd.bench.order()).toStdString();
    expectSound(crowd.bench.order());
}

INSTANTIATE_TEST_SUITE_P(Order, RandomOrder, testing::Range<std::uint64_t>(1, 121));

/// The maker paid, the settlement is taken back and becomes less, the car goes: ¥20.00 are the maker's.
OrderBench overpaidByTheMaker() {
    OrderBench bench;
    bench.addJob();
    bench.addLine(1, paidBy(Payer::OemWarranty, fee(Money::yuan(80))));
    bench.submit();
    bench.approve(1);
    bench.dispatch(1);
    bench.start(1);
    bench.stop(1);
    bench.finish(1);
    bench.passSelfCheck();
    bench.passInspection();
    bench.finishWash();
    bench.settle(Payer::OemWarranty);
    bench.pay(Money::yuan(80), PaymentMethod::Transfer, Payer::OemWarranty);
    bench.reverse();
    bench.editLine(1, 1, paidBy(Payer::OemWarranty, fee(Money::yuan(60))));
    bench.settle(Payer::OemWarranty);
    bench.deliver();
    return bench;
}

/// Rows that chance rarely finds.
std::set<std::tuple<S, A, S>> rareRows() {
    std::set<std::tuple<S, A, S>> rows;
    const auto record = [&rows](OrderBench bench, A act, auto&& doIt) {
        const S from = bench.state();
        doIt(bench);
        rows.emplace(from, act, bench.state());
    };
    const auto withDeposit = [](S state) {
        OrderBench bench = benchAt(state);
        bench.pay(Money::yuan(50));
        return bench;
    };
    const auto giveBackDeposit = [](OrderBench& bench) { bench.refund(Money::yuan(50)); };
    for (const S state :
         {S::AwaitingDispatch, S::InWork, S::SelfCheck, S::FinalInspection, S::Washing, S::Ready}) {
        record(withDeposit(state), A::Refund, giveBackDeposit);
    }
    OrderBench declined = withDeposit(S::AwaitingDispatch);
    declined.decline(1);
    record(declined, A::Refund, giveBackDeposit);
    record(overpaidByTheMaker(), A::Refund, [](OrderBench& bench) {
        bench.refund(Money::yuan(20), PaymentMethod::Transfer, Payer::OemWarranty);
    });
    for (const S state : {S::FinalInspection, S::Washing, S::Ready}) {
        OrderBench dearer = benchAt(state);
        dearer.addLine(1, fee(Money::yuan(5)));
        record(dearer, A::RecordConsent, [](OrderBench& bench) { bench.approve(1); });
        record(benchAt(state), A::ReturnPart,
               [](OrderBench& bench) { bench.giveBack(1, 2, Quantity::whole(1)); });
    }
    for (const S state : {S::AwaitingDispatch, S::InWork, S::SelfCheck}) {
        OrderBench additional = benchAt(state);
        additional.addLine(additional.addJob(), labour());
        record(additional, A::SubmitEstimate, [](OrderBench& bench) { bench.submit(); });
    }
    for (const S state : {S::FinalInspection, S::Washing, S::Ready}) {
        OrderBench dearer = benchAt(state);
        dearer.addLine(1, fee(Money::yuan(5)));
        record(dearer, A::SubmitEstimate, [](OrderBench& bench) { bench.submit(); });
    }
    OrderBench lastApproved = benchAt(S::AwaitingConsent);
    lastApproved.addLine(lastApproved.addJob(), labour());
    lastApproved.decline(2);
    lastApproved.approve(1);
    lastApproved.addLine(1, labour());
    record(lastApproved, A::EditWork, [](OrderBench& bench) { bench.removeJob(1); });
    record(benchAt(S::FinalInspection), A::FailInspection,
           [](OrderBench& bench) { bench.failInspection({1}); });
    record(benchAt(S::AwaitingDispatch), A::Cancel, [](OrderBench& bench) { bench.cancel(); });
    OrderBench issued = benchAt(S::AwaitingDispatch);
    issued.issue(1, 2, Quantity::whole(1));
    record(issued, A::ReturnPart, [](OrderBench& bench) { bench.giveBack(1, 2, Quantity::whole(1)); });
    OrderBench wrongPart = benchAt(S::SelfCheck);
    wrongPart.giveBack(1, 2, Quantity::whole(1));
    record(wrongPart, A::IssuePart, [](OrderBench& bench) { bench.issue(1, 2, Quantity::whole(1)); });
    return rows;
}

TEST(OrderState, ReachesEveryRowOfItsTable) {
    std::set<std::tuple<S, A, S>> reached = rareRows();
    std::set<std::tuple<S, A, S>> table;
    for (const OrderTransition& row : orderTransitions()) {
        table.emplace(row.from, row.act, row.to);
    }
    for (std::uint64_t seed = 1; seed <= 100 && reached.size() < table.size(); ++seed) {
        Crowd crowd(seed);
        for (int act = 0; act < actsPerOrder; ++act) {
            crowd.actAtRandom();
        }
        reached.insert(crowd.rows.begin(), crowd.rows.end());
    }
    for (const auto& [from, act, to] : table) {
        EXPECT_TRUE(reached.contains({from, act, to}))
            << code(from).toStdString() << " -" << label(act).toStdString() << "-> "
            << code(to).toStdString();
    }
}

} // namespace
} // namespace baydesk
