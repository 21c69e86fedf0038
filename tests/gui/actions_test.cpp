// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions.h"

#include <QAction>
#include <QSet>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

TEST(Actions, GiveEachKeyOneMeaning) {
    QSet<QString> keys;
    QSet<QString> names;
    for (const ActionEntry& entry : actionTable()) {
        EXPECT_FALSE(actionKey(entry.id).isEmpty()) << entry.name;
        EXPECT_FALSE(keys.contains(QLatin1String(entry.key))) << entry.key;
        EXPECT_FALSE(names.contains(QLatin1String(entry.name))) << entry.name;
        keys.insert(QLatin1String(entry.key));
        names.insert(QLatin1String(entry.name));
    }
}

TEST(Actions, AreFoundByTheirId) {
    for (const ActionEntry& entry : actionTable()) {
        EXPECT_EQ(actionEntry(entry.id).name, entry.name);
    }
}

struct KeyOf {
    ActionId id;
    const char* key;
};
class ActionKeys : public testing::TestWithParam<KeyOf> {};

TEST_P(ActionKeys, AreThoseOfTheDesign) {
    EXPECT_EQ(keyText(actionKey(GetParam().id)), QLatin1String(GetParam().key));
}
INSTANTIATE_TEST_SUITE_P(
    Design, ActionKeys,
    testing::Values(KeyOf{ActionId::GoToday, "Ctrl+1"}, KeyOf{ActionId::GoOrder, "Ctrl+2"},
                    KeyOf{ActionId::GoWorkshop, "Ctrl+3"}, KeyOf{ActionId::GoParts, "Ctrl+4"},
                    KeyOf{ActionId::GoDashboard, "Ctrl+6"}, KeyOf{ActionId::GoSettings, "Ctrl+8"},
                    KeyOf{ActionId::GoStaff, "Ctrl+9"}, KeyOf{ActionId::GoAppointments, "Ctrl+0"},
                    KeyOf{ActionId::GoCompliance, "F11"}, KeyOf{ActionId::AddCampaign, "F12"},
                    KeyOf{ActionId::Search, "Ctrl+K"}, KeyOf{ActionId::WorkInShop, "F2"},
                    KeyOf{ActionId::PartLookUp, "F3"}, KeyOf{ActionId::AddLabour, "F4"},
                    KeyOf{ActionId::AddPart, "F5"}, KeyOf{ActionId::NewVisit, "F6"},
                    KeyOf{ActionId::Consent, "F7"}, KeyOf{ActionId::Print, "F8"},
                    KeyOf{ActionId::Settle, "F9"}, KeyOf{ActionId::Appointment, "Ctrl+B"},
                    KeyOf{ActionId::Dispatch, "Ctrl+D"}, KeyOf{ActionId::HoldPart, "Ctrl+H"},
                    KeyOf{ActionId::SaveAndNext, "Ctrl+Enter"}, KeyOf{ActionId::Offer1, "Alt+1"},
                    KeyOf{ActionId::Offer9, "Alt+9"}, KeyOf{ActionId::Lock, "Ctrl+L"},
                    KeyOf{ActionId::SignOut, "Ctrl+Shift+L"}, KeyOf{ActionId::Back, "Esc"},
                    KeyOf{ActionId::Help, "F1"}));

TEST(ActionButton, ShowsItsKeyAndFollowsItsAction) {
    QObject owner;
    QAction* action = makeAction(ActionId::NewVisit, &owner);
    ActionButton button(action);
    EXPECT_TRUE(button.text().endsWith(QStringLiteral("F6")));
    action->setEnabled(false);
    EXPECT_FALSE(button.isEnabled());
    action->setText(QStringLiteral("Other"));
    EXPECT_EQ(button.text(), QStringLiteral("Other  F6"));
}

TEST(GuardedAction, StaysDisabledWithoutItsRightWhateverItsPageWants) {
    QObject owner;
    GuardedAction* action = makeAction(ActionId::Dispatch, &owner);
    action->setRights({Right::SeeOrders});
    EXPECT_FALSE(action->isEnabled());
    action->setEnabled(true);
    EXPECT_FALSE(action->isEnabled());
    EXPECT_EQ(action->missing(), Right::DispatchJobs);
    action->setRights({Right::DispatchJobs});
    EXPECT_TRUE(action->isEnabled());
    EXPECT_EQ(action->missing(), std::nullopt);
}

TEST(GuardedAction, StaysAsItsPageWantsWhenTheRightIsThere) {
    QObject owner;
    GuardedAction* action = makeAction(ActionId::Dispatch, &owner);
    action->setRights({Right::DispatchJobs});
    action->setEnabled(false);
    action->setRights(RightSet::all());
    EXPECT_FALSE(action->isEnabled());
    action->setVisible(false);
    action->setEnabled(true);
    action->setVisible(true);
    EXPECT_TRUE(action->isEnabled());
}

} // namespace
} // namespace baydesk
