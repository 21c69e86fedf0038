// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sign_in/sign_in_page.h"

#include "app/backroom.h"
#include "gui/actions.h"
#include "gui/clipping.h"
#include "gui/language.h"
#include "gui/padded_translator.h"
#include "gui/picture.h"
#include "gui/sign_in/sign_in_form.h"
#include "gui/theme.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/inline_message.h"
#include "gui/widgets/pick_box.h"
#include "services/staff_service.h"
#include "support/test_shop.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

const QString password = QStringLiteral("correct horse");
const QString wrong = QStringLiteral("wrong horse");

/// The sign-in page of a shop in which the administrator and the advisor have a password.
class Door {
  public:
    explicit Door(bool isSample = false) : shop(isSample) {
        shop.act<StaffService>([&](auto& staff) {
            staff.setPassword(shop.administrator, password);
            staff.setPassword(shop.advisor, password);
        });
    }
    void open(const QString& name = QStringLiteral("马管理")) {
        backroom = std::make_unique<Backroom>(shop.file());
        page = std::make_unique<SignInPage>(
            *backroom, [this] { return shop.context().now; }, SignInPage::Purpose::SignIn);
        QObject::connect(page.get(), &SignInPage::signedIn,
                         [this](const StaffMember& who) { signedIn = who.name; });
        page->form().begin(name);
        page->resize(1366, 768);
        page->show();
        page->activateWindow();
        page->setFacts(readSignInFacts(shop.session(), shop.context().now));
        settle();
    }
    void settle() {
        do {
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QApplication::processEvents();
        } while (backroom->isBusy());
        QApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        settle();
    }
    void type(const QString& text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        settle();
    }
    void tryPassword(const QString& text) {
        field("signInPassword")->selectAll();
        type(text);
        press(Qt::Key_Return);
    }
    QLineEdit* field(const char* name) { return page->findChild<QLineEdit*>(QLatin1String(name)); }
    PickBox* name() { return page->findChild<PickBox*>(QStringLiteral("signInName")); }
    QString errorAt(const QByteArray& row) {
        for (const FieldRow* each : page->findChildren<FieldRow*>()) {
            if (each->name() == row && each->hasError()) {
                return each->field()->accessibleDescription();
            }
        }
        return {};
    }
    bool sees(const QString& words) {
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }

    TestShop shop;
    std::unique_ptr<Backroom> backroom;
    std::unique_ptr<SignInPage> page;
    QString signedIn;
};

TEST(SignIn, BeginsAtThePasswordOfThePersonOfLastTime) {
    Door door;
    door.open();
    EXPECT_EQ(QApplication::focusWidget(), door.field("signInPassword"));
    door.type(password);
    door.press(Qt::Key_Return);
    EXPECT_EQ(door.signedIn, QStringLiteral("马管理"));
}

TEST(SignIn, FindsAPersonByAPieceOfTheName) {
    Door door;
    door.open({});
    ASSERT_EQ(QApplication::focusWidget(), door.name());
    door.name()->setEditText(QStringLiteral("管"));
    door.press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), door.field("signInPassword"));
    door.type(password);
    door.press(Qt::Key_Return);
    EXPECT_EQ(door.signedIn, QStringLiteral("马管理"));
}

TEST(SignIn, SaysAtThePasswordThatItIsWrongAndKeepsTheName) {
    Door door;
    door.open();
    door.tryPassword(wrong);
    EXPECT_EQ(door.errorAt("old_password"), QStringLiteral("Name and password do not belong together."));
    EXPECT_EQ(door.name()->currentText(), QStringLiteral("马管理 · Administrator"));
    EXPECT_EQ(door.signedIn, QString());
    door.tryPassword(password);
    EXPECT_EQ(door.signedIn, QStringLiteral("马管理"));
}

TEST(SignIn, WritesEveryAttemptIntoThePersonsHistory) {
    Door door;
    door.open();
    door.tryPassword(wrong);
    door.tryPassword(password);
    const auto history = door.shop.service<StaffService>().historyOf(door.shop.administrator);
    ASSERT_GE(history.size(), 2U);
    EXPECT_EQ(history[0].act, QStringLiteral("staff.signed_in"));
    EXPECT_EQ(history[1].act, QStringLiteral("staff.sign_in_failed"));
}

TEST(SignIn, CountsDownAfterSeveralFailuresAndLetsInAfterwards) {
    Door door;
    door.open();
    for (int i = 0; i < 4; ++i) {
        door.tryPassword(wrong);
        door.shop.passMinutes(i < 3 ? 1 : 0);
    }
    EXPECT_TRUE(door.errorAt("old_password").contains(QStringLiteral("Try again in 4 seconds.")))
        << qPrintable(door.errorAt("old_password"));
    door.tryPassword(password);
    EXPECT_EQ(door.signedIn, QString());
    EXPECT_EQ(door.field("signInPassword")->text(), password);
    door.shop.context().now = door.shop.context().now.plus(Hours::fromSeconds(4));
    door.press(Qt::Key_Return);
    EXPECT_EQ(door.signedIn, QStringLiteral("马管理"));
}

TEST(SignIn, DoesNotMakeSomebodyElseWait) {
    Door door(true);
    door.open();
    for (int i = 0; i < 4; ++i) {
        door.tryPassword(wrong);
        door.shop.passMinutes(i < 3 ? 1 : 0);
    }
    door.name()->setEditText(QStringLiteral("王敏"));
    EXPECT_EQ(door.errorAt("old_password"), QString());
    door.tryPassword(password);
    EXPECT_EQ(door.signedIn, QStringLiteral("王敏"));
}

