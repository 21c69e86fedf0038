// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"
#include "services/check_service.h"
#include "storage/database.h"
#include "storage/history_store.h"
#include "storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString dataFolder() {
    return QStringLiteral(BAYDESK_SOURCE_DIR "/tests/data/released");
}

std::vector<std::string> releases() {
    std::vector<std::string> names;
    for (const QString& name : QDir(dataFolder()).entryList({QStringLiteral("*.baydesk.qz")}, QDir::Files)) {
        names.push_back(name.toStdString());
    }
    return names;
}

/// "table.column type notnull" of each table and the text of each index and trigger, in one order.
QStringList schemaOf(Session& session) {
    QStringList schema;
    session.each("SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || c.pk "
                 "FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' "
                 "ORDER BY m.name, c.cid",
                 {}, [&](const Row& row) { schema.append(row.text(0)); });
    session.each("SELECT sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL "
                 "ORDER BY name",
                 {}, [&](const Row& row) { schema.append(row.text(0).simplified()); });
    return schema;
}

/// What an upgrade must not change: how many orders, acts and people there are, and what all ledgers add up
/// to.
std::vector<std::int64_t> sumsOf(Session& session) {
    std::vector<std::int64_t> sums;
    session.each("SELECT COUNT(*) FROM orders UNION ALL SELECT COUNT(*) FROM history "
                 "UNION ALL SELECT COUNT(*) FROM staff UNION ALL SELECT SUM(amount_cents) FROM payments "
                 "UNION ALL SELECT SUM(net_cents) FROM settlement_lines "
                 "UNION ALL SELECT SUM(quantity_milli) FROM stock_movements "
                 "UNION ALL SELECT SUM(labour_rate_cents) FROM shop",
                 {}, [&](const Row& row) { sums.push_back(row.integer(0)); });
    return sums;
}

/// A shop as a released version left it, in a file of its own.
class ReleasedShop : public testing::TestWithParam<std::string> {
  protected:
    ReleasedShop() : file_(folder_.filePath(QStringLiteral("shop.baydesk"))) {
        QFile frozen(dataFolder() + QLatin1Char('/') + QString::fromStdString(GetParam()));
        EXPECT_TRUE(frozen.open(QIODevice::ReadOnly));
        QFile shop(file_);
        EXPECT_TRUE(shop.open(QIODevice::WriteOnly));
        shop.write(qUncompress(frozen.readAll()));
    }

    QTemporaryDir folder_;
    QString file_;
};

TEST_P(ReleasedShop, BecomesTheSchemaOfANewShop) {
    const auto upgraded = Database::open(file_);
    const auto fresh = Database::create(folder_.filePath(QStringLiteral("fresh.baydesk")));
    EXPECT_EQ(schemaOf(*upgraded), schemaOf(*fresh));
}

TEST_P(ReleasedShop, KeepsEverythingThatHappened) {
    std::vector<std::int64_t> before;
    {
        Session session(file_, Session::Access::ReadOnly);
        before = sumsOf(session);
    }
    EXPECT_EQ(sumsOf(*Database::open(file_)), before);
    EXPECT_GT(before.front(), 0);
}

TEST_P(ReleasedShop, PassesEveryCheckAfterwards) {
    const auto session = Database::open(file_);
    for (const CheckResult& result : checkEverything(*session)) {
        EXPECT_TRUE(result.findings.empty()) << result.area.toStdString();
    }
}

TEST_P(ReleasedShop, HasItsWholeHistoryInOneChain) {
    const auto session = Database::open(file_);
    const HistoryVerdict verdict = HistoryStore(*session).verify();
    EXPECT_TRUE(verdict.holds());
    EXPECT_GT(verdict.links, 0);
    EXPECT_EQ(verdict.heads.size(), 1u);
}

TEST_P(ReleasedShop, LeavesNoNameOfACustomerInTheChainedRows) {
    const auto session = Database::open(file_);
    const auto named = session->one(
        "SELECT COUNT(*) FROM history WHERE act IN ('customer.added', 'order.approved', 'vehicle.added') "
        "AND detail NOT LIKE '%\"digest\"%'",
        {}, [](const Row& row) { return row.integer(0); });
    EXPECT_EQ(named, 0);
}

INSTANTIATE_TEST_SUITE_P(EveryVersion, ReleasedShop, testing::ValuesIn(releases()), [](const auto& release) {
    std::string name = "Version" + release.param.substr(0, release.param.find(".baydesk"));
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
});

TEST(ReleasedShops, AreThereForTheFirstVersion) {
    EXPECT_FALSE(releases().empty());
}

} // namespace
} // namespace baydesk
