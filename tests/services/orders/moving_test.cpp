// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/merge.h"
#include "services/campaign_service.h"
#include "services/check_service.h"
#include "services/customer_service.h"
#include "services/discount_service.h"
#include "services/labour_rate_service.h"
#include "services/orders/orders_test.h"

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// What was written in the wrong place: a line in another job, an order for another purpose.
class Moving : public OrdersTest {
  protected:
    /// Job A with a line of labour, job B with brake pads.
    OrderId withTwoJobs() {
        const OrderId id = receive();
        act<OrderService>([&](OrderService& orders) {
            orders.addJob(id, complaint(s("刹车")));
            orders.addJob(id, complaint(s("雨刮")));
            orders.addLine(id, 1, labourLine());
            orders.addLine(id, 2, padLine(Quantity::whole(2)));
        });
        return id;
    }
    LineDraft pads() const { return padLine(Quantity::whole(2)); }
    QStringList historyOf(OrderId id) {
        QStringList said;
        for (const HistoryEntry& entry : shop.service<OrderService>().order(id).history) {
            said.append(describe(entry, shop.settings().calendar));
        }
        return said;
    }
    QByteArray purposeRefused(OrderId id, OrderPurpose purpose) {
        return refusedBy<OrderService>([&](OrderService& orders) { orders.changePurpose(id, purpose); });
    }
};

TEST_F(Moving, ALineGoesToTheOtherJobAndTheHistorySaysSo) {
    const OrderId id = withTwoJobs();
    act<OrderService>([&](OrderService& orders) { orders.moveLine(id, 2, 1, 1, pads()); });
    EXPECT_EQ(order(id).job(1).lines.back().part, pad);
    EXPECT_TRUE(order(id).job(2).lines.front().isRemoved);
    EXPECT_TRUE(historyOf(id).contains(s("Moved from job B to job A: 刹车片")));
}

TEST_F(Moving, ALineWithIssuedPartsStays) {
    const OrderId id = withTwoJobs();
    act<OrderService>([&](OrderService& orders) {
        orders.submitEstimate(id);
        orders.recordConsent(id, answer({1, 2}));
    });
    const LineId line = *order(id).job(2).lines.front().id;
    act<PartsService>([&](PartsService& parts) { parts.issue(line, Quantity::whole(1)); });
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.moveLine(id, 2, 1, 1, pads()); }),
              "line.has_issued_parts");
}

TEST_F(Moving, AnApprovedJobIsAskedAgainWhenALineComesToIt) {
    const OrderId id = withTwoJobs();
    act<OrderService>([&](OrderService& orders) {
        orders.submitEstimate(id);
        orders.recordConsent(id, answer({1}));
        orders.moveLine(id, 2, 1, 1, pads());
    });
    EXPECT_EQ(order(id).job(1).decision, JobDecision::Pending);
}

TEST_F(Moving, AChangedLineIsJudgedOnlyInTheJobItComesTo) {
    const OrderId id = withTwoJobs();
    act<OrderService>([&](OrderService& orders) {
        orders.addLine(id, 2, labourLine());
        orders.submitEstimate(id);
        orders.recordConsent(id, answer({1, 2}));
        LineDraft dearer = pads();
        dearer.quantity = Quantity::whole(4);
        orders.moveLine(id, 2, 1, 1, dearer);
    });
    EXPECT_EQ(order(id).job(2).decision, JobDecision::Approved) << "nothing came to it";
    EXPECT_EQ(order(id).job(1).decision, JobDecision::Pending);
    EXPECT_EQ(order(id).job(1).lines.back().quantity, Quantity::whole(4));
    EXPECT_TRUE(historyOf(id).contains(s("Moved from job B to job A: 刹车片")));
}

