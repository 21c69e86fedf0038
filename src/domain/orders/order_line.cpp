// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/order_line.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::OrderLine)
};

constexpr Hours mostHours = Hours::fromHundredths(1000 * 100);
constexpr Quantity mostQuantity = Quantity::whole(10'000);
constexpr Money highestPrice = Money::yuan(1'000'000);

OutputHalf halfOf(const LineDraft& draft) {
    switch (draft.kind) {
    case LineKind::Labour:
    case LineKind::Sublet:
    case LineKind::Fee: return OutputHalf::Labour;
    case LineKind::Part:
    case LineKind::Sundry: return OutputHalf::Parts;
    case LineKind::Discount: return draft.discountOn;
    }
    return OutputHalf::Labour;
}

void check(const LineDraft& draft, const QString& description) {
    if (description.isEmpty() || description.toUcs4().size() > 120) {
        throw Refusal("line.description", Tr::tr("A line needs a description of 1 to 120 characters."), {},
                      "description");
    }
    if (draft.kind == LineKind::Labour) {
        if (draft.soldHours <= Hours() || draft.soldHours > mostHours) {
            throw Refusal("line.hours", Tr::tr("The hours must be more than 0 and at most 1,000."), {},
                          "quantity");
        }
    } else if (draft.quantity <= Quantity() || draft.quantity > mostQuantity) {
        throw Refusal("line.quantity", Tr::tr("The quantity must be more than 0 and at most 10,000."), {},
                      "quantity");
    }
    if (draft.unitPrice.isNegative() || draft.unitPrice > highestPrice) {
        throw Refusal("line.price", Tr::tr("The price must be between ¥0.00 and ¥1,000,000.00."), {},
                      "price");
    }
    if (draft.kind == LineKind::Discount && draft.unitPrice.isZero()) {
        throw Refusal("line.discount", Tr::tr("A discount must be more than ¥0.00."), {}, "price");
    }
    if (draft.taxRate < Percent() || draft.taxRate > Percent::fromBasisPoints(10'000)) {
        throw Refusal("line.tax", Tr::tr("The tax rate must be between 0% and 100%."), {}, "tax");
    }
    if ((draft.kind == LineKind::Part) != draft.part.has_value()) {
        throw Refusal("line.part",
                      Tr::tr("A part line names a part of the catalogue; search it by number or name."), {},
                      "description");
    }
    if (draft.isCustomersOwn && (draft.kind != LineKind::Sundry || !draft.unitPrice.isZero())) {
        throw Refusal("line.customers_own", Tr::tr("What the customer brought is not sold."),
                      Tr::tr("Leave its price at ¥0.00, or choose another kind of line."), "price");
    }
}

} // namespace

OrderLine makeLine(const LineDraft& draft) {
    const QString description = cleanText(draft.description);
    check(draft, description);
    OrderLine line;
    line.kind = draft.kind;
    line.output = halfOf(draft);
    line.payer = draft.isCustomersOwn ? Payer::Customer : draft.payer;
    line.category = draft.category;
    line.description = description;
    line.operation = draft.kind == LineKind::Labour ? draft.operation : std::nullopt;
    line.part = draft.part;
    line.soldHours = draft.kind == LineKind::Labour ? draft.soldHours : Hours();
    line.quantity = draft.kind == LineKind::Labour ? Quantity::whole(1) : draft.quantity;
    line.unitPrice = draft.unitPrice;
    line.isCustomersOwn = draft.isCustomersOwn;
    const Money gross = draft.kind == LineKind::Labour ? amountFor(draft.unitPrice, draft.soldHours)
                                                       : amountFor(draft.unitPrice, draft.quantity);
    line.amount = draft.kind == LineKind::Discount ? -gross : gross;
    line.taxRate = draft.taxRate;
    const TaxSplit split = splitTax(line.amount, draft.taxRate);
    line.net = split.net;
    line.tax = split.tax;
    line.isChanged = true;
    return line;
}

LineDraft OrderLine::draft() const {
    return {.kind = kind,
            .payer = payer,
            .category = category,
            .discountOn = output,
            .description = description,
            .operation = operation,
            .part = part,
            .soldHours = soldHours,
            .quantity = quantity,
            .unitPrice = unitPrice,
            .taxRate = taxRate,
            .isCustomersOwn = isCustomersOwn};
}

QString label(LineKind kind) {
    switch (kind) {
    case LineKind::Labour: return Tr::tr("Labour");
    case LineKind::Part: return Tr::tr("Part");
    case LineKind::Sublet: return Tr::tr("Sublet work");
    case LineKind::Sundry: return Tr::tr("Sundry");
    case LineKind::Fee: return Tr::tr("Fee");
    case LineKind::Discount: return Tr::tr("Discount");
    }
    return {};
}

QString kindLabel(LineKind kind, bool isCustomersOwn) {
    return isCustomersOwn ? Tr::tr("Customer's own part") : label(kind);
}

QString label(OutputHalf half) {
    return half == OutputHalf::Labour ? Tr::tr("on labour") : Tr::tr("on parts");
}

QString label(Payer payer) {
    switch (payer) {
    case Payer::Customer: return Tr::tr("Customer pays");
    case Payer::OemWarranty: return Tr::tr("Maker's warranty");
    case Payer::Insurer: return Tr::tr("Insurer");
    case Payer::Internal: return Tr::tr("Internal");
    case Payer::Goodwill: return Tr::tr("Goodwill");
    }
    return {};
}

QString label(ServiceCategory category) {
    switch (category) {
    case ServiceCategory::Maintenance: return Tr::tr("Maintenance");
    case ServiceCategory::General: return Tr::tr("General repair");
    case ServiceCategory::Body: return Tr::tr("Body");
    case ServiceCategory::Paint: return Tr::tr("Paint");
    }
    return {};
}

} // namespace baydesk
