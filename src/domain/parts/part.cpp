// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parts/part.h"

#include "domain/parts/availability.h"
#include "domain/parts/movement.h"
#include "domain/values/decimal.h"
#include "domain/values/refusal.h"
#include "domain/values/rounding.h"
#include "domain/values/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Part)
};

constexpr Money highestPrice = Money::yuan(1'000'000);
constexpr Quantity most = Quantity::whole(10'000);
constexpr std::int64_t basisPointsPerWhole = 10'000;

QString checkedText(const QString& typed, int longest, const char* rule, const QString& sentence,
                    const char* field, bool isNeeded) {
    const QString clean = cleanText(typed);
    if ((isNeeded && clean.isEmpty()) || clean.toUcs4().size() > longest) {
        throw Refusal(rule, sentence, {}, field);
    }
    return clean;
}

[[noreturn]] void refusePrice(const QByteArray& field) {
    throw Refusal("part.price", Tr::tr("The amount must be between ¥0.00 and ¥1,000,000.00."), {}, field);
}

} // namespace

QString partNumber(const QString& typed) {
    return cleanText(typed.normalized(QString::NormalizationForm_KC)).toUpper().remove(u' ');
}

PartDraft checkedPart(const PartDraft& draft) {
    PartDraft part = draft;
    part.number = checkedText(partNumber(draft.number), 40, "part.number",
                              Tr::tr("A part needs a number of 1 to 40 characters."), "number", true);
    part.oeNumber = checkedText(partNumber(draft.oeNumber), 40, "part.oe_number",
                                Tr::tr("The OE number has at most 40 characters."), "oe_number", false);
    part.name = checkedText(draft.name, 80, "part.name", Tr::tr("A part needs a name of 1 to 80 characters."),
                            "name", true);
    part.fits = checkedText(draft.fits, 120, "part.fits",
                            Tr::tr("The models it fits take at most 120 characters."), "fits", false);
    part.unit = checkedText(draft.unit, 10, "part.unit",
                            Tr::tr("A part needs a unit of 1 to 10 characters, such as a piece or a litre."),
                            "unit", true);
    part.bin =
        checkedText(draft.bin, 20, "part.bin", Tr::tr("The bin has at most 20 characters."), "bin", false);
    if (draft.price.isNegative() || draft.price > highestPrice) {
        refusePrice("price");
    }
    if (draft.pack <= Quantity() || draft.pack > most) {
        throw Refusal("part.pack", Tr::tr("A pack holds more than 0 and at most 10,000 units."), {}, "pack");
    }
    if (draft.reorderPoint < Quantity() || draft.reorderPoint > most) {
        throw Refusal("part.reorder_point", Tr::tr("The reorder point must be between 0 and 10,000."), {},
                      "reorder_point");
    }
    if (draft.taxRate < Percent() || draft.taxRate.basisPoints() > basisPointsPerWhole) {
        throw Refusal("part.tax_rate", Tr::tr("The tax rate must be between 0% and 100%."), {}, "tax_rate");
    }
    return part;
}

Money readPrice(const QString& text, const QByteArray& field) {
    if (const std::optional<Money> price = Money::parse(text)) {
        if (price->isNegative() || *price > highestPrice) {
            refusePrice(field);
        }
        return *price;
    }
    static const QRegularExpression thirdDecimal(QStringLiteral("[0-9]\\.[0-9]{3,}$"));
    if (thirdDecimal.match(plainNumberText(text)).hasMatch()) {
        throw Refusal("part.price_decimals",
                      Tr::tr("“%1” has more than two decimals: an amount is counted in yuan and fen.")
                          .arg(text.trimmed()),
                      Tr::tr("Write at most two digits after the point, such as 1240.50."), field);
    }
    throw Refusal("part.price_form", Tr::tr("“%1” is not an amount of money.").arg(text.trimmed()),
                  Tr::tr("Write digits with at most two decimals, such as 1240.50."), field);
}

