// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/gui_shop.h"
#include "gui/page.h"
#include "gui/picture.h"
#include "gui/typing.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/data_table.h"
#include "services/label_service.h"
#include "services/order_service.h"

#include <QCheckBox>
#include <QComboBox>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

/// The shop's labels from the settings to the lists, by keys.
class LabelPages : public testing::Test {
  protected:
    LabelPages() : id_(gui_.receive(QStringLiteral("京A12345"), QStringLiteral("刹车异响"), 120)) {
        gui_.receive(QStringLiteral("京B22222"), QStringLiteral("保养"), 180);
    }
    LabelId add(const char* name, LabelColour colour) {
        return gui_.shop().act<LabelService>([&](LabelService& labels) {
            return labels.add({QString::fromUtf8(name), colour});
        });
    }
    void open(PageId page) {
        gui_.window().openPage(page);
        gui_.settle();
    }
    std::vector<OrderLabel> labels() { return gui_.shop().service<LabelService>().labels(); }
    template <class Widget>
    Widget* find(const char* name) {
        return gui_.window().currentPage()->findChild<Widget*>(QString::fromLatin1(name));
    }

    GuiShop gui_;
    OrderId id_;
};

TEST_F(LabelPages, AreTypedInTheSettings) {
    gui_.seat(StaffRole::Manager);
    gui_.show({1366, 768});
    open(PageId::Settings);
    gui_.press("Alt+7");
    gui_.settle();
    typeText(gui_, "老客户");
    gui_.press("Tab");
    gui_.press("Down");
    gui_.press("Ctrl+Return");
    gui_.settle();
    ASSERT_EQ(labels().size(), 1u);
    EXPECT_EQ(labels()[0].data, (LabelDraft{QStringLiteral("老客户"), LabelColour::Blue}));
    typeText(gui_, "等电话");
    gui_.press("Ctrl+Return");
    gui_.settle();
    ASSERT_EQ(labels().size(), 2u) << "the next one is typed at once";
    savePicture(gui_.window(), QStringLiteral("labels-settings"));
    find<DataTable>("labels")->setFocus();
    gui_.press("Ctrl+Home");
    gui_.press("Ctrl+Down");
    gui_.settle();
    EXPECT_EQ(labels()[1].data.name, QStringLiteral("老客户"));
    gui_.press("Delete");
    gui_.settle();
    EXPECT_TRUE(labels()[1].isRetired);
}

TEST_F(LabelPages, ArePutOnAnOrderWithSpaceAndShownAsChips) {
    add("老客户", LabelColour::Green);
    const LabelId call = add("等电话", LabelColour::Amber);
    gui_.show({1366, 768});
    gui_.window().openPage(PageId::Order, id_);
    gui_.settle();
    gui_.press("Ctrl+Shift+T");
    gui_.settle();
    gui_.press("Tab");
    gui_.press("Space");
    savePicture(gui_.window(), QStringLiteral("labels-order"));
    gui_.press("Ctrl+Return");
    gui_.settle();
    const auto on = gui_.shop().service<OrderService>().order(id_).labels;
    ASSERT_EQ(on.size(), 1u);
    EXPECT_EQ(on[0].id, call);
    const auto chips = find<QWidget>("orderLabels")->findChildren<Chip*>();
    ASSERT_EQ(chips.size(), 1);
    EXPECT_EQ(chips[0]->text(), QStringLiteral("等电话"));
    EXPECT_EQ(chips[0]->tone(), Tone::Warn);
    gui_.press("Ctrl+Shift+T");
    gui_.settle();
    gui_.press("Tab");
    gui_.press("Space");
    gui_.press("Ctrl+Return");
    gui_.settle();
    EXPECT_TRUE(gui_.shop().service<OrderService>().order(id_).labels.empty());
}

TEST_F(LabelPages, NarrowTodaysListToOneOfThem) {
    const LabelId call = add("等电话", LabelColour::Amber);
    gui_.shop().act<LabelService>([&](LabelService& labels) { labels.putOn(id_, call); });
    gui_.show({1366, 768});
    open(PageId::Today);
    const auto* orders = find<DataTable>("openOrders");
    ASSERT_EQ(orders->shownRows(), 2);
    gui_.press("Alt+2");
    gui_.press("Down");
    EXPECT_EQ(find<QComboBox>("labelFilter")->currentText(), QStringLiteral("等电话"));
    EXPECT_EQ(orders->shownRows(), 1);
    savePicture(gui_.window(), QStringLiteral("labels-today"));
    gui_.press("Esc");
    EXPECT_EQ(orders->shownRows(), 2);
}

TEST_F(LabelPages, TheLimitOfAFaultStandsBesideTheStateOnToday) {
    gui_.shop().act<OrderService>([&](OrderService& orders) { orders.submitEstimate(id_); });
    gui_.shop().passMinutes(25 * 60);
    gui_.show({1366, 768});
    open(PageId::Today);
    auto* orders = find<DataTable>("openOrders");
    ASSERT_TRUE(orders->select(id_.value()));
    const auto cell = [&](int column) {
        return orders->currentIndex().siblingAtColumn(column).data().toString();
    };
    EXPECT_EQ(cell(4), label(OrderState::AwaitingConsent)) << "the state is said all the same";
    EXPECT_EQ(cell(8), QStringLiteral("Over 24 h"));
    EXPECT_GE(orders->columnWidth(3), 60) << "the work is not squeezed away";
}

} // namespace
} // namespace baydesk
