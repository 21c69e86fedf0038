// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/check_service.h"
#include "services/health_record_service.h"
#include "services/orders/orders_test.h"

namespace baydesk {
namespace {

class HealthRecords : public OrdersTest {
  protected:
    Reception arrivalWithVin() {
        Reception made = arrival();
        made.newVehicle.vin = QStringLiteral("LSVAL41Z882104202");
        return made;
    }
    OrderId readyWithVin() {
        const OrderId id = receive(arrivalWithVin());
        act<OrderService>([&](OrderService& orders) {
            orders.addJob(id, complaint());
            orders.addLine(id, 1, labourLine());
            orders.addLine(id, 1, padLine());
            orders.submitEstimate(id);
            orders.recordConsent(id, answer({1}));
        });
        finishWork(id);
        inspectAndWash(id);
        return id;
    }
    void settle(OrderId id) {
        act<BillingService>([&](BillingService& billing) { billing.settle(id, Payer::Customer); });
    }
    void reverse(OrderId id) {
        act<BillingService>(
            [&](BillingService& billing) { billing.reverseSettlement(id, QStringLiteral("价格有误")); });
    }
    HealthRecordLight light(OrderId id) { return shop.service<HealthRecordService>().light(id); }
    HealthRecordExport send() {
        auto out = shop.service<HealthRecordService>().exportable();
        act<HealthRecordService>([&](HealthRecordService& records) { records.markSent(out.orders); });
        return out;
    }
    HealthRecordAnswers answerTo(OrderId id, bool isAccepted, const QString& message = {}) {
        const QString number = order(id).header().number;
        return act<HealthRecordService>([&](HealthRecordService& records) {
            return records.recordAnswers({{1, number, isAccepted, message}});
        });
    }
};

TEST_F(HealthRecords, SayBeforeTheSettlementWhetherTheyWouldPass) {
    const OrderId id = receive(arrivalWithVin());
    EXPECT_FALSE(light(id).isOwed) << "nothing is approved yet";
    const OrderId ready = readyOrder();
    EXPECT_TRUE(light(ready).isOwed);
    EXPECT_FALSE(light(ready).state);
    EXPECT_EQ(light(ready).refusals,
              QStringList{QStringLiteral("The VIN is missing: enter it on the vehicle.")});
}

TEST_F(HealthRecords, AreToBeSentWithTheSettlement) {
    const OrderId id = readyWithVin();
    EXPECT_TRUE(light(id).isClean()) << light(id).refusals.join(u' ').toStdString();
    settle(id);
    EXPECT_EQ(light(id).state, HealthRecordState::Pending);
    EXPECT_EQ(light(id).settledOn, shop.context().today());
}

TEST_F(HealthRecords, WaitUntilEveryPayerIsSettled) {
    const OrderId id = receive(arrivalWithVin());
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint());
        orders.addLine(id, 1, labourLine());
        orders.addLine(id, 1, labourLine(Payer::Insurer));
        orders.submitEstimate(id);
        orders.recordConsent(id, answer({1}));
    });
    finishWork(id);
    inspectAndWash(id);
    settle(id);
    EXPECT_FALSE(light(id).state);
    act<BillingService>([&](BillingService& billing) { billing.settle(id, Payer::Insurer); });
    EXPECT_EQ(light(id).state, HealthRecordState::Pending);
}

TEST_F(HealthRecords, SayWhatTheAuthorityAsksFor) {
    const OrderId id = readyWithVin();
    settle(id);
    const HealthRecordExport out = send();
    ASSERT_EQ(out.records.size(), 1U);
    const HealthRecord& record = out.records.front();
    EXPECT_EQ(record.listNumber, order(id).header().number);
    EXPECT_EQ(record.plate, QStringLiteral("京A12345"));
    EXPECT_EQ(record.mileageKm, 42'000);
    EXPECT_EQ(record.fault, QStringLiteral("刹车异响"));
    ASSERT_EQ(record.parts.size(), 1U);
    EXPECT_EQ(record.parts.front().code, QStringLiteral("BP-1"));
    EXPECT_EQ(record.parts.front().quantity, Quantity::whole(4));
    ASSERT_EQ(record.works.size(), 1U);
    EXPECT_EQ(record.works.front().hours, Hours::fromHundredths(150));
    EXPECT_EQ(light(id).state, HealthRecordState::Exported);
    EXPECT_TRUE(send().records.empty()) << "once is enough";
}

TEST_F(HealthRecords, AreHeldBackWhileTheyWouldBeRefused) {
    const OrderId id = readyOrder();
    settle(id);
    const HealthRecordExport out = send();
    EXPECT_TRUE(out.records.empty());
    ASSERT_EQ(out.held.size(), 1U);
    EXPECT_EQ(out.held.front().refusals.size(), 1);
    EXPECT_EQ(light(id).state, HealthRecordState::Pending);
}

TEST_F(HealthRecords, KnowTheMileageOfTheVisitBefore) {
    const OrderId first = readyWithVin();
    settle(first);
    act<BillingService>([&](BillingService& billing) {
        billing.pay(first, Payer::Customer, PaymentMethod::Cash, Money::yuan(350));
    });
    act<OrderService>([&](OrderService& orders) { orders.deliver(first, ticked(InspectionKind::HandOver)); });
    Reception lower = arrivalWithVin();
    lower.vehicle = order(first).header().vehicle;
    lower.walkAround.mileageKm = 41'000;
    lower.walkAround.mileageOverrideReason = QStringLiteral("更换仪表");
    const OrderId id = receive(lower);
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint());
        orders.addLine(id, 1, labourLine());
        orders.submitEstimate(id);
        orders.recordConsent(id, answer({1}));
    });
    EXPECT_EQ(light(id).refusals, QStringList{QStringLiteral(
                                      "The mileage 41000 km is below that of the visit before, 42000 km.")});
}

