// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <compare>
#include <cstdint>
#include <functional>

namespace baydesk {

/// The identity of one stored thing. Explicit both ways, so that a technician is never taken for a bay;
/// there is no invalid id: absence is std::optional.
template <class Tag>
class Id {
  public:
    constexpr explicit Id(std::int64_t value) : value_(value) {}
    constexpr std::int64_t value() const { return value_; }
    friend constexpr auto operator<=>(Id, Id) = default;

  private:
    std::int64_t value_;
};

using StaffId = Id<struct StaffTag>;
using CustomerId = Id<struct CustomerTag>;
using VehicleId = Id<struct VehicleTag>;
using VisitId = Id<struct VisitTag>;
using OrderId = Id<struct OrderTag>;
using JobId = Id<struct JobTag>;
using LineId = Id<struct LineTag>;
using PartId = Id<struct PartTag>;
using PurchaseLineId = Id<struct PurchaseLineTag>;
using MovementId = Id<struct MovementTag>;
using HoldId = Id<struct HoldTag>;
using TechnicianId = Id<struct TechnicianTag>;
using BayId = Id<struct BayTag>;
using ClockEntryId = Id<struct ClockEntryTag>;
using SettlementId = Id<struct SettlementTag>;
using PaymentId = Id<struct PaymentTag>;
using OperationId = Id<struct OperationTag>;
using PackageId = Id<struct PackageTag>;

} // namespace baydesk

template <class Tag>
struct std::hash<baydesk::Id<Tag>> {
    std::size_t operator()(baydesk::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value()); }
};
