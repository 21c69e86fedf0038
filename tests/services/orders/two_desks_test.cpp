// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/merge.h"
#include "services/orders/orders_test.h"
#include "services/presence_service.h"

namespace baydesk {
namespace {

/// An order with one job and one line that two desks have open.
class TwoDesks : public OrdersTest {
  protected:
    TwoDesks() : id(receive()) {
        act<OrderService>([&](OrderService& orders) {
            orders.addJob(id, complaint());
            orders.addLine(id, 1, padLine());
        });
    }
    JobDraft job() { return order(id).job(1).draft(); }
    LineDraft line() { return order(id).job(1).lines.at(0).draft(); }
    void editJob(const JobDraft& draft, const JobDraft& base) {
        act<OrderService>(
            [&](OrderService& orders) { orders.editJob(id, 1, draft, EditBase<JobDraft>{base}); });
    }
    void editLine(const LineDraft& draft, const LineDraft& base) {
        act<OrderService>(
            [&](OrderService& orders) { orders.editLine(id, 1, 1, draft, EditBase<LineDraft>{base}); });
    }
    std::vector<FieldConflict> conflictsOf(const std::function<void()>& act) {
        try {
            act();
        } catch (const EditConflict& conflict) {
            return conflict.fields();
        }
        return {};
    }

