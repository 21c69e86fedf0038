// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders_test.h"

#include "storage/order_store.h"

namespace baydesk {
namespace {

using MainJob = OrdersTest;

TEST_F(MainJob, GoesFromReceptionToDelivery) {
    const OrderId id = receive();
    EXPECT_EQ(order(id).header().number, QStringLiteral("R261121-001"));
    EXPECT_EQ(order(id).header().walkAround.damages.size(), 1U);
    EXPECT_EQ(order(id).header().walkAround.oldParts, OldParts::Take);
    EXPECT_EQ(count("SELECT mileage_km FROM vehicles"), 42'000);

    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint());
        orders.addLine(id, 1, labourLine());
        orders.addLine(id, 1, padLine());
    });
    EXPECT_EQ(shop.service<OrderService>().order(id).stock.at(pad).available(), Quantity::whole(10))
        << "seen beside the line, nothing kept yet";
    act<OrderService>([&](OrderService& orders) { orders.submitEstimate(id); });
    act<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({1})); });
    EXPECT_EQ(order(id).state(), OrderState::AwaitingDispatch);
    EXPECT_EQ(stock().reserved, Quantity::whole(4));

    const JobId job = order(id).job(1).id.value();
    act<WorkshopService>(
        [&](WorkshopService& workshop) { workshop.dispatch(job, shop.firstTechnician, shop.firstBay); });
    act<WorkshopService>([&](WorkshopService& workshop) { workshop.startWork(job, shop.firstTechnician); });
    EXPECT_EQ(order(id).state(), OrderState::InWork);
    const LineId pads = order(id).job(1).lines.at(1).id.value();
    act<PartsService>([&](PartsService& parts) { parts.issue(pads, Quantity::whole(4)); });
    EXPECT_EQ(stock().onHand, Quantity::whole(6));
    EXPECT_EQ(stock().reserved, Quantity());
    EXPECT_EQ(order(id).line(pads).cost, Money::yuan(80));

    // Additional work with its own consent.
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint(QStringLiteral("雨刮老化")));
        orders.addLine(id, 2, labourLine());
    });
    EXPECT_TRUE(order(id).job(2).isAdditional);
    act<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({}, {2})); });
    shop.passMinutes(60);
    act<WorkshopService>([&](WorkshopService& workshop) { workshop.finishJob(job); });
    EXPECT_EQ(order(id).state(), OrderState::SelfCheck);
    EXPECT_EQ(count("SELECT COUNT(*) FROM clock_entries WHERE activity = 'job' AND ended_at IS NULL"), 0);

    act<OrderService>(
        [&](OrderService& orders) { orders.passSelfCheck(id, ticked(InspectionKind::SelfCheck)); });
    act<OrderService>(
        [&](OrderService& orders) { orders.failInspection(id, QStringLiteral("仍有异响"), {1}, {}); });
    EXPECT_EQ(order(id).state(), OrderState::InWork);
    act<WorkshopService>([&](WorkshopService& workshop) { workshop.startWork(job, shop.firstTechnician); });
    act<WorkshopService>([&](WorkshopService& workshop) { workshop.finishJob(job); });
    inspectAndWash(id);
    act<OrderService>([&](OrderService& orders) { orders.tellCustomer(id); });
    act<BillingService>([&](BillingService& billing) { billing.settle(id, Payer::Customer); });
    act<BillingService>([&](BillingService& billing) {
        billing.pay(id, Payer::Customer, PaymentMethod::WeChat, Money::yuan(300));
    });
    act<BillingService>([&](BillingService& billing) {
        billing.pay(id, Payer::Customer, PaymentMethod::Cash, Money::yuan(50));
    });
    act<OrderService>([&](OrderService& orders) { orders.deliver(id, ticked(InspectionKind::HandOver)); });

    const RepairOrder done = order(id);
    EXPECT_EQ(done.state(), OrderState::Delivered);
    EXPECT_EQ(done.header().deliveredOn, QDate(2026, 11, 21));
    EXPECT_EQ(done.header().reworkCount, 1);
    EXPECT_EQ(done.settledAmount(Payer::Customer), Money::yuan(350));
    EXPECT_EQ(count("SELECT COUNT(*) FROM visits WHERE left_at IS NOT NULL"), 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM settlement_lines"), 2) << "the declined job is not among them";
    EXPECT_EQ(count("SELECT CAST(SUM(cost_cents) AS BIGINT) FROM settlement_lines"), 8000);
    EXPECT_EQ(count("SELECT sold_seconds FROM settlement_lines WHERE kind = 'labour'"), 5400);
    EXPECT_EQ(count("SELECT COUNT(*) FROM settlement_lines WHERE technician_id = ?", {shop.firstTechnician}),
              2);
    EXPECT_EQ(count("SELECT COUNT(*) FROM inspections"), 5);
    EXPECT_EQ(count("SELECT COUNT(*) FROM consents"), 2);
    const auto cash = shop.service<BillingService>().day(QDate(2026, 11, 21));
    EXPECT_EQ(cash.at(0).expected, Money::yuan(50));
}

