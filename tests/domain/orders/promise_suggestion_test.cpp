// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/promise_suggestion.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

ShopSettings shop() {
    ShopSettings made{.name = {},
                      .address = {},
                      .phone = {},
                      .calendar = ShopCalendar("Asia/Shanghai"),
                      .opens = QTime(8, 0),
                      .closes = QTime(18, 0),
                      .workday = Hours::fromHundredths(800),
                      .labourRate = {},
                      .diagnosisFee = {},
                      .taxRate = {},
                      .holdLength = {}};
    return made;
}

const QDate saturday(2026, 11, 21);

Timestamp at(int hour, int minute = 0, int daysLater = 0) {
    return shop().calendar.at(saturday.addDays(daysLater), QTime(hour, minute));
}

DurationEstimate takes(int minutes) {
    return {Hours::fromSeconds(minutes * 60), {}, DurationLevel::Operation, 12};
}

/// Saturday, ten in the morning, two technicians and three bays on each of seven days; one job of two hours.
PromiseQuestion question() {
    PromiseQuestion asked{.now = at(10), .works = {{QStringLiteral("A"), takes(120)}}, .days = {}};
    for (int day = 0; day < 7; ++day) {
        asked.days.push_back(
            {.day = saturday.addDays(day), .technicians = 2, .technicianHours = {}, .bays = 3});
    }
    return asked;
}

std::optional<Timestamp> promised(const PromiseQuestion& asked) {
    return suggestPromise(asked, shop()).promise;
}

bool says(const PromiseQuestion& asked, const char* words) {
    return suggestPromise(asked, shop()).reasons.join(QLatin1Char('\n')).contains(QString::fromUtf8(words));
}

TEST(PromiseSuggestion, IsNowAndWhatLikeJobsTook) {
    EXPECT_EQ(promised(question()), at(12));
    EXPECT_TRUE(says(question(), "A: 12 job(s) of the same operation took up to 2 h in four of five cases."));
}

TEST(PromiseSuggestion, NamesInAWholeSentenceWhichJobsItRestsOn) {
    PromiseQuestion asked = question();
    asked.works[0].duration->level = DurationLevel::AnyJob;
    EXPECT_TRUE(
        says(asked, "A has no hours yet: 12 job(s) of any kind took up to 2 h in four of five cases."));
    asked.works[0].duration->level = DurationLevel::Category;
    asked.works[0].duration->atMost = Hours::fromHundredths(300);
    EXPECT_TRUE(says(asked, "A: 12 job(s) of its category took up to 2 h in four of five cases. Nine of ten "
                            "took up to 3 h."));
}

TEST(PromiseSuggestion, IsRoundedUpToAQuarterOfAnHour) {
    PromiseQuestion asked = question();
    asked.works[0].duration = takes(121);
    EXPECT_EQ(promised(asked), at(12, 15));
}

TEST(PromiseSuggestion, AddsTheChecks) {
    PromiseQuestion asked = question();
    asked.checks = takes(45);
    EXPECT_EQ(promised(asked), at(12, 45));
    EXPECT_TRUE(says(asked, "Checks and wash take up to 45 min."));
}

TEST(PromiseSuggestion, LetsGoFirstWhatIsPromisedBefore) {
    PromiseQuestion asked = question();
    asked.waiting = {{at(11), Hours::fromHundredths(300)}, {at(17), Hours::fromHundredths(800)}};
    EXPECT_EQ(promised(asked), at(13, 30)) << "two technicians share three hours; what comes later waits";
    EXPECT_TRUE(says(asked, "3.0 h of promised work go before it."));
}

TEST(PromiseSuggestion, IsPushedBehindWorkThatItWouldOtherwiseOvertake) {
    PromiseQuestion asked = question();
    asked.waiting = {{at(12), Hours::fromHundredths(200)}, {at(13), Hours::fromHundredths(200)}};
    EXPECT_EQ(promised(asked), at(14));
}

TEST(PromiseSuggestion, WaitsForNobodyWhileATechnicianIsOnTheCar) {
    PromiseQuestion asked = question();
    asked.waiting = {{at(11), Hours::fromHundredths(300)}};
    asked.isInWork = true;
    asked.works[0].done = Hours::fromHundredths(100);
    EXPECT_EQ(promised(asked), at(11));
}

TEST(PromiseSuggestion, GoesOnWhenTheShopOpensAgain) {
    PromiseQuestion asked = question();
    asked.now = at(17);
    EXPECT_EQ(promised(asked), at(9, 0, 1));
    asked.days[1].technicians = 0;
    EXPECT_EQ(promised(asked), at(9, 0, 2)) << "nobody works on Sunday";
}

