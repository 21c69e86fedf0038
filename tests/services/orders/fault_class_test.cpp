// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders_test.h"
#include "services/kpi_service.h"

#include <algorithm>

namespace baydesk {
namespace {

/// Simple and complex faults from the estimate to the month's figure.
class FaultClasses : public OrdersTest {
  protected:
    KpiExplanation explain(const char* id) {
        shop.actAs(shop.manager);
        return shop.service<KpiService>().explain(QString::fromLatin1(id), Month::of(shop.context().today()));
    }
};

TEST_F(FaultClasses, AreGivenByTheRuleWithTheEstimateAndKept) {
    const OrderId id = approvedOrder();
    EXPECT_EQ(order(id).header().faultClass, FaultClass::Simple);
    EXPECT_FALSE(order(id).header().isFaultClassSaid);
    LineDraft body = labourLine();
    body.category = ServiceCategory::Body;
    act<OrderService>([&](OrderService& orders) {
        orders.addLine(id, 1, body);
        orders.recordConsent(id, answer({1}));
    });
    EXPECT_EQ(order(id).header().faultClass, FaultClass::Complex) << "what was found made it so";
}

TEST_F(FaultClasses, MayBeSaidByTheAdvisorAgainstTheRule) {
    const OrderId id = approvedOrder();
    const std::size_t before = historyLines(id);
    act<OrderService>([&](OrderService& orders) { orders.sayFaultClass(id, FaultClass::Complex); });
    EXPECT_EQ(historyLines(id), before + 1);
    EXPECT_TRUE(order(id).header().isFaultClassSaid);
    act<OrderService>([&](OrderService& orders) {
        orders.addLine(id, 1, labourLine());
        orders.recordConsent(id, answer({1}));
    });
    EXPECT_EQ(order(id).header().faultClass, FaultClass::Complex);
    finishWork(id);
    inspectAndWash(id);
    EXPECT_EQ(
        refusedBy<OrderService>([&](OrderService& orders) { orders.sayFaultClass(id, FaultClass::Simple); }),
        "order.class_too_late");
}

TEST_F(FaultClasses, CountInTheMonthByClassWithTheirOrders) {
    deliveredOrder();
    const OrderId slow = approvedOrder();
    shop.passMinutes(25 * 60);
    finishWork(slow);
    inspectAndWash(slow);
    act<BillingService>([&](BillingService& billing) {
        billing.settle(slow, Payer::Customer);
        billing.pay(slow, Payer::Customer, PaymentMethod::Cash, Money::yuan(350));
    });
    act<OrderService>([&](OrderService& orders) { orders.deliver(slow, ticked(InspectionKind::HandOver)); });
    const KpiExplanation simple = explain("Q05.simple");
    EXPECT_EQ(simple.line.result.value, Fraction(1, 2));
    EXPECT_EQ(std::ranges::count_if(simple.orders, [](const EvidenceRow& row) { return row.leftOut.has_value(); }), 0);
    const KpiExplanation complex = explain("Q05.complex");
    EXPECT_FALSE(complex.line.result.hasValue()) << "no complex fault: insufficient data, not 0";
    EXPECT_TRUE(std::ranges::all_of(complex.orders,
                                    [](const EvidenceRow& row) { return row.leftOut == LeftOut::NoClass; }));
}

} // namespace
} // namespace baydesk
