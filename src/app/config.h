// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

class QCommandLineParser;

namespace baydesk {

/// Where the program's things lie and how it looks: from the command line, else the settings file, else the
/// system.
struct Config {
    QString database;     ///< absolute path of the database file, or the address of one on a server
    QString logFolder;    ///< absolute path; may not exist yet
    QString settingsFile; ///< absolute path of an INI file; may not exist yet
    QString language;     ///< "en" or "zh_CN"
    QString theme;        ///< "light" or "dark"

    /// Adds --database, --settings, --language and --theme.
    static void addOptions(QCommandLineParser& parser);
    /// Reads what \p parser has parsed. A name of a language or theme that the program does not have counts
    /// as not given.
    static Config from(const QCommandLineParser& parser, const QLocale& system = QLocale::system());

    bool isOnServer() const;
    /// Where the sample shop lies: beside the database file, or where that would be by itself.
    QString sampleDatabase() const;

    /// Remember for the next start. False if the settings file cannot be written.
    bool saveDatabase(const QString& place) const;
    bool saveLanguage(const QString& name) const;
    bool saveTheme(const QString& name) const;

  private:
    bool save(const QString& key, const QString& value) const;
};

} // namespace baydesk
