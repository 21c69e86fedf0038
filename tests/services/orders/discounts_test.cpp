// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/storage_error.h"
#include "services/check_service.h"
#include "services/discount_service.h"
#include "services/orders/orders_test.h"
#include "storage/discount_store.h"

#include <algorithm>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// Discounts within the authority of a role, and those that are asked for.
class Discounts : public OrdersTest {
  protected:
    /// Job A: ¥150.00 of labour and ¥200.00 of parts.
    OrderId estimate() {
        const OrderId id = receive();
        act<OrderService>([&](OrderService& orders) {
            orders.addJob(id, complaint());
            orders.addLine(id, 1, labourLine());
            orders.addLine(id, 1, padLine());
        });
        return id;
    }
    static LineDraft discount(Money amount, OutputHalf half = OutputHalf::Labour) {
        LineDraft draft;
        draft.kind = LineKind::Discount;
        draft.discountOn = half;
        draft.description = s("老客户优惠");
        draft.unitPrice = amount;
        draft.taxRate = Percent::fromBasisPoints(1300);
        return draft;
    }
    QByteArray refusedAs(StaffId who, OrderId id, const LineDraft& draft) {
        shop.actAs(who);
        return refusedBy<OrderService>([&](OrderService& orders) { orders.addLine(id, 1, draft); });
    }
    void take(StaffId who, OrderId id, const LineDraft& draft) {
        shop.actAs(who);
        act<OrderService>([&](OrderService& orders) { orders.addLine(id, 1, draft); });
    }
    DiscountRequestId ask(OrderId id, Money amount) {
        shop.actAs(shop.advisor);
        return act<DiscountService>(
            [&](DiscountService& discounts) { return discounts.ask(id, 1, discount(amount), s("老客户")); });
    }
    DiscountRequest request(OrderId id) {
        return shop.service<DiscountService>().requests(id).front().request;
    }
    bool mayGrant(StaffId who, OrderId id) {
        shop.actAs(who);
        return shop.service<DiscountService>().requests(id).front().mayGrant;
    }
    std::size_t toAnswer(StaffId who) {
        shop.actAs(who);
        return shop.service<DiscountService>().toAnswer().size();
    }
    QByteArray grantAs(StaffId who, DiscountRequestId id) {
        shop.actAs(who);
        return refusedBy<DiscountService>([&](DiscountService& discounts) { discounts.grant(id); });
    }
    QStringList sentences(OrderId id) {
        QStringList all;
        for (const HistoryEntry& each : shop.service<OrderService>().order(id).history) {
            all.append(describe(each, shop.settings().calendar));
        }
        return all;
    }
};

TEST_F(Discounts, EachRoleGivesUpToItsLimitOfTheCustomersShare) {
    const OrderId id = estimate(); // ¥350.00: 5 % are ¥17.50, 20 % are ¥70.00
    EXPECT_EQ(refusedAs(shop.foreman, id, discount(Money::fromFen(1))), "discount.above_limit price");
    EXPECT_EQ(refusedAs(shop.advisor, id, discount(Money::fromFen(1751))), "discount.above_limit price");
    take(shop.advisor, id, discount(Money::fromFen(1750)));
    EXPECT_EQ(refusedAs(shop.advisor, id, discount(Money::fromFen(1))), "discount.above_limit price")
        << "all discounts of the order together count";
    EXPECT_EQ(refusedAs(shop.manager, id, discount(Money::fromFen(5251))), "discount.above_limit price");
    take(shop.manager, id, discount(Money::fromFen(5250)));
    take(shop.owner, id, discount(Money::fromFen(8000)));
    EXPECT_EQ(order(id).totals().customer(), Money::yuan(200));
}

