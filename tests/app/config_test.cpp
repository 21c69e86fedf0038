// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config.h"

#include "app/logging.h"
#include "app/system_clock.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

class ConfigTest : public testing::Test {
  protected:
    Config config(const QStringList& arguments = {}, const QLocale& system = QLocale::c()) const {
        QCommandLineParser parser;
        Config::addOptions(parser);
        EXPECT_TRUE(parser.parse(
            QStringList{QStringLiteral("baydesk"), QStringLiteral("--settings"), settings} + arguments));
        return Config::from(parser, system);
    }

    QTemporaryDir folder;
    QString settings = folder.filePath(QStringLiteral("deep/baydesk.ini"));
};

TEST_F(ConfigTest, PutsTheDataIntoOneFolderForBothPrograms) {
    EXPECT_TRUE(config().database.endsWith(QStringLiteral("/baydesk/shop.baydesk")));
    EXPECT_TRUE(config().logFolder.endsWith(QStringLiteral("/baydesk/log")));
    EXPECT_EQ(config().settingsFile, settings);
}

TEST_F(ConfigTest, SpeaksTheSystemsLanguage) {
    EXPECT_EQ(config().language, QStringLiteral("en"));
    EXPECT_EQ(config({}, QLocale(QLocale::Chinese, QLocale::China)).language, QStringLiteral("zh_CN"));
    EXPECT_EQ(config({}, QLocale(QLocale::French)).language, QStringLiteral("en"));
}

TEST_F(ConfigTest, IsLightUnlessAskedOtherwise) {
    EXPECT_EQ(config().theme, QStringLiteral("light"));
    EXPECT_EQ(config({QStringLiteral("--theme=dark")}).theme, QStringLiteral("dark"));
}

TEST_F(ConfigTest, RemembersWhatWasSaved) {
    EXPECT_TRUE(config().saveLanguage(QStringLiteral("zh_CN")));
    EXPECT_TRUE(config().saveTheme(QStringLiteral("dark")));
    EXPECT_TRUE(config().saveDatabase(QStringLiteral("/data/our shop.baydesk")));
    EXPECT_EQ(config().language, QStringLiteral("zh_CN"));
    EXPECT_EQ(config().theme, QStringLiteral("dark"));
    EXPECT_EQ(config().database, QStringLiteral("/data/our shop.baydesk"));
}

TEST_F(ConfigTest, KeepsTheAddressOfAServerAsItIs) {
    const QString address = QStringLiteral("postgresql://advisor@server/shop?sslmode=require");
    EXPECT_FALSE(config().isOnServer());
    EXPECT_TRUE(config().saveDatabase(address));
    EXPECT_EQ(config().database, address);
    EXPECT_TRUE(config().isOnServer());
    EXPECT_TRUE(config().sampleDatabase().endsWith(QStringLiteral("/baydesk/sample.baydesk")));
}

TEST_F(ConfigTest, PrefersTheCommandLineToWhatWasSaved) {
    config().saveLanguage(QStringLiteral("zh_CN"));
    EXPECT_EQ(config({QStringLiteral("--language=en")}).language, QStringLiteral("en"));
}

TEST_F(ConfigTest, PassesOverANameItDoesNotKnow) {
    config().saveTheme(QStringLiteral("dark"));
    EXPECT_EQ(config({QStringLiteral("--theme=pink")}).theme, QStringLiteral("dark"));
}

TEST_F(ConfigTest, TakesARelativeDatabaseFromTheCurrentFolder) {
    EXPECT_EQ(config({QStringLiteral("--database=x.baydesk")}).database,
              QDir::current().absoluteFilePath(QStringLiteral("x.baydesk")));
}

TEST_F(ConfigTest, SaysThatTheSettingsCannotBeSaved) {
    settings = QStringLiteral("/proc/nowhere/baydesk.ini");
    EXPECT_FALSE(config().saveTheme(QStringLiteral("dark")));
}

QByteArray logIn(const QString& folder) {
    QFile file(Logging::fileIn(folder));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(LoggingTest, WritesLinesIntoItsFolder) {
    const QTemporaryDir folder;
    const QString deep = folder.filePath(QStringLiteral("日志/log"));
    {
        const Logging logging(deep);
        qInfo("refused: order.closed");
        qDebug("too small to keep");
    }
    qInfo("after the end");
    const QByteArray log = logIn(deep);
    EXPECT_TRUE(log.contains("info refused: order.closed\n")) << log.toStdString();
    EXPECT_EQ(log.count('\n'), 1);
}

TEST(LoggingTest, KeepsThreeFilesAtMost) {
    const QTemporaryDir folder;
    {
        const Logging logging(folder.path());
        const QByteArray line(1 << 20, 'x');
        for (int turn = 0; turn < 20; ++turn) {
            qInfo("%s", line.constData());
        }
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 3);
}

TEST(LoggingTest, GoesOnWithoutAFolder) {
    testing::internal::CaptureStderr();
    {
        const Logging logging(QStringLiteral("/proc/nowhere"));
        qWarning("still heard");
    }
    EXPECT_NE(testing::internal::GetCapturedStderr().find("still heard"), std::string::npos);
}

TEST(SystemClockTest, GoesForward) {
    const Timestamp before = SystemClock::now();
    EXPECT_GE(SystemClock::now(), before);
    EXPECT_GT(before, Timestamp::fromMilliseconds(1'700'000'000'000));
}

} // namespace
} // namespace baydesk
