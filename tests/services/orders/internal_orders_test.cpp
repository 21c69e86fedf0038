// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/campaign_service.h"
#include "services/check_service.h"
#include "services/health_record_service.h"
#include "services/kpi_service.h"
#include "services/labour_rate_service.h"
#include "services/orders/orders_test.h"
#include "services/shop_service.h"

#include <algorithm>
#include <set>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// Pre-delivery inspections, shop cars and stock cars: the shop pays itself, and nothing of it is output.
class InternalOrders : public OrdersTest {
  protected:
    OrderId receiveInternal(OrderPurpose purpose, const char* plate = "沪A10001") {
        Reception arriving = arrival(s(plate));
        arriving.purpose = purpose;
        arriving.promise.reset();
        arriving.jobs = {complaint(s("交付前检查"))};
        return receive(arriving);
    }
    /// ¥150.00 of labour and ¥100.00 of parts that cost ¥40.00.
    OrderId released(OrderPurpose purpose, const char* plate = "沪A10001") {
        const OrderId id = receiveInternal(purpose, plate);
        LineDraft pads = padLine(Quantity::whole(2));
        pads.payer = Payer::Internal;
        act<OrderService>([&](OrderService& orders) {
            orders.addLine(id, 1, labourLine(Payer::Internal));
            orders.addLine(id, 1, pads);
            orders.submitEstimate(id);
        });
        return id;
    }
    OrderId settled(OrderPurpose purpose, const char* plate = "沪A10001") {
        const OrderId id = released(purpose, plate);
        finishWork(id);
        inspectAndWash(id);
        act<BillingService>([&](BillingService& billing) { billing.settle(id, Payer::Internal); });
        return id;
    }
    OrderId delivered(OrderPurpose purpose, const char* plate = "沪A10001") {
        const OrderId id = settled(purpose, plate);
        act<OrderService>(
            [&](OrderService& orders) { orders.deliver(id, ticked(InspectionKind::HandOver)); });
        return id;
    }
    KpiMonth month() {
        return shop.service<KpiService>().month(Month::of(shop.context().today()),
                                                KpiService::Source::OwnOrders);
    }
    QByteArray addLineRefused(OrderId id, Payer payer) {
        return refusedBy<OrderService>(
            [&](OrderService& orders) { orders.addLine(id, 1, labourLine(payer)); });
    }
};

TEST_F(InternalOrders, AreReleasedWithoutAskingACustomerOrPromisingATime) {
    const OrderId id = released(OrderPurpose::PreDelivery);
    const RepairOrder now = order(id);
    EXPECT_EQ(now.state(), OrderState::AwaitingDispatch);
    EXPECT_EQ(now.job(1).decision, JobDecision::Approved);
    EXPECT_EQ(now.header().purpose, OrderPurpose::PreDelivery);
    EXPECT_EQ(now.nextAct(), OrderAct::Dispatch);
    EXPECT_EQ(count("SELECT COUNT(*) FROM consents"), 0) << "nobody was asked";
    EXPECT_EQ(count("SELECT COUNT(*) FROM estimates"), 0);
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({1})); }),
              "order.step_refused");
    QStringList said;
    for (const HistoryEntry& entry : shop.service<OrderService>().order(id).history) {
        said.append(describe(entry, shop.settings().calendar));
    }
    EXPECT_TRUE(said.contains(s("Internal order: Pre-delivery inspection")));
    EXPECT_TRUE(said.contains(s("Internal work released: A")));
}

