// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_shop.h"
#include "gui/idle_watch.h"
#include "gui/opened_page.h"
#include "gui/picture.h"
#include "gui/sign_in/sign_in_page.h"
#include "gui/widgets/pick_box.h"
#include "services/shop_service.h"
#include "services/staff_service.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QVBoxLayout>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

const QString password = QStringLiteral("correct horse");

/// A page on which something is being typed.
class TypedPage : public Page {
  public:
    explicit TypedPage(Desk& desk) : Page(PageId::Today, desk) {
        setHeader(QStringLiteral("Typed"), {});
        for (QLineEdit** field : {&first, &second}) {
            *field = new QLineEdit;
            content()->addWidget(*field);
        }
    }
    Changes topics() const override { return Topic::Orders; }
    void reload() override { ++reloads; }
    QString helpText() const override { return QStringLiteral("Type."); }
    QLineEdit* first;
    QLineEdit* second;
    int reloads = 0;
};

const std::vector<PageEntry> typedPages{
    {PageId::Today, ActionId::GoToday, &makePage<TypedPage>},
    {PageId::Order, ActionId::GoOrder, &makePage<OpenedPage<PageId::Order>>}};

class Lock : public testing::Test {
  protected:
    Lock() : gui_(typedPages) {
        gui_.shop().actAs(gui_.shop().administrator);
        gui_.shop().act<StaffService>([&](auto& staff) {
            staff.setPassword(gui_.shop().manager, password);
            staff.setPassword(gui_.shop().advisor, password);
        });
        gui_.show();
        page().second->setFocus();
        QTest::keyClicks(page().second, QStringLiteral("half a sentence"));
        page().second->setCursorPosition(4);
    }
    TypedPage& page() { return dynamic_cast<TypedPage&>(*gui_.window().currentPage()); }
    void type(const QString& text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        gui_.settle();
    }
    GuiShop gui_;
};

TEST_F(Lock, CoversEverythingAndGivesItBackAsItWas) {
    gui_.press("Ctrl+L");
    ASSERT_TRUE(gui_.window().isLocked());
    EXPECT_FALSE(page().isVisible());
    savePicture(gui_.window(), QStringLiteral("lock"));
    type(password);
    gui_.press("Return");
    EXPECT_FALSE(gui_.window().isLocked());
    EXPECT_EQ(page().second->text(), QStringLiteral("half a sentence"));
    EXPECT_EQ(QApplication::focusWidget(), page().second);
    EXPECT_EQ(page().second->cursorPosition(), 4);
}

TEST_F(Lock, StaysWithAWrongPassword) {
    gui_.press("Ctrl+L");
    type(QStringLiteral("wrong horse"));
    gui_.press("Return");
    EXPECT_TRUE(gui_.window().isLocked());
}

TEST_F(Lock, ForgetsWhatWasTypedAsAnotherPersonsPassword) {
    gui_.press("Ctrl+L");
    type(QStringLiteral("half a pass"));
    auto* name = gui_.window().findChild<PickBox*>(QStringLiteral("signInName"));
    name->choose(gui_.shop().advisor.value());
    EXPECT_EQ(gui_.window().findChild<QLineEdit*>(QStringLiteral("signInPassword"))->text(), QString());
}

TEST_F(Lock, LetsNoKeyThrough) {
    gui_.press("Ctrl+L");
    gui_.press("Ctrl+2");
    gui_.press("F1");
    gui_.press("Esc");
    EXPECT_EQ(gui_.window().currentPage()->id(), PageId::Today);
    EXPECT_TRUE(gui_.window().isLocked());
}

TEST_F(Lock, HidesAnOpenDialogUntilItIsOpened) {
    auto* box = new QMessageBox(QMessageBox::Critical, QStringLiteral("title"), QStringLiteral("13812340021"),
                                QMessageBox::Close, &gui_.window());
    box->open();
    gui_.window().lock();
    gui_.settle();
    EXPECT_FALSE(box->isVisible());
    gui_.window().unlock();
    EXPECT_TRUE(box->isVisible());
}

