// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database_thread.h"

#include "app/failure.h"
#include "domain/storage_error.h"
#include "storage/run_in_transaction.h"
#include "storage/session.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <algorithm>

namespace baydesk {

namespace {

Q_LOGGING_CATEGORY(databaseLog, "baydesk.database", QtInfoMsg)

using namespace std::chrono_literals;
constexpr auto lookInterval = 250ms;
constexpr auto retryInterval = 2s;
constexpr qint64 slowMilliseconds = 1000;

std::chrono::steady_clock::time_point present() {
    return std::chrono::steady_clock::now();
}

} // namespace

struct DatabaseThread::Doubt {
    Job job;
    OutcomeUnknown unknown;
};

DatabaseThread::DatabaseThread(Callbacks callbacks) : callbacks_(std::move(callbacks)) {
    thread_ = std::thread([this] { live(); });
}

DatabaseThread::~DatabaseThread() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    wake_.notify_one();
    thread_.join();
}

void DatabaseThread::post(Job job) {
    {
        const std::lock_guard lock(mutex_);
        queue_.push_back(std::move(job));
    }
    wake_.notify_one();
}

int DatabaseThread::dropOlder(const BackroomJob::Topical& newer) {
    const std::lock_guard lock(mutex_);
    return static_cast<int>(std::erase_if(
        queue_, [&](const Job& job) { return job->topical && job->topical->isOlderRequestOf(newer); }));
}

int DatabaseThread::dropAll() {
    const std::lock_guard lock(mutex_);
    const auto count = static_cast<int>(queue_.size());
    queue_.clear();
    return count;
}

void DatabaseThread::live() {
    std::unique_ptr<Session> session;
    std::exception_ptr unopened;
    try {
        session = callbacks_.open();
        looks_ = callbacks_.changedElsewhere != nullptr;
    } catch (...) {
        unopened = std::current_exception();
        failureFrom(unopened); // said once in the log, even if nobody asks any more
    }
    while (!isOver()) {
        if (session) {
            reconnectInTime(*session);
            lookElsewhere(*session);
        }
        Job job = next();
        if (!job) {
            continue;
        }
        if (session) {
            work(std::move(job), *session);
        } else {
            job->error = unopened;
            callbacks_.finished(std::move(job));
        }
    }
}

bool DatabaseThread::isOver() {
    const std::lock_guard lock(mutex_);
    return ending_ && queue_.empty();
}

/// When the thread must turn to something of its own, if it has anything.
std::chrono::steady_clock::time_point DatabaseThread::nextTurn() const {
    if (isLost_) {
        return triedAt_ + retryInterval;
    }
    return looks_ ? lookedAt_ + lookInterval : std::chrono::steady_clock::time_point::max();
}

/// Waits for a job, but not longer than until the next turn.
DatabaseThread::Job DatabaseThread::next() {
    std::unique_lock lock(mutex_);
    const auto isNeeded = [this] { return ending_ || !queue_.empty(); };
    if (isLost_ || looks_) {
        wake_.wait_until(lock, nextTurn(), isNeeded);
    } else {
        wake_.wait(lock, isNeeded);
    }
    if (queue_.empty()) {
        return nullptr;
    }
    Job job = std::move(queue_.front());
    queue_.pop_front();
    return job;
}

/// Whatever is thrown goes back with the job; the transaction rolls back on the way.
void DatabaseThread::perform(BackroomJob& job, Session& session) noexcept {
    job.error = nullptr;
    try {
        if (job.access == BackroomJob::Access::Write) {
            job.changes = runInTransaction(session, [&] { job.workOn(session); });
        } else {
            const ReadTransaction view(session);
            job.workOn(session);
        }
    } catch (...) {
        job.error = std::current_exception();
    }
    job.privateReads = session.takePrivateReads();
}

void DatabaseThread::work(Job job, Session& session) {
    QElapsedTimer timer;
    timer.start();
    perform(*job, session);
    if (session.isLost() && !isLost_) {
        isLost_ = true;
        if (job->access == BackroomJob::Access::Read) {
            reconnect(
                session); // a server that was only restarted is back at once, and reading again does no harm
            perform(*job, session);
        }
    }
    if (timer.elapsed() >= slowMilliseconds) {
        qCInfo(databaseLog, "a %s took %lld ms", job->access == BackroomJob::Access::Write ? "write" : "read",
               static_cast<long long>(timer.elapsed()));
    }
    try {
        if (job->error) {
            std::rethrow_exception(job->error);
        }
    } catch (const OutcomeUnknown& unknown) {
        qCWarning(databaseLog)
            << "the connection was lost while saving; the server will say whether it is saved";
        doubt_ = std::make_unique<Doubt>(Doubt{std::move(job), unknown});
        return;
    } catch (...) {
        // goes back with the job
    }
    callbacks_.finished(std::move(job));
}

void DatabaseThread::lookElsewhere(Session& session) {
    if (!looks_ || isLost_ || present() < lookedAt_ + lookInterval) {
        return;
    }
    lookedAt_ = present();
    try {
        const Changes changes = session.changedElsewhere();
        if (!changes.isEmpty()) {
            callbacks_.changedElsewhere(changes);
        }
    } catch (const StorageError& error) {
        qCWarning(databaseLog).noquote() << "cannot look for changes made elsewhere:" << error.detail();
        if (session.isLost()) {
            isLost_ = true;
            callbacks_.lost(std::current_exception());
        }
    }
}

void DatabaseThread::reconnectInTime(Session& session) {
    if (isLost_ && present() >= triedAt_ + retryInterval) {
        reconnect(session);
    }
}

void DatabaseThread::reconnect(Session& session) {
    try {
        session.reconnect();
        settleDoubt(session);
        isLost_ = false;
        callbacks_.back();
    } catch (const StorageError& error) {
        qCInfo(databaseLog).noquote() << "not connected again yet:" << error.detail();
    }
    triedAt_ = present();
}

void DatabaseThread::settleDoubt(Session& session) {
    if (!doubt_) {
        return;
    }
    if (session.isCommitted(doubt_->unknown.ticket())) {
        doubt_->job->error = nullptr;
        doubt_->job->changes = doubt_->unknown.changes();
    }
    Job job = std::move(doubt_->job);
    doubt_.reset();
    callbacks_.finished(std::move(job));
}

} // namespace baydesk
