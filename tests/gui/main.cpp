// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/application.h"
#include "gui/started_desktop.h"
#include "gui/theme.h"

#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    baydesk::Application application(argc, argv);
    baydesk::Application::setOrganizationName(QStringLiteral("BaydeskTests"));
    baydesk::Application::setApplicationName(QStringLiteral("gui"));
    QTemporaryDir settings; // nothing a test remembers survives it
    qputenv("XDG_DATA_HOME", settings.path().toLocal8Bit() + "/data");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/none"); // no keyring of whoever runs the tests
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    baydesk::applyTheme(application, baydesk::Theme::light());
    if (baydesk::isStartedAsDesktop(argc, argv)) {
        return baydesk::beDesktop(argv);
    }
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
