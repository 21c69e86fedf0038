// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kpi/example_month.h"
#include "gui/clipping.h"
#include "gui/gui_shop.h"
#include "gui/language.h"
#include "gui/padded_translator.h"
#include "gui/page.h"
#include "gui/pages/kpi/dashboard_page.h"
#include "gui/pages/kpi/explain_page.h"
#include "gui/picture.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/tiles.h"
#include "support/kpi_scene.h"

#include <QApplication>
#include <QLabel>
#include <QtCharts/QBarSet>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

using test::KpiScene;

/// Stands where an order's page will be, so that what opens it can be seen.
class OrderPlace : public Page {
  public:
    explicit OrderPlace(Desk& desk) : Page(PageId::Order, desk) { setHeader(QStringLiteral("order"), {}); }
    Changes topics() const override { return {}; }
    void reload() override {}
    void open(const PageTarget& target) override { opened = target; }
    QString helpText() const override { return QStringLiteral("order"); }
    PageTarget opened;
};

std::span<const PageEntry> pages() {
    static const std::vector<PageEntry> entries{
        {PageId::Dashboard, ActionId::GoDashboard, &makePage<DashboardPage>},
        {PageId::Explain, std::nullopt, &makePage<ExplainPage>},
        {PageId::Order, ActionId::GoOrder, &makePage<OrderPlace>},
    };
    return entries;
}

/// Eight months of orders with everything the dashboard shows; the shop's day is 2026-11-21.
void fill(TestShop& shop) {
    KpiScene scene(shop);
    const char* classes[] = {"maintenance", "general", "body", "paint"};
    std::optional<OrderId> before;
    for (int back = 7; back >= 0; --back) {
        const QDate first = QDate(2026, 11, 1).addMonths(-back);
        for (int day = 0; day < 12; ++day) {
            const QDate on = first.addDays(day);
            const OrderId order =
                scene.order(scene.visit(on, QStringLiteral("京A%1").arg(10000 + back * 100 + day)),
                            "delivered", on, QTime(day % 5 == 0 ? 15 : 17, 0));
            const JobId job =
                day == 6 && before ? scene.comeback(order, *before, ComebackCause::Part) : scene.job(order);
            scene.line(order, job,
                       {.category = classes[(day + back) % 4],
                        .amount = Money::yuan(900 + 150 * ((day * 7 + back * 3) % 11)),
                        .sold = Hours::fromHundredths(250 + 30 * ((day + back) % 5)),
                        .cost = {}});
            scene.line(order, job,
                       {.category = classes[(day + back) % 4],
                        .amount = Money::yuan(1200 + 90 * ((day * 5 + back) % 9)),
                        .sold = {},
                        .cost = Money::yuan(700),
                        .isPart = true});
            scene.settle(order, on);
            scene.attend(shop.firstTechnician, on, Hours::fromHundredths(800));
            scene.attend(shop.secondTechnician, on, Hours::fromHundredths(800));
            scene.clock(day % 3 == 0 ? shop.secondTechnician : shop.firstTechnician, job, on,
                        Hours::fromHundredths(200 + 20 * ((day + back) % 4)));
            before = order;
        }
    }
}

void import(TestShop& shop) {
    shop.act<KpiService>([](KpiService& kpis) { kpis.importMonth(test::exampleMonth()); });
}

class KpiPages : public testing::Test {
  protected:
    KpiPages() : gui_(pages()) {}
    void show(QSize size = {1440, 900}) {
        gui_.show(size);
        gui_.press("Ctrl+6");
    }
    Page& page() { return *gui_.window().currentPage(); }
    KpiTile* tile(const char* id) { return page().findChild<KpiTile*>(QLatin1String(id)); }
    DataTable* table(const char* name) {
        const auto tables = page().findChildren<DataTable*>();
        for (DataTable* each : tables) {
            if (each->accessibleName() == QLatin1String(name)) {
                return each;
            }
        }
        return nullptr;
    }
    bool says(const QString& text) {
        const auto labels = page().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
            return label->isVisible() && (label->text().contains(text) || label->toolTip().contains(text));
        });
    }
    GuiShop gui_;
};

TEST_F(KpiPages, BeginWithTheLastFullMonth) {
    fill(gui_.shop());
    show();
    EXPECT_EQ(page().title(), QStringLiteral("Dashboard · October 2026"));
    EXPECT_TRUE(page().subtitle().contains(QStringLiteral("12 visits"))) << qPrintable(page().subtitle());
}

TEST_F(KpiPages, GoThroughTheMonthsByKeys) {
    fill(gui_.shop());
    show();
    gui_.press("Alt+Left");
    EXPECT_EQ(page().title(), QStringLiteral("Dashboard · September 2026"));
    gui_.press("Alt+Right");
    gui_.press("Alt+Right");
    EXPECT_EQ(page().title(), QStringLiteral("Dashboard · November 2026"));
    gui_.press("Alt+Right");
    EXPECT_EQ(page().title(), QStringLiteral("Dashboard · November 2026"));
}

