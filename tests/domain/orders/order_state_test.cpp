// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_bench.h"

#include <gtest/gtest.h>
#include <map>

namespace baydesk {
namespace {

using S = OrderState;
using A = OrderAct;

/// What each state offers, written down a second time: the table must say the same.
const std::map<S, std::set<A>> expected{
    {S::Estimating, {A::EditWork, A::ChangePromise, A::SubmitEstimate, A::Cancel}},
    {S::AwaitingConsent,
     {A::EditWork, A::ChangePromise, A::SubmitEstimate, A::RecordConsent, A::ReleaseCar, A::Refund,
      A::Cancel}},
    {S::AwaitingDispatch,
     {A::EditWork, A::ChangePromise, A::SubmitEstimate, A::RecordConsent, A::Dispatch, A::StartWork,
      A::IssuePart, A::ReturnPart, A::TakePayment, A::Refund, A::Cancel}},
    {S::InWork,
     {A::EditWork, A::ChangePromise, A::SubmitEstimate, A::RecordConsent, A::Dispatch, A::StartWork,
      A::IssuePart, A::ReturnPart, A::FinishJob, A::TakePayment, A::Refund}},
    {S::SelfCheck,
     {A::EditWork, A::ChangePromise, A::SubmitEstimate, A::RecordConsent, A::PassSelfCheck, A::IssuePart,
      A::ReturnPart, A::TakePayment, A::Refund}},
    {S::FinalInspection,
     {A::ChangePromise, A::AdjustPrice, A::SubmitEstimate, A::RecordConsent, A::PassInspection,
      A::FailInspection, A::ReturnPart, A::TakePayment, A::Refund}},
    {S::Washing,
     {A::ChangePromise, A::AdjustPrice, A::SubmitEstimate, A::RecordConsent, A::FinishWash, A::ReturnPart,
      A::TakePayment, A::Refund}},
    {S::Ready,
     {A::AdjustPrice, A::SubmitEstimate, A::RecordConsent, A::ReturnPart, A::TellCustomer, A::Settle,
      A::TakePayment, A::Refund, A::ReverseSettlement}},
    {S::Settled, {A::TellCustomer, A::TakePayment, A::Refund, A::Deliver, A::ReverseSettlement}},
    {S::Delivered, {A::TakePayment, A::Refund, A::ReverseSettlement}},
    {S::Cancelled, {}},
};

/// Tries an act; the arguments would suit an order at the right state.
void attempt(RepairOrder& order, A act) {
    const Timestamp now = order.header().stateSince.plusMinutes(1);
    const LineId part = order.job(1).lines.back().id.value();
    JobDraft job;
    job.complaint = QStringLiteral("Wipers");
    switch (act) {
    case A::EditWork: order.addJob(job); break;
    case A::AdjustPrice: order.addLine(1, discount(Money::yuan(1))); break;
    case A::ChangePromise: order.changePromise(now.plusMinutes(60), QStringLiteral("part late"), now); break;
    case A::SubmitEstimate: order.submitEstimate(now); break;
    case A::RecordConsent: order.approve(1, byPhone(), now); break;
    case A::ReleaseCar: order.release({}, {}, byPhone(), now); break;
    case A::Dispatch: order.dispatch(1, TechnicianId(5), BayId(6)); break;
    case A::StartWork: order.startWork(1, TechnicianId(5), now); break;
    case A::IssuePart: order.recordIssue(part, Quantity::whole(1), {}); break;
    case A::ReturnPart: order.recordReturn(part, Quantity::whole(1), {}); break;
    case A::FinishJob: order.finishJob(1, now); break;
    case A::PassSelfCheck: order.passSelfCheck(allTicked(InspectionKind::SelfCheck), now); break;
    case A::PassInspection: order.passInspection(allTicked(InspectionKind::Final), now); break;
    case A::FailInspection: order.failInspection(QStringLiteral("leak"), {1}, {}, now); break;
    case A::FinishWash: order.finishWash(now); break;
    case A::TellCustomer: order.tellCustomer(now); break;
    case A::Settle: order.settle(Payer::Customer, now); break;
    case A::TakePayment: order.pay(Payer::Customer, PaymentMethod::Cash, Money::yuan(1), now); break;
    case A::Refund:
        order.refund(Payer::Customer, PaymentMethod::Cash, Money::yuan(1), QStringLiteral("x"), now);
        break;
    case A::Deliver: order.deliver(allTicked(InspectionKind::HandOver), now, QDate(2026, 11, 21)); break;
    case A::Cancel: order.cancel(QStringLiteral("x"), now); break;
    case A::ReverseSettlement: order.reverseSettlement(QStringLiteral("x"), now); break;
    }
}

/// A cancelled order that had a job.
OrderBench bench(S state) {
    if (state != S::Cancelled) {
        return benchAt(state);
    }
    OrderBench cancelled = benchAt(S::Estimating);
    cancelled.cancel();
    return cancelled;
}

class EveryState : public testing::TestWithParam<S> {};

TEST_P(EveryState, IsReached) {
    EXPECT_EQ(bench(GetParam()).state(), GetParam());
}

TEST_P(EveryState, OffersWhatIsWrittenDownAndNothingElse) {
    for (const A act : allActs()) {
        EXPECT_EQ(isOffered(GetParam(), act), expected.at(GetParam()).contains(act))
            << label(act).toStdString();
    }
}

TEST_P(EveryState, RefusesWhatItDoesNotOfferAndSaysWhereItIsDone) {
    for (const A act : allActs()) {
        // While the work is open, prices change with it.
        const bool isDoneAnyway = act == A::AdjustPrice && isOffered(GetParam(), A::EditWork);
        if (isOffered(GetParam(), act) || isDoneAnyway) {
            continue;
        }
        OrderBench there = bench(GetParam());
        const QString before = dump(there.order());
        const auto refusal = refusalOf([&] { attempt(there.order(), act); });
        ASSERT_TRUE(refusal.has_value()) << label(act).toStdString();
        EXPECT_EQ(refusal->rule(), "order.step_refused") << label(act).toStdString();
        ASSERT_EQ(refusal->blockers().size(), 1) << label(act).toStdString();
        EXPECT_EQ(refusal->blockers(), there->blockers(act));
        const QString& sentence = refusal->blockers().front();
        EXPECT_TRUE(sentence.contains(label(GetParam()))) << sentence.toStdString();
        for (const S state : allValues<S>()) {
            if (isOffered(state, act)) {
                EXPECT_TRUE(sentence.contains(label(state))) << sentence.toStdString();
            }
        }
        EXPECT_EQ(dump(there.order()), before);
    }
}

TEST_P(EveryState, DoesWhatItOffersOrNamesWhatIsInTheWay) {
    for (const A act : expected.at(GetParam())) {
        OrderBench there = bench(GetParam());
        const S from = there.state();
        const QStringList blockers = there->blockers(act);
        const QString before = dump(there.order());
        const auto refusal = refusalOf([&] { attempt(there.order(), act); });
        if (!blockers.isEmpty()) {
            ASSERT_TRUE(refusal.has_value()) << label(act).toStdString();
            EXPECT_EQ(refusal->blockers(), blockers);
            EXPECT_FALSE(blockers.front().contains(label(from)));
        }
        if (refusal) {
            EXPECT_EQ(dump(there.order()), before) << label(act).toStdString();
            EXPECT_EQ(there.state(), from);
        } else {
            EXPECT_TRUE(leadsTo(from, act, there.state())) << label(act).toStdString();
        }
    }
}

TEST_P(EveryState, NamesANextActItOffersUnlessItIsClosed) {
    OrderBench there = bench(GetParam());
    const auto next = there->nextAct();
    EXPECT_EQ(next.has_value(), !isClosed(GetParam()));
    if (next) {
        EXPECT_TRUE(isOffered(GetParam(), *next)) << label(*next).toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(OrderState, EveryState, testing::ValuesIn(allValues<S>()),
                         [](const auto& each) { return code(each.param).toStdString(); });

TEST(OrderState, HasEachTransitionOnce) {
    std::set<std::tuple<S, A, S>> seen;
    for (const OrderTransition& row : orderTransitions()) {
        EXPECT_TRUE(seen.emplace(row.from, row.act, row.to).second)
            << code(row.from).toStdString() << ' ' << label(row.act).toStdString();
    }
}

TEST(OrderState, IsClosedWhenTheCarIsNotHere) {
    for (const S state : allValues<S>()) {
        EXPECT_EQ(isClosed(state), state == S::Delivered || state == S::Cancelled);
    }
}

TEST(OrderState, HasAWordForEveryStateAndAct) {
    std::set<QString> words;
    for (const S state : allValues<S>()) {
        EXPECT_FALSE(label(state).isEmpty());
        words.insert(label(state));
    }
    for (const A act : allActs()) {
        EXPECT_FALSE(label(act).isEmpty());
        words.insert(label(act));
    }
    EXPECT_EQ(words.size(), allValues<S>().size() + allActs().size());
}

} // namespace
} // namespace baydesk
