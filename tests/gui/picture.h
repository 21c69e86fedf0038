// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace baydesk {

/// Saves what the widget shows under the folder that BAYDESK_PICTURES names; without it nothing is saved.
inline void savePicture(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("BAYDESK_PICTURES");
    if (!folder.isEmpty()) {
        widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
}

} // namespace baydesk
