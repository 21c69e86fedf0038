// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/clipping.h"
#include "gui/opened_page.h"
#include "gui/order_life.h"
#include "gui/pages/orders/reception/offer_lines.h"
#include "gui/pages/orders/reception_page.h"
#include "gui/picture.h"
#include "gui/typing.h"
#include "services/customer_service.h"
#include "services/order_service.h"
#include "services/privacy_service.h"
#include "services/search_service.h"
#include "services/shop_service.h"

#include <QAction>
#include <QCheckBox>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

const std::vector<PageEntry> pages{{PageId::Order, ActionId::GoOrder, &makePage<OpenedPage<PageId::Order>>},
                                   {PageId::NewVisit, std::nullopt, &makePage<ReceptionPage>}};

class ReceptionTest : public testing::Test {
  protected:
    ReceptionTest() : gui_(pages) {
        const KnownCar known = addKnownCar(shop(), "张伟", "13812340021", "京A12345", "LSVAA49J132047371");
        owner_ = known.owner;
        car_ = known.car;
        // It was here half a year ago with 38,020 km.
        const Timestamp now = shop().context().now;
        shop().setNow(QDate(2026, 5, 12), QTime(9, 0));
        const OrderLife earlier(shop(), *car_, "保养", 38'020);
        shop().act<OrderService>(
            [&](auto& orders) { orders.cancel(earlier.id(), QStringLiteral("改日再来")); });
        shop().context().now = now;
    }

    TestShop& shop() { return gui_.shop(); }
    void open() {
        gui_.show();
        gui_.press("F6");
    }
    void choose(const char* text) {
        typeText(gui_, text);
        gui_.press("Return");
    }
    /// Types into the field that must have the keyboard by now, and goes on with Tab.
    void fill(const char* field, const char* text) {
        ASSERT_EQ(focusName().toStdString(), field);
        typeText(gui_, text);
        ++filled_;
        gui_.press("Tab");
    }
    void fillVisit(const char* mileage = "41500", const char* promise = "+2") {
        fill("mileage", mileage);
        fill("fuel", "1/2");
        fill("words", "低速右转时右前轮有嗡嗡声");
        fill("jobs", "异响诊断；检查轮胎");
        fill("promise", promise);
    }
    std::size_t orders() { return shop().service<OrderService>().allOrders(false).size(); }
    RepairOrder newest() {
        auto service = shop().service<OrderService>();
        return service.order(service.allOrders(false).back()).order;
    }
    PageId pageNow() { return gui_.window().currentPage()->id(); }
    std::vector<OfferLine> linesShown() {
        std::vector<OfferLine> shown;
        for (const OfferLines* lines : gui_.window().findChildren<OfferLines*>()) {
            if (lines->isVisible()) {
                shown.insert(shown.end(), lines->lines().begin(), lines->lines().end());
            }
        }
        return shown;
    }
    bool saysLine(const char* part) {
        const auto lines = linesShown();
        return std::ranges::any_of(
            lines, [&](const OfferLine& line) { return line.text.contains(QString::fromUtf8(part)); });
    }

    GuiShop gui_;
    std::optional<CustomerId> owner_;
    std::optional<VehicleId> car_;
    int filled_ = 0;
};

TEST_F(ReceptionTest, OpensTheOrderOfAKnownCarWithFiveTypedFieldsAndNoMouse) {
    open();
    choose("zw 123");
    fillVisit();
    savePicture(gui_.window(), QStringLiteral("reception-known"));
    gui_.press("Ctrl+Return");
    EXPECT_LE(filled_, 5);
    ASSERT_EQ(pageNow(), PageId::Order);
    const RepairOrder order = newest();
    EXPECT_EQ(order.header().vehicle, *car_);
    EXPECT_EQ(order.header().walkAround.mileageKm, 41'500);
    EXPECT_EQ(order.header().walkAround.fuelEighths, 4);
    EXPECT_EQ(order.header().walkAround.words, QStringLiteral("低速右转时右前轮有嗡嗡声"));
    EXPECT_EQ(order.header().promise, shop().context().now.plusMinutes(120));
    ASSERT_EQ(order.jobs().size(), 2U);
    EXPECT_EQ(order.jobs()[1]->complaint, QStringLiteral("检查轮胎"));
}

TEST_F(ReceptionTest, SaysHowManyItFoundAndHowLongItTook) {
    open();
    typeText(gui_, "12345");
    bool isTimed = false;
    for (const QLabel* label : gui_.window().findChildren<QLabel*>()) {
        isTimed = isTimed || (label->isVisible() && label->text().contains(QStringLiteral(" ms")));
    }
    EXPECT_TRUE(isTimed);
}

TEST_F(ReceptionTest, EntersANewCarWithPlateNameAndPhone) {
    open();
    typeText(gui_, "京B88888");
    gui_.press("Ctrl+Return");
    fill("name", "李娜");
    fill("phone", "13900001111");
    gui_.press("Return");
    gui_.press("Return");
    fillVisit("12");
    savePicture(gui_.window(), QStringLiteral("reception-new"));
    gui_.press("Ctrl+Return");
    ASSERT_EQ(pageNow(), PageId::Order);
    const auto found = shop().service<SearchService>().search(QStringLiteral("京B88888"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().customerName, QStringLiteral("李娜"));
    EXPECT_EQ(found.front().vehicle, newest().header().vehicle);
}

TEST_F(ReceptionTest, NotesWithOneKeyThatANewCustomerAllowsReminders) {
    open();
    typeText(gui_, "京B88888");
    gui_.press("Ctrl+Return");
    const auto isAllowed = [this] {
        return gui_.window().findChild<QCheckBox*>(QStringLiteral("allowsReminders"))->isChecked();
    };
    EXPECT_FALSE(isAllowed()) << "nobody has agreed yet";
    fill("name", "李娜");
    gui_.press("Alt+0");
    EXPECT_TRUE(isAllowed());
    fill("phone", "13900001111");
    gui_.press("Return");
    gui_.press("Return");
    fillVisit("12");
    gui_.press("Ctrl+Return");
    ASSERT_EQ(pageNow(), PageId::Order);
    EXPECT_EQ(shop().service<PrivacyService>().card(newest().header().customer).consents.size(), 2U);
    gui_.press("F6");
    typeText(gui_, "京B99999");
    gui_.press("Ctrl+Return");
    EXPECT_FALSE(isAllowed()) << "the next customer is asked anew";
}

TEST_F(ReceptionTest, RefusesAnImpossibleVinAtItsFieldAndTakesItWithAReason) {
    open();
    typeText(gui_, "京B88888");
    gui_.press("Ctrl+Return");
    fill("name", "李娜");
    fill("phone", "13900001111");
    fill("vin", "LSVAA49J132047372");
    EXPECT_NE(errorAt(gui_.window(), "vin"), QString());
    EXPECT_EQ(focusName().toStdString(), "vinOverrideReason");
    savePicture(gui_.window(), QStringLiteral("reception-vin"));
    gui_.press("Tab");
    gui_.press("Return");
    const std::size_t before = orders();
    fillVisit("12");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(pageNow(), PageId::NewVisit);
    EXPECT_NE(errorAt(gui_.window(), "vin"), QString());
    EXPECT_EQ(orders(), before);
    EXPECT_TRUE(shop().service<SearchService>().search(QStringLiteral("京B88888")).empty());
    gui_.press("Tab");
    typeText(gui_, "as stamped on the frame");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(pageNow(), PageId::Order);
    EXPECT_EQ(orders(), before + 1);
}

TEST_F(ReceptionTest, RefusesAnOddPlateAtItsField) {
    open();
    gui_.press("Ctrl+Return");
    fill("plate", "AB12");
    EXPECT_NE(errorAt(gui_.window(), "plate"), QString());
    EXPECT_EQ(focusName().toStdString(), "plateOverrideReason");
    gui_.press("Tab");
    fill("name", "李娜");
    fill("phone", "13900001111");
    const std::size_t before = orders();
    gui_.press("Ctrl+Return");
    EXPECT_EQ(focusName().toStdString(), "plate");
    EXPECT_NE(errorAt(gui_.window(), "plate"), QString());
    EXPECT_EQ(orders(), before);
}

TEST_F(ReceptionTest, AsksForTheReasonInPlaceWhenTheMileageIsBelowTheLast) {
    open();
    choose("12345");
    fill("mileage", "37000");
    EXPECT_TRUE(errorAt(gui_.window(), "mileage").contains(QStringLiteral("38,020")));
    EXPECT_EQ(focusName().toStdString(), "mileageReason");
    const std::size_t before = orders();
    gui_.press("Tab");
    fill("fuel", "4");
    fill("words", "noise");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(orders(), before);
    EXPECT_EQ(focusName().toStdString(), "mileage");
    EXPECT_NE(errorAt(gui_.window(), "mileage"), QString());
    savePicture(gui_.window(), QStringLiteral("reception-mileage"));
    gui_.press("Tab");
    typeText(gui_, "cluster replaced");
    gui_.press("Ctrl+Return");
    ASSERT_EQ(orders(), before + 1);
    EXPECT_EQ(newest().header().walkAround.mileageOverrideReason, QStringLiteral("cluster replaced"));
}

TEST_F(ReceptionTest, HintsAtAMileageThatCannotBeAndTakesIt) {
    open();
    choose("zw 123");
    const auto hint = [this] {
        const auto* row = gui_.window().findChild<QLineEdit*>(QStringLiteral("mileage"))->parentWidget();
        for (const QLabel* label : row->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("600 km a day"))) {
                return label->text();
            }
        }
        return QString();
    };
    typeText(gui_, "41500");
    EXPECT_EQ(hint(), QString());
    gui_.press("Ctrl+A");
    fillVisit("415000");
    EXPECT_TRUE(hint().contains(QStringLiteral("376,980 km"))) << hint().toStdString();
    EXPECT_EQ(clippedTexts(gui_.window()).join(QLatin1Char('\n')).toStdString(), "");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(newest().header().walkAround.mileageKm, 415'000);
}

TEST_F(ReceptionTest, RefusesAPromiseBeforeTheArrivalAtItsField) {
    open();
    choose("12345");
    const std::size_t before = orders();
    fillVisit("41500", "2026-11-20 16:30");
    EXPECT_NE(errorAt(gui_.window(), "promise"), QString());
    gui_.press("Ctrl+Return");
    EXPECT_EQ(pageNow(), PageId::NewVisit);
    EXPECT_EQ(focusName().toStdString(), "promise");
    EXPECT_EQ(orders(), before);
}

TEST_F(ReceptionTest, SaysAtEachFieldWhatIsMissing) {
    open();
    choose("12345");
    gui_.press("Ctrl+Return");
    EXPECT_NE(errorAt(gui_.window(), "mileage"), QString());
    EXPECT_NE(errorAt(gui_.window(), "fuel"), QString());
    EXPECT_NE(errorAt(gui_.window(), "words"), QString());
}

TEST_F(ReceptionTest, StepsTheFuelWithTheArrowKeys) {
    open();
    choose("12345");
    gui_.press("Tab");
    gui_.press("Up");
    gui_.press("Up");
    EXPECT_EQ(qobject_cast<QLineEdit*>(QApplication::focusWidget())->text(), QStringLiteral("5/8"));
}

TEST_F(ReceptionTest, KeepsWhatWasTypedWhenItIsLeftByEsc) {
    open();
    choose("12345");
    fill("mileage", "41500");
    gui_.press("Esc"); // to the search
    gui_.press("Esc"); // away
    ASSERT_EQ(pageNow(), PageId::Order);
    gui_.press("F6");
    choose("12345");
    EXPECT_EQ(focusName().toStdString(), "fuel");
    EXPECT_EQ(gui_.window().findChild<QLineEdit*>(QStringLiteral("mileage"))->text(),
              QStringLiteral("41500"));
}

TEST_F(ReceptionTest, ClearsADraftAndBringsItBack) {
    open();
    choose("12345");
    fill("mileage", "41500");
    auto* mileage = gui_.window().findChild<QLineEdit*>(QStringLiteral("mileage"));
    gui_.press("Alt+9");
    EXPECT_EQ(mileage->text(), QString());
    gui_.press("Alt+9");
    EXPECT_EQ(mileage->text(), QStringLiteral("41500"));
}

TEST_F(ReceptionTest, KeepsADraftPerCar) {
    open();
    choose("12345");
    fill("mileage", "41500");
    gui_.press("Esc");
    typeText(gui_, "京C11111");
    gui_.press("Ctrl+Return");
    auto* mileage = gui_.window().findChild<QLineEdit*>(QStringLiteral("mileage"));
    EXPECT_EQ(mileage->text(), QString());
    gui_.press("Alt+7");
    EXPECT_EQ(mileage->text(), QStringLiteral("41500"));
}

TEST_F(ReceptionTest, KeepsADraftPerNewCarAndGivesTheNextOneNothingOfIt) {
    open();
    typeText(gui_, "京C11111");
    gui_.press("Ctrl+Return");
    fill("name", "李娜");
    gui_.press("F6");
    gui_.press("Ctrl+A");
    typeText(gui_, "京D22222");
    gui_.press("Ctrl+Return");
    const auto typed = [this](const char* field) {
        return gui_.window().findChild<QLineEdit*>(QLatin1String(field))->text();
    };
    EXPECT_EQ(typed("plate"), QStringLiteral("京D22222"));
    EXPECT_EQ(typed("name"), QString());
    gui_.press("Alt+7");
    EXPECT_EQ(typed("plate"), QStringLiteral("京C11111"));
    EXPECT_EQ(typed("name"), QStringLiteral("李娜"));
}

TEST_F(ReceptionTest, WarnsOfAnOpenOrderAndOpensIt) {
    const OrderLife inTheShop(shop(), *car_, "刹车", 40'000);
    open();
    choose("12345");
    EXPECT_TRUE(saysLine("still open"));
    gui_.press("Alt+1");
    EXPECT_EQ(dynamic_cast<OpenedPage<PageId::Order>&>(*gui_.window().currentPage()).target,
              PageTarget(inTheShop.id()));
}

TEST_F(ReceptionTest, WarnsOfADebtAndTakesTheVisitAsAComeback) {
    const Timestamp now = shop().context().now;
    shop().setNow(QDate(2026, 11, 18), QTime(9, 0));
    OrderLife earlier(shop(), *car_, "更换前刹车片", 41'000);
    earlier.work(Money::yuan(500));
    earlier.pay(PaymentMethod::OnAccount, Money::yuan(500));
    earlier.handOver();
    shop().context().now = now;
    open();
    choose("12345");
    EXPECT_TRUE(saysLine("Possible comeback"));
    EXPECT_TRUE(saysLine("¥500.00 on account"));
    gui_.press("Alt+1");
    fillVisit();
    gui_.press("Ctrl+Return");
    ASSERT_EQ(pageNow(), PageId::Order);
    const RepairOrder order = newest();
    const auto jobs = order.jobs();
    ASSERT_EQ(jobs.size(), 2U);
    ASSERT_TRUE(jobs.front()->comeback.has_value());
    EXPECT_EQ(jobs.front()->comeback->originalOrder, earlier.id());
    EXPECT_TRUE(jobs.front()->comeback->originalJob.has_value());
    EXPECT_FALSE(jobs.back()->comeback.has_value());
}

TEST_F(ReceptionTest, OffersTheKnownCarWhoseVinIsTyped) {
    open();
    typeText(gui_, "京B88888");
    gui_.press("Ctrl+Return");
    fill("name", "李娜");
    fill("phone", "13900001111");
    typeText(gui_, "LSVAA49J132047371");
    EXPECT_TRUE(saysLine("VIN is known"));
    gui_.press("Alt+1");
    fill("mileage", "41500");
    EXPECT_FALSE(saysLine("VIN is known"));
}

TEST_F(ReceptionTest, GivesANewCarToTheCustomerWhoHasThePhone) {
    open();
    typeText(gui_, "京B88888");
    gui_.press("Ctrl+Return");
    typeText(gui_, "张伟");
    gui_.press("Tab");
    typeText(gui_, "13812340021");
    EXPECT_TRUE(saysLine("phone number already"));
    savePicture(gui_.window(), QStringLiteral("reception-duplicate"));
    gui_.press("Alt+1");
    gui_.press("Return");
    gui_.press("Return");
    fillVisit("12");
    gui_.press("Ctrl+Return");
    ASSERT_EQ(pageNow(), PageId::Order);
    EXPECT_EQ(shop().service<CustomerService>().vehiclesOf(*owner_).size(), 2U);
}

TEST_F(ReceptionTest, TakesAPackageFromTheOffersAsAJob) {
    shop().act<ShopService>([](auto& service) {
        const OperationId oil =
            service.addOperation({QStringLiteral("OIL"), QStringLiteral("更换机油机滤"),
                                  ServiceCategory::Maintenance, Hours::fromHundredths(60)});
        PackageDraft package;
        package.code = QStringLiteral("M40");
        package.name = QStringLiteral("40,000 km 保养");
        package.model = QStringLiteral("CX-5 2.5L");
        package.intervalKm = 40'000;
        package.lines.push_back({oil, {}, Quantity::whole(1)});
        service.addPackage(package);
    });
    open();
    choose("12345");
    fill("mileage", "41500");
    fill("fuel", "4");
    fill("words", "要求保养");
    ASSERT_EQ(focusName().toStdString(), "jobs");
    savePicture(gui_.window(), QStringLiteral("reception-packages"));
    gui_.press("Down");
    gui_.press("Return");
    gui_.press("Ctrl+Return");
    ASSERT_EQ(pageNow(), PageId::Order);
    ASSERT_EQ(newest().jobs().size(), 1U);
    EXPECT_EQ(newest().jobs().front()->lines.size(), 1U);
}

TEST_F(ReceptionTest, ReturnsToTheSearchByF6WhateverStandsThereUnfinished) {
    open();
    typeText(gui_, "京B88888");
    gui_.press("Ctrl+Return");
    ASSERT_EQ(focusName().toStdString(), "name");
    gui_.press("F6");
    EXPECT_EQ(focusName().toStdString(), "carSearch");
}

TEST_F(ReceptionTest, IsPassedByWhenEscLeavesTheOrderItOpened) {
    open();
    choose("12345");
    fillVisit();
    gui_.press("Ctrl+Return");
    ASSERT_EQ(pageNow(), PageId::Order);
    gui_.press("Esc");
    ASSERT_EQ(pageNow(), PageId::Order) << "where F6 was pressed";
    EXPECT_EQ(dynamic_cast<OpenedPage<PageId::Order>&>(*gui_.window().currentPage()).target, PageTarget());
}

TEST_F(ReceptionTest, LeadsFromSeveralJobsStraightToThePromise) {
    open();
    choose("12345");
    fill("mileage", "41500");
    fill("fuel", "4");
    fill("words", "异响");
    typeText(gui_, "异响诊断");
    gui_.press("Return");
    fill("jobs", "检查轮胎");
    EXPECT_EQ(focusName().toStdString(), "promise");
}

} // namespace
} // namespace baydesk
