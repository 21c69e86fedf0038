// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config.h"
#include "app/logging.h"
#include "gui/application.h"
#include "gui/language.h"
#include "gui/program.h"
#include "gui/theme.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <algorithm>
#include <string_view>

namespace {

using namespace baydesk;

void addOptions(QCommandLineParser& parser) {
    parser.addHelpOption();
    parser.addVersionOption();
    Config::addOptions(parser);
    parser.addOption({QStringLiteral("as"), QCoreApplication::translate("main", "Sit down as this person."),
                      QCoreApplication::translate("main", "name")});
    parser.addOption(
        {QStringLiteral("tour"),
         QCoreApplication::translate("main", "Walk through the program, save a picture of each step, end."),
         QCoreApplication::translate("main", "folder")});
    parser.addOption(
        {QStringLiteral("sample"),
         QCoreApplication::translate("main", "Open the sample shop; it is built at the first start.")});
}

/// The language wished for, so that even the help text is in it.
QString wishedLanguage() {
    QCommandLineParser parser;
    addOptions(parser);
    parser.parse(QCoreApplication::arguments());
    return Config::from(parser).language;
}

/// Whether only words are wanted, which need no screen.
bool onlyAsks(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const std::string_view word(argument);
        return word == "--help" || word == "-h" || word == "--version" || word == "-v";
    });
}

int answer(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("baydesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BAYDESK_VERSION));
    installLanguage(application, languageByName(wishedLanguage()));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    if (onlyAsks(argc, argv)) {
        return answer(argc, argv);
    }
    Application application(argc, argv);
    Application::setApplicationVersion(QStringLiteral(BAYDESK_VERSION));
    installLanguage(application, languageByName(wishedLanguage()));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    Config config = Config::from(parser);
    const bool ownDatabase = parser.isSet(QStringLiteral("database"));
    const bool tours = parser.isSet(QStringLiteral("tour"));
    const Program::Wishes wishes{.person = parser.value(QStringLiteral("as")),
                                 .tourFolder = parser.value(QStringLiteral("tour")),
                                 .sample = tours || parser.isSet(QStringLiteral("sample"))};
    if (wishes.sample && !ownDatabase) {
        config.database = config.sampleDatabase();
    }
    const Logging logging(config.logFolder);
    applyTheme(application, Theme::byName(config.theme));
    Program program(config, wishes);
    QTimer::singleShot(0, &program, &Program::start);
    return Application::exec();
}
