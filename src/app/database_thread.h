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
        /// Called in the thread when another program has changed the database, with what it touched as far as
        /// that is known. Only a connection that does all writes of this program can tell, so the reading
        /// thread goes without.
        std::function<void(Changes)> changedElsewhere;
        /// Called in the thread when the connection to the server is found lost while nothing is asked for.
        std::function<void(std::exception_ptr)> lost;
        /// Called in the thread when there is a connection again: anything may have changed.
        std::function<void()> back;
    };

    /// Returns at once. If the connection cannot be opened, every job comes back with that error. If it is
    /// lost later, jobs come back with that until there is one again, which is tried every two seconds. A
    /// write whose commit it cut off comes back then, saved or not as the server says.
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
    void work(Job job, Session& session);
    void perform(BackroomJob& job, Session& session) noexcept;
    void lookElsewhere(Session& session);
    void reconnectInTime(Session& session);
    void reconnect(Session& session);
    void settleDoubt(Session& session);
    std::chrono::steady_clock::time_point nextTurn() const;

    const Callbacks callbacks_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Job> queue_;
    bool ending_ = false;
    /// Whether the thread has something to do by itself from time to time, and when it did it last.
    bool looks_ = false;
    bool isLost_ = false;
    std::chrono::steady_clock::time_point lookedAt_;
    std::chrono::steady_clock::time_point triedAt_;
    /// The write of which only the server knows whether it is saved.
    struct Doubt;
    std::unique_ptr<Doubt> doubt_;
    std::thread thread_;
};

} // namespace baydesk