TEST_F(MainJob, WritesOneLineOfHistoryForEachAct) {
    const OrderId id = receive();
    std::size_t lines = 1;
    EXPECT_EQ(historyLines(id), lines);
    const auto expectOneMore = [&](const char* what) { EXPECT_EQ(historyLines(id), ++lines) << what; };
    const auto orders = [&](const char* what, auto&& doIt) {
        act<OrderService>(doIt);
        expectOneMore(what);
    };
    const auto billing = [&](const char* what, auto&& doIt) {
        act<BillingService>(doIt);
        expectOneMore(what);
    };
    orders("job added", [&](OrderService& s) { s.addJob(id, complaint()); });
    orders("job changed", [&](OrderService& s) { s.editJob(id, 1, complaint()); });
    orders("line added", [&](OrderService& s) { s.addLine(id, 1, labourLine()); });
    orders("part added", [&](OrderService& s) { s.addLine(id, 1, padLine()); });
    orders("line changed", [&](OrderService& s) { s.editLine(id, 1, 1, labourLine()); });
    orders("another line added", [&](OrderService& s) { s.addLine(id, 1, labourLine()); });
    orders("line removed", [&](OrderService& s) { s.removeLine(id, 1, 3); });
    orders("second job", [&](OrderService& s) { s.addJob(id, complaint()); });
    orders("job removed", [&](OrderService& s) { s.removeJob(id, 2); });
    orders("promise", [&](OrderService& s) {
        s.changePromise(id, shop.context().now.plusMinutes(500), QStringLiteral("缺件"));
    });
    orders("estimate", [&](OrderService& s) { s.submitEstimate(id); });
    orders("consent", [&](OrderService& s) { s.recordConsent(id, answer({1})); });
    billing("deposit",
            [&](BillingService& s) { s.pay(id, Payer::Customer, PaymentMethod::Cash, Money::yuan(350)); });
    billing("refund", [&](BillingService& s) {
        s.refund(id, Payer::Customer, PaymentMethod::Cash, Money::yuan(350), QStringLiteral("改用微信"));
    });
    finishWork(id);
    lines += 4; // dispatched, started, issued, finished
    EXPECT_EQ(historyLines(id), lines);
    orders("self-check", [&](OrderService& s) { s.passSelfCheck(id, ticked(InspectionKind::SelfCheck)); });
    orders("inspection", [&](OrderService& s) { s.passInspection(id, ticked(InspectionKind::Final)); });
    orders("wash", [&](OrderService& s) { s.finishWash(id); });
    orders("told", [&](OrderService& s) { s.tellCustomer(id); });
    billing("settled", [&](BillingService& s) { s.settle(id, Payer::Customer); });
    billing("on account", [&](BillingService& s) {
        s.pay(id, Payer::Customer, PaymentMethod::OnAccount, Money::yuan(350));
    });
    orders("delivered", [&](OrderService& s) { s.deliver(id, ticked(InspectionKind::HandOver)); });
    billing("collected", [&](BillingService& s) {
        s.pay(id, Payer::Customer, PaymentMethod::Transfer, Money::yuan(350));
    });
    billing("reversed", [&](BillingService& s) { s.reverseSettlement(id, QStringLiteral("开错单位")); });
}

