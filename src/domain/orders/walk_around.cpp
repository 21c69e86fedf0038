// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/walk_around.h"

#include <QCoreApplication>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::WalkAround)
};
} // namespace

QString label(OldParts oldParts) {
    switch (oldParts) {
    case OldParts::Take: return Tr::tr("Customer takes them");
    case OldParts::Leave: return Tr::tr("Customer leaves them");
    case OldParts::None: return Tr::tr("No old parts");
    }
    return {};
}

QString label(ProtectiveCover cover) {
    switch (cover) {
    case ProtectiveCover::Seat: return Tr::tr("Seat");
    case ProtectiveCover::SteeringWheel: return Tr::tr("Steering wheel");
    case ProtectiveCover::FloorMat: return Tr::tr("Floor mat");
    case ProtectiveCover::GearLever: return Tr::tr("Gear lever");
    }
    return {};
}

QString label(DamageKind kind) {
    switch (kind) {
    case DamageKind::Scratch: return Tr::tr("Scratch");
    case DamageKind::Dent: return Tr::tr("Dent");
    case DamageKind::Crack: return Tr::tr("Crack");
    }
    return {};
}

QString label(CarZone zone) {
    switch (zone) {
    case CarZone::FrontBumper: return Tr::tr("Front bumper");
    case CarZone::Bonnet: return Tr::tr("Bonnet");
    case CarZone::Windscreen: return Tr::tr("Windscreen");
    case CarZone::LeftFrontWing: return Tr::tr("Left front wing");
    case CarZone::RightFrontWing: return Tr::tr("Right front wing");
    case CarZone::LeftFrontDoor: return Tr::tr("Left front door");
    case CarZone::RightFrontDoor: return Tr::tr("Right front door");
    case CarZone::Roof: return Tr::tr("Roof");
    case CarZone::LeftRearDoor: return Tr::tr("Left rear door");
    case CarZone::RightRearDoor: return Tr::tr("Right rear door");
    case CarZone::LeftRearWing: return Tr::tr("Left rear wing");
    case CarZone::RightRearWing: return Tr::tr("Right rear wing");
    case CarZone::RearWindow: return Tr::tr("Rear window");
    case CarZone::BootLid: return Tr::tr("Boot lid");
    case CarZone::RearBumper: return Tr::tr("Rear bumper");
    case CarZone::Wheels: return Tr::tr("Wheels");
    }
    return {};
}

} // namespace baydesk
