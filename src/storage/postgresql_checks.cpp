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
    return {.damage = unproven(session) + switchedOff(session), .looseReferences = {}};
}

} // namespace baydesk
