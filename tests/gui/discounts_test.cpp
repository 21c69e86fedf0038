// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backroom.h"
#include "gui/clipping.h"
#include "gui/pages/orders/reception/offer_lines.h"
#include "gui/typing.h"
#include "gui/widgets/data_table.h"
#include "services/discount_service.h"
#include "services/order_service.h"
#include "services/reception_service.h"

#include <QComboBox>
#include <QLabel>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// A discount from the line panel to its answer, and internal orders, by keys.
class DiscountsOnTheOrder : public testing::Test {
  protected:
    DiscountsOnTheOrder() : id_(gui_.receive(s("京A12345"), s("制动异响"), 60)) {
        gui_.shop().actAs(gui_.shop().manager);
        LineDraft labour;
        labour.description = s("检查制动");
        labour.soldHours = Hours::fromHundredths(200);
        labour.unitPrice = Money::yuan(100);
        labour.taxRate = Percent::fromBasisPoints(1300);
        gui_.shop().act<OrderService>([&](auto& orders) { orders.addLine(id_, 1, labour); });
    }
    void show(StaffRole role) {
        gui_.seat(role);
        gui_.show({1366, 768});
        gui_.press("Ctrl+2");
    }
    QLineEdit* field(const char* name) {
        return gui_.window().currentPage()->findChild<QLineEdit*>(QLatin1String(name));
    }
    QStringList lines() {
        QStringList texts;
        const auto* shown =
            gui_.window().currentPage()->findChild<OfferLines*>(QStringLiteral("discountRequests"));
        for (const OfferLine& line : shown->lines()) {
            texts.append(line.text);
        }
        return texts;
    }
    /// Types a discount on labour of so many yuan into a new line.
    void typeDiscount(const char* yuan) {
        gui_.press("F4");
        gui_.window()
            .currentPage()
            ->findChild<QComboBox*>(QStringLiteral("kind"))
            ->setCurrentText(s("Discount on labour"));
        field("price")->setFocus();
        gui_.press("Ctrl+A");
        typeText(gui_, yuan);
        gui_.press("Ctrl+Return");
    }
    DiscountRequestId ask() {
        gui_.shop().actAs(gui_.shop().advisor);
        LineDraft wanted;
        wanted.kind = LineKind::Discount;
        wanted.description = s("优惠");
        wanted.unitPrice = Money::yuan(30);
        wanted.taxRate = Percent::fromBasisPoints(1300);
        return gui_.shop().act<DiscountService>(
            [&](auto& discounts) { return discounts.ask(id_, 1, wanted, s("老客户")); });
    }
    QString warning() {
        const auto labels = gui_.window().findChildren<QLabel*>(s("openDiscounts"));
        return labels.isEmpty() || !labels.back()->isVisible() ? QString() : labels.back()->text();
    }
    /// What another desk did arrives here.
    void tellDesks() {
        Q_EMIT gui_.backroom().changed(gui_.shop().lastChanges);
        gui_.settle();
    }
    Money taken() { return gui_.shop().service<OrderService>().order(id_).order.totals().discounts; }
    DiscountRequest request() { return gui_.shop().service<DiscountService>().requests(id_).front().request; }

    GuiShop gui_;
    OrderId id_;
};

TEST_F(DiscountsOnTheOrder, AreRefusedAboveTheLimitAndAskedForInTheSamePanel) {
    show(StaffRole::Advisor);
    typeDiscount("30");
    EXPECT_TRUE(errorAt(gui_.window(), "price").contains(s("28.00"))) << "5 % of ¥560.00";
    EXPECT_EQ(focusName(), s("reason"));
    EXPECT_EQ(clippedTexts(gui_.window()).join(QLatin1Char('\n')).toStdString(), "");
    typeText(gui_, "老客户");
    gui_.press("Return");
    EXPECT_EQ(taken(), Money());
    EXPECT_EQ(request().amount, Money::yuan(30));
    EXPECT_EQ(request().reason, s("老客户"));
    ASSERT_EQ(lines().size(), 1);
    EXPECT_TRUE(lines().front().contains(s("老客户"))) << lines().front().toStdString();
    EXPECT_EQ(clippedTexts(gui_.window()).join(QLatin1Char('\n')).toStdString(), "");
}

TEST_F(DiscountsOnTheOrder, AreAddedAtOnceWithinTheLimit) {
    show(StaffRole::Advisor);
    typeDiscount("10");
    EXPECT_EQ(taken(), -Money::yuan(10));
    EXPECT_TRUE(lines().isEmpty());
}

TEST_F(DiscountsOnTheOrder, AreTypedAsAShareAndStoredAsTheAmountItComesTo) {
    show(StaffRole::Advisor);
    typeDiscount("150%");
    EXPECT_TRUE(errorAt(gui_.window(), "price").contains(s("at most 100%")));
    field("price")->selectAll();
    typeText(gui_, "5%");
    QStringList shown;
    for (const QLabel* label : gui_.window().currentPage()->findChildren<QLabel*>()) {
        shown.append(label->text());
    }
    EXPECT_TRUE(shown.filter(s("5% of")).join(QString()).contains(s("560.00")))
        << shown.filter(s("of")).join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(clippedTexts(gui_.window()).join(QLatin1Char('\n')).toStdString(), "");
    gui_.press("Return");
    EXPECT_EQ(taken(), -Money::yuan(28));
}

