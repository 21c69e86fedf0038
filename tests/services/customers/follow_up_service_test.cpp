// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/history.h"
#include "services/check_service.h"
#include "services/follow_up_service.h"
#include "services/kpi_service.h"
#include "services/orders/orders_test.h"
#include "services/privacy_service.h"

namespace baydesk {
namespace {

class FollowUps : public OrdersTest {
  protected:
    FollowUps() { id = deliveredOrder(); }

    void passDays(int days) { shop.setNow(shop.context().today().addDays(days), QTime(10, 0)); }
    std::vector<FollowUpRow> due() { return shop.service<FollowUpService>().due(); }
    void call(const FollowUpRow& row, const CallDraft& draft) {
        act<FollowUpService>(
            [&](FollowUpService& calls) { calls.record(row.followUp.id, row.followUp.revision, draft); });
    }
    static CallDraft answer(int score, bool isFixed = true, const char* words = "") {
        return {CallOutcome::Answered, Survey{score, isFixed, QString::fromUtf8(words)}};
    }
    KpiResult figure(const char* name) {
        const auto month = shop.service<KpiService>().month(*Month::parse(QStringLiteral("2026-11")));
        return month.line(name).result;
    }
    QString newestHistory() {
        return describe(shop.service<OrderService>().order(id).history.front(), shop.settings().calendar);
    }

    /// The same car once more, with one job of labour.
    void deliverAgain() {
        Reception again = arrival();
        again.vehicle = order(id).header().vehicle;
        again.promise = shop.context().now.plusMinutes(360);
        again.jobs = {complaint()};
        const OrderId second = receive(again);
        act<OrderService>([&](OrderService& orders) {
            orders.addLine(second, 1, labourLine());
            orders.submitEstimate(second);
            orders.recordConsent(second, OrdersTest::answer({1}));
        });
        finishWork(second);
        inspectAndWash(second);
        act<BillingService>([&](BillingService& billing) {
            billing.settle(second, Payer::Customer);
            billing.pay(second, Payer::Customer, PaymentMethod::Cash, Money::yuan(150));
        });
        act<OrderService>(
            [&](OrderService& orders) { orders.deliver(second, ticked(InspectionKind::HandOver)); });
    }

    OrderId id{0};
};

TEST_F(FollowUps, ArePlannedByTheHandOverForTheDayTheSettingsSay) {
    passDays(2);
    EXPECT_TRUE(due().empty());
    passDays(1);
    ASSERT_EQ(due().size(), 1u);
    const FollowUpRow row = due().at(0);
    EXPECT_EQ(row.followUp.order, id);
    EXPECT_EQ(row.followUp.dueOn, QDate(2026, 11, 24));
    EXPECT_EQ(row.jobs, QStringList{QStringLiteral("刹车异响")});
    EXPECT_EQ(row.deliveredOn, QDate(2026, 11, 21));
}

TEST_F(FollowUps, AreNotPlannedForACarThatLeftWithoutWork) {
    const OrderId declined = receive(arrival(QStringLiteral("京B22222")));
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(declined, complaint());
        orders.addLine(declined, 1, labourLine());
        orders.submitEstimate(declined);
        orders.recordConsent(declined, OrdersTest::answer({}, {1}));
        orders.release(declined, Money(), {ConsentMethod::InPerson, QStringLiteral("陈伟")});
    });
    act<BillingService>([&](BillingService& billing) { billing.settle(declined, Payer::Customer); });
    act<OrderService>(
        [&](OrderService& orders) { orders.deliver(declined, ticked(InspectionKind::HandOver)); });
    passDays(3);
    EXPECT_EQ(due().size(), 1u) << "of the other car only";
}

TEST_F(FollowUps, AreNotPlannedForInternalWork) {
    Reception visit = arrival(QStringLiteral("京B22222"));
    visit.jobs = {complaint(QStringLiteral("新车检查"))};
    const OrderId internal = receive(visit);
    act<OrderService>([&](OrderService& orders) {
        orders.addLine(internal, 1, labourLine(Payer::Internal));
        orders.submitEstimate(internal);
        orders.recordConsent(internal, OrdersTest::answer({1}));
    });
    finishWork(internal);
    inspectAndWash(internal);
    act<BillingService>([&](BillingService& billing) { billing.settle(internal, Payer::Internal); });
    act<OrderService>(
        [&](OrderService& orders) { orders.deliver(internal, ticked(InspectionKind::HandOver)); });
    EXPECT_EQ(count("SELECT COUNT(*) FROM follow_ups WHERE order_id = ?", {internal}), 0);
}

TEST_F(FollowUps, LeaveInPeaceWhoDoesNotWantQuestions) {
    const CustomerId customer = order(id).header().customer;
    passDays(3);
    ASSERT_EQ(due().size(), 1u);
    act<PrivacyService>([&](PrivacyService& privacy) {
        privacy.recordConsent(customer, DataPurpose::Surveys, false, ConsentMethod::Phone);
    });
    EXPECT_TRUE(due().empty()) << "refused since";
    const std::int64_t before = count("SELECT COUNT(*) FROM follow_ups");
    deliverAgain();
    EXPECT_EQ(count("SELECT COUNT(*) FROM follow_ups"), before) << "not planned either";
}

TEST_F(FollowUps, LapseTwoWeeksAfterTheirDay) {
    passDays(3 + followUpLapseDays);
    EXPECT_EQ(due().size(), 1u);
    passDays(1);
    EXPECT_TRUE(due().empty());
}

