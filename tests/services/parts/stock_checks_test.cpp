// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/parts/parts_fixture.h"

#include <random>

namespace baydesk {
namespace {

/// Spoils rows behind the program's back, as a bug or a foreign tool might, and asks what the check says.
class StockChecks : public PartsCounter {
  protected:
    void TearDown() override {} // what is spoiled here is meant to be found

    void SetUp() override {
        part = addPart("K015", 5);
        order = approvedOrder(*part, pieces(2));
        counter([&](PartsService& parts) { parts.issue(lineOf(*order), pieces(1)); });
    }
    void spoil(Sql sql) {
        Transaction transaction(shop.session());
        ASSERT_GT(shop.session().execute(sql), 0);
        transaction.commit();
    }
    QStringList findings() {
        QStringList rules;
        for (const StockFinding& finding : checkStock(shop.session())) {
            EXPECT_FALSE(finding.ids.empty());
            EXPECT_FALSE(finding.sentence.contains(u'%')) << finding.sentence.toStdString();
            rules.append(QString::fromLatin1(finding.rule));
        }
        return rules;
    }

    std::optional<PartId> part;
    std::optional<OrderId> order;
};

TEST_F(StockChecks, SayNothingWhereAllIsWell) {
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(StockChecks, FindABalanceItsMovementsDoNotExplain) {
    spoil("UPDATE part_balances SET on_hand_milli = on_hand_milli + 1000");
    EXPECT_EQ(findings(), QStringList{QStringLiteral("stock.on_hand")});
}

TEST_F(StockChecks, FindAValueItsMovementsDoNotExplain) {
    spoil("UPDATE part_balances SET value_cents = value_cents + 1");
    EXPECT_EQ(findings(), QStringList{QStringLiteral("stock.value")});
}

TEST_F(StockChecks, FindAReservationNoLineHas) {
    spoil("UPDATE part_balances SET reserved_milli = reserved_milli + 1000");
    EXPECT_EQ(findings(), QStringList{QStringLiteral("stock.reserved")});
}

TEST_F(StockChecks, FindStockKeptForWorkThatIsClosed) {
    spoil("UPDATE orders SET state = 'cancelled'");
    EXPECT_EQ(findings(), QStringList{QStringLiteral("stock.reserved_for_nothing")});
}

TEST_F(StockChecks, FindARemovedLineThatKeepsOrHasIssuedSomething) {
    spoil("UPDATE order_lines SET is_removed = 1 WHERE kind = 'part'");
    EXPECT_EQ(findings(), QStringList{QStringLiteral("stock.removed_line")});
}

TEST_F(StockChecks, FindALineOfARemovedJobThatHasIssuedSomething) {
    counter([&](PartsService& parts) { parts.issue(lineOf(*order), pieces(1)); });
    spoil("UPDATE jobs SET is_removed = 1");
    EXPECT_EQ(findings(), QStringList{QStringLiteral("stock.removed_line")});
}

TEST_F(StockChecks, FindALineThatHasIssuedWhatNeverMoved) {
    spoil("UPDATE order_lines SET issued_milli = 2000, reserved_milli = 0 WHERE kind = 'part'");
    EXPECT_EQ(findings(), (QStringList{QStringLiteral("stock.reserved"), QStringLiteral("stock.issued")}));
}

TEST_F(StockChecks, FindALineWhoseCostIsNotTheLedgers) {
    spoil("UPDATE order_lines SET cost_cents = cost_cents + 1 WHERE kind = 'part'");
    EXPECT_EQ(findings(), QStringList{QStringLiteral("stock.issued")});
}

TEST_F(StockChecks, FindAPurchaseLineThatReceivedWhatNeverCame) {
    counter([&](PartsService& parts) {
        return parts.order({*part, QStringLiteral("S"), pieces(4), Money::yuan(20), QDate(2026, 11, 23), {}});
    });
    spoil("UPDATE purchase_lines SET received_milli = 1000");
    EXPECT_EQ(findings(), QStringList{QStringLiteral("stock.received")});
}

TEST_F(StockChecks, FindAPartWithoutABalance) {
    spoil("INSERT INTO parts (number, oe_number, name, fits, unit, pack_milli, bin, origin, price_cents, "
          "tax_rate_bp,"
          " reorder_point_milli, superseded_by_id, search_text, revision)"
          " VALUES ('X', '', 'x', '', 'x', 1000, '', 'used', 0, 0, 0, NULL, '', 1)");
    EXPECT_EQ(findings(), QStringList{QStringLiteral("stock.balance_row")});
}

TEST_F(StockChecks, FindARunningBalanceThatDoesNotFollow) {
    spoil("INSERT INTO stock_movements (part_id, kind, quantity_milli, cost_cents, on_hand_after_milli, "
          "line_id,"
          " purchase_line_id, reverses_id, reason, actor_id, at, moved_on) SELECT part_id, 'receipt', 1000, "
          "0, 9000, NULL,"
          " NULL, NULL, '', actor_id, at, moved_on FROM stock_movements LIMIT 1");
    EXPECT_EQ(findings(),
              (QStringList{QStringLiteral("stock.on_hand"), QStringLiteral("stock.running_balance")}));
}

TEST(StockLedger, IsNeitherChangedNorDeleted) {
    TestShop shop;
    Transaction transaction(shop.session());
    PartsService parts(shop.session(), shop.context());
    PartDraft draft;
    draft.number = QStringLiteral("K015");
    draft.name = QStringLiteral("轴承");
    draft.unit = QStringLiteral("个");
    parts.addPart(draft, OpeningStock{Quantity::whole(1), Money::yuan(1)});
    EXPECT_ANY_THROW(shop.session().execute("UPDATE stock_movements SET cost_cents = 0"));
    EXPECT_ANY_THROW(shop.session().execute("DELETE FROM stock_movements"));
}

/// A busy counter at random on a real file: after each act, refused or not, everything must still explain
/// itself.
TEST_F(PartsCounter, WhateverIsDoneAtTheCounterTheStockExplainsItself) {
    std::mt19937 random(20261121);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    const std::array parts{addPart("A", 4, Money::fromFen(333)), addPart("B", 0),
                           addPart("C", 9, Money::fromFen(1))};
    std::vector<OrderId> orders;
    for (int i = 0; i < 6; ++i) {
        orders.push_back(approvedOrder(parts[static_cast<std::size_t>(i % 3)], pieces(1 + upTo(3))));
    }
    std::vector<HoldId> holds;
    int done = 0;
    for (int step = 0; step < 250; ++step) {
        const PartId part = parts[static_cast<std::size_t>(upTo(2))];
        const LineId line = lineOf(orders[static_cast<std::size_t>(upTo(5))]);
        const Quantity some = pieces(upTo(4));
        const QByteArray rule = refusalOf([&](PartsService& counter) {
            switch (upTo(8)) {
            case 0: counter.receive({part, some, Money::fromFen(upTo(5000)), {}, {}}); break;
            case 1:
            case 2: counter.issue(line, some); break;
            case 3: counter.returnPart(line, some, QStringLiteral("back")); break;
            case 4: counter.adjust({part, stockOf(part).onHand, some, QStringLiteral("count")}); break;
            case 5: holds.push_back(counter.hold({part, some, QStringLiteral("somebody"), {}})); break;
            case 6:
                if (!holds.empty()) {
                    counter.releaseHold(
                        holds[static_cast<std::size_t>(upTo(static_cast<int>(holds.size()) - 1))]);
                }
                break;
            default: {
                const auto movements = counter.movements(part, 8);
                if (!movements.empty()) {
                    const auto pick = static_cast<std::size_t>(upTo(static_cast<int>(movements.size()) - 1));
                    counter.reverse(movements[pick].movement.id, QStringLiteral("mistake"));
                }
            }
            }
        });
        done += rule == "allowed" ? 1 : 0;
        const auto findings = checkStock(shop.session());
        ASSERT_TRUE(findings.empty()) << "step " << step << ": " << findings[0].sentence.toStdString();
    }
    EXPECT_GT(done, 80) << "the sequence must do something";
}

} // namespace
} // namespace baydesk
