// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/form_template.h"

namespace baydesk {

QString FormTemplate::title(FormKind kind) const {
    switch (kind) {
    case FormKind::Agreement: return tr("Repair order agreement");
    case FormKind::WalkAround: return tr("Walk-around sheet");
    case FormKind::Estimate: return tr("Repair estimate");
    case FormKind::IssueSlip: return tr("Parts issue slip");
    case FormKind::SettlementList: return tr("Vehicle repair settlement list");
    case FormKind::Certificate: return tr("Vehicle repair completion certificate");
    case FormKind::GatePass: return tr("Gate pass");
    }
    return {};
}

QString FormTemplate::word(Payer payer) const {
    switch (payer) {
    case Payer::Customer: return tr("Customer");
    case Payer::OemWarranty: return tr("Maker's warranty");
    case Payer::Insurer: return tr("Insurer");
    case Payer::Internal: return tr("Internal");
    case Payer::Goodwill: return tr("Goodwill");
    }
    return {};
}

QString FormTemplate::word(ServiceCategory category) const {
    switch (category) {
    case ServiceCategory::Maintenance: return tr("Maintenance");
    case ServiceCategory::General: return tr("General repair");
    case ServiceCategory::Body: return tr("Body repair");
    case ServiceCategory::Paint: return tr("Paint");
    }
    return {};
}

QString FormTemplate::word(LineKind kind) const {
    switch (kind) {
    case LineKind::Labour: return tr("Labour");
    case LineKind::Part: return tr("Part");
    case LineKind::Sublet: return tr("Sublet work");
    case LineKind::Sundry: return tr("Sundry");
    case LineKind::Fee: return tr("Fee");
    case LineKind::Discount: return tr("Discount");
    }
    return {};
}

QString FormTemplate::wordOfKind(const FormLine& line) const {
    if (line.isCustomersOwn) {
        return tr("Customer's own part");
    }
    return line.origin ? word(line.kind) + QStringLiteral(" (%1)").arg(word(*line.origin)) : word(line.kind);
}

QString FormTemplate::word(PartOrigin origin) const {
    switch (origin) {
    case PartOrigin::Genuine: return tr("genuine");
    case PartOrigin::Equivalent: return tr("equivalent");
    case PartOrigin::Repaired: return tr("repaired");
    case PartOrigin::Used: return tr("used");
    }
    return {};
}

QString FormTemplate::word(ConsentMethod method) const {
    switch (method) {
    case ConsentMethod::Signature: return tr("signature");
    case ConsentMethod::Phone: return tr("phone");
    case ConsentMethod::Message: return tr("message");
    case ConsentMethod::InPerson: return tr("in person");
    }
    return {};
}

QString FormTemplate::word(JobDecision decision) const {
    switch (decision) {
    case JobDecision::Pending: return tr("open");
    case JobDecision::Approved: return tr("agreed");
    case JobDecision::Declined: return tr("declined");
    }
    return {};
}

QString FormTemplate::word(DamageKind kind) const {
    switch (kind) {
    case DamageKind::Scratch: return tr("scratch");
    case DamageKind::Dent: return tr("dent");
    case DamageKind::Crack: return tr("crack");
    }
    return {};
}

QString FormTemplate::word(CarZone zone) const {
    switch (zone) {
    case CarZone::FrontBumper: return tr("front bumper");
    case CarZone::Bonnet: return tr("bonnet");
    case CarZone::Windscreen: return tr("windscreen");
    case CarZone::LeftFrontWing: return tr("left front wing");
    case CarZone::RightFrontWing: return tr("right front wing");
    case CarZone::LeftFrontDoor: return tr("left front door");
    case CarZone::RightFrontDoor: return tr("right front door");
    case CarZone::Roof: return tr("roof");
    case CarZone::LeftRearDoor: return tr("left rear door");
    case CarZone::RightRearDoor: return tr("right rear door");
    case CarZone::LeftRearWing: return tr("left rear wing");
    case CarZone::RightRearWing: return tr("right rear wing");
    case CarZone::RearWindow: return tr("rear window");
    case CarZone::BootLid: return tr("boot lid");
    case CarZone::RearBumper: return tr("rear bumper");
    case CarZone::Wheels: return tr("wheels");
    }
    return {};
}

QString FormTemplate::word(RepairFee fee) const {
    switch (fee) {
    case RepairFee::Diagnosis: return tr("Diagnosis");
    case RepairFee::Inspection: return tr("Inspection");
    case RepairFee::Material: return tr("Material");
    case RepairFee::Labour: return tr("Labour");
    case RepairFee::Processing: return tr("Processing by others");
    case RepairFee::Other: return tr("Other");
    }
    return {};
}

QString FormTemplate::word(ProtectiveCover cover) const {
    switch (cover) {
    case ProtectiveCover::Seat: return tr("seat");
    case ProtectiveCover::SteeringWheel: return tr("steering wheel");
    case ProtectiveCover::FloorMat: return tr("floor mat");
    case ProtectiveCover::GearLever: return tr("gear lever");
    }
    return {};
}

QString FormTemplate::word(GuaranteeClass guaranteeClass) const {
    switch (guaranteeClass) {
    case GuaranteeClass::Assembly: return tr("Whole-vehicle or assembly repair");
    case GuaranteeClass::LevelTwoMaintenance: return tr("Level-2 maintenance");
    case GuaranteeClass::MinorRepair: return tr("Level-1 maintenance, minor or special repair");
    }
    return {};
}

} // namespace baydesk