    OrderId id;
};

TEST_F(TwoDesks, KeepBothWhenTheyChangeDifferentFieldsOfAJob) {
    const JobDraft seen = job();
    JobDraft first = seen;
    first.cause = QStringLiteral("制动片磨损");
    JobDraft second = seen;
    second.correction = QStringLiteral("更换制动片");
    editJob(first, seen);
    editJob(second, seen);
    EXPECT_EQ(job().cause, QStringLiteral("制动片磨损"));
    EXPECT_EQ(job().correction, QStringLiteral("更换制动片"));
}

TEST_F(TwoDesks, AreAskedWhenTheyChangeTheSameField) {
    const JobDraft seen = job();
    JobDraft first = seen;
    first.cause = QStringLiteral("制动片磨损");
    JobDraft second = seen;
    second.cause = QStringLiteral("制动盘变形");
    editJob(first, seen);
    const auto conflicts = conflictsOf([&] { editJob(second, seen); });
    ASSERT_EQ(conflicts.size(), 1u);
    EXPECT_EQ(conflicts.front().field, "cause");
    EXPECT_EQ(conflicts.front().yours, QStringLiteral("制动盘变形"));
    EXPECT_EQ(conflicts.front().theirs, QStringLiteral("制动片磨损"));
    EXPECT_EQ(job().cause, QStringLiteral("制动片磨损")) << "nothing is overwritten unasked";
}

TEST_F(TwoDesks, GoOnWithTheValueThePersonChose) {
    const JobDraft seen = job();
    JobDraft first = seen;
    first.cause = QStringLiteral("制动片磨损");
    editJob(first, seen);
    JobDraft mine = seen;
    mine.cause = QStringLiteral("制动盘变形");
    mine.correction = QStringLiteral("更换制动盘");
    const auto conflict = conflictsOf([&] { editJob(mine, seen); }).at(0);
    const auto decide = [&](bool keepsYours) {
        act<OrderService>([&](OrderService& orders) {
            orders.editJob(id, 1, mine, EditBase<JobDraft>{seen, {{conflict, keepsYours}}});
        });
    };
    decide(false);
    EXPECT_EQ(job().cause, QStringLiteral("制动片磨损"));
    EXPECT_EQ(job().correction, QStringLiteral("更换制动盘")) << "the rest is saved all the same";
    decide(true);
    EXPECT_EQ(job().cause, QStringLiteral("制动盘变形"));
}

TEST_F(TwoDesks, AreAskedAgainWhenTheOtherValueHasChangedAgain) {
    const JobDraft seen = job();
    JobDraft other = seen;
    other.cause = QStringLiteral("制动片磨损");
    editJob(other, seen);
    JobDraft mine = seen;
    mine.cause = QStringLiteral("制动盘变形");
    const auto conflict = conflictsOf([&] { editJob(mine, seen); }).at(0);
    JobDraft newer = other;
    newer.cause = QStringLiteral("异物");
    editJob(newer, other);
    const auto again = conflictsOf([&] {
        act<OrderService>([&](OrderService& orders) {
            orders.editJob(id, 1, mine, EditBase<JobDraft>{seen, {{conflict, true}}});
        });
    });
    ASSERT_EQ(again.size(), 1u);
    EXPECT_EQ(again.front().theirs, QStringLiteral("异物"));
}

TEST_F(TwoDesks, AgreeWhenTheyTypeTheSame) {
    const JobDraft seen = job();
    JobDraft same = seen;
    same.cause = QStringLiteral("制动片磨损");
    editJob(same, seen);
    EXPECT_NO_THROW(editJob(same, seen));
}

TEST_F(TwoDesks, KeepBothAPriceAndAPayerOfOneLine) {
    const LineDraft seen = line();
    LineDraft price = seen;
    price.unitPrice = Money::yuan(77);
    LineDraft payer = seen;
    payer.payer = Payer::Goodwill;
    editLine(price, seen);
    editLine(payer, seen);
    EXPECT_EQ(line().unitPrice, Money::yuan(77));
    EXPECT_EQ(line().payer, Payer::Goodwill);
}

TEST_F(TwoDesks, AreAskedAboutTwoQuantities) {
    const LineDraft seen = line();
    LineDraft three = seen;
    three.quantity = Quantity::whole(3);
    LineDraft two = seen;
    two.quantity = Quantity::whole(2);
    editLine(three, seen);
    const auto conflicts = conflictsOf([&] { editLine(two, seen); });
    ASSERT_EQ(conflicts.size(), 1u);
    EXPECT_EQ(conflicts.front().yours, Quantity::whole(2).toString());
    EXPECT_EQ(conflicts.front().theirs, Quantity::whole(3).toString());
}

TEST_F(TwoDesks, AreAskedAboutTwoPromises) {
    const auto seen = order(id).header().promise;
    const auto promise = [&](int minutes) {
        act<OrderService>([&](OrderService& orders) {
            orders.changePromise(id, shop.context().now.plusMinutes(minutes), QStringLiteral("缺件"),
                                 EditBase<std::optional<Timestamp>>{seen});
        });
    };
    promise(300);
    EXPECT_EQ(conflictsOf([&] { promise(400); }).size(), 1u);
}

TEST_F(TwoDesks, SeeWhoHasTheSameOrderOpen) {
    const auto sit = [&](const char* seat, std::optional<OrderId> order) {
        act<PresenceService>([&](PresenceService& p) { p.sit(QString::fromLatin1(seat), order); });
    };
    const auto others = [&](const char* seat) {
        return shop.service<PresenceService>().othersAt(id, QString::fromLatin1(seat));
    };
    sit("one", id);
    shop.actAs(shop.advisor);
    sit("two", id);
    ASSERT_EQ(others("two").size(), 1u);
    EXPECT_EQ(others("two").front().seat, QStringLiteral("one"));
    EXPECT_EQ(others("two").front().desk, shop.context().desk);
    sit("one", std::nullopt);
    EXPECT_TRUE(others("two").empty());
}

TEST_F(TwoDesks, ForgetASeatThatHasFallenSilent) {
    act<PresenceService>([&](PresenceService& p) { p.sit(QStringLiteral("one"), id); });
    shop.passMinutes(2);
    EXPECT_EQ(shop.service<PresenceService>().othersAt(id, QStringLiteral("two")).size(), 1u);
    shop.passMinutes(1);
    EXPECT_TRUE(shop.service<PresenceService>().othersAt(id, QStringLiteral("two")).empty());
}

TEST_F(TwoDesks, KnowSinceWhenAnOrderIsOpenThere) {
    const auto sit = [&] {
        act<PresenceService>([&](PresenceService& p) { p.sit(QStringLiteral("one"), id); });
    };
    const auto since = [&] { return shop.service<PresenceService>().everybody().at(0).since; };
    sit();
    const Timestamp first = since();
    shop.passMinutes(1);
    sit();
    EXPECT_EQ(since(), first);
}

TEST_F(TwoDesks, SettleAnOrderOnce) {
    const OrderId ready = readyOrder();
    const std::int64_t seen = order(ready).header().revision;
    act<BillingService>([&](BillingService& billing) { billing.seen(seen).settle(ready, Payer::Customer); });
    EXPECT_EQ(refusedBy<BillingService>(
                  [&](BillingService& billing) { billing.seen(seen).settle(ready, Payer::Customer); }),
              "order.changed_elsewhere");
    EXPECT_EQ(order(ready).settledAmount(Payer::Customer), Money::yuan(350));
}

} // namespace
} // namespace baydesk
