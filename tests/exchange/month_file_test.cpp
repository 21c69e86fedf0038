// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/month_file.h"

#include "domain/kpi/example_month.h"
#include "domain/kpi/reconciliation.h"
#include "domain/values/refusal.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QJsonObject exampleObject() {
    return {{"month", "2026-10"},
            {"work_days", 30},
            {"hours_per_day", 8},
            {"labour_output", 284500},
            {"parts_output", 497700},
            {"total_output", 782200},
            {"maintenance_output", 23800},
            {"general_output", 425700},
            {"accident_output", 402400},
            {"sold_hours", 2845},
            {"actual_hours", 2000},
            {"vehicles", 706},
            {"maintenance_jobs", 88},
            {"general_jobs", 446},
            {"accident_jobs", 509},
            {"comeback_vehicles", 60},
            {"on_time_rate", 0.81},
            {"bays_total", 21},
            {"bays_mechanical", 12},
            {"bays_body", 8},
            {"paint_booths", 1},
            {"staff_total", 31},
            {"staff_front", 6},
            {"tech_mechanical", 6},
            {"tech_body_paint", 7},
            {"direct_staff_pay", 80000},
            {"labour_rate", 100},
            {"technicians", 13},
            {"available_hours", 3120},
            {"bay_hours", 5040}};
}

QByteArray fileOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson();
}

QByteArray exampleWith(const char* key, const QJsonValue& value) {
    QJsonObject object = exampleObject();
    object.insert(QLatin1String(key), value);
    return fileOf(object);
}

QByteArray exampleWithout(const char* key) {
    QJsonObject object = exampleObject();
    object.remove(QLatin1String(key));
    return fileOf(object);
}

std::optional<Refusal> refusalOf(const QByteArray& file) {
    try {
        parseMonthFile(file);
    } catch (const Refusal& refusal) {
        return refusal;
    }
    return std::nullopt;
}

void expectRefusal(const QByteArray& file, const char* key) {
    const auto refusal = refusalOf(file);
    ASSERT_TRUE(refusal) << key << " was accepted";
    EXPECT_EQ(refusal->field(), key);
    EXPECT_TRUE(refusal->sentence().contains(QLatin1String(key)));
    EXPECT_FALSE(refusal->remedy().isEmpty()) << key;
}

TEST(MonthFile, ReadsTheWorkedExample) {
    EXPECT_EQ(parseMonthFile(fileOf(exampleObject())), test::exampleMonth());
}

