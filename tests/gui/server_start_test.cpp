// SPDX-License-Identifier: GPL-3.0-or-later
// The program begins with a shop on a server that cannot be opened: the server is away, wants a password, or
// has only an empty database.
#include "gui/program.h"

#include "app/database_place.h"
#include "gui/picture.h"
#include "gui/server_door.h"
#include "gui/set_up/set_up_window.h"
#include "gui/sign_in/sign_in_page.h"
#include "storage/backend.h"
#include "storage/database.h"
#include "support/test_shop.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

template <class Window>
Window* shown() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<Window*>(widget);
        if (window && window->isVisible()) {
            return window;
        }
    }
    return nullptr;
}

class AServerAtTheStart : public testing::Test {
  protected:
    void SetUp() override { ONLY_ON_A_SERVER(); }
    AServerAtTheStart() { QDir(folder.path()).mkdir(s("sockets")); }

    void start(const QString& database) {
        const Config config{.database = database,
                            .logFolder = folder.filePath(s("log")),
                            .settingsFile = folder.filePath(s("config/settings.ini")),
                            .language = s("en"),
                            .theme = s("light")};
        program = std::make_unique<Program>(config, Program::Wishes{});
        program->start();
    }
    template <class Window>
    Window* waitFor() {
        EXPECT_TRUE(QTest::qWaitFor([] { return shown<Window>() != nullptr; }, 60'000));
        Window* window = shown<Window>();
        if (window) {
            window->activateWindow();
            QApplication::processEvents();
        }
        return window;
    }
    /// The address of a database behind a socket that is not there until comeBack().
    QString away(const TestDatabase& database) const {
        QString address = database.address();
        return address.replace(QRegularExpression(s("host=[^&]*")), s("host=") + sockets());
    }
    void comeBack() const {
        const QString real = QRegularExpression(s("host=([^&]*)"))
                                 .match(qEnvironmentVariable("BAYDESK_TEST_DATABASE"))
                                 .captured(1);
        ASSERT_TRUE(QFile::link(real + s("/.s.PGSQL.5432"), sockets() + s("/.s.PGSQL.5432")));
    }
    QString sockets() const { return folder.filePath(s("sockets")); }
    static bool says(const QWidget& window, const char* words) {
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(s(words))) {
                return true;
            }
        }
        return false;
    }
    static QPushButton* button(const QWidget& window, const char* text) {
        for (auto* each : window.findChildren<QPushButton*>()) {
            if (each->text() == s(text)) {
                return each;
            }
        }
        return nullptr;
    }
    static bool isReady(const ServerDoor& door) { return button(door, "&Try now")->isEnabled(); }

    QTemporaryDir folder;
    std::unique_ptr<Program> program;
};

TEST_F(AServerAtTheStart, IsWaitedForAndOpenedByItselfWhenItIsBack) {
    const TestShop shop;
    QString address = shop.file();
    start(address.replace(QRegularExpression(s("host=[^&]*")), s("host=") + sockets()));
    ServerDoor* door = waitFor<ServerDoor>();
    EXPECT_TRUE(says(*door, "No database server answers"));
    EXPECT_TRUE(says(*door, "Next try in"));
    savePicture(*door, s("server-away"));
    comeBack();
    EXPECT_TRUE(waitFor<SignInPage>());
    EXPECT_TRUE(QTest::qWaitFor([] { return shown<ServerDoor>() == nullptr; }, 60'000));
}

TEST_F(AServerAtTheStart, IsTriedAtOnceWhenAPersonWantsIt) {
    const TestShop shop;
    QString address = shop.file();
    start(address.replace(QRegularExpression(s("host=[^&]*")), s("host=") + sockets()));
    ServerDoor* door = waitFor<ServerDoor>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isReady(*door); }, 60'000));
    bool isClicked = false;
    int triesAtTheClick = 0;
    QObject::connect(door, &ServerDoor::tryWanted, door, [&] { ++triesAtTheClick; });
    QObject::connect(button(*door, "&Try now"), &QPushButton::clicked, door, [&] { isClicked = true; });
    QTest::keyClick(door, Qt::Key_T, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isClicked; }, 60'000));
    EXPECT_GE(triesAtTheClick, 1);
    comeBack();
    EXPECT_TRUE(waitFor<SignInPage>());
}

TEST(ServerDoorPause, IsTwiceAsLongEachTimeAndAMinuteAtMost) {
    ServerDoor door;
    std::vector<std::chrono::seconds::rep> pauses;
    for (int i = 0; i < 7; ++i) {
        door.waitForServer(s("No database server answers."));
        pauses.push_back(door.pause().count());
    }
    EXPECT_EQ(pauses, (std::vector<std::chrono::seconds::rep>{2, 4, 8, 16, 32, 60, 60}));
}

TEST_F(AServerAtTheStart, IsLeftForAnotherDatabase) {
    const TestDatabase database;
    start(away(database));
    QTest::keyClick(waitFor<ServerDoor>(), Qt::Key_A, Qt::AltModifier);
    EXPECT_TRUE(waitFor<SetUpWindow>());
    EXPECT_EQ(shown<ServerDoor>(), nullptr);
}

TEST_F(AServerAtTheStart, WithAnEmptyDatabaseBeginsWithTheSetUp) {
    const TestDatabase database(TestDatabase::Content::Nothing);
    start(database.address());
    SetUpWindow* window = waitFor<SetUpWindow>();
    ASSERT_NE(window, nullptr);
    EXPECT_EQ(window->findChild<QLineEdit*>(s("database"))->text(), database.address());
    EXPECT_TRUE(Database::isMissing(database.address())) << "nothing is made yet";
}

TEST_F(AServerAtTheStart, WithAWrongAddressIsSaid) {
    start(s("postgresql:///shop?host=/tmp&sslmode=perhaps"));
    QMessageBox* box = waitFor<QMessageBox>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->informativeText().contains(s("sslmode")));
    program.reset(); // closing it would end the program
    box->close();
}

