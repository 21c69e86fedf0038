// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/refusal.h"
#include "domain/workshop/clock.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

const QDate day(2026, 11, 21);

const ShopSettings& shop() {
    static const ShopSettings settings{.name = {},
                                       .address = {},
                                       .phone = {},
                                       .calendar = ShopCalendar("Asia/Shanghai"),
                                       .opens = QTime(8, 0),
                                       .closes = QTime(18, 0),
                                       .workday = Hours::fromSeconds(8 * 3600),
                                       .labourRate = Money::yuan(100),
                                       .diagnosisFee = {},
                                       .taxRate = {},
                                       .holdLength = {},
                                       .isSample = false};
    return settings;
}

Timestamp at(int hour, int minute = 0) {
    return shop().calendar.at(day, QTime(hour, minute));
}

struct Stretch {
    int id;
    ClockActivity activity;
    Timestamp start;
    std::optional<Timestamp> end;
};

TechnicianDay technicianDay(const std::vector<Stretch>& stretches) {
    std::vector<ClockEntry> entries;
    for (const Stretch& stretch : stretches) {
        ClockEntry entry;
        entry.id = ClockEntryId(stretch.id);
        entry.activity = stretch.activity;
        if (stretch.activity == ClockActivity::Job) {
            entry.job = JobId(stretch.id);
            entry.jobName = QStringLiteral("R261121-00%1 A").arg(stretch.id);
        }
        entry.start = stretch.start;
        entry.end = stretch.end;
        entries.push_back(entry);
    }
    return TechnicianDay(QStringLiteral("李强"), day, shop(), entries);
}

template <class Act>
QByteArray refusedBy(Act act) {
    try {
        act();
    } catch (const Refusal& refusal) {
        return refusal.rule();
    }
    return {};
}

template <class Act>
QString sentenceOf(Act act) {
    try {
        act();
    } catch (const Refusal& refusal) {
        return refusal.sentence();
    }
    return {};
}

constexpr auto job = ClockActivity::Job;
constexpr auto idle = ClockActivity::Idle;

ClockStart onJob(int id) {
    return {.activity = job, .job = JobId(id), .bay = {}, .reason = {}};
}

TEST(Clock, EachStartEndsTheLast) {
    const ClockChanges changes = technicianDay({{1, job, at(8), {}}}).start(onJob(2), at(10));
    ASSERT_EQ(changes.ends.size(), 1u);
    EXPECT_EQ(changes.ends[0].entry, ClockEntryId(1));
    EXPECT_EQ(changes.ends[0].end, at(10));
    ASSERT_EQ(changes.added.size(), 1u);
    EXPECT_EQ(changes.added[0].start, at(10));
    EXPECT_TRUE(changes.added[0].isRunning());
}

TEST(Clock, TheFirstStartOfADayEndsNothing) {
    const ClockChanges changes = technicianDay({}).start(onJob(1), at(8));
    EXPECT_TRUE(changes.ends.empty());
    EXPECT_EQ(changes.added.size(), 1u);
}

TEST(Clock, RefusesToStartWhatAlreadyRuns) {
    const auto again = [] { technicianDay({{1, job, at(8, 5), {}}}).start(onJob(1), at(9)); };
    EXPECT_EQ(refusedBy(again), "clock.already_on");
    EXPECT_EQ(sentenceOf(again), QStringLiteral("李强 is already clocked on to R261121-001 A since 08:05."));
}

TEST(Clock, RefusesAStartBeforeTheRunningEntryBegan) {
    EXPECT_EQ(refusedBy([] {
                  technicianDay({{1, job, at(10), {}}}).start(onJob(2), at(9, 59));
              }),
              "clock.set_back");
}

TEST(Clock, RefusesAStartBeforeTheLastEntryEnded) {
    EXPECT_EQ(refusedBy([] {
                  technicianDay({{1, job, at(8), at(10)}}).start(onJob(2), at(9));
              }),
              "clock.set_back");
}

TEST(Clock, WorkThatIsNotOnVehiclesNeedsAReason) {
    for (const ClockActivity activity : {ClockActivity::NonProductive, ClockActivity::Other}) {
        const ClockStart start{.activity = activity, .job = {}, .bay = {}, .reason = QStringLiteral("  ")};
        EXPECT_EQ(refusedBy([&] { technicianDay({}).start(start, at(8)); }), "clock.reason_missing");
    }
}

