// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions.h"
#include "gui/clipping.h"
#include "gui/typing.h"
#include "gui/widgets/data_table.h"
#include "services/order_service.h"
#include "services/workshop_service.h"

#include <QComboBox>
#include <QListWidget>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// An order with two jobs of one line each: A with an oil change, B with wipers.
class OrderLinesTest : public testing::Test {
  protected:
    OrderLinesTest() : id_(gui_.receive(s("京A12345"), s("刹车异响"), 120)) {
        gui_.shop().act<OrderService>([&](auto& orders) {
            JobDraft wipers;
            wipers.complaint = s("雨刮异响");
            orders.addLine(id_, orders.addJob(id_, wipers), labour("更换雨刮"));
        });
    }
    static LineDraft labour(const char* what) {
        LineDraft line;
        line.description = QString::fromUtf8(what);
        line.soldHours = Hours::fromHundredths(100);
        line.unitPrice = Money::yuan(60);
        line.taxRate = Percent::fromBasisPoints(1300);
        return line;
    }
    void show() {
        gui_.show({1366, 768});
        gui_.window().openPage(PageId::Order, id_);
        gui_.settle();
    }
    void approveAll() {
        gui_.shop().act<OrderService>([&](auto& orders) {
            OrderService::Answers answers;
            answers.approved = {1, 2};
            answers.answer = {ConsentMethod::Phone, s("张伟")};
            orders.submitEstimate(id_);
            orders.recordConsent(id_, answers);
        });
    }
    /// With \p down presses of the arrow from the first row.
    void mark(int down) {
        for (int i = 0; i < down; ++i) {
            gui_.press("Down");
        }
    }
    DataTable* lines() { return gui_.window().findChild<DataTable*>(s("orderLines")); }
    QString markedText() { return lines()->currentIndex().siblingAtColumn(1).data().toString(); }
    template <class Widget>
    Widget* find(const char* name) {
        return gui_.window().currentPage()->findChild<Widget*>(QString::fromLatin1(name));
    }
    QString panelTitle() {
        for (const QLabel* label : find<QWidget>("orderPanel")->findChildren<QLabel*>()) {
            if (label->property("look") == s("cardTitle")) {
                return label->text();
            }
        }
        return {};
    }
    Payer chosenPayer() { return static_cast<Payer>(find<QComboBox>("payer")->currentIndex()); }
    void chooseJob(const char* key) {
        find<QComboBox>("job")->setFocus();
        gui_.press(key);
    }
    RepairOrder order() { return gui_.shop().service<OrderService>().order(id_).order; }

    GuiShop gui_;
    OrderId id_;
};

TEST_F(OrderLinesTest, StartsWorkOnTheMarkedJob) {
    approveAll();
    show();
    mark(2); // job B
    ASSERT_TRUE(pressOffer(gui_, OrderAct::StartWork));
    EXPECT_EQ(find<QComboBox>("job")->currentData().toInt(), 2);
}

TEST_F(OrderLinesTest, SaysWhoAndWhichBayIsFree) {
    approveAll();
    show();
    gui_.press("Ctrl+D");
    EXPECT_TRUE(find<QComboBox>("technician")->itemText(0).endsWith(s("free")));
    EXPECT_TRUE(find<QComboBox>("bay")->itemText(0).endsWith(s("free")));
}

TEST_F(OrderLinesTest, NamesTheCarThatTakesThePersonAndTheBay) {
    const OrderId other = gui_.receive(s("京B22222"), s("保养"), 180);
    gui_.shop().act<OrderService>([&](auto& orders) {
        OrderService::Answers answers;
        answers.approved = {1};
        answers.answer = {ConsentMethod::Phone, s("张伟")};
        orders.submitEstimate(other);
        orders.recordConsent(other, answers);
    });
    const JobId job = *gui_.shop().service<OrderService>().order(other).order.job(1).id;
    gui_.shop().act<WorkshopService>([&](auto& workshop) {
        workshop.dispatch(job, gui_.shop().firstTechnician, gui_.shop().firstBay);
        workshop.startWork(job, gui_.shop().firstTechnician);
    });
    approveAll();
    show();
    gui_.press("Ctrl+D");
    const auto entry = [this](const char* box, std::int64_t id) {
        const auto* list = find<QComboBox>(box);
        return list->itemText(list->findData(static_cast<qlonglong>(id)));
    };
    EXPECT_TRUE(entry("technician", gui_.shop().firstTechnician.value()).contains(s("works on 京B")));
    EXPECT_TRUE(entry("bay", gui_.shop().firstBay.value()).contains(s("京B")));
}

TEST_F(OrderLinesTest, SaysWhatElseSomebodyIsAt) {
    gui_.shop().act<WorkshopService>([&](auto& workshop) {
        workshop.startActivity(gui_.shop().firstTechnician, ClockActivity::NonProductive, s("培训"));
    });
    approveAll();
    show();
    gui_.press("Ctrl+D");
    const auto* people = find<QComboBox>("technician");
    const QString entry =
        people->itemText(people->findData(static_cast<qlonglong>(gui_.shop().firstTechnician.value())));
    EXPECT_TRUE(entry.endsWith(label(ClockActivity::NonProductive))) << entry.toStdString();
}

