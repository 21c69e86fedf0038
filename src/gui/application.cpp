// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application.h"

#include "gui/actions.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <algorithm>

namespace baydesk {

namespace {

/// On X11 a field takes Ctrl+D and Ctrl+K for editing keys; here they mean the same everywhere.
bool isKeyOfTheTable(const QKeyEvent& key) {
    if (key.modifiers() != Qt::ControlModifier) {
        return false;
    }
    const QKeySequence pressed(key.keyCombination());
    return std::ranges::any_of(actionTable(),
                               [&](const ActionEntry& entry) { return actionKey(entry.id) == pressed; });
}

/// A field that takes Alt+8 for an eight would take a key that is not offered here; a list that turns with
/// the wheel would change what is saved while somebody scrolls past it.
bool isNotForTheField(const QObject* receiver, const QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        return qobject_cast<const QComboBox*>(receiver) != nullptr;
    }
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto& key = *static_cast<const QKeyEvent*>(event);
    const bool isDigit = key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9;
    return isDigit && key.modifiers() == Qt::AltModifier &&
           (qobject_cast<const QLineEdit*>(receiver) || qobject_cast<const QPlainTextEdit*>(receiver));
}

/// Esc in an open list is the list's alone: what stands behind it must not be left by the same key.
bool isLeavingAList(const QEvent* event) {
    return event->type() == QEvent::ShortcutOverride &&
           static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Escape &&
           QApplication::activePopupWidget() != nullptr;
}

} // namespace

Application::Application(int& argc, char** argv) : QApplication(argc, argv) {
    setOrganizationName(QStringLiteral("Baydesk"));
    setApplicationName(QStringLiteral("baydesk"));
    setDesktopFileName(QStringLiteral("baydesk"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

bool Application::notify(QObject* receiver, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isKeyOfTheTable(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    if (isLeavingAList(event)) {
        event->accept();
        return true;
    }
    if (isNotForTheField(receiver, event)) {
        event->ignore(); // and goes to what lies around it
        return true;
    }
    try {
        return QApplication::notify(receiver, event);
    } catch (...) {
        Q_EMIT failed(failureFrom(std::current_exception()));
        return true;
    }
}

} // namespace baydesk
