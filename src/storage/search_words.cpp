// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_words.h"

#include "domain/values/phone_number.h"
#include "domain/values/verdict.h"
#include "storage/search_text.h"

#include <QRegularExpression>
#include <algorithm>

namespace baydesk {

namespace {

constexpr qsizetype longestTyped = 64;
constexpr qsizetype mostWords = 5;
constexpr qsizetype shortestTail = 4;
constexpr qsizetype shortestPhoneBeginning = 7;
constexpr qsizetype longestPlateFragment = 16;
constexpr qsizetype vinLength = 17;

bool isAsciiDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isAsciiLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAllDigits(const QString& text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

bool isAscii(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isAsciiDigit(c) || isAsciiLetter(c); });
}

std::vector<WordReading> readWord(const QString& typed) {
    std::vector<WordReading> readings;
    const QString name = foldName(typed).left(longestSearchTerm);
    const QString code = normalizeCode(typed);
    const bool ascii = !code.isEmpty() && isAscii(code);
    const bool hasLetter = std::any_of(code.begin(), code.end(), isAsciiLetter);
    if (!code.isEmpty() && code.size() <= longestPlateFragment) {
        readings.push_back({SearchKind::Plate, code});
    }
    if (ascii && code.size() >= shortestTail && code.size() <= vinLength) {
        readings.push_back({SearchKind::Vin, reversedText(code)});
    }
    if (isAllDigits(code) && code.size() >= shortestTail) {
        readings.push_back({SearchKind::Phone, reversedText(code)});
    }
    if (!name.isEmpty()) {
        readings.push_back({SearchKind::Name, name});
    }
    if (ascii && hasLetter && !name.isEmpty()) {
        readings.push_back({SearchKind::Pinyin, name});
        readings.push_back({SearchKind::Initials, name});
    }
    return readings;
}

QString phoneOf(const QString& typed) {
    if (const Validation phone = validatePhone(typed); phone.verdict != Verdict::Invalid) {
        return phone.normalized;
    }
    const QString digits = normalizeCode(typed);
    return isAllDigits(digits) && digits.size() >= shortestPhoneBeginning ? digits : QString();
}

QString orderNumberOf(const QString& typed, QDate today) {
    static const QRegularExpression withDate(
        QRegularExpression::anchoredPattern(u"R?([0-9]{6})-?([0-9]{3,5})"));
    static const QRegularExpression withDay(
        QRegularExpression::anchoredPattern(u"R?([0-9]{4})-([0-9]{3,5})"));
    static const QRegularExpression ofToday(QRegularExpression::anchoredPattern(u"[0-9]{3}"));
    const QString text = typed.normalized(QString::NormalizationForm_KC).simplified().toUpper();
    const QString dayForm = QStringLiteral("yyMMdd");
    const QString numberForm = QStringLiteral("R%1-%2");
    if (const auto match = withDate.match(text); match.hasMatch()) {
        return numberForm.arg(match.captured(1), match.captured(2));
    }
    if (const auto match = withDay.match(text); match.hasMatch()) {
        // The latest such day: a number cannot be of the future.
        const QString thisYear = today.toString(QStringLiteral("yy")) + match.captured(1);
        const QString lastYear = today.addYears(-1).toString(QStringLiteral("yy")) + match.captured(1);
        return numberForm.arg(thisYear > today.toString(dayForm) ? lastYear : thisYear, match.captured(2));
    }
    if (ofToday.match(text).hasMatch()) {
        return numberForm.arg(today.toString(dayForm), text);
    }
    return {};
}

} // namespace

SearchWords readSearch(const QString& typed, QDate today) {
    // A character of two units is not cut in half.
    const bool splits = typed.size() > longestTyped && typed.at(longestTyped - 1).isHighSurrogate();
    const QString text = foldText(typed.left(splits ? longestTyped - 1 : longestTyped));
    SearchWords read{.whole = readWord(text),
                     .words = {},
                     .code = normalizeCode(text),
                     .phone = phoneOf(text),
                     .orderNumber = orderNumberOf(text, today)};
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    if (words.size() > 1) {
        for (const QString& word : words) {
            if (std::vector<WordReading> readings = readWord(word); !readings.empty()) {
                read.words.push_back(std::move(readings));
            }
        }
    }
    return read;
}

} // namespace baydesk
