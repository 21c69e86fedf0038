// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions.h"
#include "gui/gui_shop.h"
#include "gui/page.h"
#include "gui/picture.h"
#include "gui/typing.h"
#include "services/order_service.h"
#include "services/workshop_service.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

/// The customer is asked about additional work while another desk writes on the same order.
class ConsentPanelTest : public testing::Test {
  protected:
    ConsentPanelTest() : id_(gui_.receive(QStringLiteral("京A12345"), QStringLiteral("刹车异响"), 120)) {
        shop().act<OrderService>([&](OrderService& orders) {
            orders.submitEstimate(id_);
            OrderService::Answers yes;
            yes.approved = {1};
            yes.answer = {ConsentMethod::Signature, QStringLiteral("张伟")};
            orders.recordConsent(id_, yes);
        });
        shop().act<WorkshopService>([&](WorkshopService& workshop) {
            const JobId job = order().job(1).id.value();
            workshop.dispatch(job, shop().firstTechnician, shop().firstBay);
            workshop.startWork(job, shop().firstTechnician);
        });
        shop().act<OrderService>([&](OrderService& orders) {
            JobDraft wipers;
            wipers.complaint = QStringLiteral("雨刮异响");
            const int job = orders.addJob(id_, wipers);
            orders.addLine(id_, job, labour(60));
        });
        agreed_ = order().totals().approved;
    }
    static LineDraft labour(int yuan) {
        LineDraft line;
        line.description = QStringLiteral("更换雨刮");
        line.soldHours = Hours::fromHundredths(100);
        line.unitPrice = Money::yuan(yuan);
        line.taxRate = Percent::fromBasisPoints(1300);
        return line;
    }
    TestShop& shop() { return gui_.shop(); }
    RepairOrder order() { return shop().service<OrderService>().order(id_).order; }
    void openPanel() {
        gui_.show({1366, 768});
        gui_.window().openPage(PageId::Order, id_);
        gui_.settle();
        gui_.press("F7");
        gui_.settle();
    }
    template <class Widget>
    Widget* find(const char* name) {
        return gui_.window().currentPage()->findChild<Widget*>(QString::fromLatin1(name));
    }
    QString text(const char* name) {
        const auto* label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
    bool shows(const QString& words) {
        const auto labels = gui_.window().currentPage()->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* each) { return each->isVisible() && each->text().contains(words); });
    }
    void raiseThePrice(int yuan) {
        shop().act<OrderService>([&](OrderService& orders) { orders.editLine(id_, 2, 1, labour(yuan)); });
        gui_.window().currentPage()->reload();
        gui_.settle();
    }

    GuiShop gui_;
    OrderId id_;
    Money agreed_;
};

TEST_F(ConsentPanelTest, ShowsTheLadderTheNewTotalAndTheNewPromiseOnOneScreen) {
    openPanel();
    for (const char* words : {"Estimate", "Approved", "Job B waits", "If everything is approved", "张伟"}) {
        EXPECT_TRUE(text("ladder").contains(QString::fromUtf8(words))) << words;
    }
    EXPECT_TRUE(text("ladder").contains((agreed_ + Money::yuan(60)).toString()));
    gui_.press("Down"); // the keyboard is at the first question: approves
    gui_.press("Tab");
    gui_.press("Down"); // by signature
    gui_.press("Tab");
    gui_.press("Tab");
    typeText(gui_, "+4");
    gui_.press("Tab");
    typeText(gui_, "增项");
    EXPECT_TRUE(text("outcome").contains((agreed_ + Money::yuan(60)).toString()));
    EXPECT_TRUE(text("outcome").contains(QStringLiteral("14:00"))) << text("outcome").toStdString();
    savePicture(gui_.window(), QStringLiteral("consent-ladder"));
    const auto* outcome = find<QLabel>("outcome");
    EXPECT_LE(outcome->mapTo(&gui_.window(), QPoint(0, outcome->height())).y(), 768) << "without scrolling";
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_EQ(order().totals().approved, agreed_ + Money::yuan(60));
    EXPECT_EQ(order().header().promise, shop().at(QTime(14, 0)));
    EXPECT_TRUE(text("ladderLine").contains(QStringLiteral("additions +¥60.00")))
        << text("ladderLine").toStdString();
}

TEST_F(ConsentPanelTest, NamesThePromiseThatAnotherDeskGave) {
    openPanel();
    shop().act<OrderService>([&](OrderService& orders) {
        orders.changePromise(id_, shop().at(QTime(17, 45)), QStringLiteral("缺件"));
    });
    gui_.window().currentPage()->reload();
    gui_.settle();
    EXPECT_TRUE(shows(QStringLiteral("Left empty it stays at 11-21 17:45")));
}

