// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders_test.h"

#include "services/shop_service.h"

#include <functional>

namespace baydesk {
namespace {

/// Each is refused by one rule at one field, and the database stays as it was (see refusedBy()).
using BadInput = OrdersTest;

TEST_F(BadInput, AtTheReception) {
    const OrderId known = deliveredOrder();
    const auto refused = [&](const std::function<void(Reception&)>& spoil) {
        Reception made = arrival();
        made.vehicle = order(known).header().vehicle;
        spoil(made);
        return refusedBy<ReceptionService>([&](ReceptionService& desk) { desk.open(made); });
    };
    EXPECT_EQ(refused([](Reception& r) { r.walkAround.mileageKm = 41'999; }),
              "order.mileage_below_last mileage");
    EXPECT_EQ(refused([](Reception& r) { r.walkAround.mileageKm = -1; }), "order.mileage mileage");
    EXPECT_EQ(refused([](Reception& r) { r.walkAround.mileageKm = 3'000'001; }), "order.mileage mileage");
    EXPECT_EQ(refused([](Reception& r) { r.walkAround.fuelEighths = -1; }), "order.fuel fuel");
    EXPECT_EQ(refused([](Reception& r) { r.walkAround.words = QStringLiteral(" "); }),
              "reception.words words");
    EXPECT_EQ(refused([](Reception& r) { r.walkAround.belongings = QString(301, u'x'); }),
              "reception.text_too_long belongings");
    EXPECT_EQ(refused([&](Reception& r) { r.promise = shop.at(QTime(8, 0)); }),
              "order.promise_in_past promise");
    EXPECT_EQ(refused([](Reception& r) { r.senderPhone = QStringLiteral("12"); }),
              "reception.sender_phone sender_phone");
    EXPECT_EQ(refused([](Reception& r) {
                  r.jobs = {complaint(), complaint(QStringLiteral(" "))};
              }),
              "job.complaint complaint");
    EXPECT_EQ(refused([](Reception& r) {
                  r.vehicle.reset();
                  r.newCustomer.name.clear();
              }),
              "customer.name name");
}

TEST_F(BadInput, InALine) {
    const OrderId id = approvedOrder();
    const auto refused = [&](const LineDraft& draft) {
        return refusedBy<OrderService>([&](OrderService& orders) { orders.addLine(id, 1, draft); });
    };
    EXPECT_EQ(refused(padLine(Quantity())), "line.quantity quantity");
    EXPECT_EQ(refused(padLine(Quantity::whole(-2))), "line.quantity quantity");
    EXPECT_EQ(refused(padLine(Quantity::whole(10'001))), "line.quantity quantity");
    LineDraft dear = labourLine();
    dear.unitPrice = Money::yuan(1'000'001);
    EXPECT_EQ(refused(dear), "line.price price");
    LineDraft nameless = labourLine();
    nameless.description.clear();
    EXPECT_EQ(refused(nameless), "line.description description");
    EXPECT_EQ(refusedBy<OrderService>(
                  [&](OrderService& orders) { orders.editLine(id, 1, 2, padLine(Quantity())); }),
              "line.quantity quantity");
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.removeLine(id, 1, 9); }),
              "order.unknown_line");
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.addLine(id, 9, labourLine()); }),
              "order.unknown_job");
}

TEST_F(BadInput, InAnAnswer) {
    const OrderId id = approvedOrder();
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint());
        orders.addLine(id, 2, labourLine());
    });
    const auto refused = [&](const OrderService::Answers& answers) {
        return refusedBy<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answers); });
    };
    EXPECT_EQ(refused(answer({})), "consent.nothing jobs");
    EXPECT_EQ(refused(answer({2}, {2})), "consent.contradiction jobs");
    EXPECT_EQ(refused(answer({2, 1})), "consent.already");
    OrderService::Answers nobody = answer({2});
    nobody.answer.person.clear();
    EXPECT_EQ(refused(nobody), "consent.person person");
    OrderService::Answers late = answer({2});
    late.promise = shop.at(QTime(8, 0));
    late.promiseReason = QStringLiteral("加项");
    EXPECT_EQ(refused(late), "order.promise_in_past promise");
}

