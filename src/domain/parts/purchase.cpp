// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parts/purchase.h"

#include "domain/parts/stock_rules.h"
#include "domain/values/refusal.h"
#include "domain/values/text.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::PurchaseLine)
};

} // namespace

PurchaseDraft checkedPurchase(const PurchaseDraft& draft, QDate today) {
    PurchaseDraft purchase = draft;
    stock::receipt(draft.quantity, draft.unitCost); // asks the same rules for quantity and cost
    purchase.supplier = cleanText(draft.supplier);
    if (purchase.supplier.isEmpty() || purchase.supplier.toUcs4().size() > 60) {
        throw Refusal("purchase.supplier", Tr::tr("An order needs its supplier, in 1 to 60 characters."), {},
                      "supplier");
    }
    if (!draft.expectedOn.isValid()) {
        throw Refusal("purchase.expected", Tr::tr("An order needs the day on which it is expected."),
                      Tr::tr("Write it as year-month-day, such as 2026-11-23."), "expected_on");
    }
    if (draft.expectedOn < today) {
        throw Refusal(
            "purchase.expected_past",
            Tr::tr("%1 is over; expect it today or later.").arg(draft.expectedOn.toString(Qt::ISODate)), {},
            "expected_on");
    }
    return purchase;
}

void requireReceivable(const PurchaseLine& line, Quantity quantity) {
    if (line.cancelledAt) {
        throw Refusal("purchase.cancelled", Tr::tr("This order was cancelled."),
                      Tr::tr("Book what came as a receipt without an order."), "quantity");
    }
    if (line.open().isZero()) {
        throw Refusal("purchase.complete", Tr::tr("This order has arrived in full."),
                      Tr::tr("Book what came beyond it as a receipt without an order."), "quantity");
    }
    if (quantity > line.open()) {
        throw Refusal("purchase.beyond_open",
                      Tr::tr("%1 is more than the %2 still open of this order.")
                          .arg(quantity.toString(), line.open().toString()),
                      Tr::tr("Receive %1 here and book the rest as a receipt without an order.")
                          .arg(line.open().toString()),
                      "quantity");
    }
}

void requireCancellable(const PurchaseLine& line) {
    if (line.cancelledAt) {
        throw Refusal("purchase.cancelled", Tr::tr("This order was cancelled."));
    }
    if (line.open().isZero()) {
        throw Refusal("purchase.complete", Tr::tr("This order has arrived in full."),
                      Tr::tr("Reverse its receipt if it was booked by mistake."));
    }
}

HoldDraft checkedHold(const HoldDraft& draft, Quantity available) {
    HoldDraft hold = draft;
    stock::requireQuantity(draft.quantity);
    hold.heldFor = cleanText(draft.heldFor);
    if (hold.heldFor.isEmpty() || hold.heldFor.toUcs4().size() > 60) {
        throw Refusal("hold.held_for", Tr::tr("Say for whom the part is held, in 1 to 60 characters."), {},
                      "held_for");
    }
    if (draft.quantity > available) {
        throw Refusal("hold.beyond_available",
                      Tr::tr("%1 cannot be held: only %2 are available.")
                          .arg(draft.quantity.toString(), available.toString()),
                      Tr::tr("Hold what is available, or order the rest."), "quantity");
    }
    return hold;
}

} // namespace baydesk
