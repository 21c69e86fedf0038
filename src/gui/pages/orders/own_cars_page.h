// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page.h"
#include "services/care_service.h"

namespace baydesk {

class ActPanel;
class DataTable;
class PanelSide;

/// The cars of the shop's own with the day of their next care, the most urgent first; opened from Today.
class OwnCarsPage : public Page {
    Q_OBJECT
  public:
    explicit OwnCarsPage(Desk& desk);

    Changes topics() const override { return Topic::Orders | Topic::Customers; }
    void reload() override;
    bool goBack() override;
    QString helpText() const override;
    void focusFirst() override;

  private:
    void buildActions();
    void show(const std::vector<OwnCar>& cars);
    void openPanel(ActPanel* panel);
    void showActions();
    const OwnCar* chosen() const;
    void openChosen();

    std::vector<OwnCar> cars_;
    DataTable* list_ = nullptr;
    PanelSide* side_ = nullptr;
    QList<QAction*> acts_;
};

} // namespace baydesk
