// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customers/vehicle.h"

#include "domain/values/code_characters.h"
#include "domain/values/plate.h"
#include "domain/values/refusal.h"
#include "domain/values/text.h"
#include "domain/values/vin.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Vehicle)
};

struct CheckedCode {
    QString code;
    QString overrideReason;
};

QString checkedReason(const QString& typed, const char* rule, const char* field) {
    QString reason = cleanText(typed);
    if (characterCount(reason) > longestOverrideReason) {
        throw Refusal(rule, Tr::tr("A reason has at most %1 characters.").arg(longestOverrideReason), {},
                      field);
    }
    return reason;
}

CheckedCode checkedVin(const VehicleDraft& draft) {
    const Validation vin = validateVin(draft.vin);
    if (vin.normalized.isEmpty()) {
        return {};
    }
    if (characterCount(vin.normalized) > longestVin) {
        throw Refusal("vehicle.vin",
                      Tr::tr("A VIN has 17 characters; this one has %1.").arg(characterCount(vin.normalized)),
                      {}, "vin");
    }
    if (vin.verdict != Verdict::Invalid) {
        return {vin.normalized, {}};
    }
    const QString reason = checkedReason(draft.vinOverrideReason, "vehicle.vin_reason", "vinOverrideReason");
    if (reason.isEmpty()) {
        throw Refusal("vehicle.vin", Tr::tr("The VIN is not valid: %1.").arg(vin.reason),
                      Tr::tr("Correct it, or say why it is right all the same."), "vin");
    }
    return {vin.normalized, reason};
}

CheckedCode checkedPlate(const VehicleDraft& draft) {
    const Validation plate = validatePlate(draft.plate);
    if (plate.normalized.isEmpty()) {
        return {};
    }
    if (characterCount(plate.normalized) > longestPlate) {
        throw Refusal("vehicle.plate", Tr::tr("A plate has at most %1 characters.").arg(longestPlate), {},
                      "plate");
    }
    if (plate.verdict != Verdict::Invalid) {
        return {plate.normalized, {}};
    }
    const QString reason =
        checkedReason(draft.plateOverrideReason, "vehicle.plate_reason", "plateOverrideReason");
    if (reason.isEmpty()) {
        throw Refusal("vehicle.plate", Tr::tr("The plate has no known form: %1.").arg(plate.reason),
                      Tr::tr("Correct it, or say why it is right all the same."), "plate");
    }
    return {plate.normalized, reason};
}

void checkModel(const QString& model, std::optional<std::int64_t> year) {
    if (characterCount(model) > longestModel) {
        throw Refusal("vehicle.model", Tr::tr("A model has at most %1 characters.").arg(longestModel), {},
                      "model");
    }
    if (year && (*year < 1950 || *year > 2100)) {
        throw Refusal("vehicle.model_year", Tr::tr("The model year is between 1950 and 2100."), {},
                      "modelYear");
    }
}

} // namespace

VehicleDraft checkedVehicle(const VehicleDraft& draft) {
    const CheckedCode plate = checkedPlate(draft);
    const CheckedCode vin = checkedVin(draft);
    if (plate.code.isEmpty() && vin.code.isEmpty()) {
        throw Refusal("vehicle.unidentified", Tr::tr("A vehicle needs a plate or a VIN."),
                      Tr::tr("A car without a plate is known by its VIN."), "plate");
    }
    const QString model = cleanText(draft.model);
    checkModel(model, draft.modelYear);
    return {.plate = plate.code,
            .vin = vin.code,
            .model = model,
            .modelYear = draft.modelYear,
            .vinOverrideReason = vin.overrideReason,
            .plateOverrideReason = plate.overrideReason};
}

QStringList vehicleWarnings(const VehicleDraft& draft) {
    QStringList warnings;
    if (const Validation vin = validateVin(draft.vin); vin.verdict == Verdict::Warn) {
        warnings.append(Tr::tr("VIN: %1").arg(vin.reason));
    }
    return warnings;
}

} // namespace baydesk
