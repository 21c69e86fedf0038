// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/order_line.h"
#include "domain/parts/part.h"
#include "domain/workshop/technician.h"

#include <QString>
#include <span>

namespace baydesk {

/// A model the sample shop looks after. Its code stands in the numbers of its parts.
struct SampleModel {
    const char* name;
    const char* code;
    const char* fits;
    bool isElectric;
};

struct SampleOperation {
    const char* code;
    const char* name;
    ServiceCategory category;
    /// Hundredths of an hour.
    int standard;
};

/// A part that exists for every model it suits, or, common to all, once.
struct SamplePartKind {
    const char* key;
    const char* name;
    /// Group, number and ending of the part number: the model's code stands before them.
    const char* tail;
    const char* unit;
    int priceYuan;
    /// What the shop pays for it, of the price.
    int costPercent;
    /// Pieces used in a month, for all models together: 0 for what is ordered as needed.
    int monthlyUse;
    bool isCommon;
    bool suitsElectric;
    /// The bin's row of shelves.
    const char* row;
};

/// Work as it comes in at the desk: what the customer says, and what is found and done.
struct SampleWork {
    const char* words;
    const char* complaint;
    const char* cause;
    const char* correction;
    Trade trade;
    /// Codes of operations and keys of parts, separated by blanks; "key*2" for two of them.
    const char* operations;
    const char* parts;
    /// How often it comes, in proportion.
    int weight;
    bool mayBeWarranty;
    bool suitsElectric;
};

/// A maintenance package that exists for every model.
struct SamplePackage {
    const char* suffix;
    const char* name;
    int intervalKm;
    const char* operations;
    const char* parts;
};

std::span<const SampleModel> sampleModels();
std::span<const SampleOperation> sampleOperations();
std::span<const SamplePartKind> samplePartKinds();
std::span<const SamplePackage> samplePackages();
/// General repairs; accident damage (body work, then paint work); what is found on the way.
std::span<const SampleWork> sampleRepairs();
std::span<const SampleWork> sampleBodyWork();
std::span<const SampleWork> sampleFindings();

} // namespace baydesk