TEST_F(Moving, AMovedLineKeepsWhatTwoDesksChangedOfIt) {
    const OrderId id = withTwoJobs();
    LineDraft theirs = pads();
    theirs.payer = Payer::Goodwill;
    LineDraft mine = pads();
    mine.quantity = Quantity::whole(3);
    act<OrderService>([&](OrderService& orders) {
        orders.editLine(id, 2, 1, theirs, EditBase<LineDraft>{pads()});
        orders.moveLine(id, 2, 1, 1, mine, EditBase<LineDraft>{pads()});
    });
    EXPECT_EQ(order(id).job(1).lines.back().payer, Payer::Goodwill);
    EXPECT_EQ(order(id).job(1).lines.back().quantity, Quantity::whole(3));
}

TEST_F(Moving, ReservedPartsAreLetGoWithTheOldLineAndKeptForTheNewOne) {
    const OrderId id = withTwoJobs();
    act<OrderService>([&](OrderService& orders) {
        orders.addLine(id, 2, labourLine());
        orders.submitEstimate(id);
        orders.recordConsent(id, answer({1, 2}));
    });
    ASSERT_EQ(stock().reserved, Quantity::whole(2));
    act<OrderService>([&](OrderService& orders) { orders.moveLine(id, 2, 1, 1, pads()); });
    EXPECT_EQ(stock().reserved, Quantity()) << "job A is asked about again";
    EXPECT_EQ(order(id).job(2).lines.front().reserved, Quantity());
    act<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({1})); });
    EXPECT_EQ(stock().reserved, Quantity::whole(2));
    EXPECT_EQ(order(id).job(1).lines.back().reserved, Quantity::whole(2));
}

TEST_F(Moving, AGrantedDiscountStaysOnItsJob) {
    const OrderId id = withTwoJobs();
    LineDraft wanted = labourLine();
    wanted.kind = LineKind::Discount;
    wanted.quantity = Quantity::whole(1);
    wanted.unitPrice = Money::yuan(60);
    shop.actAs(shop.advisor);
    const auto request = act<DiscountService>(
        [&](DiscountService& discounts) { return discounts.ask(id, 1, wanted, s("老客户")); });
    shop.actAs(shop.manager);
    act<OrderService>([&](OrderService& orders) { orders.addLine(id, 2, labourLine()); });
    act<DiscountService>([&](DiscountService& discounts) { discounts.grant(request); });
    const LineDraft granted = order(id).job(1).lines.back().draft();
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.moveLine(id, 1, 2, 2, granted); }),
              "discount.granted_here job");
}

TEST_F(Moving, ACustomersOrderBecomesTheShopsOwnWithItsLinesAndRates) {
    act<LabourRateService>([&](LabourRateService& rates) {
        rates.add({Payer::Internal, ServiceCategory::General, Money::yuan(60), shop.context().today()});
    });
    const OrderId id = receive();
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint(s("刹车")));
        LineDraft labour = labourLine();
        labour.unitPrice = shop.settings().labourRate;
        orders.addLine(id, 1, labour);
        orders.changePurpose(id, OrderPurpose::StockCar);
    });
    const OrderLine line = order(id).job(1).lines.front();
    EXPECT_EQ(line.payer, Payer::Internal);
    EXPECT_EQ(line.unitPrice, Money::yuan(60)) << "the table's price for who pays now";
    EXPECT_TRUE(historyOf(id).contains(s("Purpose changed from Customer's order to Stock car")))
        << historyOf(id).join(QLatin1Char('\n')).toStdString();
    act<OrderService>([&](OrderService& orders) { orders.changePurpose(id, OrderPurpose::Customer); });
    EXPECT_EQ(order(id).job(1).lines.front().payer, Payer::Customer);
}

TEST_F(Moving, ThePurposeStaysOnceTheCustomerWasAskedOrTheWorkReleased) {
    const OrderId id = withTwoJobs();
    act<OrderService>([&](OrderService& orders) { orders.submitEstimate(id); });
    EXPECT_EQ(purposeRefused(id, OrderPurpose::ShopCar), "order.purpose_too_late purpose");
    Reception arriving = arrival(s("沪A10001"));
    arriving.purpose = OrderPurpose::StockCar;
    arriving.jobs = {complaint(s("充电"))};
    const OrderId internal = receive(arriving);
    act<OrderService>([&](OrderService& orders) {
        orders.addLine(internal, 1, labourLine(Payer::Internal));
        orders.submitEstimate(internal);
    });
    EXPECT_EQ(purposeRefused(internal, OrderPurpose::Customer), "order.purpose_too_late purpose");
}

