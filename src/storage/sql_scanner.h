// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace baydesk {

/// One piece of SQL text. The pieces of a text, put one after the other, are the text.
struct SqlToken {
    enum class Kind { Space, Comment, Quoted, Word, Placeholder, Semicolon, Other };
    Kind kind;
    std::string_view text;

    /// Whether this is the keyword \p upperCase, in any case.
    bool is(std::string_view upperCase) const;
};

/// The piece that begins at \p at, which lies inside \p sql. A quote or comment left open runs to the end of
/// the text.
SqlToken nextSqlToken(std::string_view sql, std::size_t at);

} // namespace baydesk
