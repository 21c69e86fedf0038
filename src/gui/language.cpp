// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace baydesk {

namespace {

Language installedLanguage = Language::English;

void install(QApplication& application, const QString& file, const QString& folder) {
    auto* translator = new QTranslator(&application);
    if (translator->load(file, folder)) {
        application.installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace

Language languageByName(const QString& name) {
    return name.startsWith(QLatin1String("zh"), Qt::CaseInsensitive) ? Language::SimplifiedChinese
                                                                     : Language::English;
}

QString languageName(Language language) {
    return language == Language::SimplifiedChinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

void installLanguage(QApplication& application, Language language) {
    installedLanguage = language;
    if (language == Language::English) {
        install(application, QStringLiteral("baydesk_en"),
                QStringLiteral(":/translations")); // plural forms only
        return;
    }
    install(application, QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("baydesk_zh_CN"), QStringLiteral(":/translations"));
}

QLocale interfaceLocale() {
    return installedLanguage == Language::SimplifiedChinese
               ? QLocale(QLocale::Chinese, QLocale::China)
               : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace baydesk
