// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/counter_store.h"
#include "storage/database.h"
#include "storage/part_store.h"
#include "storage/purchase_store.h"
#include "storage/stock_store.h"
#include "support/query_plan.h"
#include "support/test_database.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

const Timestamp now = Timestamp::fromMilliseconds(1'795'226'400'000);
const QDate today(2026, 11, 21);

PartDraft bearing() {
    PartDraft draft;
    draft.number = QStringLiteral("K015-33-04X");
    draft.name = QStringLiteral("前轮毂轴承");
    draft.unit = QStringLiteral("个");
    return draft;
}

/// Everything the parts counter asks.
void askEverything(Session& session, PartId part) {
    CounterStore counter(session);
    counter.linesToIssue();
    counter.linesIssued();
    counter.line(LineId(1));
    counter.lacking(part, std::nullopt);
    counter.reservationsLastFirst(part);
    counter.reservations(part);
    counter.movements(part, 10);
    counter.holds(part, now);
    counter.arrivals(part);
    counter.lastSale(part);
    counter.monthlyDemand(part, today, 12);
    StockStore stock(session);
    stock.availability(part, now);
    stock.availabilities(OrderId(1), now);
    stock.balance(part);
    stock.movement(MovementId(1));
    stock.isReversed(MovementId(1));
    PurchaseStore purchases(session);
    purchases.open(part);
    purchases.holds(part, now);
    purchases.forgetEndedHolds(now);
    purchases.forgetHoldsOf(CustomerId(1), {QStringLiteral("张先生")});
    PartStore parts(session);
    parts.load(part);
    parts.findByNumber(QStringLiteral("k015 33"));
    parts.search(QStringLiteral("轴承 k015"), 50);
    parts.substitutes(part);
}

TEST(CounterStore, ReadsNoTableThatGrowsFromEndToEnd) {
    ONLY_WITH_A_FILE("a server chooses its plans by what the tables hold");
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("counter.baydesk"));
    QStringList statements;
    {
        const auto session = Database::create(file);
        Transaction transaction(*session);
        const PartId part = PartStore(*session).insert(checkedPart(bearing()));
        transaction.commit();
        session->setTrace([&statements](const char* sql, std::span<const Bind>) {
            statements.append(QString::fromUtf8(sql));
        });
        askEverything(*session, part);
    }
    EXPECT_GE(statements.size(), 25);
    const RawDatabase database(file);
    for (const QString& statement : std::as_const(statements)) {
        for (const QString& step : planOf(database, statement)) {
            // Open orders stay few; "found" is a part's own substitutes.
            const bool isFine = !step.startsWith(QStringLiteral("SCAN")) ||
                                step.contains(QStringLiteral("orders_open")) ||
                                step == QStringLiteral("SCAN found");
            EXPECT_TRUE(isFine) << step.toStdString() << " in " << statement.toStdString();
        }
    }
}

TEST(PartStore, FindsByNumberHoweverItIsTyped) {
    const TestDatabase database;
    const auto session = Database::open(database.address());
    Transaction transaction(*session);
    PartStore parts(*session);
    const PartId part = parts.insert(checkedPart(bearing()));
    for (const char16_t* typed : {u"K015-33-04X", u"k0153304x", u"K015 33 04X", u"ｋ015-33-04x"}) {
        EXPECT_EQ(parts.findByNumber(QString::fromUtf16(typed)), part)
            << QString::fromUtf16(typed).toStdString();
    }
    for (const char16_t* typed : {u"", u"-", u"K015-33", u"33-04X", u"轴承"}) {
        EXPECT_FALSE(parts.findByNumber(QString::fromUtf16(typed)))
            << QString::fromUtf16(typed).toStdString();
    }
}

TEST(PartStore, IsFoundByTheGroupsOfItsNumberAndNotByTheirMiddle) {
    EXPECT_EQ(partTerms(bearing()).mid(0, 3),
              (QStringList{QStringLiteral("k0153304x"), QStringLiteral("3304x"), QStringLiteral("04x")}));
}

} // namespace
} // namespace baydesk
