// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/compliance/three_guarantees.h"
#include "domain/values/refusal.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

using Level = GuaranteeNotice::Level;

Hours tenths(std::int64_t tenthsOfHour) {
    return Hours::fromSeconds(tenthsOfHour * 360);
}

const QDate sold(2026, 1, 10);
const QDate today(2026, 11, 21);
const Timestamp now = Timestamp::fromMilliseconds(1'800'000'000'000);

Timestamp daysAgo(int days) {
    return Timestamp::fromMilliseconds(now.milliseconds() - days * 86'400'000LL);
}

/// A car of a household with the repairs a test gives it.
class Car {
  public:
    VehiclePapers papers{.soldOn = sold, .isHousehold = true};

    WarrantyJob& repair(int days, WarrantyWork work = {}, QDate openedOn = QDate(2026, 6, 1),
                        std::int64_t mileageKm = 12'000) {
        const JobId job(++jobs_);
        repairs_.push_back({.order = OrderId(jobs_),
                            .number = {},
                            .openedOn = openedOn,
                            .mileageKm = mileageKm,
                            .agreedAt = daysAgo(200),
                            .completedAt = daysAgo(200 - days),
                            .jobs = {{job, QStringLiteral("problem %1").arg(jobs_), work}}});
        return repairs_.back().jobs.back();
    }
    /// One more in the last stay.
    void addJob(WarrantyWork work) {
        repairs_.back().jobs.push_back({JobId(++jobs_), QStringLiteral("problem %1").arg(jobs_), work});
    }
    void repairs(int times, JobId problem) {
        for (int i = 0; i < times; ++i) {
            repair(1, {.problem = problem});
        }
    }
    /// A repair that goes on since then.
    void inRepairFor(Hours length) {
        repair(0);
        repairs_.back().agreedAt = Timestamp::fromMilliseconds(now.milliseconds() - length.seconds() * 1000);
        repairs_.back().completedAt.reset();
    }
    GuaranteeStanding standing(std::optional<std::int64_t> mileageKm = 12'000, QDate day = today) const {
        return guaranteeStanding(papers, repairs_, mileageKm, now, day);
    }
    /// The level of what is said, if exactly one thing is.
    std::optional<Level> onlyNotice() const {
        const auto notices = standing().notices;
        EXPECT_LE(notices.size(), 1U);
        return notices.size() == 1 ? std::optional(notices.front().level) : std::nullopt;
    }

  private:
    std::int64_t jobs_ = 0;
    std::vector<WarrantyRepair> repairs_;
};

TEST(ThreeGuarantees, CountEachStartedDayOfARepair) {
    struct Row {
        std::int64_t tenthsOfHour;
        std::int64_t days;
    };
    for (const Row& row : {Row{0, 0}, Row{10, 1}, Row{240, 1}, Row{245, 2}, Row{479, 2}, Row{480, 2},
                           Row{500, 3}, Row{1200, 5}, Row{1210, 6}}) {
        EXPECT_EQ(repairDays(tenths(row.tenthsOfHour)), row.days) << row.tenthsOfHour << " tenths";
    }
    EXPECT_EQ(repairDays(Hours::fromSeconds(24 * 3600 + 1)), 2);
}

TEST(ThreeGuarantees, OweAnotherCarFromTheSixthDay) {
    EXPECT_EQ(loanerFromDay(repairDays(tenths(1200))), std::nullopt);
    EXPECT_EQ(loanerFromDay(repairDays(tenths(1210))), 6);
}

