// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rail.h"

#include "gui/actions.h"
#include "gui/theme.h"
#include "gui/widgets/chip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

RailButton::RailButton(const QString& name, const QString& key, QWidget* parent) : QPushButton(parent) {
    setProperty("look", "rail");
    setCheckable(true);
    setAutoDefault(false);
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 10, 0);
    row->setSpacing(4);
    name_ = makeLabel(name, "railText", this);
    key_ = makeLabel(key, "railKey", this);
    for (QLabel* label : {name_, key_}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    row->addWidget(name_);
    row->addStretch(1);
    row->addWidget(key_);
}

void RailButton::setCurrent(bool current) {
    setChecked(current);
    setLook(name_, current ? "railTextOn" : "railText");
    setLook(key_, current ? "railKeyOn" : "railKey");
}

// A long name takes the key's room; the key is then in the tool tip, and in the help.
void RailButton::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    const QMargins around = layout()->contentsMargins();
    const int between = 2 * layout()->spacing();
    key_->setVisible(around.left() + name_->sizeHint().width() + between + key_->sizeHint().width() +
                         around.right() <=
                     width());
    setToolTip(key_->text());
}

BackupButton::BackupButton(QAction* action, QWidget* parent) : QPushButton(parent) {
    setProperty("look", "backup");
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

void BackupButton::set(const BackupSign& sign) {
    setText(sign.text);
    setIcon(themedIcon(toneIconName(sign.tone), Theme::current().toneText(sign.tone)));
    setToolTip(sign.detail);
    setAccessibleName(sign.text);
    setAccessibleDescription(sign.detail);
    setLook(this, "tone", toneName(sign.tone));
}

Rail::Rail(QWidget* parent) : QWidget(parent) {
    setProperty("look", "rail");
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(railWidth);
    setAccessibleName(tr("Pages"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 18, 12, 20);
    column->setSpacing(4);
    auto* brand = makeLabel(QStringLiteral("▣ Baydesk"), "brand");
    brand->setContentsMargins(12, 0, 0, 10);
    column->addWidget(brand);
    pages_ = new QVBoxLayout;
    pages_->setSpacing(4);
    column->addLayout(pages_);
    column->addStretch(1);
    backup_ = new QVBoxLayout;
    backup_->setContentsMargins(0, 0, 0, 8);
    column->addLayout(backup_);
    foot_ = new QVBoxLayout;
    foot_->setSpacing(2);
    foot_->setContentsMargins(0, 0, 0, 6);
    column->addLayout(foot_);
    person_ = makeLabel({}, "railFoot");
    shop_ = makeLabel({}, "railFoot");
    for (QLabel* label : {person_, shop_}) {
        label->setWordWrap(true);
        label->setContentsMargins(10, 0, 0, 0);
        column->addWidget(label);
    }
}

RailButton* Rail::makeButton(QAction* action) {
    auto* button = new RailButton(action->text(), keyText(action->shortcut()), this);
    button->setVisible(action->isVisible());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::visibleChanged, button,
            [button, action] { button->setVisible(action->isVisible()); });
    return button;
}

void Rail::addPage(PageId page, QAction* action) {
    RailButton* button = makeButton(action);
    pages_->addWidget(button);
    entries_.push_back({page, button});
}

void Rail::addToFoot(QAction* action) {
    RailButton* button = makeButton(action);
    button->setCheckable(false);
    foot_->addWidget(button);
}

void Rail::setCurrent(PageId page) {
    const bool known =
        std::any_of(entries_.begin(), entries_.end(), [page](const auto& e) { return e.page == page; });
    for (const Entry& entry : entries_) {
        entry.button->setCurrent(known ? entry.page == page : entry.button->isChecked());
    }
}

BackupButton* Rail::addBackup(QAction* action) {
    auto* button = new BackupButton(action);
    backup_->addWidget(button);
    return button;
}

void Rail::setFoot(const QString& person, const QString& shop) {
    person_->setText(person);
    shop_->setText(shop);
}

} // namespace baydesk