TEST(Clock, WaitingNeedsNoReason) {
    for (const ClockActivity activity :
         {idle, ClockActivity::WaitingParts, ClockActivity::WaitingConsent, ClockActivity::WaitingBay}) {
        const ClockStart start{.activity = activity, .job = {}, .bay = {}, .reason = {}};
        EXPECT_EQ(technicianDay({}).start(start, at(8)).added.at(0).activity, activity);
    }
}

TEST(Clock, TheEndOfTheDayEndsTheRunningEntry) {
    const ClockChanges changes = technicianDay({{1, job, at(8), {}}}).endOfDay(at(18));
    ASSERT_EQ(changes.ends.size(), 1u);
    EXPECT_EQ(changes.ends[0].end, at(18));
    EXPECT_TRUE(changes.added.empty());
}

TEST(Clock, RefusesTheEndOfADayThatNeverBegan) {
    EXPECT_EQ(refusedBy([] { technicianDay({}).endOfDay(at(18)); }), "clock.not_on");
}

TEST(Clock, AForgottenClockEndsWhenTheShopCloses) {
    EXPECT_EQ(technicianDay({{1, job, at(16), {}}}).closeForgotten().ends.at(0).end, at(18));
}

TEST(Clock, AForgottenClockThatBeganAfterClosingEndsAtOnce) {
    EXPECT_EQ(technicianDay({{1, job, at(19), {}}}).closeForgotten().ends.at(0).end, at(19));
}

TEST(Clock, CountsWorkAndWaitingApart) {
    const TechnicianDay all = technicianDay({{1, job, at(8), at(10)},
                                             {2, ClockActivity::WaitingParts, at(10), at(11)},
                                             {3, ClockActivity::NonProductive, at(11), at(12)},
                                             {4, job, at(12), {}}});
    EXPECT_EQ(all.worked(at(12, 30)), Hours::fromSeconds(9000));
    EXPECT_EQ(all.waited(at(12, 30)), Hours::fromSeconds(3600));
}

const std::vector<Stretch> twoJobs{{1, job, at(8), at(10)}, {2, job, at(10), at(12)}};
const QString reason = QStringLiteral("忘记打卡");

TEST(ClockCorrection, ReplacesTheEntryAndLeavesTheOldOne) {
    const ClockChanges changes =
        technicianDay(twoJobs).correct(ClockEntryId(2), at(10), at(11), reason, at(13));
    ASSERT_EQ(changes.added.size(), 1u);
    EXPECT_EQ(changes.added[0].replaces, ClockEntryId(2));
    EXPECT_EQ(changes.added[0].job, JobId(2));
    EXPECT_EQ(changes.added[0].end, at(11));
    EXPECT_TRUE(changes.ends.empty());
}

TEST(ClockCorrection, TimeItLeavesFreeBecomesIdle) {
    const ClockChanges changes =
        technicianDay(twoJobs).correct(ClockEntryId(1), at(8), at(9), reason, at(13));
    ASSERT_EQ(changes.added.size(), 2u);
    EXPECT_EQ(changes.added[1].activity, idle);
    EXPECT_EQ(changes.added[1].start, at(9));
    EXPECT_EQ(changes.added[1].end, at(10));
}

TEST(ClockCorrection, AnEarlierEndOfTheLastEntryLeavesNoIdleTime) {
    EXPECT_EQ(technicianDay(twoJobs).correct(ClockEntryId(2), at(10), at(11), reason, at(13)).added.size(),
              1u);
}

TEST(ClockCorrection, NamesTheClash) {
    const auto clash = [] {
        technicianDay(twoJobs).correct(ClockEntryId(1), at(8), at(10, 30), reason, at(13));
    };
    EXPECT_EQ(refusedBy(clash), "clock.overlap");
    EXPECT_EQ(sentenceOf(clash),
              QStringLiteral("Two clocks at once: 李强 was on R261121-002 A from 10:00 to 12:00."));
}

TEST(ClockCorrection, IdleTimeGivesWay) {
    const ClockChanges changes =
        technicianDay({{1, job, at(8), at(10)}, {2, idle, at(10), at(12)}, {3, job, at(12), {}}})
            .correct(ClockEntryId(1), at(8), at(11), reason, at(13));
    ASSERT_EQ(changes.added.size(), 2u);
    EXPECT_EQ(changes.added[1].replaces, ClockEntryId(2));
    EXPECT_EQ(changes.added[1].start, at(11));
    EXPECT_EQ(changes.added[1].end, at(12));
}

