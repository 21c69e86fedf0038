// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/typing.h"
#include "services/workshop_service.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

/// The foreman before technicians who waited for parts from 09:30 and have been idle since 10:00.
class ClockCorrection : public testing::Test {
  protected:
    ClockCorrection() {
        const auto begin = [this](ClockActivity activity) {
            gui_.shop().act<WorkshopService>([&](auto& workshop) {
                for (const TechnicianId who : {gui_.shop().firstTechnician, gui_.shop().secondTechnician}) {
                    workshop.startActivity(who, activity, QStringLiteral("等配件"));
                }
            });
        };
        TestShop& shop = gui_.shop();
        shop.context().now = Timestamp::fromMilliseconds(shop.context().now.milliseconds() + 45'250);
        gui_.shop().passMinutes(-30);
        begin(ClockActivity::WaitingParts);
        gui_.shop().passMinutes(30);
        begin(ClockActivity::Idle);
        gui_.shop().passMinutes(30);
        gui_.show();
        gui_.press("Ctrl+3");
        gui_.press("Alt+2");
        gui_.settle();
        gui_.press("Alt+7");
        gui_.settle();
    }
    std::vector<ClockLine> lines() {
        WorkshopService workshop = gui_.shop().service<WorkshopService>();
        const QDate today = gui_.shop().context().today();
        std::vector<ClockLine> all = workshop.clockSheet(gui_.shop().firstTechnician, today).lines;
        for (const ClockLine& line : workshop.clockSheet(gui_.shop().secondTechnician, today).lines) {
            all.push_back(line);
        }
        return all;
    }

    GuiShop gui_;
};

TEST_F(ClockCorrection, StandsBesideTheEntryItReplaces) {
    typeText(gui_, "09:30");
    gui_.press("Return");
    typeText(gui_, "09:15");
    gui_.press("Tab");
    gui_.press("Tab");
    typeText(gui_, "忘记打卡");
    gui_.press("Ctrl+Return");
    gui_.settle();
    int replaced = 0;
    int corrections = 0;
    for (const ClockLine& line : lines()) {
        replaced += line.isReplaced ? 1 : 0;
        corrections += line.isCorrection ? 1 : 0;
    }
    EXPECT_EQ(replaced, 1);
    EXPECT_EQ(corrections, 1);
}

TEST_F(ClockCorrection, LeavesATimeThatNobodyTouchedAsItIsToTheSecond) {
    typeText(gui_, "09:30");
    gui_.press("Return");
    gui_.press("Tab");
    typeText(gui_, "09:50");
    gui_.press("Tab");
    typeText(gui_, "核对");
    gui_.press("Ctrl+Return");
    gui_.settle();
    const auto all = lines();
    const auto replaced = std::ranges::find_if(all, &ClockLine::isReplaced);
    const auto correction = std::ranges::find_if(all, &ClockLine::isCorrection);
    ASSERT_NE(replaced, all.end());
    ASSERT_NE(correction, all.end());
    EXPECT_EQ(correction->start, replaced->start);
    EXPECT_NE(correction->start.milliseconds() % 60'000, 0);
}

TEST_F(ClockCorrection, WithoutAnEntryOrWithAnOddTimeSaysSoAtTheField) {
    gui_.press("Ctrl+Return");
    EXPECT_FALSE(errorAt(gui_.window(), "entry").isEmpty());
    typeText(gui_, "09:30");
    gui_.press("Return");
    typeText(gui_, "half past");
    gui_.press("Ctrl+Return");
    EXPECT_FALSE(errorAt(gui_.window(), "start").isEmpty());
    EXPECT_EQ(lines().size(), 4u);
}

} // namespace
} // namespace baydesk
