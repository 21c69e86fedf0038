// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/password_file.h"

#include "storage/database_address.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QStringList>

namespace baydesk {

namespace {

Q_LOGGING_CATEGORY(passwordLog, "baydesk.password", QtInfoMsg)

constexpr auto ownersOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

QString escaped(QString part) {
    return part.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char(':'), QLatin1String("\\:"));
}

QString unescaped(const QString& part) {
    QString plain;
    for (qsizetype i = 0; i < part.size(); ++i) {
        if (part[i] == QLatin1Char('\\') && i + 1 < part.size()) {
            ++i;
        }
        plain += part[i];
    }
    return plain;
}

/// What stands before the password.
QString beginningOf(const QString& database) {
    const DatabaseAddress address(database);
    const QString port = address.port() == -1 ? QStringLiteral("*") : QString::number(address.port());
    const auto orAny = [](const QString& part) {
        return part.isEmpty() ? QStringLiteral("*") : escaped(part);
    };
    return QStringLiteral("%1:%2:*:%3:").arg(orAny(address.host()), port, orAny(address.user()));
}

bool mayOthersRead(const QString& path) {
    return (QFile::permissions(path) & others) != QFile::Permissions();
}

QStringList linesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

QString passwordInFile(const QString& file, const QString& database) {
    if (mayOthersRead(file)) {
        qCWarning(passwordLog) << "the file of passwords is not read: others may read it";
        return {};
    }
    const QString beginning = beginningOf(database);
    for (const QString& line : linesOf(file)) {
        if (line.startsWith(beginning)) {
            return unescaped(line.mid(beginning.size()));
        }
    }
    return {};
}

bool keepPasswordInFile(const QString& file, const QString& database, const QString& password) {
    if (password.isEmpty() && !QFile::exists(file)) {
        return true;
    }
    QStringList lines = linesOf(file);
    const QString beginning = beginningOf(database);
    lines.removeIf([&](const QString& line) { return line.startsWith(beginning); });
    if (!password.isEmpty()) {
        lines.append(beginning + escaped(password));
    }
    QDir().mkpath(QFileInfo(file).absolutePath());
    QSaveFile saved(file);
    return saved.open(QIODevice::WriteOnly) && saved.setPermissions(ownersOnly) &&
           saved.write(lines.join(QLatin1Char('\n')).toUtf8() + '\n') > 0 && saved.commit();
}

} // namespace baydesk
