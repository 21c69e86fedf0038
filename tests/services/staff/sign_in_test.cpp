// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/password.h"
#include "domain/values/refusal.h"
#include "services/shop_service.h"
#include "services/staff_service.h"
#include "storage/history_store.h"
#include "support/test_shop.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

using Outcome = SignInAttempt::Outcome;

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// A shop whose advisor 王敏 has a password.
class SignIn : public testing::Test {
  protected:
    SignIn() {
        shop.act<StaffService>(
            [&](StaffService& staff) { staff.setPassword(shop.advisor, s("correct horse")); });
    }
    SignInAttempt attempt(const QString& name, const QString& password) {
        const SignInAttempt made =
            StaffService::checkPassword(shop.session(), name, password, shop.context().now);
        Transaction transaction(shop.session());
        StaffService::recordAttempt(shop.session(), made, shop.context().now, s("desk-1"));
        transaction.commit();
        return made;
    }
    Outcome outcome(const char* name, const char* password) { return attempt(s(name), s(password)).outcome; }
    void passSeconds(int seconds) {
        shop.context().now = shop.context().now.plus(Hours::fromSeconds(seconds));
    }
    QByteArray ruleOf(const std::function<void()>& act) {
        try {
            act();
        } catch (const Refusal& refusal) {
            return refusal.rule();
        }
        return {};
    }

    TestShop shop{false};
};

TEST_F(SignIn, OpensWithNameAndPassword) {
    const SignInAttempt made = attempt(s(" 王敏 "), s("correct horse"));
    EXPECT_EQ(made.outcome, Outcome::Right);
    EXPECT_EQ(made.person->id, shop.advisor);
    EXPECT_TRUE(made.mustChange) << "somebody else gave the password";
}

TEST_F(SignIn, StaysShutForAWrongPasswordAndForAnUnknownNameAlike) {
    const SignInAttempt wrong = attempt(s("王敏"), s("correct horsf"));
    const SignInAttempt unknown = attempt(s("王某"), s("correct horse"));
    EXPECT_EQ(wrong.outcome, Outcome::Wrong);
    EXPECT_EQ(unknown.outcome, Outcome::Wrong);
    const auto sentence = [](const SignInAttempt& made) {
        try {
            StaffService::requireRight(made);
        } catch (const Refusal& refusal) {
            return refusal.sentence();
        }
        return QString();
    };
    EXPECT_EQ(sentence(wrong), sentence(unknown));
}

TEST_F(SignIn, StaysShutForSomebodyWithoutAPassword) {
    EXPECT_EQ(outcome("孙芳", ""), Outcome::Wrong);
    EXPECT_EQ(outcome("孙芳", "correct horse"), Outcome::Wrong);
}

TEST_F(SignIn, StaysShutForSomebodyWhoLeft) {
    shop.act<ShopService>([&](ShopService& service) { service.setActive(shop.advisor, false); });
    EXPECT_EQ(outcome("王敏", "correct horse"), Outcome::Wrong);
}

TEST_F(SignIn, WaitsLongerAfterEachFailure) {
    EXPECT_EQ(outcome("王敏", "a wrong one"), Outcome::Wrong);
    EXPECT_EQ(outcome("王敏", "a wrong one"), Outcome::Wrong);
    EXPECT_EQ(outcome("王敏", "a wrong one"), Outcome::Wrong);
    EXPECT_EQ(outcome("王敏", "correct horse"), Outcome::MustWait) << "even the right one waits";
    passSeconds(2);
    EXPECT_EQ(outcome("王敏", "a wrong one"), Outcome::Wrong);
    passSeconds(3);
    EXPECT_EQ(outcome("王敏", "correct horse"), Outcome::MustWait);
    passSeconds(1);
    EXPECT_EQ(outcome("王敏", "correct horse"), Outcome::Right);
    EXPECT_EQ(outcome("王敏", "a wrong one"), Outcome::Wrong) << "and the count begins anew";
    EXPECT_EQ(outcome("王敏", "correct horse"), Outcome::Right);
}

TEST_F(SignIn, IsNotLockedForEverWhenTheClockIsSetBack) {
    for (int i = 0; i < 3; ++i) {
        outcome("王敏", "a wrong one");
    }
    passSeconds(-365 * 24 * 3600);
    EXPECT_EQ(outcome("王敏", "correct horse"), Outcome::MustWait) << "nor is the wait over";
    passSeconds(2);
    EXPECT_EQ(outcome("王敏", "correct horse"), Outcome::Right);
}

TEST_F(SignIn, StandsInTheHistoryWhetherItSucceededOrNot) {
    outcome("王敏", "a wrong one");
    outcome("王敏", "correct horse");
    const auto entries = shop.service<StaffService>().historyOf(shop.advisor);
    ASSERT_GE(entries.size(), 2u);
    EXPECT_EQ(entries.at(0).act, s("staff.signed_in"));
    EXPECT_EQ(entries.at(1).act, s("staff.sign_in_failed"));
}

