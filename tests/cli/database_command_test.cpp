// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console_run.h"
#include "services/customer_service.h"
#include "services/reception_service.h"
#include "storage/backend.h"
#include "storage/database.h"
#include "support/test_shop.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// A file with bytes of its own.
QString write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

/// What every command that needs a database says about one that it cannot use.
class AnUnusableDatabase : public testing::Test {
  protected:
    void expectStorageError(const QString& file) {
        for (const QStringList& call :
             {QStringList{s("orders"), s("--json"), s("--db"), file},
              QStringList{s("kpi"), s("--json"), s("--month"), s("2026-10"), s("--db"), file},
              QStringList{s("check"), s("--json"), s("--db"), file}}) {
            const ConsoleRun run(call);
            EXPECT_EQ(run.exitCode, 3) << call.join(u' ').toStdString() << ": " << run.error.toStdString();
            EXPECT_TRUE(run.output.isEmpty());
            EXPECT_FALSE(run.error.isEmpty());
        }
    }
    QTemporaryDir folder;
};

TEST_F(AnUnusableDatabase, MayBeMissing) {
    expectStorageError(folder.filePath(s("none.baydesk")));
    EXPECT_FALSE(QFile::exists(folder.filePath(s("none.baydesk"))));
}

TEST_F(AnUnusableDatabase, MayBeAFolder) {
    expectStorageError(folder.path());
}

TEST_F(AnUnusableDatabase, MayBeSomethingElse) {
    expectStorageError(write(folder.filePath(s("letter.txt")), "Dear customer, ..."));
}

TEST_F(AnUnusableDatabase, MayBeOfANewerVersion) {
    const TestDatabase place;
    Backend::open(place.address(), Session::Access::ReadWrite)
        ->run(TestDatabase::isOnServer() ? s("UPDATE baydesk_schema SET version = 9999")
                                         : s("PRAGMA user_version = 9999"));
    expectStorageError(place.address());
}

TEST_F(AnUnusableDatabase, MayHaveAWrongAddress) {
    expectStorageError(s("postgresql://server/shop?sslmode=perhaps"));
}

TEST_F(AnUnusableDatabase, MayBeOnAServerThatIsNotThere) {
    expectStorageError(s("postgresql:///shop?host=") + folder.path());
}

TEST_F(AnUnusableDatabase, MayNotBeNamedWithItsPassword) {
    const ConsoleRun run({s("orders"), s("--db"), s("postgresql://advisor:geheim@server/shop")});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_FALSE(run.error.contains("geheim"));
    EXPECT_TRUE(run.error.contains(".pgpass"));
}

class AShopOnTheConsole : public testing::Test {
  protected:
    void SetUp() override {
        const VehicleId car = shop.act<CustomerService>([&](CustomerService& customers) {
            const CustomerId owner = customers.addCustomer({.kind = CustomerKind::Person,
                                                            .name = s("张伟"),
                                                            .phone = s("13812345678"),
                                                            .companyCode = {},
                                                            .note = {}});
            return customers.addVehicle(owner, {.plate = s("沪A12345"),
                                                .vin = {},
                                                .model = s("朗逸"),
                                                .modelYear = {},
                                                .vinOverrideReason = {},
                                                .plateOverrideReason = {}});
        });
        Reception reception;
        reception.vehicle = car;
        reception.walkAround.mileageKm = 50'000;
        reception.walkAround.words = s("brakes squeal");
        reception.promise = shop.at(QTime(16, 0));
        shop.act<ReceptionService>([&](ReceptionService& desk) { return desk.open(reception); });
    }
    ConsoleRun run(QStringList call) const { return ConsoleRun(call + QStringList{s("--db"), shop.file()}); }

    TestShop shop;
};

TEST_F(AShopOnTheConsole, ListsItsOrders) {
    const ConsoleRun listed = run({s("orders"), s("--open"), s("--json")});
    ASSERT_EQ(listed.exitCode, 0) << listed.error.toStdString();
    ASSERT_EQ(listed.json().array().size(), 1);
    const QJsonObject order = listed.json().array().first().toObject();
    EXPECT_EQ(order.value(s("number")), s("R261121-001"));
    EXPECT_EQ(order.value(s("plate")), s("沪A12345"));
    EXPECT_EQ(order.value(s("state")), s("estimating"));
    EXPECT_EQ(order.value(s("promise")), s("2026-11-21T16:00:00+08:00"));
    EXPECT_FALSE(order.value(s("blockers")).toArray().isEmpty())
        << "an estimate without lines cannot go to the customer";
    EXPECT_EQ(order.value(s("totals")).toObject().value(s("total_fen")), 0);
    EXPECT_TRUE(run({s("orders")}).output.contains("R261121-001\t沪A12345"));
}