TEST_F(Discounts, TheRefusalNamesTheLimitAndWhomToAsk) {
    const OrderId id = estimate();
    shop.actAs(shop.advisor);
    try {
        act<OrderService>([&](OrderService& orders) { orders.addLine(id, 1, discount(Money::yuan(60))); });
        FAIL() << "the advisor's limit is 5 %";
    } catch (const Refusal& refusal) {
        EXPECT_TRUE(refusal.sentence().contains(s("60.00"))) << refusal.sentence().toStdString();
        EXPECT_TRUE(refusal.sentence().contains(s("5%")));
        EXPECT_TRUE(refusal.sentence().contains(s("17.50")));
        EXPECT_TRUE(refusal.remedy().contains(label(StaffRole::Manager)));
        EXPECT_FALSE(refusal.remedy().contains(label(StaffRole::Foreman)));
    }
}

TEST_F(Discounts, NeitherAChangedLineNorALostOneGetsAroundTheLimit) {
    const OrderId id = estimate();
    take(shop.advisor, id, discount(Money::fromFen(1750)));
    LineDraft more = discount(Money::fromFen(1800));
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.editLine(id, 1, 3, more); }),
              "discount.above_limit price");
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.removeLine(id, 1, 2); }),
              "discount.above_limit price")
        << "without the parts 5 % are ¥7.50";
    LineDraft less = discount(Money::yuan(5));
    act<OrderService>([&](OrderService& orders) { orders.editLine(id, 1, 3, less); });
    act<OrderService>([&](OrderService& orders) { orders.removeLine(id, 1, 2); });
}

TEST_F(Discounts, WhatWasGrantedMayBecomeLess) {
    const OrderId id = estimate();
    take(shop.manager, id, discount(Money::yuan(60)));
    shop.actAs(shop.advisor);
    act<OrderService>([&](OrderService& orders) { orders.editLine(id, 1, 3, discount(Money::yuan(50))); });
    EXPECT_EQ(refusedBy<OrderService>(
                  [&](OrderService& orders) { orders.editLine(id, 1, 3, discount(Money::yuan(51))); }),
              "discount.above_limit price");
}

TEST_F(Discounts, OnlyTheCustomersShareIsLimited) {
    const OrderId id = estimate();
    LineDraft makers = discount(Money::yuan(20));
    makers.payer = Payer::OemWarranty;
    LineDraft work = labourLine(Payer::OemWarranty);
    take(shop.advisor, id, work);
    take(shop.advisor, id, makers);
    EXPECT_EQ(refusedAs(shop.advisor, id, discount(Money::fromFen(1751))), "discount.above_limit price")
        << "the maker's work adds nothing to the customer's share";
    makers.payer = Payer::Customer;
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.editLine(id, 1, 4, makers); }),
              "discount.above_limit price");
}

