// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff_service.h"

#include "domain/staff/rights.h"
#include "domain/values/refusal.h"
#include "services/parts_service.h"
#include "services/shop_service.h"
#include "services/workshop_service.h"
#include "support/parts_scene.h"
#include "support/test_shop.h"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// A shop of one's own, with its administrator at the desk.
class Staff : public testing::Test {
  protected:
    StaffId add(const char* name, StaffRole role = StaffRole::Cashier) {
        return shop.act<StaffService>([&](StaffService& staff) {
            return staff.add({.name = s(name), .role = role, .password = s("correct horse")});
        });
    }
    StaffRow row(StaffId id) {
        const auto rows = shop.service<StaffService>().list();
        return *std::ranges::find_if(rows, [id](const StaffRow& each) { return each.person.id == id; });
    }
    QByteArray ruleOf(const std::function<void()>& act) {
        try {
            act();
        } catch (const Refusal& refusal) {
            return refusal.rule();
        }
        return {};
    }
    QByteArray leave(StaffId id) {
        return ruleOf([&] { setActive(id, false); });
    }
    void setActive(StaffId id, bool isActive) {
        shop.act<ShopService>([&](ShopService& service) { service.setActive(id, isActive); });
    }
    QByteArray rename(StaffId id, const char* name) {
        return ruleOf(
            [&] { shop.act<ShopService>([&](ShopService& service) { service.rename(id, s(name)); }); });
    }
    QString newestOf(StaffId id) {
        return describe(shop.service<StaffService>().historyOf(id).front(), shop.settings().calendar);
    }
    StaffId staffOf(TechnicianId id) {
        for (const StaffRow& each : shop.service<StaffService>().list()) {
            if (each.technician && each.technician->id == id) {
                return each.person.id;
            }
        }
        return StaffId(0);
    }

    TestShop shop{false};
};

TEST_F(Staff, ANewPersonMustChangeTheFirstPassword) {
    const StaffRow added = row(add("韩雪"));
    EXPECT_EQ(added.person.role, StaffRole::Cashier);
    EXPECT_TRUE(added.person.isActive);
    EXPECT_TRUE(added.hasPassword);
    EXPECT_TRUE(added.mustChangePassword);
    EXPECT_EQ(added.lastAct, std::nullopt);
    EXPECT_TRUE(StaffService::checkPassword(shop.session(), s("韩雪"), s("correct horse"), shop.context().now)
                    .mustChange);
}

TEST_F(Staff, ANewTechnicianHasTradeAndPay) {
    const StaffId id = shop.act<StaffService>([](StaffService& staff) {
        return staff.add({.name = s("陈漆"),
                          .role = StaffRole::Technician,
                          .password = s("correct horse"),
                          .trade = Trade::Paint,
                          .monthlyPay = Money::yuan(7000)});
    });
    ASSERT_TRUE(row(id).technician);
    EXPECT_EQ(row(id).technician->trade, Trade::Paint);
    EXPECT_EQ(row(id).technician->monthlyPay, Money::yuan(7000));
    EXPECT_TRUE(row(id).hasPassword);
}

TEST_F(Staff, NobodyIsAddedWithoutAGoodPassword) {
    const std::size_t before = shop.service<StaffService>().list().size();
    EXPECT_EQ(ruleOf([&] {
                  shop.act<StaffService>([](StaffService& staff) {
                      staff.add({.name = s("韩雪"), .role = StaffRole::Cashier, .password = s("short")});
                  });
              }),
              "password.length");
    EXPECT_EQ(shop.service<StaffService>().list().size(), before);
}

TEST_F(Staff, WhoHasNoPasswordIsShownWithoutOne) {
    EXPECT_FALSE(row(shop.advisor).hasPassword);
    EXPECT_FALSE(row(shop.advisor).mustChangePassword);
}

TEST_F(Staff, TheListSaysWhenSomebodyActedLast) {
    shop.passMinutes(30);
    shop.actAs(shop.partsClerk);
    PartsScene(shop).addPart("PE01-14-302", 4);
    shop.actAs(shop.administrator);
    EXPECT_EQ(row(shop.partsClerk).lastAct, shop.context().now);
}

TEST_F(Staff, AWrongPasswordIsNoActOfThePerson) {
    const StaffId id = add("韩雪");
    const auto attempt =
        StaffService::checkPassword(shop.session(), s("韩雪"), s("a wrong one"), shop.context().now);
    Transaction transaction(shop.session());
    StaffService::recordAttempt(shop.session(), attempt, shop.context().now, s("desk-1"));
    transaction.commit();
    EXPECT_EQ(row(id).lastAct, std::nullopt);
}

TEST_F(Staff, ANewNameStandsInTheHistoryWithTheOldOne) {
    EXPECT_EQ(rename(shop.cashier, "孙芳芳"), QByteArray());
    EXPECT_EQ(row(shop.cashier).person.name, s("孙芳芳"));
    EXPECT_EQ(newestOf(shop.cashier), s("Name changed from “孙芳” to “孙芳芳”"));
}

TEST_F(Staff, NoNewNameLooksLikeAnothers) {
    EXPECT_EQ(rename(shop.cashier, "王 敏"), "staff.name_taken");
    EXPECT_EQ(rename(shop.cashier, "  "), "staff.name");
    const StaffId anna = add("Anna");
    EXPECT_EQ(rename(anna, "ANNA"), QByteArray()) << "one's own name may be written otherwise";
}

