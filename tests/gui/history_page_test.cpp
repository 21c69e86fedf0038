// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/staff/history_page.h"

#include "gui/clipping.h"
#include "gui/typing.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/inline_message.h"
#include "services/rights.h"
#include "services/shop_service.h"
#include "services/staff_service.h"
#include "support/parts_scene.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

class HistoryPageTest : public testing::Test {
  protected:
    void show(StaffRole as = StaffRole::Administrator) {
        gui.seat(as);
        gui.show({1366, 768});
    }
    void openPerson(const char* name) {
        gui.press("Ctrl+9");
        gui.press("Ctrl+F");
        typeText(gui, name);
        gui.press("Return");
        gui.press("Return");
        ASSERT_EQ(gui.window().currentPage()->id(), PageId::History);
    }
    DataTable& table() { return *gui.window().findChild<DataTable*>(QStringLiteral("history")); }
    QString cell(int row, int column) {
        return table().rows().row(row).cells.at(static_cast<std::size_t>(column)).text;
    }

    GuiShop gui;
};

constexpr int when = 0;
constexpr int who = 1;
constexpr int about = 2;
constexpr int what = 3;
constexpr int desk = 4;

TEST_F(HistoryPageTest, ShowsWhatAPersonDidAndWhatWasDoneToThem) {
    gui.shop().actAs(gui.shop().partsClerk);
    PartsScene(gui.shop()).addPart("PE01-14-302", 4);
    gui.shop().passMinutes(5);
    gui.shop().actAs(gui.shop().administrator);
    gui.shop().act<StaffService>(
        [&](auto& staff) { staff.changeRole(gui.shop().partsClerk, StaffRole::Advisor); });
    show();
    openPerson("钱丽");
    EXPECT_EQ(gui.window().currentPage()->title(), s("History of 钱丽"));
    ASSERT_EQ(table().shownRows(), 1);
    EXPECT_EQ(cell(0, when), s("2026-11-21 10:00"));
    EXPECT_EQ(cell(0, about), s("PE01-14-302"));
    EXPECT_TRUE(cell(0, what).startsWith(s("Part PE01-14-302 added"))) << cell(0, what).toStdString();
    EXPECT_EQ(cell(0, desk), s("desk-1"));
    EXPECT_EQ(focusName(), s("history"));
    gui.press("Alt+2");
    ASSERT_EQ(table().shownRows(), 2) << "joined, and another role";
    EXPECT_EQ(cell(0, what), s("Role changed from Parts clerk to Service advisor")) << "the newest first";
    EXPECT_EQ(cell(0, who), s("马管理"));
    EXPECT_EQ(clippedTexts(gui.window()).join(QLatin1Char('\n')).toStdString(), "");
    gui.press("Alt+1");
    EXPECT_EQ(table().shownRows(), 1);
    gui.press("Esc");
    EXPECT_EQ(gui.window().currentPage()->id(), PageId::Staff);
}

TEST_F(HistoryPageTest, IsFilteredByTyping) {
    show();
    openPerson("马管理");
    const int all = table().shownRows();
    typeText(gui, "added");
    EXPECT_EQ(focusName(), s("historyFilter"));
    EXPECT_EQ(table().shownRows(), 3) << "three bays";
    gui.press("Esc");
    EXPECT_EQ(table().shownRows(), all);
    EXPECT_EQ(focusName(), s("history"));
    EXPECT_EQ(gui.window().currentPage()->id(), PageId::History);
}

TEST_F(HistoryPageTest, OfAPartIsOneKeyFromIt) {
    PartsScene scene(gui.shop());
    const PartId part = scene.addPart("K015-33-04X", 3);
    gui.shop().act<PartsService>([&](auto& parts) {
        parts.edit(part, 1, {Money::yuan(120), s("A-07-3"), Quantity()});
    });
    show(StaffRole::Parts);
    gui.press("F3");
    typeText(gui, "K015");
    gui.press("Return");
    gui.press("Alt+0");
    ASSERT_EQ(gui.window().currentPage()->id(), PageId::History);
    EXPECT_EQ(gui.window().currentPage()->title(), s("History of K015-33-04X"));
    ASSERT_EQ(table().shownRows(), 2);
    EXPECT_EQ(cell(0, what), s("Price changed from ¥113.00 to ¥120.00"));
    EXPECT_TRUE(table().isColumnHidden(about));
    gui.press("Esc");
    EXPECT_EQ(gui.window().currentPage()->id(), PageId::Parts);
}

TEST_F(HistoryPageTest, OfAnotherPersonIsRefusedToWhoeverDoesNotManageThem) {
    show(StaffRole::Parts);
    gui.window().openPage(PageId::History, gui.shop().advisor);
    gui.settle();
    EXPECT_EQ(gui.window().currentPage()->message()->text(), missingRight(Right::ManageStaff).toString());
    EXPECT_EQ(table().shownRows(), 0);
}

TEST_F(HistoryPageTest, ShowsAnActOfThisMinuteAtOnce) {
    show();
    openPerson("马管理");
    const int before = table().shownRows();
    gui.shop().actAs(gui.shop().administrator);
    gui.shop().act<ShopService>([](auto& shop) { shop.addBay(s("钣2"), BayKind::Body); });
    Q_EMIT gui.backroom().changed(gui.shop().lastChanges);
    gui.settle();
    EXPECT_EQ(table().shownRows(), before + 1);
    EXPECT_EQ(cell(0, what), s("Bay 钣2 added"));
}

} // namespace
} // namespace baydesk
