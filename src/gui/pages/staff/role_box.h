// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/staff_member.h"

#include <QComboBox>

namespace baydesk {

/// Every role in one drop-down list; under its name stands what it may.
class RoleBox : public QComboBox {
    Q_OBJECT
  public:
    explicit RoleBox(StaffRole current);
    StaffRole role() const;
};

} // namespace baydesk
