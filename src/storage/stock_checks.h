// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/session.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace baydesk {

/// One rule of the stock that does not hold in the database, and where.
struct StockFinding {
    /// "stock.on_hand" or the like.
    QByteArray rule;
    /// For a person, in the program's language.
    QString sentence;
    /// The parts, lines, movements or purchase lines it is about, as the sentence says.
    std::vector<std::int64_t> ids;
};

/// Checks what must always be true of stock: balances are the sum of their movements, what is reserved stands
/// on lines of open work, a removed line has nothing, lines have issued what the ledger says, nothing is
/// below zero. Nothing found: all is well.
std::vector<StockFinding> checkStock(Session& session);

} // namespace baydesk
