// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backup_keeper.h"
#include "gui/desk.h"

#include <QDialog>
#include <vector>

class QPushButton;

namespace baydesk {

class DataTable;
class InlineMessage;
class ProgressPanel;
class SealPanel;

/// The backups of the shop: makes one at once, with its progress and a way out, seals one for the way out of
/// the house, shows the newest ones on record, and leads to restoring. Blocks nothing behind it.
class BackupDialog : public QDialog {
    Q_OBJECT
  public:
    BackupDialog(const Desk& desk, BackupKeeper& keeper, QWidget* parent);
    /// Begins a backup in the usual place.
    void makeNow();

  Q_SIGNALS:
    void restoreWanted();

  private:
    void build();
    void connectKeeper();
    void readRecords();
    void showRecords(const std::vector<BackupRecord>& records);
    void showRunning(bool isRunning);

    const Desk& desk_;
    BackupKeeper& keeper_;
    ProgressPanel* progress_;
    InlineMessage* message_;
    SealPanel* seal_;
    DataTable* table_;
    QPushButton* make_;
    QPushButton* sealed_;
    QPushButton* restore_;
};

} // namespace baydesk