TEST_F(MainJob, TellsTheFirstPromiseFromALaterOne) {
    Reception unpromised = arrival();
    unpromised.promise.reset();
    const OrderId id = receive(unpromised);
    const auto lastAct = [&] {
        return HistoryStore(shop.session()).of(HistorySubject::Order, id.value(), 1).at(0).act;
    };
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint());
        orders.addLine(id, 1, labourLine());
        orders.changePromise(id, shop.context().now.plusMinutes(200), {});
    });
    EXPECT_EQ(lastAct(), QStringLiteral("order.promised"));

    OrderService::Answers answers = answer({1});
    answers.promise = shop.context().now.plusMinutes(400);
    answers.promiseReason = QStringLiteral("等件");
    act<OrderService>([&](OrderService& orders) {
        orders.submitEstimate(id);
        orders.recordConsent(id, answers);
    });
    EXPECT_EQ(lastAct(), QStringLiteral("order.promise_changed"));
}

TEST_F(MainJob, KeepsWhatAnOrderHoldsThroughTheDatabase) {
    const OrderId id = approvedOrder();
    const RepairOrder first = order(id);
    const RepairOrder again = order(id);
    EXPECT_EQ(first.header().revision, again.header().revision);
    EXPECT_EQ(first.job(1).lines.at(0).soldHours, Hours::fromHundredths(150));
    EXPECT_EQ(first.job(1).lines.at(1).part, pad);
    EXPECT_EQ(first.job(1).approvedAmount, Money::yuan(350));
    EXPECT_EQ(first.header().walkAround.words, QStringLiteral("刹车有异响"));
}