TEST_F(FollowUps, KeepTheAnswerWithItsHistory) {
    passDays(3);
    call(due().at(0), answer(9, true, "师傅很专业"));
    EXPECT_TRUE(due().empty());
    const auto closed = shop.service<FollowUpService>().closed();
    ASSERT_EQ(closed.size(), 1u);
    EXPECT_EQ(closed.at(0).followUp.survey->score, 9);
    EXPECT_EQ(newestHistory(), QStringLiteral("Follow-up call: 9 of 10. 师傅很专业"));
    const FollowUpView view = shop.service<FollowUpService>().open(closed.at(0).followUp.id);
    ASSERT_EQ(view.calls.size(), 1u);
    EXPECT_EQ(view.calls.front().survey->words, QStringLiteral("师傅很专业"));
}

TEST_F(FollowUps, ComeAgainTheNextDayWhileNobodyIsReached) {
    passDays(3);
    call(due().at(0), {CallOutcome::NotReached, {}});
    EXPECT_TRUE(due().empty());
    passDays(1);
    ASSERT_EQ(due().size(), 1u);
    EXPECT_EQ(due().at(0).followUp.attempts, 1);
    EXPECT_EQ(newestHistory(), QStringLiteral("Follow-up call 1: not reached"));
}

TEST_F(FollowUps, RefuseACallThatAnotherDeskHasMadeMeanwhile) {
    passDays(3);
    const FollowUpRow seen = due().at(0);
    call(seen, {CallOutcome::NotReached, {}});
    EXPECT_EQ(refusedBy<FollowUpService>([&](FollowUpService& calls) {
                  calls.record(seen.followUp.id, seen.followUp.revision, answer(10));
              }),
              "follow_up.changed");
}

TEST_F(FollowUps, ShowDissatisfiedCustomersFirst) {
    passDays(3);
    call(due().at(0), answer(10));
    const OrderId second = deliveredOrder();
    passDays(3);
    for (const FollowUpRow& row : due()) {
        call(row, answer(8, false, "异响还在"));
    }
    const auto closed = shop.service<FollowUpService>().closed();
    ASSERT_EQ(closed.size(), 2u);
    EXPECT_EQ(closed.at(0).followUp.order, second);
    EXPECT_TRUE(closed.at(0).followUp.survey->isDissatisfied());
}

TEST_F(FollowUps, MaskNamesInTheListAndShowThemToWhoOpensOne) {
    passDays(3);
    const FollowUpRow row = due().at(0);
    EXPECT_FALSE(row.phone.contains(QStringLiteral("1234")));
    EXPECT_EQ(shop.service<FollowUpService>().open(row.followUp.id).row.phone, QStringLiteral("13812345678"));
}

TEST_F(FollowUps, GiveTheSatisfactionScoreAndTheResponseRateOfTheMonth) {
    EXPECT_EQ(figure("S04").status, KpiResult::Status::Insufficient);
    EXPECT_EQ(figure("S05").status, KpiResult::Status::Insufficient);
    deliveredOrder();
    passDays(3);
    EXPECT_EQ(figure("S05").value, Fraction(0, 2));
    EXPECT_EQ(figure("S04").status, KpiResult::Status::Insufficient) << "nobody has answered";
    call(due().at(0), answer(9));
    EXPECT_EQ(figure("S04").value, Fraction(9, 1));
    EXPECT_EQ(figure("S05").value, Fraction(1, 2));
}

TEST_F(FollowUps, StandBehindTheirFigures) {
    deliveredOrder();
    passDays(3);
    call(due().at(0), answer(9));
    const auto explained =
        shop.service<KpiService>().explain(QStringLiteral("S04"), *Month::parse(QStringLiteral("2026-11")));
    std::int64_t points = 0;
    int leftOut = 0;
    for (const EvidenceRow& row : explained.orders) {
        points += row.leftOut ? 0 : row.contribution;
        leftOut += row.leftOut == LeftOut::NoAnswer ? 1 : 0;
    }
    EXPECT_EQ(points, 9);
    EXPECT_EQ(leftOut, 1);
}

TEST_F(FollowUps, GoIntoTheExportAndLoseTheirWordsWithTheErasure) {
    passDays(3);
    call(due().at(0), answer(9, true, "孩子很喜欢"));
    const CustomerId customer = order(id).header().customer;
    const PersonalData data =
        act<PrivacyService>([&](PrivacyService& privacy) { return privacy.exportData(customer); });
    ASSERT_EQ(data.orders.at(0).followUpCalls.size(), 1u);
    EXPECT_EQ(data.orders.at(0).followUpCalls.front().survey->words, QStringLiteral("孩子很喜欢"));
    shop.setNow(QDate(2029, 1, 2), QTime(10, 0));
    shop.actAs(shop.administrator);
    act<PrivacyService>(
        [&](PrivacyService& privacy) { privacy.erase(customer, QStringLiteral("客户要求")); });
    EXPECT_EQ(count("SELECT COUNT(*) FROM follow_up_calls WHERE words <> ''"), 0);
    EXPECT_FALSE(databaseDump(shop.file()).contains(QStringLiteral("孩子很喜欢")));
}

TEST_F(FollowUps, ThatDisagreeWithTheirCallsAreFoundByTheCheck) {
    passDays(3);
    call(due().at(0), answer(9));
    const auto broken = [&] {
        QByteArrayList rules;
        for (const CheckResult& result : checkEverything(shop.session())) {
            for (const Finding& finding : result.findings) {
                rules.append(finding.rule);
            }
        }
        return rules;
    };
    EXPECT_EQ(broken(), QByteArrayList());
    Transaction transaction(shop.session());
    shop.session().execute("UPDATE follow_ups SET score = 10 WHERE score = 9");
    transaction.commit();
    EXPECT_EQ(broken(), QByteArrayList{"follow_up.last_call"});
}

} // namespace
} // namespace baydesk
