// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions.h"
#include "gui/order_life.h"
#include "gui/typing.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/inline_message.h"
#include "services/billing_service.h"
#include "services/order_service.h"
#include "services/parts_service.h"

#include <QComboBox>
#include <QListWidget>
#include <QShortcut>
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
    /// What another desk does; the page reads again.
    template <class Service, class Act>
    void elsewhere(Act&& act) {
        gui_.shop().act<Service>(act);
        gui_.window().currentPage()->reload();
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
    void focusOffer(OrderAct act) {
        for (ActionButton* button : gui_.window().currentPage()->findChildren<ActionButton*>()) {
            if (button->isVisible() && button->boundAction()->text() == label(act)) {
                return button->setFocus();
            }
        }
        FAIL() << "not offered: " << qPrintable(label(act));
    }
    static QString focusedButton() {
        const auto* button = qobject_cast<ActionButton*>(QApplication::focusWidget());
        return button ? button->boundAction()->text() : QString();
    }

    GuiShop gui_;
    OrderId id_;
};

TEST_F(OrderPageTest, LetsTheShopPayForWhatItDidWrongAndTheCustomerForANewFault) {
    const VehicleId car = gui_.shop().service<OrderService>().order(id_).order.header().vehicle;
    OrderLife earlier(gui_.shop(), car, "更换前刹车片", 90'000);
    earlier.work(Money::yuan(500));
    earlier.pay(PaymentMethod::Cash, Money::yuan(500));
    earlier.handOver();
    const auto payerAfter = [&](ComebackCause cause) {
        elsewhere<OrderService>([&](auto& orders) {
            JobDraft draft = orders.order(id_).order.job(1).draft();
            draft.comeback = Comeback{earlier.id(), cause, {}, {}};
            orders.editJob(id_, 1, draft);
        });
        gui_.press("F4");
        const auto* payer = gui_.window().currentPage()->findChild<QComboBox*>(QStringLiteral("payer"));
        const QString shown = payer ? payer->currentText() : QString();
        gui_.press("Escape");
        return shown;
    };
    show();
    EXPECT_EQ(payerAfter(ComebackCause::Workmanship), label(Payer::Goodwill));
    EXPECT_EQ(payerAfter(ComebackCause::NewFault), label(Payer::Customer));
}

TEST_F(OrderPageTest, SuggestsToGiveBackWhatWasPaidAheadOfTheSettlement) {
    approve();
    gui_.shop().act<BillingService>(
        [&](auto& billing) { billing.pay(id_, Payer::Customer, PaymentMethod::Cash, Money::yuan(50)); });
    show();
    ASSERT_TRUE(pressOffer(gui_, OrderAct::Refund));
    EXPECT_EQ(gui_.window().findChild<QLineEdit*>(QStringLiteral("amount"))->text(), QStringLiteral("50.00"));
}

TEST_F(OrderPageTest, GivesMoneyBackTheWayItCameLast) {
    approve();
    gui_.shop().act<BillingService>([&](auto& billing) {
        billing.pay(id_, Payer::Customer, PaymentMethod::Cash, Money::yuan(20));
        billing.pay(id_, Payer::Customer, PaymentMethod::WeChat, Money::yuan(10));
    });
    show();
    ASSERT_TRUE(pressOffer(gui_, OrderAct::Refund));
    const auto* way = gui_.window().findChild<QComboBox*>(QStringLiteral("method"));
    EXPECT_TRUE(way->currentText().contains(label(PaymentMethod::WeChat))) << way->currentText().toStdString();
}

TEST_F(OrderPageTest, KeepsTheKeyboardOnAnOfferThatIsThereStill) {
    show();
    focusOffer(OrderAct::ChangePromise);
    elsewhere<OrderService>([&](auto& orders) { orders.submitEstimate(id_); });
    EXPECT_EQ(focusedButton(), label(OrderAct::ChangePromise));
}

TEST_F(OrderPageTest, TakesTheKeyboardToTheLinesWhenAnOfferIsGone) {
    show();
    focusOffer(OrderAct::Cancel);
    elsewhere<OrderService>([&](auto& orders) { orders.cancel(id_, QStringLiteral("客户改期")); });
    EXPECT_NE(qobject_cast<DataTable*>(QApplication::focusWidget()), nullptr);
}

TEST_F(OrderPageTest, RecordsThatTheCustomerNoLongerWantsAnApprovedJob) {
    approve();
    show();
    gui_.press("F7");
    gui_.press("Down"); // from "has approved" to "no longer wants it"
    gui_.press("Tab");
    gui_.press("Down"); // by signature
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_EQ(gui_.shop().service<OrderService>().order(id_).order.job(1).decision, JobDecision::Declined);
}

TEST_F(OrderPageTest, ShowsEveryEstimateWithWhatChangedSince) {
    gui_.shop().act<OrderService>([&](auto& orders) { orders.submitEstimate(id_); });
    show();
    gui_.shop().act<OrderService>([&](auto& orders) {
        LineDraft dearer = orders.order(id_).order.job(1).lines.front().draft();
        dearer.unitPrice += Money::yuan(20);
        orders.editLine(id_, 1, 1, dearer);
    });
    gui_.window().currentPage()->reload();
    gui_.settle();
    gui_.press("Ctrl+E");
    gui_.settle();
    const auto* estimates = gui_.window().findChild<QLabel*>(QStringLiteral("estimates"));
    ASSERT_NE(estimates, nullptr);
    EXPECT_TRUE(estimates->text().contains(QStringLiteral("Changed since")));
    EXPECT_TRUE(estimates->text().contains(QStringLiteral("Estimate 1")));
    gui_.press("Ctrl+Return"); // gives it again
    gui_.settle();
    EXPECT_EQ(gui_.shop().service<OrderService>().estimates(id_).size(), 2u);
}

TEST_F(OrderPageTest, SaysHowLongTheEstimateStands) {
    gui_.shop().act<OrderService>([&](auto& orders) { orders.submitEstimate(id_); });
    show();
    const auto* note = gui_.window().findChild<QLabel*>(QStringLiteral("estimateGiven"));
    ASSERT_TRUE(note->isVisible());
    EXPECT_TRUE(note->text().contains(gui_.shop().context().today().addDays(7).toString(Qt::ISODate)));
}

TEST_F(OrderPageTest, TakesAJobWhosePriceComesAfterTheDiagnosis) {
    show();
    gui_.press("Alt+1");
    typeText(gui_, "冷车异响");
    auto* price = gui_.window().findChild<QComboBox*>(QStringLiteral("priced_later"));
    ASSERT_NE(price, nullptr);
    price->setFocus();
    gui_.press("Down");
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_TRUE(gui_.shop().service<OrderService>().order(id_).order.job(2).isPricedLater);
}

TEST_F(OrderPageTest, RemovesALineByTheDeleteKeyAlone) {
    show();
    const auto shortcuts = gui_.window().currentPage()->findChildren<QShortcut*>();
    ASSERT_FALSE(shortcuts.isEmpty());
    for (const QShortcut* shortcut : shortcuts) {
        EXPECT_EQ(shortcut->keys(), QList<QKeySequence>{QKeySequence(Qt::Key_Delete)});
    }
}

TEST_F(OrderPageTest, ListsInTheHelpOnlyWhatTheOrderOffersNow) {
    show();
    gui_.press("F1");
    int offers = 0;
    for (const QAction* action : gui_.window().currentPage()->keyedActions()) {
        const bool isOffer = action->objectName().startsWith(QStringLiteral("offer."));
        offers += isOffer && action->isVisible() ? 1 : 0;
        EXPECT_EQ(isOffer && !action->isEnabled(), isOffer && !action->isVisible());
    }
    EXPECT_GT(offers, 0);
}

TEST_F(OrderPageTest, SaysWhichPartsAreListedForTheCar) {
    const auto addFilter = [this](const char* number, const char* fits) {
        gui_.shop().actAs(gui_.shop().partsClerk);
        gui_.shop().act<PartsService>([&](auto& parts) {
            PartDraft draft;
            draft.number = QString::fromUtf8(number);
            draft.name = QStringLiteral("机油滤清器");
            draft.unit = QStringLiteral("个");
            draft.fits = QString::fromUtf8(fits);
            draft.price = Money::yuan(60);
            draft.taxRate = Percent::fromBasisPoints(1300);
            return parts.addPart(draft);
        });
    };
    addFilter("A-302", "CX-30 20–26");
    addFilter("B-302", "CX-5 13–25");
    gui_.shop().actAs(gui_.shop().advisor);
    show();
    gui_.press("F5");
    typeText(gui_, "302");
    gui_.settle();
    const auto* found = gui_.window().findChild<QListWidget*>(QStringLiteral("found"));
    ASSERT_EQ(found->count(), 2);
    EXPECT_TRUE(found->item(0)->text().startsWith(QStringLiteral("B-302"))) << "what fits stands first";
    EXPECT_TRUE(found->item(0)->text().contains(QStringLiteral("fits this car")));
    EXPECT_TRUE(found->item(1)->text().contains(QStringLiteral("listed for CX-30 20–26 only")));
    gui_.press("Down");
    gui_.press("Return");
    const auto* message =
        gui_.window().findChild<QWidget*>(QStringLiteral("orderPanel"))->findChild<InlineMessage*>();
    EXPECT_TRUE(message->isVisible()) << "the part is listed for another model";
}

TEST_F(OrderPageTest, TakesNoWayToPayForGranted) {
    approve();
    show();
    ASSERT_TRUE(pressOffer(gui_, OrderAct::TakePayment));
    EXPECT_EQ(gui_.window().findChild<QComboBox*>(QStringLiteral("method"))->currentIndex(), -1);
    gui_.press("Ctrl+Return");
    EXPECT_FALSE(errorAt(gui_.window(), "method").isEmpty());
    gui_.press("3");
    gui_.press("Ctrl+Return");
    const auto order = gui_.shop().service<OrderService>().order(id_).order;
    ASSERT_EQ(order.payments().size(), 1U);
    EXPECT_EQ(order.payments().front().method, PaymentMethod::WeChat);
}

} // namespace
} // namespace baydesk
