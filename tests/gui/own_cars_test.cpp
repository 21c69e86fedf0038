// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/own_cars_page.h"

#include "gui/clipping.h"
#include "gui/order_life.h"
#include "gui/typing.h"
#include "gui/widgets/data_table.h"
#include "services/order_service.h"
#include "services/reception_service.h"

#include <QAction>
#include <algorithm>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// Cars of the shop's own, as the advisor looks after them from Today.
class OwnCarsTest : public testing::Test {
  protected:
    void showCars() {
        receiveAndCancel(
            addKnownCar(gui_.shop(), "本店", "13812340021", "京A12345", "LSVAA49J132047371").car);
        gui_.seat(StaffRole::Advisor);
        gui_.show({1366, 768});
        gui_.press("Ctrl+1");
        gui_.press("Alt+3");
        ASSERT_EQ(gui_.window().currentPage()->id(), PageId::OwnCars);
    }
    /// So that it is known as the shop's own, and no order is open for it.
    void receiveAndCancel(VehicleId car) {
        Reception visit;
        visit.vehicle = car;
        visit.purpose = OrderPurpose::StockCar;
        visit.walkAround.mileageKm = 41'500;
        visit.walkAround.words = s("新车入库");
        gui_.shop().actAs(gui_.shop().manager);
        const OrderId id =
            gui_.shop().act<ReceptionService>([&](ReceptionService& desk) { return desk.open(visit); });
        gui_.shop().act<OrderService>([&](OrderService& orders) { orders.cancel(id, s("已登记")); });
    }
    void plan(const char* days) {
        gui_.press("Alt+1");
        ASSERT_EQ(focusName(), s("car"));
        typeText(gui_, "京A12345");
        gui_.press("Tab");
        gui_.press("Tab");
        gui_.press("Ctrl+A");
        typeText(gui_, days);
        gui_.press("Ctrl+Return");
    }
    QString cell(int column) {
        const QAbstractItemModel* model =
            gui_.window().currentPage()->findChild<DataTable*>(s("ownCars"))->model();
        return model->rowCount() > 0 ? model->index(0, column).data().toString() : QString();
    }

    GuiShop gui_;
};

TEST_F(OwnCarsTest, PlansTheCareOfACarByKeysAlone) {
    showCars();
    plan("30");
    EXPECT_EQ(cell(0), s("京A·12345"));
    EXPECT_EQ(cell(7), s("in 30 day(s)"));
    EXPECT_EQ(clippedTexts(gui_.window()).join(QLatin1Char('\n')).toStdString(), "");
}

TEST_F(OwnCarsTest, SaysAtTheFieldWhatIsWrong) {
    showCars();
    plan("often");
    EXPECT_TRUE(errorAt(gui_.window(), "days").contains(s("1 to 365")));
    EXPECT_EQ(cell(0), QString());
}

TEST_F(OwnCarsTest, ChangesAPlanAndEndsIt) {
    showCars();
    plan("30");
    gui_.press("Alt+2");
    gui_.press("Tab");
    gui_.press("Ctrl+A");
    typeText(gui_, "14");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(cell(7), s("in 14 day(s)"));
    gui_.press("Alt+3");
    typeText(gui_, "sold");
    gui_.press("Return");
    EXPECT_EQ(cell(0), QString());
}

TEST_F(OwnCarsTest, ReceivesTheMarkedCarForWhatItsPlanSays) {
    showCars();
    plan("30");
    gui_.press("Return");
    ASSERT_EQ(gui_.window().currentPage()->id(), PageId::NewVisit);
    for (const char* field : {"41500", "4"}) {
        typeText(gui_, field);
        gui_.press("Tab");
    }
    gui_.press("Ctrl+Return");
    const std::vector<OpenOrder> orders = gui_.shop().service<OrderService>().openOrders();
    ASSERT_EQ(orders.size(), 1U);
    const OrderView order = gui_.shop().service<OrderService>().order(orders.front().id);
    EXPECT_EQ(order.order.header().purpose, OrderPurpose::StockCar);
    EXPECT_EQ(order.order.job(1).complaint, s("Charge the battery, check the tyres, wash"));
}

TEST_F(OwnCarsTest, AreCountedOnTodayWhenTheyAreDue) {
    showCars();
    plan("1");
    gui_.shop().setNow(gui_.shop().context().today().addDays(1), QTime(10, 0));
    gui_.press("Ctrl+1");
    const QList<QAction*> header = gui_.window().currentPage()->headerActions();
    EXPECT_TRUE(std::ranges::any_of(
        header, [](const QAction* each) { return each->text() == QStringLiteral("Own cars: 1 due"); }));
}

} // namespace
} // namespace baydesk
