// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/floor.h"

#include "services/parts_service.h"
#include "services/workshop_service.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr std::int64_t shortestJob = 12;
constexpr const char* chores[] = {"整理工位", "设备保养", "清洗工具"};
constexpr const char* errands[] = {"协助试车", "送车上牌照检测", "挪车"};

bool isOf(const Technician& technician, Trade trade) {
    return technician.trade == trade;
}

} // namespace

Floor::Floor(Story& story) : story_(story) {
    std::size_t mechanicalBay = 0;
    std::size_t bodyBay = 12;
    for (const Technician& technician : story.cast.technicians) {
        Crew crew{.technician = technician, .bays = {}, .current = {}, .queue = {}};
        const std::vector<Bay>& bays = story.cast.bays;
        if (isOf(technician, Trade::Mechanical)) {
            crew.bays = {bays[mechanicalBay].id, bays[mechanicalBay + 1].id};
            mechanicalBay += 2;
        } else {
            crew.bays = {bays[bodyBay].id,
                         isOf(technician, Trade::Paint) ? bays.back().id : bays[bodyBay].id};
            ++bodyBay;
        }
        crew.pace = story.dice.between(112, 138);
        crew.dayOff = static_cast<int>(crews_.size()) % 7 + 1;
        crews_.push_back(std::move(crew));
    }
}

std::int64_t Floor::backlog(const Crew& crew) const {
    std::int64_t minutes = 0;
    for (const Task& task : crew.queue) {
        minutes += task.live().minutesLeft;
    }
    return minutes;
}

Floor::Crew& Floor::leastLoaded(Trade trade) {
    Crew* best = nullptr;
    for (Crew& crew : crews_) {
        if (!isOf(crew.technician, trade)) {
            continue;
        }
        if (best == nullptr || (crew.isHere && !best->isHere) ||
            (crew.isHere == best->isHere && backlog(crew) < backlog(*best))) {
            best = &crew;
        }
    }
    return *best;
}

bool Floor::mayStart(const Task& task) const {
    const LiveJob& job = task.live();
    if (!job.isDispatched || job.isFinished || !job.isApproved || (!job.hasParts && !job.isIssued)) {
        return false;
    }
    return !job.waitsForOthers || std::ranges::all_of(task.order->jobs, [&job](const LiveJob& other) {
        return &other == &job || other.isFinished || !other.isApproved || other.waitsForOthers;
    });
}

void Floor::wake() {
    for (Crew& crew : crews_) {
        const bool isFree = crew.isOnTheClock && crew.activity != ClockActivity::Job;
        if (isFree && std::ranges::any_of(crew.queue, [this](const Task& task) { return mayStart(task); })) {
            Crew* who = &crew;
            story_.agenda.plan(story_.desk.now().plusMinutes(story_.dice.between(1, 3)), [this, who] {
                if (who->isOnTheClock) {
                    pickNext(*who);
                }
            });
        }
    }
}

void Floor::pickNext(Crew& crew) {
    const bool isAtWork = crew.isOnTheClock && crew.activity == ClockActivity::Job;
    if (isAtWork || !crew.isHere || story_.desk.now() >= crew.nextBreak.plusMinutes(-2)) {
        return;
    }
    const Task* best = nullptr;
    for (const Task& task : crew.queue) {
        const auto rank = [](const Task& each) {
            return std::pair(!each.order->plan.isUrgent, each.order->promise);
        };
        if (mayStart(task) && (best == nullptr || rank(task) < rank(*best))) {
            best = &task;
        }
    }
    if (best == nullptr) {
        waitForWork(crew);
        return;
    }
    const Task task = *best;
    start(crew, task);
}

void Floor::start(Crew& crew, const Task& task) {
    const Timestamp now = story_.desk.now();
    LiveJob& job = task.live();
    story_.desk.as<WorkshopService>(crew.technician.staff).startWork(*job.id, crew.technician.id);
    crew.isOnTheClock = true;
    crew.activity = ClockActivity::Job;
    crew.current = task;
    crew.since = now;
    if (!job.isIssued) {
        story_.agenda.plan(now.plusMinutes(story_.dice.between(2, 5)), [this, task] { issueParts(task); });
        onBegun(*task.order, job);
    }
    const Timestamp end = now.plusMinutes(std::max(job.minutesLeft, job.isIssued ? 1 : shortestJob));
    if (end < crew.nextBreak) {
        Crew* who = &crew;
        story_.agenda.plan(end, [this, who, now] { finish(*who, now); });
    }
}

