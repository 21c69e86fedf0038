// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/reception/entry.h"

#include "domain/values/decimal.h"

#include <QRegularExpression>

namespace baydesk {

namespace {

constexpr int longestMileage = 7;

QString narrow(const QString& typed) {
    return plainNumberText(typed).simplified();
}

QRegularExpressionMatch matched(const QString& text, const QString& pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text);
}

} // namespace

std::optional<std::int64_t> readMileage(const QString& typed) {
    QString digits = narrow(typed).toLower();
    if (digits.endsWith(QLatin1String("km"))) {
        digits.chop(2);
    }
    digits.remove(QLatin1Char(',')).remove(QLatin1Char(' '));
    return parseDecimal(digits, longestMileage, 0);
}

std::optional<int> readFuel(const QString& typed) {
    const QString text = narrow(typed).remove(QLatin1Char(' '));
    if (matched(text, QStringLiteral("[0-8]")).hasMatch()) {
        return text.toInt();
    }
    const auto fraction = matched(text, QStringLiteral("([0-8])/([1248])"));
    if (!fraction.hasMatch()) {
        return std::nullopt;
    }
    const int eighths = fraction.captured(1).toInt() * (8 / fraction.captured(2).toInt());
    return eighths <= 8 ? std::optional(eighths) : std::nullopt;
}

QString fuelText(int eighths) {
    if (eighths == 0 || eighths == 8) {
        return eighths == 0 ? QStringLiteral("0") : QStringLiteral("1/1");
    }
    const int common = eighths % 4 == 0 ? 4 : eighths % 2 == 0 ? 2 : 1;
    return QStringLiteral("%1/%2").arg(eighths / common).arg(8 / common);
}

QStringList readJobs(const QString& typed) {
    QStringList jobs;
    for (const QString& part : typed.split(QRegularExpression(QStringLiteral("[;\uFF1B]")))) {
        if (const QString job = part.simplified(); !job.isEmpty()) {
            jobs.append(job);
        }
    }
    return jobs;
}

} // namespace baydesk
