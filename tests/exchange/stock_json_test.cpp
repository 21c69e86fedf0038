// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/stock_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

StockReport report() {
    Part part{.id = PartId(1),
              .number = QStringLiteral("K015-33-04X"),
              .oeNumber = {},
              .name = QStringLiteral("前轮毂\"轴承\""),
              .fits = {},
              .unit = QStringLiteral("个"),
              .pack = Quantity::whole(1),
              .bin = {},
              .origin = PartOrigin::Genuine,
              .price = {},
              .taxRate = {},
              .reorderPoint = {},
              .supersededBy = {},
              .revision = 1};
    return {part, {Quantity::whole(7), Quantity::whole(1), {}, Quantity::whole(4), QDate(2026, 11, 23)}, {}};
}

MovementRow issue() {
    return {{MovementId(12), PartId(1), MovementKind::Issue, Quantity::fromMilli(-500), Money::fromFen(-100),
             Quantity::whole(7), LineId(3), std::nullopt, std::nullopt, QString(),
             Timestamp::fromMilliseconds(1795226400000), QDate(2026, 11, 21)},
            OrderId(1),
            QStringLiteral("R261121-001"),
            QStringLiteral("钱丽"),
            false};
}

TEST(StockJson, SaysHowAPartStands) {
    const QJsonObject json = QJsonDocument::fromJson(stockJson(report())).object();
    EXPECT_EQ(json.value(QStringLiteral("part")).toString(), QStringLiteral("K015-33-04X"));
    EXPECT_EQ(json.value(QStringLiteral("name")).toString(), QStringLiteral("前轮毂\"轴承\""));
    EXPECT_EQ(json.value(QStringLiteral("on_hand")).toInt(), 7);
    EXPECT_EQ(json.value(QStringLiteral("reserved")).toInt(), 1);
    EXPECT_EQ(json.value(QStringLiteral("held")).toInt(-1), 0);
    EXPECT_EQ(json.value(QStringLiteral("on_order")).toInt(), 4);
    EXPECT_EQ(json.value(QStringLiteral("available")).toInt(), 6);
    EXPECT_EQ(json.value(QStringLiteral("next_arrival")).toString(), QStringLiteral("2026-11-23"));
    EXPECT_TRUE(json.value(QStringLiteral("movements")).toArray().isEmpty());
}

TEST(StockJson, WritesAMovementWithItsOrderInUtcAndExactDecimals) {
    StockReport stock = report();
    stock.movements = {issue()};
    EXPECT_TRUE(stockJson(stock).contains(
        R"({"id": 12, "at": "2026-11-21T02:00:00Z", "kind": "issue", "quantity": -0.5, "balance": 7, )"
        R"("order": "R261121-001", "reason": ""})"))
        << stockJson(stock).toStdString();
}

TEST(StockJson, WritesNullForWhatDoesNotApply) {
    StockReport stock = report();
    stock.stock.nextArrival.reset();
    MovementRow movement = issue();
    movement.order.reset();
    stock.movements = {movement};
    const QByteArray json = stockJson(stock);
    EXPECT_TRUE(json.contains("\"next_arrival\": null"));
    EXPECT_TRUE(json.contains("\"order\": null"));
    EXPECT_FALSE(QJsonDocument::fromJson(json).isNull());
}

} // namespace
} // namespace baydesk
