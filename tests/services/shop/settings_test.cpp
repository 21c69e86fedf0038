// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/refusal.h"
#include "services/form_service.h"
#include "services/shop_service.h"
#include "services/workshop/workshop_fixture.h"
#include "services/workshop_service.h"
#include "support/parts_scene.h"
#include "support/test_shop.h"

#include <functional>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

class Settings : public testing::Test {
  protected:
    Settings() : seen(stored()) {}
    ShopDraft stored() { return draftOf(*ShopService::settings(shop.session())); }
    /// Changes what was seen at first; gives the rule that refused it.
    QByteArray change(const std::function<void(ShopDraft&)>& type, const char* reason = "",
                      const std::vector<FieldChoice>& choices = {}) {
        ShopDraft draft = seen;
        type(draft);
        return ruleOf([&] {
            shop.act<ShopService>([&](ShopService& service) {
                service.changeSettings({seen, choices}, draft, s(reason));
            });
        });
    }
    QByteArray ruleOf(const std::function<void()>& act) {
        try {
            act();
        } catch (const EditConflict& conflict) {
            conflicts = conflict.fields();
            return conflict.rule();
        } catch (const Refusal& refusal) {
            return refusal.rule();
        }
        return {};
    }
    QStringList history() {
        QStringList sentences;
        for (const HistoryEntry& entry : shop.service<ShopService>().history()) {
            sentences.append(describe(entry, shop.settings().calendar));
        }
        return sentences;
    }

    TestShop shop;
    ShopDraft seen;
    std::vector<FieldConflict> conflicts;
};

TEST_F(Settings, EachChangeIsKeptWithWhatItWasBefore) {
    EXPECT_EQ(change(
                  [](ShopDraft& draft) {
                      draft.name = s("浦江店");
                      draft.closes = QTime(19, 30);
                      draft.taxRate = Percent::fromBasisPoints(600);
                      draft.idleLock = Hours::fromSeconds(300);
                      draft.labourRate = Money::yuan(160);
                  },
                  "new price list"),
              QByteArray());
    const QStringList sentences = history();
    for (const char* sentence : {"Name of the shop changed from “试验店” to “浦江店”",
                                 "Opening hours changed from 08:00–18:00 to 08:00–19:30",
                                 "Tax rate changed from 13% to 6%", "Idle lock changed from 15 min to 5 min",
                                 "Labour rate changed from ¥100.00 to ¥160.00: new price list"}) {
        EXPECT_TRUE(sentences.contains(s(sentence))) << sentence;
    }
    EXPECT_TRUE(shop.lastChanges.intersects(Topic::Shop));
    EXPECT_TRUE(shop.lastChanges.intersects(Topic::Months));
}

TEST_F(Settings, BankAccountAndCreditCodeAreChangedLikeTheRest) {
    const auto account = [&] { return shop.service<FormService>().account(); };
    EXPECT_EQ(account(), ShopAccount());
    EXPECT_EQ(change([](ShopDraft& draft) {
                  draft.account = {s("91310000ma1fl0000x"), s(" 试验银行 "), s("6222 0000")};
              }),
              QByteArray());
    EXPECT_EQ(account(), (ShopAccount{s("91310000MA1FL0000X"), s("试验银行"), s("6222 0000")}));
    EXPECT_TRUE(history().contains(s("Bank changed from “” to “试验银行”")));
    EXPECT_EQ(change([](ShopDraft& draft) { draft.account.creditCode = s("12345"); }),
              QByteArray("shop.credit_code"));
}

TEST_F(Settings, WhatAnotherDeskTypedForTheBankStays) {
    const ShopDraft before = seen;
    EXPECT_EQ(change([](ShopDraft& draft) { draft.account.bank = s("试验银行"); }), QByteArray());
    EXPECT_EQ(change([](ShopDraft& draft) { draft.phone = s("021-1"); }), QByteArray());
    EXPECT_EQ(shop.service<FormService>().account().bank, s("试验银行"));
    EXPECT_EQ(change([](ShopDraft& draft) { draft.account.bank = s("另一家银行"); }),
              QByteArray("edit.same_field"));
    ASSERT_EQ(conflicts.size(), 1u);
    EXPECT_EQ(seen.account, before.account);
}

