// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/opened_page.h"
#include "gui/order_life.h"
#include "gui/pages/orders/reception_page.h"
#include "gui/picture.h"
#include "gui/search_hits.h"
#include "gui/typing.h"
#include "gui/widgets/search_box.h"
#include "services/parts_service.h"
#include "services/search_service.h"

#include <QLabel>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

const std::vector<PageEntry> pages{{PageId::Today, ActionId::GoToday, &makePage<OpenedPage<PageId::Today>>},
                                   {PageId::Order, ActionId::GoOrder, &makePage<OpenedPage<PageId::Order>>},
                                   {PageId::Parts, ActionId::GoParts, &makePage<OpenedPage<PageId::Parts>>},
                                   {PageId::NewVisit, std::nullopt, &makePage<ReceptionPage>}};

class SearchTest : public testing::Test {
  protected:
    SearchTest()
        : gui_(pages),
          known_(addKnownCar(gui_.shop(), "张伟", "13812340021", "京A12345", "LSVAA49J132047371")),
          other_(addKnownCar(gui_.shop(), "周婉", "13912347710", "京ND1234")),
          order_(gui_.shop(), known_.car, "保养", 41'286) {
        gui_.show();
        connectSearch(gui_.window());
        gui_.press("Ctrl+K");
    }
    SearchBox& box() { return *gui_.window().search(); }
    PageId pageNow() { return gui_.window().currentPage()->id(); }
    template <PageId Which>
    PageTarget target() {
        return dynamic_cast<OpenedPage<Which>&>(*gui_.window().currentPage()).target;
    }

    GuiShop gui_;
    KnownCar known_;
    KnownCar other_;
    OrderLife order_;
};

TEST_F(SearchTest, OpensTheOpenOrderOfACarByAPieceOfItsPlate) {
    typeText(gui_, "2345");
    gui_.press("Return");
    ASSERT_EQ(pageNow(), PageId::Order);
    EXPECT_EQ(target<PageId::Order>(), PageTarget(order_.id()));
}

TEST_F(SearchTest, BeginsAVisitOfACarThatIsNotInTheShopByTheInitialsOfItsOwner) {
    typeText(gui_, "zw ND1");
    gui_.press("Return");
    ASSERT_EQ(pageNow(), PageId::NewVisit);
    EXPECT_EQ(focusName().toStdString(), "mileage");
}

TEST_F(SearchTest, FindsByOneChineseCharacter) {
    typeText(gui_, "周");
    gui_.press("Return");
    EXPECT_EQ(pageNow(), PageId::NewVisit);
}

TEST_F(SearchTest, DoesNotAskForOneLetter) {
    typeText(gui_, "z");
    gui_.press("Return");
    EXPECT_FALSE(box().isOffering());
    EXPECT_EQ(pageNow(), PageId::Today);
}

TEST_F(SearchTest, SaysThatNothingWasFound) {
    typeText(gui_, "XYZ99");
    gui_.press("Return");
    bool says = false;
    for (const QLabel* label : gui_.window().findChildren<QLabel*>()) {
        says = says || (label->isVisible() && label->text().contains(QStringLiteral("Nothing found")));
    }
    EXPECT_TRUE(says);
    EXPECT_EQ(pageNow(), PageId::Today);
}

TEST_F(SearchTest, OpensAPartAtThePartsCounter) {
    const PartId part = gui_.shop().act<PartsService>([](auto& parts) {
        PartDraft draft;
        draft.number = QStringLiteral("K015-33-04X");
        draft.name = QStringLiteral("前轮毂轴承");
        draft.unit = QStringLiteral("件");
        draft.price = Money::yuan(430);
        draft.taxRate = Percent::fromBasisPoints(1300);
        return parts.addPart(draft);
    });
    typeText(gui_, "K015-33");
    gui_.press("Return");
    ASSERT_EQ(pageNow(), PageId::Parts);
    EXPECT_EQ(target<PageId::Parts>(), PageTarget(part));
}

TEST_F(SearchTest, OffersACustomerOfSeveralCarsOnce) {
    gui_.shop().act<CustomerService>([&](auto& customers) {
        VehicleDraft second;
        second.plate = QStringLiteral("京B55555");
        customers.addVehicle(known_.owner, second);
    });
    const auto rows = gui_.shop().service<SearchService>().search(QStringLiteral("张伟"));
    const auto hits = searchHits({.rows = rows, .parts = {}});
    ASSERT_EQ(hits.size(), 3U);
    EXPECT_EQ(hits.back().target, PageTarget(known_.owner));
    typeText(gui_, "张伟");
    box().setHits(QStringLiteral("张伟"), hits);
    savePicture(gui_.window(), QStringLiteral("search-hits"));
    gui_.window().openPage(hits.back().page, hits.back().target);
    gui_.settle();
    gui_.press("Down");
    gui_.press("Return");
    EXPECT_EQ(focusName().toStdString(), "mileage");
}

} // namespace
} // namespace baydesk
