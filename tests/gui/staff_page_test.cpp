// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/staff/staff_page.h"

#include "gui/clipping.h"
#include "gui/pages/staff/person_card.h"
#include "gui/pages/staff/role_box.h"
#include "gui/pages/staff/staff_panels.h"
#include "gui/picture.h"
#include "gui/typing.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/inline_message.h"
#include "services/order_service.h"
#include "services/rights.h"
#include "services/shop_service.h"
#include "services/staff_service.h"
#include "services/workshop_service.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QtTest/QTest>
#include <algorithm>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// The administrator of a shop of one's own sits at the desk and has the staff before them.
class StaffPageTest : public testing::Test {
  protected:
    void show(StaffRole as = StaffRole::Administrator) {
        gui.seat(as);
        gui.show({1366, 768});
        gui.press("Ctrl+9");
    }
    DataTable& table() { return *gui.window().findChild<DataTable*>(QStringLiteral("staff")); }
    /// Types the name: the list is filtered to the person, who is then chosen.
    void choose(const char* name) {
        gui.press("Ctrl+F");
        gui.press("Ctrl+A");
        typeText(gui, name);
        gui.press("Return");
    }
    QStringList cells(const char* name) {
        for (int i = 0; i < table().shownRows(); ++i) {
            const auto& row = table().rows().row(i).cells;
            if (row.front().text == s(name)) {
                QStringList texts;
                for (const Cell& cell : row) {
                    texts.append(cell.text);
                }
                return texts;
            }
        }
        return {};
    }
    StaffRow row(const char* name) {
        gui.shop().actAs(gui.shop().administrator);
        const auto rows = gui.shop().service<StaffService>().list();
        return *std::ranges::find_if(rows, [&](const StaffRow& each) { return each.person.name == s(name); });
    }
    QString message() { return gui.window().currentPage()->message()->text(); }
    bool hasPanel() {
        const auto* panel = gui.window().findChild<StaffPanel*>();
        return panel && panel->isVisible();
    }
    void type(const char* text) {
        typeText(gui, text);
        gui.press("Return");
    }

    GuiShop gui;
};

TEST_F(StaffPageTest, ListsEverybodyWithRoleStateAndPassword) {
    show();
    EXPECT_EQ(gui.window().currentPage()->id(), PageId::Staff);
    EXPECT_EQ(focusName(), s("staff"));
    EXPECT_EQ(table().shownRows(), 11);
    EXPECT_EQ(cells("王敏").mid(0, 4),
              (QStringList{s("王敏"), s("Service advisor"), s("works here"), s("none yet")}));
}

TEST_F(StaffPageTest, IsOfferedToWhoeverManagesTheStaffAndNobodyElse) {
    show(StaffRole::Manager);
    EXPECT_NE(gui.window().currentPage()->id(), PageId::Staff);
    EXPECT_EQ(message(), missingRight(Right::ManageStaff).toString());
}

TEST_F(StaffPageTest, AddsAPersonByTheKeyboardAlone) {
    show();
    gui.press("Alt+1");
    EXPECT_EQ(focusName(), s("name"));
    type("韩雪");
    EXPECT_EQ(focusName(), s("role"));
    gui.press("Down"); // technician
    gui.press("Down"); // foreman
    gui.press("Down"); // parts clerk
    gui.press("Tab");
    EXPECT_EQ(focusName(), s("password")) << "only a technician has trade and pay";
    savePicture(gui.window(), s("staff-new"));
    EXPECT_EQ(clippedTexts(gui.window()).join(QLatin1Char('\n')).toStdString(), "");
    type("correct horse");
    type("correct horse");
    EXPECT_FALSE(hasPanel());
    EXPECT_EQ(row("韩雪").person.role, StaffRole::Parts);
    EXPECT_TRUE(row("韩雪").hasPassword);
    ASSERT_TRUE(table().currentKey());
    EXPECT_EQ(*table().currentKey(), row("韩雪").person.id.value()) << "the next act is about the new person";
    EXPECT_EQ(cells("韩雪").mid(2, 1), QStringList{s("works here")});
}

TEST_F(StaffPageTest, AsksForTradeAndPayOfATechnician) {
    show();
    gui.press("Alt+1");
    type("陈漆");
    gui.press("Down"); // technician
    gui.press("Tab");
    EXPECT_EQ(focusName(), s("trade"));
    gui.press("Down");
    gui.press("Tab");
    EXPECT_EQ(focusName(), s("pay"));
    type("much");
    type("correct horse");
    type("correct horse");
    EXPECT_EQ(errorAt(gui.window(), "pay"), s("Type an amount, such as 6500."));
    EXPECT_EQ(focusName(), s("pay"));
    gui.press("Ctrl+A");
    typeText(gui, "7200");
    gui.press("Ctrl+Return");
    EXPECT_FALSE(hasPanel());
    ASSERT_TRUE(row("陈漆").technician);
    EXPECT_EQ(row("陈漆").technician->trade, Trade::Body);
    EXPECT_EQ(row("陈漆").technician->monthlyPay, Money::yuan(7200));
}

