// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    application.setOrganizationName(QStringLiteral("BaydeskTests"));
    application.setApplicationName(QStringLiteral("gui"));
    QTemporaryDir settings; // nothing a test remembers survives it
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    baydesk::applyTheme(application, baydesk::Theme::light());
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