/// The shop as a database user who needs a password: baydesk_guest, "guest".
class APasswordAtTheStart : public AServerAtTheStart {
  protected:
    void SetUp() override {
        ONLY_ON_A_SERVER();
        shop.session().backend().run(s("GRANT ALL ON ALL TABLES IN SCHEMA public TO baydesk_guest"));
        address = shop.file().replace(QRegularExpression(s("user=\\w+")), s("user=baydesk_guest"));
    }
    void TearDown() override {
        if (!address.isEmpty()) {
            giveServerPassword(address, {});
        }
    }
    void type(QLineEdit* field, const char* words) {
        ASSERT_NE(field, nullptr);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, s(words));
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString passwords() const { return folder.filePath(s("config/server-passwords")); }

    TestShop shop;
    QString address;
};

TEST_F(APasswordAtTheStart, IsAskedForUntilItIsRightAndThenKept) {
    start(address);
    ServerDoor* door = waitFor<ServerDoor>();
    auto* field = door->findChild<QLineEdit*>();
    EXPECT_TRUE(field->isVisible());
    savePicture(*door, s("server-password"));
    type(field, "wrong");
    ASSERT_TRUE(QTest::qWaitFor([&] { return isReady(*door); }, 60'000));
    EXPECT_TRUE(says(*door, "does not let the user baydesk_guest into"));
    EXPECT_FALSE(QFile::exists(passwords())) << "a wrong one is not kept";
    type(field, "guest");
    EXPECT_TRUE(waitFor<SignInPage>());
    QMessageBox* box = waitFor<QMessageBox>();
    EXPECT_TRUE(box->informativeText().contains(passwords())) << box->informativeText().toStdString();
    box->close();

    QFile file(passwords());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().endsWith(":*:baydesk_guest:guest\n"));
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    program.reset();
    giveServerPassword(address, {}); // as in a new process
    start(address);
    EXPECT_TRUE(waitFor<SignInPage>());
    EXPECT_EQ(shown<ServerDoor>(), nullptr);
}

TEST_F(APasswordAtTheStart, IsTypedInTheSetUpBesideTheAddress) {
    SetUpWindow window(folder.filePath(s("shop.baydesk")));
    QString chosen;
    QObject::connect(&window, &SetUpWindow::chosen, [&](const QString& database) { chosen = database; });
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    QApplication::processEvents();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::AltModifier);
    const auto visible = [&](const char* name) -> QLineEdit* {
        for (auto* field : window.findChildren<QLineEdit*>(s(name))) {
            if (field->isVisible()) {
                return field;
            }
        }
        return nullptr;
    };
    ASSERT_NE(visible("database"), nullptr);
    visible("database")->setText(s("/srv/shop.baydesk"));
    EXPECT_EQ(visible("server_password"), nullptr) << "a file has none";
    visible("database")->setText(address);
    savePicture(window, s("set-up-server"));
    type(visible("server_password"), "guest");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !chosen.isEmpty(); }, 60'000));
    EXPECT_EQ(chosen, address);
    EXPECT_EQ(window.serverPassword(), s("guest"));
}

} // namespace
} // namespace baydesk
