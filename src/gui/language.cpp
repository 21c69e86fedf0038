// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <memory>
#include <vector>

namespace baydesk {

namespace {

Language installedLanguage = Language::English;
std::vector<std::unique_ptr<QTranslator>> installed;

void install(const QString& file, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, folder)) {
        QCoreApplication::installTranslator(translator.get());
        installed.push_back(std::move(translator));
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

void installLanguage(Language language) {
    installedLanguage = language;
    installed.clear(); // a translator that goes away uninstalls itself
    const QString ours = QStringLiteral(":/translations");
    if (language == Language::English) {
        install(QStringLiteral("baydesk_en"), ours); // plural forms only
        return;
    }
    install(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("baydesk_zh_CN"), ours);
}

QLocale interfaceLocale() {
    return installedLanguage == Language::SimplifiedChinese
               ? QLocale(QLocale::Chinese, QLocale::China)
               : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace baydesk
