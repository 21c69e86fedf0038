// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/refusal.h"
#include "services/shop_service.h"
#include "support/parts_scene.h"
#include "support/test_shop.h"

#include <functional>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

template <class Act>
QByteArray refusedBy(Act act) {
    try {
        act();
    } catch (const Refusal& refusal) {
        return refusal.field();
    }
    return "accepted";
}

TEST(ShopService, KeepsWhatItWasSetUpWith) {
    TestShop shop;
    const auto settings = ShopService::settings(shop.session());
    ASSERT_NE(settings, nullptr);
    EXPECT_EQ(settings->name, QStringLiteral("试验店"));
    EXPECT_EQ(settings->calendar.zoneId(), "Asia/Shanghai");
    EXPECT_EQ(settings->opens, QTime(8, 0));
    EXPECT_EQ(settings->holdLength, Hours::fromSeconds(24 * 3600));
}

TEST(ShopService, ASecondSetUpIsRefused) {
    TestShop shop;
    Transaction transaction(shop.session());
    EXPECT_THROW(ShopService::setUp(shop.session(), draftOf(shop.settings()), QStringLiteral("谁"),
                                    shop.context().now, QStringLiteral("desk")),
                 Refusal);
}

struct BadSetting {
    const char* field;
    std::function<void(ShopDraft&)> spoil;
};
class BadSettings : public testing::TestWithParam<BadSetting> {};
TEST_P(BadSettings, AreRefusedAtTheirField) {
    TestShop shop;
    ShopDraft draft = draftOf(shop.settings());
    GetParam().spoil(draft);
    EXPECT_EQ(refusedBy([&] {
                  shop.act<ShopService>([&](ShopService& setUp) {
                      setUp.changeSettings({draftOf(shop.settings())}, draft, QStringLiteral("tidying up"));
                  });
              }),
              GetParam().field);
}
INSTANTIATE_TEST_SUITE_P(
    ShopService, BadSettings,
    testing::Values(
        BadSetting{"name", [](ShopDraft& draft) { draft.name = QStringLiteral("  "); }},
        BadSetting{"time_zone", [](ShopDraft& draft) { draft.timeZone = QStringLiteral("Asia/Nowhere"); }},
        BadSetting{"time_zone", [](ShopDraft& draft) { draft.timeZone = QStringLiteral("Nowhere"); }},
        BadSetting{"time_zone", [](ShopDraft& draft) { draft.timeZone.clear(); }},
        BadSetting{"closes", [](ShopDraft& draft) { draft.closes = draft.opens; }},
        BadSetting{"closes", [](ShopDraft& draft) { draft.closes = QTime(7, 0); }},
        BadSetting{"workday", [](ShopDraft& draft) { draft.workday = Hours(); }},
        BadSetting{"labour_rate", [](ShopDraft& draft) { draft.labourRate = Money(); }},
        BadSetting{"diagnosis_fee", [](ShopDraft& draft) { draft.diagnosisFee = Money::yuan(-1); }},
        BadSetting{"tax_rate", [](ShopDraft& draft) { draft.taxRate = Percent::fromBasisPoints(10001); }},
        BadSetting{"hold", [](ShopDraft& draft) { draft.holdLength = Hours(); }}));

TEST(ShopService, ChangedSettingsAreReadBack) {
    TestShop shop;
    ShopDraft draft = draftOf(shop.settings());
    draft.labourRate = Money::yuan(160);
    draft.closes = QTime(19, 30);
    shop.act<ShopService>([&](ShopService& setUp) {
        setUp.changeSettings({draftOf(shop.settings())}, draft, QStringLiteral("new price list"));
    });
    EXPECT_EQ(ShopService::settings(shop.session())->labourRate, Money::yuan(160));
    EXPECT_EQ(ShopService::settings(shop.session())->closes, QTime(19, 30));
    EXPECT_TRUE(shop.lastChanges.intersects(Topic::Shop));
}

OperationDraft operation(const QString& code, const QString& name) {
    return {.code = code,
            .name = name,
            .category = ServiceCategory::General,
            .standard = Hours::fromHundredths(80)};
}

