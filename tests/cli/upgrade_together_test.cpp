// SPDX-License-Identifier: GPL-3.0-or-later
// Several programs open a database of an older version at once, and one is killed on the way.
#include "cli/console_run.h"
#include "storage/baydesk_file.h"
#include "storage/database.h"
#include "storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <memory>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

constexpr int keepsakes = 20'000;

class OlderDatabase : public testing::Test {
  protected:
    OlderDatabase() {
        QFile made(file);
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.close();
        Session session(file, Session::Access::ReadWrite);
        Migrator(session).upgrade({{1, s("keepsake"), s("CREATE TABLE keepsake (note TEXT) STRICT")}});
        Transaction transaction(session);
        for (int i = 0; i < keepsakes; ++i) {
            session.insert("INSERT INTO keepsake (note) VALUES (?)", {s("from before %1").arg(i)});
        }
        session.execute("PRAGMA user_version = 0");
        transaction.commit();
    }
    /// A program that opens the database for work, which brings it up to date first.
    std::unique_ptr<QProcess> open() const {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(BAYDESK_CLI), {s("sample"), s("--grow"), s("1"), s("--db"), file});
        return process;
    }
    static bool isWhole(Session& session) {
        const auto text = [](const Row& row) { return row.text(0); };
        const auto count = [](const Row& row) { return row.integer(0); };
        return session.one("PRAGMA integrity_check", {}, text) == s("ok") &&
               session.one("SELECT count(*) FROM keepsake", {}, count) == keepsakes;
    }
    QStringList copies() const {
        return QDir(folder.path()).entryList({s("shop.baydesk.before-v*")}, QDir::Files);
    }
    void expectUpgradedWithACopy() const {
        const auto session = Database::open(file);
        EXPECT_EQ(Migrator(*session).version(), Database::currentVersion());
        EXPECT_TRUE(isWhole(*session));
        const QString copy = s("%1.before-v%2").arg(file).arg(Database::currentVersion());
        ASSERT_TRUE(QFile::exists(copy));
        Session before(copy, Session::Access::ReadOnly);
        EXPECT_EQ(Migrator(before).version(), 0);
        EXPECT_TRUE(isWhole(before));
    }

    QTemporaryDir folder;
    QString file = folder.filePath(s("shop.baydesk"));
};

TEST_F(OlderDatabase, IsUpgradedOnceByProgramsThatStartTogether) {
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < 3; ++i) {
        programs.push_back(open());
    }
    for (const auto& program : programs) {
        ASSERT_TRUE(program->waitForFinished(60'000));
        EXPECT_EQ(program->exitStatus(), QProcess::NormalExit);
        // There is no shop in it to grow, which is a refusal and no error of storage.
        EXPECT_EQ(program->exitCode(), 1) << program->readAllStandardError().toStdString();
    }
    expectUpgradedWithACopy();
}

TEST_F(OlderDatabase, IsOldOrNewWithACopyWhenTheProgramIsKilled) {
    for (const int milliseconds : {5, 15, 30, 50, 80}) {
        const auto program = open();
        program->waitForFinished(milliseconds);
        program->kill();
        program->waitForFinished();
        if (readVersion(file) == 0) {
            Session session(file, Session::Access::ReadOnly);
            EXPECT_TRUE(isWhole(session)) << "after " << milliseconds << " ms";
        } else {
            EXPECT_FALSE(copies().isEmpty()) << "after " << milliseconds << " ms";
        }
    }
    expectUpgradedWithACopy();
}

} // namespace
} // namespace baydesk
