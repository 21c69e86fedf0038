// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresql_connection.h"

#include "domain/storage_error.h"
#include "storage/server_password.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSqlDriver>
#include <QSqlError>
#include <QSysInfo>
#include <chrono>
#include <libpq-fe.h>
#include <poll.h>
#include <vector>

namespace baydesk {

namespace {

using Kind = StorageError::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::StorageError)
};

using Parameters = std::vector<std::pair<QByteArray, QByteArray>>;

/// What is not said in the address: who asks, and to give up in time when the server or the line is dead.
Parameters optionsOf(const DatabaseAddress& address) {
    Parameters options{{"application_name", connectionName().toUtf8()},
                       {"keepalives_idle", "10"},
                       {"keepalives_interval", "5"},
                       {"keepalives_count", "3"},
                       {"tcp_user_timeout", "20000"}};
    if (!address.options().contains(QStringLiteral("connect_timeout"))) {
        options.emplace_back("connect_timeout", "3");
    }
    for (auto option = address.options().begin(); option != address.options().end(); ++option) {
        options.emplace_back(option.key().toUtf8(), option.value().toUtf8());
    }
    return options;
}

QString quoted(QByteArray value) {
    value.replace('\\', "\\\\").replace('\'', "\\'");
    return QLatin1Char('\'') + QString::fromUtf8(value) + QLatin1Char('\'');
}

/// A second try whose failure QtSql does not hide.
class Autopsy {
  public:
    explicit Autopsy(const DatabaseAddress& address) {
        Parameters all = optionsOf(address);
        all.emplace_back("dbname", address.name().toUtf8());
        all.emplace_back("user", address.user().toUtf8());
        all.emplace_back("host", address.host().toUtf8());
        all.emplace_back("port", address.port() == -1 ? QByteArray() : QByteArray::number(address.port()));
        all.emplace_back("password", serverPassword(address).value_or(QString()).toUtf8());
        std::vector<const char*> names;
        std::vector<const char*> values;
        for (const auto& [name, value] : all) {
            names.push_back(name.constData());
            values.push_back(value.constData());
        }
        names.push_back(nullptr);
        values.push_back(nullptr);
        ping_ = PQpingParams(names.data(), values.data(), 0);
        connection_ = PQconnectStartParams(names.data(), values.data(), 0);
        PQsetErrorVerbosity(connection_, PQERRORS_VERBOSE); // with the SQLSTATE
        connect();
    }
    ~Autopsy() { PQfinish(connection_); }
    Autopsy(const Autopsy&) = delete;
    Autopsy& operator=(const Autopsy&) = delete;

    PGPing ping() const { return ping_; }
    bool lacksPassword() const { return PQconnectionNeedsPassword(connection_) != 0; }
    /// Not whether a right one does not help: the database may be missing, or the right to connect to it.
    bool hasWrongPassword() const {
        return PQstatus(connection_) == CONNECTION_BAD && PQconnectionUsedPassword(connection_) != 0 &&
               (words().contains(QLatin1String(" 28P01:")) || words().contains(QLatin1String(" 28000:")));
    }
    QString words() const { return QString::fromUtf8(PQerrorMessage(connection_)).simplified(); }

  private:
    /// As PQconnectdbParams, which is done before the verbosity could be said.
    void connect() {
        const QDeadlineTimer patience(std::chrono::seconds(5));
        auto next = PGRES_POLLING_WRITING;
        while (PQstatus(connection_) != CONNECTION_BAD && next != PGRES_POLLING_OK &&
               next != PGRES_POLLING_FAILED && !patience.hasExpired()) {
            pollfd waiting{PQsocket(connection_),
                           static_cast<short>(next == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
            poll(&waiting, 1, static_cast<int>(patience.remainingTime()));
            next = PQconnectPoll(connection_);
        }
    }

    PGPing ping_;
    PGconn* connection_;
};

bool wantsEncryption(const DatabaseAddress& address) {
    const QString mode = address.options().value(QStringLiteral("sslmode"));
    return mode == QLatin1String("require") || mode.startsWith(QLatin1String("verify"));
}

[[noreturn]] void explain(const DatabaseAddress& address) {
    const Autopsy autopsy(address);
    const QString where = address.toString();
    const QString words = autopsy.words();
    if (wantsEncryption(address) && words.contains(QLatin1String("SSL"), Qt::CaseInsensitive)) {
        throw StorageError(
            Kind::CannotOpen,
            Tr::tr("The connection to %1 cannot be encrypted as the address demands. Let whoever looks "
                   "after the server set up its certificate, or correct sslmode and sslrootcert.")
                .arg(where),
            words);
    }
    switch (autopsy.ping()) {
    case PQPING_REJECT:
        throw StorageError(
            Kind::Busy,
            Tr::tr("The database server of %1 is starting or going down. Try again in a moment.").arg(where),
            words);
    case PQPING_OK: break;
    default:
        throw StorageError(
            Kind::ConnectionLost,
            Tr::tr("No database server answers at %1. Check that it runs, that the network is there, and "
                   "the address.")
                .arg(where),
            words);
    }
    const QString user = address.user().isEmpty() ? Tr::tr("of your own name") : address.user();
    if (autopsy.lacksPassword()) {
        throw StorageError(
            Kind::CannotOpen,
            Tr::tr(
                "The server asks for a password for %1. Type it in Baydesk, which keeps it, or write it to "
                "the file ~/.pgpass, which only you may read.")
                .arg(where),
            words);
    }
    throw StorageError(
        Kind::CannotOpen,
        Tr::tr("The server does not let the user %1 into the database %2. Check that both exist there, the "
               "password, and the user's right to connect.")
            .arg(user, address.name()),
        words);
}

} // namespace

bool isRefusedForPassword(const DatabaseAddress& address) {
    const Autopsy autopsy(address);
    return autopsy.lacksPassword() || autopsy.hasWrongPassword();
}

QString connectionName() {
    static const QString name = QStringLiteral("baydesk %1 %2")
                                    .arg(QSysInfo::machineHostName().left(40))
                                    .arg(QCoreApplication::applicationPid());
    return name;
}

pg_conn* handleOf(const QSqlDatabase& database) {
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<PGconn* const*>(handle.constData()) : nullptr;
}

void connectTo(QSqlDatabase& database, const DatabaseAddress& address) {
    if (!database.isValid()) {
        throw StorageError(
            Kind::CannotOpen,
            Tr::tr("This computer lacks Qt's driver for PostgreSQL. Install the package libqt6sql6-psql."));
    }
    QStringList options;
    for (const auto& [name, value] : optionsOf(address)) {
        options.append(QString::fromUtf8(name) + QLatin1Char('=') + quoted(value));
    }
    database.setDatabaseName(address.name());
    database.setHostName(address.host());
    database.setUserName(address.user());
    database.setPort(address.port());
    database.setPassword(serverPassword(address).value_or(QString()));
    database.setConnectOptions(options.join(QLatin1Char(';')));
    if (!database.open()) {
        explain(address);
    }
    // The server's notes belong to its own log, and what it says of an error must not repeat values.
    PQsetNoticeProcessor(
        handleOf(database), [](void*, const char*) {}, nullptr);
    PQsetErrorVerbosity(handleOf(database), PQERRORS_TERSE);
}

} // namespace baydesk
