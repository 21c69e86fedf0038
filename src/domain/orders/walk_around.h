// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <QString>
#include <array>
#include <vector>

namespace baydesk {

enum class OldParts { Take, Leave, None };
template <>
struct Codes<OldParts> {
    static constexpr std::array words{"take", "leave", "none"};
};

enum class DamageKind { Scratch, Dent, Crack };
template <>
struct Codes<DamageKind> {
    static constexpr std::array words{"scratch", "dent", "crack"};
};

/// Places on the car outline, in reading order from the front.
enum class CarZone {
    FrontBumper,
    Bonnet,
    Windscreen,
    LeftFrontWing,
    RightFrontWing,
    LeftFrontDoor,
    RightFrontDoor,
    Roof,
    LeftRearDoor,
    RightRearDoor,
    LeftRearWing,
    RightRearWing,
    RearWindow,
    BootLid,
    RearBumper,
    Wheels
};
template <>
struct Codes<CarZone> {
    static constexpr std::array words{
        "front_bumper",     "bonnet",          "windscreen",       "left_front_wing",
        "right_front_wing", "left_front_door", "right_front_door", "roof",
        "left_rear_door",   "right_rear_door", "left_rear_wing",   "right_rear_wing",
        "rear_window",      "boot_lid",        "rear_bumper",      "wheels"};
};

struct DamageMark {
    CarZone zone;
    DamageKind kind;
    QString note;
    bool operator==(const DamageMark&) const = default;
};

/// What advisor and customer see together before the car is taken in.
struct WalkAround {
    std::int64_t mileageKm = 0;
    /// Needed when the mileage is below the last accepted one: cluster replaced, earlier typing error
    /// (catalogue D9).
    QString mileageOverrideReason;
    /// 0 is empty, 8 is full.
    int fuelEighths = 0;
    std::vector<DamageMark> damages;
    QString belongings;
    OldParts oldParts = OldParts::None;
    bool wantsWash = true;
    /// The customer's own words.
    QString words;
    bool operator==(const WalkAround&) const = default;
};

QString label(OldParts oldParts);
QString label(DamageKind kind);
QString label(CarZone zone);

} // namespace baydesk
