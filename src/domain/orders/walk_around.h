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

/// What protects the car inside while it is worked on.
enum class ProtectiveCover { Seat, SteeringWheel, FloorMat, GearLever };
template <>
struct Codes<ProtectiveCover> {
    static constexpr std::array words{"seat", "steering_wheel", "floor_mat", "gear_lever"};
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

/// A mark's number on its order, from 1, is its place in the list.
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
    /// Put on in front of the customer, each once, in the order of the enumeration.
    std::vector<ProtectiveCover> covers = {};
    bool wantsWash = true;
    /// The customer's own words.
    QString words;
    bool operator==(const WalkAround&) const = default;
};

QString label(OldParts oldParts);
QString label(ProtectiveCover cover);
QString label(DamageKind kind);
QString label(CarZone zone);

} // namespace baydesk
