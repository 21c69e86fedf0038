// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>
#include <stdexcept>

namespace baydesk {

/// The stored words of an enumeration, in the order of its enumerators from 0. Specialise it beside the enumeration:
/// `template <> struct Codes<Trade> { static constexpr std::array words{"mechanical", "body", "paint"}; };`
template <class E>
struct Codes;

/// How a value is stored and spoken of in files: stable, never translated.
template <class E>
const QString& code(E value) {
    static const auto words = [] {
        std::array<QString, Codes<E>::words.size()> made;
        for (std::size_t i = 0; i < made.size(); ++i) {
            made[i] = QString::fromLatin1(Codes<E>::words[i]);
        }
        return made;
    }();
    return words.at(static_cast<std::size_t>(value));
}

template <class E>
std::optional<E> parseCode(const QString& word) {
    for (std::size_t i = 0; i < Codes<E>::words.size(); ++i) {
        if (word == QLatin1String(Codes<E>::words[i])) {
            return static_cast<E>(i);
        }
    }
    return std::nullopt;
}

/// For words that the database itself has checked; an unknown one is a std::logic_error.
template <class E>
E fromCode(const QString& word) {
    if (const auto value = parseCode<E>(word)) {
        return *value;
    }
    throw std::logic_error("unknown stored word: " + word.toStdString());
}

/// Every value of an enumeration, in its order.
template <class E>
constexpr auto allValues() {
    std::array<E, Codes<E>::words.size()> values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = static_cast<E>(i);
    }
    return values;
}

} // namespace baydesk
