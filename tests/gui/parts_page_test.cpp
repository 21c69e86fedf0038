// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/parts/parts_page.h"

#include "gui/clipping.h"
#include "gui/language.h"
#include "gui/opened_page.h"
#include "gui/picture.h"
#include "gui/typing.h"
#include "gui/widgets/data_table.h"
#include "storage/stock_checks.h"
#include "support/parts_scene.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QTabWidget>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

const std::vector<PageEntry> pages{{PageId::Today, ActionId::GoToday, &makePage<OpenedPage<PageId::Today>>},
                                   {PageId::Parts, ActionId::GoParts, &makePage<PartsPage>},
                                   {PageId::Order, ActionId::GoOrder, &makePage<OpenedPage<PageId::Order>>}};

class PartsPageTest : public testing::Test {
  protected:
    PartsPageTest() : gui(pages), scene(gui.shop()), part(scene.addPart("K015-33-04X", 3)) {}
    ~PartsPageTest() override {
        for (const StockFinding& finding : checkStock(gui.shop().session())) {
            ADD_FAILURE() << finding.sentence.toStdString();
        }
    }

    void show(QSize size = {1366, 768}) {
        gui.show(size);
        gui.press("F3");
    }
    /// Search and stand on the first hit.
    void choose(const char* text) {
        typeText(gui, text);
        gui.press("Return");
    }
    DataTable& table(const char* name) {
        return *gui.window().findChild<DataTable*>(QString::fromLatin1(name));
    }
    QString cell(const char* name, int row, int column) {
        return table(name).rows().row(row).cells.at(static_cast<std::size_t>(column)).text;
    }
    bool says(const QString& part_) {
        for (const QLabel* label : gui.window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(part_)) {
                return true;
            }
        }
        return false;
    }
    bool hasPanel() {
        const auto* panel = gui.window().findChild<PartPanel*>();
        return panel && panel->isVisible();
    }
    PartDetails details(PartId of) { return gui.shop().service<PartsService>().details(of); }

    GuiShop gui;
    PartsScene scene;
    PartId part;
};

TEST_F(PartsPageTest, AnswersWhileItIsTyped) {
    const OrderId order = scene.approvedOrder(part, Quantity::whole(1));
    show();
    EXPECT_EQ(focusName(), QStringLiteral("partSearch"));
    typeText(gui, "3304");
    ASSERT_EQ(table("results").shownRows(), 1);
    EXPECT_EQ(cell("results", 0, 0), QStringLiteral("K015-33-04X"));
    EXPECT_EQ(cell("results", 0, 3), QStringLiteral("2"));
    EXPECT_EQ(cell("results", 0, 4), QStringLiteral("1"));
    EXPECT_TRUE(table("results").rows().row(0).cells[4].hint.contains(scene.numberOf(order)));
    EXPECT_TRUE(says(QStringLiteral("K015-33-04X 前轮毂轴承"))) << "the facts stand beside it before Enter";
    EXPECT_TRUE(says(QStringLiteral("2 available")));
    EXPECT_EQ(focusName(), QStringLiteral("partSearch"));
}

TEST_F(PartsPageTest, ShowsTheMovementsTwoKeysAfterTheNumber) {
    show();
    choose("K015");
    gui.press("Return");
    EXPECT_EQ(focusName(), QStringLiteral("movements"));
    ASSERT_EQ(table("movements").shownRows(), 1);
    EXPECT_EQ(cell("movements", 0, 1), QStringLiteral("Opening stock"));
    EXPECT_EQ(cell("movements", 0, 2), QStringLiteral("+3"));
    EXPECT_EQ(cell("movements", 0, 3), QStringLiteral("3"));
}

TEST_F(PartsPageTest, ReceivesWhatCameAndSaysForWhomItIsKept) {
    const OrderId order = scene.approvedOrder(part, Quantity::whole(5));
    show();
    choose("K015");
    gui.press("Ctrl+R");
    EXPECT_EQ(focusName(), QStringLiteral("quantity"));
    typeText(gui, "4");
    gui.press("Return");
    EXPECT_EQ(focusName(), QStringLiteral("unit_cost"));
    gui.press("Ctrl+Return");
    EXPECT_FALSE(hasPanel());
    EXPECT_EQ(details(part).stock.onHand, Quantity::whole(7));
    EXPECT_TRUE(says(scene.numberOf(order)));
    EXPECT_EQ(focusName(), QStringLiteral("results")) << "the keyboard is back where it was";
}

