// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/long_work.h"
#include "domain/backup/backup.h"

#include <QString>
#include <QWizard>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace baydesk {

class FieldRow;
class InlineMessage;
class PreparedRestore;
class ProgressPanel;

/// The first step: which backup, and its passphrase if it is sealed.
class ChooseBackupPage : public QWizardPage {
    Q_OBJECT
  public:
    ChooseBackupPage(const QString& reason, const QStringList& files);
    QString file() const;
    QString passphrase() const;
    bool isComplete() const override;
    void initializePage() override;

  private:
    void look();
    QListWidget* list_;
    QLineEdit* file_;
    QLineEdit* passphrase_;
    FieldRow* passphraseRow_;
};

/// The second step: the backup is proved, and what would be lost is said. Nothing is changed yet.
class ProveBackupPage : public QWizardPage {
    Q_OBJECT
  public:
    ProveBackupPage(const ChooseBackupPage& choice, QString database, bool isDamaged);
    ~ProveBackupPage() override;
    bool isComplete() const override { return prepared_ != nullptr && !work_.isRunning(); }
    void initializePage() override;
    void cleanupPage() override;
    const std::shared_ptr<PreparedRestore>& prepared() const { return prepared_; }

  private:
    struct Found;
    void end(const std::exception_ptr& error);
    void showFound(const Found& found);

    const ChooseBackupPage& choice_;
    QString database_;
    bool isDamaged_;
    ProgressPanel* progress_;
    InlineMessage* message_;
    QLabel* text_;
    void prove();

    std::shared_ptr<Found> found_;
    /// What the work under way fills; another one than found_ after going back and forth.
    std::shared_ptr<Found> running_;
    std::shared_ptr<PreparedRestore> prepared_;
    LongWork work_;
};

/// Brings a backup back in two steps: choose it, then read what would be lost. It only prepares; who opens it
/// puts the database in place when restoreWanted() comes, since the program's own connections must be closed
/// for that.
class RestoreWizard : public QWizard {
    Q_OBJECT
  public:
    /// \p files are the known backups, newest first; \p reason says why the database of now cannot be opened,
    /// empty if it can.
    RestoreWizard(const QString& database, const QStringList& files, const QString& reason,
                  QWidget* parent = nullptr);
    /// Not the base's: the window stays until the new one is there, or else the program would end between.
    void accept() override;

  Q_SIGNALS:
    void restoreWanted(const std::shared_ptr<baydesk::PreparedRestore>& prepared);

  private:
    ChooseBackupPage* choice_;
    ProveBackupPage* proof_;
};

} // namespace baydesk