void Floor::issueParts(const Task& task) {
    LiveJob& job = task.live();
    if (job.isIssued) {
        return;
    }
    job.isIssued = true;
    PartsService counter = story_.desk.as<PartsService>(story_.dice.pickFrom(story_.cast.partsClerks));
    for (const LivePart& part : job.parts) {
        counter.issue(part.line, part.quantity);
    }
}

void Floor::finish(Crew& crew, Timestamp since) {
    // The plan of a stretch that a break has ended since is void.
    if (!crew.current || crew.activity != ClockActivity::Job || crew.since != since || !crew.isOnTheClock) {
        return;
    }
    const Task task = *crew.current;
    LiveJob& job = task.live();
    if (!job.isIssued) {
        issueParts(task);
    }
    story_.desk.as<WorkshopService>(crew.technician.staff).finishJob(*job.id);
    job.isFinished = true;
    job.minutesLeft = 0;
    crew.current.reset();
    crew.activity = ClockActivity::Idle;
    std::erase_if(crew.queue, [&job](const Task& each) { return &each.live() == &job; });
    onFinished(*task.order);
    Crew* who = &crew;
    story_.agenda.plan(story_.desk.now().plusMinutes(story_.dice.between(2, 6)), [this, who] {
        if (who->isOnTheClock) {
            pickNext(*who);
        }
    });
    wake();
}

ClockActivity Floor::reasonToWait(const Crew& crew) {
    for (const Task& task : crew.queue) {
        if (!task.live().hasParts && !task.live().isIssued) {
            return ClockActivity::WaitingParts;
        }
        if (task.order->isFindingOpen) {
            return ClockActivity::WaitingConsent;
        }
    }
    const std::size_t drawn =
        story_.dice.weighted({70, 14, 6, crew.technician.trade == Trade::Paint ? 10 : 0});
    static constexpr ClockActivity activities[] = {ClockActivity::Idle, ClockActivity::NonProductive,
                                                   ClockActivity::Other, ClockActivity::WaitingBay};
    return activities[drawn];
}

void Floor::waitForWork(Crew& crew) {
    const ClockActivity activity = reasonToWait(crew);
    if (crew.isOnTheClock && crew.activity == activity) {
        return;
    }
    QString reason;
    if (activity == ClockActivity::NonProductive) {
        reason = story_.dice.word(chores);
    } else if (activity == ClockActivity::Other) {
        reason = story_.dice.word(errands);
    }
    story_.desk.as<WorkshopService>(crew.technician.staff)
        .startActivity(crew.technician.id, activity, reason);
    crew.isOnTheClock = true;
    crew.activity = activity;
}

void Floor::assign(Crew& crew, const Task& task) {
    const BayId bay = story_.dice.pickFrom(crew.bays);
    story_.desk.as<WorkshopService>(story_.cast.foreman).dispatch(*task.live().id, crew.technician.id, bay);
    crew.queue.push_back(task);
}

void Floor::dispatch(LiveOrder& order, LiveJob& job) {
    Crew& crew = leastLoaded(job.trade);
    job.isDispatched = true;
    job.minutesLeft = std::max(shortestJob, job.minutesLeft * 100 / (crew.pace + story_.dice.between(-8, 8)));
    assign(crew, {&order, static_cast<std::size_t>(&job - order.jobs.data())});
}

void Floor::redo(LiveOrder& order, LiveJob& job, std::int64_t minutes) {
    job.isFinished = false;
    job.minutesLeft = minutes;
    Crew& crew = leastLoaded(job.trade);
    assign(crew, {&order, static_cast<std::size_t>(&job - order.jobs.data())});
    wake();
}

Timestamp Floor::expectedEnd(const std::vector<PlannedJob>& jobs) {
    const auto after = [this](std::int64_t begin, const PlannedJob& job) {
        return std::max(begin, backlog(leastLoaded(job.trade))) + job.soldHours.seconds() * 100 / 60 / 122;
    };
    std::int64_t minutes = 0;
    for (const bool waits : {false, true}) { // the painter begins when the body work is done
        for (const PlannedJob& job : jobs) {
            minutes = job.waitsForOthers == waits ? after(minutes, job) : minutes;
        }
    }
    return story_.timetable.afterWork(story_.desk.now(), minutes + 60);
}

} // namespace baydesk
