// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/data_folder.h"

#include "storage/database_address.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace baydesk {

namespace {

constexpr int usualPort = 5432;

/// Two servers of one computer differ by their port or the folder of their socket. The usual ones, named or
/// not, do not show.
QString serverOf(const DatabaseAddress& address) {
    const QString& host = address.host();
    const bool isUsual = host.isEmpty() || host == QLatin1String("/var/run/postgresql") ||
                         host == QLatin1String("/run/postgresql");
    QString server = isUsual                             ? QStringLiteral("local")
                     : host.startsWith(QLatin1Char('/')) ? QStringLiteral("local") + host
                                                         : host;
    if (address.port() != -1 && address.port() != usualPort) {
        server += QLatin1Char('_') + QString::number(address.port());
    }
    return server;
}

} // namespace

QString dataFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/baydesk");
}

QString usualBackupFolder(const DatabaseAddress& address) {
    if (!address.isServer()) {
        return QFileInfo(address.file()).absoluteDir().filePath(QStringLiteral("backups"));
    }
    QString name = serverOf(address) + QLatin1Char('-') + address.name();
    static const QRegularExpression unfit(QStringLiteral("[^\\w.-]"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return dataFolder() + QStringLiteral("/backups/") + name.replace(unfit, QStringLiteral("_"));
}

} // namespace baydesk
