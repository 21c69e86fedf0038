// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/parts/parts_fixture.h"

namespace baydesk {
namespace {

const QString because = QStringLiteral("counted twice");

TEST_F(PartsCounter, AnApprovedJobKeepsItsPartsAndTheRowSaysForWhom) {
    const PartId part = addPart("K015-33-04X", 9);
    const OrderId order = approvedOrder(part, pieces(2));

    const auto rows = shop.service<PartsService>().search(QStringLiteral("k015"));

    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].stock.onHand, pieces(9));
    EXPECT_EQ(rows[0].stock.reserved, pieces(2));
    EXPECT_EQ(rows[0].stock.available(), pieces(7));
    ASSERT_EQ(rows[0].reservedFor.size(), 1u);
    EXPECT_EQ(rows[0].reservedFor[0].orderNumber, numberOf(order));
    EXPECT_EQ(rows[0].reservedFor[0].quantity, pieces(2));
}

TEST_F(PartsCounter, AnIssueTakesTheReservationAndCostsTheAverage) {
    const PartId part = addPart("K015", 3, Money::fromFen(333));
    const OrderId order = approvedOrder(part, pieces(2));

    counter([&](PartsService& parts) { parts.issue(lineOf(order), pieces(1)); });

    EXPECT_EQ(stateOf(order).issued, pieces(1));
    EXPECT_EQ(stateOf(order).reserved, pieces(1));
    EXPECT_EQ(stateOf(order).cost, Money::fromFen(333));
    EXPECT_EQ(stockOf(part).onHand, pieces(2));
    EXPECT_EQ(stockOf(part).reserved, pieces(1));
}

TEST_F(PartsCounter, NobodyIsIssuedWhatIsKeptForAnother) {
    const PartId part = addPart("K015", 2);
    approvedOrder(part, pieces(2));
    const OrderId late = approvedOrder(part, pieces(1));

    EXPECT_EQ(refusalOf([&](PartsService& parts) { parts.issue(lineOf(late), pieces(1)); }),
              "stock.beyond_stock at quantity");
    EXPECT_EQ(stockOf(part).onHand, pieces(2));
}

TEST_F(PartsCounter, NobodyIsIssuedMoreThanTheLineAsksFor) {
    const PartId part = addPart("K015", 5);
    const OrderId order = approvedOrder(part, pieces(2));

    EXPECT_EQ(refusalOf([&](PartsService& parts) { parts.issue(lineOf(order), pieces(3)); }),
              "line.issue_too_much at quantity");
}

TEST_F(PartsCounter, NothingIsIssuedBeforeTheCustomerSaidYes) {
    const PartId part = addPart("K015", 5);
    const OrderId order = openOrder(part, pieces(2));

    EXPECT_NE(refusalOf([&](PartsService& parts) { parts.issue(lineOf(order), pieces(1)); }), "allowed");
    EXPECT_EQ(stockOf(part).onHand, pieces(5));
}