TEST_F(PartsPageTest, SaysAtTheFieldWhyAReceiptIsRefused) {
    show();
    choose("K015");
    gui.press("Ctrl+R");
    typeText(gui, "0");
    gui.press("Ctrl+Return");
    EXPECT_EQ(errorAt(gui.window(), "quantity"), QStringLiteral("The quantity must be more than 0."));
    EXPECT_EQ(focusName(), QStringLiteral("quantity"));
    gui.press("Ctrl+A");
    typeText(gui, "2");
    gui.press("Return");
    gui.press("Ctrl+A");
    typeText(gui, "1.005");
    gui.press("Ctrl+Return");
    EXPECT_TRUE(errorAt(gui.window(), "unit_cost").contains(QStringLiteral("more than two decimals")));
    EXPECT_EQ(details(part).stock.onHand, Quantity::whole(3));
    gui.settle(); // the longer remark makes room for itself
    EXPECT_EQ(clippedTexts(gui.window()).join(QLatin1Char('\n')).toStdString(), "");
    savePicture(gui.window(), QStringLiteral("parts-receive-refused"));
}

TEST_F(PartsPageTest, EscLeavesThePanelAndLosesNothingElse) {
    show();
    choose("K015");
    gui.press("Ctrl+H");
    EXPECT_TRUE(hasPanel());
    gui.press("Esc");
    EXPECT_FALSE(hasPanel());
    EXPECT_EQ(gui.window().currentPage()->id(), PageId::Parts);
    EXPECT_EQ(gui.window().findChild<QLineEdit*>(QStringLiteral("partSearch"))->text(),
              QStringLiteral("K015"));
}

TEST_F(PartsPageTest, HoldsAPartForSomebodyAndReleasesItByKeyboard) {
    show();
    choose("K015");
    gui.press("Ctrl+H");
    typeText(gui, "2");
    gui.press("Return");
    gui.press("Ctrl+Return");
    EXPECT_FALSE(errorAt(gui.window(), "held_for").isEmpty());
    typeText(gui, "张先生");
    gui.press("Ctrl+Return");
    EXPECT_EQ(details(part).stock.held, Quantity::whole(2));
    EXPECT_EQ(cell("results", 0, 3), QStringLiteral("1"));
    gui.press("Alt+4");
    EXPECT_EQ(focusName(), QStringLiteral("kept"));
    EXPECT_EQ(cell("kept", 0, 0), QStringLiteral("Held"));
    gui.press("Del");
    EXPECT_EQ(details(part).stock.held, Quantity());
    EXPECT_EQ(table("kept").shownRows(), 0);
}

TEST_F(PartsPageTest, OrdersForAWaitingOrderAndReceivesTheOrderByEnter) {
    const OrderId order = scene.approvedOrder(part, Quantity::whole(5));
    show();
    choose("K015");
    gui.press("Alt+6");
    EXPECT_EQ(gui.window().findChild<QLineEdit*>(QStringLiteral("quantity"))->text(), QStringLiteral("2"))
        << "what approved work lacks is offered";
    gui.press("Return");
    typeText(gui, "长春一汽配件");
    gui.press("Return");
    gui.press("Return");
    typeText(gui, "2026-11-20");
    gui.press("Return");
    typeText(gui, "R000000-001");
    gui.press("Return");
    EXPECT_TRUE(errorAt(gui.window(), "order").contains(QStringLiteral("R000000-001")));
    gui.press("Ctrl+A");
    gui.press("Del");
    gui.press("Return");
    EXPECT_TRUE(errorAt(gui.window(), "expected_on").contains(QStringLiteral("is over")));
    gui.press("Ctrl+A");
    typeText(gui, "2026-11-23");
    gui.press("Ctrl+Return");
    EXPECT_EQ(details(part).stock.onOrder, Quantity::whole(2));
    EXPECT_EQ(cell("results", 0, 5), QStringLiteral("2 · 11-23"));
    gui.press("Alt+4");
    gui.press("Down"); // behind what is kept
    EXPECT_EQ(cell("kept", 1, 0), QStringLiteral("Arriving"));
    gui.press("Return");
    EXPECT_TRUE(hasPanel());
    gui.press("Ctrl+Return");
    EXPECT_EQ(details(part).stock.onOrder, Quantity());
    EXPECT_EQ(details(part).stock.reserved, Quantity::whole(5));
    EXPECT_TRUE(details(part).waiting.empty()) << scene.numberOf(order).toStdString();
}

