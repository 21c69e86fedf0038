// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/order_state.h"
#include "gui/gui_shop.h"
#include "gui/page.h"
#include "gui/pages/workshop/technician_board.h"
#include "gui/widgets/inline_message.h"
#include "gui/widgets/search_box.h"
#include "services/order_service.h"
#include "services/rights.h"
#include "services/staff_service.h"

#include <QAction>
#include <QMessageBox>
#include <gtest/gtest.h>
#include <set>

namespace baydesk {
namespace {

/// What a role is offered: everything here, and nothing else.
struct Work {
    StaffRole role;
    PageId start;
    std::set<PageId> pages;
    std::set<ActionId> acts; ///< of those with a key of their own on the pages
};

using enum PageId;
const std::set<PageId> shopFloor{Today, Order, Workshop, Parts, History, Appointments, Compliance, OwnCars};

std::set<PageId> floorAnd(std::initializer_list<PageId> more) {
    std::set<PageId> pages = shopFloor;
    pages.insert(more);
    return pages;
}

/// Who sees orders reads their estimates and recommendations and prints their forms.
std::set<ActionId> readingAnd(std::initializer_list<ActionId> more) {
    std::set<ActionId> acts{ActionId::Print, ActionId::Estimates, ActionId::Recommendations};
    acts.insert(more);
    return acts;
}

const std::vector<Work> works{
    {StaffRole::Advisor, Today, floorAnd({NewVisit, Customers, Calls}),
     readingAnd({ActionId::NewVisit, ActionId::Appointment, ActionId::AddLabour, ActionId::AddPart,
                 ActionId::AddCampaign, ActionId::AnswerDiscount, ActionId::OtherFaultClass, ActionId::Labels,
                 ActionId::AddDiscount, ActionId::Purpose, ActionId::Consent, ActionId::Dispatch,
                 ActionId::Settle, ActionId::HoldPart, ActionId::CarPhotos, ActionId::InspectCar})},
    {StaffRole::Technician, Workshop, shopFloor, readingAnd({ActionId::CarPhotos, ActionId::InspectCar})},
    {StaffRole::Foreman, Workshop, shopFloor,
     readingAnd({ActionId::AddLabour, ActionId::AddPart, ActionId::AddCampaign, ActionId::AnswerDiscount,
                 ActionId::OtherFaultClass, ActionId::Labels, ActionId::AddDiscount, ActionId::Purpose,
                 ActionId::Dispatch, ActionId::CarPhotos, ActionId::InspectCar})},
    {StaffRole::Parts, Parts, shopFloor, readingAnd({ActionId::HoldPart, ActionId::ReceivePart})},
    {StaffRole::Cashier, Settlement, floorAnd({Settlement, Customers}), readingAnd({ActionId::Settle})},
    {StaffRole::CustomerCare, Calls, floorAnd({Customers, Calls}), readingAnd({ActionId::Appointment})},
    {StaffRole::Manager, Today,
     floorAnd({NewVisit, Customers, Calls, Settlement, Dashboard, Explain, InspectionSheet, PageId::Rates,
               PageId::Settings}),
     readingAnd({ActionId::NewVisit, ActionId::Appointment, ActionId::AddLabour, ActionId::AddPart,
                 ActionId::AddCampaign, ActionId::AnswerDiscount, ActionId::OtherFaultClass, ActionId::Labels,
                 ActionId::AddDiscount, ActionId::Purpose, ActionId::Consent, ActionId::Dispatch,
                 ActionId::Settle, ActionId::HoldPart, ActionId::ReceivePart, ActionId::CarPhotos,
                 ActionId::InspectCar})},
    {StaffRole::Owner, Dashboard,
     floorAnd({NewVisit, Customers, Calls, Settlement, Dashboard, Explain, InspectionSheet, PageId::Rates,
               PageId::Settings, Staff}),
     readingAnd({ActionId::NewVisit, ActionId::Appointment, ActionId::AddLabour, ActionId::AddPart,
                 ActionId::AddCampaign, ActionId::AnswerDiscount, ActionId::OtherFaultClass, ActionId::Labels,
                 ActionId::AddDiscount, ActionId::Purpose, ActionId::Consent, ActionId::Dispatch,
                 ActionId::Settle, ActionId::HoldPart, ActionId::ReceivePart, ActionId::CarPhotos,
                 ActionId::InspectCar})},
    {StaffRole::Administrator, Today,
     floorAnd({NewVisit, Customers, Calls, Settlement, Dashboard, Explain, InspectionSheet, PageId::Rates,
               PageId::Settings, Staff}),
     readingAnd({ActionId::NewVisit, ActionId::Appointment, ActionId::AddLabour, ActionId::AddPart,
                 ActionId::AddCampaign, ActionId::AnswerDiscount, ActionId::OtherFaultClass, ActionId::Labels,
                 ActionId::AddDiscount, ActionId::Purpose, ActionId::Consent, ActionId::Dispatch,
                 ActionId::Settle, ActionId::HoldPart, ActionId::ReceivePart, ActionId::CarPhotos,
                 ActionId::InspectCar})},
    {StaffRole::Other, Workshop, {Workshop}, {}},
};

class Roles : public testing::TestWithParam<Work> {
  protected:
    Roles() {
        order_ = gui_.receive(QStringLiteral("京A12345"), QStringLiteral("制动异响"), 60);
        gui_.seat(GetParam().role);
        gui_.show();
    }
    MainWindow& window() { return gui_.window(); }
    GuiShop gui_;
    OrderId order_{0};
};

TEST_P(Roles, BeginWhereTheirWorkIsAndWithoutAMessage) {
    EXPECT_EQ(window().currentPage()->id(), GetParam().start);
    EXPECT_FALSE(window().currentPage()->message()->isVisible())
        << qPrintable(window().currentPage()->message()->text());
    EXPECT_EQ(window().findChild<QMessageBox*>(), nullptr);
}

TEST_P(Roles, AreOfferedExactlyTheirPages) {
    for (const PageEntry& page : pageRegistry()) {
        EXPECT_EQ(window().hasPage(page.id), GetParam().pages.contains(page.id)) << static_cast<int>(page.id);
        if (page.action) {
            EXPECT_EQ(window().windowAction(*page.action)->isVisible(), GetParam().pages.contains(page.id))
                << actionEntry(*page.action).name;
        }
    }
}

TEST_P(Roles, LoadEveryPageTheyAreOffered) {
    for (const PageEntry& page : pageRegistry()) {
        if (GetParam().pages.contains(page.id) && page.action) {
            gui_.press(actionEntry(*page.action).key);
            EXPECT_EQ(window().currentPage()->id(), page.id);
            EXPECT_FALSE(window().currentPage()->message()->isVisible())
                << actionEntry(*page.action).name << ": "
                << qPrintable(window().currentPage()->message()->text());
            EXPECT_FALSE(gui_.backroom().isBusy());
        }
    }
    EXPECT_EQ(window().findChild<QMessageBox*>(), nullptr);
}

TEST_P(Roles, AreOfferedExactlyTheirActs) {
    for (const PageEntry& page : pageRegistry()) {
        if (window().hasPage(page.id)) {
            window().openPage(page.id);
            gui_.settle();
        }
    }
    for (const GuardedAction* action : window().findChildren<GuardedAction*>()) {
        for (const ActionEntry& entry : actionTable()) {
            if (action->objectName() == QLatin1String(entry.name) && entry.right && !entry.everywhere) {
                EXPECT_EQ(!action->missing(), GetParam().acts.contains(entry.id)) << entry.name;
                EXPECT_TRUE(!action->missing() || !action->isEnabled()) << entry.name;
            }
        }
    }
    EXPECT_EQ(window().windowAction(ActionId::NewVisit)->isEnabled(),
              GetParam().acts.contains(ActionId::NewVisit));
    EXPECT_EQ(window().windowAction(ActionId::Appointment)->isEnabled(),
              GetParam().acts.contains(ActionId::Appointment));
}

/// Whether the service would refuse the person for lack of a right; nothing is written.
template <class Act>
bool isRefusedTheRight(TestShop& shop, Act act) {
    try {
        const Transaction neverCommitted(shop.session());
        auto orders = shop.service<OrderService>();
        act(orders);
    } catch (const Refusal& refusal) {
        return refusal.rule() == "right.missing";
    }
    return false;
}

TEST_P(Roles, AreOfferedOnAnOrderWhatTheServiceWouldNotRefuseThem) {
    if (!window().hasPage(Order)) {
        return;
    }
    gui_.press("Ctrl+2");
    std::set<QString> offered;
    for (const ActionButton* button : window().currentPage()->findChildren<ActionButton*>()) {
        if (button->isVisible()) {
            offered.insert(button->boundAction()->text());
        }
    }
    gui_.shop().actAs(gui_.person().id);
    const Timestamp promise = gui_.shop().context().now.plusMinutes(90);
    EXPECT_EQ(offered.contains(label(OrderAct::Cancel)), !isRefusedTheRight(gui_.shop(), [&](auto& orders) {
                  orders.cancel(order_, QStringLiteral("mistake"));
              }));
    EXPECT_EQ(offered.contains(label(OrderAct::ChangePromise)),
              !isRefusedTheRight(gui_.shop(), [&](auto& orders) {
                  orders.changePromise(order_, promise, QStringLiteral("later"));
              }));
    EXPECT_EQ(offered.contains(QStringLiteral("Add a job")),
              !isRefusedTheRight(gui_.shop(), [&](auto& orders) { orders.removeJob(order_, 1); }));
}

INSTANTIATE_TEST_SUITE_P(Each, Roles, testing::ValuesIn(works),
                         [](const auto& param) { return code(param.param.role).toStdString(); });

TEST(Technicians, BeginAtTheirOwnRow) {
    GuiShop gui;
    gui.seat(StaffRole::Technician);
    gui.show();
    const auto* board = gui.window().currentPage()->findChild<TechnicianBoardView*>();
    ASSERT_TRUE(board->isVisible());
    ASSERT_NE(board->current(), nullptr);
    EXPECT_EQ(board->current()->technician.staff, gui.person().id);
}

TEST(Rights, ThatAreMissingAreToldWhenTheirKeyIsPressed) {
    GuiShop gui;
    gui.seat(StaffRole::Technician);
    gui.show();
    gui.press("F6");
    EXPECT_EQ(gui.window().currentPage()->id(), Workshop);
    EXPECT_EQ(gui.window().currentPage()->message()->text(), missingRight(Right::OpenOrders).toString());
    gui.press("Ctrl+D");
    EXPECT_EQ(gui.window().currentPage()->message()->text(), missingRight(Right::DispatchJobs).toString());
}

TEST(Rights, StandInTheToolTipOfAButtonThatNeedsThem) {
    GuiShop gui;
    gui.seat(StaffRole::Technician);
    gui.show();
    for (const ActionButton* button : gui.window().findChildren<ActionButton*>()) {
        if (button->boundAction()->objectName() == QStringLiteral("workshop.dispatch")) {
            EXPECT_FALSE(button->isEnabled());
            EXPECT_EQ(button->toolTip(), missingRight(Right::DispatchJobs).toString());
        }
    }
}

TEST(Rights, ThatAreTakenAwayDisappearWhileThePersonWorks) {
    GuiShop gui;
    gui.show();
    gui.press("Ctrl+6");
    ASSERT_EQ(gui.window().currentPage()->id(), Dashboard);
    gui.shop().actAs(gui.shop().administrator);
    gui.shop().act<StaffService>(
        [&](auto& staff) { staff.changeRole(gui.shop().manager, StaffRole::Advisor); });
    Q_EMIT gui.backroom().changed(gui.shop().lastChanges);
    gui.settle();
    EXPECT_EQ(gui.window().currentPage()->id(), Today);
    EXPECT_EQ(gui.window().currentPage()->message()->text(), missingRight(Right::SeeKpis).toString());
    EXPECT_FALSE(gui.window().windowAction(ActionId::GoDashboard)->isVisible());
    gui.press("Ctrl+6");
    EXPECT_EQ(gui.window().currentPage()->id(), Today);
    gui.press("Esc");
    gui.press("Esc");
    EXPECT_EQ(gui.window().currentPage()->id(), Today);
}

TEST(Rights, ThatAreGivenAppearWhileThePersonWorks) {
    GuiShop gui;
    gui.seat(StaffRole::Cashier);
    gui.show();
    EXPECT_FALSE(gui.window().windowAction(ActionId::NewVisit)->isEnabled());
    gui.shop().actAs(gui.shop().administrator);
    gui.shop().act<StaffService>(
        [&](auto& staff) { staff.changeRole(gui.shop().cashier, StaffRole::Manager); });
    Q_EMIT gui.backroom().changed(gui.shop().lastChanges);
    gui.settle();
    gui.press("F6");
    EXPECT_EQ(gui.window().currentPage()->id(), NewVisit);
}

} // namespace
} // namespace baydesk
