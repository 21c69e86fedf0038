// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/data_folder.h"

#include "storage/database_address.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace baydesk {

QString dataFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/baydesk");
}

QString usualBackupFolder(const DatabaseAddress& address) {
    if (!address.isServer()) {
        return QFileInfo(address.file()).absoluteDir().filePath(QStringLiteral("backups"));
    }
    const bool isHere = address.host().isEmpty() || address.host().startsWith(QLatin1Char('/'));
    QString name = (isHere ? QStringLiteral("local") : address.host()) + QLatin1Char('-') + address.name();
    static const QRegularExpression unfit(QStringLiteral("[^\\w.-]"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return dataFolder() + QStringLiteral("/backups/") + name.replace(unfit, QStringLiteral("_"));
}

} // namespace baydesk