TEST(ThreeGuarantees, ReckonWhatTheUseOfTheCarCosts) {
    EXPECT_EQ(useCompensation(Money::yuan(150'000), 12'000, highestUseRate), Money::yuan(9'000));
    EXPECT_EQ(useCompensation(Money::fromFen(9'999'999), 1, highestUseRate), Money::fromFen(50)) << "half up";
    EXPECT_EQ(useCompensation(Money::yuan(150'000), 0, highestUseRate), Money());
}

TEST(ThreeGuarantees, GiveARightToExchangeAboveThirtyDaysOrFourRepairs) {
    EXPECT_FALSE(entitlesToExchange(30, 4));
    EXPECT_TRUE(entitlesToExchange(31, 1));
    EXPECT_TRUE(entitlesToExchange(5, 5));
}

TEST(ThreeGuarantees, ApplyToHouseholdCarsOfAKnownDayOnly) {
    Car car;
    EXPECT_TRUE(car.standing().applies);
    EXPECT_EQ(car.standing().until, QDate(2028, 1, 10));
    EXPECT_EQ(car.standing().repairedUntil, QDate(2029, 1, 10));
    car.papers.isHousehold = false;
    car.repairs(6, JobId(1));
    EXPECT_FALSE(car.standing().applies);
    EXPECT_TRUE(car.standing().notices.empty());
    car.papers = {.soldOn = {}, .isHousehold = true};
    EXPECT_FALSE(car.standing().applies);
    EXPECT_TRUE(car.standing().isUnknown);
}

TEST(ThreeGuarantees, GoByTheDayAloneWhileTheReadingIsUnknown) {
    Car car;
    EXPECT_TRUE(car.standing(std::nullopt).isWithin);
    EXPECT_FALSE(car.standing(std::nullopt, QDate(2028, 1, 11)).isWithin);
    EXPECT_FALSE(car.standing(std::nullopt, QDate(2029, 1, 11)).isRepairedFree);
}

TEST(ThreeGuarantees, ReckonNoCompensationFromAnUnknownReading) {
    Car car;
    car.papers.price = Money::yuan(150'000);
    car.repair(30);
    car.repair(1);
    EXPECT_TRUE(car.standing().useCompensation);
    EXPECT_FALSE(car.standing(std::nullopt).useCompensation);
}

TEST(ThreeGuarantees, EndWithTwoYearsOrFiftyThousandKilometresWhicheverIsFirst) {
    const Car car;
    EXPECT_TRUE(car.standing(50'000, QDate(2028, 1, 10)).isWithin);
    EXPECT_FALSE(car.standing(50'001, today).isWithin);
    EXPECT_FALSE(car.standing(10, QDate(2028, 1, 11)).isWithin);
    EXPECT_TRUE(car.standing(60'000, QDate(2029, 1, 10)).isRepairedFree);
    EXPECT_FALSE(car.standing(60'001, today).isRepairedFree);
}

TEST(ThreeGuarantees, CountOnlyRepairsThatCameInWithinThePeriod) {
    Car car;
    car.repair(9);
    car.repair(20, {}, QDate(2028, 1, 11));
    car.repair(20, {}, QDate(2026, 6, 1), 50'001);
    EXPECT_EQ(car.standing().days, 9);
}

TEST(ThreeGuarantees, LeaveOutTheTransportOfCodedPartsFromAllDaysButNotFromTheOneRepair) {
    Car car;
    car.inRepairFor(Hours::fromSeconds(6 * 86'400));
    car.repair(10, {.notCounted = Hours::fromSeconds(3 * 86'400 + 1)});
    const GuaranteeStanding standing = car.standing();
    EXPECT_EQ(standing.daysRunning, 6);
    EXPECT_EQ(standing.days, 6 + 7);
}

TEST(ThreeGuarantees, SayWhenTheSixthDayOfTheRunningRepairBegins) {
    Car car;
    car.repair(9);
    EXPECT_EQ(car.standing().loanerFrom, std::nullopt) << "it is done";
    car.inRepairFor(Hours::fromSeconds(2 * 86'400));
    EXPECT_EQ(car.standing().loanerFrom, now.plus(Hours::fromSeconds(3 * 86'400)));
    car.inRepairFor(Hours::fromSeconds(7 * 86'400));
    EXPECT_EQ(car.standing().loanerFrom, now.plus(Hours::fromSeconds(-2 * 86'400))) << "the longest counts";
}

TEST(ThreeGuarantees, WarnOnTheFifthDayOfARepairAndOweOnTheSixth) {
    Car four;
    four.inRepairFor(Hours::fromSeconds(4 * 86'400));
    EXPECT_EQ(four.onlyNotice(), std::nullopt);
    Car five;
    five.inRepairFor(Hours::fromSeconds(4 * 86'400 + 1));
    EXPECT_EQ(five.onlyNotice(), Level::Alarm);
    Car six;
    six.inRepairFor(Hours::fromSeconds(5 * 86'400 + 1));
    EXPECT_EQ(six.onlyNotice(), Level::Due);
}

TEST(ThreeGuarantees, WarnAtTwentyFiveRepairDaysInAll) {
    struct Row {
        int days;
        std::optional<Level> level;
    };
    for (const Row& row :
         {Row{24, std::nullopt}, Row{25, Level::Alarm}, Row{30, Level::Alarm}, Row{31, Level::Due}}) {
        Car car;
        car.repair(row.days);
        EXPECT_EQ(car.onlyNotice(), row.level) << row.days << " days";
    }
}

TEST(ThreeGuarantees, WarnAtTheFourthRepairOfTheSameProblem) {
    struct Row {
        int repairs;
        std::optional<Level> level;
    };
    for (const Row& row : {Row{3, std::nullopt}, Row{4, Level::Alarm}, Row{5, Level::Due}}) {
        Car car;
        const JobId first = car.repair(1).job;
        car.repairs(row.repairs - 1, first);
        car.repair(1); // another problem is counted for itself
        EXPECT_EQ(car.standing().mostOfOneProblem, row.repairs);
        EXPECT_EQ(car.standing().problem, QStringLiteral("problem 1"));
        EXPECT_EQ(car.onlyNotice(), row.level) << row.repairs << " repairs";
    }
}

TEST(ThreeGuarantees, CountTwoJobsOfOneStayAsOneRepair) {
    Car car;
    car.repair(1, {.problem = JobId(1), .isSafetyFault = true});
    car.addJob({.problem = JobId(1), .isSafetyFault = true});
    EXPECT_EQ(car.standing().mostOfOneProblem, 1);
    EXPECT_EQ(car.standing().safetyFaults, 1);
}

TEST(ThreeGuarantees, WarnAtTheFirstRepairOfASafetyFault) {
    Car once;
    once.repair(1, {.isSafetyFault = true});
    EXPECT_EQ(once.onlyNotice(), Level::Alarm);
    once.repair(1, {.isSafetyFault = true});
    EXPECT_EQ(once.onlyNotice(), Level::Due);
}

TEST(ThreeGuarantees, WarnAtTheFirstReplacementOfAnAssembly) {
    Car car;
    car.repair(1, {.replaced = Replaced::Assembly, .system = ListedSystem::Gearbox});
    EXPECT_EQ(car.onlyNotice(), Level::Alarm);
    car.repair(1, {.replaced = Replaced::Assembly, .system = ListedSystem::Engine});
    EXPECT_EQ(car.onlyNotice(), Level::Alarm) << "each once";
    car.repair(1, {.replaced = Replaced::Assembly, .system = ListedSystem::Gearbox});
    EXPECT_EQ(car.onlyNotice(), Level::Due);
}

TEST(ThreeGuarantees, WarnAtTheFirstReplacementOfAMainPart) {
    Car car;
    const WarrantyWork pump{.replaced = Replaced::MainPart,
                            .system = ListedSystem::Steering,
                            .mainPart = QStringLiteral("EPS pump")};
    car.repair(1, pump);
    EXPECT_EQ(car.onlyNotice(), Level::Alarm);
    WarrantyWork rack = pump;
    rack.mainPart = QStringLiteral("rack");
    car.repair(1, rack);
    EXPECT_EQ(car.onlyNotice(), Level::Alarm) << "another part";
    WarrantyWork again = pump;
    again.mainPart = QStringLiteral("eps PUMP");
    car.repair(1, again);
    EXPECT_EQ(car.onlyNotice(), Level::Due);
}

TEST(ThreeGuarantees, NameTheRightsOfTheFirstDays) {
    Car sevenDays;
    sevenDays.repair(1, {.replaced = Replaced::Assembly, .system = ListedSystem::Engine}, sold.addDays(7),
                     300);
    EXPECT_EQ(sevenDays.standing().notices.back().level, Level::Due);
    EXPECT_FALSE(sevenDays.standing().useCompensation) << "costs the buyer nothing";
    Car eightDays;
    eightDays.repair(1, {.replaced = Replaced::Assembly, .system = ListedSystem::Engine}, sold.addDays(8),
                     300);
    EXPECT_EQ(eightDays.onlyNotice(), Level::Alarm);

    Car sixtyDays;
    sixtyDays.repair(1, {.isSafetyFault = true}, sold.addDays(60), 3'000);
    EXPECT_EQ(sixtyDays.standing().notices.back().level, Level::Due);
    Car tooFar;
    tooFar.repair(1, {.isSafetyFault = true}, sold.addDays(60), 3'001);
    EXPECT_EQ(tooFar.onlyNotice(), Level::Alarm);
    Car tooLate;
    tooLate.repair(1, {.isSafetyFault = true}, sold.addDays(61), 3'000);
    EXPECT_EQ(tooLate.onlyNotice(), Level::Alarm);
}

TEST(ThreeGuarantees, SayWhatTheUseCostsOnceThereIsARight) {
    Car car;
    car.papers.price = Money::yuan(150'000);
    car.repair(30);
    EXPECT_FALSE(car.standing().useCompensation);
    car.repair(1);
    EXPECT_EQ(car.standing().useCompensation, Money::yuan(9'000));
}

TEST(ThreeGuarantees, AreSilentOnceThePeriodIsOver) {
    Car car;
    car.repair(31);
    EXPECT_TRUE(car.standing(12'000, QDate(2028, 1, 11)).notices.empty());
}

TEST(WarrantyWork, NeedsASystemForWhatWasReplaced) {
    EXPECT_THROW(checkedWarrantyWork({.replaced = Replaced::Assembly}), Refusal);
    EXPECT_THROW(checkedWarrantyWork({.replaced = Replaced::Assembly, .system = ListedSystem::Body}), Refusal)
        << "only main parts of it are counted";
    EXPECT_THROW(checkedWarrantyWork({.replaced = Replaced::MainPart, .system = ListedSystem::Body}), Refusal)
        << "without its name";
    EXPECT_NO_THROW(
        checkedWarrantyWork({.replaced = Replaced::Assembly, .system = ListedSystem::DriveMotor}));
    EXPECT_THROW(checkedWarrantyWork({.notCounted = Hours::fromSeconds(1000 * 3600 + 1)}), Refusal);
}

TEST(VehiclePapers, RefuseDaysAndPricesThatCannotBe) {
    EXPECT_THROW(checkedPapers({.soldOn = today.addDays(1)}, today), Refusal);
    EXPECT_NO_THROW(checkedPapers({.soldOn = today}, today));
    EXPECT_THROW(checkedPapers({.price = Money()}, today), Refusal);
    EXPECT_THROW(checkedPapers({.insuredUntil = today.addYears(10).addDays(1)}, today), Refusal);
}

TEST(VehiclePapers, AreInsuredThroughTheLastDay) {
    EXPECT_FALSE(isInsuranceOver({}, today));
    EXPECT_FALSE(isInsuranceOver({.insuredUntil = today}, today));
    EXPECT_TRUE(isInsuranceOver({.insuredUntil = today.addDays(-1)}, today));
}

} // namespace
} // namespace baydesk
