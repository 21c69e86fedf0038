// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/order_state.h"
#include "gui/actions.h"
#include "gui/gui_shop.h"
#include "gui/page.h"
#include "gui/tour.h"
#include "gui/widgets/field_row.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

namespace baydesk {

/// Types into whatever has the keyboard: Latin letters as keys, others as an input method commits them.
inline void typeText(GuiShop& gui, const char* text) {
    TourHands(gui.window()).type(QString::fromUtf8(text));
    gui.settle();
}

/// Presses one of the acts the order on the page offers now, by the key on its button, or by Space on a
/// button without one; false if it offers no such act.
inline bool pressOffer(GuiShop& gui, OrderAct act) {
    for (const QAction* action : gui.window().currentPage()->keyedActions()) {
        const QString key = action->shortcut().toString(QKeySequence::PortableText);
        if (action->isEnabled() && action->text() == label(act) && key.startsWith(QStringLiteral("Alt+"))) {
            gui.press(qPrintable(key));
            return true;
        }
    }
    for (ActionButton* button : gui.window().currentPage()->findChildren<ActionButton*>()) {
        if (button->isVisible() && button->boundAction()->text() == label(act)) {
            button->setFocus();
            gui.press("Space");
            return true;
        }
    }
    return false;
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
