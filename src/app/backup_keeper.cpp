// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup_keeper.h"

#include "app/backroom.h"
#include "domain/backup/schedule.h"
#include "services/backup_service.h"
#include "services/shop_service.h"

#include <chrono>
#include <cstdlib>

namespace baydesk {

namespace {

constexpr std::chrono::minutes lookInterval{1};
constexpr std::int64_t retrySeconds = 30 * 60;

bool isLongAgo(std::optional<Timestamp> tried, Timestamp now) {
    // In either direction: a clock that was set back must not stop the backups.
    return !tried || std::abs(now.since(*tried).seconds()) >= retrySeconds;
}

} // namespace

BackupKeeper::BackupKeeper(Backroom& backroom, QString database, StaffId person, Clock clock, QObject* parent)
    : QObject(parent),
      backroom_(backroom),
      database_(std::move(database)),
      person_(person),
      clock_(std::move(clock)) {
    connect(&timer_, &QTimer::timeout, this, &BackupKeeper::look);
    connect(&work_, &LongWork::progressed, this, &BackupKeeper::progressed);
    connect(&work_, &LongWork::finished, this, &BackupKeeper::end);
    connect(&backroom_, &Backroom::changed, this, [this](Changes changes) {
        if (changes.intersects(Topic::Backups)) {
            look();
        }
    });
}

void BackupKeeper::setPerson(StaffId person) {
    person_ = person;
}

void BackupKeeper::start() {
    timer_.start(lookInterval);
    look();
}

void BackupKeeper::look() {
    const auto read = [now = clock_()](Session& session) {
        const auto shop = ShopService::settings(session);
        const Context context{.actor = StaffId(0), .now = now, .desk = {}, .shop = shop};
        BackupService backups(session, context);
        const auto proved = backups.provedLast();
        const auto newest = backups.newest(1);
        Found found{.state = {.provedLast = proved ? std::optional(proved->at) : std::nullopt,
                              .failure = newest.empty() ? std::nullopt : newest.front().problem,
                              .now = now}};
        found.isDue = shop && isBackupDue(found.state.provedLast, now, shop->backupTime, shop->calendar);
        return found;
    };
    backroom_.readLatest(this, "backups", read, [this](const Found& found) { take(found); });
}

void BackupKeeper::take(const Found& found) {
    Q_EMIT stateChanged(found.state);
    if (found.isDue && !isRunning() && isLongAgo(triedAt_, found.state.now)) {
        run({.database = database_, .isScheduled = true, .actor = person_, .now = found.state.now});
    }
}

void BackupKeeper::make(const QString& target, const std::optional<Passphrase>& passphrase) {
    if (!isRunning()) {
        run({.database = database_,
             .target = target,
             .passphrase = passphrase,
             .actor = person_,
             .now = clock_()});
    }
}

void BackupKeeper::run(const BackupWish& wish) {
    triedAt_ = wish.now; // one that a person cancelled is not begun again at once either
    result_ = std::make_shared<std::optional<BackupRecord>>();
    work_.start([wish, result = result_](const BackupGoOn& goOn) { *result = runBackup(wish, goOn); });
    Q_EMIT started();
}

void BackupKeeper::end(const std::exception_ptr& error) {
    if (error) {
        Q_EMIT failed(failureFrom(error));
    } else if (*result_) {
        Q_EMIT made(**result_);
    }
    Q_EMIT finished();
    look(); // the record was written by another connection: the backroom hears of it only later
}

} // namespace baydesk
