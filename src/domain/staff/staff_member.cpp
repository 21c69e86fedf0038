// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/staff_member.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"

#include <QCoreApplication>

namespace baydesk {

QString label(StaffRole role) {
    switch (role) {
    case StaffRole::Advisor: return QCoreApplication::translate("baydesk::StaffRole", "Service advisor");
    case StaffRole::Technician: return QCoreApplication::translate("baydesk::StaffRole", "Technician");
    case StaffRole::Foreman: return QCoreApplication::translate("baydesk::StaffRole", "Foreman");
    case StaffRole::Parts: return QCoreApplication::translate("baydesk::StaffRole", "Parts clerk");
    case StaffRole::Cashier: return QCoreApplication::translate("baydesk::StaffRole", "Cashier");
    case StaffRole::CustomerCare: return QCoreApplication::translate("baydesk::StaffRole", "Customer care");
    case StaffRole::Manager: return QCoreApplication::translate("baydesk::StaffRole", "Service manager");
    case StaffRole::Owner: return QCoreApplication::translate("baydesk::StaffRole", "Owner");
    case StaffRole::Administrator: return QCoreApplication::translate("baydesk::StaffRole", "Administrator");
    case StaffRole::Other: return QCoreApplication::translate("baydesk::StaffRole", "Other staff");
    }
    return {};
}

QString checkedStaffName(const QString& typed) {
    constexpr int longest = 40;
    const auto name = Text<longest>::parse(typed);
    if (!name) {
        throw Refusal(
            "staff.name",
            QCoreApplication::translate("baydesk::StaffMember", "A name of 1 to %1 characters is needed.")
                .arg(longest),
            {}, "name");
    }
    return name->value();
}

} // namespace baydesk
