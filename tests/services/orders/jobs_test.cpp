// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/orders_test.h"

namespace baydesk {
namespace {

class ComplaintCauseCorrection : public OrdersTest {
  protected:
    OrderId id = receive();
    JobDraft job() { return order(id).job(1).draft(); }
    void edit(const JobDraft& draft) {
        act<OrderService>([&](OrderService& orders) { orders.editJob(id, 1, draft); });
    }
};

TEST_F(ComplaintCauseCorrection, StandOnTheJobFromTheCustomersWordsToWhatWasDone) {
    act<OrderService>([&](OrderService& orders) { orders.addJob(id, complaint()); });
    JobDraft draft = job();
    draft.cause = QStringLiteral("前刹车片磨损到 2 mm");
    draft.correction = QStringLiteral("更换前刹车片");
    edit(draft);
    EXPECT_EQ(job().complaint, QStringLiteral("刹车异响"));
    EXPECT_EQ(job().cause, QStringLiteral("前刹车片磨损到 2 mm"));
    EXPECT_EQ(job().correction, QStringLiteral("更换前刹车片"));
}

TEST_F(ComplaintCauseCorrection, LeaveTheWarrantyOpenUntilTheMakerHasAnswered) {
    JobDraft draft = complaint();
    draft.warrantyScope = WarrantyScope::AfterDiagnosis;
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, draft);
        orders.addLine(id, 1, labourLine(Payer::OemWarranty));
        orders.submitEstimate(id);
        orders.recordConsent(id, answer({1}));
    });
    draft.warrantyScope = WarrantyScope::AskedOem;
    edit(draft);
    finishWork(id);
    inspectAndWash(id);
    EXPECT_EQ(
        refusedBy<BillingService>([&](BillingService& billing) { billing.settle(id, Payer::OemWarranty); }),
        "order.step_refused");
    draft.warrantyScope = WarrantyScope::Covered;
    edit(draft);
    act<BillingService>([&](BillingService& billing) { billing.settle(id, Payer::OemWarranty); });
    EXPECT_EQ(order(id).settledAmount(Payer::OemWarranty), Money::yuan(150));
}

class JobsWithLines : public OrdersTest {};

TEST_F(JobsWithLines, AddUpByPayerAndByCategory) {
    const OrderId id = receive();
    LineDraft sublet = labourLine(Payer::Insurer);
    sublet.kind = LineKind::Sublet;
    sublet.category = ServiceCategory::Body;
    sublet.unitPrice = Money::yuan(300);
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint());
        orders.addLine(id, 1, labourLine());
        orders.addLine(id, 1, padLine());
        orders.addLine(id, 1, sublet);
    });
    const OrderTotals totals = order(id).totals();
    EXPECT_EQ(totals.labour, Money::yuan(450));
    EXPECT_EQ(totals.parts, Money::yuan(200));
    EXPECT_EQ(totals.total, Money::yuan(650));
    EXPECT_EQ(totals.customer(), Money::yuan(350));
}

class StockInTheEstimate : public OrdersTest {};

TEST_F(StockInTheEstimate, IsWhatNobodyElseHolds) {
    const OrderId other = approvedOrder(Quantity::whole(4));
    const OrderId id = receive(arrival(QStringLiteral("京B22222")));
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint());
        orders.addLine(id, 1, padLine(Quantity::whole(8)));
    });
    const Availability seen = shop.service<OrderService>().order(id).stock.at(pad);
    EXPECT_EQ(seen.onHand, Quantity::whole(10));
    EXPECT_EQ(seen.available(), Quantity::whole(6)) << "four are kept for order " << other.value();
    EXPECT_EQ(seen.answer(Quantity::whole(8)).shortBy, Quantity::whole(2));
}

} // namespace
} // namespace baydesk