TEST_F(KpiPages, SayWhatIsMissingWithoutData) {
    show();
    EXPECT_TRUE(says(QStringLiteral("Nothing happened in this month")));
    EXPECT_TRUE(
        tile("L12")->accessibleDescription().startsWith(QStringLiteral("insufficient data: sold hours")))
        << qPrintable(tile("L12")->accessibleDescription());
}

TEST_F(KpiPages, ShowTheDifferenceOfAnImportedMonthInWords) {
    import(gui_.shop());
    show();
    EXPECT_TRUE(
        says(QStringLiteral("By class 851,900; labour + parts 782,200; not reconciled: +69,700 (+8.91%).")));
    EXPECT_TRUE(says(QStringLiteral("Imported")));
    EXPECT_EQ(tile("L12")->accessibleName(), QStringLiteral("Total production efficiency: 142.3%"));
    EXPECT_EQ(tile("Q03")->accessibleDescription(), QStringLiteral("as reported, counts unknown"));
    EXPECT_EQ(tile("M01.margin")->accessibleName(), QStringLiteral("Service gross margin: —"));
}

TEST_F(KpiPages, SwitchBetweenImportAndOwnOrders) {
    fill(gui_.shop());
    import(gui_.shop());
    show();
    EXPECT_EQ(tile("T19")->accessibleName(), QStringLiteral("Total repair output: ¥782,200"));
    gui_.press("Alt+5");
    EXPECT_NE(tile("T19")->accessibleName(), QStringLiteral("Total repair output: ¥782,200"));
    EXPECT_TRUE(says(QStringLiteral("reconciled.")));
    gui_.press("Alt+5");
    EXPECT_EQ(tile("T19")->accessibleName(), QStringLiteral("Total repair output: ¥782,200"));
}

TEST_F(KpiPages, ExplainATileByEnterAndComeBackByEscape) {
    fill(gui_.shop());
    show();
    tile("Q02")->setFocus();
    gui_.press("Return");
    EXPECT_EQ(page().title(), QStringLiteral("First-time-fix rate: 91.7%"));
    EXPECT_TRUE(says(QStringLiteral("(12 − 1) ÷ 12 = 91.7%")));
    EXPECT_TRUE(says(QStringLiteral("Left out: Returns with a new fault")));
    ASSERT_EQ(table("Orders behind the figure")->shownRows(), 1);
    gui_.press("Escape");
    EXPECT_EQ(page().title(), QStringLiteral("Dashboard · October 2026"));
    EXPECT_EQ(QApplication::focusWidget(), tile("Q02"));
}

TEST_F(KpiPages, ExplainOneFigureAfterTheOther) {
    fill(gui_.shop());
    show();
    gui_.press("Return");
    EXPECT_TRUE(page().title().startsWith(QStringLiteral("Total repair output")))
        << qPrintable(page().title());
    gui_.press("Escape");
    tile("L12")->setFocus();
    gui_.press("Return");
    EXPECT_TRUE(page().title().startsWith(QStringLiteral("Total production efficiency")))
        << qPrintable(page().title());
}

TEST_F(KpiPages, ShowALongRemarkInFull) {
    import(gui_.shop());
    show();
    gui_.press("Alt+4");
    EXPECT_TRUE(says(QStringLiteral("jobs clocked incompletely, or generous flat-rate times.")));
}

TEST_F(KpiPages, OpenTheOrderBehindAFigureByEnter) {
    fill(gui_.shop());
    show();
    tile("T19")->setFocus();
    gui_.press("Return");
    ASSERT_EQ(table("Orders behind the figure")->shownRows(), 12);
    gui_.press("Return");
    ASSERT_EQ(page().id(), PageId::Order);
    EXPECT_TRUE(std::holds_alternative<OrderId>(static_cast<OrderPlace&>(page()).opened));
    gui_.press("Escape");
    EXPECT_EQ(page().id(), PageId::Explain);
}

TEST_F(KpiPages, ExplainARowOfTheTable) {
    fill(gui_.shop());
    show();
    table("Further figures")->setFocus();
    gui_.press("Return");
    EXPECT_EQ(page().title(), QStringLiteral("Vehicle visits: 12"));
}

TEST_F(KpiPages, ExplainOtherMonthsByKeys) {
    fill(gui_.shop());
    import(gui_.shop());
    show();
    tile("T19")->setFocus();
    gui_.press("Return");
    EXPECT_TRUE(page().subtitle().startsWith(QStringLiteral("October 2026")));
    EXPECT_TRUE(says(QStringLiteral("no orders stand behind its figures")));
    gui_.press("Alt+Left");
    EXPECT_TRUE(page().subtitle().contains(QStringLiteral("own orders"))) << qPrintable(page().subtitle());
    EXPECT_EQ(table("Orders behind the figure")->shownRows(), 12);
}

TEST_F(KpiPages, ExplainWhatIsMissing) {
    import(gui_.shop());
    show();
    tile("M01.margin")->setFocus();
    gui_.press("Return");
    EXPECT_EQ(page().title(), QStringLiteral("Service gross margin: insufficient data"));
    EXPECT_TRUE(
        says(QStringLiteral("Not known for this month: total output without tax, cost of the parts sold.")));
}

