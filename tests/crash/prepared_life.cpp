// SPDX-License-Identifier: GPL-3.0-or-later
#include "prepared_life.h"

#include "support/database_dump.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <stdexcept>

namespace baydesk::crash {

namespace {

const QString logEnding = QStringLiteral("-wal");

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        throw std::runtime_error("a file for a test cannot be written");
    }
}

} // namespace

/// Reading the file beside SQLite costs its locks, which nobody needs here: no other program knows the file.
ShopFiles ShopFiles::copiedFrom(const QString& file) {
    return {read(file), read(file + logEnding)};
}

void ShopFiles::writeTo(const QString& file) const {
    write(file, database);
    write(file + logEnding, log);
}

QByteArray contentHash(const QString& file) {
    // Salts are drawn anew each time, and with them the digests and hashes differ; the chain is proved by
    // itself.
    static const QRegularExpression drawn(QStringLiteral("[0-9a-f]{32,}"));
    return QCryptographicHash::hash(databaseDump(file).remove(drawn).toUtf8(), QCryptographicHash::Sha256);
}

const PreparedLife& PreparedLife::get() {
    static const PreparedLife life;
    return life;
}

PreparedLife::PreparedLife()
    : acts_(orderActs()),
      context_{.actor = StaffId(0), .now = Timestamp::fromMilliseconds(0), .desk = {}, .shop = {}} {
    TestShop shop;
    shop.trustMemory();
    stockUp(shop);
    context_ = shop.context();
    // What the shop was set up with is in the database itself; the log begins with the order's life.
    shop.session().list("PRAGMA wal_checkpoint(TRUNCATE)", {}, [](const Row& row) { return row.integer(0); });
    remember(shop.file());
    for (const Act& act : acts_) {
        perform(act, shop.session(), context_);
        remember(shop.file());
    }
}

void PreparedLife::remember(const QString& file) {
    moments_.push_back({ShopFiles::copiedFrom(file), contentHash(file)});
}

} // namespace baydesk::crash
