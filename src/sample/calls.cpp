// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/calls.h"

#include "services/follow_up_service.h"

#include <ranges>

namespace baydesk {

namespace {

constexpr const char* praise[] = {"", "", "师傅很专业", "交车准时，讲解清楚", "休息区不错，等得不久"};
constexpr const char* blame[] = {"等了三个多小时", "费用比电话里说的高", "洗车没洗干净",
                                 "没有提前告知要换件"};
constexpr const char* faults[] = {"异响还在", "空调还是不太凉", "行驶中仍有抖动"};
constexpr int minutesACall = 6;
constexpr int minutesAfterOpening = 90;

} // namespace

void Calls::beginDay(QDate day) {
    story_.agenda.plan(story_.timetable.opens(day).plusMinutes(minutesAfterOpening), [this] { callAll(); });
}

void Calls::callAll() {
    int minutes = 0;
    const auto due = story_.desk.as<FollowUpService>(story_.cast.customerCare).due();
    const auto made = std::ssize(due) / (story_.desk.today() == lastDay_ ? 2 : 1);
    for (const FollowUpRow& row : due | std::views::take(made)) {
        story_.agenda.plan(story_.desk.now().plusMinutes(minutes), [this, row] { call(row); });
        minutes += minutesACall;
    }
}

void Calls::call(const FollowUpRow& row) {
    CallDraft draft{.outcome = CallOutcome::NotReached, .survey = {}};
    switch (dice_.weighted({70, 26, 4})) {
    case 0: draft = {CallOutcome::Answered, answer()}; break;
    case 2: draft.outcome = CallOutcome::Declined; break;
    default: break;
    }
    story_.desk.as<FollowUpService>(story_.cast.customerCare)
        .record(row.followUp.id, row.followUp.revision, draft);
}

Survey Calls::answer() {
    if (dice_.permille(35)) {
        return {.score = dice_.between(3, 6), .isFixed = false, .words = dice_.word(faults)};
    }
    if (dice_.permille(70)) {
        return {.score = dice_.between(4, 6), .isFixed = true, .words = dice_.word(blame)};
    }
    return {.score = dice_.between(8, 10), .isFixed = true, .words = dice_.word(praise)};
}

} // namespace baydesk