TEST(MonthFile, KeepsTheUnreconciledClassTotal) {
    const auto line = reconcile(factsOf(parseMonthFile(fileOf(exampleObject()))), defaultTolerance);
    EXPECT_EQ(line->difference, Money::yuan(69'700));
}

TEST(MonthFile, NeedsEveryFigureThatDoesNotFollowFromOthers) {
    for (const MonthField& field : monthFields()) {
        expectRefusal(exampleWithout(field.key), field.key);
    }
    expectRefusal(exampleWithout("month"), "month");
}

TEST(MonthFile, DoesNotNeedFiguresThatFollowFromOthers) {
    for (const char* key : {"bays_total", "technicians", "available_hours", "bay_hours"}) {
        EXPECT_FALSE(refusalOf(exampleWithout(key))) << key;
    }
}

TEST(MonthFile, RefusesDerivedFiguresThatDoNotAgree) {
    expectRefusal(exampleWith("bays_total", 20), "bays_total");
    expectRefusal(exampleWith("technicians", 19), "technicians");
    expectRefusal(exampleWith("available_hours", 2166.3), "available_hours");
    expectRefusal(exampleWith("bay_hours", 5040.01), "bay_hours");
}

TEST(MonthFile, SaysWhichFigureWouldAgree) {
    EXPECT_TRUE(refusalOf(exampleWith("technicians", 19))->remedy().contains(QStringLiteral("13")));
}

TEST(MonthFile, RefusesUnknownKeys) {
    expectRefusal(exampleWith("labor_output", 1), "labor_output");
}

TEST(MonthFile, RefusesWhatIsNoNumber) {
    for (const MonthField& field : monthFields()) {
        expectRefusal(exampleWith(field.key, QStringLiteral("12")), field.key);
    }
    expectRefusal(exampleWith("vehicles", QJsonValue::Null), "vehicles");
    expectRefusal(exampleWith("vehicles", true), "vehicles");
    expectRefusal(exampleWith("technicians", QStringLiteral("13")), "technicians");
}

TEST(MonthFile, RefusesNegativeFigures) {
    for (const MonthField& field : monthFields()) {
        expectRefusal(exampleWith(field.key, -1), field.key);
    }
}

TEST(MonthFile, RefusesFiguresThatAreTooFine) {
    expectRefusal(exampleWith("vehicles", 706.5), "vehicles");
    expectRefusal(exampleWith("labour_output", 284500.005), "labour_output");
    expectRefusal(exampleWith("sold_hours", 2845.123), "sold_hours");
    expectRefusal(exampleWith("on_time_rate", 0.81000001), "on_time_rate");
}

TEST(MonthFile, RefusesFiguresThatAreTooLarge) {
    expectRefusal(exampleWith("labour_output", 1e12), "labour_output");
    expectRefusal(exampleWith("vehicles", 1e300), "vehicles");
}

TEST(MonthFile, ReadsDecimalsExactly) {
    QJsonObject object = exampleObject();
    object.insert(QStringLiteral("labour_output"), 284500.07);
    object.insert(QStringLiteral("total_output"), 782200.07);
    object.insert(QStringLiteral("sold_hours"), 2845.25);
    const MonthInput input = parseMonthFile(fileOf(object));
    EXPECT_EQ(input.labourOutput, Money::fromFen(28'450'007));
    EXPECT_EQ(input.soldHours, Hours::fromHundredths(284'525));
}

TEST(MonthFile, ReadsSmallShares) {
    EXPECT_EQ(parseMonthFile(exampleWith("on_time_rate", 0.00001)).onTimePpm, 10);
    EXPECT_EQ(parseMonthFile(exampleWith("on_time_rate", 0)).onTimePpm, 0);
    EXPECT_EQ(parseMonthFile(exampleWith("on_time_rate", 1)).onTimePpm, 1'000'000);
}

TEST(MonthFile, RefusesFiguresThatContradictEachOther) {
    expectRefusal(exampleWith("total_output", 851900), "total_output");
    expectRefusal(exampleWith("on_time_rate", 81), "on_time_rate");
    expectRefusal(exampleWith("comeback_vehicles", 707), "comeback_vehicles");
    expectRefusal(exampleWith("staff_total", 18), "staff_total");
    expectRefusal(exampleWith("month", QStringLiteral("2026-02")), "work_days");
}

TEST(MonthFile, RefusesAMonthThatIsNone) {
    for (const char* month : {"2026-13", "Oct 2026", "2026", "2026-1", ""}) {
        expectRefusal(exampleWith("month", QLatin1String(month)), "month");
    }
    expectRefusal(exampleWith("month", 202610), "month");
}

TEST(MonthFile, RefusesADoubledKey) {
    QByteArray file = fileOf(exampleObject());
    file.replace("{", "{ \"vehicles\": 707,");
    expectRefusal(file, "vehicles");
}

TEST(MonthFile, RefusesWhatIsNoJsonObject) {
    for (const char* text : {"", "month", "[1, 2]", "{\"month\": ", "\"2026-10\"", "{}extra"}) {
        EXPECT_TRUE(refusalOf(text)) << text;
    }
    EXPECT_TRUE(refusalOf("{\n\n\"month\" 3}")->sentence().contains(QStringLiteral("line 3")));
}

TEST(MonthFile, ReadsAFileWithAByteOrderMark) {
    EXPECT_FALSE(refusalOf("\xEF\xBB\xBF" + fileOf(exampleObject())));
}

} // namespace
} // namespace baydesk
