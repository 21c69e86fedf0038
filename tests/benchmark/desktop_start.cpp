// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/desktop_start.h"

#include "app/shop_file.h"
#include "benchmark/first_table.h"
#include "gui/application.h"
#include "gui/language.h"
#include "gui/program.h"
#include "gui/theme.h"
#include "services/shop_service.h"

#include <QProcess>
#include <QTemporaryDir>
#include <cstring>
#include <stdexcept>

namespace baydesk {

namespace {

constexpr const char* startedAs = "--started-as";
constexpr const char* desktopName = "desktop";
constexpr const char* tourName = "tour";
constexpr int patienceMilliseconds = 600'000;

int runBaydesk(int argc, char** argv, bool tours) {
    Application application(argc, argv);
    FirstTable watch;
    if (!tours) {
        application.installEventFilter(&watch);
    }
    const QTemporaryDir folder;
    const Config config{.database = QString::fromLocal8Bit(argv[3]),
                        .logFolder = folder.path(),
                        .settingsFile = folder.filePath(QStringLiteral("settings.ini")),
                        .language = QStringLiteral("zh_CN"),
                        .theme = QStringLiteral("light")};
    installLanguage(application, languageByName(config.language));
    applyTheme(application, Theme::byName(config.theme));
    const QString pictures = tours ? folder.filePath(QStringLiteral("tour")) : QString();
    Program program(config,
                    {.person = QString::fromLocal8Bit(argv[4]), .tourFolder = pictures, .sample = false});
    QTimer::singleShot(0, &program, &Program::start);
    return Application::exec();
}

/// Who is signed in at once: the sign-in page has no table.
QString advisorOf(const QString& database) {
    ShopFile shop(database, ShopFile::Use::Read);
    for (const StaffMember& who : ShopService::people(shop.session())) {
        if (who.role == StaffRole::Advisor) {
            return who.name;
        }
    }
    throw std::runtime_error("the sample shop has no advisor");
}

} // namespace

bool isStarted(int argc, char** argv) {
    return argc == 5 && std::strcmp(argv[1], startedAs) == 0;
}

int beStarted(int argc, char** argv) {
    const int code = runBaydesk(argc, argv, std::strcmp(argv[2], tourName) == 0);
    printPeakMemory();
    return code;
}

Start measureStart(StartKind kind, const QString& database) {
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 begin = nanoseconds();
    if (kind == StartKind::Bare) {
        child.start(QStringLiteral(BAYDESK_BARE_WINDOW), {});
    } else {
        const QString name = QLatin1String(kind == StartKind::Tour ? tourName : desktopName);
        child.start(QCoreApplication::applicationFilePath(),
                    {QLatin1String(startedAs), name, database,
                     kind == StartKind::Desktop ? advisorOf(database) : QString()});
    }
    if (!child.waitForFinished(patienceMilliseconds) || child.exitCode() != 0) {
        throw std::runtime_error("a started desktop did not come to its end");
    }
    Start start{};
    for (const QByteArray& line : child.readAllStandardOutput().split('\n')) {
        if (line.startsWith("painted ")) {
            start.painted = static_cast<double>(line.mid(8).toLongLong() - begin) / 1e9;
        } else if (line.startsWith("peak ")) {
            start.peakMemory = line.mid(5).toDouble();
        }
    }
    return start;
}

} // namespace baydesk
