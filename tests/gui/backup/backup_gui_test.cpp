// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backup_keeper.h"
#include "gui/backup/backup_dialog.h"
#include "gui/backup/backup_sign.h"
#include "gui/backup/restore_wizard.h"
#include "gui/backup/seal_panel.h"
#include "gui/format.h"
#include "gui/gui_shop.h"
#include "gui/picture.h"
#include "gui/program.h"
#include "gui/rail.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/inline_message.h"
#include "services/backup_service.h"
#include "services/prepared_restore.h"
#include "services/shop_service.h"
#include "storage/database.h"
#include "storage/sqlite_backup.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

constexpr std::int64_t minutesOfDay = 24 * 60;

struct SignCase {
    std::optional<std::int64_t> minutesAgo;
    std::optional<BackupProblem> failure;
    Tone tone;
    /// Of a backup that did not fail: the age is put into it.
    const char* text;
};
class BackupSigns : public testing::TestWithParam<SignCase> {};

TEST_P(BackupSigns, SayTheAgeInWordsAndTone) {
    const Timestamp now = Timestamp::fromMilliseconds(1'790'000'000'000);
    const auto age = GetParam().minutesAgo;
    BackupState state{.provedLast = {}, .failure = GetParam().failure, .now = now};
    if (age) {
        state.provedLast = now.plusMinutes(-*age);
    }
    const BackupSign sign = backupSign(state);
    EXPECT_EQ(sign.tone, GetParam().tone);
    EXPECT_EQ(sign.text, s(GetParam().text).replace(s("AGE"), displayMinutes(age.value_or(0))));
    EXPECT_FALSE(sign.detail.isEmpty());
}
INSTANTIATE_TEST_SUITE_P(Table, BackupSigns,
                         testing::Values(SignCase{0, {}, Tone::Ok, "Backup just made"},
                                         SignCase{180, {}, Tone::Ok, "Backup 3 h ago"},
                                         SignCase{minutesOfDay, {}, Tone::Ok, "Backup AGE ago"},
                                         SignCase{minutesOfDay + 1, {}, Tone::Warn, "Backup AGE ago"},
                                         SignCase{3 * minutesOfDay, {}, Tone::Warn, "Backup AGE ago"},
                                         SignCase{3 * minutesOfDay + 1, {}, Tone::Bad, "Backup AGE ago"},
                                         SignCase{{}, {}, Tone::Bad, "No backup yet"},
                                         SignCase{180, BackupProblem::DiskFull, Tone::Warn, "Backup failed"},
                                         SignCase{{}, BackupProblem::NoFolder, Tone::Bad, "Backup failed"}));

