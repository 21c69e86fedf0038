// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/session.h"

#include <algorithm>
#include <cstddef>

namespace baydesk {

/// A part of a statement that several statements share, said once. Made of literals alone, so no value can
/// come into it: `constexpr SqlPiece columns("SELECT id, name FROM labels ");` and then
/// `session.list(statement<columns, "WHERE id = ?">, …)`.
template <std::size_t size>
struct SqlPiece {
    char text[size] = {};

    consteval SqlPiece() = default;
    consteval SqlPiece(const char (&literal)[size]) { std::ranges::copy(literal, text); }
};

namespace detail {

template <SqlPiece... pieces>
consteval auto joined() {
    SqlPiece<(sizeof(pieces.text) + ...) - sizeof...(pieces) + 1> whole;
    char* end = whole.text;
    ((end = std::copy_n(pieces.text, sizeof(pieces.text) - 1, end)), ...);
    return whole;
}

} // namespace detail

/// The pieces one after another, as a piece again and as a statement.
template <SqlPiece... pieces>
inline constexpr auto sqlPiece = detail::joined<pieces...>();
template <SqlPiece... pieces>
inline constexpr Sql statement{sqlPiece<pieces...>.text};

} // namespace baydesk