TEST_F(StaffPageTest, SaysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped) {
    show();
    gui.press("Alt+1");
    type("王 敏");
    gui.press("Tab");
    type("correct horse");
    type("correct house");
    EXPECT_EQ(errorAt(gui.window(), "repeat"), s("This is not the same as above."));
    gui.press("Ctrl+A");
    type("correct horse");
    EXPECT_TRUE(errorAt(gui.window(), "name").startsWith(s("Somebody called “王敏” works here already.")));
    EXPECT_EQ(errorAt(gui.window(), "repeat"), QString());
    EXPECT_EQ(focusName(), s("name"));
    EXPECT_EQ(table().shownRows(), 11);
    gui.press("Esc");
    EXPECT_FALSE(hasPanel());
    EXPECT_EQ(focusName(), s("staff"));
}

TEST_F(StaffPageTest, ShowsUnderTheRoleWhatItMay) {
    show();
    choose("孙芳");
    gui.press("Alt+3");
    ASSERT_EQ(focusName(), s("role"));
    const auto* role = gui.window().findChild<RoleBox*>();
    EXPECT_TRUE(role->accessibleDescription().contains(label(Right::CashUp)));
    gui.press("Down");
    EXPECT_FALSE(role->accessibleDescription().contains(label(Right::CashUp)));
    EXPECT_TRUE(role->accessibleDescription().contains(label(Right::TellCustomers)));
    gui.press("Ctrl+Return");
    EXPECT_EQ(row("孙芳").person.role, StaffRole::CustomerCare);
    EXPECT_EQ(cells("孙芳").at(1), s("Customer care"));
}

TEST_F(StaffPageTest, OpensTheListOfRolesWithWhatEachMay) {
    show();
    choose("孙芳");
    gui.press("Alt+3");
    gui.press("Space");
    auto* role = gui.window().findChild<RoleBox*>();
    ASSERT_TRUE(role->view()->isVisible());
    savePicture(*role->view()->window(), s("staff-roles"));
    const auto at = role->model()->index(static_cast<int>(StaffRole::Owner), 0);
    EXPECT_EQ(at.data(Qt::AccessibleDescriptionRole).toString(), s("Everything"));
    const QRect room =
        role->view()->visualRect(role->model()->index(static_cast<int>(StaffRole::Advisor), 0));
    EXPECT_GT(room.height(), role->view()->visualRect(at).height()) << "as many lines as its rights need";
    QTest::keyClick(role->view(), Qt::Key_Down);
    QTest::keyClick(role->view(), Qt::Key_Return);
    gui.settle();
    EXPECT_EQ(role->role(), StaffRole::CustomerCare);
}

TEST_F(StaffPageTest, MakesNoTechnicianByARoleAndSaysHowElse) {
    show();
    choose("李强");
    gui.press("Alt+3");
    gui.press("Down");
    gui.press("Ctrl+Return");
    EXPECT_TRUE(errorAt(gui.window(), "role").contains(s("Let this entry leave")));
    EXPECT_EQ(row("李强").person.role, StaffRole::Technician);
}

TEST_F(StaffPageTest, TakesTheOwnRoleOnlyWhereAnotherManagesTheStaff) {
    show();
    gui.shop().actAs(gui.shop().administrator);
    gui.shop().act<StaffService>([&](auto& staff) {
        staff.setPassword(gui.shop().administrator, s("correct horse"));
        staff.changeRole(gui.shop().owner, StaffRole::Manager);
    });
    choose("马管理");
    gui.press("Alt+3");
    gui.press("Up"); // owner, who manages the staff, too
    gui.press("Up"); // manager
    gui.press("Ctrl+Return");
    EXPECT_TRUE(errorAt(gui.window(), "role").startsWith(s("Nobody would be left who manages the staff.")));
}

