// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"
#include "gui/widgets/car_outline.h"
#include "gui/widgets/chip.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace baydesk {

DamageEditor::DamageEditor(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* left = new QVBoxLayout;
    outline_ = new CarOutline;
    left->addWidget(outline_, 4);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    kinds_ = new QButtonGroup(this);
    for (const DamageKind kind : {DamageKind::Scratch, DamageKind::Dent, DamageKind::Crack}) {
        static constexpr const char* keys[]{"S", "D", "C"};
        auto* button = new QPushButton(label(kind) + QStringLiteral("  ") +
                                       QLatin1String(keys[static_cast<std::size_t>(kind)]));
        button->setCheckable(true);
        button->setChecked(kind == DamageKind::Scratch);
        button->setFocusPolicy(Qt::NoFocus); // the keys work in the outline itself
        kinds_->addButton(button, static_cast<int>(kind));
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    left->addLayout(buttons);
    left->addStretch(1);
    row->addLayout(left, 3);
    listHost_ = new QWidget;
    list_ = new QVBoxLayout(listHost_);
    list_->setContentsMargins(0, 0, 0, 0);
    list_->setSpacing(4);
    row->addWidget(listHost_, 2);
    setFocusProxy(outline_);
    connect(kinds_, &QButtonGroup::idClicked, this,
            [this](int id) { outline_->setKind(static_cast<DamageKind>(id)); });
    connect(outline_, &CarOutline::marksChanged, this, [this] {
        if (static_cast<std::size_t>(listHost_->findChildren<QLineEdit*>().size()) != marks().size()) {
            rebuildList();
        }
        Q_EMIT marksChanged();
    });
    rebuildList();
}

void DamageEditor::setMarks(std::vector<DamageMark> marks) {
    outline_->setMarks(std::move(marks));
    rebuildList();
}

void DamageEditor::rebuildList() {
    while (QLayoutItem* item = list_->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
    list_->addWidget(makeLabel(tr("Body, click or arrow keys"), "strong"));
    if (marks().empty()) {
        auto* none = makeLabel(tr("No damage marked"), "note");
        none->setWordWrap(true);
        list_->addWidget(none);
    }
    for (std::size_t i = 0; i < marks().size(); ++i) {
        const DamageMark& mark = marks()[i];
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        const QString what = QStringLiteral("%1  %2 · %3").arg(i + 1).arg(label(mark.zone), label(mark.kind));
        auto* caption = makeLabel(what);
        caption->setWordWrap(true);
        row->addWidget(caption, 1);
        auto* note = new QLineEdit(mark.note);
        note->setPlaceholderText(tr("size, remark"));
        note->setAccessibleName(what);
        connect(note, &QLineEdit::textEdited, this,
                [this, i](const QString& text) { outline_->setNote(i, text); });
        constexpr int edges = 28;
        note->setMinimumWidth(note->fontMetrics().horizontalAdvance(note->placeholderText()) + edges);
        row->addWidget(note, 1);
        auto* remove = new QToolButton;
        remove->setIcon(themedIcon(QStringLiteral("window-close"), Theme::current().muted));
        remove->setToolTip(tr("Take this mark away"));
        remove->setAccessibleName(tr("Take mark %1 away").arg(i + 1));
        connect(remove, &QToolButton::clicked, this, [this, i] { outline_->removeMark(i); });
        row->addWidget(remove);
        list_->addWidget(line);
    }
    list_->addStretch(1);
}

} // namespace baydesk