TEST(ShopService, OperationsAreFoundByCodeNamePinyinAndInitials) {
    TestShop shop;
    shop.act<ShopService>([](ShopService& setUp) {
        setUp.addOperation(operation(QStringLiteral("B01"), QStringLiteral("更换前刹车片")));
        setUp.addOperation(operation(QStringLiteral("C07"), QStringLiteral("四轮定位")));
    });
    for (const QString& typed : {QStringLiteral("b01"), QStringLiteral("刹车"), QStringLiteral("shache"),
                                 QStringLiteral("ghqscp"), QStringLiteral("更换 刹车")}) {
        const auto found = shop.service<ShopService>().findOperations(typed);
        ASSERT_EQ(found.size(), 1u) << typed.toStdString();
        EXPECT_EQ(found[0].code, QStringLiteral("B01"));
    }
    EXPECT_EQ(shop.service<ShopService>().findOperations({}).size(), 2u);
}

TEST(ShopService, AnOperationCodeStandsForOneOperation) {
    TestShop shop;
    const auto add = [&] {
        shop.act<ShopService>([](ShopService& setUp) {
            setUp.addOperation(operation(QStringLiteral("b01"), QStringLiteral("检查")));
        });
    };
    add();
    EXPECT_EQ(refusedBy(add), "code");
}

TEST(ShopService, ThePackageDueNextComesFirst) {
    TestShop shop;
    shop.act<ShopService>([](ShopService& setUp) {
        const OperationId oil =
            setUp.addOperation(operation(QStringLiteral("M01"), QStringLiteral("换机油")));
        for (const int km : {5000, 20000}) {
            setUp.addPackage({.code = QStringLiteral("P%1").arg(km),
                              .name = QStringLiteral("%1公里保养").arg(km),
                              .model = km == 5000 ? QString() : QStringLiteral("马自达3"),
                              .intervalKm = km,
                              .lines = {{oil, {}, Quantity::whole(1)}}});
        }
    });
    const auto at = [&](std::int64_t km) {
        return shop.service<ShopService>().findPackages({}, QStringLiteral("马自达3"), km).at(0).code;
    };
    EXPECT_EQ(at(19'800), QStringLiteral("P5000"));
    EXPECT_EQ(shop.service<ShopService>().findPackages({}, QStringLiteral("CX-5"), 19'000).size(), 1u);
    const auto package = shop.service<ShopService>().findPackages(QStringLiteral("P20000"), {}, {}).at(0);
    EXPECT_EQ(shop.service<ShopService>().packageLines(package.id).at(0).code, QStringLiteral("M01"));
}

TEST(ShopService, APackageHoldsNoPartOfAPiece) {
    TestShop shop;
    const PartId filter = PartsScene(shop).addPart("PE01-14-302", 4);
    EXPECT_EQ(refusedBy([&] {
                  shop.act<ShopService>([&](ShopService& setUp) {
                      PackageDraft draft;
                      draft.code = QStringLiteral("P");
                      draft.name = QStringLiteral("小保养");
                      draft.intervalKm = 5000;
                      draft.lines = {{.operation = {}, .part = filter, .quantity = Quantity::fromMilli(500)}};
                      setUp.addPackage(draft);
                  });
              }),
              "lines");
}

TEST(ShopService, APackageWithoutLinesIsRefused) {
    TestShop shop;
    EXPECT_EQ(refusedBy([&] {
                  shop.act<ShopService>([](ShopService& setUp) {
                      setUp.addPackage({.code = QStringLiteral("P"),
                                        .name = QStringLiteral("空"),
                                        .model = {},
                                        .intervalKm = 5000,
                                        .lines = {}});
                  });
              }),
              "lines");
}

TEST(ShopService, WhoLeftIsNoLongerOnTheList) {
    TestShop shop;
    const auto names = [&] { return shop.service<ShopService>().staff().size(); };
    const std::size_t before = names();
    shop.act<ShopService>([&](ShopService& setUp) { setUp.setActive(shop.cashier, false); });
    EXPECT_EQ(names(), before - 1);
    EXPECT_EQ(shop.service<ShopService>().staff(false).size(), before);
}

} // namespace
} // namespace baydesk
