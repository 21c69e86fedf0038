// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backroom.h"
#include "app/backup_keeper.h"
#include "app/long_work.h"
#include "app/shop_restore.h"
#include "app/system_clock.h"
#include "gui/backup/backup_dialog.h"
#include "gui/backup/backup_sign.h"
#include "gui/backup/restore_wizard.h"
#include "gui/messages.h"
#include "gui/program.h"
#include "gui/widgets/progress.h"
#include "services/backup_service.h"
#include "services/prepared_restore.h"
#include "services/rights.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QTextStream>

namespace baydesk {

namespace {

constexpr int offeredBackups = 50;

/// Where the schedule puts them unless the shop says otherwise: all that is known of a database that cannot
/// be opened. Newest first.
QStringList backupsInUsualFolder(const QString& database) {
    const QDir folder(usualBackupFolder(database));
    QStringList files;
    for (const QFileInfo& info :
         folder.entryInfoList({QStringLiteral("*.baydesk-backup")}, QDir::Files, QDir::Time)) {
        files.append(info.absoluteFilePath());
    }
    return files;
}

} // namespace

void Program::connectBackups() {
    if (!wishes_.tourFolder.isEmpty()) {
        return; // its pictures are the same everywhere
    }
    window_->offerBackups([this] { openBackups(); });
    if (keeper_) {
        // Windows of others, which wait for them, may show a dialog that rests on it.
        keeper_->setPerson(window_->desk().person);
        keeper_->look();
    } else {
        beginKeeping();
    }
    tellNews();
}

void Program::tellNews() {
    if (window_ && !news_.isEmpty()) {
        window_->tell(std::exchange(news_, {}));
    }
}

void Program::beginKeeping() {
    keeper_ = std::make_unique<BackupKeeper>(*backroom_, config_.database, window_->desk().person,
                                             &SystemClock::now);
    connect(keeper_.get(), &BackupKeeper::stateChanged, this, [this](const BackupState& state) {
        if (window_ && !keeper_->isRunning()) {
            window_->showBackup(backupSign(state));
        }
    });
    connect(keeper_.get(), &BackupKeeper::progressed, this, [this](const BackupProgress& progress) {
        if (window_) {
            window_->showBackup(backupSign(progress));
        }
    });
    keeper_->start();
}

void Program::openBackups() {
    if (auto* open = window_->findChild<BackupDialog*>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* dialog = new BackupDialog(window_->desk(), *keeper_, window_);
    connect(dialog, &BackupDialog::restoreWanted, this, [this, dialog] {
        dialog->close();
        chooseBackup();
    });
    dialog->show();
    dialog->makeNow();
}

/// What the shop has on record comes first; the usual folder knows those that a restore has taken off the
/// record.
void Program::chooseBackup() {
    const auto read = [context = window_->desk().context()](Session& session) {
        return BackupService(session, context).restorable(offeredBackups);
    };
    backroom_->read(this, read, [this](const std::vector<BackupRecord>& known) {
        QStringList files;
        for (const BackupRecord& backup : known) {
            files.append(backup.file);
        }
        openRestore(files, {});
    });
}

/// Without the record of backups, which lies in the damaged database itself.
void Program::restoreDamaged() {
    if (window_->desk().may(Right::RestoreBackups)) {
        openRestore({}, tr("The database file is damaged."));
    } else {
        window_->messages().show({Failure::Kind::Refused, missingRight(Right::RestoreBackups).toString(), {}},
                                 window_->currentPage());
    }
}

void Program::openRestore(QStringList files, const QString& reason) {
    for (const QString& file : backupsInUsualFolder(config_.database)) {
        if (!files.contains(file)) {
            files.append(file);
        }
    }
    // Of the window, so that the lock hides it, too; it goes before the window does.
    wizard_ = std::make_unique<RestoreWizard>(config_.database, files, reason, window_);
    connect(wizard_.get(), &RestoreWizard::restoreWanted, this,
            [this](const std::shared_ptr<PreparedRestore>& prepared) {
                // After the wizard's own work with the click is done: it goes away in there.
                QMetaObject::invokeMethod(
                    this, [this, prepared] { restore(prepared); }, Qt::QueuedConnection);
            });
    connect(wizard_.get(), &QDialog::rejected, this, [this] {
        if (!window_) {
            QCoreApplication::exit(1);
        }
        wizard_.release()->deleteLater();
    });
    wizard_->show();
}

void Program::restore(const std::shared_ptr<PreparedRestore>& prepared) {
    if (window_ && !window_->desk().may(Right::RestoreBackups)) {
        wizard_.reset(); // taken away, or somebody else sits here by now
        window_->messages().show({Failure::Kind::Refused, missingRight(Right::RestoreBackups).toString(), {}},
                                 window_->currentPage());
        return;
    }
    showProgress(tr("Restoring the backup …"), false); // without any window the program would end
    const auto actor = window_ ? std::optional(window_->desk().person) : std::nullopt;
    wizard_.reset();
    window_ = nullptr;
    windows_.clear();
    keeper_.reset();
    backroom_.reset();
    isShown_ = false;
    isOver_ = false;
    const auto aside = std::make_shared<QString>();
    restoring_ = std::make_unique<LongWork>();
    connect(restoring_.get(), &LongWork::finished, this,
            [this, aside](const std::exception_ptr& error) { endRestore(*aside, error); });
    restoring_->start([prepared, actor, aside](const BackupGoOn&) {
        *aside = finishRestore(*prepared, actor, SystemClock::now());
    });
}

void Program::endRestore(const QString& aside, const std::exception_ptr& error) {
    restoring_.release()->deleteLater(); // it is telling of its end this very moment
    if (!error) {
        news_ = aside.isEmpty()
                    ? tr("The backup is restored.")
                    : tr("The backup is restored. The database of before is kept as %1.").arg(aside);
    }
    openDatabase();
    if (error) {
        say(tr("The backup is not restored"), failureFrom(error).sentence);
    }
}

void Program::unopened(const Failure& failure) {
    using Kind = StorageError::Kind;
    const bool isBroken = failure.storage == Kind::Damaged || failure.storage == Kind::NotADatabase;
    if (!isBroken && config_.isOnServer() && wishes_.tourFolder.isEmpty()) {
        lookWhyUnopened(failure);
        return;
    }
    if (!isBroken || !wishes_.tourFolder.isEmpty()) {
        giveUp(tr("The database cannot be opened"), failure.sentence,
               failure.storage == Kind::CannotOpen ? Remedy::Restore : Remedy::None);
        return;
    }
    if (wizard_) {
        return; // every request of a start fails for the one reason
    }
    QTextStream(stderr) << tr("The database cannot be opened") << QLatin1Char('\n') << failure.sentence
                        << Qt::endl;
    isOver_ = true;
    openRestore({}, failure.sentence);
    progress_.reset();
}

void Program::say(const QString& title, const QString& sentence) {
    auto* box = new QMessageBox(QMessageBox::Warning, title, title, QMessageBox::Close);
    box->setInformativeText(sentence);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace baydesk
