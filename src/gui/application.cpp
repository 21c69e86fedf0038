// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application.h"

#include "gui/actions.h"

#include <QKeyEvent>
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
    try {
        return QApplication::notify(receiver, event);
    } catch (...) {
        Q_EMIT failed(failureFrom(std::current_exception()));
        return true;
    }
}

} // namespace baydesk
