// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parts/stock_rules.h"

#include "domain/values/refusal.h"

#include <gtest/gtest.h>
#include <random>
#include <vector>

namespace baydesk {
namespace {

/// One part, a few order lines, and whatever a busy counter may do to them, in an order nobody would think
/// of.
class RandomCounter {
  public:
    explicit RandomCounter(unsigned seed) : random_(seed), lines_(4) {}

    void act() {
        try {
            switch (upTo(9)) {
            case 0:
            case 1:
            case 2:
                book(MovementKind::Receipt, stock::receipt(someQuantity(), Money::fromFen(upTo(50'000))), {});
                break;
            case 3:
            case 4:
            case 5: issue(); break;
            case 6: takeBack(); break;
            case 7: adjust(); break;
            default: reverse(); break;
            }
            ++done;
        } catch (const Refusal&) {
            ++refused;
        }
    }

    StockBalance balance;
    std::vector<Movement> ledger;
    int done = 0;
    int refused = 0;

    const std::vector<LineStock>& lines() const { return lines_; }
    std::int64_t taken(std::size_t line) const {
        std::int64_t milli = 0;
        for (const Movement& movement : ledger) {
            if (movement.line == LineId(static_cast<std::int64_t>(line))) {
                milli -= movement.quantity.milli();
            }
        }
        return milli;
    }

  private:
    std::int64_t upTo(std::int64_t most) {
        return std::uniform_int_distribution<std::int64_t>(0, most)(random_);
    }
    Quantity someQuantity() { return Quantity::fromMilli(upTo(1) == 0 ? 1000 * upTo(5) : upTo(3500)); }
    std::size_t someLine() {
        return static_cast<std::size_t>(upTo(static_cast<std::int64_t>(lines_.size()) - 1));
    }

    void book(MovementKind kind, const StockStep& step, std::optional<std::size_t> line,
              std::optional<MovementId> reverses = {}) {
        balance = stock::after(balance, step);
        std::optional<LineId> lineId;
        if (line) {
            lines_[*line].issued -= step.quantity;
            lines_[*line].cost -= step.cost;
            lineId = LineId(static_cast<std::int64_t>(*line));
        }
        ledger.push_back({MovementId(static_cast<std::int64_t>(ledger.size())),
                          PartId(1),
                          kind,
                          step.quantity,
                          step.cost,
                          balance.onHand,
                          lineId,
                          std::nullopt,
                          reverses,
                          {},
                          Timestamp::fromMilliseconds(0),
                          QDate(2026, 11, 21)});
    }
    void issue() { book(MovementKind::Issue, stock::issue(balance, someQuantity(), {}, {}), someLine()); }
    void takeBack() {
        const std::size_t line = someLine();
        const Quantity quantity = upTo(1) == 0 ? lines_[line].issued : someQuantity();
        book(MovementKind::Return, stock::takeBack(quantity, lines_[line]), line);
    }
    void adjust() {
        book(MovementKind::Adjustment,
             stock::adjustment(balance, someQuantity(), QStringLiteral("count"), Money::fromFen(777)), {});
    }
    void reverse() {
        if (ledger.empty()) {
            return;
        }
        const Movement movement =
            ledger[static_cast<std::size_t>(upTo(static_cast<std::int64_t>(ledger.size()) - 1))];
        bool isReversed = false;
        for (const Movement& other : ledger) {
            isReversed = isReversed || other.reverses == movement.id;
        }
        std::optional<std::size_t> line;
        std::optional<LineStock> taken;
        if (movement.line) {
            line = static_cast<std::size_t>(movement.line->value());
            taken = lines_[*line];
        }
        book(MovementKind::Reversal,
             stock::reversal(balance, movement, isReversed, QStringLiteral("mistake"), taken), line,
             movement.id);
    }

    std::mt19937 random_;
    std::vector<LineStock> lines_;
};

TEST(StockProperty, WhateverHappensTheBalanceIsTheSumOfItsMovements) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        RandomCounter counter(seed);
        for (int i = 0; i < 300; ++i) {
            counter.act();
        }
        Quantity onHand;
        Money value;
        for (const Movement& movement : counter.ledger) {
            onHand += movement.quantity;
            value += movement.cost;
            ASSERT_EQ(movement.onHandAfter, onHand) << "seed " << seed;
        }
        ASSERT_EQ(counter.balance.onHand, onHand) << "seed " << seed;
        ASSERT_EQ(counter.balance.value, value) << "seed " << seed;
        ASSERT_GT(counter.done, 100) << "the sequence must do something";
        ASSERT_GT(counter.refused, 10) << "the sequence must try what is refused";
    }
}

TEST(StockProperty, WhateverHappensNothingIsWorthLessThanNothing) {
    for (unsigned seed = 101; seed <= 160; ++seed) {
        RandomCounter counter(seed);
        for (int i = 0; i < 300; ++i) {
            counter.act();
            ASSERT_GE(counter.balance.onHand, Quantity()) << "seed " << seed << " step " << i;
            ASSERT_GE(counter.balance.value, Money()) << "seed " << seed << " step " << i;
            if (counter.balance.onHand.isZero()) {
                ASSERT_EQ(counter.balance.value, Money()) << "seed " << seed << " step " << i;
            }
        }
    }
}

TEST(StockProperty, WhateverHappensALineHasIssuedWhatTheLedgerSays) {
    for (unsigned seed = 201; seed <= 260; ++seed) {
        RandomCounter counter(seed);
        for (int i = 0; i < 300; ++i) {
            counter.act();
        }
        for (std::size_t line = 0; line < counter.lines().size(); ++line) {
            const LineStock& stock = counter.lines()[line];
            ASSERT_EQ(stock.issued.milli(), counter.taken(line)) << "seed " << seed;
            ASSERT_GE(stock.cost, Money()) << "seed " << seed;
            if (stock.issued.isZero()) {
                ASSERT_EQ(stock.cost, Money()) << "seed " << seed;
            }
        }
    }
}

} // namespace
} // namespace baydesk
