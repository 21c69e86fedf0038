// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/board_store.h"
#include "storage/clock_store.h"
#include "storage/database.h"
#include "support/query_plan.h"
#include "support/test_database.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

TEST(BoardStore, ReadsNoTableThatGrowsFromEndToEnd) {
    ONLY_WITH_A_FILE("a server chooses its plans by what the tables hold");
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("board.baydesk"));
    QStringList statements;
    {
        const auto session = Database::create(file);
        session->setTrace([&statements](const char* sql, std::span<const Bind>) {
            statements.append(QString::fromUtf8(sql));
        });
        BoardStore(*session).openOrders();
        BoardStore(*session).arrivals();
        BoardStore(*session).jobsOnTheClock();
        ClockStore(*session).lines(QDate(2026, 11, 21));
        ClockStore(*session).techniciansOn(JobId(1));
        ClockStore(*session).runningSince(TechnicianId(1));
    }
    EXPECT_EQ(statements.size(), 10);
    const RawDatabase database(file);
    for (const QString& statement : std::as_const(statements)) {
        for (const QString& step : planOf(database, statement)) {
            // Open orders, open purchases and technicians stay few.
            const bool isFine = !step.startsWith(QStringLiteral("SCAN")) ||
                                step.contains(QStringLiteral("orders_open")) ||
                                step.contains(QStringLiteral("purchase_lines_open")) ||
                                step.startsWith(QStringLiteral("SCAN t"));
            EXPECT_TRUE(isFine) << step.toStdString() << " in " << statement.toStdString();
        }
    }
}

} // namespace
} // namespace baydesk
