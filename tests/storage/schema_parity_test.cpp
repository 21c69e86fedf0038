// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporary_database.h"

#include "storage/backend.h"
#include "storage/database.h"
#include "support/raw_database.h"

#include <QSqlQuery>
#include <algorithm>
#include <optional>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// The first column of a query, sorted as bytes are.
QStringList ask(const RawDatabase& database, const QString& sql) {
    QSqlQuery query(*database);
    EXPECT_TRUE(query.exec(sql)) << sql.toStdString();
    QStringList lines;
    while (query.next()) {
        lines.append(query.value(0).toString());
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// Both databases, made by the migrations, and what must be the same in them.
class BothSchemas : public testing::Test {
  protected:
    void SetUp() override {
        ONLY_ON_A_SERVER();
        const QString file = folder.file(s("shop.baydesk"));
        Database::create(file);
        sqlite.emplace(file);
        postgresql.emplace(place.address());
    }

    TemporaryFolder folder;
    TestDatabase place;
    std::optional<RawDatabase> sqlite;
    std::optional<RawDatabase> postgresql;
};

TEST_F(BothSchemas, HaveAsManyMigrationsOfTheSameNames) {
    const auto& one = Migrator::builtIn(s("sqlite"));
    const auto& other = Migrator::builtIn(s("postgresql"));
    ASSERT_EQ(one.size(), other.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        EXPECT_EQ(one[i].name, other[i].name);
    }
}

TEST_F(BothSchemas, HaveTheSameColumns) {
    const QStringList there =
        ask(*postgresql,
            s("SELECT table_name || '.' || column_name || ' ' || CASE data_type WHEN 'bigint' THEN 'INTEGER' "
              "WHEN 'text' THEN 'TEXT' WHEN 'bytea' THEN 'BLOB' ELSE data_type END || ' ' || is_nullable "
              "FROM information_schema.columns "
              "WHERE table_schema = 'public' AND table_name <> 'baydesk_schema'"));
    const QStringList here =
        ask(*sqlite, s("SELECT t.name || '.' || c.name || ' ' || c.type || ' ' || CASE WHEN c.\"notnull\" OR "
                       "c.pk THEN 'NO' "
                       "ELSE 'YES' END FROM sqlite_schema t JOIN pragma_table_info(t.name) c "
                       "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"));
    EXPECT_GT(here.size(), 250);
    EXPECT_EQ(there, here);
}

TEST_F(BothSchemas, CompareTextByteByByte) {
    EXPECT_EQ(
        ask(*postgresql,
            s("SELECT table_name || '.' || column_name FROM information_schema.columns WHERE "
              "table_schema = 'public' AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'")),
        QStringList());
}

TEST_F(BothSchemas, HaveTheSameIndexes) {
    const QStringList there =
        ask(*postgresql,
            s("SELECT t.relname || '.' || c.relname || ' (' || (SELECT string_agg(a.attname, ', ' ORDER BY "
              "a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid) || ')' || CASE WHEN i.indisunique "
              "THEN ' unique' ELSE '' END || CASE WHEN i.indpred IS NULL THEN '' ELSE ' partial' END "
              "FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid "
              "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND NOT EXISTS "
              "(SELECT 1 FROM pg_constraint k WHERE k.conindid = c.oid AND k.contype IN ('p', 'u'))"));
    const QStringList here =
        ask(*sqlite,
            s("SELECT t.name || '.' || i.name || ' (' || (SELECT group_concat(x.name, ', ') FROM "
              "pragma_index_info(i.name) x) || ')' || CASE WHEN i.\"unique\" THEN ' unique' ELSE '' END || "
              "CASE WHEN i.partial THEN ' partial' ELSE '' END FROM sqlite_schema t "
              "JOIN pragma_index_list(t.name) i WHERE t.type = 'table' AND i.origin = 'c'"));
    EXPECT_GT(here.size(), 30);
    EXPECT_EQ(there, here);
}

TEST_F(BothSchemas, KeepTheSameThingsUnique) {
    const QStringList there =
        ask(*postgresql,
            s("SELECT t.relname || ' (' || (SELECT string_agg(a.attname, ', ' ORDER BY a.attname) FROM "
              "pg_attribute a "
              "WHERE a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)) || ')' FROM pg_constraint k "
              "JOIN pg_class t ON t.oid = k.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace "
              "WHERE n.nspname = 'public' AND k.contype IN ('p', 'u') AND t.relname <> 'baydesk_schema'"));
    const QStringList here =
        ask(*sqlite, s("SELECT t.name || ' (' || (SELECT group_concat(x.name, ', ') FROM (SELECT name FROM "
                       "pragma_index_info(i.name) ORDER BY name) x) || ')' FROM sqlite_schema t "
                       "JOIN pragma_index_list(t.name) i WHERE t.type = 'table' AND i.origin IN ('u', 'pk') "
                       "UNION ALL SELECT t.name || ' (' || c.name || ')' FROM sqlite_schema t "
                       "JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND c.pk = 1 AND NOT EXISTS "
                       "(SELECT 1 FROM pragma_index_list(t.name) p WHERE p.origin = 'pk')"));
    EXPECT_EQ(there, here);
}

TEST_F(BothSchemas, ReferToTheSameTables) {
    const QStringList there = ask(
        *postgresql,
        s("SELECT t.relname || '.' || a.attname || ' ' || f.relname FROM pg_constraint k "
          "JOIN pg_class t ON t.oid = k.conrelid JOIN pg_class f ON f.oid = k.confrelid "
          "JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1] "
          "JOIN pg_namespace n ON n.oid = t.relnamespace WHERE n.nspname = 'public' AND k.contype = 'f'"));
    const QStringList here =
        ask(*sqlite, s("SELECT t.name || '.' || f.\"from\" || ' ' || f.\"table\" FROM sqlite_schema t "
                       "JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'"));
    EXPECT_GT(here.size(), 50);
    EXPECT_EQ(there, here);
}

TEST_F(BothSchemas, CheckAsMuchInEachTable) {
    const QStringList there = ask(
        *postgresql,
        s("SELECT t.relname || ' ' || COUNT(*) FROM pg_constraint k JOIN pg_class t ON t.oid = k.conrelid "
          "JOIN pg_namespace n ON n.oid = t.relnamespace WHERE n.nspname = 'public' AND k.contype = 'c' "
          "AND t.relname <> 'baydesk_schema' GROUP BY t.relname"));
    // SQLite does not list its checks, but it keeps what was written.
    const QStringList here = ask(*sqlite, s("SELECT name || ' ' || ((LENGTH(sql) - LENGTH(REPLACE(sql, "
                                            "'CHECK (', ''))) / 7) FROM sqlite_schema "
                                            "WHERE type = 'table' AND sql LIKE '%CHECK (%'"));
    EXPECT_GT(here.size(), 20);
    EXPECT_EQ(there, here);
}

TEST_F(BothSchemas, RefuseToChangeTheSameRows) {
    const QStringList there =
        ask(*postgresql, s("SELECT t.tgname || ' ' || c.relname FROM pg_trigger t JOIN pg_class c ON "
                           "c.oid = t.tgrelid WHERE NOT t.tgisinternal"));
    const QStringList here =
        ask(*sqlite, s("SELECT name || ' ' || tbl_name FROM sqlite_schema WHERE type = 'trigger'"));
    EXPECT_GE(here.size(), 17);
    EXPECT_EQ(there, here);
}

TEST_F(BothSchemas, LetNobodyEmptyTheHistory) {
    Session session(place.address(), Session::Access::ReadWrite);
    EXPECT_EQ(kindOf([&] { session.backend().run(s("TRUNCATE history")); }), StorageError::Kind::Constraint);
}

} // namespace
} // namespace baydesk