TEST_F(OrderLinesTest, KeepsWhoWasChosenWhenAnotherJobIsChosen) {
    approveAll();
    gui_.shop().act<WorkshopService>([&](auto& workshop) {
        workshop.dispatch(*order().job(1).id, gui_.shop().firstTechnician, gui_.shop().firstBay);
    });
    show();
    gui_.press("Ctrl+D");
    const auto* people = find<QComboBox>("technician");
    ASSERT_TRUE(people->currentText().startsWith(s("李强"))) << "who is at the car already";
    typeText(gui_, "周斌");
    chooseJob("Home");
    chooseJob("Down");
    EXPECT_TRUE(people->currentText().startsWith(s("周斌"))) << people->currentText().toStdString();
}

TEST_F(OrderLinesTest, TakesTheRedSentenceAwayWhenTheBayIsChosen) {
    approveAll();
    show();
    gui_.press("Ctrl+D");
    typeText(gui_, "李强");
    gui_.press("Ctrl+Return");
    EXPECT_FALSE(errorAt(gui_.window(), "bay").isEmpty());
    EXPECT_EQ(focusName(), s("bay"));
    typeText(gui_, "机1");
    EXPECT_TRUE(errorAt(gui_.window(), "bay").isEmpty());
}

TEST_F(OrderLinesTest, GivesAnActItsNumberInEveryState) {
    show();
    const auto numberOf = [this](OrderAct act) {
        for (const QAction* action : gui_.window().currentPage()->keyedActions()) {
            if (action->isVisible() && action->text() == label(act)) {
                return keyText(action->shortcut());
            }
        }
        return QString();
    };
    const QString before = numberOf(OrderAct::ChangePromise);
    EXPECT_FALSE(before.isEmpty());
    EXPECT_EQ(numberOf(OrderAct::Cancel), QString()) << "no key cancels an order by itself";
    approveAll();
    gui_.window().currentPage()->reload();
    gui_.settle();
    EXPECT_EQ(numberOf(OrderAct::ChangePromise), before);
    EXPECT_EQ(numberOf(OrderAct::Cancel), QString());
}

TEST_F(OrderLinesTest, SaysInThePanelWhichJobGetsTheLine) {
    show();
    mark(3); // the line of job B
    gui_.press("F4");
    EXPECT_TRUE(panelTitle().contains(s("B · 雨刮异响"))) << panelTitle().toStdString();
}

TEST_F(OrderLinesTest, MovesALineToAnotherJob) {
    show();
    mark(3);
    gui_.press("Return");
    find<QComboBox>("job")->setFocus();
    gui_.press("Up");
    EXPECT_TRUE(panelTitle().contains(s("A · 刹车异响"))) << panelTitle().toStdString();
    gui_.press("Ctrl+Return");
    EXPECT_EQ(order().job(1).lines.back().description, s("更换雨刮"));
    EXPECT_TRUE(order().job(2).lines.front().isRemoved);
}

TEST_F(OrderLinesTest, TakesPayerAndCategoryFromTheJobThatIsChosenForANewLine) {
    gui_.shop().act<OrderService>([&](auto& orders) {
        LineDraft covered = labour("更换雨刮电机");
        covered.payer = Payer::OemWarranty;
        covered.category = ServiceCategory::Body;
        orders.editLine(id_, 2, 1, covered);
    });
    show();
    gui_.press("Up"); // to job A
    gui_.press("F4");
    EXPECT_EQ(chosenPayer(), Payer::Customer);
    chooseJob("Down");
    EXPECT_EQ(chosenPayer(), Payer::OemWarranty);
    EXPECT_EQ(find<QComboBox>("category")->currentText(), label(ServiceCategory::Body));
    find<QComboBox>("payer")->setFocus();
    gui_.press("End");
    chooseJob("Up");
    EXPECT_EQ(chosenPayer(), allValues<Payer>().back()) << "what somebody chose stays";
}

TEST_F(OrderLinesTest, BringsThePriceBackWhenTheLineIsNotTheCustomersOwnAfterAll) {
    show();
    mark(3);
    gui_.press("Return");
    const QString price = find<QLineEdit>("price")->text();
    find<QComboBox>("kind")->setFocus();
    gui_.press("End"); // the customer's own part
    ASSERT_EQ(find<QLineEdit>("price")->text(), s("0.00"));
    gui_.press("Home");
    EXPECT_EQ(find<QLineEdit>("price")->text(), price);
}

TEST_F(OrderLinesTest, StaysBesideALineThatIsRemoved) {
    show();
    mark(1); // the line of job A
    gui_.press("Delete");
    EXPECT_EQ(lines()->shownRows(), 3);
    EXPECT_TRUE(markedText().contains(s("雨刮异响"))) << markedText().toStdString();
}

TEST_F(OrderLinesTest, BeginsADiscountWithItsAmount) {
    show();
    gui_.press("F10");
    EXPECT_EQ(focusName(), s("price"));
    EXPECT_FALSE(find<QWidget>("quantity")->isVisible());
    typeText(gui_, "5");
    gui_.press("Ctrl+Return");
    EXPECT_EQ(order().totals().discounts, -Money::yuan(5));
}

TEST_F(OrderLinesTest, SaysThatNoOperationIsCalledThatAndWhatCanBeDone) {
    show();
    gui_.press("F4");
    typeText(gui_, "zzzz");
    const auto* found = find<QListWidget>("found");
    ASSERT_EQ(found->count(), 1);
    EXPECT_TRUE(found->item(0)->text().contains(s("a free line")));
    EXPECT_EQ(clippedTexts(gui_.window()).join(QLatin1Char('\n')).toStdString(), "");
}

} // namespace
} // namespace baydesk