TEST_F(PartsPageTest, CancelsAnOrderThatHasNotCome) {
    gui.shop().act<PartsService>([&](PartsService& parts) {
        parts.order(
            {part, QStringLiteral("S"), Quantity::whole(4), Money::yuan(20), QDate(2026, 11, 23), {}});
    });
    show();
    choose("K015");
    gui.press("Alt+4");
    gui.press("Del");
    EXPECT_EQ(details(part).stock.onOrder, Quantity());
}

TEST_F(PartsPageTest, ACountNeedsItsCause) {
    show();
    choose("K015");
    gui.press("Alt+7");
    typeText(gui, "1");
    gui.press("Return");
    gui.press("Return");
    EXPECT_FALSE(errorAt(gui.window(), "reason").isEmpty());
    typeText(gui, "broken");
    gui.press("Return");
    EXPECT_EQ(details(part).stock.onHand, Quantity::whole(1));
    EXPECT_EQ(cell("movements", 0, 4), QStringLiteral("broken"));
}

TEST_F(PartsPageTest, ACountOfStockThatMovedMeanwhileSaysBothFigures) {
    show();
    choose("K015");
    gui.press("Alt+7");
    gui.shop().act<PartsService>([&](PartsService& parts) {
        parts.receive({part, Quantity::whole(2), Money::yuan(20), {}, QStringLiteral("DN-1")});
    });
    typeText(gui, "1");
    gui.press("Return");
    typeText(gui, "broken");
    gui.press("Return");
    EXPECT_TRUE(errorAt(gui.window(), "quantity").contains(QStringLiteral("said 3"))) << "what was seen";
    EXPECT_TRUE(errorAt(gui.window(), "quantity").contains(QStringLiteral("say 5 now")));
    EXPECT_EQ(details(part).stock.onHand, Quantity::whole(5));
}

TEST_F(PartsPageTest, AnActTheDiskRefusedCanBeSentAgain) {
    const auto tell = [&](Sql sql) {
        Transaction transaction(gui.shop().session());
        gui.shop().session().execute(sql);
        transaction.commit();
    };
    show();
    choose("K015");
    gui.press("Alt+7");
    typeText(gui, "1");
    gui.press("Return");
    typeText(gui, "broken");
    tell("CREATE TRIGGER full_disk BEFORE INSERT ON stock_movements "
         "BEGIN SELECT RAISE(ABORT, 'no room'); END");
    gui.press("Ctrl+Return");
    ASSERT_NE(gui.window().findChild<QMessageBox*>(), nullptr);
    gui.window().findChild<QMessageBox*>()->close();
    gui.settle();
    EXPECT_TRUE(hasPanel());
    tell("DROP TRIGGER full_disk");
    TourHands(gui.window()).click(QStringLiteral("panelSave"));
    gui.settle();
    EXPECT_FALSE(hasPanel());
    EXPECT_EQ(details(part).stock.onHand, Quantity::whole(1));
}

TEST_F(PartsPageTest, ReversesAMovementOnceAndShowsBoth) {
    show();
    choose("K015");
    gui.press("Return");
    gui.press("Return");
    typeText(gui, "wrong part");
    gui.press("Return");
    EXPECT_EQ(details(part).stock.onHand, Quantity());
    ASSERT_EQ(table("movements").shownRows(), 2);
    EXPECT_EQ(cell("movements", 0, 1), QStringLiteral("Reversal"));
    EXPECT_EQ(cell("movements", 1, 1), QStringLiteral("Opening stock (reversed)"));
    gui.press("Alt+3");
    gui.press("Home");
    gui.press("Return");
    EXPECT_FALSE(hasPanel());
    EXPECT_TRUE(says(QStringLiteral("This movement stands")));
}

