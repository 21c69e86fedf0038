// SPDX-License-Identifier: GPL-3.0-or-later
// The whole main job as an advisor's hands do it: keys only, from F6 to the hand-over, on a real database.
#include "gui/actions.h"
#include "gui/format.h"
#include "gui/gui_shop.h"
#include "gui/order_life.h"
#include "gui/page.h"
#include "gui/picture.h"
#include "gui/typing.h"
#include "gui/widgets/data_table.h"
#include "services/kpi_service.h"
#include "services/order_service.h"
#include "services/parts_service.h"
#include "services/shop_service.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <algorithm>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

class MainJobTest : public testing::Test {
  protected:
    MainJobTest() {
        addKnownCar(gui_.shop(), "张伟", "13812340021", "京A12345", "LSVAA49J132047371");
        shop().act<ShopService>([](ShopService& service) {
            OperationDraft operation;
            operation.code = QStringLiteral("M001");
            operation.name = QStringLiteral("更换机油机滤");
            operation.category = ServiceCategory::Maintenance;
            operation.standard = Hours::fromHundredths(60);
            service.addOperation(operation);
        });
        filter_ = addPart("PE01-14-302B", "机油滤清器", 62, 10);
        bearing_ = addPart("K015-33-04X", "前轮毂轴承", 430, 2);
    }

    PartId addPart(const char* number, const char* name, int yuan, int pieces) {
        return shop().act<PartsService>([&](PartsService& service) {
            PartDraft part;
            part.number = QString::fromLatin1(number);
            part.name = QString::fromUtf8(name);
            part.unit = QStringLiteral("件");
            part.price = Money::yuan(yuan);
            part.taxRate = Percent::fromBasisPoints(1300);
            return service.addPart(part, OpeningStock{Quantity::whole(pieces), Money::yuan(yuan / 2)});
        });
    }

    TestShop& shop() { return gui_.shop(); }
    OrderView order() {
        auto service = shop().service<OrderService>();
        return service.order(service.allOrders(false).back());
    }
    OrderState state() { return order().order.state(); }
    Quantity onHand(PartId part) { return shop().service<PartsService>().details(part).stock.onHand; }

    /// One of the buttons in the row of offers, by its key.
    void offer(OrderAct act) {
        ASSERT_TRUE(pressOffer(gui_, act)) << "not offered: " << qPrintable(label(act));
    }
    bool shows(const QString& text) {
        const auto labels = gui_.window().currentPage()->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* each) { return each->isVisible() && each->text().contains(text); });
    }
    void tickAll() {
        const auto boxes = gui_.window().currentPage()->findChildren<QCheckBox*>();
        ASSERT_FALSE(boxes.empty());
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            gui_.press("Space");
            gui_.press("Tab");
        }
    }
    void receive() {
        gui_.show();
        gui_.press("F6");
        typeText(gui_, "12345");
        gui_.press("Return");
        for (const char* field :
             {"41500", "4", "低速右转时右前轮有嗡嗡声；要求保养", "40,000 km 保养", "+3"}) {
            typeText(gui_, field);
            gui_.press("Tab");
        }
        gui_.press("Ctrl+Return");
    }
    void addLabour(const char* find) {
        gui_.press("F4");
        typeText(gui_, find);
        gui_.press("Return");
        gui_.press("Ctrl+Return");
    }
    void addPartLine(const char* find) {
        gui_.press("F5");
        typeText(gui_, find);
        gui_.press("Return");
        gui_.press("Ctrl+Return");
    }
    void consent() {
        gui_.press("F7");
        gui_.press("Down"); // approves
        gui_.press("Tab");
        gui_.press("Down"); // by signature
        gui_.press("Ctrl+Return");
    }
    void dispatch() {
        gui_.press("Ctrl+D");
        typeText(gui_, "李强");
        gui_.press("Tab");
        typeText(gui_, "机1");
        gui_.press("Ctrl+Return");
    }
    void startWork() {
        gui_.press("Ctrl+Return");
        gui_.press("Ctrl+Return");
    }
    void issue() {
        offer(OrderAct::IssuePart);
        gui_.press("Ctrl+Return");
    }
    void selfCheck() {
        gui_.press("Ctrl+Return");
        tickAll();
        gui_.press("Ctrl+Return");
    }

    GuiShop gui_;
    PartId filter_ = PartId(0);
    PartId bearing_ = PartId(0);
};

