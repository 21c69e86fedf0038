// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/id.h"
#include "domain/values/money.h"
#include "domain/values/quantity.h"
#include "domain/values/timestamp.h"

#include <QDate>
#include <QString>
#include <optional>

namespace baydesk {

/// What a person types to order a part from a supplier.
struct PurchaseDraft {
    PartId part;
    QString supplier;
    Quantity quantity;
    /// Per unit, without tax.
    Money unitCost;
    QDate expectedOn;
    /// The repair order it is bought for, if for one.
    std::optional<OrderId> forOrder;
};

/// One line ordered from a supplier; it may arrive in several receipts.
struct PurchaseLine {
    PurchaseLineId id;
    PartId part;
    QString supplier;
    Quantity quantity;
    Quantity received;
    Money unitCost;
    QDate expectedOn;
    std::optional<OrderId> forOrder;
    Timestamp orderedAt;
    std::optional<Timestamp> cancelledAt;

    Quantity open() const { return cancelledAt ? Quantity() : quantity - received; }
};

/// Checks a draft and cleans its texts. Refuses, naming the field: a quantity of zero, below zero or above
/// 10,000; a cost below zero or above 1,000,000 yuan; no supplier; no expected day, or one that is over.
PurchaseDraft checkedPurchase(const PurchaseDraft& draft, QDate today);

/// Refuses a receipt on a line that is cancelled or complete, or of more than is still open.
void requireReceivable(const PurchaseLine& line, Quantity quantity);
/// Refuses to cancel a line that is cancelled or has arrived in full.
void requireCancellable(const PurchaseLine& line);

/// A part put aside for somebody for a while; nobody has ordered it yet.
struct HoldDraft {
    PartId part;
    Quantity quantity;
    /// For whom, in words a colleague understands: a name, a plate.
    QString heldFor;
    /// The estimate it is held for; its approval takes the hold over.
    std::optional<OrderId> forOrder;
    /// Lasts at least until then, where the usual length of a hold does not reach.
    std::optional<Timestamp> until = {};
};

struct Hold {
    HoldId id;
    PartId part;
    Quantity quantity;
    QString heldFor;
    std::optional<OrderId> forOrder;
    Timestamp at;
    Timestamp expiresAt;
};

/// Checks a hold against what is \p available now. Refuses, naming the field: a bad quantity, nobody to hold
/// it for, more than is available.
HoldDraft checkedHold(const HoldDraft& draft, Quantity available);

} // namespace baydesk
