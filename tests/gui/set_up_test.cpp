// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/set_up/set_up_window.h"

#include "app/shop_file.h"
#include "gui/clipping.h"
#include "gui/language.h"
#include "gui/padded_translator.h"
#include "gui/picture.h"
#include "gui/theme.h"
#include "gui/widgets/field_row.h"
#include "services/shop_service.h"
#include "services/staff_service.h"
#include "storage/database.h"
#include "support/test_shop.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

const QString password = QStringLiteral("correct horse");

class SetUp : public testing::Test {
  protected:
    SetUp() { open(folder_.filePath(QStringLiteral("new/shop.baydesk"))); }
    void open(const QString& place) {
        place_ = place;
        window_ = std::make_unique<SetUpWindow>(place);
        QObject::connect(window_.get(), &SetUpWindow::made,
                         [this](const QString& database, const StaffMember& who) {
                             database_ = database;
                             administrator_ = who.name;
                             ended_.quit();
                         });
        QObject::connect(window_.get(), &SetUpWindow::chosen, [this](const QString& database) {
            database_ = database;
            ended_.quit();
        });
        window_->resize(1366, 768);
        window_->show();
        window_->activateWindow();
        QApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        QApplication::processEvents();
    }
    void next() { press(Qt::Key_Return, Qt::ControlModifier); }
    void type(const char* field, const QString& text) {
        auto* edit = window_->findChild<QLineEdit*>(QLatin1String(field));
        for (auto* each : window_->findChildren<QLineEdit*>(QLatin1String(field))) {
            edit = each->isVisible() ? each : edit;
        }
        edit->setFocus();
        edit->selectAll();
        press(Qt::Key_Delete);
        for (const QChar letter : text) { // as an input method commits them
            edit->insert(letter);
        }
    }
    /// The first visible red sentence, with the name of its field.
    QString error() {
        for (const FieldRow* row : window_->findChildren<FieldRow*>()) {
            if (row->isVisible() && row->hasError()) {
                return QString::fromLatin1(row->name()) + QStringLiteral(": ") +
                       row->field()->accessibleDescription();
            }
        }
        return {};
    }
    bool isAt(const char* field) {
        for (auto* each : window_->findChildren<QWidget*>(QLatin1String(field))) {
            if (each->isVisible()) {
                return true;
            }
        }
        return false;
    }
    bool sees(const QString& words) {
        for (const QLabel* label : window_->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == words) {
                return true;
            }
        }
        return false;
    }
    void fillShop() {
        press(Qt::Key_1, Qt::AltModifier);
        type("name", QStringLiteral("浦江马自达4S店"));
        type("address", QStringLiteral("上海市浦东新区锦绣东路2777号"));
        type("labour_rate", QStringLiteral("150"));
        window_->findChild<QComboBox*>(QStringLiteral("time_zone"))
            ->setEditText(QStringLiteral("Asia/Shanghai"));
        next();
    }
    void fillAdministrator(const QString& secret = password) {
        type("administrator", QStringLiteral("马管理"));
        type("password", secret);
        type("repeat", secret);
        next();
    }
    /// Until the shop is made, or a database is chosen.
    void waitForTheEnd() {
        if (database_.isEmpty()) {
            ended_.exec();
        }
    }
    /// Until the step says what is wrong.
    void waitForARefusal() {
        while (error().isEmpty()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    QTemporaryDir folder_;
    QEventLoop ended_;
    std::unique_ptr<SetUpWindow> window_;
    QString place_;
    QString database_;
    QString administrator_;
};

TEST_F(SetUp, MakesAShopWithItsAdministratorByKeysAlone) {
    fillShop();
    fillAdministrator();
    ASSERT_TRUE(isAt("database"));
    next();
    waitForTheEnd();
    EXPECT_EQ(database_, place_);
    EXPECT_EQ(administrator_, QStringLiteral("马管理"));
    ShopFile shop(place_, ShopFile::Use::Read);
    const auto settings = ShopService::settings(shop.session());
    ASSERT_NE(settings, nullptr);
    EXPECT_EQ(settings->name, QStringLiteral("浦江马自达4S店"));
    EXPECT_EQ(settings->labourRate, Money::yuan(150));
    EXPECT_FALSE(settings->isSample);
    const auto attempt = StaffService::checkPassword(shop.session(), QStringLiteral("马管理"), password,
                                                     Timestamp::fromMilliseconds(0));
    EXPECT_EQ(attempt.outcome, SignInAttempt::Outcome::Right);
    EXPECT_FALSE(attempt.mustChange);
}

TEST_F(SetUp, SaysAtEachFieldWhatIsWrong) {
    press(Qt::Key_1, Qt::AltModifier);
    next();
    EXPECT_TRUE(error().startsWith(QStringLiteral("name: "))) << qPrintable(error());
    type("name", QStringLiteral("店"));
    next();
    EXPECT_EQ(error(), QStringLiteral("labour_rate: Type a number."));
    type("labour_rate", QStringLiteral("150"));
    type("closes", QStringLiteral("07:00"));
    next();
    EXPECT_TRUE(error().startsWith(QStringLiteral("closes: "))) << qPrintable(error());
    type("closes", QStringLiteral("18:00"));
    window_->findChild<QComboBox*>(QStringLiteral("time_zone"))->setEditText(QStringLiteral("Nowhere"));
    next();
    EXPECT_TRUE(error().startsWith(QStringLiteral("time_zone: "))) << qPrintable(error());
}

TEST_F(SetUp, GoesOnOnlyWithAPasswordThatWasTypedTwice) {
    fillShop();
    type("administrator", QStringLiteral("马管理"));
    type("password", QStringLiteral("short"));
    next();
    EXPECT_TRUE(error().startsWith(QStringLiteral("password: "))) << qPrintable(error());
    type("password", password);
    type("repeat", QStringLiteral("another horse"));
    next();
    EXPECT_TRUE(error().startsWith(QStringLiteral("repeat: "))) << qPrintable(error());
}

TEST_F(SetUp, KeepsWhatWasTypedWhenOneGoesBack) {
    fillShop();
    type("administrator", QStringLiteral("马管理"));
    press(Qt::Key_Escape);
    EXPECT_EQ(window_->findChild<QLineEdit*>(QStringLiteral("name"))->text(),
              QStringLiteral("浦江马自达4S店"));
    next();
    EXPECT_EQ(window_->findChild<QLineEdit*>(QStringLiteral("administrator"))->text(),
              QStringLiteral("马管理"));
}

TEST_F(SetUp, LeavesNothingBehindWhenItIsLeft) {
    fillShop();
    fillAdministrator();
    window_.reset();
    EXPECT_TRUE(QDir(folder_.path()).isEmpty());
}

TEST_F(SetUp, LeavesNothingBehindWhenThePlaceIsRefused) {
    fillShop();
    fillAdministrator();
    type("database", QStringLiteral("/proc/nowhere/shop.baydesk"));
    next();
    waitForARefusal();
    EXPECT_TRUE(error().startsWith(QStringLiteral("database: "))) << qPrintable(error());
    EXPECT_TRUE(QDir(folder_.path()).isEmpty());
    type("database", place_);
    next();
    waitForTheEnd();
    EXPECT_EQ(QDir(folder_.filePath(QStringLiteral("new"))).entryList(QDir::Files),
              QStringList{QStringLiteral("shop.baydesk")});
}

TEST_F(SetUp, GivesAShopToADatabaseThatHasNone) {
    const QString there = folder_.filePath(QStringLiteral("empty.baydesk"));
    Database::create(there);
    open(there);
    fillShop();
    fillAdministrator();
    next();
    waitForTheEnd();
    ShopFile shop(there, ShopFile::Use::Read);
    EXPECT_NE(ShopService::settings(shop.session()), nullptr);
}

TEST_F(SetUp, DoesNotTouchAShopThatIsThere) {
    const TestShop other(false);
    open(other.file());
    fillShop();
    fillAdministrator();
    next();
    while (!sees(QStringLiteral("The shop is set up already."))) {
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    EXPECT_EQ(database_, QString());
    ShopFile shop(other.file(), ShopFile::Use::Read);
    EXPECT_EQ(ShopService::settings(shop.session())->name, QStringLiteral("试验店"));
}

TEST_F(SetUp, OpensAShopThatIsThere) {
    const TestShop other(false);
    press(Qt::Key_2, Qt::AltModifier);
    type("database", other.file());
    next();
    waitForTheEnd();
    EXPECT_EQ(database_, other.file());
}

TEST_F(SetUp, SaysThatADatabaseToOpenIsNone) {
    press(Qt::Key_2, Qt::AltModifier);
    type("database", folder_.filePath(QStringLiteral("missing.baydesk")));
    next();
    EXPECT_EQ(error(), QStringLiteral("database: There is no such file."));
    QFile file(folder_.filePath(QStringLiteral("text.baydesk")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    type("database", file.fileName());
    next();
    waitForARefusal();
    EXPECT_TRUE(error().startsWith(QStringLiteral("database: "))) << qPrintable(error());
}

struct Look {
    const char* language;
    const char* theme;
};
class SetUpLook : public SetUp, public testing::WithParamInterface<Look> {};

TEST_P(SetUpLook, IsWholeAtEachStep) {
    const QString name = QStringLiteral("set-up-%1-%2-")
                             .arg(QLatin1String(GetParam().language), QLatin1String(GetParam().theme));
    PaddedTranslator padded;
    const bool isPadded = qstrcmp(GetParam().language, "padded") == 0;
    applyTheme(*qApp, Theme::byName(QLatin1String(GetParam().theme)));
    installLanguage(*qApp, languageByName(QLatin1String(GetParam().language)));
    if (isPadded) {
        QApplication::installTranslator(&padded);
    }
    open(place_);
    const auto look = [&](const char* step) {
        QApplication::processEvents();
        EXPECT_EQ(clippedTexts(*window_).join(QLatin1Char('\n')).toStdString(), "") << step;
        EXPECT_LE(window_->minimumSizeHint().width(), 1366);
        savePicture(*window_, name + QLatin1String(step));
    };
    look("1-welcome");
    press(Qt::Key_1, Qt::AltModifier);
    next();
    look("2-shop");
    press(Qt::Key_Escape);
    fillShop();
    look("3-administrator");
    fillAdministrator();
    look("4-place");
    window_.reset();
    QApplication::removeTranslator(&padded);
    installLanguage(*qApp, Language::English);
    applyTheme(*qApp, Theme::light());
}
INSTANTIATE_TEST_SUITE_P(Looks, SetUpLook,
                         testing::Values(Look{"zh_CN", "light"}, Look{"en", "light"}, Look{"zh_CN", "dark"},
                                         Look{"padded", "light"}));

} // namespace
} // namespace baydesk
