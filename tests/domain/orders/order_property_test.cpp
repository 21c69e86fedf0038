// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_bench.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <random>

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

/// People who do this and that to one order, allowed or not.
class Crowd {
  public:
    explicit Crowd(std::uint64_t seed) : bench(seed % 2 == 0), random_(seed) {}

    void actAtRandom() {
        if (below(3) == 0) {
            return goOn();
        }
        static const std::vector<std::pair<int, void (Crowd::*)()>> acts{
            {2, &Crowd::addJob},    {3, &Crowd::addLine},   {3, &Crowd::editLine}, {2, &Crowd::removeLine},
            {1, &Crowd::removeJob}, {1, &Crowd::editJob},   {1, &Crowd::promise},  {2, &Crowd::submit},
            {6, &Crowd::answer},    {1, &Crowd::leave},     {4, &Crowd::dispatch}, {4, &Crowd::work},
            {3, &Crowd::reserve},   {5, &Crowd::moveParts}, {6, &Crowd::finish},   {4, &Crowd::check},
            {4, &Crowd::settle},    {4, &Crowd::pay},       {2, &Crowd::deliver},  {1, &Crowd::reverse},
        };
        int all = 0;
        for (const auto& [weight, act] : acts) {
            all += weight;
        }
        int chosen = below(all);
        for (const auto& [weight, act] : acts) {
            chosen -= weight;
            if (chosen < 0) {
                return (this->*act)();
            }
        }
    }

    /// Brings an order to its end by allowed acts only: no order is ever stuck.
    void closeOrder() {
        for (int step = 0; step < 300 && !isClosed(bench.state()); ++step) {
            stepTowardsTheEnd();
        }
    }

    OrderBench bench;
    int accepted = 0;
    int refused = 0;
    std::set<std::tuple<S, A, S>> rows;

  private:
    int below(int limit) { return static_cast<int>(random_() % static_cast<std::uint64_t>(limit)); }
    int job() { return 1 + below(4); }
    Quantity quantity() { return Quantity::fromMilli(500 * (below(6) - 1)); }
    Money money() { return Money::yuan(20 * (below(8) - 1)); }
    Payer payer() { return below(3) ? Payer::Customer : below(2) ? Payer::OemWarranty : Payer::Insurer; }
    PaymentMethod method() { return below(3) ? PaymentMethod::Cash : PaymentMethod::OnAccount; }
    A editing() const { return isOffered(bench.state(), A::EditWork) ? A::EditWork : A::AdjustPrice; }

    struct Place {
        int job;
        int line;
    };
    std::vector<Place> places(bool onlyParts) const {
        std::vector<Place> found;
        for (const Job* each : bench.order().jobs()) {
            for (const OrderLine& line : each->lines) {
                if (!line.isRemoved && (!onlyParts || line.part)) {
                    found.push_back({each->position, line.position});
                }
            }
        }
        return found;
    }
    std::optional<Place> anyPlace(bool onlyParts) {
        const std::vector<Place> found = places(onlyParts);
        return found.empty()
                   ? std::nullopt
                   : std::optional(found[static_cast<std::size_t>(below(static_cast<int>(found.size())))]);
    }

    LineDraft draft() {
        LineDraft made = below(2) ? partLine(Money::yuan(20 * below(5)), quantity())
                                  : labour(Money::yuan(60 + 20 * below(3)));
        switch (below(6)) {
        case 0:
            made = discount(Money::yuan(10 * below(5)), below(2) ? OutputHalf::Labour : OutputHalf::Parts);
            break;
        case 1: made = fee(Money::yuan(5 + below(20))); break;
        default: break;
        }
        made.category = static_cast<ServiceCategory>(below(4));
        made.payer = payer();
        return made;
    }

