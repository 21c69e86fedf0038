// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workshop/clock.h"
#include "sample/live_order.h"
#include "sample/story.h"

#include <functional>
#include <vector>

namespace baydesk {

/// The technicians through their days: who is there, what they work on, where their time goes.
class Floor {
  public:
    explicit Floor(Story& story);

    /// Called when a technician has finished a job, and when one has begun: work may turn something up.
    std::function<void(LiveOrder&)> onFinished;
    std::function<void(LiveOrder&, LiveJob&)> onBegun;

    /// Plans attendance, breaks and the evening of a day.
    void beginDay(QDate day);
    /// Gives a job to the technician of its trade who has least to do.
    void dispatch(LiveOrder& order, LiveJob& job);
    /// A finished job goes back to whoever did it.
    void redo(LiveOrder& order, LiveJob& job, std::int64_t minutes);
    /// Something about a job has changed; whoever waits for it looks again.
    void wake();
    /// When a job of so many sold hours, given out now, would be done.
    Timestamp expectedEnd(const std::vector<PlannedJob>& jobs);

  private:
    struct Task {
        LiveOrder* order;
        std::size_t job;
        LiveJob& live() const { return order->jobs[job]; }
    };
    struct Crew {
        Technician technician;
        std::vector<BayId> bays;
        /// Sold minutes done in a hundred minutes.
        int pace = 125;
        int dayOff = 0;
        bool isHere = false;
        bool isOnTheClock = false;
        ClockActivity activity = ClockActivity::Idle;
        Timestamp nextBreak = Timestamp::fromMilliseconds(0);
        std::optional<Task> current;
        Timestamp since = Timestamp::fromMilliseconds(0);
        std::vector<Task> queue;
    };

    bool mayStart(const Task& task) const;
    Crew& leastLoaded(Trade trade);
    std::int64_t backlog(const Crew& crew) const;
    void planShift(Crew& crew, QDate day);
    void handOver(Crew& crew);
    void beginShift(Crew& crew, Timestamp until);
    void endShift(Crew& crew);
    void pickNext(Crew& crew);
    void start(Crew& crew, const Task& task);
    void issueParts(const Task& task);
    void finish(Crew& crew, Timestamp since);
    void waitForWork(Crew& crew);
    ClockActivity reasonToWait(const Crew& crew);
    void assign(Crew& crew, const Task& task);

    Story& story_;
    std::vector<Crew> crews_;
};

} // namespace baydesk
