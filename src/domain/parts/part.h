// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/values/id.h"
#include "domain/values/money.h"
#include "domain/values/quantity.h"

#include <QString>
#include <array>
#include <optional>

namespace baydesk {

/// Where a part comes from, as a customer must be told (catalogue D6): the maker's own, of like quality,
/// repaired, used.
enum class PartOrigin { Genuine, Equivalent, Repaired, Used };
template <>
struct Codes<PartOrigin> {
    static constexpr std::array words{"genuine", "equivalent", "repaired", "used"};
};

/// What a person types for a part of the catalogue.
struct PartDraft {
    QString number;
    QString oeNumber;
    QString name;
    /// Models and years, as people write them: "CX-5 12–24".
    QString fits;
    QString unit;
    /// How many units one pack holds.
    Quantity pack = Quantity::whole(1);
    QString bin;
    PartOrigin origin = PartOrigin::Genuine;
    /// Sale price per unit, tax included.
    Money price;
    Percent taxRate;
    /// Stock at or below this wants ordering; zero means that nobody watches it.
    Quantity reorderPoint;
};

/// A part of the catalogue as it is stored.
struct Part {
    PartId id;
    QString number;
    QString oeNumber;
    QString name;
    QString fits;
    QString unit;
    Quantity pack;
    QString bin;
    PartOrigin origin = PartOrigin::Genuine;
    Money price;
    Percent taxRate;
    Quantity reorderPoint;
    std::optional<PartId> supersededBy;
    std::int64_t revision = 0;
};

/// Checks a draft and cleans its texts. Refuses, naming the field: no number, name or unit, texts that are
/// too long, a price below zero or above 1,000,000 yuan, a pack of nothing, a reorder point below zero or
/// above 10,000.
PartDraft checkedPart(const PartDraft& draft);

/// Whether a unit is measured, so that fractions of it exist: litres, metres, kilograms and the like. Everything else
/// is counted.
bool isMeasuredUnit(const QString& unit);

/// A part number as it is kept: upper case, in plain width, without blanks; hyphens stay.
QString partNumber(const QString& typed);

/// \name What forms read: the value, or a Refusal that names the field
/// @{
/// A price or cost from ¥0.00 to ¥1,000,000.00; a third decimal is refused with its own sentence.
Money readPrice(const QString& text, const QByteArray& field);
/// More than 0 and at most 10,000, at most three decimals.
Quantity readQuantity(const QString& text, const QByteArray& field);
/// As readQuantity(), but nothing at all is a count too.
Quantity readCount(const QString& text, const QByteArray& field);
/// @}

/// What is left of the price when the cost is paid, both without tax, as a share of that price. Empty for a
/// price of zero.
std::optional<Percent> marginOf(Money priceWithTax, Percent taxRate, Money cost);

QString label(PartOrigin origin);

} // namespace baydesk
