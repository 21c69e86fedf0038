// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/database_thread.h"

#include "app/failure.h"
#include "domain/storage_error.h"
#include "storage/session.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <algorithm>

namespace baydesk {

namespace {

Q_LOGGING_CATEGORY(databaseLog, "baydesk.database", QtInfoMsg)

using namespace std::chrono_literals;
constexpr auto lookInterval = 500ms;
constexpr qint64 slowMilliseconds = 1000;

/// Whatever is thrown goes back with the job; the transaction rolls back on the way.
void perform(BackroomJob& job, Session& session) noexcept {
    try {
        if (job.access == BackroomJob::Access::Write) {
            Transaction transaction(session);
            job.workOn(session);
            job.changes = transaction.commit();
        } else {
            const ReadTransaction view(session);
            job.workOn(session);
        }
    } catch (...) {
        job.error = std::current_exception();
    }
}

void performTimed(BackroomJob& job, Session& session) {
    QElapsedTimer timer;
    timer.start();
    perform(job, session);
    if (timer.elapsed() >= slowMilliseconds) {
        qCInfo(databaseLog, "a %s took %lld ms", job.access == BackroomJob::Access::Write ? "write" : "read",
               static_cast<long long>(timer.elapsed()));
    }
}

} // namespace

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
        hasSession_ = true;
    } catch (...) {
        unopened = std::current_exception();
        failureFrom(unopened); // said once in the log, even if nobody asks any more
    }
    while (!isOver()) {
        if (session) {
            lookElsewhere(*session);
        }
        Job job = next();
        if (!job) {
            continue;
        }
        if (session) {
            performTimed(*job, *session);
        } else {
            job->error = unopened;
        }
        callbacks_.finished(std::move(job));
    }
}

bool DatabaseThread::isOver() {
    const std::lock_guard lock(mutex_);
    return ending_ && queue_.empty();
}

/// Waits for a job, but not longer than until it is time to look elsewhere.
DatabaseThread::Job DatabaseThread::next() {
    std::unique_lock lock(mutex_);
    const auto isNeeded = [this] { return ending_ || !queue_.empty(); };
    if (callbacks_.changedElsewhere && hasSession_) {
        wake_.wait_until(lock, lookedAt_ + lookInterval, isNeeded);
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

void DatabaseThread::lookElsewhere(Session& session) {
    const auto now = std::chrono::steady_clock::now();
    if (!callbacks_.changedElsewhere || (dataVersion_ && now < lookedAt_ + lookInterval)) {
        return;
    }
    lookedAt_ = now;
    try {
        const auto version =
            session.one("PRAGMA data_version", {}, [](const Row& row) { return row.integer(0); });
        if (dataVersion_ && *dataVersion_ != version) {
            callbacks_.changedElsewhere();
        }
        dataVersion_ = version;
    } catch (const StorageError& error) {
        qCWarning(databaseLog).noquote() << "cannot look for changes made elsewhere:" << error.detail();
    }
}

} // namespace baydesk
