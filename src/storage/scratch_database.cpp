// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scratch_database.h"

#include "domain/storage_error.h"
#include "domain/values/refusal.h"
#include "storage/backend.h"
#include "storage/postgresql_connection.h"
#include "storage/session.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLoggingCategory>

namespace baydesk {

namespace {

using Kind = StorageError::Kind;

Q_LOGGING_CATEGORY(scratchLog, "baydesk.scratch", QtInfoMsg)

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Backup)
};

/// What PostgreSQL keeps of a name.
constexpr int longestName = 63;

/// A name that is too long is told from others that begin like it by a part of its digest.
QString nameWith(const QString& name, const QString& ending) {
    const auto isTooLong = [](const QString& text) { return text.toUtf8().size() > longestName; };
    if (!isTooLong(name + ending)) {
        return name + ending;
    }
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString end = QLatin1Char('_') + QString::fromLatin1(digest.first(8)) + ending;
    QString beginning = name;
    while (isTooLong(beginning + end)) {
        beginning.chop(1);
    }
    return beginning + end;
}

QString quoted(const QString& name) {
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QLatin1String("\"\"")) +
           QLatin1Char('"');
}

QString textFrom(const Row& row) {
    return row.text(0);
}

bool boolFrom(const Row& row) {
    return row.boolean(0);
}

/// A connection beside the shop's database: to one that each server has.
std::unique_ptr<Session> connectBeside(const DatabaseAddress& shop) {
    try {
        return std::make_unique<Session>(shop.withName(QStringLiteral("postgres")),
                                         Session::Access::ReadWrite);
    } catch (const StorageError& error) {
        if (error.kind() != Kind::CannotOpen) {
            throw;
        }
    }
    return std::make_unique<Session>(shop.withName(QStringLiteral("template1")), Session::Access::ReadWrite);
}

bool isThere(Session& server, const QString& name) {
    return server.one("SELECT COUNT(*) > 0 FROM pg_database WHERE datname = ?", {name}, boolFrom);
}

[[noreturn]] void refuseCreating(const QString& user, const QString& why) {
    throw Refusal("backup.may_not_create", why,
                  Tr::tr("Let whoever looks after the server run: ALTER ROLE %1 CREATEDB; and let this user "
                         "connect to all databases.")
                      .arg(quoted(user)));
}

} // namespace

ScratchDatabase::ScratchDatabase(const DatabaseAddress& shop, Purpose purpose)
    : shop_(shop),
      address_(shop.withName(nameWith(shop.name(), purpose == Purpose::Proof
                                                       ? QStringLiteral("_baydesk_proof")
                                                       : QStringLiteral("_baydesk_restore")))),
      // A proof needs no other database than the two, and the user may be let into no other.
      server_(purpose == Purpose::Proof ? std::make_unique<Session>(shop, Session::Access::ReadWrite)
                                        : connectBeside(shop)) {
    refuseWithoutRights(purpose);
    if (!server_->one("SELECT pg_try_advisory_lock(hashtext(?))", {address_.name()}, boolFrom)) {
        throw Refusal("backup.restoring",
                      purpose == Purpose::Proof ? Tr::tr("Another desk is making a backup of this shop.")
                                                : Tr::tr("Another desk is restoring this shop."),
                      Tr::tr("Wait until it is done."));
    }
    create();
}

ScratchDatabase::~ScratchDatabase() {
    try {
        if (isOurs_) {
            server_->backend().run(
                QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(quoted(address_.name())));
        }
        // Not left to the end of the connection, which the server notices only some time later: whoever
        // tries again at once would be told that another desk is at it.
        server_->backend().run(QStringLiteral("SELECT pg_advisory_unlock_all()"));
    } catch (const StorageError& error) {
        qCWarning(scratchLog).noquote() << "a scratch database is left:" << error.detail();
    }
}

void ScratchDatabase::refuseWithoutRights(Purpose purpose) {
    user_ = server_->one("SELECT CAST(current_user AS TEXT)", {}, textFrom);
    if (!server_->one("SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user", {},
                      boolFrom)) {
        refuseCreating(user_,
                       Tr::tr("The database user %1 may not make a database on the server.").arg(user_));
    }
    const auto owner = server_->first("SELECT CAST(pg_get_userbyid(datdba) AS TEXT) FROM pg_database "
                                      "WHERE datname = ?",
                                      {shop_.name()}, textFrom);
    if (!owner || *owner == user_ || purpose == Purpose::Proof) {
        return;
    }
    if (!server_->one("SELECT pg_has_role(CAST(? AS TEXT), 'MEMBER')", {*owner}, boolFrom)) {
        throw Refusal("backup.may_not_rename",
                      Tr::tr("The database %1 belongs to the database user %2.").arg(shop_.name(), *owner),
                      Tr::tr("Restore it as that user: an address with user=%1.").arg(*owner));
    }
    owner_ = *owner;
}

