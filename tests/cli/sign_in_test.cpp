// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console_run.h"
#include "services/staff_service.h"
#include "storage/history_store.h"
#include "support/test_database.h"
#include "support/test_shop.h"

#include <QFile>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// A real shop, in which the administrator and the parts clerk have passwords.
class ARealShopOnTheConsole : public testing::Test {
  protected:
    ARealShopOnTheConsole() {
        shop.act<StaffService>([&](StaffService& staff) {
            staff.setPassword(shop.administrator, s("correct horse"));
            staff.setPassword(shop.partsClerk, s("battery staple"));
        });
    }
    QString passwordFile(const char* password,
                         QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner) {
        const QString path = shop.path(s("password"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(password);
        file.setPermissions(permissions);
        return path;
    }
    ConsoleRun as(const char* name, const QString& password, const char* command = "check") {
        return ConsoleRun(
            {s(command), s("--db"), shop.file(), s("--as"), s(name), s("--password-file"), password});
    }
    TestShop shop{false};
};

TEST_F(ARealShopOnTheConsole, AsksWhoActs) {
    const ConsoleRun run({s("check"), s("--db"), shop.file()});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.error.contains("--as")) << run.error.toStdString();
}

TEST_F(ARealShopOnTheConsole, LetsAPersonActWithTheirPassword) {
    EXPECT_EQ(as("马管理", passwordFile("correct horse\n")).exitCode, 0);
    const auto entries =
        HistoryStore(shop.session()).of(HistorySubject::Staff, shop.administrator.value(), 1);
    ASSERT_EQ(entries.size(), 1u);
    EXPECT_EQ(entries.front().act, s("staff.signed_in"));
}

TEST_F(ARealShopOnTheConsole, RefusesAWrongPassword) {
    const ConsoleRun run = as("马管理", passwordFile("correct horsf"));
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.output.isEmpty());
}

TEST_F(ARealShopOnTheConsole, RefusesWhatThePersonHasNoRightTo) {
    const ConsoleRun run = as("钱丽", passwordFile("battery staple"), "verify");
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.error.contains("no right")) << run.error.toStdString();
}

TEST_F(ARealShopOnTheConsole, RefusesAPasswordThatOthersMayRead) {
    const ConsoleRun run =
        as("马管理", passwordFile("correct horse", QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.error.contains("chmod 600")) << run.error.toStdString();
}

TEST_F(ARealShopOnTheConsole, SaysThatThePasswordFileIsNotThere) {
    EXPECT_EQ(as("马管理", shop.path(s("none"))).exitCode, 3);
}

TEST_F(ARealShopOnTheConsole, NeverWaitsForAPasswordWithoutATerminal) {
    const ConsoleRun run({s("check"), s("--db"), shop.file(), s("--as"), s("马管理")});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.error.contains("--password-file")) << run.error.toStdString();
}

TEST_F(ARealShopOnTheConsole, FindsAByteChangedInItsHistory) {
    EXPECT_EQ(as("马管理", passwordFile("correct horse"), "verify").exitCode, 0);
    {
        Transaction transaction(shop.session());
        TestDatabase::isOnServer() ? shop.session().define("DROP TRIGGER history_stands ON history")
                                   : shop.session().define("DROP TRIGGER history_stands");
        shop.session().execute("UPDATE history SET desk = 'desk-2' WHERE number = 2");
        transaction.commit();
    }
    const ConsoleRun run({s("verify"), s("--json"), s("--db"), shop.file(), s("--as"), s("马管理"),
                          s("--password-file"), passwordFile("correct horse")});
    EXPECT_EQ(run.exitCode, 1);
    const QJsonObject broken = run.json().object().value(s("broken")).toObject();
    EXPECT_EQ(broken.value(s("number")).toInt(), 2);
    EXPECT_EQ(broken.value(s("cause")).toString(), s("changed"));
}

} // namespace
} // namespace baydesk