TEST_F(Discounts, TakeOffNoMoreThanThereIs) {
    const OrderId id = estimate();
    EXPECT_EQ(refusedAs(shop.owner, id, discount(Money::fromFen(15'001))), "line.discount_above_work price")
        << "labour comes to ¥150.00";
    take(shop.owner, id, discount(Money::yuan(150)));
    EXPECT_EQ(refusedBy<OrderService>([&](OrderService& orders) { orders.removeLine(id, 1, 1); }),
              "line.discount_above_work price");
    EXPECT_EQ(refusedAs(shop.owner, id, discount(Money::fromFen(20'001), OutputHalf::Parts)),
              "line.discount_above_work price");
}

TEST_F(Discounts, OneIsAskedForAndGrantedInTheGrantorsName) {
    const OrderId id = estimate();
    const DiscountRequestId asked = ask(id, Money::yuan(60));
    EXPECT_EQ(order(id).totals().discounts, Money()) << "nothing is taken off yet";
    shop.actAs(shop.manager);
    ASSERT_EQ(shop.service<DiscountService>().toAnswer().size(), 1u);
    act<DiscountService>([&](DiscountService& discounts) { discounts.grant(asked); });
    EXPECT_EQ(order(id).totals().discounts, -Money::yuan(60));
    EXPECT_EQ(request(id).state, DiscountRequestState::Granted);
    EXPECT_TRUE(shop.service<DiscountService>().toAnswer().empty());
    const QStringList said = sentences(id);
    EXPECT_TRUE(said.at(0).contains(s("granted"))) << said.at(0).toStdString();
    EXPECT_TRUE(said.at(1).contains(s("老客户优惠"))) << "the line, in the same transaction";
    EXPECT_TRUE(said.at(2).contains(s("老客户")));
    EXPECT_EQ(shop.service<OrderService>().order(id).history.front().actor, s("吴磊"));
    EXPECT_EQ(grantAs(shop.owner, asked), "discount.answered");
}

TEST_F(Discounts, OneIsAskedForOnlyWithAReasonAndAboveTheOwnLimit) {
    const OrderId id = estimate();
    shop.actAs(shop.advisor);
    const auto refused = [&](const LineDraft& draft, const char* reason) {
        return refusedBy<DiscountService>(
            [&](DiscountService& discounts) { discounts.ask(id, 1, draft, s(reason)); });
    };
    EXPECT_EQ(refused(discount(Money::yuan(60)), " "), "discount.reason reason");
    EXPECT_EQ(refused(discount(Money::yuan(10)), "老客户"), "discount.within_limit price");
    EXPECT_EQ(refused(discount(Money::yuan(151)), "老客户"), "line.discount_above_work price");
    EXPECT_EQ(refused(labourLine(), "老客户"), "discount.kind kind");
}

TEST_F(Discounts, AreAskedForOncePerJobWhileOneIsOpen) {
    const OrderId id = estimate();
    const DiscountRequestId first = ask(id, Money::yuan(60));
    const QByteArray refused = refusedBy<DiscountService>([&](DiscountService& discounts) {
        discounts.ask(id, 1, discount(Money::yuan(80), OutputHalf::Parts), s("再优惠"));
    });
    EXPECT_EQ(refused, "discount.asked_already price");
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint(s("机油渗漏")));
        orders.addLine(id, 2, labourLine());
    });
    act<DiscountService>([&](DiscountService& discounts) {
        discounts.ask(id, 2, discount(Money::yuan(60)), s("另一个项目"));
        discounts.withdraw(first);
    });
    ask(id, Money::yuan(80)); // what is withdrawn stands in nobody's way
}

TEST_F(Discounts, AreKeptOncePerJobByTheDatabaseItself) {
    const OrderId id = estimate();
    ask(id, Money::yuan(60));
    const JobId job = *order(id).job(1).id;
    Transaction transaction(shop.session());
    EXPECT_THROW(DiscountStore(shop.session())
                     .add(id, job, discount(Money::yuan(60)), s("老客户"), shop.foreman, shop.context().now),
                 StorageError)
        << "whatever two desks have read before";
}

TEST_F(Discounts, IsGrantedOnTheOrderAsItStandsThen) {
    const OrderId id = estimate();
    const DiscountRequestId asked = ask(id, Money::yuan(60));
    EXPECT_TRUE(mayGrant(shop.manager, id));
    EXPECT_EQ(toAnswer(shop.manager), 1u);
    EXPECT_FALSE(mayGrant(shop.advisor, id));
    EXPECT_EQ(toAnswer(shop.advisor), 0u);
    act<OrderService>([&](OrderService& orders) { orders.removeLine(id, 1, 2); }); // ¥150.00 are left
    EXPECT_FALSE(mayGrant(shop.manager, id));
    EXPECT_EQ(toAnswer(shop.manager), 0u) << "the list of all orders says the same as the order";
    EXPECT_EQ(grantAs(shop.manager, asked), "discount.above_limit price");
    EXPECT_TRUE(mayGrant(shop.owner, id));
    EXPECT_EQ(toAnswer(shop.owner), 1u);
    act<OrderService>([&](OrderService& orders) {
        LineDraft shorter = labourLine();
        shorter.soldHours = Hours::fromHundredths(50);
        orders.editLine(id, 1, 1, shorter); // ¥50.00
    });
    EXPECT_FALSE(mayGrant(shop.owner, id));
    EXPECT_EQ(toAnswer(shop.owner), 0u);
    EXPECT_EQ(grantAs(shop.owner, asked), "line.discount_above_work price");
    EXPECT_EQ(request(id).state, DiscountRequestState::Open);
}

TEST_F(Discounts, IsRefusedWithAReasonByWhoMayTakeOffMore) {
    const OrderId id = estimate();
    const DiscountRequestId asked = ask(id, Money::yuan(60));
    const auto refuseAs = [&](StaffId who, const char* reason) {
        shop.actAs(who);
        return refusedBy<DiscountService>(
            [&](DiscountService& discounts) { discounts.refuse(asked, s(reason)); });
    };
    EXPECT_EQ(refuseAs(shop.advisor, "不"), "discount.not_above");
    EXPECT_EQ(refuseAs(shop.foreman, "不"), "discount.not_above");
    EXPECT_EQ(refuseAs(shop.manager, ""), "discount.reason reason");
    act<DiscountService>([&](DiscountService& discounts) { discounts.refuse(asked, s("活动期间已优惠")); });
    const DiscountRequest refused = request(id);
    EXPECT_EQ(refused.state, DiscountRequestState::Refused);
    EXPECT_EQ(refused.answeredBy, s("吴磊"));
    EXPECT_EQ(refused.answer, s("活动期间已优惠"));
    EXPECT_TRUE(sentences(id).front().contains(s("活动期间已优惠")));
}

TEST_F(Discounts, IsWithdrawnByWhoAskedAlone) {
    const OrderId id = estimate();
    const DiscountRequestId asked = ask(id, Money::yuan(60));
    shop.actAs(shop.manager);
    EXPECT_EQ(refusedBy<DiscountService>([&](DiscountService& discounts) { discounts.withdraw(asked); }),
              "discount.not_asker");
    shop.actAs(shop.advisor);
    act<DiscountService>([&](DiscountService& discounts) { discounts.withdraw(asked); });
    EXPECT_EQ(request(id).state, DiscountRequestState::Withdrawn);
    EXPECT_EQ(grantAs(shop.owner, asked), "discount.answered");
}

TEST_F(Discounts, LapseVisiblyWithTheSettlement) {
    const OrderId id = readyOrder();
    const DiscountRequestId asked = ask(id, Money::yuan(60));
    shop.actAs(shop.cashier);
    act<BillingService>([&](BillingService& billing) { billing.settle(id, Payer::Customer); });
    EXPECT_EQ(request(id).state, DiscountRequestState::Lapsed);
    EXPECT_TRUE(sentences(id).front().contains(s("lapsed")));
    EXPECT_EQ(grantAs(shop.owner, asked), "discount.answered");
    for (const CheckResult& result : checkEverything(shop.session())) {
        EXPECT_TRUE(result.findings.empty()) << result.area.toStdString();
    }
}

TEST_F(Discounts, LapseWithTheirJobAndWithTheOrder) {
    const OrderId declined = estimate();
    ask(declined, Money::yuan(60));
    shop.actAs(shop.manager);
    act<OrderService>([&](OrderService& orders) {
        orders.submitEstimate(declined);
        orders.recordConsent(declined, answer({}, {1}));
    });
    EXPECT_EQ(request(declined).state, DiscountRequestState::Lapsed);
    const OrderId cancelled = receiveAgain(declined);
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(cancelled, complaint());
        orders.addLine(cancelled, 1, labourLine());
    });
    ask(cancelled, Money::yuan(60));
    shop.actAs(shop.manager);
    act<OrderService>([&](OrderService& orders) { orders.cancel(cancelled, s("客户改期")); });
    EXPECT_EQ(request(cancelled).state, DiscountRequestState::Lapsed);
}

TEST_F(Discounts, ALimitIsChangedWithBothValuesInTheHistory) {
    const OrderId id = estimate();
    shop.actAs(shop.manager);
    act<DiscountService>([&](DiscountService& discounts) {
        discounts.setLimit(StaffRole::Advisor, Percent::fromBasisPoints(1000));
    });
    take(shop.advisor, id, discount(Money::yuan(35)));
    shop.actAs(shop.manager);
    const auto refused = [&](StaffRole role, int basisPoints) {
        return refusedBy<DiscountService>([&](DiscountService& discounts) {
            discounts.setLimit(role, Percent::fromBasisPoints(basisPoints));
        });
    };
    EXPECT_EQ(refused(StaffRole::Advisor, 10'001), "discount.limit limit");
    EXPECT_EQ(refused(StaffRole::Advisor, -1), "discount.limit limit");
    EXPECT_EQ(refused(StaffRole::Technician, 100), "discount.limit limit");
    const auto history = HistoryStore(shop.session()).of(HistorySubject::Shop, 1, 10);
    const QString said = describe(history.front(), shop.settings().calendar);
    EXPECT_TRUE(said.contains(s("5%")) && said.contains(s("10%"))) << said.toStdString();
}

TEST_F(Discounts, EveryRoleThatWritesOrdersHasALimitFromTheStart) {
    const DiscountLimits limits = shop.service<DiscountService>().limits();
    for (const StaffRole role : rolesWith(Right::WriteOrders)) {
        EXPECT_TRUE(limits.all().contains(role)) << code(role).toStdString();
    }
    EXPECT_EQ(limits.of(StaffRole::Advisor), Percent::fromBasisPoints(500));
    EXPECT_EQ(limits.of(StaffRole::Cashier), Percent());
    EXPECT_EQ(limits.of(StaffRole::Manager), Percent::fromBasisPoints(2000));
    EXPECT_EQ(limits.of(StaffRole::Owner), Percent::fromBasisPoints(10'000));
}

TEST_F(Discounts, AreNotPushedAboveTheLimitByWorkThatIsDeclined) {
    const OrderId id = estimate();
    act<OrderService>([&](OrderService& orders) {
        orders.addJob(id, complaint(s("变速箱大修")));
        LineDraft gearbox = labourLine();
        gearbox.unitPrice = Money::yuan(2000);
        orders.addLine(id, 2, gearbox);
    });
    take(shop.advisor, id, discount(Money::yuan(150)));
    act<OrderService>([&](OrderService& orders) { orders.submitEstimate(id); });
    EXPECT_EQ(
        refusedBy<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({1}, {2})); }),
        "discount.above_limit price");
    act<OrderService>([&](OrderService& orders) { orders.recordConsent(id, answer({1, 2})); });
    EXPECT_EQ(order(id).job(2).decision, JobDecision::Approved);
}

TEST_F(Discounts, ThatWereAskedForLapseWhenNothingIsTheCustomersAnyMore) {
    const OrderId id = estimate();
    act<OrderService>([&](OrderService& orders) {
        orders.submitEstimate(id);
        orders.recordConsent(id, answer({1}));
    });
    ask(id, Money::yuan(100));
    shop.actAs(shop.manager);
    act<OrderService>([&](OrderService& orders) {
        for (const int line : {1, 2}) {
            LineDraft draft = order(id).job(1).lines.at(static_cast<std::size_t>(line - 1)).draft();
            draft.payer = Payer::Insurer;
            orders.editLine(id, 1, line, draft);
        }
    });
    finishWork(id);
    inspectAndWash(id);
    act<BillingService>([&](BillingService& billing) { billing.settle(id, Payer::Insurer); });
    EXPECT_EQ(request(id).state, DiscountRequestState::Lapsed);
}

} // namespace
} // namespace baydesk
