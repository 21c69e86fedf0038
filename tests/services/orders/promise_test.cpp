// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders_test.h"
#include "services/promise_service.h"
#include "services/shop_service.h"

namespace baydesk {
namespace {

/// What the program says when a customer asks for the time, from work that was really done.
class PromiseSuggestions : public OrdersTest {
  protected:
    PromiseSuggestions() {
        operation = shop.act<ShopService>([](ShopService& service) {
            OperationDraft draft;
            draft.code = QStringLiteral("B001");
            draft.name = QStringLiteral("更换刹车片");
            draft.standard = Hours::fromHundredths(150);
            return service.addOperation(draft);
        });
        shop.setNow(QDate(2026, 11, 21), QTime(9, 0));
    }
    LineDraft work() const {
        LineDraft line = labourLine();
        line.operation = operation;
        return line;
    }
    OrderId write(const LineDraft& line) {
        const OrderId id = receive();
        act<OrderService>([&](OrderService& orders) {
            orders.addJob(id, complaint());
            orders.addLine(id, 1, line);
        });
        return id;
    }
    void approve(OrderId id) {
        act<OrderService>([&](OrderService& orders) {
            orders.submitEstimate(id);
            orders.recordConsent(id, answer({1}));
        });
    }
    /// A job that was clocked on to and finished after so many minutes; the day begins anew afterwards.
    /// With \p besides the operation is the lesser part of it.
    void done(int minutes, const std::optional<LineDraft>& besides = {}) {
        const OrderId id = write(work());
        if (besides) {
            act<OrderService>([&](OrderService& orders) { orders.addLine(id, 1, *besides); });
        }
        approve(id);
        const JobId job = order(id).job(1).id.value();
        act<WorkshopService>([&](WorkshopService& workshop) {
            workshop.dispatch(job, shop.firstTechnician, shop.firstBay);
            workshop.startWork(job, shop.firstTechnician);
        });
        shop.passMinutes(minutes - 1);
        act<WorkshopService>([&](WorkshopService& workshop) { workshop.finishJob(job); });
        day = day.addDays(1);
        shop.setNow(day, QTime(9, 0));
    }
    PromiseSuggestion forOrder(OrderId id) { return shop.service<PromiseService>().forOrder(id); }
    static QString reasons(const PromiseSuggestion& suggestion) {
        return suggestion.reasons.join(QLatin1Char('\n'));
    }