TEST_F(Moving, ThePurposeStaysWhileADiscountIsOnTheOrder) {
    const OrderId id = withTwoJobs();
    act<OrderService>([&](OrderService& orders) {
        LineDraft discount = labourLine();
        discount.kind = LineKind::Discount;
        discount.quantity = Quantity::whole(1);
        discount.unitPrice = Money::yuan(1);
        orders.addLine(id, 1, discount);
    });
    EXPECT_EQ(purposeRefused(id, OrderPurpose::ShopCar), "order.purpose_discount purpose");
}

TEST_F(Moving, ThePurposeStaysWhileSomebodyElsePaysOrTheCustomerBroughtAPart) {
    const OrderId warranty = withTwoJobs();
    act<OrderService>(
        [&](OrderService& orders) { orders.addLine(warranty, 1, labourLine(Payer::OemWarranty)); });
    EXPECT_EQ(purposeRefused(warranty, OrderPurpose::ShopCar), "order.purpose_payer purpose");
    const OrderId brought = receive(arrival(s("沪A10003")));
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(brought, complaint(s("雨刮")));
        LineDraft own = labourLine();
        own.kind = LineKind::Sundry;
        own.unitPrice = Money();
        own.isCustomersOwn = true;
        orders.addLine(brought, 1, own);
    });
    EXPECT_EQ(purposeRefused(brought, OrderPurpose::ShopCar), "order.purpose_own_part purpose");
}

TEST_F(Moving, TheShopPaysForARemovedJobTooSoThatTheCheckFindsNothing) {
    const OrderId id = withTwoJobs();
    act<OrderService>([&](OrderService& orders) {
        orders.removeJob(id, 2);
        orders.changePurpose(id, OrderPurpose::StockCar);
    });
    for (const CheckResult& result : checkEverything(shop.session())) {
        EXPECT_TRUE(result.findings.empty()) << result.area.toStdString();
    }
}

TEST_F(Moving, ADiscountThatIsAskedForLapsesWhenTheShopPays) {
    const OrderId id = withTwoJobs();
    shop.actAs(shop.advisor);
    act<DiscountService>([&](DiscountService& discounts) {
        LineDraft wanted = labourLine();
        wanted.kind = LineKind::Discount;
        wanted.quantity = Quantity::whole(1);
        wanted.unitPrice = Money::yuan(100);
        discounts.ask(id, 1, wanted, s("老客户"));
    });
    act<OrderService>([&](OrderService& orders) { orders.changePurpose(id, OrderPurpose::ShopCar); });
    EXPECT_EQ(shop.service<DiscountService>().requests(id).front().request.state,
              DiscountRequestState::Lapsed);
}

TEST_F(Moving, TheShopItselfOwnsACarForWhichNobodyIsNamed) {
    Reception arriving = arrival(s("沪A10001"));
    arriving.purpose = OrderPurpose::StockCar;
    arriving.newCustomer = {};
    arriving.allowsReminders = true;
    const RepairOrder first = order(receive(arriving));
    arriving.newVehicle.plate = s("沪A10002");
    arriving.purpose = OrderPurpose::PreDelivery;
    const RepairOrder second = order(receive(arriving));
    EXPECT_EQ(first.header().customer, second.header().customer);
    const Customer owner = shop.service<CustomerService>().customer(first.header().customer);
    EXPECT_EQ(owner.data.name, shop.settings().name);
    EXPECT_EQ(owner.data.kind, CustomerKind::Company);
    EXPECT_EQ(count("SELECT COUNT(*) FROM data_consents"), 0) << "nobody asks the shop itself";
}

TEST_F(Moving, ACustomersOrderNeedsACustomer) {
    Reception arriving = arrival(s("沪A10001"));
    arriving.newCustomer = {};
    EXPECT_EQ(refusedBy<ReceptionService>([&](ReceptionService& desk) { desk.open(arriving); }),
              "customer.name name");
}

} // namespace
} // namespace baydesk
