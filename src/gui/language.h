// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

class QCoreApplication;

namespace baydesk {

/// The languages the program speaks: the source language and those that have a translation among the
/// resources.
enum class Language { English, SimplifiedChinese };

/// "en", "zh_CN", or longer forms such as "zh_CN.UTF-8"; anything else that begins with "zh" is Chinese, the
/// rest English.
Language languageByName(const QString& name);
QString languageName(Language language);

/// Installs the translations of Baydesk and of Qt itself; chosen once, before the first window. Without a
/// translation file the program speaks English.
void installLanguage(Language language);
inline void installLanguage(QCoreApplication&, Language language) {
    installLanguage(language);
}

/// For month and weekday names; numbers, dates in tables and money do not follow it.
QLocale interfaceLocale();

} // namespace baydesk
