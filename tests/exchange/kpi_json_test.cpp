// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/kpi_json.h"

#include "domain/kpi/example_month.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

KpiMonth exampleMonth() {
    KpiMonth month{.facts = factsOf(test::exampleMonth()),
                   .kpis = {},
                   .reconciliation = {},
                   .comparisons = {},
                   .warnings = {},
                   .importedBy = {},
                   .importedAt = {}};
    for (const Kpi& kpi : kpiCatalogue()) {
        month.kpis.push_back({&kpi, kpi.compute(month.facts)});
    }
    return month;
}

QJsonObject entry(const QByteArray& json, const char* id) {
    const auto kpis = QJsonDocument::fromJson(json).object().value(QStringLiteral("kpis")).toArray();
    for (const auto& kpi : kpis) {
        if (kpi.toObject().value(QStringLiteral("id")) == QLatin1String(id)) {
            return kpi.toObject();
        }
    }
    return {};
}

TEST(KpiJson, WritesAFigureWithBothSides) {
    EXPECT_TRUE(kpiJson(exampleMonth())
                    .contains(R"({"id": "L12", "value": 1.4225, "numerator": 2845, "denominator": 2000, )"
                              R"("unit": "ratio", "status": "ok"})"));
}

TEST(KpiJson, WritesEveryKpiOfTheMonth) {
    const QJsonObject root = QJsonDocument::fromJson(kpiJson(exampleMonth())).object();
    EXPECT_EQ(root.keys(), (QStringList{QStringLiteral("kpis"), QStringLiteral("month")}));
    EXPECT_EQ(root.value(QStringLiteral("month")), QStringLiteral("2026-10"));
    EXPECT_EQ(static_cast<std::size_t>(root.value(QStringLiteral("kpis")).toArray().size()),
              kpiCatalogue().size());
}

TEST(KpiJson, WritesTheValueInFull) {
    EXPECT_EQ(entry(kpiJson(exampleMonth()), "Q02").value(QStringLiteral("value")).toDouble(), 646.0 / 706.0);
    EXPECT_EQ(entry(kpiJson(exampleMonth()), "B05").value(QStringLiteral("value")).toDouble(),
              782200.0 / 21.0);
}

TEST(KpiJson, WritesNullForWhatIsNotKnown) {
    const QJsonObject equipment = entry(kpiJson(exampleMonth()), "B03");
    EXPECT_EQ(equipment.value(QStringLiteral("status")), QStringLiteral("insufficient"));
    for (const char* key : {"value", "numerator", "denominator"}) {
        EXPECT_TRUE(equipment.value(QLatin1String(key)).isNull()) << key;
    }
}

TEST(KpiJson, WritesAReportedShareWithoutCounts) {
    const QJsonObject onTime = entry(kpiJson(exampleMonth()), "Q03");
    EXPECT_EQ(onTime.value(QStringLiteral("status")), QStringLiteral("reported"));
    EXPECT_EQ(onTime.value(QStringLiteral("value")).toDouble(), 0.81);
    EXPECT_TRUE(onTime.value(QStringLiteral("numerator")).isNull());
    EXPECT_TRUE(onTime.value(QStringLiteral("denominator")).isNull());
}

TEST(KpiJson, WritesAPlainSumOverOne) {
    const QJsonObject visits = entry(kpiJson(exampleMonth()), "T01");
    EXPECT_EQ(visits.value(QStringLiteral("numerator")).toInt(), 706);
    EXPECT_EQ(visits.value(QStringLiteral("denominator")).toInt(), 1);
}

} // namespace
} // namespace baydesk