TEST_F(MainJob, ReleasesACarWithTheDiagnosisFee) {
    const OrderId id = receive();
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint());
        orders.addLine(id, 1, padLine());
        orders.submitEstimate(id);
        orders.recordConsent(id, answer({}, {1}));
    });
    const ConsentAnswer agreed{ConsentMethod::InPerson, QStringLiteral("陈伟")};
    EXPECT_EQ(refusedBy<OrderService>(
                  [&](OrderService& orders) { orders.release(id, Money::fromFen(150'01), agreed); }),
              "release.fee_too_high fee");
    act<OrderService>([&](OrderService& orders) { orders.release(id, Money::yuan(150), agreed); });
    act<BillingService>([&](BillingService& billing) {
        billing.settle(id, Payer::Customer);
        billing.pay(id, Payer::Customer, PaymentMethod::Alipay, Money::yuan(150));
    });
    act<OrderService>([&](OrderService& orders) { orders.deliver(id, ticked(InspectionKind::HandOver)); });
    EXPECT_TRUE(order(id).header().isReleased);
    EXPECT_EQ(stock().reserved, Quantity());
    EXPECT_EQ(count("SELECT CAST(SUM(amount_cents) AS BIGINT) FROM settlement_lines"), 15'000);
}

TEST_F(MainJob, CancelledKeepsNothingOnTheShelf) {
    const OrderId id = approvedOrder();
    ASSERT_EQ(stock().reserved, Quantity::whole(4));
    act<OrderService>([&](OrderService& orders) { orders.cancel(id, QStringLiteral("客户改期")); });
    EXPECT_EQ(stock().reserved, Quantity());
    EXPECT_EQ(count("SELECT CAST(SUM(reserved_milli) AS BIGINT) FROM order_lines"), 0);
    EXPECT_EQ(count("SELECT COUNT(*) FROM visits WHERE left_at IS NOT NULL"), 1);
    EXPECT_TRUE(shop.service<OrderService>().openOrders().empty());
}

TEST_F(MainJob, PassesPartsItLetsGoToTheOrderThatWaits) {
    const OrderId first = approvedOrder(Quantity::whole(8));
    const OrderId second = receive(arrival(QStringLiteral("京B54321")));
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(second, complaint());
        orders.addLine(second, 1, padLine(Quantity::whole(5)));
        orders.submitEstimate(second);
        orders.recordConsent(second, answer({1}));
    });
    EXPECT_EQ(order(second).job(1).lines.at(0).reserved, Quantity::whole(2)) << "as far as they are there";
    act<OrderService>(
        [&](OrderService& orders) { orders.editLine(first, 1, 2, padLine(Quantity::whole(7))); });
    EXPECT_EQ(order(second).job(1).lines.at(0).reserved, Quantity::whole(3));
    act<OrderService>([&](OrderService& orders) { orders.recordConsent(first, answer({}, {1})); });
    EXPECT_EQ(order(second).job(1).lines.at(0).reserved, Quantity::whole(5));
    EXPECT_EQ(stock().reserved, Quantity::whole(5));
}

TEST_F(MainJob, IsReversedWithTheOppositeSignOnItsOwnDay) {
    const OrderId id = deliveredOrder();
    shop.setNow(QDate(2026, 12, 2), QTime(9, 0));
    act<BillingService>(
        [&](BillingService& billing) { billing.reverseSettlement(id, QStringLiteral("开错单位")); });
    EXPECT_EQ(count("SELECT COUNT(*) FROM settlement_lines WHERE settled_on = '2026-11-21'"), 2);
    EXPECT_EQ(count("SELECT COUNT(*) FROM settlement_lines WHERE settled_on = '2026-12-02'"), 2);
    EXPECT_EQ(
        count("SELECT COUNT(*) FROM (SELECT line_id FROM settlement_lines GROUP BY line_id, payer, category, "
              "output, kind, technician_id HAVING SUM(amount_cents) = 0 AND SUM(net_cents) = 0 AND "
              "SUM(cost_cents) = 0 AND SUM(sold_seconds) = 0) AS even"),
        2);
    EXPECT_EQ(order(id).state(), OrderState::Ready);
    EXPECT_EQ(shop.service<OrderService>().allOrders(true), std::vector{id}) << "open again";
    EXPECT_EQ(order(id).paidAmount(Payer::Customer), Money::yuan(350));

    LineDraft discount = labourLine();
    discount.kind = LineKind::Discount;
    discount.unitPrice = Money::yuan(50);
    act<OrderService>([&](OrderService& orders) { orders.addLine(id, 1, discount); });
    act<BillingService>([&](BillingService& billing) {
        billing.settle(id, Payer::Customer);
        billing.refund(id, Payer::Customer, PaymentMethod::Cash, Money::yuan(50), QStringLiteral("折让"));
    });
    act<OrderService>([&](OrderService& orders) { orders.deliver(id, ticked(InspectionKind::HandOver)); });
    EXPECT_EQ(order(id).header().deliveredOn, QDate(2026, 11, 21)) << "the car left on that day";
    EXPECT_EQ(shop.service<OrderService>().deliveredOn(QDate(2026, 12, 2)), 0);
    EXPECT_EQ(count("SELECT CAST(SUM(amount_cents) AS BIGINT) FROM settlement_lines"), 30'000);
    EXPECT_EQ(count("SELECT COUNT(*) FROM settlement_lines WHERE settled_on = '2026-12-02'"), 5);
}

TEST_F(MainJob, NumbersOrdersWithoutAGap) {
    receive();
    Reception bad = arrival(QStringLiteral("京C11111"));
    bad.walkAround.fuelEighths = 9;
    EXPECT_EQ(refusedBy<ReceptionService>([&](ReceptionService& desk) { desk.open(bad); }),
              "order.fuel fuel");
    const OrderId second = receive(arrival(QStringLiteral("京C11111")));
    EXPECT_EQ(order(second).header().number, QStringLiteral("R261121-002"));
    shop.setNow(QDate(2026, 11, 22), QTime(9, 0));
    const OrderId nextDay = receive(arrival(QStringLiteral("京D22222")));
    EXPECT_EQ(order(nextDay).header().number, QStringLiteral("R261122-001"));
    EXPECT_EQ(shop.service<OrderService>().findByNumber(QStringLiteral(" r261122-001 ")), nextDay);
}

TEST_F(MainJob, SharesOneVisitBetweenTwoOrdersOfACar) {
    const OrderId first = receive();
    const OrderId second = receiveAgain(first);
    EXPECT_EQ(order(first).header().visit, order(second).header().visit);
    EXPECT_EQ(count("SELECT COUNT(*) FROM visits"), 1);
    act<OrderService>([&](OrderService& orders) { orders.cancel(first, QStringLiteral("并单")); });
    EXPECT_EQ(count("SELECT COUNT(*) FROM visits WHERE left_at IS NULL"), 1) << "the car is still here";
    act<OrderService>([&](OrderService& orders) { orders.cancel(second, QStringLiteral("客户离店")); });
    EXPECT_EQ(count("SELECT COUNT(*) FROM visits WHERE left_at IS NULL"), 0);
    const OrderId third = receiveAgain(first);
    EXPECT_NE(order(third).header().visit, order(first).header().visit);
}

TEST_F(MainJob, IsWrittenInsideATransactionOnly) {
    const OrderId id = receive();
    EXPECT_THROW(shop.service<OrderService>().addJob(id, complaint()), std::logic_error);
    EXPECT_THROW(shop.service<BillingService>().settle(id, Payer::Customer), std::logic_error);
    EXPECT_THROW(shop.service<ReceptionService>().open(arrival(QStringLiteral("京E33333"))),
                 std::logic_error);
}

TEST_F(MainJob, RefusesAnActOnAnOrderAnotherDeskHasChanged) {
    const OrderId id = receive();
    const std::int64_t seen = order(id).header().revision;
    Session otherDesk(shop.file(), Session::Access::ReadWrite);
    {
        Transaction transaction(otherDesk);
        OrderService(otherDesk, shop.context()).addJob(id, complaint());
        transaction.commit();
    }
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) {
                  orders.seen(seen).editJob(id, 1, complaint(QStringLiteral("其他")));
              }),
              "order.changed_elsewhere");
    EXPECT_EQ(refusedBy<BillingService>([&](BillingService& billing) {
                  billing.seen(seen).reverseSettlement(id, QStringLiteral("x"));
              }),
              "order.changed_elsewhere");
    act<OrderService>([&](OrderService& orders) {
        orders.seen(order(id).header().revision).editJob(id, 1, complaint(QStringLiteral("其他")));
        orders.addLine(id, 1, labourLine());
    });
}

