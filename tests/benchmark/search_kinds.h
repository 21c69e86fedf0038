// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/session.h"

#include <functional>
#include <vector>

namespace baydesk {

/// One kind of question to the search box: what people type, and what the store does for exactly that.
struct SearchQuestions {
    const char* name;
    std::vector<QString> typed;
    /// The number of rows found for one of those.
    std::function<std::size_t(Session& session, const QString& typed)> inStore;
};

/// 400 different words of each kind, drawn from the big shop.
std::vector<SearchQuestions> searchQuestions(Session& session);

inline constexpr int shownSearchRows = 20;

} // namespace baydesk
