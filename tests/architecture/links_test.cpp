// SPDX-License-Identifier: GPL-3.0-or-later
// What the documents point to must be there: files by their path, headings by their anchor.
#include "places.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

const QString root = QStringLiteral(BAYDESK_SOURCE_DIR "/");

QString textOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return QString::fromUtf8(file.readAll());
}

/// README.md and every document below docs/.
QStringList documents() {
    QStringList found{root + QStringLiteral("README.md")};
    QDirIterator files(root + QStringLiteral("docs"), {QStringLiteral("*.md")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        found.append(files.next());
    }
    return found;
}

/// The targets of links and pictures that stand outside of code.
QStringList linksIn(QString text) {
    static const QRegularExpression block(QStringLiteral("^```.*?^```"),
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression code(QStringLiteral("`[^`\n]*`"));
    static const QRegularExpression link(QStringLiteral("\\]\\(<?([^)>\\s]+)"));
    QStringList targets;
    for (const auto& match : link.globalMatch(text.remove(block).replace(code, QStringLiteral("code")))) {
        targets.append(match.captured(1));
    }
    return targets;
}

/// The anchors a reader's program makes of the headings: "## Two commands" is #two-commands.
QStringList anchorsIn(const QString& text) {
    static const QRegularExpression heading(QStringLiteral("^#{1,6} +(.+?) *#*$"),
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression dropped(QStringLiteral("[^\\w\\- ]"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList anchors;
    for (const auto& match : heading.globalMatch(text)) {
        const QString anchor =
            match.captured(1).toLower().remove(dropped).replace(QLatin1Char(' '), QLatin1Char('-'));
        const auto earlier = anchors.count(anchor);
        anchors.append(earlier == 0 ? anchor : QStringLiteral("%1-%2").arg(anchor).arg(earlier));
    }
    return anchors;
}

bool leadsOut(const QString& target) {
    static const QRegularExpression scheme(QStringLiteral("^[a-z][a-z0-9+.-]*:"));
    return target.contains(scheme);
}

TEST(Documents, PointToFilesAndHeadingsThatAreThere) {
    int links = 0;
    for (const QString& document : documents()) {
        for (const QString& target : linksIn(textOf(document))) {
            if (leadsOut(target)) {
                continue;
            }
            ++links;
            const std::string where = document.mid(root.size()).toStdString() + ": " + target.toStdString();
            const QString path = target.section(QLatin1Char('#'), 0, 0);
            const QString anchor = target.section(QLatin1Char('#'), 1);
            const QString file =
                path.isEmpty() ? document : QDir::cleanPath(QFileInfo(document).dir().absoluteFilePath(path));
            EXPECT_TRUE(file.startsWith(root)) << where << " leaves the repository";
            ASSERT_TRUE(QFileInfo::exists(file)) << where;
            EXPECT_TRUE(anchor.isEmpty() || anchorsIn(textOf(file)).contains(anchor)) << where;
        }
    }
    EXPECT_GT(links, 10) << "the documents do point to each other";
}

} // namespace
} // namespace baydesk