TEST_F(InternalOrders, ArePaidByTheShopAlone) {
    const OrderId id = receiveInternal(OrderPurpose::ShopCar);
    for (const Payer payer : {Payer::Customer, Payer::OemWarranty, Payer::Insurer, Payer::Goodwill}) {
        EXPECT_EQ(addLineRefused(id, payer), "line.internal_order payer") << code(payer).toStdString();
    }
    LineDraft brought = labourLine(Payer::Internal);
    brought.kind = LineKind::Sundry;
    brought.unitPrice = Money();
    brought.isCustomersOwn = true;
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.addLine(id, 1, brought); }),
              "line.internal_order payer")
        << "no customer brought it";
    act<OrderService>([&](OrderService& orders) { orders.addLine(id, 1, labourLine(Payer::Internal)); });
    EXPECT_EQ(refusedBy<OrderService>(
                  [&](OrderService& orders) { orders.editLine(id, 1, 1, labourLine(Payer::Customer)); }),
              "line.internal_order payer");
    act<OrderService>([&](OrderService& orders) { orders.submitEstimate(id); });
    EXPECT_EQ(refusedBy<BillingService>([&](BillingService& billing) {
                  billing.pay(id, Payer::Internal, PaymentMethod::Cash, Money::yuan(10));
              }),
              "order.step_refused");
}

TEST_F(InternalOrders, StayReleasedWhenWorkIsAddedAndReleaseNewJobs) {
    const OrderId id = released(OrderPurpose::StockCar);
    act<OrderService>([&](OrderService& orders) { orders.addLine(id, 1, labourLine(Payer::Internal)); });
    EXPECT_EQ(order(id).job(1).decision, JobDecision::Approved);
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint(s("电瓶充电")), Payer::Internal);
        orders.addLine(id, 2, labourLine(Payer::Internal));
    });
    EXPECT_EQ(order(id).job(2).decision, JobDecision::Pending);
    act<OrderService>([&](OrderService& orders) { orders.submitEstimate(id); });
    EXPECT_EQ(order(id).job(2).decision, JobDecision::Approved);
    act<OrderService>([&](OrderService& orders) { orders.removeJob(id, 2); });
    EXPECT_EQ(order(id).jobs().size(), 1u);
}

TEST_F(InternalOrders, AreHandedOverWithoutMoneyAndLeaveNoHealthRecord) {
    const OrderId id = delivered(OrderPurpose::PreDelivery);
    EXPECT_EQ(order(id).state(), OrderState::Delivered);
    EXPECT_EQ(order(id).settledAmount(Payer::Internal), Money::yuan(250));
    EXPECT_EQ(count("SELECT COUNT(*) FROM payments"), 0);
    EXPECT_FALSE(shop.service<HealthRecordService>().light(id).isOwed);
    for (const CheckResult& result : checkEverything(shop.session())) {
        for (const Finding& finding : result.findings) {
            ADD_FAILURE() << finding.rule.toStdString() << ' ' << finding.sentence.toStdString();
        }
    }
}

TEST_F(InternalOrders, TakeTheInternalRateForTheirPackages) {
    act<LabourRateService>([&](LabourRateService& rates) {
        rates.add({Payer::Internal, ServiceCategory::General, Money::yuan(60), shop.context().today()});
    });
    const OrderView view = shop.service<OrderService>().order(receiveInternal(OrderPurpose::ShopCar));
    EXPECT_EQ(view.labourRates.on(Payer::Internal, ServiceCategory::General, view.order.header().openedOn),
              Money::yuan(60));
}

