// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workshop/bay.h"
#include "gui/page.h"

#include <vector>

namespace baydesk {

class Card;
class DataTable;
class PanelSide;
class SettingsForm;
struct ShopDraft;

/// Ctrl+8: what the shop is, when it is open, the numbers its rules use, and its bays.
class SettingsPage : public Page {
    Q_OBJECT
  public:
    explicit SettingsPage(Desk& desk);

    Changes topics() const override;
    void reload() override;
    bool goBack() override;
    QString helpText() const override;
    void focusFirst() override;
    void showRefusal(const Refusal& refusal) override;

  private:
    struct Found;
    QWidget* buildBays();
    void buildActions();
    void show(const Found& found);
    void showActions();
    void save();
    const Bay* chosenBay() const;

    SettingsForm* form_ = nullptr;
    PanelSide* side_ = nullptr;
    DataTable* bays_ = nullptr;
    std::vector<Bay> allBays_;
    QAction* save_ = nullptr;
    QAction* discard_ = nullptr;
    QAction* use_ = nullptr;
};

} // namespace baydesk