    template <class Act>
    bool attempt(A act, Act&& doIt) {
        const S from = bench.state();
        const QString before = dump(bench.order());
        const auto refusal = refusalOf(doIt);
        if (refusal) {
            ++refused;
            EXPECT_EQ(dump(bench.order()), before) << refusal->rule().toStdString() << " left a trace";
            EXPECT_FALSE(refusal->sentence().isEmpty());
            return false;
        }
        ++accepted;
        EXPECT_TRUE(leadsTo(from, act, bench.state()))
            << label(act).toStdString() << ": " << code(from).toStdString() << " to "
            << code(bench.state()).toStdString();
        rows.emplace(from, act, bench.state());
        return true;
    }

    void addJob() {
        if (bench->jobs().size() < 4) {
            attempt(A::EditWork, [&] { bench.addJob(); });
        }
    }
    void editJob() {
        JobDraft made;
        made.complaint = QStringLiteral("Noise");
        made.warrantyScope = static_cast<WarrantyScope>(below(4));
        refusalOf([&] { bench->editJob(job(), made); });
        bench.store();
    }
    void removeJob() {
        attempt(A::EditWork, [&] { bench.removeJob(job()); });
    }
    void addLine() {
        attempt(editing(), [&] { bench.addLine(job(), draft()); });
    }
    void editLine() {
        const auto place = anyPlace(false);
        if (!place) {
            return;
        }
        LineDraft made = draft();
        if (below(3) > 0) {
            const OrderLine& line = bench.line(place->job, place->line);
            made = line.draft();
            if (line.part && below(2)) {
                made.quantity = below(2) ? quantity() : line.issued;
            } else {
                made.unitPrice += Money::yuan(10 * (below(5) - 2));
                made.payer = payer();
            }
        }
        attempt(editing(), [&] { bench.editLine(place->job, place->line, made); });
    }
    void removeLine() {
        if (const auto place = anyPlace(false)) {
            attempt(editing(), [&] { bench.removeLine(place->job, place->line); });
        }
    }
    void promise() {
        attempt(A::ChangePromise, [&] {
            bench->changePromise(bench.now().plusMinutes(below(5)), QStringLiteral("late"), bench.now());
            bench.store();
        });
    }
    void submit() {
        attempt(A::SubmitEstimate, [&] { bench.submit(); });
    }
    void answer() {
        int which = job();
        for (const Job* each : bench->jobs()) {
            which = each->decision == JobDecision::Pending ? each->position : which;
        }
        attempt(A::RecordConsent, [&] { below(4) ? bench.approve(which) : bench.decline(which); });
    }
    void leave() {
        switch (below(6)) {
        case 0: attempt(A::Cancel, [&] { bench.cancel(); }); break;
        default: attempt(A::ReleaseCar, [&] { bench.release(money()); }); break;
        }
    }
    void dispatch() {
        attempt(A::Dispatch, [&] { bench.dispatch(job()); });
    }
    void work() {
        const int which = job();
        if (below(3) == 0) {
            bench.stop(which);
            return;
        }
        attempt(A::StartWork, [&] { bench.start(which); });
    }
    /// As the services do it: for approved work that is open.
    void reserve() {
        const auto place = anyPlace(true);
        if (place && bench->job(place->job).isOpenWork() && bench->isAllowed(A::IssuePart)) {
            const OrderLine& line = bench.line(place->job, place->line);
            bench.reserve(place->job, place->line, line.quantity - line.issued);
        }
    }
    void moveParts() {
        const auto place = anyPlace(true);
        if (!place) {
            return;
        }
        const Quantity moved = below(2) ? bench.line(place->job, place->line).missing() : quantity();
        if (below(4) > 0) {
            attempt(A::IssuePart, [&] { bench.issue(place->job, place->line, moved); });
        } else {
            attempt(A::ReturnPart, [&] { bench.giveBack(place->job, place->line, quantity()); });
        }
    }
    void finish() {
        const int which = job();
        if (below(2)) {
            bench.stop(which);
        }
        attempt(A::FinishJob, [&] { bench.finish(which); });
    }
    void check() {
        switch (below(6)) {
        case 0: attempt(A::PassSelfCheck, [&] { bench.passSelfCheck(); }); break;
        case 1: attempt(A::PassInspection, [&] { bench.passInspection(); }); break;
        case 2: attempt(A::FailInspection, [&] { bench.failInspection({job(), job()}); }); break;
        case 3: attempt(A::FinishWash, [&] { bench.finishWash(); }); break;
        case 4: attempt(A::TellCustomer, [&] { bench.tell(); }); break;
        default: attempt(A::PassSelfCheck, [&] { bench->passSelfCheck({}, bench.now()); }); break;
        }
    }
    void settle() {
        attempt(A::Settle, [&] { bench.settle(payer()); });
    }
    void pay() {
        const Payer who = payer();
        const Money open = bench->balance(who);
        const Money typed = money();
        if (below(3) > 0) {
            attempt(A::TakePayment, [&] { bench.pay(below(2) ? open : typed, method(), who); });
        } else {
            attempt(A::Refund, [&] {
                const Money most = open.isNegative() ? -open : bench->paidAmount(who);
                bench.refund(below(2) ? most : typed, method(), who);
            });
        }
    }
    void deliver() {
        attempt(A::Deliver, [&] { bench.deliver(); });
    }
    void reverse() {
        attempt(A::ReverseSettlement, [&] { bench.reverse(); });
    }