Quantity readCount(const QString& text, const QByteArray& field) {
    const std::optional<Quantity> quantity = Quantity::parse(text);
    if (!quantity) {
        if (plainNumberText(text).startsWith(u'-')) {
            throw Refusal("stock.quantity_negative", Tr::tr("A quantity cannot be below zero."), {}, field);
        }
        throw Refusal("stock.quantity_form", Tr::tr("“%1” is not a quantity.").arg(text.trimmed()),
                      Tr::tr("Write digits with at most three decimals, such as 4 or 0.5."), field);
    }
    if (*quantity > most) {
        throw Refusal(
            "stock.quantity_absurd",
            Tr::tr("%1 at once cannot be right; at most 10,000 move in one act.").arg(quantity->toString()),
            {}, field);
    }
    return *quantity;
}

bool isMeasuredUnit(const QString& unit) {
    static const QStringList measured{
        QStringLiteral("升"), QStringLiteral("公升"), QStringLiteral("毫米"),  QStringLiteral("平方米"),
        QStringLiteral("两"), QStringLiteral("毫升"), QStringLiteral("米"),    QStringLiteral("厘米"),
        QStringLiteral("克"), QStringLiteral("千克"), QStringLiteral("公斤"),  QStringLiteral("斤"),
        QStringLiteral("l"),  QStringLiteral("ml"),   QStringLiteral("litre"), QStringLiteral("liter"),
        QStringLiteral("m"),  QStringLiteral("cm"),   QStringLiteral("metre"), QStringLiteral("meter"),
        QStringLiteral("g"),  QStringLiteral("kg")};
    return measured.contains(unit.trimmed().toLower());
}

Quantity readQuantity(const QString& text, const QByteArray& field) {
    const Quantity quantity = readCount(text, field);
    if (quantity.isZero()) {
        throw Refusal("stock.quantity_zero", Tr::tr("The quantity must be more than 0."), {}, field);
    }
    return quantity;
}

std::optional<Percent> marginOf(Money priceWithTax, Percent taxRate, Money cost) {
    const Money net = splitTax(priceWithTax, taxRate).net;
    if (net <= Money()) {
        return std::nullopt;
    }
    const Int128 margin = static_cast<Int128>((net - cost).fen()) * basisPointsPerWhole;
    return Percent::fromBasisPoints(divideHalfUp(margin, net.fen()));
}

QString describe(const AvailabilityAnswer& answer, const Availability& stock) {
    if (answer.isEnough()) {
        return Tr::tr("Enough: %1 available").arg(stock.available().toString());
    }
    const QString shortBy = answer.shortBy.toString();
    if (!answer.arrives) {
        return Tr::tr("%1 short, none on order").arg(shortBy);
    }
    const QString day = answer.arrives->toString(Qt::ISODate);
    return answer.isCovered ? Tr::tr("%1 short, arriving %2").arg(shortBy, day)
                            : Tr::tr("%1 short, only %2 on order, first on %3")
                                  .arg(shortBy, stock.onOrder.toString(), day);
}

QString label(PartOrigin origin) {
    switch (origin) {
    case PartOrigin::Genuine: return Tr::tr("Genuine");
    case PartOrigin::Equivalent: return Tr::tr("Equivalent quality");
    case PartOrigin::Repaired: return Tr::tr("Repaired");
    case PartOrigin::Used: return Tr::tr("Used");
    }
    return {};
}

QString label(MovementKind kind) {
    switch (kind) {
    case MovementKind::Opening: return Tr::tr("Opening stock");
    case MovementKind::Receipt: return Tr::tr("Receipt");
    case MovementKind::Issue: return Tr::tr("Issue");
    case MovementKind::Return: return Tr::tr("Return");
    case MovementKind::Adjustment: return Tr::tr("Adjustment");
    case MovementKind::Reversal: return Tr::tr("Reversal");
    }
    return {};
}

} // namespace baydesk
