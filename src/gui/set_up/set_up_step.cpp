// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/set_up/set_up_step.h"

#include "gui/theme.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/inline_message.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

SetUpStep::SetUpStep(const QString& title, const QString& note) : Card(title) {
    body()->setSpacing(12);
    auto* words = makeLabel(note, "note");
    words->setWordWrap(true);
    body()->addWidget(words);
    message_ = new InlineMessage;
    body()->addWidget(message_);
    grid_ = new QGridLayout;
    grid_->setHorizontalSpacing(pageMargin);
    grid_->setVerticalSpacing(10);
    body()->addLayout(grid_);
}

FieldRow* SetUpStep::addField(const QByteArray& name, const QString& label, QWidget* field, int column) {
    field->setObjectName(QString::fromLatin1(name));
    auto* row = new FieldRow(name, label, field);
    int line = 0;
    while (grid_->itemAtPosition(line, column)) {
        ++line;
    }
    grid_->addWidget(row, line, column, Qt::AlignTop);
    grid_->setColumnStretch(column, 1);
    rows_.push_back(row);
    return row;
}

QLineEdit* SetUpStep::addLine(const QByteArray& name, const QString& label, const QString& initial,
                              int column) {
    auto* field = new QLineEdit(initial);
    addField(name, label, field, column);
    connect(field, &QLineEdit::returnPressed, this, &SetUpStep::entered);
    return field;
}

bool SetUpStep::has(const QByteArray& field) const {
    return std::ranges::any_of(rows_, [&](const FieldRow* row) { return row->name() == field; });
}

void SetUpStep::clearRefusal() {
    message_->clear();
    for (FieldRow* row : rows_) {
        row->setError({});
    }
}

void SetUpStep::showRefusal(const Refusal& refusal) {
    clearRefusal();
    for (FieldRow* row : rows_) {
        if (row->name() == refusal.field()) {
            row->setError(refusal.toString());
            row->field()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    message_->showRefusal(refusal);
}

void SetUpStep::focusFirst() {
    if (!rows_.empty()) {
        rows_.front()->field()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace baydesk
