// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/card.h"

#include "gui/theme.h"
#include "gui/widgets/chip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace baydesk {

Card::Card(const QString& title, QWidget* parent) : QFrame(parent) {
    setProperty("look", "card");
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(cardSpace, 12, cardSpace, cardSpace);
    outer->setSpacing(8);
    header_ = new QHBoxLayout;
    header_->setSpacing(8);
    title_ = makeLabel({}, "cardTitle");
    title_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hint_ = makeLabel({}, "note");
    hint_->hide();
    header_->addWidget(title_);
    header_->addStretch(1);
    header_->addWidget(hint_);
    outer->addLayout(header_);
    body_ = new QVBoxLayout;
    body_->setSpacing(8);
    outer->addLayout(body_, 1);
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    title_->setText(title);
    title_->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::wrapTitle() {
    title_->setWordWrap(true);
    header_->setStretchFactor(title_, 1);
    header_->setStretch(1, 0); // the gap behind it
    title_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void Card::setHint(const QString& hint) {
    hint_->setText(hint);
    hint_->setVisible(!hint.isEmpty());
}

void Card::addHeaderWidget(QWidget* widget) {
    header_->addWidget(widget);
}

} // namespace baydesk