TEST_F(BadInput, AtThePartsCounter) {
    const OrderId id = approvedOrder(Quantity::whole(12));
    const LineId line = order(id).job(1).lines.at(1).id.value();
    const auto refused = [&](Quantity quantity) {
        return refusedBy<PartsService>([&](PartsService& parts) { parts.issue(line, quantity); });
    };
    EXPECT_EQ(refused(Quantity::whole(11)), "stock.beyond_stock quantity");
    EXPECT_EQ(refused(Quantity::whole(13)), "line.issue_too_much quantity");
    EXPECT_EQ(refused(Quantity()), "stock.quantity_zero quantity");
    EXPECT_EQ(refused(Quantity::whole(-1)), "stock.quantity_negative quantity");
    EXPECT_EQ(refusedBy<PartsService>([&](PartsService& parts) {
                  parts.returnPart(line, Quantity::whole(1), QStringLiteral("装错"));
              }),
              "stock.beyond_issued quantity");
    const LineId labour = order(id).job(1).lines.at(0).id.value();
    EXPECT_EQ(refusedBy<PartsService>([&](PartsService& parts) { parts.issue(labour, Quantity::whole(1)); }),
              "line.no_part");
}

TEST_F(BadInput, OnTheClock) {
    const OrderId id = approvedOrder();
    const JobId job = order(id).job(1).id.value();
    const auto start = [&](WorkshopService& workshop) { workshop.startWork(job, shop.firstTechnician); };
    EXPECT_EQ(refusedBy<WorkshopService>(start), "job.not_dispatched");
    act<WorkshopService>(
        [&](WorkshopService& workshop) { workshop.dispatch(job, shop.firstTechnician, shop.firstBay); });
    act<WorkshopService>(start);
    EXPECT_EQ(refusedBy<WorkshopService>(start), "clock.already_on");
    EXPECT_EQ(count("SELECT COUNT(*) FROM clock_entries WHERE ended_at IS NULL"), 1);
    EXPECT_EQ(refusedBy<WorkshopService>([&](WorkshopService& workshop) { workshop.finishJob(job); }),
              "job.not_finishable")
        << "parts are missing, so the clock runs on too";
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.removeJob(id, 1); }),
              "job.was_worked_on");
    EXPECT_EQ(
        refusedBy<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({}, {1})); }),
        "consent.work_begun");
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.cancel(id, QStringLiteral("x")); }),
              "order.step_refused");
}

TEST_F(BadInput, AtTheInspections) {
    const OrderId id = approvedOrder();
    finishWork(id);
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.passSelfCheck(id, {}); }),
              "inspection.incomplete");
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.finishWash(id); }),
              "order.step_refused");
    act<OrderService>(
        [&](OrderService& orders) { orders.passSelfCheck(id, ticked(InspectionKind::SelfCheck)); });
    EXPECT_EQ(
        refusedBy<OrderService>([&](OrderService& orders) { orders.failInspection(id, QString(), {1}, {}); }),
        "inspection.cause cause");
    EXPECT_EQ(refusedBy<OrderService>(
                  [&](OrderService& orders) { orders.failInspection(id, QStringLiteral("漏油"), {}, {}); }),
              "inspection.no_job jobs");
}

