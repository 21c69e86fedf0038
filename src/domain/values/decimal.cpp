// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/decimal.h"

#include <QLocale>

#include <QStringView>
#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {

constexpr int maxDigits = 18; // 10^18 - 1 is the longest run of nines that fits 64 bits

bool isDigits(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString plainNumberText(const QString& text) {
    QString plain = text;
    for (QChar& c : plain) {
        const char16_t code = c.unicode();
        if (code >= u'\uFF01' && code <= u'\uFF5E') {
            c = QChar(static_cast<char16_t>(code - 0xFEE0));
        } else if (code == u'\uFFE5') {
            c = QChar(u'\u00A5');
        } else if (code == u'\u2212') {
            c = QChar(u'-');
        }
    }
    return plain.trimmed();
}

std::optional<std::int64_t> parseDecimal(const QString& text, int maxWhole, int decimals) {
    if (maxWhole + decimals > maxDigits) {
        throw std::logic_error("parseDecimal: more digits than fit 64 bits");
    }
    const QStringView view(text);
    const qsizetype point = view.indexOf(u'.');
    const QStringView whole = point < 0 ? view : view.first(point);
    const QStringView fraction = point < 0 ? QStringView() : view.sliced(point + 1);
    if (whole.isEmpty() || whole.size() > maxWhole || fraction.size() > decimals ||
        (point >= 0 && fraction.isEmpty()) || !isDigits(whole) || !isDigits(fraction)) {
        return std::nullopt;
    }
    std::int64_t value = 0;
    for (const QStringView part : {whole, fraction}) {
        for (const QChar c : part) {
            value = value * 10 + (c.unicode() - u'0');
        }
    }
    for (qsizetype missing = decimals - fraction.size(); missing > 0; --missing) {
        value *= 10;
    }
    return value;
}

QString decimalMagnitude(std::int64_t value, int decimals, int keep) {
    const auto bits = static_cast<std::uint64_t>(value);
    const std::uint64_t magnitude = value < 0 ? std::uint64_t{0} - bits : bits;
    QString digits = QString::number(magnitude).rightJustified(decimals + 1, u'0');
    int shown = decimals;
    while (shown > keep && digits.endsWith(u'0')) {
        digits.chop(1);
        --shown;
    }
    if (shown > 0) {
        digits.insert(digits.size() - shown, u'.');
    }
    return digits;
}

QString decimalForPeople(std::int64_t value, int decimals, int keep) {
    const QString digits = decimalMagnitude(value, decimals, keep);
    return value < 0 ? u'\u2212' + digits : digits;
}

QString countForPeople(std::int64_t value) {
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale.toString(static_cast<qlonglong>(value));
}

} // namespace baydesk
