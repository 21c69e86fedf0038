// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/amount_in_words.h"

#include <array>
#include <utility>

namespace baydesk {

namespace {

constexpr std::uint64_t myriad = 10'000;
constexpr std::uint64_t hundredMillion = myriad * myriad;

/// Also of the lowest number there is, which has no positive counterpart.
std::uint64_t magnitude(Money amount) {
    const auto fen = static_cast<std::uint64_t>(amount.fen());
    return amount.isNegative() ? std::uint64_t{0} - fen : fen;
}

QChar capital(std::uint64_t digit) {
    static const QString digits = QStringLiteral("零壹贰叁肆伍陆柒捌玖");
    return digits[static_cast<qsizetype>(digit)];
}

/// Below 10,000; empty for nothing.
QString chineseGroup(std::uint64_t number) {
    static const QString units = QStringLiteral("仟佰拾");
    QString words;
    bool isZeroOwed = false;
    std::uint64_t place = 1000;
    for (qsizetype i = 0; i < 4; ++i, place /= 10) {
        const std::uint64_t digit = number / place % 10;
        if (digit == 0) {
            isZeroOwed = !words.isEmpty();
            continue;
        }
        words += isZeroOwed ? QStringLiteral("零") : QString();
        words += capital(digit);
        words += i < 3 ? QString(units[i]) : QString();
        isZeroOwed = false;
    }
    return words;
}

/// A higher part with its unit, then the rest, with one 零 where the rest does not begin at its highest
/// place.
QString chineseNumber(std::uint64_t number) {
    const bool isHuge = number >= hundredMillion;
    if (number < myriad) {
        return chineseGroup(number);
    }
    const std::uint64_t unit = isHuge ? hundredMillion : myriad;
    const std::uint64_t rest = number % unit;
    QString words = chineseNumber(number / unit) + (isHuge ? QStringLiteral("亿") : QStringLiteral("万"));
    if (rest != 0) {
        words += rest < unit / 10 ? QStringLiteral("零") : QString();
        words += chineseNumber(rest);
    }
    return words;
}

/// Below 1,000.
QString englishHundreds(std::uint64_t number, bool isLast) {
    static constexpr std::array small{"",        "one",     "two",       "three",    "four",
                                      "five",    "six",     "seven",     "eight",    "nine",
                                      "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                      "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    static constexpr std::array tens{"",      "",      "twenty",  "thirty", "forty",
                                     "fifty", "sixty", "seventy", "eighty", "ninety"};
    QString words;
    if (number >= 100) {
        words = QLatin1String(small[number / 100]) + QStringLiteral(" hundred");
    }
    const std::uint64_t rest = number % 100;
    if (rest == 0) {
        return words;
    }
    words += words.isEmpty() && !isLast ? QString() : QStringLiteral(" and ");
    if (rest < small.size()) {
        return words + QLatin1String(small[rest]);
    }
    words += QLatin1String(tens[rest / 10]);
    return rest % 10 == 0 ? words : words + QLatin1Char('-') + QLatin1String(small[rest % 10]);
}

QString englishNumber(std::uint64_t number) {
    static constexpr std::array scales{std::pair{1'000'000'000'000'000ULL, "quadrillion"},
                                       std::pair{1'000'000'000'000ULL, "trillion"},
                                       std::pair{1'000'000'000ULL, "billion"},
                                       std::pair{1'000'000ULL, "million"}, std::pair{1'000ULL, "thousand"}};
    if (number == 0) {
        return QStringLiteral("zero");
    }
    QString words;
    for (const auto& [scale, name] : scales) {
        if (number >= scale) {
            words += (words.isEmpty() ? QString() : QStringLiteral(" ")) +
                     englishHundreds(number / scale, false) + QLatin1Char(' ') + QLatin1String(name);
            number %= scale;
        }
    }
    const QString last = englishHundreds(number, !words.isEmpty());
    return words + (words.isEmpty() || last.isEmpty() || last.startsWith(QLatin1Char(' '))
                        ? last
                        : QLatin1Char(' ') + last);
}

} // namespace

QString chineseAmountInWords(Money amount) {
    const std::uint64_t fen = magnitude(amount);
    const std::uint64_t yuan = fen / 100;
    const std::uint64_t tenths = fen / 10 % 10;
    const std::uint64_t hundredths = fen % 10;
    QString words = amount.isNegative() ? QStringLiteral("负") : QString();
    if (yuan != 0 || fen == 0) {
        words += (yuan == 0 ? QStringLiteral("零") : chineseNumber(yuan)) + QStringLiteral("元");
    }
    if (tenths != 0) {
        words += capital(tenths) + QStringLiteral("角");
    } else if (hundredths != 0 && yuan != 0) {
        words += QStringLiteral("零");
    }
    return words + (hundredths != 0 ? capital(hundredths) + QStringLiteral("分") : QStringLiteral("整"));
}

QString englishAmountInWords(Money amount) {
    const std::uint64_t fen = magnitude(amount);
    QString words = amount.isNegative() ? QStringLiteral("minus ") : QString();
    words += englishNumber(fen / 100) + QStringLiteral(" yuan");
    if (fen % 100 != 0) {
        words += QStringLiteral(" and ") + englishNumber(fen % 100) + QStringLiteral(" fen");
    }
    words += QStringLiteral(" only");
    words[0] = words[0].toUpper();
    return words;
}

} // namespace baydesk
