// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/campaign.h"
#include "gui/pages/act_panel.h"
#include "services/health_record_service.h"

#include <atomic>
#include <memory>

class QLabel;
class QPushButton;

namespace baydesk {

/// An act on a file: its name is typed or chosen, and what came of it stays below until Esc.
class FilePanel : public ActPanel {
    Q_OBJECT
  public:
    enum class File { Existing, New };
    FilePanel(Desk& desk, const QString& title, File file, const QString& filter);
    QWidget* firstField() const override;

  protected:
    QString path() const;
    void setPath(const QString& path);
    /// A sentence, and under it what was left out.
    void showResult(const QString& sentence, const std::vector<BadRow>& badRows);
    /// Call after addButton(): the result stands below it.
    void addResult();

  private:
    void choose(File file, const QString& filter);
    QLineEdit* file_;
    QLabel* result_ = nullptr;
};

/// Takes in a maker's list of recalls and service campaigns. A long one can be given up; then nothing of it
/// is kept.
class CampaignImportPanel : public FilePanel {
    Q_OBJECT
  public:
    explicit CampaignImportPanel(Desk& desk);
    ~CampaignImportPanel() override;
    void save() override;

  private:
    struct Progress {
        std::atomic_bool isGivenUp = false;
    };
    void showRunning(bool isRunning);
    void import(const CampaignList& list);
    std::shared_ptr<Progress> progress_;
    QPushButton* giveUp_;
};

/// Writes the clean records into a new file for the authority's page; then they count as sent.
class RecordExportPanel : public FilePanel {
    Q_OBJECT
  public:
    explicit RecordExportPanel(Desk& desk);
    void save() override;

  private:
    void markSent(const HealthRecordExport& out, const QString& path);
};

/// Reads the authority's answers.
class RecordAnswersPanel : public FilePanel {
    Q_OBJECT
  public:
    explicit RecordAnswersPanel(Desk& desk);
    void save() override;

  private:
    void record(const std::vector<HealthRecordAnswer>& answers);
};

} // namespace baydesk
