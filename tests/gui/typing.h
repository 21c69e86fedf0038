// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/gui_shop.h"
#include "gui/tour.h"
#include "gui/widgets/field_row.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>

namespace baydesk {

/// Types into whatever has the keyboard: Latin letters as keys, others as an input method commits them.
inline void typeText(GuiShop& gui, const char* text) {
    TourHands(gui.window()).type(QString::fromUtf8(text));
    gui.settle();
}

inline QString focusName() {
    const QWidget* focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

/// The sentence in red under the field of that name; empty if nothing is wrong with it.
inline QString errorAt(const MainWindow& window, const QByteArray& field) {
    for (const FieldRow* row : window.findChildren<FieldRow*>()) {
        if (row->name() == field && row->isVisible() && row->hasError()) {
            for (const QLabel* label : row->findChildren<QLabel*>()) {
                if (label->isVisible() && label->property("look") == QStringLiteral("error")) {
                    return label->text();
                }
            }
        }
    }
    return {};
}

} // namespace baydesk