TEST_F(StaffPageTest, LosesThePageWithTheOwnRight) {
    show();
    gui.shop().actAs(gui.shop().administrator);
    gui.shop().act<StaffService>(
        [&](auto& staff) { staff.setPassword(gui.shop().owner, s("correct horse")); });
    choose("马管理");
    gui.press("Alt+3");
    gui.press("Up"); // owner
    gui.press("Up"); // manager
    gui.press("Ctrl+Return");
    EXPECT_NE(gui.window().currentPage()->id(), PageId::Staff);
    EXPECT_FALSE(gui.window().windowAction(ActionId::GoStaff)->isVisible());
}

TEST_F(StaffPageTest, OffersNothingAboutAPersonWhomTheFilterHides) {
    show();
    choose("王敏");
    gui.press("Ctrl+F");
    typeText(gui, "zzz");
    ASSERT_EQ(table().shownRows(), 0);
    for (const char* key : {"Alt+2", "Alt+3", "Alt+4", "Alt+5", "Alt+6"}) {
        gui.press(key);
        EXPECT_EQ(gui.window().findChild<StaffPanel*>(), nullptr) << key;
    }
}

TEST_F(StaffPageTest, RenamesAndTheFootOfTheRailFollows) {
    show();
    choose("马管理");
    gui.press("Alt+2");
    gui.press("Ctrl+A");
    type("马店长");
    EXPECT_EQ(row("马店长").person.role, StaffRole::Administrator);
    EXPECT_EQ(gui.window().desk().personName, s("马店长"));
    const auto labels = gui.window().findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [](const QLabel* each) { return each->text() == s("马店长 · Administrator"); }));
}

TEST_F(StaffPageTest, LetsSomebodyLeaveAndComeBack) {
    show();
    choose("孙芳");
    gui.press("Alt+6");
    EXPECT_FALSE(row("孙芳").person.isActive);
    EXPECT_EQ(cells("孙芳").at(2), s("has left"));
    choose("孙芳");
    gui.press("Alt+6");
    EXPECT_TRUE(row("孙芳").person.isActive);
}

TEST_F(StaffPageTest, LetsNobodyLeaveWhoseClockRuns) {
    gui.shop().actAs(gui.shop().administrator);
    gui.shop().act<WorkshopService>(
        [&](auto& clock) { clock.startActivity(gui.shop().firstTechnician, ClockActivity::Idle, {}); });
    show();
    choose("李强");
    gui.press("Alt+6");
    EXPECT_TRUE(message().startsWith(s("李强 is clocked on."))) << message().toStdString();
    EXPECT_TRUE(row("李强").person.isActive);
}

TEST_F(StaffPageTest, GivesAPasswordWithTwoEqualWords) {
    show();
    choose("孙芳");
    gui.press("Alt+4");
    EXPECT_EQ(focusName(), s("password"));
    type("battery staple");
    type("battery staple");
    EXPECT_FALSE(hasPanel());
    EXPECT_EQ(StaffService::checkPassword(gui.shop().session(), s("孙芳"), s("battery staple"),
                                          gui.shop().context().now)
                  .outcome,
              SignInAttempt::Outcome::Right);
}

TEST_F(StaffPageTest, AsksForTheOldPasswordBeforeOnesOwnIsChanged) {
    gui.shop().actAs(gui.shop().administrator);
    gui.shop().act<StaffService>(
        [&](auto& staff) { staff.setPassword(gui.shop().administrator, s("correct horse")); });
    show();
    choose("马管理");
    gui.press("Alt+4");
    EXPECT_EQ(focusName(), s("old_password"));
    type("not this one");
    type("battery staple");
    type("battery staple");
    EXPECT_EQ(errorAt(gui.window(), "old_password"), s("This is not your password."));
}

TEST_F(StaffPageTest, ChangesThePayOfATechnicianWithItsReason) {
    show();
    choose("李强");
    gui.press("Alt+5");
    gui.press("Ctrl+A");
    type("6600");
    type("");
    EXPECT_EQ(errorAt(gui.window(), "reason"), s("Key figures depend on the pay: say why it changes."));
    type("after his examination");
    EXPECT_EQ(row("李强").technician->monthlyPay, Money::yuan(6600));
    choose("孙芳");
    gui.press("Alt+5");
    EXPECT_FALSE(hasPanel()) << "a cashier's pay is nobody's figure";
}

TEST_F(StaffPageTest, ShowsWhatAnotherDeskChanged) {
    show();
    gui.shop().actAs(gui.shop().owner);
    gui.shop().act<StaffService>(
        [&](auto& staff) { staff.changeRole(gui.shop().cashier, StaffRole::Parts); });
    Q_EMIT gui.backroom().changed(gui.shop().lastChanges);
    gui.settle();
    EXPECT_EQ(cells("孙芳").at(1), s("Parts clerk"));
}

} // namespace
} // namespace baydesk
