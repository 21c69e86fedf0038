// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/opened_page.h"
#include "gui/order_life.h"
#include "gui/pages/billing/settlement_page.h"
#include "gui/picture.h"
#include "gui/typing.h"
#include "gui/widgets/data_table.h"

#include <QAction>
#include <QLabel>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

const std::vector<PageEntry> pages{{PageId::Settlement, ActionId::GoSettlement, &makePage<SettlementPage>},
                                   {PageId::Order, ActionId::GoOrder, &makePage<OpenedPage<PageId::Order>>}};

class SettlementTest : public testing::Test {
  protected:
    SettlementTest()
        : gui_(pages),
          known_(addKnownCar(gui_.shop(), "张伟", "13812340021", "京A12345")),
          order_(gui_.shop(), known_.car, "保养", 41'286) {
        order_.work(Money::yuan(1240));
        order_.pay(PaymentMethod::Cash, Money::yuan(1000));
        order_.pay(PaymentMethod::WeChat, Money::yuan(200));
        gui_.show();
    }
    CashUpLine line(PaymentMethod method) {
        for (const CashUpLine& one :
             gui_.shop().service<BillingService>().day(gui_.shop().context().today())) {
            if (one.method == method) {
                return one;
            }
        }
        throw std::logic_error("a way of paying is missing");
    }
    void focus(const char* field) {
        gui_.window().findChild<QLineEdit*>(QString::fromLatin1(field))->setFocus();
    }
    bool says(const char* part) {
        for (const QLabel* label : gui_.window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QString::fromUtf8(part))) {
                return true;
            }
        }
        return false;
    }
    DataTable& payments() { return *gui_.window().findChild<DataTable*>(QStringLiteral("payments")); }

    GuiShop gui_;
    KnownCar known_;
    OrderLife order_;
};

TEST_F(SettlementTest, ShowsTheDaysPaymentsAndOpensTheirOrder) {
    EXPECT_EQ(payments().shownRows(), 2);
    gui_.press("Return");
    EXPECT_EQ(dynamic_cast<OpenedPage<PageId::Order>&>(*gui_.window().currentPage()).target,
              PageTarget(order_.id()));
}

TEST_F(SettlementTest, TakesACountThatAgrees) {
    focus("counted_cash");
    typeText(gui_, "1,000");
    EXPECT_TRUE(says("agrees"));
    gui_.press("Ctrl+Return");
    EXPECT_EQ(line(PaymentMethod::Cash).counted, Money::yuan(1000));
    EXPECT_FALSE(line(PaymentMethod::WeChat).counted.has_value());
}

TEST_F(SettlementTest, AsksForTheReasonOfADifferenceAtItsField) {
    focus("counted_cash");
    typeText(gui_, "990");
    gui_.press("Ctrl+Return");
    EXPECT_FALSE(line(PaymentMethod::Cash).counted.has_value());
    EXPECT_EQ(focusName().toStdString(), "reason_cash");
    EXPECT_TRUE(says("the difference is"));
    savePicture(gui_.window(), QStringLiteral("settlement-difference"));
    typeText(gui_, "ten yuan short in the drawer");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(line(PaymentMethod::Cash).counted, Money::yuan(990));
    EXPECT_EQ(line(PaymentMethod::Cash).reason, QStringLiteral("ten yuan short in the drawer"));
}

TEST_F(SettlementTest, SaysWhatIsNoAmount) {
    focus("counted_cash");
    typeText(gui_, "12.345");
    gui_.press("Ctrl+Return");
    EXPECT_TRUE(says("This is no amount"));
    EXPECT_FALSE(line(PaymentMethod::Cash).counted.has_value());
}

TEST_F(SettlementTest, GoesFromCountToCountByEnterAndStopsAtADifference) {
    focus("counted_cash");
    typeText(gui_, "1000");
    gui_.press("Return");
    EXPECT_EQ(focusName().toStdString(), "counted_card");
    typeText(gui_, "5");
    gui_.press("Return");
    EXPECT_EQ(focusName().toStdString(), "reason_card");
}

TEST_F(SettlementTest, AsksForAnotherCountAfterALaterPayment) {
    focus("counted_cash");
    typeText(gui_, "1000");
    gui_.press("Ctrl+Return");
    order_.pay(PaymentMethod::Cash, Money::yuan(40));
    gui_.press("Alt+Left");
    gui_.press("Alt+Right");
    EXPECT_TRUE(says("count again"));
}

TEST_F(SettlementTest, OnlyShowsADayThatIsOver) {
    gui_.press("Alt+Left");
    EXPECT_EQ(payments().shownRows(), 0);
    EXPECT_TRUE(says("A day is counted on the day itself"));
    EXPECT_TRUE(gui_.window().findChild<QLineEdit*>(QStringLiteral("counted_cash"))->isReadOnly());
    gui_.press("Alt+1");
    EXPECT_EQ(payments().shownRows(), 2);
}

TEST_F(SettlementTest, RefusesACountThatMidnightOvertookAndKeepsWhatWasTyped) {
    const QDate counted = gui_.shop().context().today();
    focus("counted_cash");
    typeText(gui_, "1000");
    gui_.shop().setNow(counted.addDays(1), QTime(0, 5));
    gui_.press("Ctrl+Return");
    EXPECT_TRUE(says("counted for 2026-11-21, and that day is over"));
    EXPECT_FALSE(line(PaymentMethod::Cash).counted.has_value());

    order_.pay(PaymentMethod::Cash, Money::yuan(40));
    gui_.window().currentPage()->reload();
    gui_.settle();
    auto* cash = gui_.window().findChild<QLineEdit*>(QStringLiteral("counted_cash"));
    EXPECT_EQ(cash->text(), QStringLiteral("1000")) << "the page stays with the day it was counted for";
    EXPECT_EQ(payments().shownRows(), 2);

    cash->setFocus();
    gui_.press("Ctrl+A");
    gui_.press("Del");
    gui_.press("Alt+1");
    EXPECT_EQ(payments().shownRows(), 1);
    EXPECT_FALSE(cash->isReadOnly());
    focus("counted_cash");
    typeText(gui_, "40");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(line(PaymentMethod::Cash).counted, Money::yuan(40));
}

TEST_F(SettlementTest, FollowsTheShopIntoTheNextDayWhenNothingIsTyped) {
    gui_.shop().setNow(gui_.shop().context().today().addDays(1), QTime(0, 5));
    gui_.window().currentPage()->reload();
    gui_.settle();
    EXPECT_EQ(payments().shownRows(), 0);
    EXPECT_FALSE(gui_.window().findChild<QLineEdit*>(QStringLiteral("counted_cash"))->isReadOnly());
}

TEST_F(SettlementTest, KeepsAnUnrecordedCountWhenAnotherDayIsAskedFor) {
    focus("counted_cash");
    typeText(gui_, "99");
    gui_.press("Alt+Left");
    EXPECT_EQ(gui_.window().findChild<QLineEdit*>(QStringLiteral("counted_cash"))->text(),
              QStringLiteral("99"));
    EXPECT_TRUE(says("not recorded yet"));
}

} // namespace
} // namespace baydesk
