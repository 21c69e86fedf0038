// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "services/staff_service.h"

#include <vector>

class QLineEdit;

namespace baydesk {

class DataTable;
class PanelSide;
class PersonCard;

/// Ctrl+9, who works here: adding people, their names, roles, passwords and pay, and their leaving. Nobody is
/// deleted.
class StaffPage : public Page {
    Q_OBJECT
  public:
    explicit StaffPage(Desk& desk);

    Changes topics() const override;
    void reload() override;
    bool goBack() override;
    QString helpText() const override;
    void focusFirst() override;
    void focusFilter() override;

  private:
    QWidget* buildList();
    void buildActions();
    void showStaff(std::vector<StaffRow> rows);
    void showPerson();
    const StaffRow* chosen() const;
    void addPerson();
    void leaveOrReturn();
    void openHistory();

    std::vector<StaffRow> rows_;
    /// A person was added here and is not in the list yet.
    bool hasAdded_ = false;
    QLineEdit* filter_ = nullptr;
    DataTable* table_ = nullptr;
    PanelSide* side_ = nullptr;
    PersonCard* card_ = nullptr;
    /// Those that need a person.
    QList<QAction*> personActions_;
    QAction* pay_ = nullptr;
    QAction* leave_ = nullptr;
};

} // namespace baydesk