TEST_F(HealthRecords, AreTakenBackWithTheSettlementAndSentAgainWithTheNext) {
    const OrderId id = readyWithVin();
    settle(id);
    send();
    answerTo(id, true);
    reverse(id);
    EXPECT_EQ(light(id).state, HealthRecordState::Withdrawn);
    EXPECT_TRUE(shop.service<HealthRecordService>().records(HealthRecordService::Which::Open, 10).empty());
    settle(id);
    EXPECT_EQ(light(id).state, HealthRecordState::Pending);
    EXPECT_EQ(light(id).exports, 1) << "it was sent before";
    EXPECT_EQ(send().records.size(), 1U);
}

TEST_F(HealthRecords, AreAcceptedOrRefusedByTheirListNumber) {
    const OrderId id = readyWithVin();
    settle(id);
    send();
    EXPECT_EQ(answerTo(id, false, QStringLiteral("VIN 与车牌不符")).refused, 1);
    EXPECT_EQ(light(id).state, HealthRecordState::Refused);
    EXPECT_EQ(light(id).answer, QStringLiteral("VIN 与车牌不符"));
    EXPECT_EQ(answerTo(id, false, QStringLiteral("VIN 与车牌不符")).badRows.size(), 0U)
        << "the same file again";
    act<HealthRecordService>([&](HealthRecordService& records) { records.sendAgain(id); });
    EXPECT_EQ(light(id).state, HealthRecordState::Pending);
    EXPECT_TRUE(light(id).answer.isEmpty());
    send();
    EXPECT_EQ(answerTo(id, true).accepted, 1);
    EXPECT_EQ(light(id).state, HealthRecordState::Accepted);
    EXPECT_EQ(light(id).exports, 2);
}

TEST_F(HealthRecords, ListAnswersToWhatWasNotSent) {
    const OrderId id = readyWithVin();
    settle(id);
    const HealthRecordAnswers early = answerTo(id, true);
    EXPECT_EQ(early.accepted, 0);
    ASSERT_EQ(early.badRows.size(), 1U);
    EXPECT_EQ(light(id).state, HealthRecordState::Pending);
    const auto unknown = act<HealthRecordService>([](HealthRecordService& records) {
        return records.recordAnswers({{7, QStringLiteral("R000000-001"), true, {}}});
    });
    ASSERT_EQ(unknown.badRows.size(), 1U);
    EXPECT_EQ(unknown.badRows.front().line, 7);
    EXPECT_EQ(refusedBy<HealthRecordService>([&](HealthRecordService& records) { records.sendAgain(id); }),
              "record.not_sent");
}

TEST_F(HealthRecords, AreNotOwedForACarReleasedWithoutWork) {
    const OrderId id = receive(arrivalWithVin());
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint());
        orders.addLine(id, 1, labourLine());
        orders.submitEstimate(id);
        orders.recordConsent(id, answer({}, {1}));
        orders.release(id, Money::yuan(50), {ConsentMethod::InPerson, QStringLiteral("陈伟")});
    });
    settle(id);
    EXPECT_FALSE(light(id).isOwed);
    EXPECT_FALSE(light(id).state);
}

TEST_F(HealthRecords, PassTheCheckOfTheDatabase) {
    const OrderId id = readyWithVin();
    settle(id);
    const auto findings = [this] {
        std::size_t found = 0;
        for (const CheckResult& area : checkEverything(shop.session())) {
            found += area.findings.size();
        }
        return found;
    };
    EXPECT_EQ(findings(), 0U);
    reverse(id);
    EXPECT_EQ(findings(), 0U);
    Transaction transaction(shop.session());
    shop.session().execute("UPDATE health_records SET state = 'pending'");
    transaction.commit();
    EXPECT_EQ(findings(), 1U) << "a record of an order that is not settled";
}

} // namespace
} // namespace baydesk
