// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/staff_member.h"
#include "domain/workshop/bay.h"
#include "domain/workshop/technician.h"
#include "storage/session.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace baydesk {

/// Staff, technicians, bays and attendance in the database.
class WorkshopStore {
  public:
    explicit WorkshopStore(Session& session) : session_(session) {}

    /// \name Staff
    /// @{
    StaffId addStaff(const QString& name, StaffRole role);
    std::optional<StaffMember> staffMember(StaffId id);
    std::vector<StaffMember> staff();
    void setActive(StaffId id, bool isActive);
    void setRole(StaffId id, StaffRole role);
    void rename(StaffId id, const QString& name);
    /// @}

    /// \name Technicians and bays, those who left too
    /// @{
    TechnicianId addTechnician(StaffId staff, Trade trade, Money monthlyPay);
    void changePay(TechnicianId id, Money monthlyPay);
    std::optional<Technician> technician(TechnicianId id);
    /// By trade and name.
    std::vector<Technician> technicians();
    BayId addBay(const QString& name, BayKind kind);
    bool hasBay(const QString& name);
    void setActive(BayId id, bool isActive);
    std::optional<Bay> bay(BayId id);
    std::vector<Bay> bays();
    /// @}

    /// \name Attendance: hours available on a day (catalogue L09)
    /// @{
    std::optional<Hours> available(TechnicianId technician, QDate day);
    std::unordered_map<TechnicianId, Hours> available(QDate day);
    void setAvailable(TechnicianId technician, QDate day, Hours available);
    /// @}

  private:
    Session& session_;
};

} // namespace baydesk
