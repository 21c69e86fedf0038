// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/print_dialog.h"
#include "gui/gui_shop.h"
#include "gui/order_life.h"
#include "gui/typing.h"
#include "gui/widgets/data_table.h"

#include <QInputMethodEvent>
#include <QPushButton>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

/// Counts the keys somebody presses. What an input method commits takes about three a character.
class KeyCount : public QObject {
  public:
    KeyCount() { qApp->installEventFilter(this); }
    int keys() const { return keys_; }
    int clicks() const { return clicks_; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        constexpr int keysOfACharacter = 3;
        // Asked for every key first, whatever becomes of it; its parents are asked after the one with the
        // focus.
        if (event->type() == QEvent::ShortcutOverride && watched == QApplication::focusWidget()) {
            ++keys_;
        } else if (event->type() == QEvent::InputMethod) {
            keys_ += keysOfACharacter *
                     static_cast<int>(static_cast<QInputMethodEvent*>(event)->commitString().size());
        } else if (event->type() == QEvent::MouseButtonPress) {
            ++clicks_;
        }
        return false;
    }

  private:
    int keys_ = 0;
    int clicks_ = 0;
};

TEST(ReceptionOfAKnownCar, TakesFiveFieldsAndAHundredKeysFromTheSearchToThePrintedAgreement) {
    GuiShop gui;
    addKnownCar(gui.shop(), "张伟", "13812340021", "京A12345", "LSVAA49J132047371");
    gui.seat(StaffRole::Advisor);
    gui.show();
    const KeyCount count;
    gui.press("F6");
    typeText(gui, "12345");
    gui.press("Return");
    int fields = 0;
    for (const char* typed : {"42100", "4", "刹车时右前轮异响", "检查制动", "+2"}) {
        typeText(gui, typed);
        gui.press("Tab");
        ++fields;
    }
    gui.press("Ctrl+Return");
    ASSERT_EQ(gui.window().currentPage()->id(), PageId::Order);
    gui.press("F8");
    auto* dialog = gui.window().findChild<PrintDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* forms = dialog->findChild<DataTable*>(QStringLiteral("forms"));
    EXPECT_EQ(forms->rows().row(forms->currentIndex().row()).cells.front().text,
              QStringLiteral("Repair order agreement"));
    EXPECT_TRUE(dialog->findChild<QPushButton*>(QStringLiteral("print"))->isDefault());
    const int enterPrints = 1;

    EXPECT_LE(fields, 5);
    EXPECT_EQ(count.clicks(), 0);
    // A practised typist takes 0.28 s a key, another 0.4 s: 28 to 40 s, below the 45 s of paper and pen.
    EXPECT_LE(count.keys() + enterPrints, 100);
    EXPECT_GT(count.keys(), 30) << "the keys are counted";
    RecordProperty("keys", count.keys() + enterPrints);
}

} // namespace
} // namespace baydesk