TEST(SignIn, LetsNobodyGoOnWithAPasswordThatSomebodyElseGave) {
    Door door;
    door.open(QStringLiteral("王敏"));
    door.tryPassword(password);
    EXPECT_EQ(door.signedIn, QString());
    ASSERT_EQ(QApplication::focusWidget(), door.field("signInNew"));
    door.type(QStringLiteral("short"));
    door.press(Qt::Key_Tab);
    door.type(QStringLiteral("shirt"));
    door.press(Qt::Key_Return);
    EXPECT_EQ(door.errorAt("repeat"), QStringLiteral("This is not the same as above."));
    door.type(QStringLiteral("short"));
    door.press(Qt::Key_Return);
    EXPECT_NE(door.errorAt("password"), QString());
    EXPECT_EQ(door.signedIn, QString());
    for (const char* field : {"signInNew", "signInRepeat"}) {
        door.field(field)->setFocus();
        door.field(field)->selectAll();
        door.type(QStringLiteral("battery staple"));
    }
    door.press(Qt::Key_Return);
    EXPECT_EQ(door.signedIn, QStringLiteral("王敏"));
    const Context nobody = door.shop.context();
    const auto again = StaffService::checkPassword(door.shop.session(), QStringLiteral("王敏"),
                                                   QStringLiteral("battery staple"), nobody.now);
    EXPECT_EQ(again.outcome, SignInAttempt::Outcome::Right);
    EXPECT_FALSE(again.mustChange);
}

TEST(SignIn, LetsWhoManagesTheStaffSetTheFirstPasswordOfAll) {
    Door door;
    {
        Transaction transaction(door.shop.session());
        door.shop.session().execute("DELETE FROM credentials");
        transaction.commit();
    }
    door.open({});
    door.name()->setEditText(QStringLiteral("郑国强"));
    door.press(Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget(), door.field("signInNew"));
    door.type(password);
    door.press(Qt::Key_Tab);
    door.type(password);
    door.press(Qt::Key_Return);
    EXPECT_EQ(door.signedIn, QStringLiteral("郑国强"));
    EXPECT_EQ(StaffService::whoMaySignIn(door.shop.session()).size(), 1U);
}

TEST(SignIn, WarnsWhenTheClockIsBehindTheNewestEntry) {
    Door door;
    door.shop.passMinutes(-60);
    door.open();
    EXPECT_TRUE(door.sees(QStringLiteral("This computer's clock is behind.")));
}

TEST(SignIn, TellsHowToEnterTheSampleShopAndChoosesARoleByItsKey) {
    Door door(true);
    door.open({});
    EXPECT_TRUE(door.sees(QStringLiteral("the password is baydesk1")));
    door.press(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(door.name()->currentText(), QStringLiteral("马管理 · Administrator"));
    EXPECT_EQ(QApplication::focusWidget(), door.field("signInPassword"));
    door.type(password);
    door.press(Qt::Key_Return);
    EXPECT_EQ(door.signedIn, QStringLiteral("马管理"));
}

TEST(SignIn, NeverTellsHowToEnterARealShop) {
    Door door;
    door.open({});
    EXPECT_FALSE(door.sees(QStringLiteral("baydesk1")));
    EXPECT_TRUE(door.page->findChildren<ActionButton*>().isEmpty());
}

TEST(SignIn, ShowsEveryTextWholeWhenItIsLongerAndTheWindowSmall) {
    PaddedTranslator padded;
    QApplication::installTranslator(&padded);
    {
        Door door(true);
        door.shop.passMinutes(-60);
        door.open();
        door.tryPassword(wrong);
        EXPECT_EQ(clippedTexts(*door.page).join(QLatin1Char('\n')).toStdString(), "");
        EXPECT_LE(door.page->minimumSizeHint().width(), 1366);
        EXPECT_LE(door.page->minimumSizeHint().height(), 768);
        savePicture(*door.page, QStringLiteral("sign-in-padded"));
    }
    QApplication::removeTranslator(&padded);
}

struct Look {
    const char* language;
    const char* theme;
};
class SignInLook : public testing::TestWithParam<Look> {};

TEST_P(SignInLook, IsWhole) {
    applyTheme(*qApp, Theme::byName(QLatin1String(GetParam().theme)));
    installLanguage(*qApp, languageByName(QLatin1String(GetParam().language)));
    for (const bool isSample : {true, false}) {
        Door door(isSample);
        if (isSample) {
            door.shop.act<StaffService>([&](auto& staff) {
                for (const StaffId who :
                     {door.shop.manager, door.shop.foreman, door.shop.partsClerk, door.shop.cashier,
                      door.shop.customerCare, door.shop.owner, door.shop.other}) {
                    staff.setPassword(who, password);
                }
            });
        }
        door.open(QStringLiteral("王敏"));
        door.tryPassword(isSample ? wrong : password);
        EXPECT_EQ(clippedTexts(*door.page).join(QLatin1Char('\n')).toStdString(), "");
        savePicture(*door.page, QStringLiteral("sign-in-%1-%2-%3")
                                    .arg(QLatin1String(GetParam().language), QLatin1String(GetParam().theme),
                                         isSample ? QStringLiteral("sample") : QStringLiteral("change")));
    }
    installLanguage(*qApp, Language::English);
    applyTheme(*qApp, Theme::light());
}
INSTANTIATE_TEST_SUITE_P(Looks, SignInLook,
                         testing::Values(Look{"zh_CN", "light"}, Look{"en", "light"}, Look{"zh_CN", "dark"},
                                         Look{"en", "dark"}));

} // namespace
} // namespace baydesk