TEST_F(MainJobTest, WhatTheCustomerBroughtIsALineWithoutAPrice) {
    receive();
    gui_.press("F5");
    gui_.press("Shift+Tab");
    typeText(gui_, "Customer"); // in the box of kinds
    gui_.press("Tab");
    typeText(gui_, "own wiper blades");
    gui_.press("Tab");
    typeText(gui_, "2");
    gui_.press("Return");
    gui_.settle();
    const OrderView after = order();
    ASSERT_EQ(after.order.job(1).lines.size(), 1U);
    const OrderLine& line = after.order.job(1).lines.front();
    EXPECT_TRUE(line.isCustomersOwn);
    EXPECT_EQ(line.quantity, Quantity::whole(2));
    EXPECT_TRUE(line.amount.isZero());
}

TEST_F(MainJobTest, GoesFromReceptionToHandOverByKeysAlone) {
    receive();
    ASSERT_EQ(state(), OrderState::Estimating);
    addLabour("机油");
    addPartLine("PE01");
    savePicture(gui_.window(), QStringLiteral("main-job-estimate"));
    ASSERT_EQ(order().order.totals().total,
              Money::yuan(62) + amountFor(shop().settings().labourRate, Hours::fromHundredths(60)));
    consent();
    ASSERT_EQ(state(), OrderState::AwaitingDispatch);
    EXPECT_EQ(order().stock.at(filter_).reserved, Quantity::whole(1));
    dispatch();
    startWork();
    ASSERT_EQ(state(), OrderState::InWork);
    shop().passMinutes(20);

    // Found on the lift: its own job, its own consent.
    gui_.press("Alt+1");
    typeText(gui_, "右前轮毂轴承松旷");
    gui_.press("Ctrl+Return");
    addPartLine("K015");
    ASSERT_EQ(order().order.jobs().size(), 2U);
    EXPECT_TRUE(order().order.jobs()[1]->isAdditional);
    consent();
    EXPECT_EQ(order().order.jobs()[1]->approvedAmount, Money::yuan(430));
    dispatch();
    issue();
    EXPECT_EQ(onHand(filter_), Quantity::whole(9));
    EXPECT_EQ(onHand(bearing_), Quantity::whole(1));
    gui_.press("Ctrl+Return");
    gui_.press("Ctrl+Return");
    ASSERT_EQ(state(), OrderState::SelfCheck);
    selfCheck();
    ASSERT_EQ(state(), OrderState::FinalInspection);

    // It fails once and goes back to work.
    offer(OrderAct::FailInspection);
    typeText(gui_, "仍有异响");
    gui_.press("Tab");
    gui_.press("Space");
    gui_.press("Ctrl+Return");
    ASSERT_EQ(state(), OrderState::InWork);
    gui_.press("Ctrl+Return");
    selfCheck();
    gui_.press("Ctrl+Return");
    tickAll();
    gui_.press("Ctrl+Return");
    ASSERT_EQ(state(), OrderState::Washing);
    gui_.press("Ctrl+Return");
    ASSERT_EQ(state(), OrderState::Ready);

    gui_.press("F9");
    gui_.press("Ctrl+Return");
    ASSERT_EQ(state(), OrderState::Settled);
    gui_.press("2"); // the second way to pay
    gui_.press("Tab");
    typeText(gui_, "100");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(order().order.paidAmount(Payer::Customer), Money::yuan(100));
    savePicture(gui_.window(), QStringLiteral("main-job-pay"));
    gui_.press("1");
    gui_.press("Ctrl+Return");
    ASSERT_EQ(order().order.balance(Payer::Customer), Money());
    gui_.press("Ctrl+Return");
    tickAll();
    gui_.press("Ctrl+Return");
    ASSERT_EQ(state(), OrderState::Delivered);
    savePicture(gui_.window(), QStringLiteral("main-job-delivered"));

    // What the shop knows of it afterwards: the month's figures, and the shelf.
    const KpiMonth month = shop().service<KpiService>().month(Month::of(shop().context().today()));
    EXPECT_EQ(month.line("T01").result.value, Fraction(1, 1));
    EXPECT_EQ(month.facts.settledVehicles, 1);
    gui_.press("Ctrl+6");
    savePicture(gui_.window(), QStringLiteral("main-job-month"));
    EXPECT_TRUE(shows(displayMoneyShort(order().order.totals().total)));
    gui_.press("Ctrl+4");
    gui_.press("F3");
    typeText(gui_, "PE01");
    EXPECT_EQ(shop().service<PartsService>().details(filter_).stock.available(), Quantity::whole(9));
    savePicture(gui_.window(), QStringLiteral("main-job-shelf"));
}

} // namespace
} // namespace baydesk
