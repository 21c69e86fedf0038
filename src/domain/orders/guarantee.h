// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <QDate>
#include <QString>
#include <array>
#include <cstdint>
#include <optional>

namespace baydesk {

/// The statutory guarantee on repairs of cars (catalogue D5): whole-vehicle or assembly repair; level-2
/// maintenance; level-1 maintenance, minor and special repair.
enum class GuaranteeClass { Assembly, LevelTwoMaintenance, MinorRepair };
template <>
struct Codes<GuaranteeClass> {
    static constexpr std::array words{"assembly", "level_two_maintenance", "minor_repair"};
};
QString label(GuaranteeClass guaranteeClass);

/// What the law asks for at least, counted from the hand-over.
struct GuaranteePeriod {
    int days;
    std::int64_t km;
};
GuaranteePeriod guaranteePeriod(GuaranteeClass guaranteeClass);

/// How long work is guaranteed: up to and including this day and this reading, whichever comes first.
struct Guarantee {
    QDate lastDay;
    std::int64_t lastKm;
    friend bool operator==(const Guarantee&, const Guarantee&) = default;
};

/// The day of hand-over itself is not counted (Civil Code, article 201); a last day that is a statutory
/// holiday moves behind the holiday (article 203).
Guarantee guaranteeOf(GuaranteeClass guaranteeClass, QDate handedOverOn, std::int64_t mileageKm);

/// Whether a car that comes back is within the guarantee. While its mileage is unknown, the day alone
/// decides.
bool covers(const Guarantee& guarantee, QDate day, std::optional<std::int64_t> mileageKm);

} // namespace baydesk
