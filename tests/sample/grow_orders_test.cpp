// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/refusal.h"
#include "sample/sample_shop.h"
#include "storage/database.h"
#include "support/test_shop.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

/// A clock that goes on by a second each time somebody looks.
std::function<Timestamp()> ticking(Timestamp start) {
    return [now = start]() mutable {
        now = now.plus(Hours::fromSeconds(1));
        return now;
    };
}

TEST(GrowOrders, TakesEachCarFromReceptionToHandOver) {
    TestShop shop;
    QStringList numbers;
    growOrders(shop.session(), 3, ticking(shop.context().now), [&](const QString& number, Money total) {
        numbers.append(number);
        EXPECT_EQ(total, Money::yuan(120));
        // What is reported is kept: a second connection sees it.
        const auto other = Database::openForReading(shop.file());
        EXPECT_EQ(other->one("SELECT COUNT(*) FROM orders WHERE number = ? AND state = 'delivered'", {number},
                             [](const Row& row) { return row.integer(0); }),
                  1);
    });
    EXPECT_EQ(numbers.size(), 3);
    EXPECT_EQ(QSet<QString>(numbers.begin(), numbers.end()).size(), 3);
}

TEST(GrowOrders, CommitsEachActOnItsOwn) {
    TestShop shop;
    int commits = 0;
    shop.session().setTrace([&commits](const char* sql, std::span<const Bind>) {
        commits += qstrcmp(sql, "COMMIT") == 0 ? 1 : 0;
    });
    growOrders(shop.session(), 1, ticking(shop.context().now), [](const QString&, Money) {});
    EXPECT_GE(commits, 14);
}

TEST(GrowOrders, BringsOtherCarsToTwoDesksThatBeginInTheSameMillisecond) {
    TestShop shop;
    const auto other = Database::open(shop.file());
    int orders = 0;
    for (Session* desk : {&shop.session(), other.get()}) {
        growOrders(
            *desk, 2, [now = shop.context().now] { return now; }, [&](const QString&, Money) { ++orders; });
    }
    EXPECT_EQ(orders, 4);
    EXPECT_EQ(shop.session().one("SELECT COUNT(DISTINCT vin) FROM vehicles", {},
                                 [](const Row& row) { return row.integer(0); }),
              4);
}

TEST(GrowOrders, RefusesAFileWithoutAShop) {
    const TestDatabase place;
    const auto session = Database::open(place.address());
    EXPECT_THROW(
        growOrders(*session, 1, ticking(Timestamp::fromMilliseconds(0)), [](const QString&, Money) {}),
        Refusal);
}

} // namespace
} // namespace baydesk
