// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/act_panel.h"
#include "services/staff_service.h"

namespace baydesk {

class RoleBox;

/// One act on the staff.
class StaffPanel : public ActPanel {
    Q_OBJECT
  public:
    StaffPanel(Desk& desk, const QString& title);

  protected:
    QLineEdit* addPassword(const QByteArray& name, const QString& label);
    /// The drop-down of roles with what the chosen one may under it.
    RoleBox* addRole(StaffRole current);
};

/// Alt+1: a new person with role and first password; trade and pay of a technician.
class NewPersonPanel : public StaffPanel {
    Q_OBJECT
  public:
    explicit NewPersonPanel(Desk& desk);
};

/// Alt+2.
class RenamePanel : public StaffPanel {
    Q_OBJECT
  public:
    RenamePanel(Desk& desk, const StaffMember& person);
};

/// Alt+3.
class RolePanel : public StaffPanel {
    Q_OBJECT
  public:
    RolePanel(Desk& desk, const StaffMember& person);
};

/// Alt+4: another password. One's own asks for the one before, since a desk may stand open.
class PasswordPanel : public StaffPanel {
    Q_OBJECT
  public:
    PasswordPanel(Desk& desk, const StaffRow& row);
};

/// Alt+5.
class PayPanel : public StaffPanel {
    Q_OBJECT
  public:
    PayPanel(Desk& desk, const Technician& technician);
};

} // namespace baydesk