TEST_F(AShopOnTheConsole, HoldsEveryRule) {
    const ConsoleRun checked = run({s("check"), s("--json")});
    EXPECT_EQ(checked.exitCode, 0) << checked.output.toStdString();
    EXPECT_EQ(checked.json().object().value(s("holds")), true);
    EXPECT_EQ(checked.json().object().value(s("checked")).toArray().size(), 7);
    EXPECT_EQ(run({s("check")}).exitCode, 0);
}

TEST_F(AShopOnTheConsole, EndsWithOneWhereARuleIsBroken) {
    {
        Transaction transaction(shop.session());
        shop.session().execute("UPDATE orders SET first_promise_at = first_promise_at - 1");
        transaction.commit();
    }
    const ConsoleRun checked = run({s("check"), s("--json")});
    EXPECT_EQ(checked.exitCode, 1);
    EXPECT_EQ(checked.json().object().value(s("holds")), false);
    const QJsonObject finding = checked.json().object().value(s("findings")).toArray().first().toObject();
    EXPECT_EQ(finding.value(s("rule")), s("order.first_promise"));
    EXPECT_EQ(finding.value(s("subjects")).toArray().first(), s("R261121-001"));
    EXPECT_TRUE(run({s("check")}).output.contains("R261121-001"));
}

TEST_F(AShopOnTheConsole, RefusesAMonthThatCannotBe) {
    const QString wrong = write(shop.path(s("month.json")), "{\"month\": \"2026-10\"}");
    const ConsoleRun refused = run({s("import-month"), wrong});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_FALSE(refused.error.isEmpty());
    EXPECT_EQ(run({s("import-month"), shop.path(s("none.json"))}).exitCode, 3);
}

TEST_F(AShopOnTheConsole, ReadsAMonth) {
    const ConsoleRun figures = run({s("kpi"), s("--json"), s("--month"), s("2026-11")});
    ASSERT_EQ(figures.exitCode, 0) << figures.error.toStdString();
    EXPECT_EQ(figures.json().object().value(s("month")), s("2026-11"));
    EXPECT_FALSE(figures.json().object().value(s("kpis")).toArray().isEmpty());
    EXPECT_EQ(run({s("kpi"), s("--month"), s("2026-11")}).exitCode, 0);
}

TEST_F(AShopOnTheConsole, RefusesAPartNobodyHas) {
    const ConsoleRun refused = run({s("stock"), s("NONE"), s("--json")});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(refused.output.isEmpty());
}

TEST(ASampleShop, IsMadeGrownAndWhole) {
    const TestDatabase place(TestDatabase::Content::Nothing);
    const QString file = place.address();
    if (!TestDatabase::isOnServer()) {
        QFile::remove(file);
    }
    const ConsoleRun made({s("sample"), s("--to"), file, s("--months"), s("1"), s("--seed"), s("7")});
    ASSERT_EQ(made.exitCode, 0) << made.error.toStdString();
    EXPECT_EQ(ConsoleRun({s("sample"), s("--to"), file}).exitCode, 3) << "it is not overwritten";
    const ConsoleRun grown({s("sample"), s("--grow"), s("3"), s("--db"), file, s("--print")});
    EXPECT_EQ(grown.exitCode, 0) << grown.error.toStdString();
    EXPECT_EQ(grown.output.count('\n'), 3);
    const ConsoleRun checked({s("check"), s("--db"), file});
    EXPECT_EQ(checked.exitCode, 0) << checked.output.toStdString();
    EXPECT_GT(ConsoleRun({s("orders"), s("--db"), file, s("--json")}).json().array().size(), 100);
}

TEST(AnEmptyDatabase, IsRefusedForWantOfAShop) {
    const TestDatabase place;
    const ConsoleRun run({s("orders"), s("--db"), place.address()});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_TRUE(run.error.contains("No shop is set up"));
}

} // namespace
} // namespace baydesk
