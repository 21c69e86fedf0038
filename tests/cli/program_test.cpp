// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/console_run.h"

#include <QFile>
#include <QRegularExpression>
#include <set>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

struct Wrong {
    const char* call;
    const char* complaint;
};

class AWrongCall : public testing::TestWithParam<Wrong> {};

TEST_P(AWrongCall, IsExplainedOnStandardErrorAndEndsWithTwo) {
    const ConsoleRun run(s(GetParam().call).split(u' ', Qt::SkipEmptyParts));
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_TRUE(run.output.isEmpty());
    EXPECT_TRUE(run.error.contains(GetParam().complaint)) << run.error.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Calls, AWrongCall,
    testing::Values(
        Wrong{"", "No command"}, Wrong{"fly", "no command \"fly\""}, Wrong{"--fly", "no command \"--fly\""},
        Wrong{"validate", "needs one of"}, Wrong{"validate --vin", "--vin needs a value"},
        Wrong{"validate --vin A --plate B", "one thing at a time"},
        Wrong{"validate --vin A --vin B", "twice"}, Wrong{"validate --wings", "no option --wings"},
        Wrong{"validate --json=yes --vin A", "takes no value"},
        Wrong{"validate --vin A more", "\"more\" is more"}, Wrong{"check", "--db"},
        Wrong{"orders --open", "--db"}, Wrong{"kpi --month 2026-10", "--db"}, Wrong{"kpi --db x", "--month"},
        Wrong{"kpi --db x --month 2026-13", "no month"}, Wrong{"import-month --db x", "needs a file"},
        Wrong{"import-month x.json", "--db"}, Wrong{"stock --db x", "number of a part"},
        Wrong{"stock x", "--db"}, Wrong{"sample", "either --to or --grow"},
        Wrong{"sample --to x --grow 1", "either"}, Wrong{"sample --to x --months 0", "1 to 60"},
        Wrong{"sample --to x --seed x", "whole number"}, Wrong{"sample --to x --print", "--print does not"},
        Wrong{"sample --grow 0 --db x", "1 to"}, Wrong{"sample --grow 1", "--db"}));

TEST(ConsoleProgram, TellsItsVersionAndItsCommands) {
    const ConsoleRun version({s("--version")});
    EXPECT_EQ(version.exitCode, 0);
    EXPECT_TRUE(version.output.startsWith("baydesk-cli "));
    const ConsoleRun help({s("--help")});
    EXPECT_EQ(help.exitCode, 0);
    for (const Command& command : commands()) {
        EXPECT_TRUE(help.output.contains(command.name)) << command.name;
        const ConsoleRun ofCommand({QString::fromLatin1(command.name), s("--help")});
        EXPECT_EQ(ofCommand.exitCode, 0);
        for (const CommandOption& option : command.options) {
            EXPECT_TRUE(ofCommand.output.contains(QByteArray("--") + option.name))
                << command.name << ' ' << option.name;
        }
    }
}

TEST(ConsoleProgram, IsDocumentedCommandByCommand) {
    QFile file(s(BAYDESK_SOURCE_DIR "/docs/CLI.md"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    std::set<QString> documented;
    const QRegularExpression heading(s("^## `([a-z-]+)`"), QRegularExpression::MultilineOption);
    for (auto match = heading.globalMatch(text); match.hasNext();) {
        documented.insert(match.next().captured(1));
    }
    std::set<QString> known;
    for (const Command& command : commands()) {
        known.insert(QString::fromLatin1(command.name));
        const QString call =
            QStringLiteral("baydesk-cli %1 %2").arg(QLatin1String(command.name), QLatin1String(command.form));
        EXPECT_TRUE(text.contains(call)) << call.toStdString();
        for (const CommandOption& option : command.options) {
            EXPECT_TRUE(text.contains(s("--") + QLatin1String(option.name)))
                << command.name << " --" << option.name;
        }
    }
    EXPECT_EQ(documented, known);
}

TEST(ConsoleProgram, LoadsNoGuiLibrary) {
    QProcess ldd;
    ldd.start(s("ldd"), {s(BAYDESK_CLI)});
    ASSERT_TRUE(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    ASSERT_TRUE(libraries.contains("libQt6Core"));
    for (const char* gui : {"Qt6Gui", "Qt6Widgets", "Qt6Charts", "Qt6PrintSupport", "libX11", "libGL"}) {
        EXPECT_FALSE(libraries.contains(gui)) << gui;
    }
}

} // namespace
} // namespace baydesk