TEST_F(PartsPageTest, IssuesAWaitingLineByEnterAndTakesItBack) {
    const OrderId order = scene.approvedOrder(part, Quantity::whole(2));
    show();
    gui.press("Alt+1");
    EXPECT_EQ(focusName(), QStringLiteral("counterLines"));
    ASSERT_EQ(table("counterLines").shownRows(), 1);
    EXPECT_EQ(cell("counterLines", 0, 5), QStringLiteral("ready"));
    EXPECT_TRUE(says(QStringLiteral("K015-33-04X 前轮毂轴承")));
    gui.press("Return");
    gui.press("Return");
    EXPECT_EQ(details(part).stock.onHand, Quantity::whole(1));
    EXPECT_EQ(table("counterLines").shownRows(), 0);

    gui.press("Alt+2");
    ASSERT_EQ(table("counterLines").shownRows(), 1);
    gui.press("Return");
    gui.press("Return");
    typeText(gui, "left and right mixed up");
    gui.press("Return");
    EXPECT_EQ(details(part).stock.onHand, Quantity::whole(3));
    EXPECT_EQ(details(part).stock.reserved, Quantity::whole(2)) << scene.numberOf(order).toStdString();
}

TEST_F(PartsPageTest, AddsAPartWithWhatLiesOnTheShelf) {
    show();
    gui.press("Alt+9");
    gui.press("Ctrl+Return");
    EXPECT_FALSE(errorAt(gui.window(), "price").isEmpty()) << "what is wrong first is said first";
    gui.window().findChild<QLineEdit*>(QStringLiteral("number"))->setFocus();
    typeText(gui, "dac43");
    for (const char* text : {"", "轮毂轴承", "", "", "C-02-1"}) {
        gui.press("Tab");
        typeText(gui, text);
    }
    gui.press("Tab");
    gui.press("Tab");
    typeText(gui, "268");
    gui.press("Tab");
    gui.press("Tab");
    typeText(gui, "3");
    gui.press("Tab");
    typeText(gui, "150");
    savePicture(gui.window(), QStringLiteral("parts-new"));
    gui.press("Ctrl+Return");
    ASSERT_FALSE(hasPanel());
    const PartId added = gui.shop().service<PartsService>().find(QStringLiteral("DAC43"));
    EXPECT_EQ(details(added).part.price, Money::yuan(268));
    EXPECT_EQ(details(added).stock.onHand, Quantity::whole(3));
    EXPECT_EQ(details(added).balance.averageCost(), Money::yuan(150));
}

TEST_F(PartsPageTest, ChangesThePriceAndRefusesAThirdDecimal) {
    show();
    choose("K015");
    gui.press("Alt+8");
    typeText(gui, "118.005");
    gui.press("Ctrl+Return");
    EXPECT_TRUE(errorAt(gui.window(), "price").contains(QStringLiteral("more than two decimals")));
    gui.press("Ctrl+A");
    typeText(gui, "118.5");
    gui.press("Ctrl+Return");
    EXPECT_EQ(details(part).part.price, Money::fromFen(11850));
    EXPECT_EQ(cell("results", 0, 7), QStringLiteral("¥118.50"));
}

TEST_F(PartsPageTest, IsOpenedOnAPartByOtherPages) {
    const PartId other = scene.addPart("PE01-14-302B", 0, Money::yuan(9), "机油滤清器");
    gui.show();
    gui.window().openPage(PageId::Parts, other);
    gui.settle();
    EXPECT_TRUE(says(QStringLiteral("PE01-14-302B 机油滤清器")));
    EXPECT_EQ(table("results").shownRows(), 1);
    EXPECT_TRUE(says(QStringLiteral("None available, none on order")));
}

