// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/user_settings.h"

#include <QSettings>
#include <QSplitter>

namespace baydesk {

namespace {

QString settingsOwner = QStringLiteral("anybody");

QString keyFor(const QByteArray& name) {
    return settingsOwner + QLatin1Char('/') + QString::fromLatin1(name);
}

QString deskKeyFor(const QByteArray& name) {
    return QStringLiteral("desk/") + QString::fromLatin1(name);
}

} // namespace

void setSettingsOwner(const QString& owner) {
    settingsOwner = owner;
}

QVariant userSetting(const QByteArray& name, const QVariant& fallback) {
    return QSettings().value(keyFor(name), fallback);
}

void saveUserSetting(const QByteArray& name, const QVariant& value) {
    QSettings().setValue(keyFor(name), value);
}

QVariant deskSetting(const QByteArray& name, const QVariant& fallback) {
    return QSettings().value(deskKeyFor(name), fallback);
}

void saveDeskSetting(const QByteArray& name, const QVariant& value) {
    QSettings().setValue(deskKeyFor(name), value);
}

void rememberSplitter(const QByteArray& name, QSplitter* splitter) {
    const QByteArray key = "splitter/" + name;
    splitter->restoreState(userSetting(key).toByteArray());
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, key] { saveUserSetting(key, splitter->saveState()); });
}

} // namespace baydesk
