// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/database_dump.h"

#include "storage/backend.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>
#include <stdexcept>

namespace baydesk {

namespace {

QString rowsOf(const QSqlDatabase& database, const QString& table) {
    QString text;
    QSqlQuery rows(database);
    if (!rows.exec(QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1, 2").arg(table))) {
        throw std::logic_error("a table cannot be read");
    }
    const int columns = rows.record().count();
    while (rows.next()) {
        text += table;
        for (int column = 0; column < columns; ++column) {
            const QVariant value = rows.value(column);
            text += u'|' + (value.isNull() ? QStringLiteral("NULL") : value.toString());
        }
        text += u'\n';
    }
    return text;
}

} // namespace

QString databaseDump(const QString& address) {
    const auto backend = Backend::open(address, Session::Access::ReadOnly);
    QString text;
    for (const QString& table : backend->database().tables()) {
        text += rowsOf(backend->database(), table);
    }
    return text;
}

} // namespace baydesk
