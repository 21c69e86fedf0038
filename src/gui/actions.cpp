// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/actions.h"

#include "gui/widgets/chip.h"

#include <QAction>
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <stdexcept>

namespace baydesk {

namespace {

using enum ActionId;
constexpr bool everywhere = true;
constexpr bool onPage = false;

constexpr std::array table{
    ActionEntry{GoToday, "page.today", QT_TRANSLATE_NOOP("baydesk::Actions", "Today"), "Ctrl+1", everywhere,
                Right::SeeOrders},
    ActionEntry{GoOrder, "page.order", QT_TRANSLATE_NOOP("baydesk::Actions", "Order"), "Ctrl+2", everywhere,
                Right::SeeOrders},
    ActionEntry{GoWorkshop, "page.workshop", QT_TRANSLATE_NOOP("baydesk::Actions", "Workshop"), "Ctrl+3",
                everywhere, Right::SeeWorkshop},
    ActionEntry{GoParts, "page.parts", QT_TRANSLATE_NOOP("baydesk::Actions", "Parts"), "Ctrl+4", everywhere,
                Right::SeeParts},
    ActionEntry{GoCustomers, "page.customers", QT_TRANSLATE_NOOP("baydesk::Actions", "Customers"), "Ctrl+5",
                everywhere, Right::SeeCustomers},
    ActionEntry{GoDashboard, "page.dashboard", QT_TRANSLATE_NOOP("baydesk::Actions", "Dashboard"), "Ctrl+6",
                everywhere, Right::SeeKpis},
    ActionEntry{GoSettlement, "page.settlement", QT_TRANSLATE_NOOP("baydesk::Actions", "Settlement"),
                "Ctrl+7", everywhere, Right::CashUp},
    ActionEntry{GoSettings, "page.settings", QT_TRANSLATE_NOOP("baydesk::Actions", "Settings"), "Ctrl+8",
                everywhere, Right::ChangeSettings},
    ActionEntry{GoStaff, "page.staff", QT_TRANSLATE_NOOP("baydesk::Actions", "Staff"), "Ctrl+9", everywhere,
                Right::ManageStaff},
    ActionEntry{GoAppointments, "page.appointments", QT_TRANSLATE_NOOP("baydesk::Actions", "Bookings"),
                "Ctrl+0", everywhere, Right::SeeOrders},
    ActionEntry{GoCompliance, "page.compliance", QT_TRANSLATE_NOOP("baydesk::Actions", "Compliance"), "F11",
                everywhere, Right::SeeOrders},
    ActionEntry{GoCalls, "page.calls", QT_TRANSLATE_NOOP("baydesk::Actions", "Calls"), "Ctrl+T", everywhere,
                Right::CallCustomers},
    ActionEntry{Search, "window.search", QT_TRANSLATE_NOOP("baydesk::Actions", "Search"), "Ctrl+K",
                everywhere, Right::SeeOrders},
    ActionEntry{WorkInShop, "orders.work_in_shop", QT_TRANSLATE_NOOP("baydesk::Actions", "Work in the shop"),
                "F2", everywhere, Right::SeeOrders},
    ActionEntry{PartLookUp, "parts.look_up", QT_TRANSLATE_NOOP("baydesk::Actions", "Part look-up"), "F3",
                everywhere, Right::SeeParts},
    ActionEntry{AddLabour, "orders.add_labour", QT_TRANSLATE_NOOP("baydesk::Actions", "Add labour"), "F4",
                onPage, Right::WriteOrders},
    ActionEntry{AddPart, "orders.add_part", QT_TRANSLATE_NOOP("baydesk::Actions", "Add part"), "F5", onPage,
                Right::WriteOrders},
    ActionEntry{AddDiscount, "orders.add_discount", QT_TRANSLATE_NOOP("baydesk::Actions", "Discount"), "F10",
                onPage, Right::WriteOrders},
    ActionEntry{AddCampaign, "orders.add_campaign", QT_TRANSLATE_NOOP("baydesk::Actions", "Add the campaign"),
                "F12", onPage, Right::WriteOrders},
    ActionEntry{AnswerDiscount, "orders.answer_discount",
                QT_TRANSLATE_NOOP("baydesk::Actions", "Answer the discount"), "Ctrl+Shift+D", onPage,
                Right::WriteOrders},
    ActionEntry{NewVisit, "orders.new_visit", QT_TRANSLATE_NOOP("baydesk::Actions", "New visit"), "F6",
                everywhere, Right::OpenOrders},
    ActionEntry{Consent, "orders.consent", QT_TRANSLATE_NOOP("baydesk::Actions", "Consent"), "F7", onPage,
                Right::RecordConsent},
    ActionEntry{Estimates, "orders.estimates", QT_TRANSLATE_NOOP("baydesk::Actions", "Estimates"), "Ctrl+E",
                onPage, Right::SeeOrders},
    ActionEntry{Print, "documents.print", QT_TRANSLATE_NOOP("baydesk::Actions", "Print"), "F8", onPage,
                Right::SeeOrders},
    ActionEntry{Settle, "billing.settle", QT_TRANSLATE_NOOP("baydesk::Actions", "Settle and pay"), "F9",
                onPage, Right::TakePayments},
    ActionEntry{Appointment, "orders.appointment",
                QT_TRANSLATE_NOOP("baydesk::Actions", "Book an appointment"), "Ctrl+B", everywhere,
                Right::WriteCustomers},
    ActionEntry{Dispatch, "workshop.dispatch", QT_TRANSLATE_NOOP("baydesk::Actions", "Dispatch"), "Ctrl+D",
                onPage, Right::DispatchJobs},
    ActionEntry{HoldPart, "parts.hold", QT_TRANSLATE_NOOP("baydesk::Actions", "Hold part"), "Ctrl+H", onPage,
                Right::HoldParts},
    ActionEntry{ReceivePart, "parts.receive", QT_TRANSLATE_NOOP("baydesk::Actions", "Receive"), "Ctrl+R",
                onPage, Right::OrderParts},
    ActionEntry{CarPhotos, "orders.photos", QT_TRANSLATE_NOOP("baydesk::Actions", "Photos"), "Ctrl+G", onPage,
                Right::InspectCars},
    ActionEntry{InspectCar, "orders.inspect_car", QT_TRANSLATE_NOOP("baydesk::Actions", "Inspect the car"),
                "Ctrl+I", onPage, Right::InspectCars},
    ActionEntry{ActionId::Recommendations, "orders.recommendations",
                QT_TRANSLATE_NOOP("baydesk::Actions", "Recommendations"), "Ctrl+M", onPage, Right::SeeOrders},
    ActionEntry{OtherFaultClass, "orders.fault_class",
                QT_TRANSLATE_NOOP("baydesk::Actions", "Simple or complex"), "Ctrl+J", onPage,
                Right::WriteOrders},
    ActionEntry{Labels, "orders.labels", QT_TRANSLATE_NOOP("baydesk::Actions", "Labels"), "Ctrl+Shift+T",
                onPage, Right::WriteOrders},
    ActionEntry{Purpose, "orders.purpose", QT_TRANSLATE_NOOP("baydesk::Actions", "Purpose"), "Ctrl+U", onPage,
                Right::WriteOrders},
    ActionEntry{SaveAndNext, "window.save_and_next", QT_TRANSLATE_NOOP("baydesk::Actions", "Save and next"),
                "Ctrl+Return", onPage},
    ActionEntry{Filter, "window.filter", QT_TRANSLATE_NOOP("baydesk::Actions", "Filter the list"), "Ctrl+F",
                onPage},
    ActionEntry{Earlier, "time.earlier", QT_TRANSLATE_NOOP("baydesk::Actions", "Earlier"), "Alt+Left",
                onPage},
    ActionEntry{Later, "time.later", QT_TRANSLATE_NOOP("baydesk::Actions", "Later"), "Alt+Right", onPage},
    ActionEntry{Offer1, "offer.1", QT_TRANSLATE_NOOP("baydesk::Actions", "First offer"), "Alt+1", onPage},
    ActionEntry{Offer2, "offer.2", QT_TRANSLATE_NOOP("baydesk::Actions", "Second offer"), "Alt+2", onPage},
    ActionEntry{Offer3, "offer.3", QT_TRANSLATE_NOOP("baydesk::Actions", "Third offer"), "Alt+3", onPage},
    ActionEntry{Offer4, "offer.4", QT_TRANSLATE_NOOP("baydesk::Actions", "Fourth offer"), "Alt+4", onPage},
    ActionEntry{Offer5, "offer.5", QT_TRANSLATE_NOOP("baydesk::Actions", "Fifth offer"), "Alt+5", onPage},
    ActionEntry{Offer6, "offer.6", QT_TRANSLATE_NOOP("baydesk::Actions", "Sixth offer"), "Alt+6", onPage},
    ActionEntry{Offer7, "offer.7", QT_TRANSLATE_NOOP("baydesk::Actions", "Seventh offer"), "Alt+7", onPage},
    ActionEntry{Offer8, "offer.8", QT_TRANSLATE_NOOP("baydesk::Actions", "Eighth offer"), "Alt+8", onPage},
    ActionEntry{Offer9, "offer.9", QT_TRANSLATE_NOOP("baydesk::Actions", "Ninth offer"), "Alt+9", onPage},
    ActionEntry{Offer10, "offer.10", QT_TRANSLATE_NOOP("baydesk::Actions", "Tenth offer"), "Alt+0", onPage},
    ActionEntry{Lock, "window.lock", QT_TRANSLATE_NOOP("baydesk::Actions", "Lock"), "Ctrl+L", everywhere},
    ActionEntry{SignOut, "window.sign_out", QT_TRANSLATE_NOOP("baydesk::Actions", "Sign out"), "Ctrl+Shift+L",
                everywhere},
    ActionEntry{MakeBackup, "backup.make", QT_TRANSLATE_NOOP("baydesk::Actions", "Backup"), "Ctrl+Shift+B",
                everywhere},
    ActionEntry{Back, "window.back", QT_TRANSLATE_NOOP("baydesk::Actions", "Back"), "Esc", everywhere},
    ActionEntry{Help, "window.help", QT_TRANSLATE_NOOP("baydesk::Actions", "Help"), "F1", everywhere},
};

} // namespace

std::span<const ActionEntry> actionTable() {
    return table;
}

const ActionEntry& actionEntry(ActionId id) {
    const auto found =
        std::find_if(table.begin(), table.end(), [id](const auto& entry) { return entry.id == id; });
    if (found == table.end()) {
        throw std::logic_error("an action is missing from the action table");
    }
    return *found;
}

QString actionText(ActionId id) {
    return QCoreApplication::translate("baydesk::Actions", actionEntry(id).text);
}

QKeySequence actionKey(ActionId id) {
    return QKeySequence::fromString(QString::fromLatin1(actionEntry(id).key), QKeySequence::PortableText);
}

QString keyText(const QKeySequence& key) {
    return key.toString(QKeySequence::PortableText).replace(QLatin1String("Return"), QLatin1String("Enter"));
}

ActionId offerAction(int n) {
    if (n < 1 || n > 10) {
        throw std::logic_error("a page has at most ten offered actions");
    }
    return static_cast<ActionId>(static_cast<int>(Offer1) + n - 1);
}

GuardedAction* makeAction(ActionId id, QObject* parent, const QString& text) {
    const ActionEntry& entry = actionEntry(id);
    auto* action = new GuardedAction(text.isEmpty() ? actionText(id) : text, entry.right, parent);
    action->setObjectName(QString::fromLatin1(entry.name));
    const QKeySequence key = actionKey(id);
    if (id == SaveAndNext) {
        action->setShortcuts({key, QKeySequence(Qt::CTRL | Qt::Key_Enter)}); // both Enter keys
    } else if (id == Print) {
        action->setShortcuts({key, QKeySequence(Qt::CTRL | Qt::Key_P)}); // what other programs taught
    } else {
        action->setShortcut(key);
    }
    action->setShortcutContext(Qt::WindowShortcut);
    action->setAutoRepeat(false);
    return action;
}

ActionButton::ActionButton(QAction* action, Look look, QWidget* parent)
    : QPushButton(parent), action_(action) {
    setAutoDefault(false);
    setProperty("look", look == Look::Primary ? "primary" : look == Look::Offer ? "offer" : "plain");
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(action, &QObject::destroyed, this, &QObject::deleteLater);
    follow();
}

void ActionButton::follow() {
    const QString key = keyText(action_->shortcut());
    setText(key.isEmpty() ? action_->text() : action_->text() + QStringLiteral("  ") + key);
    setEnabled(action_->isEnabled());
    setCheckable(action_->isCheckable());
    setChecked(action_->isChecked());
    setToolTip(action_->toolTip() == action_->text() ? QString() : action_->toolTip());
    setAccessibleName(action_->text());
    if (parentWidget()) { // without a parent it would open a window
        setVisible(action_->isVisible());
    }
}

} // namespace baydesk
