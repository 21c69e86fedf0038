// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backup_run.h"
#include "app/failure.h"
#include "app/long_work.h"

#include <QTimer>
#include <functional>
#include <optional>

namespace baydesk {

class Backroom;

/// What is known about the backups of the open shop.
struct BackupState {
    /// When the newest proved one was made.
    std::optional<Timestamp> provedLast;
    /// Why the newest attempt failed, if it did.
    std::optional<BackupProblem> failure;
    Timestamp now;
};

/// Sees to it that a shop has backups: makes the daily one when it is due, at the start as well, and others
/// when a person asks, each on a thread of its own. Of several windows on one database only one makes the
/// daily one.
class BackupKeeper : public QObject {
    Q_OBJECT

  public:
    using Clock = std::function<Timestamp()>;
    /// \p person sits here: the daily backup stands in the history in their name.
    BackupKeeper(Backroom& backroom, QString database, StaffId person, Clock clock,
                 QObject* parent = nullptr);

    /// From now on this person sits here.
    void setPerson(StaffId person);
    /// Looks now, and from now on every minute.
    void start();
    /// Reads what is on record and begins the daily backup if it is due. One that failed is tried again after
    /// half an hour.
    void look();

    /// Makes a backup at once: \p target empty for the usual place. Does nothing while one is being made.
    void make(const QString& target = {}, const std::optional<Passphrase>& passphrase = {});
    void cancel() { work_.cancel(); }
    bool isRunning() const { return work_.isRunning(); }
    const QString& database() const { return database_; }

  Q_SIGNALS:
    void stateChanged(const baydesk::BackupState& state);
    void started();
    void progressed(const baydesk::BackupProgress& progress);
    void made(const baydesk::BackupRecord& backup);
    /// Also of a daily one: nobody is interrupted by that, but the state shows it.
    void failed(const baydesk::Failure& failure);
    /// After each of them, and if the schedule found that none was due.
    void finished();

  private:
    struct Found {
        BackupState state;
        bool isDue = false;
    };
    void take(const Found& found);
    void run(const BackupWish& wish);
    void end(const std::exception_ptr& error);

    Backroom& backroom_;
    QString database_;
    StaffId person_;
    Clock clock_;
    QTimer timer_;
    LongWork work_;
    std::shared_ptr<std::optional<BackupRecord>> result_;
    std::optional<Timestamp> triedAt_;
};

} // namespace baydesk