class BackupWindow : public testing::Test {
  protected:
    BackupWindow() {
        gui.show();
        keeper = std::make_unique<BackupKeeper>(gui.backroom(), gui.shop().file(), gui.shop().manager,
                                                [this] { return gui.shop().context().now; });
    }
    bool settle() {
        return QTest::qWaitFor([&] { return !keeper->isRunning() && !gui.backroom().isBusy(); }, 60'000);
    }
    std::vector<BackupRecord> records() { return gui.shop().service<BackupService>().newest(10); }

    GuiShop gui;
    std::unique_ptr<BackupKeeper> keeper;
};

TEST_F(BackupWindow, ShowsNoSignUntilBackupsAreKept) {
    EXPECT_FALSE(gui.window().windowAction(ActionId::MakeBackup)->isVisible());
    EXPECT_EQ(gui.window().findChild<BackupButton*>(), nullptr);
}

TEST_F(BackupWindow, ShowsTheAgeOnTheRailAndOpensByItsKey) {
    int opened = 0;
    gui.window().offerBackups([&] { ++opened; });
    gui.window().showBackup({Tone::Warn, s("Backup 2 days ago"), s("detail")});
    const auto* button = gui.window().findChild<BackupButton*>();
    ASSERT_TRUE(button);
    EXPECT_TRUE(button->isVisible());
    EXPECT_EQ(button->text(), s("Backup 2 days ago"));
    EXPECT_EQ(button->property("tone").toString(), s("warn"));
    EXPECT_FALSE(button->icon().isNull()) << "a colour never speaks alone";
    EXPECT_LE(button->sizeHint().width(), button->width()) << "the words are cut";
    savePicture(gui.window(), s("backup-rail"));
    gui.press("Ctrl+Shift+B");
    EXPECT_EQ(opened, 1);
    gui.window().findChild<BackupButton*>()->setFocus();
    gui.press("Space");
    EXPECT_EQ(opened, 2);
}

TEST_F(BackupWindow, MakesABackupAndShowsItOnRecord) {
    auto* dialog = new BackupDialog(gui.window().desk(), *keeper, &gui.window());
    dialog->show();
    dialog->makeNow();
    ASSERT_TRUE(settle());
    EXPECT_TRUE(dialog->findChild<InlineMessage*>()->text().contains(s("made and proved")));
    EXPECT_EQ(dialog->findChild<DataTable*>()->shownRows(), 1);
    ASSERT_EQ(records().size(), 1u);
    EXPECT_TRUE(QFile::exists(records().front().file));
    savePicture(*dialog, s("backup-dialog"));
    dialog->activateWindow();
    gui.shop().passMinutes(1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // once more, by the keyboard
    ASSERT_TRUE(settle());
    EXPECT_EQ(records().size(), 2u);
}

TEST_F(BackupWindow, SealsOneOnlyIfThePassphraseWasTypedTwiceTheSame) {
    auto* dialog = new BackupDialog(gui.window().desk(), *keeper, &gui.window());
    dialog->show();
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }, 60'000));
    QTest::keyClick(dialog, Qt::Key_S, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->findChild<SealPanel*>()->isVisible(); }, 60'000));
    const QString file = gui.shop().path(s("out.baydesk-sealed"));
    const auto type = [&](const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    const auto next = [&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    const auto enter = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); };
    dialog->findChildren<QLineEdit*>().front()->setText(file);
    type(s("correct horse"));
    next();
    type(s("correct hors"));
    enter();
    EXPECT_FALSE(keeper->isRunning()) << "neither this one nor an open one";
    type(s("e"));
    enter();
    EXPECT_TRUE(keeper->isRunning());
    ASSERT_TRUE(settle());
    EXPECT_TRUE(isSealedBackup(file));
}

/// The program as it is started, on a shop of its own.
class ProgramAndBackups : public testing::Test {
  protected:
    ProgramAndBackups() {
        copySqliteDatabase(shop.file(), database, {});
        config.database = database;
        config.logFolder = folder.filePath(s("log"));
        config.settingsFile = folder.filePath(s("settings.ini"));
    }
    /// Who may make backups and restore them.
    Program::Wishes asOwner() {
        Program::Wishes wishes;
        for (const StaffMember& member : ShopService::people(shop.session())) {
            if (member.role == StaffRole::Owner) {
                wishes.person = member.name;
            }
        }
        return wishes;
    }
    template <class Widget>
    static Widget* shown() {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            auto* wanted = qobject_cast<Widget*>(widget);
            if (wanted && wanted->isVisible() && wanted->isEnabled()) {
                return wanted;
            }
        }
        return nullptr;
    }
    static std::int64_t restoresIn(const QString& file) {
        const auto session = Database::openForReading(file);
        return session->one("SELECT COUNT(*) FROM history WHERE act = 'backup.restored'", {},
                            [](const Row& row) { return row.integer(0); });
    }
    /// Both steps by the keyboard: the newest backup is chosen already.
    void restoreByKeys(RestoreWizard& wizard) {
        wizard.activateWindow();
        ASSERT_GT(wizard.findChild<QListWidget*>()->count(), 0);
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &wizard, Qt::Key_N,
                        Qt::AltModifier);
        QAbstractButton* finish = wizard.button(QWizard::FinishButton);
        ASSERT_TRUE(QTest::qWaitFor([&] { return finish->isEnabled(); }, 60'000));
        savePicture(wizard, s("restore-wizard"));
        QTest::keyClick(&wizard, Qt::Key_R, Qt::AltModifier);
    }
    QStringList aside() const {
        return QDir(folder.path()).entryList({s("shop.baydesk.before-restore-*")}, QDir::Files);
    }

    TestShop shop;
    QTemporaryDir folder;
    QString database = folder.filePath(s("shop.baydesk"));
    Config config;
};

TEST_F(ProgramAndBackups, LeadFromADamagedDatabaseToABackupAndOn) {
    ASSERT_TRUE(runBackup({.database = database, .actor = shop.manager, .now = shop.context().now}));
    QFile damaged(database);
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
    damaged.write(QByteArray(20'000, 'x'));
    damaged.close();

    Program program(config, asOwner());
    program.start();
    ASSERT_TRUE(QTest::qWaitFor([] { return shown<RestoreWizard>() != nullptr; }, 60'000));
    restoreByKeys(*shown<RestoreWizard>());
    ASSERT_TRUE(QTest::qWaitFor([] { return shown<MainWindow>() != nullptr; }, 60'000));
    EXPECT_EQ(restoresIn(database), 1);
    ASSERT_EQ(aside().size(), 1);
    EXPECT_EQ(QFileInfo(folder.filePath(aside().first())).size(), 20'000) << "the damaged file is kept";
    EXPECT_EQ(shown<RestoreWizard>(), nullptr);
}

TEST_F(ProgramAndBackups, RestoreWhileTheShopIsOpenInThisWindow) {
    ASSERT_TRUE(runBackup({.database = database, .actor = shop.manager, .now = shop.context().now}));
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
    QTest::keyClick(dialog, Qt::Key_R, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([] { return shown<RestoreWizard>() != nullptr; }, 60'000));
    restoreByKeys(*shown<RestoreWizard>());
    ASSERT_TRUE(QTest::qWaitFor([this] { return aside().size() == 1 && shown<MainWindow>(); }, 60'000));
    EXPECT_EQ(restoresIn(database), 1);
}

TEST_F(ProgramAndBackups, RefuseToRestoreWhileAnotherProgramHasTheShopOpen) {
    ASSERT_TRUE(runBackup({.database = database, .actor = shop.manager, .now = shop.context().now}));
    Program program(config, asOwner());
    program.start();
    ASSERT_TRUE(QTest::qWaitFor([] { return shown<MainWindow>() != nullptr; }, 60'000));
    const auto other = Database::open(database);
    other->one("SELECT COUNT(*) FROM orders", {}, [](const Row& row) { return row.integer(0); });
    QTest::keyClick(shown<MainWindow>(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = shown<MainWindow>()->findChild<BackupDialog*>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return dialog->findChild<InlineMessage*>()->text().contains(s("made and proved")); }, 60'000));
    QTest::keyClick(dialog, Qt::Key_R, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([] { return shown<RestoreWizard>() != nullptr; }, 60'000));
    restoreByKeys(*shown<RestoreWizard>());
    ASSERT_TRUE(QTest::qWaitFor([] { return shown<QMessageBox>() != nullptr; }, 60'000));
    EXPECT_TRUE(shown<QMessageBox>()->informativeText().contains(s("open")));
    shown<QMessageBox>()->close();
    ASSERT_TRUE(QTest::qWaitFor([] { return shown<MainWindow>() != nullptr; }, 60'000)) << "the shop goes on";
    EXPECT_TRUE(aside().isEmpty());
    EXPECT_EQ(restoresIn(database), 0);
}

/// The wizard alone.
class Wizard : public ProgramAndBackups {};

TEST_F(Wizard, AsksForThePassphraseOfASealedBackupAndSaysWhenItIsWrong) {
    const QString sealed = folder.filePath(s("a.baydesk-sealed"));
    ASSERT_TRUE(runBackup({.database = database,
                           .target = sealed,
                           .passphrase = Passphrase::parse(s("correct horse")),
                           .actor = shop.manager,
                           .now = shop.context().now}));
    RestoreWizard wizard(database, {sealed}, {});
    wizard.show();
    wizard.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&wizard));
    auto* passphrase = wizard.findChildren<QLineEdit*>().at(1);
    EXPECT_TRUE(passphrase->isVisible());
    EXPECT_FALSE(wizard.button(QWizard::NextButton)->isEnabled());
    passphrase->setFocus();
    QTest::keyClicks(passphrase, s("wrong horse"));
    QTest::keyClick(passphrase, Qt::Key_Return);
    auto* message = wizard.findChild<InlineMessage*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return message->isVisible(); }, 60'000));
    EXPECT_TRUE(message->text().contains(s("not the passphrase")));
    EXPECT_FALSE(wizard.button(QWizard::FinishButton)->isEnabled());
    QTest::keyClick(&wizard, Qt::Key_B, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return passphrase->isVisible(); }, 60'000));
    passphrase->selectAll();
    QTest::keyClicks(passphrase, s("correct horse"));
    QTest::keyClick(passphrase, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return wizard.button(QWizard::FinishButton)->isEnabled(); }, 60'000));
    EXPECT_TRUE(QFile::exists(database));
    EXPECT_TRUE(aside().isEmpty()) << "nothing is changed before the last click";
}

} // namespace
} // namespace baydesk
