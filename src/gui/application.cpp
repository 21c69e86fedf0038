// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application.h"

#include <QSettings>

namespace baydesk {

Application::Application(int& argc, char** argv) : QApplication(argc, argv) {
    setOrganizationName(QStringLiteral("Baydesk"));
    setApplicationName(QStringLiteral("baydesk"));
    setDesktopFileName(QStringLiteral("baydesk"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

bool Application::notify(QObject* receiver, QEvent* event) {
    try {
        return QApplication::notify(receiver, event);
    } catch (...) {
        Q_EMIT failed(failureFrom(std::current_exception()));
        return true;
    }
}

} // namespace baydesk
