// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parts/part_fit.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace baydesk {

namespace {

constexpr int firstYearOfLastCentury = 70; ///< where people write two digits

/// Letters, digits and the blanks between words, in one case: "mazda cx5" of "Mazda CX-5".
QString folded(const QString& text) {
    QString kept;
    for (const QChar each : text.simplified().toCaseFolded()) {
        if (each.isLetterOrNumber() || each.isSpace()) {
            kept.append(each);
        }
    }
    return kept.simplified();
}

bool isLatin(QChar each) {
    return each.isDigit() || (each >= u'a' && each <= u'z');
}

/// The "CX-3" of a part is not in the "CX-30" of a car, nor its "X5" in the "CX-5".
bool isNamedIn(const QString& word, const QString& model) {
    for (qsizetype at = model.indexOf(word); at >= 0; at = model.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool beginsThere = at == 0 || !isLatin(word.front()) || !isLatin(model.at(at - 1));
        const bool endsThere = !word.back().isDigit() || end == model.size() || !model.at(end).isDigit();
        if (beginsThere && endsThere) {
            return true;
        }
    }
    return false;
}

bool hasDigit(const QString& word) {
    return std::ranges::any_of(word, [](QChar each) { return each.isDigit(); });
}

bool hasLetter(const QString& word) {
    return std::ranges::any_of(word, [](QChar each) { return each.isLetter(); });
}

int fullYear(const QString& year) {
    const int number = year.toInt();
    return year.size() == 4 ? number : number < firstYearOfLastCentury ? 2000 + number : 1900 + number;
}

/// Whether the years in \p entry, such as "13–25" or "2013-", hold the year; without years all do.
bool holdsYear(const QString& entry, std::optional<std::int64_t> year) {
    static const QRegularExpression years(
        QStringLiteral("(?:^|\\s)(\\d{2}|\\d{4})\\s*[–—-]\\s*(\\d{4}|\\d{2})?(?:\\s|$)"));
    const QRegularExpressionMatch found = years.match(entry);
    if (!year || !found.hasMatch()) {
        return true;
    }
    const QString last = found.captured(2);
    return *year >= fullYear(found.captured(1)) && (last.isEmpty() || *year <= fullYear(last));
}

/// A word with a digit is the model itself, "CX-5"; where there is none, any word may be it.
bool namesModel(const QString& entry, const QString& model) {
    QStringList words;
    for (const QString& word : entry.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts)) {
        if (hasLetter(word)) {
            words.append(folded(word));
        }
    }
    if (std::ranges::any_of(words, hasDigit)) {
        words.removeIf([](const QString& word) { return !hasDigit(word); });
    }
    return std::ranges::any_of(words, [&](const QString& word) { return isNamedIn(word, model); });
}

bool isForAll(const QString& entry) {
    const QString word = folded(entry);
    return word == QStringLiteral("通用") || word == QStringLiteral("universal") ||
           word == QStringLiteral("all");
}

} // namespace

PartFit fitOf(const QString& fits, const QString& model, std::optional<std::int64_t> modelYear) {
    static const QRegularExpression between(QStringLiteral("[;,，；、/\\n]"));
    const QStringList entries = fits.split(between, Qt::SkipEmptyParts);
    const QString car = folded(model);
    if (car.isEmpty() || std::ranges::none_of(entries, hasLetter)) {
        return PartFit::Unknown;
    }
    const bool isNamed = std::ranges::any_of(entries, [&](const QString& entry) {
        return isForAll(entry) || (namesModel(entry, car) && holdsYear(entry, modelYear));
    });
    return isNamed ? PartFit::Fits : PartFit::Other;
}

} // namespace baydesk
