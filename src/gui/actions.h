// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/rights.h"
#include "gui/guarded_action.h"

#include <QIcon>
#include <QKeySequence>
#include <QPushButton>
#include <QString>
#include <optional>
#include <span>

namespace baydesk {

/// Every act that has a key. One key has one meaning in the whole program.
enum class ActionId {
    GoToday,
    GoOrder,
    GoWorkshop,
    GoParts,
    GoCustomers,
    GoDashboard,
    GoSettlement,
    GoSettings,
    GoStaff,
    Search,
    WorkInShop,
    PartLookUp,
    AddLabour,
    AddPart,
    NewVisit,
    Consent,
    Estimates,
    Print,
    Settle,
    Appointment,
    Dispatch,
    HoldPart,
    ReceivePart,
    CarPhotos,
    InspectCar,
    Recommendations,
    SaveAndNext,
    Filter,
    Earlier,
    Later,
    Offer1,
    Offer2,
    Offer3,
    Offer4,
    Offer5,
    Offer6,
    Offer7,
    Offer8,
    Offer9,
    Offer10,
    Lock,
    SignOut,
    MakeBackup,
    Back,
    Help,
    GoAppointments,
    GoCompliance,
    GoCalls,
    AddCampaign,
    AnswerDiscount,
    OtherFaultClass,
    Labels,
    AddDiscount,
    Purpose
};

/// One line of the action table.
struct ActionEntry {
    ActionId id;
    const char* name; ///< stable: "orders.new_visit"
    const char* text; ///< source text, translated by actionText
    const char* key;  ///< portable key text, "Ctrl+K"
    /// Works on every page and belongs to the window; the others belong to the page that offers them.
    bool everywhere;
    /// Who lacks it is not offered the act; nothing for what everybody may do. What an offered action of a
    /// page needs, the page says.
    std::optional<Right> right = {};
};

std::span<const ActionEntry> actionTable();
const ActionEntry& actionEntry(ActionId id);
QString actionText(ActionId id);
QKeySequence actionKey(ActionId id);
/// The key as it is read on a button: "Ctrl+Enter", "F6".
QString keyText(const QKeySequence& key);
/// The n-th of a page's own offered actions, Alt+1 to Alt+9 and Alt+0, counted from 1.
ActionId offerAction(int n);

/// An action of the table with text, key and tool tip. \p text replaces the table's wording ("Open and
/// print") but never its key.
GuardedAction* makeAction(ActionId id, QObject* parent, const QString& text = {});

/// A button that does what its action does, is enabled when it is, and shows its key: "New visit  F6".
class ActionButton : public QPushButton {
    Q_OBJECT
  public:
    enum class Look { Plain, Primary, Offer };
    explicit ActionButton(QAction* action, Look look = Look::Plain, QWidget* parent = nullptr);
    QAction* boundAction() const { return action_; }

  private:
    void follow();
    QAction* action_;
};

} // namespace baydesk