TEST_F(MainJob, RefusesToDispatchFromAnOrderAnotherDeskHasChanged) {
    const OrderId id = approvedOrder();
    const std::int64_t seen = order(id).header().revision;
    const JobId job = order(id).job(1).id.value();
    act<WorkshopService>(
        [&](WorkshopService& workshop) { workshop.dispatch(job, shop.firstTechnician, shop.firstBay); });
    EXPECT_EQ(refusedBy<WorkshopService>([&](WorkshopService& workshop) {
                  workshop.seen(seen).dispatch(job, shop.secondTechnician, shop.secondBay);
              }),
              "order.changed_elsewhere");
    EXPECT_EQ(refusedBy<WorkshopService>([&](WorkshopService& workshop) {
                  workshop.seen(seen).startWork(job, shop.firstTechnician);
              }),
              "order.changed_elsewhere");
    act<WorkshopService>([&](WorkshopService& workshop) {
        workshop.seen(order(id).header().revision).dispatch(job, shop.secondTechnician, shop.secondBay);
        workshop.startWork(job, shop.secondTechnician);
    });
    EXPECT_EQ(
        refusedBy<WorkshopService>([&](WorkshopService& workshop) { workshop.seen(seen).finishJob(job); }),
        "order.changed_elsewhere");
}

TEST_F(MainJob, RefusesToSaveAnOrderThatWasChangedSinceItWasLoaded) {
    const OrderId id = receive();
    RepairOrder mine = OrderStore(shop.session()).load(id);
    Session otherDesk(shop.file(), Session::Access::ReadWrite);
    {
        Transaction transaction(otherDesk);
        OrderService(otherDesk, shop.context()).addJob(id, complaint());
        transaction.commit();
    }
    mine.addJob(complaint(QStringLiteral("其他")));
    const QString before = databaseDump(shop.file());
    {
        Transaction transaction(shop.session());
        EXPECT_THROW(
            OrderStore(shop.session()).save(mine, shop.advisor, shop.context().now, shop.settings().calendar),
            Refusal);
    }
    EXPECT_EQ(databaseDump(shop.file()), before);
}

} // namespace
} // namespace baydesk