TEST_F(BadInput, AtTheTill) {
    const OrderId id = readyOrder();
    const auto pay = [&](Money amount, PaymentMethod method = PaymentMethod::Cash) {
        return refusedBy<BillingService>(
            [&](BillingService& billing) { billing.pay(id, Payer::Customer, method, amount); });
    };
    EXPECT_EQ(pay(Money::fromFen(350'01)), "payment.above_balance amount");
    EXPECT_EQ(pay(Money::yuan(1), PaymentMethod::OnAccount), "payment.on_account_early method");
    EXPECT_EQ(refusedBy<BillingService>([&](BillingService& billing) { billing.settle(id, Payer::Insurer); }),
              "settle.no_lines");
    LineDraft fee = labourLine();
    fee.kind = LineKind::Fee;
    fee.unitPrice = Money::yuan(10);
    act<OrderService>([&](OrderService& orders) { orders.addLine(id, 1, fee); });
    EXPECT_EQ(
        refusedBy<BillingService>([&](BillingService& billing) { billing.settle(id, Payer::Customer); }),
        "order.step_refused")
        << "above the consent";
    act<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({1})); });
    act<BillingService>([&](BillingService& billing) { billing.settle(id, Payer::Customer); });
    EXPECT_EQ(pay(Money()), "payment.amount amount");
    EXPECT_EQ(pay(Money::yuan(-1)), "payment.amount amount");
    EXPECT_EQ(pay(Money::fromFen(360'01)), "payment.above_balance amount");
    act<BillingService>([&](BillingService& billing) {
        billing.pay(id, Payer::Customer, PaymentMethod::Cash, Money::yuan(100));
    });
    EXPECT_EQ(refusedBy<OrderService>(
                  [&](OrderService& orders) { orders.deliver(id, ticked(InspectionKind::HandOver)); }),
              "order.step_refused");
    EXPECT_EQ(refusedBy<BillingService>([&](BillingService& billing) { billing.reverseSettlement(id, {}); }),
              "money.reason reason");
    EXPECT_EQ(refusedBy<BillingService>([&](BillingService& billing) {
                  billing.cashUp(shop.context().today(), PaymentMethod::Cash, Money::yuan(90), QString());
              }),
              "cash_up.difference reason");
    EXPECT_EQ(refusedBy<BillingService>([&](BillingService& billing) {
                  billing.cashUp(shop.context().today().addDays(-1), PaymentMethod::Cash, Money(), QString());
              }),
              "cash_up.day_over counted");
}

TEST_F(BadInput, InAPackageThatIsNotThere) {
    const OrderId id = receive();
    JobDraft draft = complaint();
    draft.package = PackageId(77);
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.addJob(id, draft); }),
              "job.unknown_package package");
}

TEST_F(OrdersTest, APackageBringsItsLinesAsOftenAsItSays) {
    const PackageId package = shop.act<ShopService>([&](ShopService& settings) {
        OperationDraft operation;
        operation.code = QStringLiteral("M01");
        operation.name = QStringLiteral("换机油");
        operation.category = ServiceCategory::Maintenance;
        operation.standard = Hours::fromHundredths(60);
        PackageDraft draft;
        draft.code = QStringLiteral("P10");
        draft.name = QStringLiteral("1万公里保养");
        draft.intervalKm = 10'000;
        draft.lines = {{settings.addOperation(operation), {}, Quantity::whole(2)},
                       {{}, pad, Quantity::whole(3)}};
        return settings.addPackage(draft);
    });
    Reception made = arrival();
    JobDraft job = complaint();
    job.package = package;
    made.jobs = {job};
    const OrderId id = receive(made);
    const Job brought = order(id).job(1);
    ASSERT_EQ(brought.lines.size(), 2U);
    EXPECT_EQ(brought.lines.at(0).soldHours, Hours::fromHundredths(120));
    EXPECT_EQ(brought.lines.at(0).amount, Money::yuan(120));
    EXPECT_EQ(brought.lines.at(1).amount, Money::yuan(150));
    EXPECT_EQ(historyLines(id), 2U) << "opened, and the job with all it brought";
}

TEST_F(BadInput, OfFiveHundredLinesIsAddedUpWhole) {
    const OrderId id = receive();
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint());
        for (int i = 0; i < 500; ++i) {
            orders.addLine(id, 1, labourLine());
        }
        orders.submitEstimate(id);
        orders.recordConsent(id, answer({1}));
    });
    EXPECT_EQ(order(id).job(1).lines.size(), 500u);
    EXPECT_EQ(order(id).totals().approved, Money::yuan(500 * 150));
}

} // namespace
} // namespace baydesk
