// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/keeping.h"

#include <QSet>
#include <algorithm>
#include <vector>

namespace baydesk {

namespace {

constexpr int keptDays = 14;
constexpr int keptMonths = 12;
/// A file name holds 255 bytes; date and ending need 32 of them.
constexpr qsizetype longestShop = 120;
const QString momentFormat = QStringLiteral("yyyyMMdd-HHmmss");
const QString ending = QStringLiteral(".baydesk-backup");

QString fileNamePart(const QString& shop) {
    QString part;
    for (const char32_t character : shop.simplified().toUcs4()) {
        const QString own = QString::fromUcs4(&character, 1);
        const bool isForbidden = character < 0x20 || QStringLiteral("/\\:*?\"<>|").contains(own);
        const QString next = isForbidden ? QStringLiteral("_") : own;
        if ((part + next).toUtf8().size() > longestShop) {
            break;
        }
        part += next;
    }
    while (part.startsWith(u'.')) { // a hidden file would be hard to find in need
        part.remove(0, 1);
    }
    return part.isEmpty() ? QStringLiteral("shop") : part;
}

struct Dated {
    QString name;
    QDateTime moment;
};

} // namespace

QString backupFileName(const QString& shop, const QDateTime& local) {
    return fileNamePart(shop) + u'-' + local.toString(momentFormat) + ending;
}

std::optional<QDateTime> backupMoment(const QString& fileName, const QString& shop) {
    const QString start = fileNamePart(shop) + u'-';
    if (!fileName.startsWith(start) || !fileName.endsWith(ending)) {
        return std::nullopt;
    }
    const QString middle = fileName.mid(start.size(), fileName.size() - start.size() - ending.size());
    // In UTC, where every wall clock time exists, whatever zone the computer is in.
    const QDateTime moment(QDate::fromString(middle.left(8), QStringLiteral("yyyyMMdd")),
                           QTime::fromString(middle.mid(9), QStringLiteral("HHmmss")), Qt::UTC);
    // Only the very spelling this program writes: a reader of dates may be lenient.
    return moment.isValid() && moment.toString(momentFormat) == middle ? std::optional(moment) : std::nullopt;
}

QStringList superfluousBackups(const QStringList& fileNames, const QString& shop, const QDateTime& now,
                               const QString& provedLast) {
    std::vector<Dated> past;
    for (const QString& name : fileNames) {
        const auto moment = backupMoment(name, shop);
        // Both are wall clocks; the zones they carry besides must not shift them.
        if (moment && moment->toString(momentFormat) <= now.toString(momentFormat)) {
            past.push_back({name, *moment});
        }
    }
    std::ranges::sort(past, std::greater(), &Dated::name);
    QSet<QString> days;
    QSet<QString> months;
    QStringList superfluous;
    for (const Dated& file : past) {
        const QString day = file.moment.toString(QStringLiteral("yyyyMMdd"));
        const QString month = day.left(6);
        const bool isNewestOfDay = !days.contains(day) && days.size() < keptDays;
        const bool isNewestOfMonth = !months.contains(month) && months.size() < keptMonths;
        days.insert(day);
        months.insert(month);
        if (!isNewestOfDay && !isNewestOfMonth && file.name != provedLast) {
            superfluous.append(file.name);
        }
    }
    return superfluous;
}

} // namespace baydesk
