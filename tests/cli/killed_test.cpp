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

TEST(AKilledProgram, LosesNothingItConfirmedAndLeavesNothingHalfDone) {
    const TestDatabase place(TestDatabase::Content::Nothing);
    const QString file = place.address();
    if (!TestDatabase::isOnServer()) {
        QFile::remove(file);
    }
    ASSERT_EQ(ConsoleRun({s("sample"), s("--to"), file, s("--months"), s("1")}).exitCode, 0);
    QList<QByteArray> confirmed;
    for (const int orders : {1, 4, 9}) {
        const auto lines = growAndKill(file, orders);
        ASSERT_GE(lines.size(), orders);
        confirmed += lines;
        const ConsoleRun check({s("check"), s("--db"), file, s("--json")});
        EXPECT_EQ(check.exitCode, 0) << check.output.toStdString();
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
