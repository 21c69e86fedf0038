// SPDX-License-Identifier: GPL-3.0-or-later
// One program works in a database while others open and close it: the one that ends must not tidy away the
// log of the one that stays.
#include "cli/console_run.h"
#include "storage/database.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

ino_t nodeOf(const QString& file) {
    struct stat found {};
    return ::stat(QFile::encodeName(file).constData(), &found) == 0 ? found.st_ino : 0;
}

class SideBySide : public testing::Test {
  protected:
    SideBySide() { EXPECT_EQ(ConsoleRun({s("sample"), s("--to"), file, s("--months"), s("1")}).exitCode, 0); }
    void letAnotherProgramGrowAnOrder() const {
        EXPECT_EQ(ConsoleRun({s("sample"), s("--grow"), s("1"), s("--db"), file}).exitCode, 0);
    }
    std::int64_t ordersSeenBy(Session& session) const {
        return session.one("SELECT count(*) FROM orders", {}, [](const Row& row) { return row.integer(0); });
    }

    QTemporaryDir folder;
    QString file = folder.filePath(s("shop.baydesk"));
};

TEST_F(SideBySide, AnotherProgramLeavesTheLogToWhoStillWorksWithIt) {
    const auto writer = Database::open(file);
    const auto reader = Database::openForReading(file); // as the desktop program opens it
    const auto before = ordersSeenBy(*reader);
    const ino_t log = nodeOf(file + s("-wal"));
    ASSERT_NE(log, 0U);
    letAnotherProgramGrowAnOrder();
    EXPECT_EQ(nodeOf(file + s("-wal")), log) << "the log was taken away from under a program that uses it";
    EXPECT_EQ(ordersSeenBy(*reader), before + 1);
    EXPECT_EQ(ordersSeenBy(*writer), before + 1);
}

} // namespace
} // namespace baydesk
