// SPDX-License-Identifier: GPL-3.0-or-later
// A shop on a server is backed up and restored by the same keys as one in a file.
#include "gui/program.h"

#include "gui/backup/backup_dialog.h"
#include "gui/backup/restore_wizard.h"
#include "gui/picture.h"
#include "gui/widgets/inline_message.h"
#include "services/backup_service.h"
#include "services/prepared_restore.h"
#include "services/shop_service.h"
#include "storage/backend.h"
#include "storage/database.h"
#include "support/test_shop.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListWidget>
#include <QTemporaryDir>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

template <class Widget>
Widget* shown() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* wanted = qobject_cast<Widget*>(widget);
        if (wanted && wanted->isVisible() && wanted->isEnabled()) {
            return wanted;
        }
    }
    return nullptr;
}

class ServerBackupsInTheWindow : public testing::Test {
  protected:
    void SetUp() override {
        ONLY_ON_A_SERVER();
        // A shop to which only the program will be connected.
        const BackupCopy copy = copyAndProve(shop.file(), folder.filePath(s("made")), {}, {});
        place = TestDatabase::addressOf(placeName());
        PreparedRestore(copy.file, place, {}, {}).putInPlace({});
    }
    void TearDown() override {
        if (!TestDatabase::isOnServer()) {
            return;
        }
        for (const QString& name : databases()) {
            TestDatabase::runOnServer(s("DROP DATABASE \"%1\" WITH (FORCE)").arg(name));
        }
    }
    QString placeName() const { return shop.file().section(u'/', 3).section(u'?', 0, 0) + s("_window"); }
    QStringList databases() {
        const auto names = shop.session().list(
            "SELECT CAST(datname AS TEXT) FROM pg_database WHERE starts_with(datname, ?) ORDER BY 1",
            {placeName()}, [](const Row& row) { return row.text(0); });
        return {names.begin(), names.end()};
    }
    bool isSwapped() { return databases().last().startsWith(placeName() + s("_before_restore_")); }
    Program::Wishes asOwner() {
        Program::Wishes wishes;
        for (const StaffMember& member : ShopService::people(shop.session())) {
            if (member.role == StaffRole::Owner) {
                wishes.person = member.name;
            }
        }
        return wishes;
    }

    TestShop shop;
    QTemporaryDir folder;
    QString place;
};

TEST_F(ServerBackupsInTheWindow, AreMadeAndRestoredByTheSameKeysAsThoseOfAFile) {
    const Config config{.database = place,
                        .logFolder = folder.filePath(s("log")),
                        .settingsFile = folder.filePath(s("settings.ini")),
                        .language = s("en"),
                        .theme = s("light")};
    Program program(config, asOwner());
    program.start();
    ASSERT_TRUE(QTest::qWaitFor([] { return shown<MainWindow>() != nullptr; }, 60'000));
    auto* window = shown<MainWindow>();
    window->activateWindow();
    QTest::keyClick(window, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = window->findChild<BackupDialog*>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return dialog->findChild<InlineMessage*>()->text().contains(s("made and proved")); }, 60'000));
    savePicture(*dialog, s("server-backups"));
    savePicture(*window, s("server-window"));
    QTest::keyClick(dialog, Qt::Key_R, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([] { return shown<RestoreWizard>() != nullptr; }, 60'000));
    auto* wizard = shown<RestoreWizard>();
    wizard->activateWindow();
    ASSERT_GT(wizard->findChild<QListWidget*>()->count(), 0);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : wizard, Qt::Key_N,
                    Qt::AltModifier);
    QAbstractButton* finish = wizard->button(QWizard::FinishButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return finish->isEnabled(); }, 60'000));
    QTest::keyClick(wizard, Qt::Key_R, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return databases().size() == 2 && isSwapped() && shown<MainWindow>(); }, 60'000));
    EXPECT_EQ(
        Database::openForReading(place)->one("SELECT COUNT(*) FROM history WHERE act = 'backup.restored'", {},
                                             [](const Row& row) { return row.integer(0); }),
        1);
}

} // namespace
} // namespace baydesk
