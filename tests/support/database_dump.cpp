// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/database_dump.h"

#include "support/raw_database.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>
#include <stdexcept>

namespace baydesk {

namespace {

/// In an order that does not depend on the database.
QStringList rowsOf(const QSqlDatabase& database, const QString& table) {
    QSqlQuery rows(database);
    rows.setForwardOnly(true);
    if (!rows.exec(QStringLiteral("SELECT * FROM \"%1\"").arg(table))) {
        throw std::logic_error("a table cannot be read");
    }
    QStringList lines;
    const int columns = rows.record().count();
    while (rows.next()) {
        QString line = table;
        for (int column = 0; column < columns; ++column) {
            const QVariant value = rows.value(column);
            line += u'|' + (value.isNull() ? QStringLiteral("NULL") : value.toString());
        }
        lines.append(line);
    }
    lines.sort();
    return lines;
}

} // namespace

QString databaseDump(const QString& address) {
    const RawDatabase database(address);
    QStringList tables = database->tables();
    tables.sort();
    QStringList lines;
    for (const QString& table : tables) {
        lines += rowsOf(*database, table);
    }
    return lines.join(u'\n');
}

} // namespace baydesk