    OperationId operation{0};
    QDate day{2026, 11, 21};
};

TEST_F(PromiseSuggestions, ComeFromWhatLikeJobsTookByTheClock) {
    for (int i = 0; i < 10; ++i) {
        done(i < 8 ? 60 : 90);
    }
    const OrderId id = write(work());
    const PromiseSuggestion said = forOrder(id);
    ASSERT_TRUE(said.promise) << reasons(said).toStdString();
    EXPECT_TRUE(
        reasons(said).contains(QStringLiteral("10 job(s) of the same operation took up to 1 h 6 min")))
        << reasons(said).toStdString();
    EXPECT_EQ(shop.settings().calendar.local(*said.promise).time(), QTime(10, 15))
        << "nine o'clock, what four of five took, up to the next quarter";
}

TEST_F(PromiseSuggestions, TakeNoLongServiceThatHoldsTheOperationForALikeJob) {
    LineDraft service = labourLine();
    service.soldHours = Hours::fromHundredths(400);
    for (int i = 0; i < 10; ++i) {
        done(300, service);
    }
    EXPECT_FALSE(reasons(forOrder(write(work()))).contains(QStringLiteral("the same operation")));
}

TEST_F(PromiseSuggestions, SayWhichLevelTheyWereTakenFrom) {
    for (int i = 0; i < 10; ++i) {
        done(60);
    }
    const OrderId other = write(labourLine());
    EXPECT_TRUE(
        reasons(forOrder(other)).contains(QStringLiteral("10 job(s) of its category took up to 1 h in")))
        << reasons(forOrder(other)).toStdString();
    LineDraft body = labourLine();
    body.category = ServiceCategory::Body;
    EXPECT_TRUE(reasons(forOrder(write(body))).contains(QStringLiteral("10 job(s) of the shop took")));
    JobDraft words = complaint();
    const PromiseSuggestion visit = shop.service<PromiseService>().forVisit({words});
    EXPECT_TRUE(reasons(visit).contains(QStringLiteral("has no hours yet: 10 job(s) of any kind took")));
    EXPECT_TRUE(visit.promise);
}

TEST_F(PromiseSuggestions, SayThatNothingIsKnownInAYoungShop) {
    EXPECT_TRUE(reasons(forOrder(write(work()))).contains(QStringLiteral("its hours alone, 1 h 30 min")));
    const PromiseSuggestion visit = shop.service<PromiseService>().forVisit({complaint()});
    EXPECT_FALSE(visit.promise) << "no guess";
}

TEST_F(PromiseSuggestions, LeaveOutWhatTheCustomerIsDecliningNow) {
    const OrderId id = write(labourLine());
    act<OrderService>([&](OrderService& orders) {
        LineDraft whole = labourLine();
        whole.soldHours = Hours::fromHundredths(600);
        orders.addLine(id, orders.addJob(id, complaint()), whole);
    });
    const auto both = forOrder(id).promise;
    const auto without = shop.service<PromiseService>().forOrder(id, std::vector{2}).promise;
    EXPECT_LT(without, both);
    act<OrderService>([&](OrderService& orders) {
        orders.submitEstimate(id);
        orders.recordConsent(id, answer({1}, {2}));
    });
    const auto asked = shop.service<PromiseService>().forOrder(id, std::vector<int>{}).promise;
    EXPECT_GT(asked, forOrder(id).promise) << "who is asked anew may want it after all";
}

TEST_F(PromiseSuggestions, LetWorkThatIsPromisedGoFirst) {
    Reception soon = arrival(QStringLiteral("京B22222"));
    soon.promise = shop.context().now.plusMinutes(30);
    const OrderId before = receive(soon);
    act<OrderService>([&](OrderService& orders) {
        LineDraft line = labourLine();
        line.soldHours = Hours::fromHundredths(400);
        orders.addJob(before, complaint());
        orders.addLine(before, 1, line);
    });
    const OrderId id = write(work());
    const auto alone = forOrder(id).promise;
    approve(before);
    const PromiseSuggestion said = forOrder(id);
    EXPECT_TRUE(reasons(said).contains(QStringLiteral("4.0 h of promised work")));
    EXPECT_GT(said.promise, alone);
}

TEST_F(PromiseSuggestions, WaitForTheArrivalOfWhatIsMissing) {
    const OrderId id = write(padLine(Quantity::whole(12)));
    act<OrderService>([&](OrderService& orders) { orders.addLine(id, 1, work()); });
    EXPECT_FALSE(forOrder(id).promise) << "two pads are missing and not ordered";
    act<PartsService>([&](PartsService& parts) {
        const PurchaseDraft purchase{.part = pad,
                                     .supplier = QStringLiteral("厂家"),
                                     .quantity = Quantity::whole(2),
                                     .unitCost = Money::yuan(20),
                                     .expectedOn = QDate(2026, 11, 24),
                                     .forOrder = {}};
        parts.order(purchase);
    });
    const PromiseSuggestion said = forOrder(id);
    ASSERT_TRUE(said.promise);
    EXPECT_EQ(shop.settings().calendar.dayOf(*said.promise), QDate(2026, 11, 24));
    EXPECT_TRUE(reasons(said).contains(QStringLiteral("“刹车片” arrives on 2026-11-24")));
}

TEST_F(PromiseSuggestions, LeaveTheFirstPromiseAsItWas) {
    const OrderId id = write(work());
    const auto first = order(id).header().firstPromise;
    const Timestamp suggested = forOrder(id).promise.value();
    act<OrderService>(
        [&](OrderService& orders) { orders.changePromise(id, suggested, QStringLiteral("增项")); });
    EXPECT_EQ(order(id).header().promise, suggested);
    EXPECT_EQ(order(id).header().firstPromise, first);
}

} // namespace
} // namespace baydesk
