// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/shop/rates_page.h"

#include "gui/clipping.h"
#include "gui/typing.h"
#include "gui/widgets/data_table.h"
#include "services/labour_rate_service.h"
#include "services/order_service.h"

#include <QComboBox>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

/// The labour rate table, opened from the settings, and what an order takes from it.
class RatesPageTest : public testing::Test {
  protected:
    void showRates() {
        gui_.seat(StaffRole::Manager);
        gui_.show({1366, 768});
        gui_.press("Ctrl+8");
        gui_.press("Alt+6");
        ASSERT_EQ(gui_.window().currentPage()->id(), PageId::Rates);
    }
    void add(Payer payer, ServiceCategory category, int yuan, QDate from) {
        gui_.shop().actAs(gui_.shop().manager);
        gui_.shop().act<LabourRateService>([&](auto& rates) {
            rates.add({payer, category, Money::yuan(yuan), from});
        });
    }
    QString cell(const char* table, int row, int column) {
        const QAbstractItemModel* model =
            gui_.window().currentPage()->findChild<DataTable*>(QLatin1String(table))->model();
        return model->index(row, column).data().toString();
    }
    QDate today() { return gui_.shop().context().today(); }
    QLineEdit* field(const char* name) {
        return gui_.window().currentPage()->findChild<QLineEdit*>(QLatin1String(name));
    }
    QComboBox* box(const char* name) {
        return gui_.window().currentPage()->findChild<QComboBox*>(QLatin1String(name));
    }

    GuiShop gui_;
};

TEST_F(RatesPageTest, ShowsTheShopsRateInBracketsAndAnEntryWithout) {
    add(Payer::OemWarranty, ServiceCategory::Paint, 110, today());
    showRates();
    const int maker = static_cast<int>(Payer::OemWarranty);
    const int paint = 1 + static_cast<int>(ServiceCategory::Paint);
    EXPECT_EQ(cell("rateTable", maker, paint), s("¥110.00"));
    EXPECT_EQ(cell("rateTable", 0, paint), s("(¥100.00)"));
    EXPECT_EQ(clippedTexts(gui_.window()).join(QLatin1Char('\n')).toStdString(), "");
}

TEST_F(RatesPageTest, AddsARateFromADayByKeysAndWithdrawsIt) {
    showRates();
    gui_.press("Alt+1");
    EXPECT_EQ(focusName(), s("payer"));
    gui_.press("Down"); // the maker's warranty
    gui_.press("Tab");
    gui_.press("Tab");
    typeText(gui_, "112.50");
    gui_.press("Ctrl+Return");
    const LabourRates rates = gui_.shop().service<LabourRateService>().rates();
    ASSERT_EQ(rates.entries().size(), 1u);
    const LabourRateDraft& added = rates.entries().front().data;
    EXPECT_EQ(added.payer, Payer::OemWarranty);
    EXPECT_EQ(added.rate, Money::fromFen(11250));
    EXPECT_EQ(added.from, today().addDays(1)) << "what the panel proposes";
    EXPECT_EQ(cell("rateEntries", 0, 4), s("not yet in force"));
    gui_.press("Down");
    gui_.press("Alt+2");
    EXPECT_EQ(cell("rateEntries", 0, 4), s("withdrawn"));
}

TEST_F(RatesPageTest, SaysAtTheFieldWhatIsWrong) {
    showRates();
    gui_.press("Alt+1");
    gui_.press("Ctrl+Return");
    EXPECT_FALSE(errorAt(gui_.window(), "rate").isEmpty()) << "no number";
    typeText(gui_, "1000001"); // the keyboard stands in the field
    gui_.press("Ctrl+Return");
    EXPECT_TRUE(errorAt(gui_.window(), "rate").contains(s("1,000,000")));
    gui_.press("Ctrl+A");
    typeText(gui_, "120");
    gui_.press("Tab");
    gui_.press("Ctrl+A");
    typeText(gui_, "2026-13-01");
    gui_.press("Ctrl+Return");
    EXPECT_FALSE(errorAt(gui_.window(), "from").isEmpty());
    EXPECT_EQ(clippedTexts(gui_.window()).join(QLatin1Char('\n')).toStdString(), "");
    gui_.press("Esc");
    EXPECT_EQ(gui_.window().currentPage()->id(), PageId::Rates) << "Esc leaves the panel first";
}

/// The price of a labour line while payer and category are chosen.
class LineRateTest : public RatesPageTest {
  protected:
    void openLine() {
        add(Payer::OemWarranty, ServiceCategory::General, 110, today());
        add(Payer::Customer, ServiceCategory::Paint, 180, today());
        gui_.receive(s("京A12345"), s("制动异响"), 60);
        gui_.seat(StaffRole::Advisor);
        gui_.show({1366, 768});
        gui_.press("Ctrl+2");
        gui_.press("F4");
        ASSERT_NE(field("price"), nullptr);
    }
};

TEST_F(LineRateTest, FollowsPayerAndCategoryWhileItIsTheTables) {
    openLine();
    EXPECT_EQ(field("price")->text(), s("100.00"));
    box("category")->setFocus();
    gui_.press("End"); // paint
    EXPECT_EQ(field("price")->text(), s("180.00"));
    gui_.press("Home");
    EXPECT_EQ(field("price")->text(), s("100.00"));
    gui_.press("Down"); // general repair
    box("payer")->setFocus();
    gui_.press("Down"); // the maker
    EXPECT_EQ(field("price")->text(), s("110.00"));
}

TEST_F(LineRateTest, StaysAsItWasTyped) {
    openLine();
    field("price")->setFocus();
    gui_.press("Ctrl+A");
    typeText(gui_, "95");
    box("payer")->setFocus();
    gui_.press("Down");
    EXPECT_EQ(field("price")->text(), s("95"));
}

TEST_F(LineRateTest, FollowsOnALineThatStandsAndIsNotSettled) {
    openLine();
    field("description")->setText(s("检查制动"));
    field("quantity")->setText(s("1"));
    gui_.press("Ctrl+Return");
    gui_.press("Down");
    gui_.press("Down"); // the new line
    gui_.press("Return");
    EXPECT_EQ(field("price")->text(), s("100.00"));
    box("payer")->setFocus();
    gui_.press("Down");
    EXPECT_EQ(field("price")->text(), s("110.00"));
    gui_.press("Ctrl+Return");
    const OrderId id = gui_.shop().service<OrderService>().openOrders().front().id;
    const OrderLine line = gui_.shop().service<OrderService>().order(id).order.job(1).lines.back();
    EXPECT_EQ(line.payer, Payer::OemWarranty);
    EXPECT_EQ(line.unitPrice, Money::yuan(110));
}

} // namespace
} // namespace baydesk
