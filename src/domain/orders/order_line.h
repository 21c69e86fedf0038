// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/values/hours.h"
#include "domain/values/id.h"
#include "domain/values/money.h"
#include "domain/values/quantity.h"

#include <QString>
#include <array>
#include <optional>

namespace baydesk {

enum class LineKind { Labour, Part, Sublet, Sundry, Fee, Discount };
template <>
struct Codes<LineKind> {
    static constexpr std::array words{"labour", "part", "sublet", "sundry", "fee", "discount"};
};

/// Which of the two halves of output a line belongs to, so that labour + parts is always the total (catalogue
/// T19): labour, sublet work and fees are labour; parts and sundries are parts; a discount says which half it
/// lowers.
enum class OutputHalf { Labour, Parts };
template <>
struct Codes<OutputHalf> {
    static constexpr std::array words{"labour", "parts"};
};

enum class Payer { Customer, OemWarranty, Insurer, Internal, Goodwill };
template <>
struct Codes<Payer> {
    static constexpr std::array words{"customer", "oem_warranty", "insurer", "internal", "goodwill"};
};

/// One service category per line, so that the categories always add up to the total (catalogue T16, B3). Body
/// and paint together are the accident category of the monthly figures.
enum class ServiceCategory { Maintenance, General, Body, Paint };
template <>
struct Codes<ServiceCategory> {
    static constexpr std::array words{"maintenance", "general", "body", "paint"};
};

/// What a person types for a line; everything that follows from it is worked out by makeLine().
struct LineDraft {
    LineKind kind = LineKind::Labour;
    Payer payer = Payer::Customer;
    ServiceCategory category = ServiceCategory::General;
    /// Only read for a discount.
    OutputHalf discountOn = OutputHalf::Labour;
    QString description;
    std::optional<OperationId> operation;
    std::optional<PartId> part;
    /// Labour only: the hours sold.
    Hours soldHours;
    /// Everything but labour.
    Quantity quantity = Quantity::whole(1);
    /// Price per hour for labour, per unit otherwise; for a discount the amount taken off. Never negative.
    Money unitPrice;
    Percent taxRate;
    /// Sundry only: the customer brought it (catalogue D5).
    bool isCustomersOwn = false;
    bool operator==(const LineDraft&) const = default;
};

/// One line of a job. Amounts include tax and are rounded once, here.
struct OrderLine {
    /// Empty until stored.
    std::optional<LineId> id;
    int position = 0;
    LineKind kind = LineKind::Labour;
    OutputHalf output = OutputHalf::Labour;
    Payer payer = Payer::Customer;
    ServiceCategory category = ServiceCategory::General;
    QString description;
    std::optional<OperationId> operation;
    std::optional<PartId> part;
    Hours soldHours;
    Quantity quantity;
    Money unitPrice;
    /// Negative for a discount.
    Money amount;
    Percent taxRate;
    Money net;
    Money tax;
    /// Parts only: kept for this line, and taken from the shelf for it (returns taken off).
    Quantity reserved;
    Quantity issued;
    /// What the issued parts cost, from the stock ledger.
    Money cost;
    /// The customer brought it: it costs nothing, stands on the customer's list whoever pays for the work, no
    /// stock moves, and the shop's guarantee leaves it out (catalogue D5).
    bool isCustomersOwn = false;
    bool isRemoved = false;
    /// Whether the store has to write it.
    bool isChanged = false;

    Quantity missing() const { return quantity - reserved - issued; }
    LineDraft draft() const;
    bool operator==(const OrderLine&) const = default;
};

/// Checks a draft and works out half, amount, net and tax. Refuses, naming the field: an empty description;
/// hours or quantity of zero or beyond 1,000 hours and 10,000 units; a price outside 0–1,000,000 yuan; a
/// discount of nothing; a tax rate outside 0–100 %; a part line without a part; a price for what the customer brought.
OrderLine makeLine(const LineDraft& draft);

QString label(LineKind kind);
/// Of a line, or of a draft: what it is, and whose.
QString kindLabel(LineKind kind, bool isCustomersOwn);
QString label(OutputHalf half);
QString label(Payer payer);
QString label(ServiceCategory category);

} // namespace baydesk
