// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed while it writes orders: what it had confirmed is there, and nothing is half-done.
#include "cli/console_run.h"
#include "support/test_database.h"

#include <QFile>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// Grows orders until so many were confirmed, then kills the program; the confirmed lines.
QList<QByteArray> growAndKill(const QString& file, int confirmed) {
    QProcess process;
    process.start(QStringLiteral(BAYDESK_CLI),
                  {s("sample"), s("--grow"), s("100000"), s("--db"), file, s("--print")});
    QList<QByteArray> lines;
    while (lines.size() < confirmed && process.waitForReadyRead(60'000)) {
        while (process.canReadLine()) {
            lines.append(process.readLine().trimmed());
        }
    }
    process.kill(); // SIGKILL: no destructor runs
    process.waitForFinished();
    EXPECT_EQ(process.exitStatus(), QProcess::CrashExit);
    while (process.canReadLine()) {
        lines.append(process.readLine().trimmed());
    }
    return lines;
}

bool isSound(const QString& file) {
    return ConsoleRun({s("check"), s("--db"), file}).exitCode == 0;
}

/// Builds a shop and kills the program while it does; false if it was quicker.
bool buildAndKill(const QString& file, int milliseconds) {
    QProcess process;
    process.start(QStringLiteral(BAYDESK_CLI), {s("sample"), s("--to"), file, s("--months"), s("1")});
    const bool wasQuicker = process.waitForFinished(milliseconds);
    process.kill();
    process.waitForFinished();
    return !wasQuicker;
}

TEST(AKilledProgram, LeavesNoHalfShopAndNothingInTheWayOfANewOne) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(s("shop.baydesk"));
    int killed = 0;
    for (const int milliseconds : {20, 60, 150, 400}) {
        killed += buildAndKill(file, milliseconds) ? 1 : 0;
        if (QFile::exists(file)) {
            EXPECT_TRUE(isSound(file)) << "after " << milliseconds << " ms";
            QFile::remove(file);
        }
    }
    EXPECT_GT(killed, 0);
    EXPECT_EQ(ConsoleRun({s("sample"), s("--to"), file, s("--months"), s("1")}).exitCode, 0);
    EXPECT_TRUE(isSound(file));
}

TEST(AKilledProgram, LosesNothingItConfirmedAndLeavesNothingHalfDone) {
    const TestDatabase place(TestDatabase::Content::Nothing);
    const QString file = place.address();
    if (!TestDatabase::isOnServer()) {
        QFile::remove(file);
    }
    ASSERT_EQ(ConsoleRun({s("sample"), s("--to"), file, s("--months"), s("1")}).exitCode, 0);
    QList<QByteArray> confirmed;
    for (const int orders : {1, 2, 3, 5, 8, 13, 21}) {
        const auto lines = growAndKill(file, orders);
        ASSERT_GE(lines.size(), orders);
        confirmed += lines;
        EXPECT_TRUE(isSound(file)) << "after " << orders << " orders";
    }
    QMap<QString, qint64> totals;
    for (const auto& order : ConsoleRun({s("orders"), s("--db"), file, s("--json")}).json().array()) {
        totals.insert(order[s("number")].toString(), order[s("totals")][s("total_fen")].toInteger());
    }
    for (const QByteArray& line : confirmed) {
        const QString number = QString::fromUtf8(line).section(QLatin1Char(' '), 0, 0);
        ASSERT_TRUE(totals.contains(number)) << line.toStdString();
        EXPECT_EQ(totals[number], line.mid(line.indexOf(' ') + 1).toLongLong()) << line.toStdString();
    }
}

} // namespace
} // namespace baydesk