TEST_F(Lock, ComesWhenNobodyHasTouchedTheDeskForAsLongAsTheShopSays) {
    const Hours limit = gui_.shop().settings().idleLock;
    gui_.shop().context().now = gui_.shop().context().now.plus(limit - Hours::fromSeconds(1));
    gui_.window().idleWatch()->look();
    EXPECT_FALSE(gui_.window().isLocked());
    type(QStringLiteral("x"));
    gui_.shop().context().now = gui_.shop().context().now.plus(Hours::fromSeconds(2));
    gui_.window().idleWatch()->look();
    EXPECT_FALSE(gui_.window().isLocked());
    gui_.shop().context().now = gui_.shop().context().now.plus(limit);
    gui_.window().idleWatch()->look();
    EXPECT_TRUE(gui_.window().isLocked());
}

TEST_F(Lock, ReadsNothingBehindItAndEverythingAfterwards) {
    gui_.press("Ctrl+L");
    const int before = page().reloads;
    Q_EMIT gui_.backroom().changed(Topic::Orders);
    EXPECT_EQ(page().reloads, before);
    gui_.window().unlock();
    EXPECT_EQ(page().reloads, before + 1);
}

TEST_F(Lock, TellsWhenSomebodyElseSignsInAndKeepsTheWork) {
    QString other;
    QObject::connect(&gui_.window(), &MainWindow::otherSignedIn, &gui_.window(),
                     [&](const StaffMember& who) { other = who.name; });
    gui_.shop().actAs(gui_.shop().advisor);
    gui_.shop().act<StaffService>(
        [&](auto& staff) { staff.changeOwnPassword(password, QStringLiteral("battery staple")); });
    gui_.press("Ctrl+Shift+L");
    auto* name = gui_.window().findChild<PickBox*>(QStringLiteral("signInName"));
    ASSERT_EQ(QApplication::focusWidget(), name);
    name->setEditText(QStringLiteral("王"));
    gui_.press("Return");
    type(QStringLiteral("battery staple"));
    gui_.press("Return");
    EXPECT_EQ(other, QStringLiteral("王敏"));
    EXPECT_TRUE(gui_.window().isLocked());
    EXPECT_EQ(page().second->text(), QStringLiteral("half a sentence"));
}

TEST_F(Lock, TellsAfterwardsWhatCouldNotBeSavedBehindIt) {
    gui_.press("Ctrl+L");
    Q_EMIT gui_.backroom().failed(
        {Failure::Kind::Storage, QStringLiteral("It is not certain whether this was saved."), {}});
    EXPECT_EQ(gui_.window().findChild<QMessageBox*>(), nullptr);
    gui_.window().unlock();
    const auto* box = gui_.window().findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->isVisible());
}

TEST_F(Lock, KeepsTheCursorInFrontOfItWhateverComesLate) {
    gui_.press("Ctrl+L");
    QWidget* const inFront = QApplication::focusWidget();
    page().second->setFocus();
    EXPECT_EQ(QApplication::focusWidget(), inFront);
    type(password);
    EXPECT_EQ(page().second->text(), QStringLiteral("half a sentence"));
}

TEST_F(Lock, OffersWhoGotAPasswordMeanwhile) {
    gui_.press("Ctrl+L");
    auto* name = gui_.window().findChild<PickBox*>(QStringLiteral("signInName"));
    const int before = name->count();
    gui_.shop().act<StaffService>([&](auto& staff) { staff.setPassword(gui_.shop().foreman, password); });
    Q_EMIT gui_.backroom().changed(Topic::Shop);
    gui_.settle();
    EXPECT_EQ(name->count(), before + 1);
}

TEST_F(Lock, TakesTheDeskFromWhoNoLongerWorksHere) {
    gui_.shop().act<ShopService>([&](auto& shop) { shop.setActive(gui_.shop().manager, false); });
    Q_EMIT gui_.backroom().changed(Topic::Shop);
    gui_.settle();
    EXPECT_TRUE(gui_.window().isLocked());
}

} // namespace
} // namespace baydesk
