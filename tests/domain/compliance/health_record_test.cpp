// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/compliance/health_record.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

const QDate today(2026, 11, 21);

/// A record the authority takes.
HealthRecord clean() {
    return {.companyName = QStringLiteral("东城汽车"),
            .vin = QStringLiteral("LSVAL41Z882104202"),
            .plate = QStringLiteral("京N8K3F2"),
            .sentOn = today,
            .mileageKm = 41'286,
            .settledOn = today,
            .listNumber = QStringLiteral("R261121-001"),
            .fault = QStringLiteral("刹车异响"),
            .parts = {{QStringLiteral("刹车片"), QStringLiteral("BP-100"), Quantity::whole(1)}},
            .works = {{QStringLiteral("更换刹车片"), Hours::fromHundredths(120)}}};
}

/// What would be refused of the clean record once something is changed.
template <class Change>
QStringList refusedAfter(Change change, std::optional<std::int64_t> lastMileageKm = 40'000) {
    HealthRecord record = clean();
    change(record);
    return refusalsOf(record, lastMileageKm, today);
}

TEST(HealthRecord, PassesWhenEverythingIsThere) {
    EXPECT_EQ(refusedAfter([](HealthRecord&) {}), QStringList());
    EXPECT_EQ(refusedAfter([](HealthRecord& r) { r.parts.clear(); }), QStringList())
        << "labour alone is a repair";
    EXPECT_EQ(refusedAfter([](HealthRecord& r) { r.vin = QStringLiteral("WVWZZZ1KZ8W123456"); }),
              QStringList())
        << "a foreign VIN is a warning only";
}

TEST(HealthRecord, IsRefusedForEachElementThatIsMissing) {
    using R = HealthRecord;
    EXPECT_EQ(refusedAfter([](R& r) { r.vin.clear(); }).size(), 1);
    EXPECT_EQ(refusedAfter([](R& r) { r.plate.clear(); }).size(), 1);
    EXPECT_EQ(refusedAfter([](R& r) { r.companyName.clear(); }).size(), 1);
    EXPECT_EQ(refusedAfter([](R& r) { r.fault = QStringLiteral("  "); }).size(), 1);
    EXPECT_EQ(refusedAfter([](R& r) { r.listNumber.clear(); }).size(), 1);
    EXPECT_EQ(refusedAfter([](R& r) { r.works.clear(); }).size(), 1);
    EXPECT_EQ(refusedAfter([](R& r) { r.parts.front().code.clear(); }).size(), 1);
    EXPECT_EQ(refusedAfter([](R& r) { r.parts.front().quantity = Quantity(); }).size(), 1);
    EXPECT_EQ(refusedAfter([](R& r) { r.mileageKm = 0; }).size(), 1);
    EXPECT_EQ(refusedAfter([](R& r) {
                  r.vin.clear();
                  r.plate.clear();
              }).size(),
              2)
        << "all of them are named";
}

TEST(HealthRecord, IsRefusedForAWrongVinAndSaysWhy) {
    const QStringList refused =
        refusedAfter([](HealthRecord& r) { r.vin = QStringLiteral("LSVAL41Z882140202"); });
    EXPECT_EQ(refused, QStringList{QStringLiteral("The VIN fails its check: check digit is 8, expected 1.")});
}

TEST(HealthRecord, IsRefusedForAMileageBelowTheLast) {
    const auto same = [](HealthRecord& r) { r.mileageKm = 40'000; };
    EXPECT_EQ(refusedAfter(same), QStringList());
    EXPECT_EQ(refusedAfter(same, std::nullopt), QStringList());
    EXPECT_EQ(refusedAfter(same, 40'001).size(), 1);
}

TEST(HealthRecord, IsRefusedForDaysInTheWrongOrder) {
    EXPECT_EQ(refusedAfter([](HealthRecord& r) { r.sentOn = today.addDays(1); }).size(), 1);
    EXPECT_EQ(refusedAfter([](HealthRecord& r) { r.settledOn = today.addDays(1); }).size(), 1);
}

} // namespace
} // namespace baydesk
