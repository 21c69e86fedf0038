// SPDX-License-Identifier: GPL-3.0-or-later
// Linking alone does not stop an include: these tests read the sources themselves.
#include "places.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

struct Source {
    QString path; ///< below src/
    QString layer;
    QString text;
};

const QMap<QString, QSet<QString>>& mayInclude() {
    static const QMap<QString, QSet<QString>> rules{
        {QStringLiteral("domain"), {}},
        {QStringLiteral("storage"), {QStringLiteral("domain")}},
        {QStringLiteral("services"), {QStringLiteral("domain"), QStringLiteral("storage")}},
        {QStringLiteral("exchange"), {QStringLiteral("services"), QStringLiteral("domain")}},
        {QStringLiteral("documents"), {QStringLiteral("services"), QStringLiteral("domain")}},
        {QStringLiteral("sample"), {QStringLiteral("services"), QStringLiteral("domain")}},
        {QStringLiteral("app"),
         {QStringLiteral("services"), QStringLiteral("storage"), QStringLiteral("domain")}},
        {QStringLiteral("gui"),
         {QStringLiteral("app"), QStringLiteral("services"), QStringLiteral("exchange"),
          QStringLiteral("documents"), QStringLiteral("sample"), QStringLiteral("domain")}},
        {QStringLiteral("cli"),
         {QStringLiteral("app"), QStringLiteral("services"), QStringLiteral("exchange"),
          QStringLiteral("sample"), QStringLiteral("domain")}},
    };
    return rules;
}

std::vector<Source> sources() {
    const QString root = QStringLiteral(BAYDESK_SOURCE_DIR "/src/");
    std::vector<Source> found;
    QDirIterator files(root, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
        const QString path = file.fileName().mid(root.size());
        found.push_back({path, path.section(QLatin1Char('/'), 0, 0), QString::fromUtf8(file.readAll())});
    }
    return found;
}

QStringList includesOf(const Source& source, const QString& quote) {
    const QRegularExpression pattern(quote == QLatin1String("\"") ? QStringLiteral("^#include \"([^\"]+)\"")
                                                                  : QStringLiteral("^#include <([^>]+)>"),
                                     QRegularExpression::MultilineOption);
    QStringList found;
    for (const auto& match : pattern.globalMatch(source.text)) {
        found.append(match.captured(1));
    }
    return found;
}

TEST(Layers, EverySourceBelongsToOne) {
    for (const Source& source : sources()) {
        EXPECT_TRUE(mayInclude().contains(source.layer)) << qPrintable(source.path);
    }
    EXPECT_GT(sources().size(), 100u);
}

TEST(Layers, IncludeOnlyWhatStandsBelowThem) {
    for (const Source& source : sources()) {
        for (const QString& include : includesOf(source, QStringLiteral("\""))) {
            const QString layer = include.section(QLatin1Char('/'), 0, 0);
            if (include.endsWith(QLatin1String(".moc"))) {
                continue;
            }
            EXPECT_TRUE(layer == source.layer || mayInclude()[source.layer].contains(layer))
                << qPrintable(source.path) << " includes " << qPrintable(include);
        }
    }
}

TEST(Layers, ServicesKeepStorageOutOfTheirHeaders) {
    for (const Source& source : sources()) {
        if (source.layer == QLatin1String("services") && source.path.endsWith(QLatin1String(".h"))) {
            EXPECT_FALSE(source.text.contains(QLatin1String("#include \"storage/")))
                << qPrintable(source.path);
        }
    }
}

TEST(Layers, OnlyStorageSpeaksSql) {
    for (const Source& source : sources()) {
        for (const QString& include : includesOf(source, QStringLiteral("<"))) {
            const bool isSql = include.startsWith(QLatin1String("QSql")) ||
                               include.startsWith(QLatin1String("QtSql")) ||
                               include == QLatin1String("sqlite3.h");
            EXPECT_TRUE(!isSql || source.layer == QLatin1String("storage"))
                << qPrintable(source.path) << " includes " << qPrintable(include);
        }
    }
}

TEST(Layers, OnlyTheGuiKnowsWidgetsAndOnlyDocumentsPaintsBesideIt) {
    static const QRegularExpression widgets(
        QStringLiteral("^(QtWidgets|QtCharts|QWidget|QApplication|QLabel|QPushButton|QTableView|"
                       "QDialog|QMainWindow|QAction)"));
    static const QRegularExpression painting(QStringLiteral(
        "^(QtGui|QtPrintSupport|QIcon|QColor|QPixmap|QImage|QFont|QPainter|QText(Document|Cursor)|"
        "QPage|QPrinter|QPdfWriter)"));
    for (const Source& source : sources()) {
        if (source.layer == QLatin1String("gui")) {
            continue;
        }
        for (const QString& include : includesOf(source, QStringLiteral("<"))) {
            EXPECT_FALSE(include.contains(widgets))
                << qPrintable(source.path) << " includes " << qPrintable(include);
            EXPECT_TRUE(source.layer == QLatin1String("documents") || !include.contains(painting))
                << qPrintable(source.path) << " includes " << qPrintable(include);
        }
    }
}

TEST(Layers, OnlyAppReadsTheClock) {
    static const QRegularExpression clock(
        QStringLiteral("currentDateTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|QDate::currentDate|"
                       "QTime::currentTime|system_clock::now"));
    for (const Source& source : sources()) {
        if (source.layer != QLatin1String("app")) {
            EXPECT_FALSE(source.text.contains(clock)) << qPrintable(source.path);
        }
    }
}

TEST(Layers, TheDomainHoldsNoFloatingPoint) {
    static const QRegularExpression real(QStringLiteral("\\b(double|float)\\b"));
    static const QRegularExpression comment(QStringLiteral("//[^\n]*"));
    for (const Source& source : sources()) {
        // The one way out of exact numbers, for charts and files.
        const bool isWayOut = source.path == QLatin1String("domain/kpi/fraction.h");
        if (source.layer == QLatin1String("domain") && !isWayOut) {
            EXPECT_FALSE(QString(source.text).remove(comment).contains(real)) << qPrintable(source.path);
        }
    }
}

TEST(Layers, NothingIsCaughtAndForgotten) {
    static const QRegularExpression empty(QStringLiteral("catch *\\([^)]*\\) *\\{\\s*\\}"));
    for (const Source& source : sources()) {
        EXPECT_FALSE(source.text.contains(empty)) << qPrintable(source.path);
    }
}

TEST(Sources, NameTheirLicenceInTheFirstLine) {
    for (const Source& source : sources()) {
        EXPECT_TRUE(source.text.startsWith(QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later\n")))
            << qPrintable(source.path);
    }
}

TEST(Sources, StayShortEnoughToRead) {
    for (const Source& source : sources()) {
        EXPECT_LE(source.text.count(QLatin1Char('\n')), 400) << qPrintable(source.path);
    }
}

TEST(Console, LoadsNoGuiLibrary) {
    // The linker's own record of what the console program needs, as the loader reads it.
    QFile program(QStringLiteral(BAYDESK_CLI));
    ASSERT_TRUE(program.open(QIODevice::ReadOnly)) << "build baydesk-cli first";
    const QByteArray bytes = program.readAll();
    EXPECT_TRUE(bytes.contains("libQt6Core.so.6"));
    for (const char* library :
         {"libQt6Gui.so", "libQt6Widgets.so", "libQt6Charts.so", "libQt6PrintSupport.so"}) {
        EXPECT_FALSE(bytes.contains(library)) << library;
    }
}

} // namespace
} // namespace baydesk
