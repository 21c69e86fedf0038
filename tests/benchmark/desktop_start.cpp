// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/desktop_start.h"

#include "gui/language.h"
#include "gui/program.h"
#include "gui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QHeaderView>
#include <QMainWindow>
#include <QProcess>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <stdexcept>

namespace baydesk {

namespace {

constexpr const char* startedAs = "--started-as";
constexpr int patienceMilliseconds = 600'000;

const char* nameOf(StartKind kind) {
    switch (kind) {
    case StartKind::Bare: return "bare";
    case StartKind::Desktop: return "desktop";
    case StartKind::Tour: break;
    }
    return "tour";
}

/// The same clock in all processes of the machine.
qint64 nanoseconds() {
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

double peakMemoryMib() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("this system does not say how much memory a process has");
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.simplified().split(' ').at(1).toDouble() / 1024;
        }
    }
    throw std::runtime_error("this system does not say how much memory a process has");
}

/// Ends the program once a table with rows in it has been painted, and says when that was.
class FirstTable : public QObject {
  protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        const auto* view = qobject_cast<QAbstractItemView*>(object->parent());
        if (event->type() == QEvent::Paint && !isSeen_ && view != nullptr && view->model() != nullptr &&
            view->model()->rowCount() > 0) {
            isSeen_ = true;
            QTimer::singleShot(0, this, [] { // after the whole window is on the screen
                std::printf("painted %lld\n", static_cast<long long>(nanoseconds()));
                QCoreApplication::quit();
            });
        }
        return QObject::eventFilter(object, event);
    }

  private:
    bool isSeen_ = false;
};

int runBare(int argc, char** argv) {
    QApplication application(argc, argv);
    FirstTable watch;
    application.installEventFilter(&watch);
    QStandardItemModel model(100, 6);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            model.setItem(row, column, new QStandardItem(QStringLiteral("%1/%2").arg(row).arg(column)));
        }
    }
    QMainWindow window;
    auto* table = new QTableView;
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}

int runBaydesk(int argc, char** argv, StartKind kind) {
    QApplication application(argc, argv);
    application.setOrganizationName(QStringLiteral("Baydesk"));
    application.setApplicationName(QStringLiteral("baydesk"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    FirstTable watch;
    if (kind == StartKind::Desktop) {
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
    const QString pictures = kind == StartKind::Tour ? folder.filePath(QStringLiteral("tour")) : QString();
    Program program(config, {.person = {}, .tourFolder = pictures, .sample = false});
    QTimer::singleShot(0, &program, &Program::start);
    return QApplication::exec();
}

} // namespace

bool isStarted(int argc, char** argv) {
    return argc == 4 && std::strcmp(argv[1], startedAs) == 0;
}

int beStarted(int argc, char** argv) {
    StartKind kind = StartKind::Bare;
    for (const StartKind each : {StartKind::Desktop, StartKind::Tour}) {
        if (std::strcmp(argv[2], nameOf(each)) == 0) {
            kind = each;
        }
    }
    const int code = kind == StartKind::Bare ? runBare(argc, argv) : runBaydesk(argc, argv, kind);
    std::printf("peak %.1f\n", peakMemoryMib());
    return code;
}

Start measureStart(StartKind kind, const QString& database) {
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 begin = nanoseconds();
    child.start(QCoreApplication::applicationFilePath(),
                {QLatin1String(startedAs), QLatin1String(nameOf(kind)), database});
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
