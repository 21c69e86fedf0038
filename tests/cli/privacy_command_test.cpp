// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console_run.h"
#include "services/customer_service.h"
#include "services/order_service.h"
#include "services/reception_service.h"
#include "storage/history_store.h"
#include "storage/privacy_store.h"
#include "support/test_shop.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <unistd.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// A shop with one customer whose only order was cancelled years ago, and one whose car is in the shop.
class PrivacyOnTheConsole : public testing::Test {
  protected:
    PrivacyOnTheConsole() {
        shop.setNow(QDate(2023, 3, 1), QTime(10, 0));
        shop.actAs(shop.manager);
        const OrderId old = receive("张伟", "13812345678", "沪A12345");
        shop.act<OrderService>([&](OrderService& orders) { orders.cancel(old, s("客户改期")); });
        past = customerOf(old);
        present = customerOf(receive("欧阳倩", "13912340021", "沪B54321"));
    }
    OrderId receive(const char* name, const char* phone, const char* plate) {
        Reception reception;
        reception.newCustomer.name = s(name);
        reception.newCustomer.phone = s(phone);
        reception.newVehicle.plate = s(plate);
        reception.walkAround.mileageKm = 50'000;
        reception.walkAround.words = s("刹车有异响");
        reception.promise = shop.context().now.plusMinutes(120);
        return shop.act<ReceptionService>([&](ReceptionService& desk) { return desk.open(reception); });
    }
    QString customerOf(OrderId id) {
        return QString::number(shop.service<OrderService>().order(id).order.header().customer.value());
    }
    ConsoleRun run(QStringList call) const {
        return ConsoleRun(QStringList{s("privacy")} + call + QStringList{s("--db"), shop.file()});
    }

    TestShop shop;
    QString past;
    QString present;
};

TEST_F(PrivacyOnTheConsole, ListsWhoseTimeIsOver) {
    const ConsoleRun due = run({s("due"), s("--json")});
    ASSERT_EQ(due.exitCode, 0) << due.error.toStdString();
    ASSERT_EQ(due.json().array().size(), 1);
    const QJsonObject customer = due.json().array().first().toObject();
    EXPECT_EQ(QString::number(customer.value(s("customer")).toInteger()), past);
    EXPECT_EQ(customer.value(s("over_since")), s("2025-03-01"));
    EXPECT_EQ(customer.value(s("last_closed_on")), s("2023-03-01"));
    EXPECT_TRUE(customer.value(s("allowed")).toArray().isEmpty());
    EXPECT_TRUE(run({s("due")}).output.contains("2025-03-01"));
}

TEST_F(PrivacyOnTheConsole, SaysBeforehandWhatGoesAndWhatStays) {
    const ConsoleRun plan = run({s("plan"), s("--customer"), present, s("--json")});
    ASSERT_EQ(plan.exitCode, 0) << plan.error.toStdString();
    const QJsonObject object = plan.json().object();
    EXPECT_FALSE(object.value(s("may_be_erased")).toBool(true));
    EXPECT_FALSE(object.value(s("blockers")).toArray().isEmpty());
    EXPECT_FALSE(object.value(s("goes")).toArray().isEmpty());
    EXPECT_FALSE(object.value(s("stays")).toArray().isEmpty());
    EXPECT_TRUE(run({s("plan"), s("--customer"), past}).output.contains("Nothing stands in the way."));
}

