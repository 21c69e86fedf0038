// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/refusal.h"
#include "services/check_service.h"
#include "services/discount_service.h"
#include "services/order_service.h"
#include "services/parts_service.h"
#include "services/reception_service.h"
#include "services/transact.h"
#include "support/parts_scene.h"
#include "support/test_shop.h"

#include <atomic>
#include <barrier>
#include <gtest/gtest.h>
#include <thread>

namespace baydesk {
namespace {

/// Several desks at work at the same moment, each with a connection of its own.
class Desks : public testing::Test {
  protected:
    template <class Work>
    void eachAtOnce(int desks, Work work) {
        std::vector<std::thread> threads;
        for (int desk = 0; desk < desks; ++desk) {
            threads.emplace_back([this, desk, &work] {
                Session session(shop.file(), Session::Access::ReadWrite);
                work(session, desk);
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
    }
    void expectAllIsWell() {
        for (const CheckResult& result : checkEverything(shop.session())) {
            for (const Finding& finding : result.findings) {
                ADD_FAILURE() << finding.sentence.toStdString();
            }
        }
    }
    Reception arrival(int desk, int turn) const {
        Reception reception;
        reception.newCustomer.name = QStringLiteral("陈伟");
        reception.newCustomer.phone = QStringLiteral("138%1").arg(desk * 100 + turn, 8, 10, QLatin1Char('0'));
        reception.newVehicle.plate = QStringLiteral("京A%1").arg(10'000 + desk * 100 + turn);
        reception.walkAround.mileageKm = 42'000;
        reception.walkAround.words = QStringLiteral("异响");
        reception.promise = shop.context().now.plusMinutes(360);
        JobDraft job;
        job.complaint = QStringLiteral("异响");
        reception.jobs = {job};
        return reception;
    }

    TestShop shop;
};

TEST_F(Desks, NumberTheirOrdersWithoutAGap) {
    constexpr int desks = 4;
    constexpr int turns = 5;
    eachAtOnce(desks, [this](Session& session, int desk) {
        for (int turn = 0; turn < turns; ++turn) {
            transact(session, [&] { ReceptionService(session, shop.context()).open(arrival(desk, turn)); });
        }
    });
    const auto last = shop.session().one("SELECT last FROM order_numbers", {},
                                         [](const Row& row) { return row.integer(0); });
    EXPECT_EQ(last, desks * turns);
    expectAllIsWell();
}

TEST_F(Desks, NeverKeepTheSamePartTwice) {
    PartsScene scene(shop);
    const PartId part = scene.addPart("K1", 3);
    std::vector<OrderId> orders;
    for (int i = 0; i < 6; ++i) {
        orders.push_back(scene.openOrder(part, Quantity::whole(1)));
        shop.act<OrderService>([&](OrderService& service) { service.submitEstimate(orders.back()); });
    }
    eachAtOnce(6, [&](Session& session, int desk) {
        transact(session, [&] {
            OrderService::Answers answers;
            answers.approved = {1};
            answers.answer = {ConsentMethod::Phone, QStringLiteral("张伟")};
            OrderService(session, shop.context())
                .recordConsent(orders[static_cast<std::size_t>(desk)], answers);
        });
    });
    EXPECT_EQ(shop.session().one("SELECT reserved_milli FROM part_balances WHERE part_id = ?", {part},
                                 [](const Row& row) { return row.quantity(0); }),
              Quantity::whole(3));
    expectAllIsWell();
}

TEST_F(Desks, TellOnlyOneThatThePartIsNew) {
    std::atomic<int> refused = 0;
    eachAtOnce(4, [&](Session& session, int) {
        try {
            transact(session, [&] {
                PartDraft draft;
                draft.number = QStringLiteral("BP-1");
                draft.name = QStringLiteral("刹车片");
                draft.unit = QStringLiteral("片");
                draft.price = Money::yuan(50);
                draft.taxRate = Percent::fromBasisPoints(1300);
                PartsService(session, shop.context())
                    .addPart(draft, OpeningStock{Quantity::whole(10), Money::yuan(20)});
            });
        } catch (const Refusal& refusal) {
            EXPECT_STREQ(refusal.rule(), "part.number_taken");
            ++refused;
        }
    });
    EXPECT_EQ(refused, 3);
    expectAllIsWell();
}

TEST_F(Desks, AskForADiscountOnAJobOnce) {
    PartsScene scene(shop);
    const OrderId id = scene.openOrder(scene.addPart("K1", 3), Quantity::whole(1));
    LineDraft wanted;
    wanted.kind = LineKind::Discount;
    wanted.discountOn = OutputHalf::Parts;
    wanted.description = QStringLiteral("优惠");
    wanted.unitPrice = shop.service<OrderService>().order(id).order.job(1).amount();
    wanted.taxRate = Percent::fromBasisPoints(1300);
    constexpr int desks = 4;
    std::barrier atOnce(desks);
    std::atomic<int> refused = 0;
    eachAtOnce(desks, [&](Session& session, int) {
        Context context = shop.context();
        context.actor = shop.advisor;
        atOnce.arrive_and_wait();
        try {
            transact(session,
                     [&] { DiscountService(session, context).ask(id, 1, wanted, QStringLiteral("老客户")); });
        } catch (const Refusal& refusal) {
            EXPECT_STREQ(refusal.rule(), "discount.asked_already");
            EXPECT_TRUE(refusal.sentence().contains(QStringLiteral("王敏")));
            ++refused;
        } catch (const std::exception& failure) {
            ADD_FAILURE() << failure.what();
        }
    });
    EXPECT_EQ(refused, desks - 1);
    EXPECT_EQ(shop.service<DiscountService>().requests(id).size(), 1U);
    expectAllIsWell();
}

} // namespace
} // namespace baydesk
