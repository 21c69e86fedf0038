// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backroom_job.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace baydesk {

/// One thread with one connection that works off requests in the order they came.
class DatabaseThread {
  public:
    using Job = std::unique_ptr<BackroomJob>;
    struct Callbacks {
        /// Opens the connection, in the thread.
        std::function<std::unique_ptr<Session>()> open;
        /// Gets each job back when it is worked off, in the thread.
        std::function<void(Job)> finished;
        /// Called in the thread when another program has changed the database. Only a connection that does
        /// all writes of this program can tell, so the reading thread goes without.
        std::function<void()> changedElsewhere;
    };

    /// Returns at once. If the connection cannot be opened, every job comes back with that error.
    explicit DatabaseThread(Callbacks callbacks);
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread&) = delete;
    DatabaseThread& operator=(const DatabaseThread&) = delete;

    void post(Job job);
    /// Takes jobs out that have not begun; how many.
    int dropOlder(const BackroomJob::Topical& newer);
    int dropAll();

  private:
    void live();
    bool isOver();
    Job next();
    void lookElsewhere(Session& session);

    const Callbacks callbacks_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Job> queue_;
    bool ending_ = false;
    bool hasSession_ = false;
    std::chrono::steady_clock::time_point lookedAt_;
    std::optional<std::int64_t> dataVersion_;
    std::thread thread_;
};

} // namespace baydesk
