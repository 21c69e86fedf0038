// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql_piece.h"

namespace baydesk {

// What is the shop's own work and what is a customer's, for every statement that tells them apart (catalogue
// A0.7). `o` stands for whatever a statement calls the order.

template <SqlPiece o>
inline constexpr auto isCustomersOrder = sqlPiece<o, ".purpose = 'customer'">;
template <SqlPiece o>
inline constexpr auto isInternalOrder = sqlPiece<o, ".purpose <> 'customer'">;

/// A line that somebody else than the shop pays.
inline constexpr SqlPiece isPaidByOthers("l.payer <> 'internal'");

/// A customer's order that is not the shop's work alone; while nothing stands on it, it is none yet.
template <SqlPiece o>
inline constexpr auto hasCustomersWork =
    sqlPiece<"(", isCustomersOrder<o>, " AND (EXISTS (SELECT 1 FROM order_lines l WHERE l.order_id = ", o,
             ".id AND l.is_removed = 0 AND ", isPaidByOthers,
             ") OR NOT EXISTS (SELECT 1 FROM order_lines l WHERE l.order_id = ", o,
             ".id AND l.is_removed = 0)))">;

/// A job that came back through the shop's fault.
inline constexpr SqlPiece isShopsFault("j.comeback_cause IN ('workmanship', 'part', 'diagnosis')");

/// A customer's order with such a job: it counts though the shop pays for all of it.
template <SqlPiece o>
inline constexpr auto isComeback =
    sqlPiece<"(", isCustomersOrder<o>, " AND EXISTS (SELECT 1 FROM jobs j WHERE j.order_id = ", o,
             ".id AND j.is_removed = 0 AND ", isShopsFault, "))">;

} // namespace baydesk