TEST_F(KpiPages, SayWhereAPastMonthCountsTodaysShop) {
    fill(gui_.shop());
    import(gui_.shop());
    show();
    tile("B01")->setFocus();
    gui_.press("Return");
    const QString todaysShop = QStringLiteral("are those of the shop's lists and settings today");
    EXPECT_FALSE(says(todaysShop)) << "an imported month has its own";
    gui_.press("Alt+Left");
    EXPECT_TRUE(says(todaysShop));
    gui_.press("Escape");
    tile("Q02")->setFocus();
    gui_.press("Return");
    gui_.press("Alt+Left");
    EXPECT_FALSE(says(todaysShop));
}

TEST_F(KpiPages, ShowTechniciansAdvisorsAndRemarksByKeys) {
    fill(gui_.shop());
    show();
    gui_.press("Alt+2");
    EXPECT_EQ(table("Technicians' hours")->shownRows(), 2);
    EXPECT_TRUE(table("Technicians' hours")->isVisible());
    gui_.press("Alt+3");
    EXPECT_EQ(table("Advisors")->shownRows(), 1);
    gui_.press("Alt+4");
    EXPECT_TRUE(table("Remarks")->isVisible());
    gui_.press("Alt+1");
    EXPECT_TRUE(table("Further figures")->isVisible());
}

TEST_F(KpiPages, FollowAnImportFromElsewhere) {
    fill(gui_.shop());
    show();
    import(gui_.shop());
    Q_EMIT gui_.backroom().changed(Topic::Months);
    gui_.settle();
    EXPECT_EQ(tile("T19")->accessibleName(), QStringLiteral("Total repair output: ¥782,200"));
}

TEST_F(KpiPages, SetNewValuesIntoTheirChartsInPlace) {
    fill(gui_.shop());
    show();
    const auto sets = page().findChildren<QBarSet*>();
    gui_.press("Alt+Left");
    EXPECT_EQ(page().findChildren<QBarSet*>(), sets);
}

struct Look {
    const char* language;
    const char* theme;
    QSize size;
    bool isImported;
};
class KpiPictures : public testing::TestWithParam<Look> {};

TEST_P(KpiPictures, AreWhole) {
    const auto& [language, theme, size, isImported] = GetParam();
    applyTheme(*qApp, Theme::byName(QLatin1String(theme)));
    installLanguage(*qApp, languageByName(QLatin1String(language)));
    {
        GuiShop gui(pages());
        fill(gui.shop());
        if (isImported) {
            import(gui.shop());
        }
        gui.show(size);
        gui.press("Ctrl+6");
        const QString name = QStringLiteral("kpi-%1-%2-%3%4")
                                 .arg(QLatin1String(language), QLatin1String(theme))
                                 .arg(size.width())
                                 .arg(isImported ? QStringLiteral("-imported") : QString());
        EXPECT_EQ(clippedTexts(gui.window()).join(QLatin1Char('\n')).toStdString(), "");
        savePicture(gui.window(), name);
        gui.press("Alt+4");
        savePicture(gui.window(), name + QStringLiteral("-remarks"));
        gui.press("Alt+2");
        savePicture(gui.window(), name + QStringLiteral("-technicians"));
        for (const char* id : {"Q02", "L12"}) {
            gui.window().openPage(
                PageId::Explain,
                pageTarget({QLatin1String(id), *Month::parse(QStringLiteral("2026-10")),
                            isImported ? MonthFacts::Source::Imported : MonthFacts::Source::OwnOrders}));
            gui.settle();
            EXPECT_EQ(clippedTexts(gui.window()).join(QLatin1Char('\n')).toStdString(), "");
            savePicture(gui.window(), name + QStringLiteral("-explain-") + QLatin1String(id));
        }
    }
    installLanguage(*qApp, Language::English);
    applyTheme(*qApp, Theme::light());
}

INSTANTIATE_TEST_SUITE_P(Looks, KpiPictures,
                         testing::Values(Look{"en", "light", {1440, 900}, false},
                                         Look{"en", "dark", {1366, 768}, true},
                                         Look{"zh_CN", "light", {1366, 768}, false},
                                         Look{"zh_CN", "dark", {1440, 900}, true}));

TEST(KpiPagesWhenPadded, FitIntoASmallWindow) {
    PaddedTranslator padded;
    QApplication::installTranslator(&padded);
    {
        GuiShop gui(pages());
        fill(gui.shop());
        import(gui.shop());
        gui.show({1366, 768});
        gui.press("Ctrl+6");
        for (const char* key : {"Alt+5", "Return"}) {
            EXPECT_LE(gui.window().minimumSizeHint().width(), 1366);
            EXPECT_LE(gui.window().minimumSizeHint().height(), 768);
            EXPECT_EQ(clippedTexts(gui.window()).join(QLatin1Char('\n')).toStdString(), "");
            savePicture(gui.window(), QStringLiteral("kpi-padded-") + QLatin1String(key));
            gui.press(key);
        }
    }
    QApplication::removeTranslator(&padded);
}

} // namespace
} // namespace baydesk
