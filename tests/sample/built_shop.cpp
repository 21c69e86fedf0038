// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/built_shop.h"

#include "storage/database.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>
#include <stdexcept>

namespace baydesk {

namespace {

void addTable(QCryptographicHash& hash, const QSqlDatabase& database, const QString& table) {
    QSqlQuery query(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2, 3").arg(table), database);
    hash.addData(table.toUtf8());
    while (query.next()) {
        for (int column = 0; column < query.record().count(); ++column) {
            hash.addData(query.value(column).toString().toUtf8());
            hash.addData("\x1f");
        }
    }
}

} // namespace

BuiltShop::BuiltShop(Timestamp now, quint64 seed)
    : now_(now), session_(Database::create(folder_.filePath(QStringLiteral("sample.baydesk")))) {
    const SampleOptions options{.months = 1, .seed = seed, .now = now, .timeZone = "Asia/Shanghai"};
    if (!buildSampleShop(*session_, options, [](int, int) { return true; })) {
        throw std::logic_error("nobody stopped it, but it stopped");
    }
}

QByteArray BuiltShop::fingerprint() {
    session_.reset();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QString name = QStringLiteral("fingerprint");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(folder_.filePath(QStringLiteral("sample.baydesk")));
        database.open();
        QStringList tables = database.tables();
        tables.sort();
        for (const QString& table : tables) {
            addTable(hash, database, table);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return hash.result().toHex();
}

} // namespace baydesk
