// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql_backend.h"

namespace baydesk {

namespace {

/// Constraints and indexes that the server does not vouch for: added without looking at the rows, or left
/// half built.
QStringList unproven(Session& session) {
    const auto names = session.list(
        "SELECT CAST(c.conrelid::regclass AS TEXT) || ': ' || CAST(c.conname AS TEXT) FROM pg_constraint c "
        "JOIN pg_namespace n ON n.oid = c.connamespace WHERE n.nspname = 'public' AND NOT c.convalidated "
        "UNION ALL SELECT CAST(i.indrelid::regclass AS TEXT) || ': ' || CAST(i.indexrelid::regclass AS TEXT) "
        "FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = "
        "c.relnamespace "
        "WHERE n.nspname = 'public' AND NOT (i.indisvalid AND i.indisready) ORDER BY 1",
        {}, [](const Row& row) { return row.text(0); });
    return QStringList(names.begin(), names.end());
}

/// The triggers that keep history and ledgers, and those behind foreign keys, may be switched off by whoever
/// owns the tables.
QStringList switchedOff(Session& session) {
    const auto names = session.list(
        "SELECT CAST(t.tgrelid::regclass AS TEXT) || ': ' || CAST(t.tgname AS TEXT) FROM pg_trigger t "
        "JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace "
        "WHERE n.nspname = 'public' AND t.tgenabled <> 'O' AND t.tgenabled <> 'A' ORDER BY 1",
        {}, [](const Row& row) { return row.text(0); });
    return QStringList(names.begin(), names.end());
}

/// Each foreign key anew: whoever may switch triggers off can get around it.
QStringList looseReferences(Session& session) {
    const auto questions =
        session.list("SELECT CAST(k.conrelid::regclass AS TEXT), CAST(a.attname AS TEXT), format('SELECT "
                     "COUNT(*) FROM %s c WHERE "
                     "c.%I IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %s p WHERE p.%I = c.%I)', "
                     "k.conrelid::regclass, a.attname, "
                     "k.confrelid::regclass, b.attname, a.attname) FROM pg_constraint k "
                     "JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1] "
                     "JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[1] "
                     "JOIN pg_namespace n ON n.oid = k.connamespace WHERE n.nspname = 'public' AND k.contype "
                     "= 'f' ORDER BY 1, 2",
                     {}, [](const Row& row) { return std::tuple(row.text(0), row.text(1), row.text(2)); });
    QStringList loose;
    for (const auto& [table, column, question] : questions) {
        const qlonglong count = session.backend().askOnce(question).toLongLong();
        if (count > 0) {
            loose.append(QStringLiteral("%1.%2 (%3)").arg(table, column).arg(count));
        }
    }
    return loose;
}

/// Compares every index with its table, where the server has the means and lets this user. What it finds is
/// thrown, as for any other statement that meets damage.
void compareIndexes(Session& session) {
    const bool canLook =
        session.one("SELECT COALESCE((SELECT has_function_privilege(p.oid, 'EXECUTE') FROM pg_proc p "
                    "WHERE p.proname = 'bt_index_check' AND p.pronargs = 2), FALSE)",
                    {}, [](const Row& row) { return row.boolean(0); });
    if (canLook) {
        session.each(
            "SELECT bt_index_check(c.oid, TRUE) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid "
            "JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_am a ON a.oid = c.relam "
            "WHERE n.nspname = 'public' AND a.amname = 'btree' AND i.indisvalid",
            {}, [](const Row&) {});
    }
}

} // namespace

Backend::Faults PostgresqlBackend::faults(Session& session) {
    compareIndexes(session);
    return {.damage = unproven(session) + switchedOff(session), .looseReferences = looseReferences(session)};
}

} // namespace baydesk