TEST_F(Settings, WhatStaysTheSameIsNoAct) {
    const auto before = history().size();
    EXPECT_EQ(change([](ShopDraft& draft) { draft.name = s("  试验店 "); }), QByteArray());
    EXPECT_EQ(history().size(), before);
}

TEST_F(Settings, WhatKeyFiguresDependOnNeedsAReason) {
    EXPECT_EQ(change([](ShopDraft& draft) { draft.workday = Hours::fromSeconds(7 * 3600); }), "shop.reason");
    EXPECT_EQ(change([](ShopDraft& draft) { draft.labourRate = Money::yuan(1); }, "   "), "shop.reason");
    EXPECT_EQ(change([](ShopDraft& draft) { draft.phone = s("021-1"); }), QByteArray());
    EXPECT_EQ(stored().workday, seen.workday);
}

TEST_F(Settings, TheTimeZoneMovesOnlyUntilDaysAreRecorded) {
    const auto move = [](ShopDraft& draft) { draft.timeZone = s("Asia/Urumqi"); };
    EXPECT_EQ(change(move), QByteArray());
    seen = stored();
    PartsScene(shop).addPart("PE01-14-302", 4);
    EXPECT_EQ(change([](ShopDraft& draft) { draft.timeZone = s("Asia/Shanghai"); }), "shop.time_zone_stands");
    EXPECT_EQ(stored().timeZone, s("Asia/Urumqi"));
}

TEST_F(Settings, DifferentOnesOfTwoDesksAreBothKept) {
    EXPECT_EQ(change([](ShopDraft& draft) { draft.phone = s("021-1"); }), QByteArray());
    EXPECT_EQ(change([](ShopDraft& draft) { draft.address = s("锦绣东路2777号"); }), QByteArray());
    EXPECT_EQ(stored().phone, s("021-1"));
    EXPECT_EQ(stored().address, s("锦绣东路2777号"));
}

TEST_F(Settings, TheSameOneOfTwoDesksIsAskedAbout) {
    EXPECT_EQ(change([](ShopDraft& draft) { draft.phone = s("021-1"); }), QByteArray());
    const auto mine = [](ShopDraft& draft) { draft.phone = s("021-2"); };
    EXPECT_EQ(change(mine), "edit.same_field");
    ASSERT_EQ(conflicts.size(), 1u);
    EXPECT_EQ(conflicts.front().theirs, s("021-1"));
    EXPECT_EQ(change(mine, "", {{conflicts.front(), true}}), QByteArray());
    EXPECT_EQ(stored().phone, s("021-2"));
}

TEST_F(Settings, ABayIsClosedWithAReason) {
    const auto close = [&](const char* reason) {
        return ruleOf([&] {
            shop.act<ShopService>(
                [&](ShopService& service) { service.setActive(shop.firstBay, false, s(reason)); });
        });
    };
    EXPECT_EQ(close(""), "shop.reason");
    EXPECT_EQ(close("lift broken"), QByteArray());
    EXPECT_EQ(history().front(), s("Bay 机1 taken out of use: lift broken"));
    EXPECT_EQ(shop.service<ShopService>().bays().size(), 3u);
    EXPECT_EQ(shop.service<WorkshopService>().bays().size(), 2u);
}

TEST_F(WorkshopTest, ABayInWhichSomebodyWorksIsNotClosed) {
    const JobId job = jobOf(openOrder(s("沪A12345")));
    dispatch(job, shop.firstTechnician);
    start(job, shop.firstTechnician);
    shop.actAs(shop.administrator);
    try {
        shop.act<ShopService>(
            [&](ShopService& service) { service.setActive(shop.firstBay, false, s("lift broken")); });
        FAIL() << "closed over somebody's head";
    } catch (const Refusal& refusal) {
        EXPECT_EQ(refusal.rule(), "bay.in_use");
        EXPECT_TRUE(refusal.sentence().contains(s("李强")));
    }
}

} // namespace
} // namespace baydesk
