// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/clipping.h"
#include "gui/page.h"
#include "gui/typing.h"
#include "services/customer_service.h"
#include "services/order_service.h"

#include <QComboBox>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// The shop works on a car of its own: received, shown and corrected by keys.
class InternalOrdersPageTest : public testing::Test {
  protected:
    RepairOrder newest() {
        auto orders = gui_.shop().service<OrderService>();
        return orders.order(orders.allOrders(false).back()).order;
    }
    template <class Widget>
    Widget* find(const char* name) {
        return gui_.window().currentPage()->findChild<Widget*>(QString::fromLatin1(name));
    }
    void receiveStockCar(const char* plate) {
        gui_.press("F6");
        typeText(gui_, plate);
        gui_.press("Ctrl+Return");
        gui_.press("Alt+P");
        gui_.press("End"); // a car in stock
        find<QLineEdit>("mileage")->setFocus();
        for (const char* typed : {"12", "4", "库存车保养", "电瓶充电"}) {
            typeText(gui_, typed);
            gui_.press("Tab");
        }
        gui_.press("Ctrl+Return");
    }
    void openCustomersOrder() {
        const OrderId id = gui_.receive(s("京A12345"), s("刹车异响"), 120);
        gui_.show({1366, 768});
        gui_.window().openPage(PageId::Order, id);
        gui_.settle();
    }

    GuiShop gui_;
};

TEST_F(InternalOrdersPageTest, AStockCarIsReceivedWithoutNamingACustomer) {
    gui_.show({1366, 768});
    receiveStockCar("京B77777");
    ASSERT_EQ(gui_.window().currentPage()->id(), PageId::Order);
    EXPECT_EQ(newest().header().purpose, OrderPurpose::StockCar);
    const CustomerId shop = newest().header().customer;
    const CustomerDraft owner = gui_.shop().service<CustomerService>().customer(shop).data;
    EXPECT_EQ(owner.name, gui_.shop().settings().name);
    EXPECT_EQ(owner.kind, CustomerKind::Company);
    receiveStockCar("京B66666");
    EXPECT_EQ(newest().header().customer, shop) << "the shop is entered once";
}

TEST_F(InternalOrdersPageTest, ACustomersCarIsNotReceivedWithoutAName) {
    gui_.show();
    gui_.press("F6");
    typeText(gui_, "京B77777");
    gui_.press("Ctrl+Return");
    gui_.press("Ctrl+Return");
    EXPECT_FALSE(errorAt(gui_.window(), "name").isEmpty());
}

TEST_F(InternalOrdersPageTest, ShowNothingOfEstimateConsentAndCustomersMoney) {
    gui_.show({1366, 768});
    receiveStockCar("京B77777");
    EXPECT_EQ(find<QLabel>("whoPays")->text(), s("The shop pays"));
    for (const QLabel* label : gui_.window().currentPage()->findChildren<QLabel*>()) {
        EXPECT_FALSE(label->isVisible() && label->text().contains(s("Promise a time"))) << "nobody waits";
    }
    gui_.press("F10");
    EXPECT_EQ(find<QWidget>("orderPanel"), nullptr) << "the shop gives itself no discount";
    gui_.press("F7");
    EXPECT_EQ(find<QWidget>("orderPanel"), nullptr) << "nobody is asked";
    gui_.press("Ctrl+E");
    EXPECT_EQ(find<QWidget>("orderPanel"), nullptr);
    EXPECT_EQ(clippedTexts(gui_.window()).join(QLatin1Char('\n')).toStdString(), "");
}

TEST_F(InternalOrdersPageTest, ThePurposeIsChangedOnTheOrderWhileNobodyWasAsked) {
    openCustomersOrder();
    gui_.press("Ctrl+U");
    EXPECT_EQ(focusName(), s("purpose"));
    gui_.press("End");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(newest().header().purpose, OrderPurpose::StockCar);
    EXPECT_EQ(find<QLabel>("whoPays")->text(), s("The shop pays"));
}

TEST_F(InternalOrdersPageTest, HaveNoPartsThatTheCustomerBrought) {
    gui_.show({1366, 768});
    receiveStockCar("京B77777");
    gui_.press("F4");
    EXPECT_EQ(find<QComboBox>("kind")->findText(kindLabel(LineKind::Sundry, true)), -1);
}

TEST_F(InternalOrdersPageTest, ACustomersOrderShownAfterwardsIsAskedAboutByKey) {
    const OrderId customers = gui_.receive(s("京A12345"), s("刹车异响"), 120);
    gui_.show({1366, 768});
    receiveStockCar("京B77777");
    gui_.window().openPage(PageId::Order, customers);
    gui_.settle();
    gui_.press("F7");
    ASSERT_NE(find<QWidget>("orderPanel"), nullptr);
    gui_.press("Escape");
    gui_.press("Ctrl+E");
    EXPECT_NE(find<QWidget>("orderPanel"), nullptr);
}

TEST_F(InternalOrdersPageTest, AnOrderThatIsTheCustomersAgainIsAskedAboutByKey) {
    openCustomersOrder();
    for (const char* purpose : {"End", "Home"}) {
        gui_.press("Ctrl+U");
        gui_.press(purpose);
        gui_.press("Ctrl+Return");
    }
    ASSERT_EQ(newest().header().purpose, OrderPurpose::Customer);
    gui_.press("F7");
    EXPECT_NE(find<QWidget>("orderPanel"), nullptr);
}

TEST_F(InternalOrdersPageTest, ThePurposeStaysOnceTheCustomerWasAsked) {
    openCustomersOrder();
    gui_.shop().act<OrderService>([&](auto& orders) { orders.submitEstimate(*newest().header().id); });
    gui_.window().currentPage()->reload();
    gui_.settle();
    gui_.press("Ctrl+U");
    EXPECT_EQ(find<QWidget>("orderPanel"), nullptr);
}

} // namespace
} // namespace baydesk
