// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/clipping.h"
#include "gui/gui_shop.h"
#include "gui/language.h"
#include "gui/padded_translator.h"
#include "gui/page.h"
#include "gui/picture.h"
#include "gui/theme.h"
#include "services/order_service.h"
#include "services/workshop_service.h"

#include <QApplication>
#include <QLabel>
#include <QTranslator>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

/// A morning: one order in each of several stages.
void fill(GuiShop& gui) {
    TestShop& shop = gui.shop();
    const ConsentAnswer byPhone{.method = ConsentMethod::Phone, .person = QStringLiteral("张伟")};
    const auto approve = [&](OrderId order) {
        shop.act<OrderService>([&](auto& orders) {
            orders.submitEstimate(order);
            orders.recordConsent(
                order,
                {.approved = {1}, .declined = {}, .answer = byPhone, .promise = {}, .promiseReason = {}});
        });
        return shop.service<OrderService>().order(order).order.jobs().front()->id.value();
    };
    gui.receive(QStringLiteral("京A12345"), QStringLiteral("低速右转时右前轮有嗡嗡声，要求保养"), 300);
    const OrderId asked = gui.receive(QStringLiteral("京N8K3F2"), QStringLiteral("40,000 km 保养"), 200);
    shop.act<OrderService>([&](auto& orders) { orders.submitEstimate(asked); });
    const JobId waiting = approve(gui.receive(QStringLiteral("京AD06712"), QStringLiteral("制动异响"), 40));
    const JobId working = approve(gui.receive(QStringLiteral("京LD9442"), QStringLiteral("更换电瓶"), 25));
    const JobId checked = approve(gui.receive(QStringLiteral("京QF7A01"), QStringLiteral("空调不制冷"), 180));
    shop.act<WorkshopService>([&](auto& workshop) {
        workshop.dispatch(working, shop.firstTechnician, shop.firstBay);
        workshop.startWork(working, shop.firstTechnician);
        workshop.dispatch(checked, shop.secondTechnician, shop.secondBay);
        workshop.startWork(checked, shop.secondTechnician);
    });
    shop.passMinutes(20);
    shop.act<WorkshopService>([&](auto& workshop) {
        workshop.finishJob(checked);
        workshop.dispatch(waiting, shop.secondTechnician, shop.bodyBay);
    });
    shop.passMinutes(12);
}

TEST(AllPages, AreReachedByTheirKeys) {
    GuiShop gui;
    gui.seat(StaffRole::Administrator); // who has them all
    gui.show();
    for (const PageEntry& page : pageRegistry()) {
        if (page.action) {
            gui.press(actionEntry(*page.action).key);
            EXPECT_EQ(gui.window().currentPage()->id(), page.id);
            EXPECT_FALSE(gui.window().currentPage()->title().isEmpty()) << actionEntry(*page.action).name;
            EXPECT_FALSE(gui.window().currentPage()->helpText().isEmpty()) << actionEntry(*page.action).name;
        }
    }
}

TEST(AllPages, ShowEveryTextWholeWhenItIsLongerAndTheWindowSmall) {
    PaddedTranslator padded;
    QApplication::installTranslator(&padded);
    {
        GuiShop gui;
        fill(gui);
        gui.seat(StaffRole::Administrator);
        gui.show({1366, 768});
        for (const PageEntry& page : pageRegistry()) {
            gui.window().openPage(page.id);
            gui.settle();
            const QString name = gui.window().currentPage()->title();
            EXPECT_LE(gui.window().width(), 1366) << qPrintable(name);
            EXPECT_LE(gui.window().minimumSizeHint().width(), 1366) << qPrintable(name);
            EXPECT_LE(gui.window().minimumSizeHint().height(), 768) << qPrintable(name);
            EXPECT_EQ(clippedTexts(gui.window()).join(QLatin1Char('\n')).toStdString(), "")
                << qPrintable(name);
        }
        savePicture(gui.window(), QStringLiteral("padded"));
    }
    QApplication::removeTranslator(&padded);
}

struct Look {
    const char* language;
    const char* theme;
    int width;
    int height;
};
class Pictures : public testing::TestWithParam<Look> {};

TEST_P(Pictures, OfEveryPageAreWhole) {
    const Look look = GetParam();
    applyTheme(*qApp, Theme::byName(QLatin1String(look.theme)));
    installLanguage(*qApp, languageByName(QLatin1String(look.language)));
    {
        GuiShop gui;
        fill(gui);
        gui.seat(StaffRole::Administrator);
        gui.show({look.width, look.height});
        for (const PageEntry& page : pageRegistry()) {
            gui.window().openPage(page.id);
            gui.settle();
            const QString name = QStringLiteral("%1-%2-%3-%4")
                                     .arg(static_cast<int>(page.id))
                                     .arg(look.width)
                                     .arg(QLatin1String(look.language), QLatin1String(look.theme));
            EXPECT_EQ(clippedTexts(gui.window()).join(QLatin1Char('\n')).toStdString(), "")
                << qPrintable(name);
            savePicture(gui.window(), name);
            if (page.id == PageId::Workshop) {
                gui.press("Alt+2");
                savePicture(gui.window(), name + QStringLiteral("-technicians"));
                gui.press("Ctrl+D");
                savePicture(gui.window(), name + QStringLiteral("-dispatch"));
            }
            if (page.id == PageId::Staff) {
                gui.press("Alt+1");
                savePicture(gui.window(), name + QStringLiteral("-new"));
                EXPECT_EQ(clippedTexts(gui.window()).join(QLatin1Char('\n')).toStdString(), "")
                    << qPrintable(name);
                gui.press("Esc");
            }
        }
    }
    installLanguage(*qApp, Language::English);
    applyTheme(*qApp, Theme::light());
}
INSTANTIATE_TEST_SUITE_P(Looks, Pictures,
                         testing::Values(Look{"zh_CN", "light", 1440, 900}, Look{"en", "light", 1440, 900},
                                         Look{"zh_CN", "dark", 1440, 900}, Look{"en", "dark", 1366, 768},
                                         Look{"zh_CN", "light", 1366, 768}));

} // namespace
} // namespace baydesk
