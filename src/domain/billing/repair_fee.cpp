// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/billing/repair_fee.h"

namespace baydesk {

RepairFee repairFeeOf(const OrderLine& line, bool isReleased) {
    switch (line.kind) {
    case LineKind::Labour: return RepairFee::Labour;
    case LineKind::Part:
    case LineKind::Sundry: return RepairFee::Material;
    case LineKind::Sublet: return RepairFee::Processing;
    case LineKind::Fee: return isReleased ? RepairFee::Diagnosis : RepairFee::Other;
    case LineKind::Discount:
        return line.output == OutputHalf::Labour ? RepairFee::Labour : RepairFee::Material;
    }
    return RepairFee::Other;
}

} // namespace baydesk
