// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/clipping.h"
#include "gui/opened_page.h"
#include "gui/order_life.h"
#include "gui/padded_translator.h"
#include "gui/pages/billing/settlement_page.h"
#include "gui/pages/orders/reception_page.h"
#include "gui/picture.h"
#include "gui/theme.h"
#include "gui/typing.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

const std::vector<PageEntry> pages{{PageId::Order, ActionId::GoOrder, &makePage<OpenedPage<PageId::Order>>},
                                   {PageId::Settlement, ActionId::GoSettlement, &makePage<SettlementPage>},
                                   {PageId::NewVisit, std::nullopt, &makePage<ReceptionPage>}};

/// A car with everything there is to say about it, and others like it.
void fill(TestShop& shop) {
    const Timestamp now = shop.context().now;
    const KnownCar known =
        addKnownCar(shop, "张伟", "13812340021", "京A12345", "LSVAA49J132047371", "马自达 CX-5 2.5L");
    addKnownCar(shop, "周婉", "13912347710", "京ND1234", "", "阿特兹 2.0");
    addKnownCar(shop, "赵伟", "18612343345", "津C12388", "", "CX-30");
    shop.setNow(QDate(2026, 5, 12), QTime(9, 0));
    OrderLife first(shop, known.car, "40,000 km 保养", 38'020);
    first.work(Money::yuan(450));
    first.pay(PaymentMethod::Cash, Money::yuan(450));
    first.handOver();
    shop.setNow(QDate(2026, 11, 18), QTime(9, 0));
    OrderLife brakes(shop, known.car, "更换前刹车片", 41'000);
    brakes.work(Money::yuan(1240));
    brakes.pay(PaymentMethod::OnAccount, Money::yuan(1240));
    brakes.handOver();
    shop.context().now = now;
    OrderLife today(shop, known.car, "空调不制冷", 41'200);
    today.work(Money::yuan(980));
    today.pay(PaymentMethod::WeChat, Money::yuan(500));
    today.pay(PaymentMethod::Cash, Money::yuan(380));
    today.pay(PaymentMethod::OnAccount, Money::yuan(100));
}

void expectWhole(GuiShop& gui, const QString& picture) {
    gui.settle();
    savePicture(gui.window(), picture);
    EXPECT_EQ(clippedTexts(gui.window()).join(QLatin1Char('\n')).toStdString(), "") << qPrintable(picture);
    EXPECT_LE(gui.window().minimumSizeHint().width(), 1366) << qPrintable(picture);
    EXPECT_LE(gui.window().minimumSizeHint().height(), 768) << qPrintable(picture);
}

void visit(GuiShop& gui, const QString& name) {
    gui.press("F6");
    expectWhole(gui, name + QStringLiteral("-empty"));
    typeText(gui, "zw");
    gui.press("Return");
    typeText(gui, "41286");
    gui.press("Tab");
    typeText(gui, "1/2");
    gui.press("Tab");
    typeText(gui, "低速右转时右前轮有嗡嗡声；要求保养");
    gui.press("Tab");
    typeText(gui, "异响诊断；");
    gui.press("Tab");
    typeText(gui, "+1.5");
    gui.press("Alt+2");
    expectWhole(gui, name + QStringLiteral("-known"));
    gui.press("Esc");
    typeText(gui, "京B8888");
    gui.press("Ctrl+Return");
    gui.press("Tab");
    typeText(gui, "13812340021");
    gui.press("Tab");
    typeText(gui, "LSVAA49J132047370");
    gui.press("Tab");
    gui.press("Ctrl+Return");
    expectWhole(gui, name + QStringLiteral("-new"));
    gui.press("Ctrl+7");
    expectWhole(gui, name + QStringLiteral("-settlement"));
}

struct Look {
    const char* theme;
    int width;
    int height;
    bool isPadded;
};
class ReceptionLook : public testing::TestWithParam<Look> {};

TEST_P(ReceptionLook, IsWhole) {
    const Look look = GetParam();
    PaddedTranslator padded;
    if (look.isPadded) {
        QApplication::installTranslator(&padded);
    }
    applyTheme(*qApp, Theme::byName(QLatin1String(look.theme)));
    {
        GuiShop gui(pages);
        fill(gui.shop());
        gui.show({look.width, look.height});
        visit(gui, QStringLiteral("f6-%1-%2%3")
                       .arg(QLatin1String(look.theme))
                       .arg(look.width)
                       .arg(look.isPadded ? QStringLiteral("-padded") : QString()));
    }
    QApplication::removeTranslator(&padded);
    applyTheme(*qApp, Theme::light());
}
INSTANTIATE_TEST_SUITE_P(Looks, ReceptionLook,
                         testing::Values(Look{"light", 1440, 900, false}, Look{"dark", 1366, 768, false},
                                         Look{"light", 1366, 768, true}));

} // namespace
} // namespace baydesk