TEST_F(PrivacyOnTheConsole, ExportsEverythingIntoAFileForItsOwnerOnly) {
    const QString file = shop.path(s("past.json"));
    const ConsoleRun made = run({s("export"), s("--customer"), past, s("--to"), file});
    ASSERT_EQ(made.exitCode, 0) << made.error.toStdString();
    EXPECT_FALSE(made.output.contains("张伟")) << "nobody's name on the terminal";
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.permissions() &
                  (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions());
    const QJsonObject data = QJsonDocument::fromJson(written.readAll()).object();
    EXPECT_EQ(data.value(s("customer")).toObject().value(s("name")), s("张伟"));
    EXPECT_EQ(data.value(s("orders")).toArray().size(), 1);
    EXPECT_EQ(data.value(s("vehicles")).toArray().size(), 1);
    EXPECT_FALSE(data.value(s("history")).toArray().isEmpty());
    const auto acts = HistoryStore(shop.session()).of(HistorySubject::Customer, past.toLongLong(), 1);
    EXPECT_EQ(acts.front().act, s("customer.exported"));
    const auto reads = PrivacyStore(shop.session()).reads(CustomerId(past.toLongLong()), 20);
    ASSERT_EQ(reads.size(), 1u) << "who took them is on record";
    EXPECT_EQ(reads.front().read.occasion, PrivateOccasion::Export);
    EXPECT_EQ(QDir(QFileInfo(file).path()).entryList({s("past.json*")}).size(), 1)
        << "nothing is left beside it";
}

TEST_F(PrivacyOnTheConsole, NeverExportsOverAFileOrIntoAFolderThatIsNotThere) {
    const QString file = shop.path(s("kept.json"));
    QFile kept(file);
    ASSERT_TRUE(kept.open(QIODevice::WriteOnly));
    kept.write("mine");
    kept.close();
    EXPECT_EQ(run({s("export"), s("--customer"), past, s("--to"), file}).exitCode, 3);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), "mine");
    EXPECT_EQ(run({s("export"), s("--customer"), past, s("--to"), shop.path(s("none/past.json"))}).exitCode,
              3);
    for (const HistoryEntry& entry :
         HistoryStore(shop.session()).of(HistorySubject::Customer, past.toLongLong(), 20)) {
        EXPECT_NE(entry.act, s("customer.exported")) << "what was not written is not said to be";
    }
}

TEST_F(PrivacyOnTheConsole, DoesNotExportWhereNothingMayBeWritten) {
    // Root writes everywhere but into what the kernel keeps.
    const QString folder = geteuid() == 0 ? s("/proc") : shop.path(s("locked"));
    if (geteuid() != 0) {
        QDir().mkdir(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    }
    const ConsoleRun run =
        this->run({s("export"), s("--customer"), past, s("--to"), folder + s("/past.json")});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_FALSE(run.error.isEmpty());
}

TEST_F(PrivacyOnTheConsole, ErasesWhoItWasAndLeavesTheRestWhole) {
    ASSERT_EQ(run({s("erase"), s("--customer"), past, s("--reason"), s("客户要求")}).exitCode, 0);
    EXPECT_EQ(ConsoleRun({s("check"), s("--db"), shop.file()}).exitCode, 0);
    EXPECT_EQ(ConsoleRun({s("verify"), s("--db"), shop.file()}).exitCode, 0);
    EXPECT_TRUE(run({s("due"), s("--json")}).json().array().isEmpty());
    const ConsoleRun again = run({s("erase"), s("--customer"), past, s("--reason"), s("客户要求")});
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_TRUE(again.error.contains("erased already")) << again.error.toStdString();
}

TEST_F(PrivacyOnTheConsole, RefusesWhatARuleForbids) {
    const ConsoleRun open = run({s("erase"), s("--customer"), present, s("--reason"), s("客户要求")});
    EXPECT_EQ(open.exitCode, 1);
    EXPECT_TRUE(open.error.contains("still open")) << open.error.toStdString();
    const ConsoleRun silent = run({s("erase"), s("--customer"), past, s("--reason"), s(" ")});
    EXPECT_EQ(silent.exitCode, 1);
    const ConsoleRun nobody = run({s("erase"), s("--customer"), s("4711"), s("--reason"), s("客户要求")});
    EXPECT_EQ(nobody.exitCode, 1);
    EXPECT_TRUE(nobody.error.contains("4711"));
}

TEST_F(PrivacyOnTheConsole, NamesAWrongCall) {
    EXPECT_EQ(run({}).exitCode, 2);
    EXPECT_EQ(run({s("forget"), s("--customer"), past}).exitCode, 2);
    EXPECT_EQ(run({s("erase"), s("--customer"), past}).exitCode, 2);
    EXPECT_EQ(run({s("plan"), s("--customer"), s("twelve")}).exitCode, 2);
}

} // namespace
} // namespace baydesk