TEST_F(InternalOrders, TakeAPackageThatTheShopPays) {
    const PackageId care = act<ShopService>([&](ShopService& lists) {
        const OperationId operation = lists.addOperation({.code = s("C-1"),
                                                          .name = s("库存车保养"),
                                                          .category = ServiceCategory::Maintenance,
                                                          .standard = Hours::fromHundredths(50)});
        PackageDraft draft{
            .code = s("CP-1"), .name = s("库存车保养"), .model = {}, .intervalKm = 5'000, .lines = {}};
        draft.lines = {{.operation = operation, .part = {}, .quantity = Quantity::whole(1)}};
        return lists.addPackage(draft);
    });
    const OrderId id = receiveInternal(OrderPurpose::StockCar);
    JobDraft job = complaint(s("库存车保养"));
    job.package = care;
    const int position = act<OrderService>([&](OrderService& orders) { return orders.addJob(id, job); });
    ASSERT_EQ(order(id).job(position).lines.size(), 1u);
    EXPECT_EQ(order(id).job(position).lines.front().payer, Payer::Internal);
}

TEST_F(InternalOrders, TakeNoCampaignSinceTheMakerWouldNotPay) {
    const OrderId id = receiveInternal(OrderPurpose::PreDelivery);
    EXPECT_EQ(refusedBy<CampaignService>(
                  [&](CampaignService& campaigns) { campaigns.addToOrder(id, CampaignId(1)); }),
              "campaign.internal");
}

TEST_F(InternalOrders, CountInNoFigureButOfWorkedHoursAndAreCountedApartByPurpose) {
    deliveredOrder();
    const KpiMonth before = month();
    delivered(OrderPurpose::PreDelivery, "沪A10001");
    delivered(OrderPurpose::StockCar, "沪A10002");
    receiveInternal(OrderPurpose::ShopCar, "沪A10003"); // no line yet
    const KpiMonth after = month();
    // Who works on the shop's own cars is not idle: these say in their words that internal work is in them.
    const std::set<QByteArray> ofWorkedHours{"L11", "L12", "B02", "B5.revenue_per_actual_hour",
                                             "B5.idle_hours"};
    for (std::size_t i = 0; i < before.kpis.size(); ++i) {
        if (ofWorkedHours.contains(before.kpis[i].kpi->id)) {
            continue;
        }
        EXPECT_EQ(before.kpis[i].result.status, after.kpis[i].result.status) << before.kpis[i].kpi->id;
        if (before.kpis[i].result.hasValue()) {
            EXPECT_EQ(before.kpis[i].result.value.rounded(4), after.kpis[i].result.value.rounded(4))
                << before.kpis[i].kpi->id;
        }
    }
    EXPECT_GT(after.line("L11").result.value, before.line("L11").result.value);
    EXPECT_TRUE(before.internalWork.empty());
    ASSERT_EQ(after.internalWork.size(), 2u);
    const InternalWork& inspection = after.internalWork.front();
    EXPECT_EQ(inspection.purpose, OrderPurpose::PreDelivery);
    EXPECT_EQ(inspection.orders, 1);
    EXPECT_EQ(inspection.hours, Hours::fromHundredths(150));
    EXPECT_EQ(inspection.amount, Money::yuan(250));
    EXPECT_EQ(inspection.partsCost, Money::yuan(40));
}

TEST_F(InternalOrders, AreTakenBackFromTheirCountByAReversal) {
    const OrderId id = settled(OrderPurpose::PreDelivery);
    act<BillingService>([&](BillingService& billing) { billing.reverseSettlement(id, s("工时写错")); });
    const auto work = month().internalWork;
    ASSERT_EQ(work.size(), 1u);
    EXPECT_EQ(work.front().orders, 0);
    EXPECT_EQ(work.front().amount, Money());
}

TEST_F(InternalOrders, AreShownAsLeftOutWhereVisitsAreExplained) {
    const OrderId id = delivered(OrderPurpose::PreDelivery);
    const Kpi* visits = nullptr;
    for (const Kpi& kpi : kpiCatalogue()) {
        if (kpi.evidence == Evidence::Visits) {
            visits = &kpi;
        }
    }
    ASSERT_NE(visits, nullptr);
    const auto explained = shop.service<KpiService>().explain(
        QLatin1String(visits->id), Month::of(shop.context().today()), KpiService::Source::OwnOrders);
    const auto row = std::ranges::find(explained.orders, id, &EvidenceRow::order);
    ASSERT_NE(row, explained.orders.end());
    EXPECT_EQ(row->leftOut, LeftOut::Internal);
}

TEST_F(InternalOrders, SayWhatTheyAreForInTheListOfOpenOrders) {
    receiveInternal(OrderPurpose::StockCar);
    const auto open = shop.service<OrderService>().openOrders();
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open.front().purpose, OrderPurpose::StockCar);
}

} // namespace
} // namespace baydesk
