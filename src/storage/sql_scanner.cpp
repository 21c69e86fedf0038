// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_scanner.h"

#include <algorithm>

namespace baydesk {

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}
bool isWordCharacter(char c) {
    return isDigit(c) || (upper(c) >= 'A' && upper(c) <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

template <class Belongs>
std::size_t lengthWhile(std::string_view rest, std::size_t from, Belongs belongs) {
    const auto end = std::find_if_not(rest.begin() + static_cast<std::ptrdiff_t>(from), rest.end(), belongs);
    return static_cast<std::size_t>(end - rest.begin());
}

/// The length up to and with \p closing, or all if it never comes.
std::size_t lengthThrough(std::string_view rest, std::string_view closing, std::size_t from) {
    const std::size_t found = rest.find(closing, from);
    return found == std::string_view::npos ? rest.size() : found + closing.size();
}

/// A doubled quote is two quoted pieces side by side, which comes to the same.
std::size_t quotedLength(std::string_view rest) {
    const char closing = rest[0] == '[' ? ']' : rest[0];
    return lengthThrough(rest, std::string_view(&closing, 1), 1);
}

} // namespace

bool SqlToken::is(std::string_view upperCase) const {
    return kind == Kind::Word && std::equal(text.begin(), text.end(), upperCase.begin(), upperCase.end(),
                                            [](char a, char b) { return upper(a) == b; });
}

SqlToken nextSqlToken(std::string_view sql, std::size_t at) {
    using Kind = SqlToken::Kind;
    const std::string_view rest = sql.substr(at);
    const auto token = [&](Kind kind, std::size_t length) { return SqlToken{kind, rest.substr(0, length)}; };
    const char c = rest[0];
    if (isSpace(c)) {
        return token(Kind::Space, lengthWhile(rest, 1, isSpace));
    }
    if (rest.starts_with("--")) {
        return token(Kind::Comment, lengthThrough(rest, "\n", 2));
    }
    if (rest.starts_with("/*")) {
        return token(Kind::Comment, lengthThrough(rest, "*/", 2));
    }
    if (rest.starts_with("$$")) {
        return token(Kind::Quoted, lengthThrough(rest, "$$", 2));
    }
    switch (c) {
    case '\'':
    case '"':
    case '`':
    case '[': return token(Kind::Quoted, quotedLength(rest));
    case '?': return token(Kind::Placeholder, lengthWhile(rest, 1, isDigit));
    case ';': return token(Kind::Semicolon, 1);
    default: break;
    }
    return isWordCharacter(c) ? token(Kind::Word, lengthWhile(rest, 1, isWordCharacter))
                              : token(Kind::Other, 1);
}

} // namespace baydesk
