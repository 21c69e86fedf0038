// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parts/stock_rules.h"

#include "domain/values/refusal.h"

#include <gtest/gtest.h>
#include <optional>
#include <stdexcept>

namespace baydesk {
namespace {

const QString because = QStringLiteral("counted");

Quantity pieces(std::int64_t count) {
    return Quantity::whole(count);
}

template <class Act>
std::optional<Refusal> refusalOf(Act act) {
    try {
        act();
    } catch (const Refusal& refusal) {
        return refusal;
    }
    return std::nullopt;
}

template <class Act>
QByteArray ruleOf(Act act) {
    const auto refusal = refusalOf(act);
    return refusal ? refusal->rule() : QByteArray("allowed");
}

StockBalance shelf(std::int64_t onHand, std::int64_t reserved, std::int64_t fen) {
    return {pieces(onHand), pieces(reserved), Money::fromFen(fen)};
}

Movement moved(MovementKind kind, std::int64_t count, std::int64_t fen) {
    return {MovementId(1),
            PartId(1),
            kind,
            pieces(count),
            Money::fromFen(fen),
            pieces(0),
            std::nullopt,
            std::nullopt,
            std::nullopt,
            {},
            Timestamp::fromMilliseconds(0),
            QDate(2026, 11, 21)};
}

TEST(StockRules, AReceiptIsWorthQuantityTimesUnitCost) {
    EXPECT_EQ(stock::receipt(pieces(3), Money::fromFen(3333)), (StockStep{pieces(3), Money::fromFen(9999)}));
    EXPECT_EQ(stock::receipt(Quantity::fromMilli(500), Money::fromFen(333)),
              (StockStep{Quantity::fromMilli(500), Money::fromFen(167)}));
}

TEST(StockRules, QuantitiesOfZeroBelowZeroAndAbsurdOnesAreRefused) {
    struct Case {
        Quantity quantity;
        const char* rule;
    };
    for (const Case& row :
         {Case{Quantity(), "stock.quantity_zero"}, Case{pieces(-1), "stock.quantity_negative"},
          Case{Quantity::fromMilli(10'000'001), "stock.quantity_absurd"}, Case{pieces(10'000), "allowed"},
          Case{Quantity::fromMilli(1), "allowed"}}) {
        EXPECT_EQ(ruleOf([&] { stock::requireQuantity(row.quantity); }), row.rule)
            << row.quantity.toString().toStdString();
    }
}

TEST(StockRules, ACostBelowZeroOrAboveAMillionIsRefused) {
    EXPECT_EQ(ruleOf([] { stock::receipt(pieces(1), Money::fromFen(-1)); }), "stock.unit_cost");
    EXPECT_EQ(ruleOf([] { stock::receipt(pieces(1), Money::fromFen(100'000'001)); }), "stock.unit_cost");
    EXPECT_EQ(ruleOf([] { stock::receipt(pieces(1), Money()); }), "allowed");
}

struct IssueCost {
    std::int64_t onHand;
    std::int64_t fen;
    std::int64_t taken;
    std::int64_t cost;
};

TEST(StockRules, AnIssueCostsItsHalfUpShareOfTheValue) {
    for (const IssueCost& row : {IssueCost{3, 1000, 1, 333}, IssueCost{3, 500, 1, 167},
                                 IssueCost{4, 10, 1, 3}, IssueCost{2, 1, 1, 1}, IssueCost{10, 0, 4, 0}}) {
        EXPECT_EQ(stock::issue(shelf(row.onHand, 0, row.fen), pieces(row.taken), {}, {}),
                  (StockStep{pieces(-row.taken), Money::fromFen(-row.cost)}));
    }
}

TEST(StockRules, TheLastPieceTakesWhatIsLeftOfTheValue) {
    StockBalance balance = shelf(3, 0, 1000);
    for (const std::int64_t cost : {333, 334, 333}) {
        const StockStep step = stock::issue(balance, pieces(1), {}, {});
        EXPECT_EQ(step.cost, Money::fromFen(-cost));
        balance = stock::after(balance, step);
    }
    EXPECT_EQ(balance, shelf(0, 0, 0));
}

struct IssueLimit {
    std::int64_t onHand;
    std::int64_t reserved;
    std::int64_t own;
    std::int64_t held;
    std::int64_t free;
};

TEST(StockRules, AnIssueTakesWhatIsFreeForItsLineAndNotOneMore) {
    for (const IssueLimit& row :
         {IssueLimit{5, 0, 0, 0, 5}, IssueLimit{5, 3, 0, 0, 2}, IssueLimit{5, 3, 2, 0, 4},
          IssueLimit{5, 3, 2, 1, 3}, IssueLimit{5, 5, 2, 3, 2} /* a reservation stands above a hold */,
          IssueLimit{5, 5, 0, 3, 0}}) {
        const StockBalance balance = shelf(row.onHand, row.reserved, 500);
        if (row.free > 0) {
            EXPECT_EQ(
                ruleOf([&] { stock::issue(balance, pieces(row.free), pieces(row.own), pieces(row.held)); }),
                "allowed");
        }
        EXPECT_EQ(
            ruleOf([&] { stock::issue(balance, pieces(row.free + 1), pieces(row.own), pieces(row.held)); }),
            "stock.beyond_stock");
    }
}

TEST(StockRules, ARefusedIssueNamesOnHandKeptForOthersAndFree) {
    const auto refusal = refusalOf([] { stock::issue(shelf(7, 4, 700), pieces(5), pieces(1), pieces(2)); });
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->sentence(),
              QStringLiteral("5 cannot be issued: 7 on hand, 5 kept for others, so 2 free."));
    EXPECT_EQ(refusal->field(), "quantity");
}

TEST(StockRules, PiecesComeBackAtTheCostTheyWereIssuedAt) {
    EXPECT_EQ(stock::takeBack(pieces(1), {pieces(3), Money::fromFen(1000)}),
              (StockStep{pieces(1), Money::fromFen(333)}));
    EXPECT_EQ(stock::takeBack(pieces(3), {pieces(3), Money::fromFen(1000)}),
              (StockStep{pieces(3), Money::fromFen(1000)}));
    EXPECT_EQ(ruleOf([] {
                  stock::takeBack(pieces(4), {pieces(3), Money::fromFen(1000)});
              }),
              "stock.beyond_issued");
}

TEST(StockRules, ACountBooksItsDifferenceAtTheAverage) {
    const StockBalance balance = shelf(9, 0, 900);
    EXPECT_EQ(stock::adjustment(balance, pieces(7), because, {}),
              (StockStep{pieces(-2), Money::fromFen(-200)}));
    EXPECT_EQ(stock::adjustment(balance, pieces(10), because, {}),
              (StockStep{pieces(1), Money::fromFen(100)}));
    EXPECT_EQ(stock::adjustment(balance, pieces(0), because, {}),
              (StockStep{pieces(-9), Money::fromFen(-900)}));
}

TEST(StockRules, PiecesFoundOnAnEmptyShelfCostWhatTheyLastCost) {
    EXPECT_EQ(stock::adjustment(shelf(0, 0, 0), pieces(2), because, Money::fromFen(450)),
              (StockStep{pieces(2), Money::fromFen(900)}));
    EXPECT_EQ(ruleOf([] { stock::adjustment(shelf(0, 0, 0), pieces(2), because, std::nullopt); }),
              "stock.unit_cost_unknown");
}

TEST(StockRules, ACountWithoutACauseOrADifferenceIsRefused) {
    const StockBalance balance = shelf(9, 0, 900);
    EXPECT_EQ(ruleOf([&] { stock::adjustment(balance, pieces(7), QStringLiteral("  "), {}); }),
              "stock.reason");
    EXPECT_EQ(ruleOf([&] { stock::adjustment(balance, pieces(9), because, {}); }), "stock.count_agrees");
    EXPECT_EQ(ruleOf([&] { stock::adjustment(balance, pieces(-1), because, {}); }),
              "stock.quantity_negative");
    EXPECT_EQ(ruleOf([&] { stock::adjustment(balance, pieces(10'001), because, {}); }),
              "stock.quantity_absurd");
}

TEST(StockRules, AWronglyReceivedLotGoesAtItsOwnCost) {
    // 10 at 1.00 lie there; 10 at 100.00 were a slip of the finger.
    EXPECT_EQ(
        stock::reversal(shelf(20, 0, 101'000), moved(MovementKind::Receipt, 10, 100'000), false, because, {}),
        (StockStep{pieces(-10), Money::fromFen(-100'000)}));
}

TEST(StockRules, AReversalNeverLeavesAValueBelowZeroNorOneOnAnEmptyShelf) {
    EXPECT_EQ(
        stock::reversal(shelf(10, 0, 50'500), moved(MovementKind::Receipt, 10, 100'000), false, because, {}),
        (StockStep{pieces(-10), Money::fromFen(-50'500)}));
    EXPECT_EQ(
        stock::reversal(shelf(11, 0, 55'000), moved(MovementKind::Receipt, 10, 100'000), false, because, {}),
        (StockStep{pieces(-10), Money::fromFen(-50'000)}));
}

TEST(StockRules, WhatHasBeenUsedCannotBeTakenOffByAReversal) {
    EXPECT_EQ(ruleOf([] {
                  stock::reversal(shelf(9, 0, 900), moved(MovementKind::Receipt, 10, 1000), false, because,
                                  {});
              }),
              "stock.below_zero");
}

TEST(StockRules, AMovementIsReversedOnceAndAReversalNever) {
    const StockBalance balance = shelf(10, 0, 1000);
    EXPECT_EQ(
        ruleOf([&] { stock::reversal(balance, moved(MovementKind::Receipt, 1, 100), true, because, {}); }),
        "stock.reversed_already");
    EXPECT_EQ(
        ruleOf([&] { stock::reversal(balance, moved(MovementKind::Reversal, 1, 100), false, because, {}); }),
        "stock.reversal_of_reversal");
    EXPECT_EQ(ruleOf([&] { stock::reversal(balance, moved(MovementKind::Receipt, 1, 100), false, {}, {}); }),
              "stock.reason");
}

TEST(StockRules, AReversedIssueGivesTheLineItsWholeCostBackWithItsLastPiece) {
    const LineStock line{pieces(1), Money::fromFen(150)};
    EXPECT_EQ(stock::reversal(shelf(0, 0, 0), moved(MovementKind::Issue, -1, -200), false, because, line),
              (StockStep{pieces(1), Money::fromFen(150)}));
}

TEST(StockRules, AnIssueThatPartlyCameBackIsNotReversedWhole) {
    const LineStock line{pieces(1), Money::fromFen(100)};
    EXPECT_EQ(ruleOf([&] {
                  stock::reversal(shelf(5, 0, 500), moved(MovementKind::Issue, -2, -200), false, because,
                                  line);
              }),
              "stock.beyond_issued");
}

TEST(StockRules, AnImpossibleBalanceIsABug) {
    EXPECT_THROW(stock::after(shelf(1, 0, 100), {pieces(-2), Money()}), std::logic_error);
    EXPECT_THROW(stock::after(shelf(2, 0, 100), {pieces(-1), Money::fromFen(-101)}), std::logic_error);
    EXPECT_THROW(stock::after(shelf(1, 0, 100), {pieces(-1), Money()}), std::logic_error);
}

TEST(StockRules, AnAverageIsShownOnlyWhereThereIsStock) {
    EXPECT_EQ(shelf(3, 0, 1000).averageCost(), Money::fromFen(333));
    EXPECT_FALSE(shelf(0, 0, 0).averageCost());
}

} // namespace
} // namespace baydesk
