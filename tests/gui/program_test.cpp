// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/program.h"

#include "gui/main_window.h"
#include "gui/page.h"
#include "gui/set_up/set_up_window.h"
#include "gui/sign_in/sign_in_page.h"
#include "gui/user_settings.h"
#include "gui/widgets/pick_box.h"
#include "services/staff_service.h"
#include "support/test_shop.h"

#include <QApplication>
#include <QLineEdit>
#include <QScreen>
#include <QMessageBox>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

const QString password = QStringLiteral("correct horse");

/// The desktop program on a shop in which some people have a password.
class ProgramRun : public testing::Test {
  protected:
    void start(TestShop& shop, const QString& person = {}) {
        shop.act<StaffService>([&](auto& staff) {
            staff.setPassword(shop.administrator, password);
            staff.setPassword(shop.manager, password);
        });
        run(shop.file(), shop, person);
    }
    void run(const QString& file, const TestShop& shop, const QString& person = {}) {
        const Config config{.database = file,
                            .logFolder = shop.path(QStringLiteral("log")),
                            .settingsFile = shop.path(QStringLiteral("settings.ini")),
                            .language = QStringLiteral("en"),
                            .theme = QStringLiteral("light")};
        program_ = std::make_unique<Program>(
            config, Program::Wishes{.person = person, .tourFolder = {}, .sample = false});
        program_->start();
    }
    /// The visible window of that kind; waits for the program to show it.
    template <class Window>
    Window& shown() {
        for (;;) {
            for (QWidget* widget : QApplication::topLevelWidgets()) {
                auto* window = qobject_cast<Window*>(widget);
                if (window && window->isVisible()) {
                    window->activateWindow();
                    return *window;
                }
            }
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    MainWindow& windowOf(const QString& name) {
        for (;;) {
            if (MainWindow& window = shown<MainWindow>();
                window.desk().personName == name && !window.isLocked()) {
                return window;
            }
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    static void signIn(QWidget& page, const QString& name, const QString& secret) {
        auto* names = page.findChild<PickBox*>(QStringLiteral("signInName"));
        while (names->count() == 0) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        names->setEditText(name);
        auto* field = page.findChild<QLineEdit*>(QStringLiteral("signInPassword"));
        field->setText(secret);
        QTest::keyClick(field, Qt::Key_Return);
    }
    std::unique_ptr<Program> program_;
};

TEST_F(ProgramRun, AsksFirstWhoSitsDown) {
    TestShop shop(false);
    start(shop);
    SignInPage& door = shown<SignInPage>();
    signIn(door, QStringLiteral("马管理"), password);
    EXPECT_EQ(windowOf(QStringLiteral("马管理")).desk().role, StaffRole::Administrator);
    EXPECT_EQ(deskSetting("last_person").toString(), QStringLiteral("马管理"));
}

TEST_F(ProgramRun, FillsAScreenThatHasNoRoomForItsUsualSize) {
    TestShop shop(false);
    start(shop);
    SignInPage& door = shown<SignInPage>();
    ASSERT_LT(door.screen()->availableSize().width(), 1440) << "this test wants a small screen";
    EXPECT_TRUE(door.isMaximized());
}

TEST_F(ProgramRun, FillsInTheWishedNameInARealShopAndNothingMore) {
    TestShop shop(false);
    start(shop, QStringLiteral("马管理"));
    SignInPage& door = shown<SignInPage>();
    EXPECT_TRUE(door.findChild<PickBox*>(QStringLiteral("signInName"))
                    ->currentText()
                    .startsWith(QStringLiteral("马管理")));
    EXPECT_EQ(door.findChild<QLineEdit*>(QStringLiteral("signInPassword"))->text(), QString());
}

TEST_F(ProgramRun, SignsTheWishedPersonOfASampleShopInAtOnce) {
    TestShop shop;
    start(shop, QStringLiteral("钱丽"));
    EXPECT_EQ(windowOf(QStringLiteral("钱丽")).currentPage()->id(), PageId::Parts);
}

TEST_F(ProgramRun, KeepsTheWindowOfWhoWasRelievedForTheirReturn) {
    TestShop shop;
    start(shop, QStringLiteral("吴磊"));
    MainWindow& manager = windowOf(QStringLiteral("吴磊"));
    manager.openPage(PageId::Parts);
    auto* typed = manager.currentPage()->findChild<QLineEdit*>();
    typed->setText(QStringLiteral("half a word"));
    typed->setFocus();
    manager.lock(MainWindow::LockFor::AnotherPerson);
    signIn(manager, QStringLiteral("马管理"), password);
    MainWindow& administrator = windowOf(QStringLiteral("马管理"));
    EXPECT_FALSE(manager.isVisible());
    administrator.lock(MainWindow::LockFor::AnotherPerson);
    signIn(administrator, QStringLiteral("吴磊"), password);
    EXPECT_EQ(&windowOf(QStringLiteral("吴磊")), &manager);
    EXPECT_EQ(manager.currentPage()->id(), PageId::Parts);
    EXPECT_EQ(typed->text(), QStringLiteral("half a word"));
    EXPECT_EQ(QApplication::focusWidget(), typed);
    EXPECT_FALSE(administrator.isVisible());
}

TEST_F(ProgramRun, AsksBeforeItEndsOverTheWorkOfWhoWasRelieved) {
    TestShop shop;
    start(shop, QStringLiteral("吴磊"));
    MainWindow& manager = windowOf(QStringLiteral("吴磊"));
    manager.lock(MainWindow::LockFor::AnotherPerson);
    signIn(manager, QStringLiteral("马管理"), password);
    MainWindow& administrator = windowOf(QStringLiteral("马管理"));
    EXPECT_FALSE(administrator.close());
    const auto* box = administrator.findChild<QMessageBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->text().contains(QStringLiteral("吴磊")));
    EXPECT_TRUE(administrator.isVisible());
}

TEST_F(ProgramRun, BeginsWithTheSetUpWhereThereIsNoDatabase) {
    const TestShop somewhere(false);
    run(somewhere.path(QStringLiteral("none.baydesk")), somewhere);
    EXPECT_TRUE(shown<SetUpWindow>().isVisible());
}

} // namespace
} // namespace baydesk
