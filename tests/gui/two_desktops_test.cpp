// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backroom.h"
#include "gui/gui_shop.h"
#include "gui/page.h"
#include "gui/typing.h"
#include "services/order_service.h"
#include "services/shop_service.h"
#include "services/staff_service.h"
#include "storage/database.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QtTest/QTest>
#include <algorithm>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

/// Two windows of the program, each with connections of its own, on one order of one shop.
class TwoDesktops : public testing::Test {
  protected:
    TwoDesktops() {
        order = shop.receive(QStringLiteral("沪A12345"), QStringLiteral("刹车异响"), 120);
        shop.show();
        secondBackroom = std::make_unique<Backroom>(shop.shop().file());
        const Seat seat{.shop = shop.shop().context().shop,
                        .person = shop.shop().advisor,
                        .personName = QStringLiteral("王敏"),
                        .role = StaffRole::Advisor,
                        .clock = [this] { return shop.shop().context().now; }};
        second = std::make_unique<MainWindow>(*secondBackroom, seat);
        second->resize(1440, 900);
        second->show();
        open(shop.window());
        open(*second);
    }
    ~TwoDesktops() override {
        second.reset();
        secondBackroom.reset();
    }
    void open(MainWindow& window) {
        window.openPage(PageId::Order, order);
        EXPECT_TRUE(QTest::qWaitFor([&] {
            settle();
            const auto* lines = find<QAbstractItemView>(window, "orderLines");
            return lines != nullptr && lines->model()->rowCount() > 0;
        }));
    }
    void settle() {
        do {
            QApplication::processEvents();
        } while (shop.backroom().isBusy() || secondBackroom->isBusy());
    }
    template <class Widget>
    static Widget* find(QWidget& window, const char* name) {
        for (Widget* widget : window.findChildren<Widget*>(QString::fromLatin1(name))) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    /// Opens the job of the order for editing, by keys.
    void editJob(MainWindow& window) {
        window.activateWindow();
        auto* lines = find<QWidget>(window, "orderLines");
        ASSERT_NE(lines, nullptr);
        lines->setFocus();
        QTest::keyClick(lines, Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(lines, Qt::Key_Return);
        settle();
    }
    void type(MainWindow& window, const char* field, const QString& text) {
        auto* edit = find<QLineEdit>(window, field);
        ASSERT_NE(edit, nullptr) << field;
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void save(MainWindow& window) {
        window.activateWindow(); // a key goes to the window in front
        settle();
        QTest::keyClick(find<QWidget>(window, "orderPanel"), Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    Job job() { return shop.shop().service<OrderService>().order(order).order.job(1); }

    GuiShop shop;
    OrderId order{0};
    std::unique_ptr<Backroom> secondBackroom;
    std::unique_ptr<MainWindow> second;
};

TEST_F(TwoDesktops, SeeEachOtherBeforeAnybodyTypes) {
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QLabel>(shop.window(), "othersHere") != nullptr; }));
    EXPECT_TRUE(find<QLabel>(shop.window(), "othersHere")->text().contains(QStringLiteral("王敏")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<QLabel>(*second, "othersHere") != nullptr; }));
    EXPECT_TRUE(find<QLabel>(*second, "othersHere")->text().contains(QStringLiteral("吴磊")));
    second->openPage(PageId::Today);
    EXPECT_TRUE(QTest::qWaitFor([&] { return find<QLabel>(shop.window(), "othersHere") == nullptr; }));
}

TEST_F(TwoDesktops, KeepBothWhenTheyTypeInDifferentFields) {
    editJob(shop.window());
    editJob(*second);
    type(shop.window(), "cause", QStringLiteral("worn pads"));
    type(*second, "correction", QStringLiteral("new pads"));
    save(shop.window());
    save(*second);
    EXPECT_EQ(job().cause, QStringLiteral("worn pads"));
    EXPECT_EQ(job().correction, QStringLiteral("new pads"));
}

TEST_F(TwoDesktops, AskWhenTheyTypedInTheSameField) {
    editJob(shop.window());
    editJob(*second);
    type(shop.window(), "cause", QStringLiteral("worn pads"));
    type(*second, "cause", QStringLiteral("bent disc"));
    save(shop.window());
    save(*second);
    EXPECT_EQ(job().cause, QStringLiteral("worn pads")) << "nothing is overwritten unasked";
    auto* mine = find<QRadioButton>(*second, "yours_cause");
    auto* theirs = find<QRadioButton>(*second, "theirs_cause");
    ASSERT_NE(mine, nullptr);
    ASSERT_NE(theirs, nullptr);
    EXPECT_TRUE(mine->text().contains(QStringLiteral("bent disc")));
    EXPECT_TRUE(theirs->text().contains(QStringLiteral("worn pads")));
    save(*second);
    EXPECT_EQ(job().cause, QStringLiteral("worn pads")) << "nor before it is decided";
    QTest::keyClick(mine, Qt::Key_Space);
    save(*second);
    EXPECT_EQ(job().cause, QStringLiteral("bent disc"));
}

TEST_F(TwoDesktops, ShowWhatTheOtherDidWithoutBeingAsked) {
    editJob(shop.window());
    type(shop.window(), "complaint", QStringLiteral("squealing brakes"));
    save(shop.window());
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const auto* lines = find<QAbstractItemView>(*second, "orderLines");
            const QAbstractItemModel* model = lines->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    if (model->index(row, column).data().toString().contains(QStringLiteral("squealing"))) {
                        return true;
                    }
                }
            }
            return false;
        },
        5000));
}

TEST_F(TwoDesktops, ShowANewNameAndAChangedSettingWithoutBeingAsked) {
    TestShop& house = shop.shop();
    house.actAs(house.administrator);
    house.act<ShopService>([&](ShopService& service) {
        service.rename(house.advisor, QStringLiteral("王小敏"));
        const ShopDraft seen = draftOf(*service.settings());
        ShopDraft draft = seen;
        draft.name = QStringLiteral("浦江店");
        service.changeSettings({seen, {}}, draft, {});
    });
    const auto reads = [](const MainWindow& window, const QString& words) {
        const auto labels = window.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* each) { return each->text() == words; });
    };
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return reads(*second, QStringLiteral("王小敏 · Service advisor")) &&
               reads(*second, QStringLiteral("浦江店")) && reads(shop.window(), QStringLiteral("浦江店"));
    }));
}

TEST_F(TwoDesktops, LoseARightWithTheNextActWhoeverTookIt) {
    TestShop& house = shop.shop();
    house.actAs(house.administrator);
    house.act<StaffService>([&](StaffService& staff) { staff.changeRole(house.advisor, StaffRole::Other); });
    EXPECT_TRUE(QTest::qWaitFor([&] {
        settle();
        return second->currentPage()->id() == PageId::Workshop && !second->hasPage(PageId::Order);
    }));
}

} // namespace
} // namespace baydesk
