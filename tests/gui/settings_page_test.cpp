// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/shop/settings_page.h"

#include "gui/clipping.h"
#include "gui/picture.h"
#include "gui/typing.h"
#include "gui/widgets/data_table.h"
#include "services/shop_service.h"
#include "services/workshop_service.h"

#include <QLabel>
#include <QRadioButton>
#include <algorithm>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

class SettingsPageTest : public testing::Test {
  protected:
    void show(StaffRole as = StaffRole::Manager) {
        gui.seat(as);
        gui.show({1366, 768});
        gui.press("Ctrl+8");
    }
    /// Goes to the field by Tab, as a person without a mouse, and types over what stands there.
    void type(const char* field, const char* text) {
        for (int i = 0; i < 40 && focusName() != QLatin1String(field); ++i) {
            gui.press("Tab");
        }
        ASSERT_EQ(focusName(), QLatin1String(field));
        gui.press("Ctrl+A");
        gui.press("Delete");
        typeText(gui, text);
    }
    QString text(const char* field) {
        return gui.window().currentPage()->findChild<QLineEdit*>(QLatin1String(field))->text();
    }
    std::shared_ptr<const ShopSettings> stored() { return ShopService::settings(gui.shop().session()); }
    /// What another desk saves meanwhile.
    void changeElsewhere(const std::function<void(ShopDraft&)>& change) {
        gui.shop().actAs(gui.shop().owner);
        ShopDraft draft = draftOf(*stored());
        const ShopDraft seen = draft;
        change(draft);
        gui.shop().act<ShopService>([&](auto& shop) {
            shop.changeSettings({seen, {}}, draft, s("elsewhere"));
        });
        Q_EMIT gui.backroom().changed(gui.shop().lastChanges);
        gui.settle();
    }
    bool says(const QString& words) {
        const auto labels = gui.window().findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* each) { return each->isVisible() && each->text().contains(words); });
    }
    DataTable& bays() { return *gui.window().findChild<DataTable*>(QStringLiteral("bays")); }

    GuiShop gui;
};

TEST_F(SettingsPageTest, ShowWhatTheShopWasSetUpWith) {
    show();
    ASSERT_EQ(gui.window().currentPage()->id(), PageId::Settings);
    EXPECT_EQ(focusName(), s("name"));
    EXPECT_EQ(text("name"), s("试验店"));
    EXPECT_EQ(text("labour_rate"), s("100.00"));
    EXPECT_EQ(text("tax_rate"), s("13"));
    EXPECT_EQ(text("opens"), s("08:00"));
    EXPECT_EQ(text("hold"), s("24.0"));
    EXPECT_EQ(text("idle_lock"), s("15"));
    EXPECT_EQ(clippedTexts(gui.window()).join(QLatin1Char('\n')).toStdString(), "");
}

TEST_F(SettingsPageTest, SaveWhatIsTypedAndTheRailShowsIt) {
    show();
    type("name", "浦江店");
    type("phone", "021-1");
    gui.press("Ctrl+Return");
    EXPECT_EQ(stored()->name, s("浦江店"));
    EXPECT_EQ(stored()->phone, s("021-1"));
    EXPECT_TRUE(says(s("浦江店"))) << "at the foot of the rail";
    EXPECT_EQ(gui.window().desk().shop->name, s("浦江店"));
}

TEST_F(SettingsPageTest, AskForAReasonWhereKeyFiguresDependOnTheChange) {
    show();
    type("labour_rate", "160");
    gui.press("Ctrl+Return");
    EXPECT_TRUE(errorAt(gui.window(), "reason").contains(s("say why")));
    EXPECT_EQ(focusName(), s("reason"));
    EXPECT_EQ(clippedTexts(gui.window()).join(QLatin1Char('\n')).toStdString(), "");
    typeText(gui, "new price list");
    gui.press("Ctrl+Return");
    EXPECT_EQ(stored()->labourRate, Money::yuan(160));
    EXPECT_EQ(text("reason"), QString());
}