/// Like the shop's own where there is one, so that it takes the same texts.
void ScratchDatabase::create() {
    const auto locale =
        server_->one("SELECT CAST(datcollate AS TEXT), CAST(datctype AS TEXT) FROM pg_database "
                     "WHERE datname IN (?, 'template0') ORDER BY datname = 'template0' LIMIT 1",
                     {shop_.name()}, [](const Row& row) { return std::pair(row.text(0), row.text(1)); });
    const QString name = quoted(address_.name());
    const QString owner = owner_.isEmpty() ? QString() : QStringLiteral(" OWNER ") + quoted(owner_);
    const auto literal = [](QString text) {
        return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
    };
    isOurs_ = true;
    server_->backend().run(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(name));
    server_->backend().run(
        QStringLiteral("CREATE DATABASE %1%2 TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE %3 LC_CTYPE %4")
            .arg(name, owner, literal(locale.first), literal(locale.second)));
    try {
        Session(address_, Session::Access::ReadOnly);
    } catch (const StorageError& error) {
        server_->backend().run(QStringLiteral("DROP DATABASE %1").arg(name));
        isOurs_ = false;
        if (error.kind() != Kind::CannotOpen) {
            throw;
        }
        refuseCreating(user_, Tr::tr("The server does not let the database user %1 into a database that this "
                                     "user has made.")
                                  .arg(user_));
    }
}

bool ScratchDatabase::hasShop() const {
    return isThere(*server_, shop_.name());
}

QString ScratchDatabase::freeName(const QDateTime& local) const {
    const QString moment = local.toString(QStringLiteral("'_before_restore_'yyyyMMdd_HHmmss"));
    QString name = nameWith(shop_.name(), moment);
    for (int number = 2; isThere(*server_, name); ++number) {
        name = nameWith(shop_.name(), QStringLiteral("%1_%2").arg(moment).arg(number));
    }
    return name;
}

void ScratchDatabase::giveRightsOfShop() {
    const auto grants =
        server_->list("SELECT format('GRANT %s ON DATABASE %I TO %s', a.privilege_type, CAST(? AS TEXT), "
                      "CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END) "
                      "FROM pg_database d, aclexplode(d.datacl) a WHERE d.datname = ? ORDER BY 1",
                      {address_.name(), shop_.name()}, textFrom);
    if (grants.empty()) {
        return; // as every database begins
    }
    server_->backend().run(
        QStringLiteral("REVOKE ALL ON DATABASE %1 FROM PUBLIC").arg(quoted(address_.name())));
    for (const QString& grant : grants) {
        server_->backend().run(grant);
    }
}

void ScratchDatabase::refuseConnected() {
    const auto names =
        server_->list("SELECT CAST(application_name AS TEXT) FROM pg_stat_activity WHERE datname = ? "
                      "AND usesysid IS NOT NULL GROUP BY 1 ORDER BY 1",
                      {shop_.name()}, textFrom);
    QStringList desks;
    for (const QString& name : names) {
        desks.append(name.startsWith(QLatin1String("baydesk ")) ? name.section(QLatin1Char(' '), 1, 1)
                                                                : name);
    }
    throw StorageError(Kind::Busy,
                       Tr::tr("Still connected to this shop's database: %1 (%2). Close Baydesk at "
                              "every other desk, then restore again; nothing was changed.")
                           .arg(desks.size())
                           .arg(desks.join(QStringLiteral(", "))));
}

void ScratchDatabase::takePlace(const QString& aside) {
    const bool othersAreThere = server_->one("SELECT COUNT(*) > 0 FROM pg_stat_activity WHERE datname = ? "
                                             "AND usesysid IS NOT NULL "
                                             "AND application_name <> ?",
                                             {shop_.name(), connectionName()}, boolFrom);
    if (othersAreThere) {
        refuseConnected();
    }
    Backend& backend = server_->backend();
    try {
        Transaction transaction(*server_);
        if (!aside.isEmpty()) {
            giveRightsOfShop();
            backend.run(
                QStringLiteral("ALTER DATABASE %1 RENAME TO %2").arg(quoted(shop_.name()), quoted(aside)));
        }
        backend.run(QStringLiteral("ALTER DATABASE %1 RENAME TO %2")
                        .arg(quoted(address_.name()), quoted(shop_.name())));
        transaction.commit();
        isOurs_ = false;
    } catch (const StorageError& error) {
        // 55006: the server waits for connections that are just ending, then says that some are not.
        if (error.detail().contains(QLatin1String("55006"))) {
            refuseConnected();
        }
        throw;
    }
}

bool isOnServer(const DatabaseAddress& address) {
    return isThere(*connectBeside(address), address.name());
}

} // namespace baydesk