TEST_F(ConsentPanelTest, FollowsAnAmountThatAnotherDeskChangedAndAsksAgain) {
    openPanel();
    ASSERT_TRUE(shows(QStringLiteral("¥60.00")));
    gui_.press("Down");
    EXPECT_EQ(find<QComboBox>("job2")->currentText(), QStringLiteral("Approves"));
    raiseThePrice(75);
    EXPECT_TRUE(shows(QStringLiteral("Ask the customer again")));
    EXPECT_TRUE(shows(QStringLiteral("from ¥60.00 to ¥75.00")));
    EXPECT_EQ(find<QComboBox>("job2")->currentText(), QStringLiteral("Still open"))
        << "what was said was said to ¥60.00";
    EXPECT_TRUE(find<QComboBox>("job2")->hasFocus()) << "and the keyboard stays at the question";
    gui_.press("Down");
    gui_.press("Tab");
    gui_.press("Down");
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_EQ(order().job(2).approvedAmount, Money::yuan(75));
}

TEST_F(ConsentPanelTest, RecordsNothingThatNobodySaid) {
    openPanel();
    EXPECT_EQ(find<QComboBox>("job2")->currentText(), QStringLiteral("Still open"));
    gui_.press("Down");
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_TRUE(shows(QStringLiteral("Nobody said how the answer was given.")));
    EXPECT_EQ(order().job(2).decision, JobDecision::Pending);
}

TEST_F(ConsentPanelTest, LeavesAnOpenListByEscAndNotThePanel) {
    openPanel();
    find<QLineEdit>("person")->setText(QStringLiteral("李娜"));
    find<QComboBox>("method")->setFocus();
    find<QComboBox>("method")->showPopup();
    gui_.settle();
    gui_.window().windowAction(ActionId::Back)->trigger();
    gui_.settle();
    ASSERT_NE(find<QLineEdit>("person"), nullptr) << "the panel is still there";
    EXPECT_EQ(find<QLineEdit>("person")->text(), QStringLiteral("李娜"));
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

TEST_F(ConsentPanelTest, TakesOneAnswerForAllNewJobs) {
    shop().act<OrderService>([&](OrderService& orders) {
        JobDraft lamp;
        lamp.complaint = QStringLiteral("牌照灯");
        orders.addLine(id_, orders.addJob(id_, lamp), labour(20));
    });
    openPanel();
    gui_.press("Down"); // all new jobs: approves
    for (int i = 0; i < 3; ++i) {
        gui_.press("Tab");
    }
    gui_.press("Down");
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_EQ(order().job(2).decision, JobDecision::Approved);
    EXPECT_EQ(order().job(3).decision, JobDecision::Approved);
}

TEST_F(ConsentPanelTest, KeepsWhatIsTypedWhenAnotherDeskAddsAJob) {
    openPanel();
    auto* person = find<QLineEdit>("person");
    person->setFocus();
    person->setText(QStringLiteral("李娜"));
    find<QComboBox>("job2")->setCurrentIndex(2);
    shop().act<OrderService>([&](OrderService& orders) {
        JobDraft lamp;
        lamp.complaint = QStringLiteral("牌照灯");
        orders.addLine(id_, orders.addJob(id_, lamp), labour(20));
    });
    gui_.window().currentPage()->reload();
    gui_.settle();
    ASSERT_NE(find<QComboBox>("job3"), nullptr) << "the new job is asked, too";
    EXPECT_EQ(find<QComboBox>("job2")->currentText(), QStringLiteral("Declines"));
    EXPECT_EQ(person->text(), QStringLiteral("李娜"));
    EXPECT_TRUE(person->hasFocus());
}

TEST_F(ConsentPanelTest, SaysWhatIsPossibleForAJobThatCanNoLongerBeDeclined) {
    openPanel();
    EXPECT_EQ(find<QComboBox>("job1"), nullptr);
    EXPECT_TRUE(shows(QStringLiteral("To decline it: Finish what is agreed")));
}

TEST_F(ConsentPanelTest, SaysThatAJobWasDeclinedAndAsksNobodyAgain) {
    shop().act<OrderService>([&](OrderService& orders) {
        OrderService::Answers no;
        no.declined = {2};
        no.answer = {ConsentMethod::Phone, QStringLiteral("张伟")};
        orders.recordConsent(id_, no);
    });
    openPanel();
    EXPECT_EQ(find<QComboBox>("job2")->currentText(), QStringLiteral("Has declined"));
    gui_.press("Down");
    EXPECT_EQ(find<QComboBox>("job2")->currentText(), QStringLiteral("Approves after all"));
}

TEST_F(ConsentPanelTest, SaysAtWhatThePromiseStaysAndGivesNoReasonForANewOne) {
    openPanel();
    EXPECT_TRUE(text("outcome").contains(QStringLiteral("The promise stays at")));
    find<QLineEdit>("promise")->setFocus();
    gui_.press("Down"); // takes the suggested time
    EXPECT_FALSE(find<QLineEdit>("promise")->text().isEmpty());
    EXPECT_EQ(find<QLineEdit>("reason")->text(), QString());
}

TEST_F(ConsentPanelTest, SuggestsAPromiseForTheWorkThatIsNotDeclined) {
    openPanel();
    ASSERT_TRUE(text("promiseHint").contains(QStringLiteral("Job B"))) << text("promiseHint").toStdString();
    gui_.press("Down");
    gui_.press("Down"); // declines
    gui_.settle();
    EXPECT_FALSE(text("promiseHint").contains(QStringLiteral("Job B"))) << text("promiseHint").toStdString();
}

} // namespace
} // namespace baydesk