TEST_F(PartsPageTest, OpensTheOrderAPartIsKeptFor) {
    const OrderId order = scene.approvedOrder(part, Quantity::whole(1));
    show();
    choose("K015");
    gui.press("Alt+4");
    gui.press("Return");
    EXPECT_EQ(gui.window().currentPage()->id(), PageId::Order);
    EXPECT_EQ(dynamic_cast<OpenedPage<PageId::Order>&>(*gui.window().currentPage()).target,
              PageTarget(order));
}

TEST_F(PartsPageTest, ActsOnAPartAreOfferedOnlyWhenOneIsChosen) {
    show();
    gui.press("Ctrl+R");
    EXPECT_FALSE(hasPanel());
    typeText(gui, "no such part");
    EXPECT_TRUE(says(QStringLiteral("No part is called that")));
}

struct Look {
    const char* language;
    const char* theme;
    int width;
    int height;
};
class PartsPictures : public testing::TestWithParam<Look> {};

TEST_P(PartsPictures, ShowEveryTextWhole) {
    const Look look = GetParam();
    applyTheme(*qApp, Theme::byName(QLatin1String(look.theme)));
    installLanguage(languageByName(QLatin1String(look.language)));
    {
        GuiShop gui(pages);
        PartsScene scene(gui.shop());
        gui.shop().setNow(QDate(2026, 5, 12), QTime(9, 0));
        const PartId part = scene.addPart("K015-33-04X", 9, Money::fromFen(28640));
        const PartId other = scene.addPart("DAC43", 3, Money::yuan(150), "前轮毂轴承 副厂");
        scene.addPart("K011-26-15X", 6, Money::yuan(300), "后轮毂轴承");
        gui.shop().act<PartsService>([&](PartsService& parts) { parts.addSubstitute(part, other); });
        for (int month = 5; month <= 10; ++month) {
            gui.shop().setNow(QDate(2026, month, 12), QTime(9, 0));
            const OrderId order = scene.approvedOrder(part, Quantity::whole(month % 3 + 1));
            gui.shop().act<PartsService>([&](PartsService& parts) {
                parts.receive(
                    {part, Quantity::whole(2), Money::yuan(290), {}, QStringLiteral("送货单 %1").arg(month)});
                parts.issue(scene.lineOf(order), Quantity::whole(month % 3 + 1));
            });
        }
        gui.shop().setNow(QDate(2026, 11, 21), QTime(10, 0));
        scene.approvedOrder(part, Quantity::whole(2));
        scene.approvedOrder(part, Quantity::whole(20));
        gui.shop().act<PartsService>([&](PartsService& parts) {
            parts.order({part,
                         QStringLiteral("长春一汽配件"),
                         Quantity::whole(4),
                         Money::yuan(290),
                         QDate(2026, 11, 23),
                         {}});
            parts.hold({other, Quantity::whole(1), QStringLiteral("刘先生"), {}});
        });
        const QString name = QStringLiteral("parts-%1-%2-%3")
                                 .arg(look.width)
                                 .arg(QLatin1String(look.language), QLatin1String(look.theme));
        const auto check = [&](const char* what) {
            gui.settle();
            EXPECT_EQ(clippedTexts(gui.window()).join(QLatin1Char('\n')).toStdString(), "") << what;
            savePicture(gui.window(), name + QLatin1Char('-') + QLatin1String(what));
        };
        gui.show({look.width, look.height});
        gui.press("F3");
        check("empty");
        typeText(gui, "轴承");
        gui.press("Return");
        gui.press("Ctrl+End");
        check("found");
        gui.press("Alt+4");
        check("kept");
        gui.press("Alt+5");
        check("demand");
        gui.press("Ctrl+R");
        check("receive");
        gui.press("Alt+9");
        check("new");
        gui.press("Esc");
        gui.press("Alt+1");
        gui.press("Return");
        check("issue");
    }
    installLanguage(Language::English);
    applyTheme(*qApp, Theme::light());
}
INSTANTIATE_TEST_SUITE_P(Looks, PartsPictures,
                         testing::Values(Look{"zh_CN", "light", 1440, 900}, Look{"en", "light", 1366, 768},
                                         Look{"zh_CN", "dark", 1366, 768}));

} // namespace
} // namespace baydesk