    /// What somebody does who wants the order to get on.
    void goOn() {
        switch (bench.state()) {
        case S::Estimating:
            if (bench->jobs().empty()) {
                addJob();
            }
            addLine();
            submit();
            break;
        case S::AwaitingConsent: answer(); break;
        case S::AwaitingDispatch: startSomeJob(); break;
        case S::InWork: finishSomeJob(); break;
        case S::SelfCheck: attempt(A::PassSelfCheck, [&] { bench.passSelfCheck(); }); break;
        case S::FinalInspection: attempt(A::PassInspection, [&] { bench.passInspection(); }); break;
        case S::Washing: attempt(A::FinishWash, [&] { bench.finishWash(); }); break;
        case S::Ready: settle(); break;
        case S::Settled: deliver(); break;
        case S::Delivered: reverse(); break;
        case S::Cancelled: break;
        }
    }
    void startSomeJob() {
        const int which = job();
        if (attempt(A::Dispatch, [&] { bench.dispatch(which); })) {
            attempt(A::StartWork, [&] { bench.start(which); });
        }
    }
    void finishSomeJob() {
        const int which = job();
        if (refusalOf([&] { bench->job(which); })) {
            return;
        }
        if (bench->job(which).decision == JobDecision::Pending) {
            attempt(A::RecordConsent, [&] { bench.approve(which); });
            return;
        }
        supplyAndWorkOn(which);
        attempt(A::FinishJob, [&] { bench.finish(which); });
    }
    void supplyAndWorkOn(int which) {
        for (const Place& place : places(true)) {
            const OrderLine& line = bench.line(place.job, place.line);
            const Quantity open = line.quantity - line.issued;
            if (place.job == which && !open.isZero()) {
                attempt(A::IssuePart, [&] { bench.issue(place.job, place.line, open); });
            }
        }
        if (attempt(A::Dispatch, [&] { bench.dispatch(which); })) {
            attempt(A::StartWork, [&] { bench.start(which); });
        }
        bench.stop(which);
    }

    /// Of the jobs that stand; an act may move the jobs themselves in memory.
    std::vector<int> positions() const {
        std::vector<int> found;
        for (const Job* each : bench.order().jobs()) {
            found.push_back(each->position);
        }
        return found;
    }

