// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/header_bar.h"

#include "gui/actions.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/search_box.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace baydesk {

namespace {
constexpr int narrowestSearch = 230;
constexpr int widestSearch = 340;
} // namespace

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
    row->addLayout(names, 1);
    search_ = new SearchBox;
    search_->setFixedWidth(narrowestSearch);
    row->addWidget(search_);
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

/// The search box gives way to a long title, down to what still takes a name.
void HeaderBar::shareRoom() {
    int wanted = 0;
    for (const auto& [label, text] : {std::pair(title_, titleText_), std::pair(subtitle_, subtitleText_)}) {
        label->ensurePolished();
        wanted = std::max(wanted, label->fontMetrics().horizontalAdvance(text) + 2);
    }
    const int others = buttons_->sizeHint().width() + 2 * layout()->spacing();
    search_->setFixedWidth(std::clamp(width() - others - wanted, narrowestSearch, widestSearch));
}

void HeaderBar::elide() {
    shareRoom();
    for (const auto& [label, text] : {std::pair(title_, titleText_), std::pair(subtitle_, subtitleText_)}) {
        label->ensurePolished();
        label->setText(label->fontMetrics().elidedText(text, Qt::ElideRight, std::max(120, label->width())));
        label->setAccessibleName(text);
    }
}

} // namespace baydesk
