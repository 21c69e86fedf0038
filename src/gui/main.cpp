// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config.h"
#include "app/logging.h"
#include "gui/language.h"
#include "gui/program.h"
#include "gui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTimer>

int main(int argc, char** argv) {
    using namespace baydesk;
    QApplication application(argc, argv);
    application.setOrganizationName(QStringLiteral("Baydesk"));
    application.setApplicationName(QStringLiteral("baydesk"));
    application.setApplicationVersion(QStringLiteral(BAYDESK_VERSION));
    application.setDesktopFileName(QStringLiteral("baydesk"));
    QSettings::setDefaultFormat(QSettings::IniFormat);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    Config::addOptions(parser);
    parser.addOption({QStringLiteral("as"), QCoreApplication::translate("main", "Sit down as this person."),
                      QCoreApplication::translate("main", "name")});
    parser.addOption(
        {QStringLiteral("tour"),
         QCoreApplication::translate("main", "Walk through the program, save a picture of each step, end."),
         QCoreApplication::translate("main", "folder")});
    parser.process(application);

    const Config config = Config::from(parser);
    const Logging logging(config.logFolder);
    installLanguage(languageByName(config.language));
    applyTheme(application, Theme::byName(config.theme));
    Program program(config, parser.value(QStringLiteral("as")), parser.value(QStringLiteral("tour")));
    QTimer::singleShot(0, &program, &Program::start);
    return QApplication::exec();
}
