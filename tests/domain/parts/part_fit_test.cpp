// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parts/part_fit.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

TEST(PartFit, ReadsTheModelsAndYearsAsPeopleWriteThem) {
    struct Row {
        const char* fits;
        const char* model;
        std::optional<std::int64_t> year;
        PartFit fit;
    };
    const Row rows[] = {
        {"CX-5 13–25", "马自达CX-5", 2020, PartFit::Fits},
        {"CX-5 13–25", "MAZDA cx5 2.0L", 2020, PartFit::Fits},
        {"CX-5 13–25", "马自达CX-5", std::nullopt, PartFit::Fits},
        {"CX-5 13–25", "马自达CX-5", 2012, PartFit::Other},
        {"CX-5 2013-2025", "马自达CX-5", 2026, PartFit::Other},
        {"CX-5 2013-", "马自达CX-5", 2026, PartFit::Fits},
        {"CX-3", "马自达CX-30", 2022, PartFit::Other},
        {"Mazda CX-30", "Mazda CX-5", 2020, PartFit::Other},
        {"CX-4 16–25; CX-5 13–25", "马自达CX-5", 2020, PartFit::Fits},
        {"CX-4、CX-30", "马自达CX-5", 2020, PartFit::Other},
        {"昂克赛拉 14–24", "马自达3 昂克赛拉", 2018, PartFit::Fits},
        {"X5 13–25", "马自达CX-5", 2020, PartFit::Other},
        {"X5 13–25", "宝马X5", 2020, PartFit::Fits},
        {"MPV 98–05", "马自达MPV", 2000, PartFit::Fits},
        {"阿特兹", "马自达3 昂克赛拉", 2018, PartFit::Other},
        {"通用", "马自达CX-5", 2020, PartFit::Fits},
        {"Universal", "马自达CX-5", 2020, PartFit::Fits},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(fitOf(QString::fromUtf8(row.fits), QString::fromUtf8(row.model), row.year), row.fit)
            << row.fits << " on " << row.model;
    }
}

TEST(PartFit, IsUnknownWhereNobodySaidWhatThePartOrTheCarIs) {
    EXPECT_EQ(fitOf({}, QStringLiteral("马自达CX-5"), 2020), PartFit::Unknown);
    EXPECT_EQ(fitOf(QStringLiteral("CX-5"), {}, 2020), PartFit::Unknown);
    EXPECT_EQ(fitOf(QStringLiteral("13–25"), QStringLiteral("马自达CX-5"), 2020), PartFit::Unknown);
}

} // namespace
} // namespace baydesk
