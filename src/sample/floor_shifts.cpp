// SPDX-License-Identifier: GPL-3.0-or-later
// Who is there: attendance, breaks and evenings of a day.
#include "sample/floor.h"

#include "services/workshop_service.h"

#include <algorithm>
#include <utility>

namespace baydesk {

void Floor::beginDay(QDate day) {
    for (Crew& crew : crews_) {
        planShift(crew, day);
    }
}

void Floor::planShift(Crew& crew, QDate day) {
    Dice& dice = story_.dice;
    const bool isAway = day.dayOfWeek() == crew.dayOff || dice.permille(12);
    const bool isHalf = !isAway && dice.permille(20);
    const Timetable& times = story_.timetable;
    Crew* who = &crew;
    crew.isHere = !isAway;
    if (isAway || isHalf) {
        story_.agenda.plan(times.opens(day), [this, who, day, isAway] {
            story_.desk.as<WorkshopService>(story_.cast.foreman)
                .setAvailable(who->technician.id, day, isAway ? Hours() : Hours::fromSeconds(4 * 3600));
            if (isAway) {
                handOver(*who);
            }
        });
    }
    if (isAway) {
        return;
    }
    const Timestamp morning = times.opens(day).plusMinutes(dice.between(0, 4));
    const Timestamp noon = times.at(day, 12);
    story_.agenda.plan(morning, [this, who, noon] {
        story_.desk.as<WorkshopService>(who->technician.staff)
            .startActivity(who->technician.id, ClockActivity::NonProductive, QStringLiteral("早会"));
        who->isOnTheClock = true;
        who->activity = ClockActivity::NonProductive;
        who->nextBreak = noon;
    });
    story_.agenda.plan(morning.plusMinutes(dice.between(8, 14)), [this, who] { pickNext(*who); });
    story_.agenda.plan(noon, [this, who] { endShift(*who); });
    if (isHalf) {
        story_.agenda.plan(noon.plusMinutes(1), [who] { who->isHere = false; });
        return;
    }
    const Timestamp evening = times.workEnds(day).plusMinutes(dice.between(0, 8));
    story_.agenda.plan(times.at(day, 13).plusMinutes(dice.between(0, 3)),
                       [this, who, evening] { beginShift(*who, evening); });
    story_.agenda.plan(evening, [this, who] {
        endShift(*who);
        who->isHere = false;
    });
}

/// Whoever is away leaves the work to the others.
void Floor::handOver(Crew& crew) {
    const std::vector<Task> tasks = std::exchange(crew.queue, {});
    crew.current.reset();
    for (const Task& task : tasks) {
        Crew& other = leastLoaded(task.live().trade);
        assign(other, task);
    }
}

void Floor::beginShift(Crew& crew, Timestamp until) {
    crew.nextBreak = until;
    if (crew.current && mayStart(*crew.current)) {
        const Task task = *crew.current;
        start(crew, task);
    } else {
        pickNext(crew);
    }
}

void Floor::endShift(Crew& crew) {
    if (!crew.isOnTheClock) {
        return;
    }
    if (crew.current && crew.activity == ClockActivity::Job) {
        crew.current->live().minutesLeft -= story_.desk.now().since(crew.since).seconds() / 60;
        crew.current->live().minutesLeft = std::max<std::int64_t>(crew.current->live().minutesLeft, 3);
    }
    story_.desk.as<WorkshopService>(crew.technician.staff).endDay(crew.technician.id);
    crew.isOnTheClock = false;
}

} // namespace baydesk
