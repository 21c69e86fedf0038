// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config.h"

#include "storage/data_folder.h"
#include "storage/database_address.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QStringList>

namespace baydesk {

namespace {

const QString databaseKey = QStringLiteral("database");
const QString settingsKey = QStringLiteral("settings");
const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Config)
};

/// Both programs share it, so its name does not depend on the running program's.
QString configFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/baydesk");
}

QString placeOf(const QString& database) {
    return DatabaseAddress::isServer(database) ? database : QFileInfo(database).absoluteFilePath();
}

QString absolute(const QString& path) {
    return QFileInfo(path).absoluteFilePath();
}

QString firstKnown(const QStringList& wishes, const QStringList& known) {
    for (const QString& wish : wishes) {
        if (known.contains(wish)) {
            return wish;
        }
    }
    return known.first();
}

QString firstGiven(const QStringList& wishes) {
    for (const QString& wish : wishes) {
        if (!wish.isEmpty()) {
            return wish;
        }
    }
    return {};
}

} // namespace

void Config::addOptions(QCommandLineParser& parser) {
    parser.addOption(
        {databaseKey,
         Tr::tr("Work with this database: a file, or the address postgresql://user@server/name."),
         Tr::tr("database")});
    parser.addOption({settingsKey, Tr::tr("Keep the settings in this file."), Tr::tr("file")});
    parser.addOption(
        {{QStringLiteral("lang"), languageKey}, Tr::tr("Speak this language: en or zh_CN."), Tr::tr("name")});
    parser.addOption({themeKey, Tr::tr("Use this theme: light or dark."), Tr::tr("name")});
}

Config Config::from(const QCommandLineParser& parser, const QLocale& system) {
    const QString data = dataFolder();
    Config config;
    config.settingsFile =
        absolute(firstGiven({parser.value(settingsKey), configFolder() + QStringLiteral("/baydesk.ini")}));
    const QSettings settings(config.settingsFile, QSettings::IniFormat);
    const auto saved = [&](const QString& key) { return settings.value(key).toString(); };
    config.database = placeOf(
        firstGiven({parser.value(databaseKey), saved(databaseKey), data + QStringLiteral("/shop.baydesk")}));
    config.logFolder = data + QStringLiteral("/log");
    config.language =
        firstKnown({parser.value(languageKey), saved(languageKey),
                    system.language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QString()},
                   {QStringLiteral("en"), QStringLiteral("zh_CN")});
    config.theme = firstKnown({parser.value(themeKey), saved(themeKey)},
                              {QStringLiteral("light"), QStringLiteral("dark")});
    return config;
}

bool Config::isOnServer() const {
    return DatabaseAddress::isServer(database);
}

QString Config::sampleDatabase() const {
    const QString folder = isOnServer() ? dataFolder() : QFileInfo(database).absolutePath();
    return folder + QStringLiteral("/sample.baydesk");
}

bool Config::saveDatabase(const QString& place) const {
    return save(databaseKey, placeOf(place));
}
bool Config::saveLanguage(const QString& name) const {
    return save(languageKey, name);
}
bool Config::saveTheme(const QString& name) const {
    return save(themeKey, name);
}

bool Config::save(const QString& key, const QString& value) const {
    QDir().mkpath(QFileInfo(settingsFile).absolutePath());
    QSettings settings(settingsFile, QSettings::IniFormat);
    settings.setValue(key, value);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace baydesk