TEST_F(SettingsPageTest, SayAtTheFieldWhatIsNoValue) {
    show();
    type("tax_rate", "a lot");
    gui.press("Ctrl+Return");
    EXPECT_EQ(errorAt(gui.window(), "tax_rate"), s("Type a number."));
    type("tax_rate", "13");
    type("closes", "7:00");
    gui.press("Ctrl+Return");
    EXPECT_EQ(errorAt(gui.window(), "closes"), s("The shop must close after it opens."));
}

TEST_F(SettingsPageTest, KeepTheTimeZoneOnceACarWasReceived) {
    gui.receive(s("京A12345"), s("异响"), 60);
    show();
    for (int i = 0; i < 4; ++i) {
        gui.press("Tab");
    }
    ASSERT_EQ(focusName(), s("time_zone"));
    gui.press("Ctrl+A");
    typeText(gui, "Asia/Urumqi");
    gui.press("Tab"); // out of the list of matches
    gui.press("Ctrl+Return");
    EXPECT_EQ(stored()->calendar.zoneId(), "Asia/Shanghai");
    for (const FieldRow* row : gui.window().findChildren<FieldRow*>()) {
        EXPECT_EQ(row->hasError(), row->name() == "time_zone") << row->name().toStdString();
    }
}

TEST_F(SettingsPageTest, LoseNothingTypedWhenAnotherDeskSaves) {
    show();
    type("address", "锦绣东路2777号");
    changeElsewhere([](ShopDraft& draft) { draft.phone = s("021-1"); });
    EXPECT_EQ(text("address"), s("锦绣东路2777号"));
    gui.press("Ctrl+Return");
    EXPECT_EQ(stored()->address, s("锦绣东路2777号"));
    EXPECT_EQ(stored()->phone, s("021-1"));
    EXPECT_EQ(text("phone"), s("021-1"));
}

TEST_F(SettingsPageTest, AskWhichStandsWhenAnotherDeskChangedTheSame) {
    show();
    type("phone", "021-2");
    changeElsewhere([](ShopDraft& draft) { draft.phone = s("021-1"); });
    gui.press("Ctrl+Return");
    EXPECT_EQ(stored()->phone, s("021-1"));
    const auto choices = gui.window().currentPage()->findChildren<QRadioButton*>();
    ASSERT_EQ(choices.size(), 2);
    EXPECT_EQ(clippedTexts(gui.window()).join(QLatin1Char('\n')).toStdString(), "");
    choices.front()->click();
    gui.press("Ctrl+Return");
    EXPECT_EQ(stored()->phone, s("021-2"));
}

TEST_F(SettingsPageTest, GiveUpWhatIsTyped) {
    show();
    type("name", "别的店");
    gui.press("Alt+3");
    EXPECT_EQ(text("name"), s("试验店"));
}

TEST_F(SettingsPageTest, AddABayAndTakeItOutOfUse) {
    show();
    EXPECT_EQ(bays().shownRows(), 3);
    gui.press("Alt+1");
    typeText(gui, "机3");
    gui.press("Ctrl+Return");
    EXPECT_EQ(bays().shownRows(), 4);
    EXPECT_EQ(focusName(), s("bays"));
    gui.press("Ctrl+End");
    gui.press("Alt+2");
    gui.press("Ctrl+Return");
    EXPECT_TRUE(errorAt(gui.window(), "reason").contains(s("say why")));
    typeText(gui, "not built yet");
    gui.press("Ctrl+Return");
    gui.shop().actAs(gui.shop().manager);
    EXPECT_EQ(gui.shop().service<WorkshopService>().bays().size(), 3u);
    EXPECT_EQ(gui.shop().service<ShopService>().bays().size(), 4u);
}

TEST_F(SettingsPageTest, LeadToTheHistoryOfTheShop) {
    show();
    type("phone", "021-1");
    gui.press("Ctrl+Return");
    gui.press("Alt+4");
    ASSERT_EQ(gui.window().currentPage()->id(), PageId::History);
    const auto* table = gui.window().findChild<DataTable*>(s("history"));
    EXPECT_EQ(table->rows().row(0).cells.at(3).text, s("Phone changed from “021-61234567” to “021-1”"));
}

} // namespace
} // namespace baydesk
