// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/typing.h"
#include "services/billing_service.h"
#include "services/order_service.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

/// The page of one order whose estimate is written and not yet given.
class OrderPageTest : public testing::Test {
  protected:
    OrderPageTest() : id_(gui_.receive(QStringLiteral("京A12345"), QStringLiteral("刹车异响"), 120)) {}
    void show() {
        gui_.show();
        gui_.window().openPage(PageId::Order, id_);
        gui_.settle();
    }
    void approve() {
        gui_.shop().act<OrderService>([&](auto& orders) {
            OrderService::Answers answers;
            answers.approved = {1};
            answers.answer = {ConsentMethod::Phone, QStringLiteral("张伟")};
            orders.submitEstimate(id_);
            orders.recordConsent(id_, answers);
        });
    }
    GuiShop gui_;
    OrderId id_;
};

TEST_F(OrderPageTest, SuggestsToGiveBackWhatWasPaidAheadOfTheSettlement) {
    approve();
    gui_.shop().act<BillingService>(
        [&](auto& billing) { billing.pay(id_, Payer::Customer, PaymentMethod::Cash, Money::yuan(50)); });
    show();
    ASSERT_TRUE(pressOffer(gui_, OrderAct::Refund));
    EXPECT_EQ(gui_.window().findChild<QLineEdit*>(QStringLiteral("amount"))->text(), QStringLiteral("50.00"));
}

} // namespace
} // namespace baydesk
