// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/header_bar.h"

#include "gui/actions.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/search_box.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace baydesk {

HeaderBar::HeaderBar(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    title_ = makeLabel({}, "pageTitle");
    subtitle_ = makeLabel({}, "note");
    for (QLabel* label : {title_, subtitle_}) {
        label->setSizePolicy(QSizePolicy::Ignored,
                             QSizePolicy::Fixed); // long titles are elided, never push buttons
        label->installEventFilter(this);          // a longer button leaves them less room
        names->addWidget(label);
    }
    row->addLayout(names, 3);
    search_ = new SearchBox;
    search_->setMinimumWidth(230);
    search_->setMaximumWidth(340);
    search_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(search_, 2);
    buttons_ = new QHBoxLayout;
    buttons_->setSpacing(12);
    row->addLayout(buttons_);
}

void HeaderBar::setTitle(const QString& title, const QString& subtitle) {
    titleText_ = title;
    subtitleText_ = subtitle;
    title_->setToolTip(title);
    subtitle_->setToolTip(subtitle);
    elide();
}

void HeaderBar::setActions(const QList<QAction*>& actions) {
    if (actions == actions_) {
        return;
    }
    actions_ = actions;
    while (QLayoutItem* item = buttons_->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (QAction* action : actions_) {
        const bool primary = action == actions_.back();
        buttons_->addWidget(new ActionButton(
            action, primary ? ActionButton::Look::Primary : ActionButton::Look::Plain, this));
    }
}

void HeaderBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    elide();
}

bool HeaderBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && (watched == title_ || watched == subtitle_)) {
        elide();
    }
    return QWidget::eventFilter(watched, event);
}

void HeaderBar::elide() {
    for (const auto& [label, text] : {std::pair(title_, titleText_), std::pair(subtitle_, subtitleText_)}) {
        label->ensurePolished();
        label->setText(label->fontMetrics().elidedText(text, Qt::ElideRight, std::max(120, label->width())));
        label->setAccessibleName(text);
    }
}

} // namespace baydesk