TEST_F(Staff, NobodyComesBackUnderANameThatIsTakenByNow) {
    setActive(shop.cashier, false);
    add("孙 芳");
    EXPECT_EQ(ruleOf([&] { setActive(shop.cashier, true); }), "staff.name_taken");
    EXPECT_EQ(rename(shop.cashier, "孙芳（老）"), QByteArray());
    EXPECT_EQ(ruleOf([&] { setActive(shop.cashier, true); }), QByteArray());
    EXPECT_EQ(newestOf(shop.cashier), s("孙芳（老） is back"));
}

TEST_F(Staff, WhoIsClockedOnCannotLeave) {
    const StaffId technician = staffOf(shop.firstTechnician);
    shop.act<WorkshopService>(
        [&](WorkshopService& clock) { clock.startActivity(shop.firstTechnician, ClockActivity::Idle, {}); });
    EXPECT_EQ(leave(technician), "staff.clocked_on");
    shop.passMinutes(5);
    shop.act<WorkshopService>([&](WorkshopService& clock) { clock.endDay(shop.firstTechnician); });
    EXPECT_EQ(leave(technician), QByteArray());
    EXPECT_FALSE(row(technician).person.isActive);
}

TEST_F(Staff, TheLastWhoManagesTheStaffCannotLeaveNorLoseTheRole) {
    EXPECT_EQ(leave(shop.administrator), "staff.self");
    shop.act<StaffService>([&](StaffService& staff) { staff.setPassword(shop.owner, s("correct horse")); });
    shop.actAs(shop.owner);
    EXPECT_EQ(leave(shop.administrator), QByteArray());
    EXPECT_EQ(ruleOf([&] {
                  shop.act<StaffService>(
                      [&](StaffService& staff) { staff.changeRole(shop.owner, StaffRole::Manager); });
              }),
              "staff.last_administrator");
}

TEST_F(Staff, WhoCannotSignInDoesNotCountAsOneWhoManagesTheStaff) {
    const StaffId owner = add("周海", StaffRole::Owner);
    const auto demote = [&] {
        return ruleOf([&] {
            shop.act<StaffService>([&](StaffService& staff) { staff.changeRole(owner, StaffRole::Manager); });
        });
    };
    {
        Transaction transaction(shop.session());
        shop.session().execute("DELETE FROM credentials WHERE staff_id <> ?", {owner});
        transaction.commit();
    }
    EXPECT_EQ(demote(), "staff.last_administrator");
    shop.act<StaffService>(
        [&](StaffService& staff) { staff.setPassword(shop.administrator, s("battery staple")); });
    EXPECT_EQ(demote(), QByteArray());
}

TEST_F(Staff, WhatWasDoneToAPersonIsInTheirHistory) {
    const StaffId id = add("韩雪");
    shop.act<StaffService>([&](StaffService& staff) { staff.changeRole(id, StaffRole::Manager); });
    setActive(id, false);
    QStringList sentences;
    for (const HistoryEntry& entry : shop.service<StaffService>().historyOf(id)) {
        sentences.append(describe(entry, shop.settings().calendar));
    }
    EXPECT_EQ(sentences, (QStringList{s("韩雪 left"), s("Role changed from Cashier to Service manager"),
                                      s("Was given a password"), s("韩雪 joined the staff: Cashier")}));
}

TEST_F(Staff, AnotherPayNeedsItsReason) {
    const auto change = [&](const char* reason) {
        return ruleOf([&] {
            shop.act<ShopService>([&](ShopService& service) {
                service.changePay(shop.firstTechnician, Money::yuan(6600), s(reason));
            });
        });
    };
    EXPECT_EQ(change("  "), "shop.reason");
    EXPECT_EQ(change("after his examination"), QByteArray());
    EXPECT_EQ(newestOf(staffOf(shop.firstTechnician)),
              s("Pay of 李强 changed from ¥6,000.00 to ¥6,600.00: after his examination"));
    EXPECT_TRUE(shop.lastChanges.intersects(Topic::Months));
}

TEST_F(Staff, WhatAPersonDidSaysWhatItWasAbout) {
    shop.actAs(shop.partsClerk);
    const PartId part = PartsScene(shop).addPart("PE01-14-302", 4);
    shop.actAs(shop.administrator);
    const auto acts = shop.service<StaffService>().actsOf(shop.partsClerk);
    ASSERT_FALSE(acts.empty());
    EXPECT_EQ(acts.front().about, s("PE01-14-302"));
    EXPECT_EQ(shop.service<PartsService>().history(part).front().about, QString());
    shop.act<StaffService>([&](StaffService& staff) { staff.setPassword(shop.cashier, s("correct horse")); });
    EXPECT_EQ(shop.service<StaffService>().actsOf(shop.administrator).front().about, s("孙芳"));
}

TEST(RightsInWords, AreShortWhereARoleMayNearlyEverything) {
    EXPECT_EQ(rightsInWords(StaffRole::Owner), s("Everything"));
    EXPECT_EQ(rightsInWords(StaffRole::Manager),
              s("Everything but: Erase a customer's data; Manage staff, pay and passwords; Restore backups"));
    EXPECT_EQ(rightsInWords(StaffRole::Other), s("See the workshop; Record washes"));
}

} // namespace
} // namespace baydesk
