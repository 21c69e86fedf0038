// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workshop/workshop_fixture.h"

namespace baydesk {
namespace {

const QString plateA = QStringLiteral("京A12345");
const QString plateB = QStringLiteral("京B67890");

using WorkshopClock = WorkshopTest;

TEST_F(WorkshopClock, StartingAJobPutsTheOrderInWorkAndTheTechnicianOnTheClock) {
    const OrderId id = openOrder(plateA);
    dispatch(jobOf(id), shop.firstTechnician);
    start(jobOf(id), shop.firstTechnician);
    EXPECT_EQ(order(id).state(), OrderState::InWork);
    const auto current = rowOf(shop.firstTechnician).current;
    ASSERT_TRUE(current.has_value());
    EXPECT_EQ(current->orderNumber, order(id).header().number);
    EXPECT_EQ(current->bayName, QStringLiteral("机1"));
}

TEST_F(WorkshopClock, StartingAnotherJobEndsTheFirst) {
    const OrderId first = openOrder(plateA);
    const OrderId second = openOrder(plateB);
    dispatch(jobOf(first), shop.firstTechnician);
    dispatch(jobOf(second), shop.firstTechnician);
    start(jobOf(first), shop.firstTechnician);
    shop.passMinutes(30);
    start(jobOf(second), shop.firstTechnician);
    shop.passMinutes(10);
    const ClockSheet clock = sheet(shop.firstTechnician);
    ASSERT_EQ(clock.lines.size(), 2u);
    EXPECT_EQ(clock.lines[0].end, clock.lines[1].start);
    EXPECT_FALSE(clock.lines[1].end.has_value());
    EXPECT_EQ(clock.worked, Hours::fromSeconds(40 * 60));
}

TEST_F(WorkshopClock, RefusesToStartTheJobThatRuns) {
    const OrderId id = openOrder(plateA);
    dispatch(jobOf(id), shop.firstTechnician);
    start(jobOf(id), shop.firstTechnician);
    EXPECT_EQ(
        refusedBy([&](WorkshopService& workshop) { workshop.startWork(jobOf(id), shop.firstTechnician); }),
        "clock.already_on");
}

TEST_F(WorkshopClock, ARefusedStartLeavesTheLastClockRunning) {
    const OrderId first = openOrder(plateA);
    const OrderId undispatched = openOrder(plateB);
    dispatch(jobOf(first), shop.firstTechnician);
    start(jobOf(first), shop.firstTechnician);
    shop.passMinutes(5);
    EXPECT_EQ(refusedBy([&](WorkshopService& workshop) {
                  workshop.startWork(jobOf(undispatched), shop.firstTechnician);
              }),
              "job.not_dispatched");
    EXPECT_EQ(sheet(shop.firstTechnician).lines.size(), 1u);
    EXPECT_TRUE(rowOf(shop.firstTechnician).current.has_value());
}

TEST_F(WorkshopClock, FinishingAJobMakesEverybodyOnItIdle) {
    const OrderId id = openOrder(plateA);
    dispatch(jobOf(id), shop.firstTechnician);
    start(jobOf(id), shop.firstTechnician);
    start(jobOf(id), shop.secondTechnician);
    shop.passMinutes(50);
    finish(jobOf(id));
    EXPECT_EQ(order(id).state(), OrderState::SelfCheck);
    for (const TechnicianId technician : {shop.firstTechnician, shop.secondTechnician}) {
        const auto current = rowOf(technician).current;
        ASSERT_TRUE(current.has_value());
        EXPECT_EQ(current->activity, ClockActivity::Idle);
        EXPECT_EQ(current->start, shop.context().now);
    }
}

TEST_F(WorkshopClock, AHelperDoesNotTakeTheJobOver) {
    const OrderId id = openOrder(plateA);
    dispatch(jobOf(id), shop.firstTechnician);
    start(jobOf(id), shop.secondTechnician);
    EXPECT_EQ(order(id).job(1).technician, shop.firstTechnician);
}

TEST_F(WorkshopClock, WhoeverClocksOnIsAvailableForAWorkday) {
    act([&](WorkshopService& workshop) {
        workshop.startActivity(shop.firstTechnician, ClockActivity::Idle, {});
    });
    const TechnicianRow row = rowOf(shop.firstTechnician);
    EXPECT_TRUE(row.isAttendanceRecorded);
    EXPECT_EQ(row.available, shop.settings().workday);
    EXPECT_FALSE(rowOf(shop.secondTechnician).isAttendanceRecorded);
}

TEST_F(WorkshopClock, TheEndOfTheDayLeavesNothingRunning) {
    act([&](WorkshopService& workshop) {
        workshop.startActivity(shop.firstTechnician, ClockActivity::Idle, {});
    });
    shop.passMinutes(60);
    act([&](WorkshopService& workshop) { workshop.endDay(shop.firstTechnician); });
    const TechnicianRow row = rowOf(shop.firstTechnician);
    EXPECT_FALSE(row.current.has_value());
    EXPECT_EQ(row.waited, Hours::fromSeconds(3600));
}

TEST_F(WorkshopClock, AClockForgottenYesterdayEndsAtClosingTime) {
    const OrderId id = openOrder(plateA);
    dispatch(jobOf(id), shop.firstTechnician);
    start(jobOf(id), shop.firstTechnician);
    const QDate yesterday = shop.context().today();
    shop.setNow(yesterday.addDays(1), QTime(8, 0));
    start(jobOf(id), shop.firstTechnician);
    const ClockSheet clock = shop.service<WorkshopService>().clockSheet(shop.firstTechnician, yesterday);
    ASSERT_EQ(clock.lines.size(), 1u);
    EXPECT_EQ(clock.lines[0].end, shop.settings().calendar.at(yesterday, QTime(18, 0)));
    EXPECT_EQ(sheet(shop.firstTechnician).lines.at(0).start, shop.context().now);
}

TEST_F(WorkshopClock, ACorrectionStandsBesideWhatItReplaces) {
    const OrderId id = openOrder(plateA);
    dispatch(jobOf(id), shop.firstTechnician);
    start(jobOf(id), shop.firstTechnician);
    shop.passMinutes(60);
    finish(jobOf(id));
    const ClockLine wrong = sheet(shop.firstTechnician).lines.at(0);
    act([&](WorkshopService& workshop) {
        workshop.correctEntry(wrong.id, wrong.start, wrong.start.plusMinutes(45), QStringLiteral("提前做完"));
    });
    const ClockSheet clock = sheet(shop.firstTechnician);
    EXPECT_EQ(clock.worked, Hours::fromSeconds(45 * 60));
    EXPECT_EQ(clock.waited, Hours::fromSeconds(15 * 60));
    const auto old = std::ranges::find(clock.lines, wrong.id, &ClockLine::id);
    ASSERT_TRUE(old != clock.lines.end());
    EXPECT_TRUE(old->isReplaced);
    EXPECT_EQ(old->end, wrong.end);
}

TEST_F(WorkshopClock, ACorrectedEntryCannotBeCorrectedAgain) {
    act([&](WorkshopService& workshop) {
        workshop.startActivity(shop.firstTechnician, ClockActivity::Idle, {});
    });
    shop.passMinutes(60);
    act([&](WorkshopService& workshop) { workshop.endDay(shop.firstTechnician); });
    const ClockLine entry = sheet(shop.firstTechnician).lines.at(0);
    const auto correct = [&](WorkshopService& workshop) {
        workshop.correctEntry(entry.id, entry.start, entry.start.plusMinutes(30), QStringLiteral("更正"));
    };
    act(correct);
    EXPECT_EQ(refusedBy(correct), "clock.already_corrected");
}

TEST_F(WorkshopClock, TheDatabaseItselfKeepsAClosedEntry) {
    act([&](WorkshopService& workshop) {
        workshop.startActivity(shop.firstTechnician, ClockActivity::Idle, {});
    });
    shop.passMinutes(60);
    act([&](WorkshopService& workshop) { workshop.endDay(shop.firstTechnician); });
    Transaction transaction(shop.session());
    EXPECT_ANY_THROW(shop.session().execute("UPDATE clock_entries SET started_at = 0"));
}

TEST_F(WorkshopClock, AttendanceIsNeverLessThanWhatIsWorked) {
    const OrderId id = openOrder(plateA);
    dispatch(jobOf(id), shop.firstTechnician);
    start(jobOf(id), shop.firstTechnician);
    shop.passMinutes(120);
    const auto set = [&](int hours) {
        return refusedBy([&](WorkshopService& workshop) {
            workshop.setAvailable(shop.firstTechnician, shop.context().today(),
                                  Hours::fromSeconds(hours * 3600));
        });
    };
    EXPECT_EQ(set(1), "attendance.below_worked");
    EXPECT_EQ(set(25), "attendance.hours");
    EXPECT_EQ(set(4), "");
    EXPECT_EQ(rowOf(shop.firstTechnician).available, Hours::fromSeconds(4 * 3600));
}

} // namespace
} // namespace baydesk