TEST(PromiseSuggestion, WaitsForAPartUntilTheMiddleOfItsDay) {
    PromiseQuestion asked = question();
    asked.parts = {{QStringLiteral("Bearing"), saturday.addDays(2)}};
    EXPECT_EQ(promised(asked), at(15, 0, 2));
    EXPECT_TRUE(says(asked, "“Bearing” arrives on 2026-11-23."));
}

TEST(PromiseSuggestion, GivesAJobThatWaitedTheTimeNobodyHasWorkedYet) {
    PromiseQuestion asked = question();
    asked.works[0].done = Hours::fromHundredths(4000);
    EXPECT_EQ(promised(asked), at(10)) << "nothing is left of it";
    asked.works[0].unworked = Hours::fromHundredths(100);
    EXPECT_EQ(promised(asked), at(11)) << "it only waited";
}

TEST(PromiseSuggestion, IsTheChecksAloneOnceTheWorkIsDone) {
    PromiseQuestion asked = question();
    asked.works.clear();
    asked.waiting = {{at(11), Hours::fromHundredths(800)}};
    asked.checks = takes(40);
    asked.isWorkDone = true;
    EXPECT_EQ(promised(asked), at(10, 45)) << "and no other car's work goes before it";
    EXPECT_TRUE(says(asked, "The work is done."));
}

TEST(PromiseSuggestion, IsNotGuessedWhereSomethingIsNotKnown) {
    PromiseQuestion part = question();
    part.parts = {{QStringLiteral("Bearing"), {}}};
    EXPECT_FALSE(promised(part));
    EXPECT_TRUE(says(part, "not on its way"));
    PromiseQuestion work = question();
    work.works.push_back({QStringLiteral("B"), {}});
    EXPECT_FALSE(promised(work));
    EXPECT_TRUE(says(work, "B: nobody knows yet"));
    PromiseQuestion empty = question();
    empty.works.clear();
    EXPECT_FALSE(promised(empty));
    PromiseQuestion nobody = question();
    nobody.days.clear();
    EXPECT_FALSE(promised(nobody));
    EXPECT_TRUE(says(nobody, "No technician"));
}

std::vector<PastJob> jobs(int count, int elapsed, int sold, ServiceCategory category) {
    return std::vector(static_cast<std::size_t>(count),
                       PastJob{Hours::fromHundredths(elapsed), Hours::fromHundredths(sold), category});
}

TEST(WorkDuration, FallsBackFromTheOperationToItsCategoryToTheShop) {
    const WorkToEstimate work{Hours::fromHundredths(200), ServiceCategory::Body};
    const auto alike = jobs(10, 150, 100, ServiceCategory::Body);
    EXPECT_EQ(expectedDuration(work, alike, {})->level, DurationLevel::Operation);
    EXPECT_EQ(expectedDuration(work, alike, {})->usual, Hours::fromHundredths(150));
    auto recent = jobs(10, 300, 100, ServiceCategory::Body);
    const auto nine = jobs(9, 150, 100, ServiceCategory::Body);
    EXPECT_EQ(expectedDuration(work, nine, recent)->level, DurationLevel::Category);
    EXPECT_EQ(expectedDuration(work, nine, recent)->usual, Hours::fromHundredths(600))
        << "three times its sold hours";
    recent = jobs(10, 120, 100, ServiceCategory::General);
    EXPECT_EQ(expectedDuration(work, nine, recent)->level, DurationLevel::Shop);
    EXPECT_EQ(expectedDuration(work, nine, recent)->usual, Hours::fromHundredths(240));
    EXPECT_EQ(expectedDuration(work, {}, {})->level, DurationLevel::StandardHours);
    EXPECT_EQ(expectedDuration(work, {}, {})->usual, Hours::fromHundredths(200));
}

TEST(WorkDuration, OfAJobWithoutHoursIsThatOfAnyJobOrUnknown) {
    EXPECT_EQ(expectedDuration({}, {}, jobs(10, 120, 0, ServiceCategory::General))->level,
              DurationLevel::AnyJob);
    EXPECT_FALSE(expectedDuration({}, {}, jobs(9, 120, 0, ServiceCategory::General)));
}

TEST(WorkDuration, SaysWhatNineOfTenStayedWithin) {
    auto alike = jobs(10, 100, 100, ServiceCategory::General);
    alike.back().elapsed = Hours::fromHundredths(400);
    const auto estimate = expectedDuration({}, alike, {});
    EXPECT_EQ(estimate->usual, Hours::fromHundredths(100));
    EXPECT_EQ(estimate->atMost, Hours::fromHundredths(400));
}

TEST(WorkDuration, CountsOnlyTheTimeTheShopIsOpen) {
    EXPECT_EQ(openTime(at(9), at(11), shop()), Hours::fromHundredths(200));
    EXPECT_EQ(openTime(at(17), at(9, 0, 1), shop()), Hours::fromHundredths(200));
    EXPECT_EQ(openTime(at(19), at(21), shop()), Hours());
}

} // namespace
} // namespace baydesk
