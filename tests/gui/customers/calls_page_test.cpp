// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/about_vehicle.h"
#include "gui/gui_shop.h"
#include "gui/opened_page.h"
#include "gui/order_life.h"
#include "gui/typing.h"
#include "gui/widgets/data_table.h"
#include "services/follow_up_service.h"

#include <QLabel>
#include <QLineEdit>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

/// A car that was handed over three days ago, and the caller at the desk.
class CallsPageTest : public testing::Test {
  protected:
    CallsPageTest() {
        const KnownCar known = addKnownCar(gui_.shop(), "张伟", "13812345678", "京A12345");
        OrderLife life(gui_.shop(), known.car, "刹车异响", 42'000);
        life.work(Money::yuan(100));
        life.pay(PaymentMethod::Cash, Money::yuan(100));
        life.handOver();
        gui_.shop().setNow(QDate(2026, 11, 24), QTime(10, 0));
        gui_.seat(StaffRole::CustomerCare);
        gui_.show();
    }
    std::vector<FollowUpRow> due() { return gui_.shop().service<FollowUpService>().due(); }
    std::vector<FollowUpRow> closed() { return gui_.shop().service<FollowUpService>().closed(); }
    DataTable* list() { return gui_.window().findChild<DataTable*>(QStringLiteral("followUps")); }

    GuiShop gui_;
};

TEST_F(CallsPageTest, IsWhereTheCallerBeginsWithTheNumberToDial) {
    EXPECT_EQ(gui_.window().currentPage()->id(), PageId::Calls);
    ASSERT_EQ(list()->shownRows(), 1);
    EXPECT_EQ(gui_.window().findChild<QLabel*>(QStringLiteral("phone"))->text(),
              QStringLiteral("13812345678"));
}

TEST_F(CallsPageTest, KeepsAnAnswerInTwoKeysAndEnter) {
    gui_.press("9");
    gui_.press("Ctrl+Return");
    ASSERT_EQ(closed().size(), 1u);
    EXPECT_EQ(closed().at(0).followUp.survey->score, 9);
    EXPECT_EQ(list()->shownRows(), 0);
}

TEST_F(CallsPageTest, AsksAtTheFieldWhatWasWrongWithADissatisfiedCustomer) {
    gui_.press("4");
    gui_.press("Ctrl+Return");
    EXPECT_FALSE(errorAt(gui_.window(), "words").isEmpty());
    typeText(gui_, "等太久");
    gui_.press("Return");
    ASSERT_EQ(closed().size(), 1u);
    const FollowUpId id = closed().at(0).followUp.id;
    const FollowUpView view = gui_.shop().service<FollowUpService>().open(id);
    EXPECT_EQ(view.calls.at(0).survey->words, QStringLiteral("等太久"));
}

TEST_F(CallsPageTest, SaysInOneKeyThatNobodyWasReached) {
    gui_.press("N");
    EXPECT_TRUE(due().empty());
    gui_.shop().setNow(QDate(2026, 11, 25), QTime(10, 0));
    EXPECT_EQ(due().at(0).followUp.attempts, 1);
}

TEST_F(CallsPageTest, LeavesTheAnswerUnsaidByEsc) {
    gui_.press("9");
    gui_.press("Esc");
    EXPECT_EQ(due().size(), 1u);
    EXPECT_EQ(gui_.window().currentPage()->id(), PageId::Calls);
}

TEST_F(CallsPageTest, BooksTheCarThatIsNotRightAndNotTheNextOneInTheList) {
    const KnownCar second = addKnownCar(gui_.shop(), "李娜", "13912345678", "京B22222");
    OrderLife life(gui_.shop(), second.car, "保养", 8'000);
    life.work(Money::yuan(100));
    life.pay(PaymentMethod::Cash, Money::yuan(100));
    life.handOver();
    gui_.shop().setNow(QDate(2026, 11, 27), QTime(10, 0));
    gui_.window().currentPage()->reload();
    gui_.settle();
    ASSERT_EQ(list()->shownRows(), 2);
    const auto* page = dynamic_cast<const AboutVehicle*>(gui_.window().currentPage());
    const auto called = page->vehicle();
    gui_.press("3");
    gui_.press("Return");
    gui_.press("Down"); // the car is not right
    gui_.press("Tab");
    typeText(gui_, "还是响");
    gui_.press("Return");
    gui_.settle();
    ASSERT_EQ(list()->shownRows(), 1);
    EXPECT_EQ(page->vehicle(), called);
    gui_.press("Alt+1");
    EXPECT_NE(page->vehicle(), std::nullopt);
    gui_.press("Alt+1");
    EXPECT_NE(page->vehicle(), called) << "another row is chosen by hand";
}

TEST_F(CallsPageTest, ShowsTheCallsThatWereMade) {
    gui_.press("1");
    gui_.press("0");
    gui_.press("Ctrl+Return");
    gui_.press("Alt+1");
    ASSERT_EQ(list()->shownRows(), 1);
    EXPECT_EQ(closed().at(0).followUp.survey->score, 10);
}

TEST_F(CallsPageTest, BooksACarThatIsNotRightForWhatTheCustomerSaid) {
    gui_.press("4");
    gui_.press("Tab");
    gui_.press("Down"); // is not right
    gui_.press("Tab");
    typeText(gui_, "还在响");
    gui_.press("Ctrl+Return");
    gui_.press("Ctrl+B");
    ASSERT_EQ(gui_.window().currentPage()->id(), PageId::Appointments);
    EXPECT_EQ(gui_.window().currentPage()->findChild<QLineEdit*>(QStringLiteral("words"))->text(),
              QStringLiteral("还在响"));
}

} // namespace
} // namespace baydesk
