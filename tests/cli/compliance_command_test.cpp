// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console_run.h"
#include "services/billing_service.h"
#include "services/orders/orders_test.h"

#include <QFile>
#include <QJsonArray>

namespace baydesk {
namespace {

class ComplianceOnTheConsole : public OrdersTest {
  protected:
    ConsoleRun run(const QString& command, QStringList call) const {
        return ConsoleRun(QStringList{command} + call + QStringList{QStringLiteral("--db"), shop.file()});
    }
    QString fileOf(const QString& name, const QByteArray& content) const {
        QFile file(shop.path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    /// A settled order whose record is clean.
    OrderId settledOrder() {
        Reception made = arrival();
        made.newVehicle.vin = QStringLiteral("LSVAL41Z882104202");
        const OrderId id = receive(made);
        act<OrderService>([&](OrderService& orders) {
            orders.addJob(id, complaint());
            orders.addLine(id, 1, labourLine());
            orders.submitEstimate(id);
            orders.recordConsent(id, answer({1}));
        });
        finishWork(id);
        inspectAndWash(id);
        act<BillingService>([&](BillingService& billing) { billing.settle(id, Payer::Customer); });
        return id;
    }
};

TEST_F(ComplianceOnTheConsole, TakesInAMakersListAndShowsIt) {
    const QString list =
        fileOf(QStringLiteral("list.csv"), "number,title,maker,kind,from,until,vin\n"
                                           "S1,Fuel pump,Dongcheng,recall,2026-03-01,,LSVAL41Z882104202\n"
                                           "S1,Fuel pump,Dongcheng,recall,2026-03-01,,LSVAL41Z882140202\n");
    const QString recalls = QStringLiteral("recalls");
    const QStringList import{QStringLiteral("import"), QStringLiteral("--from"), list,
                             QStringLiteral("--json")};
    const ConsoleRun first = run(recalls, import);
    ASSERT_EQ(first.exitCode, 0) << first.error.toStdString();
    EXPECT_EQ(first.json().object().value(QStringLiteral("vehicles_added")).toInt(), 1);
    const QJsonArray bad = first.json().object().value(QStringLiteral("bad_rows")).toArray();
    ASSERT_EQ(bad.size(), 1);
    EXPECT_EQ(bad.first().toObject().value(QStringLiteral("line")).toInt(), 3);
    EXPECT_EQ(run(recalls, import).json().object().value(QStringLiteral("vehicles_added")).toInt(), 0);

    const ConsoleRun shown = run(recalls, {QStringLiteral("list"), QStringLiteral("--json")});
    ASSERT_EQ(shown.json().array().size(), 1);
    EXPECT_EQ(shown.json().array().first().toObject().value(QStringLiteral("vehicles")).toInt(), 1);
    EXPECT_TRUE(run(recalls, {QStringLiteral("list")}).output.contains("Fuel pump"));
}

TEST_F(ComplianceOnTheConsole, SaysWhatIsWrongWithTheCallOrTheFile) {
    const QString recalls = QStringLiteral("recalls");
    EXPECT_EQ(run(recalls, {}).exitCode, 2);
    EXPECT_EQ(run(recalls, {QStringLiteral("import")}).exitCode, 2);
    EXPECT_EQ(
        run(recalls, {QStringLiteral("import"), QStringLiteral("--from"), shop.path(QStringLiteral("none"))})
            .exitCode,
        3);
    const QString wrong = fileOf(QStringLiteral("wrong.csv"), "a,b\n1,2\n");
    EXPECT_EQ(run(recalls, {QStringLiteral("import"), QStringLiteral("--from"), wrong}).exitCode, 1);
    EXPECT_EQ(run(QStringLiteral("records"), {QStringLiteral("send")}).exitCode, 2);
}

TEST_F(ComplianceOnTheConsole, WritesTheRecordsAndReadsTheAnswers) {
    const OrderId id = settledOrder();
    const QString number = order(id).header().number;
    const QString records = QStringLiteral("records");
    const QString file = shop.path(QStringLiteral("out.json"));
    const ConsoleRun out = run(records, {QStringLiteral("export"), QStringLiteral("--to"), file});
    ASSERT_EQ(out.exitCode, 0) << out.error.toStdString();
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QJsonArray messages = QJsonDocument::fromJson(written.readAll()).array();
    ASSERT_EQ(messages.size(), 1);
    EXPECT_EQ(messages.first()[QStringLiteral("basicInfo")][QStringLiteral("costlistcode")].toString(),
              number);

    const QString answers =
        fileOf(QStringLiteral("in.json"), "[{\"costlistcode\": \"" + number.toUtf8() +
                                              "\", \"result\": \"refused\", \"message\": \"VIN\"}]");
    ASSERT_EQ(run(records, {QStringLiteral("answers"), QStringLiteral("--from"), answers}).exitCode, 0);
    const auto state = [&] {
        const ConsoleRun list = run(records, {QStringLiteral("list"), QStringLiteral("--json")});
        return list.json().array().first().toObject();
    };
    EXPECT_EQ(state().value(QStringLiteral("state")).toString(), QStringLiteral("refused"));
    EXPECT_EQ(state().value(QStringLiteral("answer")).toString(), QStringLiteral("VIN"));
    ASSERT_EQ(run(records, {QStringLiteral("again"), QStringLiteral("--order"), number}).exitCode, 0);
    EXPECT_EQ(state().value(QStringLiteral("state")).toString(), QStringLiteral("pending"));
}

TEST_F(ComplianceOnTheConsole, MarksNothingAsSentWhenTheFileCannotBeWritten) {
    const OrderId id = settledOrder();
    const QString there = fileOf(QStringLiteral("there.json"), "[]");
    EXPECT_EQ(
        run(QStringLiteral("records"), {QStringLiteral("export"), QStringLiteral("--to"), there}).exitCode,
        3);
    EXPECT_EQ(count("SELECT COUNT(*) FROM health_records WHERE order_id = ? AND state = 'pending'", {id}), 1);
}

} // namespace
} // namespace baydesk
