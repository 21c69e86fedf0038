// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/staff_member.h"

#include <QWidget>
#include <vector>

class QLabel;

namespace baydesk {

class FlowLayout;

/// How one enters the sample shop, where everybody knows the password: one key for each role.
class SampleKeys : public QWidget {
    Q_OBJECT
  public:
    explicit SampleKeys(QWidget* parent = nullptr);
    /// Nobody in a real shop.
    void setPeople(const std::vector<StaffMember>& people);
    bool hasPeople() const { return !actions_.isEmpty(); }

  Q_SIGNALS:
    void chosen(const baydesk::StaffMember& person);

  private:
    QLabel* how_;
    FlowLayout* keys_;
    QList<QAction*> actions_;
};

} // namespace baydesk
