// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVariant>

class QSplitter;

namespace baydesk {

/// How a person left the windows: sizes, column widths, splitters. Never what was typed and never business
/// data. Kept per person; who sits at the desk is set once after the program knows it.
void setSettingsOwner(const QString& owner);
QVariant userSetting(const QByteArray& name, const QVariant& fallback = {});
void saveUserSetting(const QByteArray& name, const QVariant& value);

/// What this desk remembers whoever sits there: who signed in last.
QVariant deskSetting(const QByteArray& name, const QVariant& fallback = {});
void saveDeskSetting(const QByteArray& name, const QVariant& value);

/// Restores a splitter and saves it whenever it is moved.
void rememberSplitter(const QByteArray& name, QSplitter* splitter);

} // namespace baydesk
