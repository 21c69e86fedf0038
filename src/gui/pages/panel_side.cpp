// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/panel_side.h"

#include <QLineEdit>

namespace baydesk {

PanelSide::PanelSide(QWidget* shown, QWidget* parent) : QStackedWidget(parent) {
    addWidget(shown);
}

void PanelSide::open(ActPanel* panel) {
    close();
    panel_ = panel;
    addWidget(panel);
    setCurrentWidget(panel);
    connect(panel, &ActPanel::finished, this, [this](const QString& sentence) {
        close();
        Q_EMIT finished(sentence);
    });
    QWidget* first = panel->firstField();
    first->setFocus(Qt::ShortcutFocusReason);
    if (auto* text = qobject_cast<QLineEdit*>(first)) {
        text->selectAll();
    }
    Q_EMIT changed();
}

bool PanelSide::close() {
    if (!panel_) {
        return false;
    }
    removeWidget(panel_);
    panel_->deleteLater();
    panel_.clear();
    setCurrentIndex(0);
    Q_EMIT changed();
    return true;
}

} // namespace baydesk
