// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help_panel.h"

#include "gui/actions.h"
#include "gui/page.h"
#include "gui/widgets/chip.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace baydesk {

HelpPanel::HelpPanel(QWidget* window) : QFrame(window) {
    setProperty("look", "popup");
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(8);
    title_ = makeLabel({}, "cardTitle");
    text_ = makeLabel({});
    text_->setWordWrap(true);
    column->addWidget(title_);
    column->addWidget(text_);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* canvas = new QWidget;
    canvas->setProperty("look", "canvas");
    keys_ = new QGridLayout(canvas);
    keys_->setContentsMargins(0, 4, 8, 0);
    keys_->setColumnStretch(1, 1);
    keys_->setHorizontalSpacing(12);
    keys_->setVerticalSpacing(5);
    scroll->setWidget(canvas);
    column->addWidget(scroll, 1);
    column->addWidget(makeLabel(tr("Esc or F1 closes this panel"), "note"));
    hide();
}

void HelpPanel::explain(const Page& page, const QList<QAction*>& windowActions) {
    title_->setText(tr("Help: %1").arg(page.title()));
    text_->setText(page.helpText());
    setAccessibleName(title_->text());
    setAccessibleDescription(text_->text());
    while (QLayoutItem* item = keys_->takeAt(0)) {
        if (item->widget()) {
            item->widget()->deleteLater();
        }
        delete item;
    }
    addKeys(tr("On this page"), page.keyedActions());
    addKeys(tr("Everywhere"), windowActions);
    keys_->setRowStretch(keys_->rowCount(), 1);
    place();
}

void HelpPanel::addKeys(const QString& heading, const QList<QAction*>& actions) {
    if (actions.isEmpty()) {
        return;
    }
    int row = keys_->rowCount();
    auto* caption = makeLabel(heading, "note");
    caption->setContentsMargins(0, 6, 0, 0);
    keys_->addWidget(caption, row++, 0, 1, 2);
    for (const QAction* action : actions) {
        if (action->isVisible() && !action->shortcut().isEmpty()) {
            keys_->addWidget(new Chip(Tone::Neutral, keyText(action->shortcut())), row, 0, Qt::AlignLeft);
            auto* meaning = makeLabel(action->text());
            meaning->setWordWrap(true);
            keys_->addWidget(meaning, row++, 1);
        }
    }
}

void HelpPanel::place() {
    const QRect room = parentWidget()->rect();
    const int width = std::min(380, room.width() / 2);
    setGeometry(room.right() - width - 12, 12, width, room.height() - 24);
}

} // namespace baydesk
