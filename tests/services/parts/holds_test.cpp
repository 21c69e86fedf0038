// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/parts/parts_fixture.h"
#include "support/database_dump.h"

namespace baydesk {
namespace {

HoldDraft holdOf(PartId part, std::int64_t count, std::optional<OrderId> order = {}) {
    return {part, Quantity::whole(count), QStringLiteral("张先生"), order};
}

TEST_F(PartsCounter, AHoldTakesFromWhatIsAvailableUntilItExpires) {
    const PartId part = addPart("K015", 2);
    counter([&](PartsService& parts) { return parts.hold(holdOf(part, 1)); });
    EXPECT_EQ(stockOf(part).held, pieces(1));
    EXPECT_EQ(stockOf(part).available(), pieces(1));

    shop.passMinutes(24 * 60 - 1);
    EXPECT_EQ(stockOf(part).available(), pieces(1));
    shop.passMinutes(1);
    EXPECT_EQ(stockOf(part).available(), pieces(2));
    EXPECT_TRUE(shop.service<PartsService>().details(part).holds.empty());
}

TEST_F(PartsCounter, NoMoreIsHeldThanIsAvailable) {
    const PartId part = addPart("K015", 2);
    approvedOrder(part, pieces(1));

    EXPECT_EQ(refusalOf([&](PartsService& parts) { parts.hold(holdOf(part, 2)); }),
              "hold.beyond_available at quantity");
}

TEST_F(PartsCounter, WhatIsHeldForOneIsNotReservedForAnother) {
    const PartId part = addPart("K015", 1);
    counter([&](PartsService& parts) { return parts.hold(holdOf(part, 1)); });

    EXPECT_EQ(stateOf(approvedOrder(part, pieces(1))).reserved, Quantity());
}

TEST_F(PartsCounter, ApprovalTakesOverTheHoldForItsOwnEstimate) {
    const PartId part = addPart("K015", 1);
    const OrderId order = openOrder(part, pieces(1));
    counter([&](PartsService& parts) { return parts.hold(holdOf(part, 1, order)); });

    approve(order);

    EXPECT_EQ(stateOf(order).reserved, pieces(1));
    EXPECT_EQ(stockOf(part).held, Quantity());
}

TEST_F(PartsCounter, AReleasedHoldServesWhoeverWaits) {
    const PartId part = addPart("K015", 1);
    const HoldId hold = counter([&](PartsService& parts) { return parts.hold(holdOf(part, 1)); });
    const OrderId order = approvedOrder(part, pieces(1));

    const StockOutcome outcome = counter([&](PartsService& parts) { return parts.releaseHold(hold); });

    EXPECT_EQ(outcome.keptFor, QStringList{numberOf(order)});
    EXPECT_EQ(stateOf(order).reserved, pieces(1));
    EXPECT_EQ(refusalOf([&](PartsService& parts) { parts.releaseHold(hold); }), "hold.released");
}

TEST_F(PartsCounter, AHoldThatIsOverForgetsForWhomItWas) {
    const PartId part = addPart("K015", 3);
    const auto isKnown = [&] { return databaseDump(shop.file()).contains(QStringLiteral("张先生")); };
    const HoldId released = counter([&](PartsService& parts) { return parts.hold(holdOf(part, 1)); });
    EXPECT_TRUE(isKnown());
    counter([&](PartsService& parts) { return parts.releaseHold(released); });
    EXPECT_FALSE(isKnown());

    counter([&](PartsService& parts) { return parts.hold(holdOf(part, 1)); });
    shop.passMinutes(24 * 60);
    counter([&](PartsService& parts) { return parts.hold({part, pieces(1), QStringLiteral("李女士"), {}}); });
    EXPECT_FALSE(isKnown());
    EXPECT_EQ(shop.service<PartsService>().details(part).holds.front().hold.heldFor,
              QStringLiteral("李女士"));
}

} // namespace
} // namespace baydesk