TEST_F(SignIn, TakesTheSamePasswordFromEveryKeyboard) {
    shop.act<StaffService>(
        [&](StaffService& staff) { staff.setPassword(shop.cashier, s("ｐａｓｓ café 1")); });
    EXPECT_EQ(outcome("孙芳", "pass cafe\u0301 1"), Outcome::Right);
}

TEST_F(SignIn, AnswersAnEndlessNameOrPasswordAtOnce) {
    EXPECT_EQ(attempt(QString(10'000'000, u'x'), QString(10'000'000, u'y')).outcome, Outcome::Wrong);
    EXPECT_EQ(attempt(s("王敏"), QString(10'000'000, u'y')).outcome, Outcome::Wrong);
}

TEST_F(SignIn, WarnsWhenTheClockIsBeforeTheNewestAct) {
    EXPECT_FALSE(StaffService::laterThan(shop.session(), shop.context().now));
    EXPECT_TRUE(StaffService::laterThan(shop.session(), shop.context().now.plusMinutes(-60)));
}

TEST_F(SignIn, NeverStoresThePasswordItself) {
    const auto hash = shop.session().one("SELECT password_hash FROM credentials", {},
                                         [](const Row& row) { return row.text(0); });
    EXPECT_TRUE(hash.startsWith(s("$argon2id$")));
    EXPECT_FALSE(hash.contains(s("horse")));
}

TEST_F(SignIn, LetsAPersonChangeTheirOwnPassword) {
    shop.actAs(shop.advisor);
    EXPECT_EQ(ruleOf([&] {
                  shop.act<StaffService>([&](StaffService& staff) {
                      staff.changeOwnPassword(s("not this one"), s("battery staple"));
                  });
              }),
              "password.old");
    shop.act<StaffService>(
        [&](StaffService& staff) { staff.changeOwnPassword(s("correct horse"), s("battery staple")); });
    const SignInAttempt made = attempt(s("王敏"), s("battery staple"));
    EXPECT_EQ(made.outcome, Outcome::Right);
    EXPECT_FALSE(made.mustChange);
}

TEST_F(SignIn, NeverLeavesAShopThatNobodyManages) {
    const auto demote = [&](StaffId who) {
        return ruleOf([&] {
            shop.act<StaffService>([&](StaffService& staff) { staff.changeRole(who, StaffRole::Cashier); });
        });
    };
    shop.act<StaffService>(
        [&](StaffService& staff) { staff.setPassword(shop.administrator, s("correct horse")); });
    EXPECT_EQ(demote(shop.owner), QByteArray());
    EXPECT_EQ(demote(shop.administrator), QByteArray("staff.last_administrator"));
}

TEST_F(SignIn, KnowsNoTwoNamesThatLookAlike) {
    const auto add = [&](const char* name) {
        return ruleOf([&] {
            shop.act<ShopService>(
                [&](ShopService& service) { service.addStaff(s(name), StaffRole::Cashier); });
        });
    };
    EXPECT_EQ(add("Anna"), QByteArray());
    EXPECT_EQ(add("anna"), "staff.name_taken");
    EXPECT_EQ(add("\u0410nn\u0430"), "staff.name_taken") << "Cyrillic letters";
    EXPECT_EQ(add("Ａｎｎａ"), "staff.name_taken") << "wide letters";
    EXPECT_EQ(add("An na"), "staff.name_taken");
    EXPECT_EQ(add("王 敏"), "staff.name_taken");
    EXPECT_EQ(add("王敏二"), QByteArray());
}

TEST_F(SignIn, MakesNoTechnicianByARole) {
    EXPECT_EQ(ruleOf([&] {
                  shop.act<StaffService>(
                      [&](StaffService& staff) { staff.changeRole(shop.other, StaffRole::Technician); });
              }),
              "staff.technician_role");
}

struct BadPassword {
    const char* why;
    QString password;
    const char* rule;
};

class BadPasswords : public testing::TestWithParam<BadPassword> {};

TEST_P(BadPasswords, AreRefusedAtTheirField) {
    try {
        checkedPassword(GetParam().password, s("王敏"));
        FAIL() << GetParam().why;
    } catch (const Refusal& refusal) {
        EXPECT_EQ(refusal.rule(), QByteArray(GetParam().rule)) << GetParam().why;
        EXPECT_EQ(refusal.field(), "password");
    }
}

INSTANTIATE_TEST_SUITE_P(
    StaffService, BadPasswords,
    testing::Values(BadPassword{"empty", {}, "password.length"},
                    BadPassword{"short", s("1234567"), "password.length"},
                    BadPassword{"endless", QString(10'000'000, u'x'), "password.length"},
                    BadPassword{"one character", s("11111111"), "password.weak"},
                    BadPassword{"the name", s("王敏王敏王敏王敏"), "password.weak"},
                    BadPassword{"line break", s("correct\nhorse"), "password.characters"},
                    BadPassword{"hidden", s("correct\u202ehorse"), "password.characters"},
                    BadPassword{"zero width", s("correct\u200bhorse"), "password.characters"}));

} // namespace
} // namespace baydesk