    /// \name Towards the end
    /// @{
    void answerEverything() {
        for (const int position : positions()) {
            if (bench->job(position).decision != JobDecision::Pending) {
                continue;
            }
            for (const OrderLine& line : std::vector(bench->job(position).lines)) {
                if (!line.isRemoved && line.kind == LineKind::Discount) {
                    bench.removeLine(position, line.position);
                }
            }
            refusalOf([&] { bench.decline(position); });
            if (bench->job(position).decision == JobDecision::Pending) {
                bench.approve(position);
            }
        }
    }
    /// Gives parts that are missing, or takes them off the bill when the work is closed.
    void supplyParts() {
        for (const Place& place : places(true)) {
            const OrderLine line = bench.line(place.job, place.line);
            if (bench->job(place.job).decision != JobDecision::Approved || line.issued == line.quantity) {
                continue;
            }
            if (isOffered(bench.state(), A::IssuePart)) {
                bench.issue(place.job, place.line, line.quantity - line.issued);
            } else if (line.issued.isZero()) {
                bench.removeLine(place.job, place.line);
            } else {
                LineDraft less = line.draft();
                less.quantity = line.issued;
                bench.editLine(place.job, place.line, less);
            }
        }
    }
    void finishWork() {
        for (const int position : positions()) {
            if (bench->job(position).isOpenWork() && isOffered(bench.state(), A::StartWork)) {
                bench.dispatch(position);
                bench.start(position);
                bench.stop(position);
                bench.finish(position);
            }
        }
    }
    void settleEverybody() {
        JobDraft decided;
        decided.complaint = QStringLiteral("Noise");
        for (const int position : positions()) {
            bench->editJob(position, decided);
            bench.store();
        }
        for (const Place& place : places(false)) {
            const OrderLine& line = bench.line(place.job, place.line);
            if (line.kind == LineKind::Discount && !bench->settledAmount(line.payer)) {
                if (refusalOf([&] { bench.removeLine(place.job, place.line); })) {
                    bench.reverse();
                    return;
                }
            }
        }
        answerEverything();
        for (const Payer each : bench->payers()) {
            if (!bench->settledAmount(each)) {
                bench.settle(each);
            }
        }
    }
    void giveMoneyBack(Payer who) {
        while (bench->paidAmount(who) > bench->settledAmount(who).value_or(Money())) {
            const Money rest = bench->paidAmount(who) - bench->settledAmount(who).value_or(Money());
            Money debt;
            for (const Payment& payment : bench->payments()) {
                debt += payment.payer == who && payment.method == PaymentMethod::OnAccount ? payment.amount
                                                                                           : Money();
            }
            if (debt > Money()) {
                bench.refund(std::min(rest, debt), PaymentMethod::OnAccount, who);
            } else {
                bench.refund(rest, PaymentMethod::Cash, who);
            }
        }
    }
    void stepTowardsTheEnd() {
        switch (bench.state()) {
        case S::Estimating: bench.cancel(); break;
        case S::AwaitingConsent:
            answerEverything();
            if (bench.state() != S::AwaitingConsent) {
                break;
            }
            if (bench->isAllowed(A::ReleaseCar)) {
                bench.release(Money());
            } else {
                giveMoneyBack(Payer::Customer);
                bench.cancel();
            }
            break;
        case S::AwaitingDispatch:
        case S::InWork:
            answerEverything();
            if (isOffered(bench.state(), A::IssuePart)) {
                supplyParts();
                for (const int position : positions()) {
                    bench.stop(position);
                }
                finishWork();
            }
            if (bench.state() == S::AwaitingDispatch && bench->jobs().empty()) {
                giveMoneyBack(Payer::Customer);
                bench.cancel();
            }
            break;
        case S::SelfCheck:
            answerEverything();
            if (bench.state() == S::SelfCheck) {
                supplyParts();
                bench.passSelfCheck();
            }
            break;
        case S::FinalInspection: bench.passInspection(); break;
        case S::Washing: bench.finishWash(); break;
        case S::Ready:
            answerEverything();
            supplyParts();
            settleEverybody();
            break;
        case S::Settled:
            giveMoneyBack(Payer::Customer);
            if (bench->balance(Payer::Customer) > Money()) {
                bench.pay(bench->balance(Payer::Customer));
            }
            bench.deliver();
            break;
        case S::Delivered:
        case S::Cancelled: break;
        }
    }
    /// @}

    std::mt19937_64 random_;
};

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
