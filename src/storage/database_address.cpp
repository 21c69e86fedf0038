// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database_address.h"

#include "domain/storage_error.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::DatabaseAddress)
};

const QString example = QStringLiteral("postgresql://advisor@server/shop?sslmode=verify-full");

[[noreturn]] void refuse(const QString& mistake, const QString& remedy) {
    throw StorageError(StorageError::Kind::CannotOpen,
                       Tr::tr("The address of the database is wrong: %1 %2").arg(mistake, remedy));
}

/// The options that may stand behind the question mark, besides those that say where the server is.
const QStringList& knownOptions() {
    static const QStringList known{QStringLiteral("sslmode"),         QStringLiteral("sslrootcert"),
                                   QStringLiteral("sslcert"),         QStringLiteral("sslkey"),
                                   QStringLiteral("connect_timeout"), QStringLiteral("passfile")};
    return known;
}

const QStringList& encryptionModes() {
    static const QStringList modes{QStringLiteral("disable"),   QStringLiteral("allow"),
                                   QStringLiteral("prefer"),    QStringLiteral("require"),
                                   QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
    return modes;
}

int portFrom(const QString& text) {
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535) {
        refuse(Tr::tr("\"%1\" is no port.").arg(text),
               Tr::tr("A port is a number from 1 to 65535, mostly 5432."));
    }
    return port;
}

} // namespace

bool DatabaseAddress::isServer(const QString& text) {
    return text.startsWith(QLatin1String("postgresql:"), Qt::CaseInsensitive) ||
           text.startsWith(QLatin1String("postgres:"), Qt::CaseInsensitive);
}

DatabaseAddress::DatabaseAddress(const QString& text) {
    if (isServer(text)) {
        readServer(text);
    } else if (text.contains(QLatin1String("://"))) {
        refuse(
            Tr::tr("there is no database of the kind \"%1\".").arg(text.section(QLatin1String("://"), 0, 0)),
            Tr::tr("Give the path of a file, or an address such as %1").arg(example));
    } else {
        file_ = text;
    }
}

void DatabaseAddress::readServer(const QString& text) {
    const QString behind = text.section(QLatin1Char(':'), 1);
    if (!behind.startsWith(QLatin1String("//"))) {
        refuse(Tr::tr("two slashes are missing behind \"postgresql:\"."),
               Tr::tr("Write it as in %1").arg(example));
    }
    const QString authority = behind.mid(2).section(QLatin1Char('/'), 0, 0).section(QLatin1Char('?'), 0, 0);
    const QString place = authority.section(QLatin1Char('@'), -1);
    const bool isBracketed = place.startsWith(QLatin1Char('['));
    const QString port =
        isBracketed ? place.section(QLatin1String("]:"), 1) : place.section(QLatin1Char(':'), 1);
    if (authority.contains(QLatin1Char('@')) &&
        authority.section(QLatin1Char('@'), 0, -2).contains(QLatin1Char(':'))) {
        refuse(
            Tr::tr("it holds a password, which everybody could read here."),
            Tr::tr("Take it out: Baydesk asks for it, or write it to the file ~/.pgpass, which only you may "
                   "read."));
    }
    if (!port.isEmpty()) {
        port_ = portFrom(port);
    }
    // The port is read already: QUrl would not say what is wrong with it.
    const QUrl url(QStringLiteral("postgresql://") + behind.mid(2), QUrl::StrictMode);
    if (!url.isValid()) {
        refuse(Tr::tr("it cannot be read."), Tr::tr("Write it as in %1").arg(example));
    }
    name_ = url.path(QUrl::FullyDecoded).mid(1);
    user_ = url.userName(QUrl::FullyDecoded);
    host_ = url.host(QUrl::FullyDecoded);
    const QUrlQuery query(url);
    for (const auto& [key, value] : query.queryItems(QUrl::FullyDecoded)) {
        readOption(key, value);
    }
    if (name_.isEmpty() || name_.contains(QLatin1Char('/'))) {
        refuse(Tr::tr("the name of the database is missing behind the server."),
               Tr::tr("Write it as in %1").arg(example));
    }
}

void DatabaseAddress::readOption(const QString& key, const QString& value) {
    if (key == QLatin1String("password")) {
        refuse(
            Tr::tr("it holds a password, which everybody could read here."),
            Tr::tr("Take it out: Baydesk asks for it, or write it to the file ~/.pgpass, which only you may "
                   "read."));
    }
    if (value.isEmpty()) {
        refuse(Tr::tr("\"%1\" has no value.").arg(key), Tr::tr("Write %1=… or leave it out.").arg(key));
    }
    if (key == QLatin1String("host")) {
        host_ = value;
    } else if (key == QLatin1String("port")) {
        port_ = portFrom(value);
    } else if (key == QLatin1String("user")) {
        user_ = value;
    } else if (!knownOptions().contains(key)) {
        refuse(Tr::tr("there is no option \"%1\".").arg(key),
               Tr::tr("It may have: %1.")
                   .arg((QStringList{QStringLiteral("host"), QStringLiteral("port"), QStringLiteral("user")} +
                         knownOptions())
                            .join(QStringLiteral(", "))));
    } else if (key == QLatin1String("sslmode") && !encryptionModes().contains(value)) {
        refuse(Tr::tr("sslmode cannot be \"%1\".").arg(value),
               Tr::tr("It is one of: %1.").arg(encryptionModes().join(QStringLiteral(", "))));
    } else {
        options_.insert(key, value);
    }
}

QString DatabaseAddress::toString() const {
    if (!isServer()) {
        return file_;
    }
    QString text = QStringLiteral("postgresql://");
    if (!user_.isEmpty()) {
        text += user_ + QLatin1Char('@');
    }
    const bool isSocket = host_.startsWith(QLatin1Char('/'));
    text += isSocket ? QString() : host_;
    if (port_ != -1) {
        text += QLatin1Char(':') + QString::number(port_);
    }
    text += QLatin1Char('/') + name_;
    return isSocket ? text + QStringLiteral("?host=") + host_ : text;
}

QString DatabaseAddress::text() const {
    if (!isServer()) {
        return file_;
    }
    const auto encoded = [](const QString& part) {
        return QString::fromLatin1(QUrl::toPercentEncoding(part));
    };
    QStringList options;
    const auto add = [&](const QString& key, const QString& value) {
        if (!value.isEmpty()) {
            options.append(key + QLatin1Char('=') + encoded(value));
        }
    };
    add(QStringLiteral("host"), host_);
    add(QStringLiteral("port"), port_ == -1 ? QString() : QString::number(port_));
    add(QStringLiteral("user"), user_);
    for (auto option = options_.begin(); option != options_.end(); ++option) {
        add(option.key(), option.value());
    }
    return QStringLiteral("postgresql:///%1?%2").arg(encoded(name_), options.join(QLatin1Char('&')));
}

DatabaseAddress DatabaseAddress::withName(const QString& name) const {
    DatabaseAddress other = *this;
    other.name_ = name;
    return other;
}

} // namespace baydesk