TEST_F(PartsCounter, ZeroAndAbsurdQuantitiesAreRefused) {
    const PartId part = addPart("K015", 5);
    const LineId line = lineOf(approvedOrder(part, pieces(2)));

    EXPECT_EQ(refusalOf([&](PartsService& parts) { parts.issue(line, {}); }),
              "stock.quantity_zero at quantity");
    EXPECT_EQ(refusalOf([&](PartsService& parts) { parts.issue(line, pieces(10'001)); }),
              "stock.quantity_absurd at quantity");
    EXPECT_EQ(refusalOf([&](PartsService& parts) { parts.returnPart(line, pieces(-1), because); }),
              "stock.quantity_negative at quantity");
}

TEST_F(PartsCounter, WhatComesBackIsWorthWhatItCostAndIsKeptForItsLineAgain) {
    const PartId part = addPart("K015", 3, Money::fromFen(333));
    const OrderId order = approvedOrder(part, pieces(2));
    counter([&](PartsService& parts) { parts.issue(lineOf(order), pieces(2)); });

    counter([&](PartsService& parts) {
        return parts.returnPart(lineOf(order), pieces(2), QStringLiteral("wrong side"));
    });

    EXPECT_EQ(stateOf(order).issued, Quantity());
    EXPECT_EQ(stateOf(order).cost, Money());
    EXPECT_EQ(stateOf(order).reserved, pieces(2));
    EXPECT_EQ(shop.service<PartsService>().details(part).balance.value, Money::fromFen(999));
}

TEST_F(PartsCounter, AReturnNeedsACauseAndAnIssueBeforeIt) {
    const PartId part = addPart("K015", 3);
    const LineId line = lineOf(approvedOrder(part, pieces(2)));

    EXPECT_EQ(refusalOf([&](PartsService& parts) { parts.returnPart(line, pieces(1), because); }),
              "stock.beyond_issued at quantity");
    counter([&](PartsService& parts) { parts.issue(line, pieces(1)); });
    EXPECT_EQ(refusalOf([&](PartsService& parts) { parts.returnPart(line, pieces(1), QStringLiteral(" ")); }),
              "stock.reason at reason");
}

TEST_F(PartsCounter, AnArrivalServesTheOldestApprovalFirst) {
    const PartId part = addPart("K015", 0);
    const OrderId first = openOrder(part, pieces(2));
    const OrderId second = approvedOrder(part, pieces(2));
    approve(first); // opened earlier, approved later

    const StockOutcome outcome = receive(part, 3);

    EXPECT_EQ(outcome.keptFor, (QStringList{numberOf(second), numberOf(first)}));
    EXPECT_EQ(stateOf(second).reserved, pieces(2));
    EXPECT_EQ(stateOf(first).reserved, pieces(1));
    EXPECT_EQ(stockOf(part).available(), Quantity());
}

TEST_F(PartsCounter, WhatWasBoughtForAnOrderIsKeptForItFirst) {
    const PartId part = addPart("K015", 0);
    const OrderId older = approvedOrder(part, pieces(1));
    const OrderId special = approvedOrder(part, pieces(1));
    const PurchaseLineId bought = counter([&](PartsService& parts) {
        return parts.order(
            {part, QStringLiteral("长春一汽配件"), pieces(1), Money::yuan(20), QDate(2026, 11, 23), special});
    });

    counter([&](PartsService& parts) {
        return parts.receive({part, pieces(1), Money::yuan(20), bought, {}});
    });

    EXPECT_EQ(stateOf(special).reserved, pieces(1));
    EXPECT_EQ(stateOf(older).reserved, Quantity());
}

TEST_F(PartsCounter, AnOrderArrivesInPartsAndIsOnOrderTillThen) {
    const PartId part = addPart("K015", 0);
    const QDate monday(2026, 11, 23);
    const PurchaseLineId line = counter([&](PartsService& parts) {
        return parts.order({part, QStringLiteral("长春一汽配件"), pieces(4), Money::yuan(20), monday, {}});
    });
    EXPECT_EQ(stockOf(part).onOrder, pieces(4));
    EXPECT_EQ(stockOf(part).nextArrival, monday);

    counter([&](PartsService& parts) { return parts.receive({part, pieces(3), Money::yuan(20), line, {}}); });
    EXPECT_EQ(stockOf(part).onOrder, pieces(1));
    EXPECT_EQ(refusalOf([&](PartsService& parts) {
                  parts.receive({part, pieces(2), Money::yuan(20), line, {}});
              }),
              "purchase.beyond_open at quantity");

    counter([&](PartsService& parts) { parts.cancelOrder(line); });
    EXPECT_EQ(stockOf(part).onOrder, Quantity());
    EXPECT_FALSE(stockOf(part).nextArrival);
    EXPECT_EQ(refusalOf([&](PartsService& parts) { parts.cancelOrder(line); }), "purchase.cancelled");
}

TEST_F(PartsCounter, ACountThatFindsLessTakesFromTheYoungestApproval) {
    const PartId part = addPart("K015", 3);
    const OrderId first = approvedOrder(part, pieces(1));
    const OrderId second = approvedOrder(part, pieces(2));

    const StockOutcome outcome = counter([&](PartsService& parts) {
        return parts.adjust({part, pieces(3), pieces(2), because});
    });

    EXPECT_EQ(outcome.takenFrom, QStringList{numberOf(second)});
    EXPECT_EQ(stateOf(first).reserved, pieces(1));
    EXPECT_EQ(stateOf(second).reserved, pieces(1));
    EXPECT_EQ(stockOf(part).onHand, pieces(2));
}

TEST_F(PartsCounter, ACountWithoutACauseChangesNothing) {
    const PartId part = addPart("K015", 3);
    const OrderId order = approvedOrder(part, pieces(3));

    EXPECT_EQ(refusalOf([&](PartsService& parts) {
                  parts.adjust({part, pieces(3), pieces(0), {}});
              }),
              "stock.reason at reason");
    EXPECT_EQ(stateOf(order).reserved, pieces(3));
}

TEST_F(PartsCounter, ACountOfAShelfThatMovedMeanwhileIsRefusedWithBothFigures) {
    const PartId part = addPart("K015", 3);
    const OrderId order = approvedOrder(part, pieces(1));
    counter([&](PartsService& parts) { parts.issue(lineOf(order), pieces(1)); });

    try {
        counter([&](PartsService& parts) { return parts.adjust({part, pieces(3), pieces(2), because}); });
        FAIL() << "three were seen and two are left: the count says nothing about the third";
    } catch (const Refusal& refusal) {
        EXPECT_EQ(refusal.rule(), "stock.moved_since_count");
        EXPECT_EQ(refusal.sentence(),
                  QStringLiteral("The books said 3 when this was counted and say 2 now."));
    }
    EXPECT_EQ(stockOf(part).onHand, pieces(2));
}

TEST_F(PartsCounter, AReversedReceiptOpensItsPurchaseLineAgain) {
    const PartId part = addPart("K015", 0);
    const PurchaseLineId line = counter([&](PartsService& parts) {
        return parts.order({part, QStringLiteral("S"), pieces(4), Money::yuan(20), QDate(2026, 11, 23), {}});
    });
    counter([&](PartsService& parts) { return parts.receive({part, pieces(4), Money::yuan(20), line, {}}); });
    const MovementId receipt = shop.service<PartsService>().movements(part, 1)[0].movement.id;

    counter([&](PartsService& parts) { return parts.reverse(receipt, because); });

    EXPECT_EQ(stockOf(part).onHand, Quantity());
    EXPECT_EQ(stockOf(part).onOrder, pieces(4));
    EXPECT_EQ(refusalOf([&](PartsService& parts) { parts.reverse(receipt, because); }),
              "stock.reversed_already");
    const MovementId reversal = shop.service<PartsService>().movements(part, 1)[0].movement.id;
    EXPECT_EQ(refusalOf([&](PartsService& parts) { parts.reverse(reversal, because); }),
              "stock.reversal_of_reversal");
}

TEST_F(PartsCounter, AReversedIssueStandsInTheOrderToo) {
    const PartId part = addPart("K015", 3);
    const OrderId order = approvedOrder(part, pieces(2));
    counter([&](PartsService& parts) { parts.issue(lineOf(order), pieces(2)); });
    const MovementId issue = shop.service<PartsService>().movements(part, 1)[0].movement.id;

    counter([&](PartsService& parts) { return parts.reverse(issue, because); });

    EXPECT_EQ(stateOf(order).issued, Quantity());
    EXPECT_EQ(stateOf(order).cost, Money());
    EXPECT_EQ(stateOf(order).reserved, pieces(2))
        << "the pieces are there again and the line still wants them";
    const auto movements = shop.service<PartsService>().movements(part, 10);
    EXPECT_TRUE(movements[1].isReversed);
    EXPECT_FALSE(movements[0].isReversible());
}

TEST_F(PartsCounter, AReversedReturnIsAnIssueAgain) {
    const PartId part = addPart("K015", 1);
    const OrderId order = approvedOrder(part, pieces(1));
    counter([&](PartsService& parts) { parts.issue(lineOf(order), pieces(1)); });
    counter([&](PartsService& parts) { return parts.returnPart(lineOf(order), pieces(1), because); });
    const MovementId back = shop.service<PartsService>().movements(part, 1)[0].movement.id;

    counter([&](PartsService& parts) { return parts.reverse(back, QStringLiteral("it fits after all")); });

    EXPECT_EQ(stateOf(order).issued, pieces(1));
    EXPECT_EQ(stateOf(order).reserved, Quantity());
    EXPECT_EQ(stateOf(order).cost, Money::yuan(20));
    EXPECT_EQ(stockOf(part).onHand, Quantity());
}

TEST_F(PartsCounter, WhatWasUsedIsNotReversedAway) {
    const PartId part = addPart("K015", 0);
    receive(part, 2);
    const MovementId receipt = shop.service<PartsService>().movements(part, 1)[0].movement.id;
    const OrderId order = approvedOrder(part, pieces(1));
    counter([&](PartsService& parts) { parts.issue(lineOf(order), pieces(1)); });

    EXPECT_EQ(refusalOf([&](PartsService& parts) { parts.reverse(receipt, because); }), "stock.below_zero");
}

TEST_F(PartsCounter, OutOfAReversedReceiptNobodyKeepsWhatIsNotThere) {
    const PartId part = addPart("K015", 1);
    receive(part, 2);
    const MovementId receipt = shop.service<PartsService>().movements(part, 1)[0].movement.id;
    const OrderId first = approvedOrder(part, pieces(1));
    const OrderId second = approvedOrder(part, pieces(2));

    const StockOutcome outcome =
        counter([&](PartsService& parts) { return parts.reverse(receipt, because); });

    EXPECT_EQ(outcome.takenFrom, QStringList{numberOf(second)});
    EXPECT_EQ(stateOf(first).reserved, pieces(1));
    EXPECT_EQ(stateOf(second).reserved, Quantity());
}

} // namespace
} // namespace baydesk