TEST_F(DiscountsOnTheOrder, AreAskedForOnceWhileNobodyHasAnswered) {
    ask();
    show(StaffRole::Advisor);
    typeDiscount("40");
    typeText(gui_, "老客户");
    gui_.press("Return");
    EXPECT_TRUE(errorAt(gui_.window(), "price").contains(s("already"))) << "beside the field";
    EXPECT_EQ(request().amount, Money::yuan(30)) << "the first one stands alone";
    EXPECT_EQ(clippedTexts(gui_.window()).join(QLatin1Char('\n')).toStdString(), "");
}

TEST_F(DiscountsOnTheOrder, AreGrantedByKeysFromToday) {
    ask();
    gui_.seat(StaffRole::Manager);
    gui_.show({1366, 768});
    gui_.press("Ctrl+1");
    bool isThere = false;
    for (const DataTable* table : gui_.window().currentPage()->findChildren<DataTable*>()) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString why = table->model()->index(row, 1).data().toString();
            isThere = isThere || (why.contains(s("王敏")) && why.contains(s("30")));
        }
    }
    EXPECT_TRUE(isThere) << "needs me";
    gui_.press("Ctrl+2");
    gui_.press("Ctrl+Shift+D");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(request().state, DiscountRequestState::Granted);
    EXPECT_EQ(taken(), -Money::yuan(30));
    EXPECT_TRUE(lines().isEmpty());
}

TEST_F(DiscountsOnTheOrder, AreRefusedWithAReasonThatTheAskerReads) {
    ask();
    show(StaffRole::Manager);
    gui_.press("Ctrl+Shift+D");
    gui_.press("Down"); // refuse
    gui_.press("Ctrl+Return");
    EXPECT_FALSE(errorAt(gui_.window(), "reason").isEmpty());
    typeText(gui_, "本月已优惠");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(request().state, DiscountRequestState::Refused);
    ASSERT_EQ(lines().size(), 1);
    EXPECT_TRUE(lines().front().contains(s("本月已优惠")));
}

TEST_F(DiscountsOnTheOrder, AboveTheOwnLimitAreOnlyToBeRefusedAndSaySo) {
    ask();
    gui_.shop().actAs(gui_.shop().administrator);
    gui_.shop().act<DiscountService>([](auto& discounts) { // ¥28.56 of ¥560.00
        discounts.setLimit(StaffRole::Manager, Percent::fromBasisPoints(510));
    });
    show(StaffRole::Manager);
    gui_.press("Ctrl+Shift+D");
    bool isSaid = false;
    for (const QLabel* note : gui_.window().currentPage()->findChildren<QLabel*>()) {
        isSaid = isSaid || (note->isVisible() && note->text().contains(s("above your own limit")));
    }
    EXPECT_TRUE(isSaid);
    const auto* answer = gui_.window().currentPage()->findChild<QComboBox*>(s("answer"));
    ASSERT_EQ(answer->count(), 1);
    EXPECT_EQ(answer->currentText(), s("Refuse it"));
    EXPECT_EQ(clippedTexts(gui_.window()).join(QLatin1Char('\n')).toStdString(), "");
}

TEST_F(DiscountsOnTheOrder, AreWithdrawnByWhoAsked) {
    ask();
    show(StaffRole::Advisor);
    gui_.press("Ctrl+Shift+D");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(request().state, DiscountRequestState::Withdrawn);
}

TEST_F(DiscountsOnTheOrder, AnInternalOrderSaysSoAndIsReleasedWithoutACustomer) {
    gui_.shop().actAs(gui_.shop().manager);
    const OrderId internal = gui_.shop().act<ReceptionService>([&](auto& desk) {
        Reception arriving;
        arriving.newCustomer.name = s("本店库存车");
        arriving.newCustomer.phone = s("13812345699");
        arriving.newVehicle.plate = s("京B22222");
        arriving.walkAround.mileageKm = 12;
        arriving.walkAround.words = s("交付前检查");
        arriving.purpose = OrderPurpose::PreDelivery;
        JobDraft job;
        job.complaint = s("交付前检查");
        arriving.jobs = {job};
        return desk.open(arriving);
    });
    LineDraft labour;
    labour.payer = Payer::Internal;
    labour.description = s("交付前检查");
    labour.soldHours = Hours::fromHundredths(150);
    labour.unitPrice = Money::yuan(90);
    labour.taxRate = Percent::fromBasisPoints(1300);
    gui_.shop().act<OrderService>([&](auto& orders) { orders.addLine(internal, 1, labour); });
    gui_.seat(StaffRole::Advisor);
    gui_.show({1366, 768});
    gui_.window().desk().navigator.openPage(PageId::Order, internal);
    gui_.settle();
    ASSERT_EQ(lines().size(), 1);
    EXPECT_TRUE(lines().front().contains(s("Pre-delivery inspection")));
    gui_.press("Ctrl+Return"); // release the work
    EXPECT_EQ(gui_.shop().service<OrderService>().order(internal).order.state(),
              OrderState::AwaitingDispatch);
    EXPECT_EQ(clippedTexts(gui_.window()).join(QLatin1Char('\n')).toStdString(), "");
}

TEST_F(DiscountsOnTheOrder, AreWarnedOfInTheConsentAndThePrintWindowWhileUnanswered) {
    show(StaffRole::Advisor);
    for (const char* key : {"F7", "F8"}) {
        gui_.press(key);
        gui_.settle();
        EXPECT_EQ(warning(), QString()) << key;
        const DiscountRequestId asked = ask();
        tellDesks();
        EXPECT_TRUE(warning().contains(s("30.00"))) << key << ": " << warning().toStdString();
        gui_.shop().act<DiscountService>([&](auto& discounts) { discounts.withdraw(asked); });
        tellDesks();
        EXPECT_EQ(warning(), QString()) << key;
        gui_.press("Esc");
    }
}

} // namespace
} // namespace baydesk
