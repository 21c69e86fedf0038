// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/database_dump.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>
#include <stdexcept>

namespace baydesk {

namespace {

QString rowsOf(QSqlDatabase& database, const QString& table) {
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

QString databaseDump(const QString& file) {
    const QString connection = QStringLiteral("dump");
    QString text;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(file);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!database.open()) {
            throw std::logic_error("the database cannot be opened");
        }
        for (const QString& table : database.tables()) {
            text += rowsOf(database, table);
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return text;
}

} // namespace baydesk