TEST(ClockCorrection, IdleTimeThatIsNeededWholeLeavesNothing) {
    const ClockChanges changes =
        technicianDay({{1, job, at(8), at(10)}, {2, idle, at(10), at(12)}, {3, job, at(12), {}}})
            .correct(ClockEntryId(1), at(8), at(12), reason, at(13));
    ASSERT_EQ(changes.added.size(), 2u);
    EXPECT_EQ(changes.added[1].replaces, ClockEntryId(2));
    EXPECT_EQ(changes.added[1].length(at(13)), Hours());
}

TEST(ClockCorrection, ABreakStaysFree) {
    const ClockChanges changes = technicianDay({{1, job, at(8), at(12)}, {2, job, at(13), at(15)}})
                                     .correct(ClockEntryId(1), at(8), at(11), reason, at(16));
    ASSERT_EQ(changes.added.size(), 2u);
    EXPECT_EQ(changes.added[1].start, at(11));
    EXPECT_EQ(changes.added[1].end, at(12));
}

TEST(ClockCorrection, ARunningEntryRunsOnFromItsNewStart) {
    const ClockChanges changes = technicianDay({{1, idle, at(8), at(10)}, {2, job, at(10), {}}})
                                     .correct(ClockEntryId(2), at(9), {}, reason, at(13));
    ASSERT_EQ(changes.ends.size(), 1u);
    EXPECT_EQ(changes.ends[0].entry, ClockEntryId(2));
    EXPECT_TRUE(changes.added.at(0).isRunning());
    EXPECT_EQ(changes.added.at(1).end, at(9));
}

TEST(ClockCorrection, WhoeverStoppedARunningEntryEarlierIsIdleSince) {
    const ClockChanges changes =
        technicianDay({{1, job, at(8), {}}}).correct(ClockEntryId(1), at(8), at(11), reason, at(13));
    ASSERT_EQ(changes.added.size(), 2u);
    EXPECT_EQ(changes.added[1].activity, idle);
    EXPECT_EQ(changes.added[1].start, at(11));
    EXPECT_TRUE(changes.added[1].isRunning());
}

TEST(ClockCorrection, OfYesterdayLeavesNothingRunning) {
    const ClockChanges changes =
        technicianDay({{1, job, at(8), {}}})
            .correct(ClockEntryId(1), at(8), at(17), reason, at(23).plusMinutes(600));
    EXPECT_EQ(changes.added.size(), 1u);
}

struct BadTimes {
    const char* rule;
    Timestamp start;
    std::optional<Timestamp> end;
};
class RefusedCorrection : public testing::TestWithParam<BadTimes> {};
TEST_P(RefusedCorrection, SaysWhy) {
    const BadTimes& times = GetParam();
    EXPECT_EQ(refusedBy([&] {
                  technicianDay(twoJobs).correct(ClockEntryId(2), times.start, times.end, reason, at(13));
              }),
              times.rule);
}
INSTANTIATE_TEST_SUITE_P(Clock, RefusedCorrection,
                         testing::Values(BadTimes{"clock.end_before_start", at(11), at(10)},
                                         BadTimes{"clock.in_future", at(10), at(13, 1)},
                                         BadTimes{"clock.in_future", at(14), at(15)},
                                         BadTimes{"clock.across_days", at(0).plusMinutes(-60), at(7)},
                                         BadTimes{"clock.end_missing", at(11), std::nullopt},
                                         BadTimes{"clock.unchanged", at(10), at(12)},
                                         BadTimes{"clock.overlap", at(9), at(12)}));

TEST(ClockCorrection, NeedsAReason) {
    EXPECT_EQ(refusedBy([] { technicianDay(twoJobs).correct(ClockEntryId(2), at(10), at(11), {}, at(13)); }),
              "clock.correction_reason_missing");
}

TEST(ClockCorrection, OfACorrectedEntryPointsToTheNewerOne) {
    EXPECT_EQ(
        refusedBy([] { technicianDay(twoJobs).correct(ClockEntryId(9), at(10), at(11), reason, at(13)); }),
        "clock.already_corrected");
}

} // namespace
} // namespace baydesk
