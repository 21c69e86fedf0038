// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/campaign.h"
#include "gui/page.h"
#include "services/health_record_service.h"

#include <vector>

class QLabel;
class QLineEdit;

namespace baydesk {

class Card;
class DataTable;
class PanelSide;

/// F11, what law and makers ask for: recalls and service campaigns with how far the shop is, and the
/// health records that are open, with why the authority would refuse or refused them.
class CompliancePage : public Page {
    Q_OBJECT
  public:
    explicit CompliancePage(Desk& desk);

    Changes topics() const override;
    void reload() override;
    bool goBack() override;
    QString helpText() const override;
    void focusFirst() override;
    void focusFilter() override;

  private:
    struct Found {
        std::vector<CampaignProgress> campaigns;
        std::vector<HealthRecordLight> records;
    };
    QWidget* buildCampaigns();
    QWidget* buildRecords();
    QWidget* buildSide();
    void buildActions();
    void show(const Found& found);
    void showRecords();
    void showChosen();
    const HealthRecordLight* chosenRecord() const;
    void sendAgain();

    std::vector<CampaignProgress> shownCampaigns_;
    std::vector<HealthRecordLight> shownRecords_;
    bool showsAll_ = false;
    Card* campaignsCard_ = nullptr;
    Card* recordsCard_ = nullptr;
    DataTable* campaigns_ = nullptr;
    DataTable* records_ = nullptr;
    QLineEdit* filter_ = nullptr;
    PanelSide* side_ = nullptr;
    Card* chosenCard_ = nullptr;
    QLabel* chosen_ = nullptr;
    QAction* again_ = nullptr;
    QAction* all_ = nullptr;
};

} // namespace baydesk
