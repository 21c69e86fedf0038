// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/order_line.h"

#include <QString>
#include <optional>
#include <vector>

namespace baydesk {

/// What a person types for an operation of the labour schedule (catalogue T33).
struct OperationDraft {
    QString code;
    QString name;
    ServiceCategory category = ServiceCategory::General;
    /// What an average technician needs (catalogue L01).
    Hours standard;
};

struct Operation {
    OperationId id;
    QString code;
    QString name;
    ServiceCategory category;
    Hours standard;
};

/// One line of a maintenance package: an operation or a part.
struct PackageLine {
    std::optional<OperationId> operation;
    std::optional<PartId> part;
    Quantity quantity = Quantity::whole(1);
};

/// What a person types for a maintenance package.
struct PackageDraft {
    QString code;
    QString name;
    /// The vehicle model it is for; empty for every model.
    QString model;
    /// It is due after so many kilometres, and again after as many more.
    std::int64_t intervalKm = 0;
    std::vector<PackageLine> lines;
};

struct ServicePackage {
    PackageId id;
    QString code;
    QString name;
    QString model;
    std::int64_t intervalKm;
    std::vector<PackageLine> lines;
};

/// Check a draft and clean its texts. Refuse, naming the field: no code or name, texts too long, standard
/// hours of zero or above 1,000; an interval outside 1–1,000,000 km, a package without lines, a line that is
/// neither an operation nor a part or is both, a quantity of zero or less.
OperationDraft checkedOperation(const OperationDraft& draft);
PackageDraft checkedPackage(const PackageDraft& draft);

} // namespace baydesk
