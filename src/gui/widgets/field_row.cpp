// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/field_row.h"

#include "gui/widgets/chip.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <algorithm>

namespace baydesk {

FieldRow::FieldRow(const QByteArray& name, const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent), name_(name), field_(field) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    auto* caption = makeLabel(label, "fieldLabel");
    caption->setMinimumWidth(fieldLabelWidth);
    caption->setMaximumWidth(fieldLabelWidth * 2);
    caption->setWordWrap(true);
    caption->setBuddy(field);
    under_ = makeLabel({}, "note");
    under_->setWordWrap(true);
    under_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(caption, 0, 0, field->sizeHint().height() > 60 ? Qt::AlignTop : Qt::AlignVCenter);
    grid->addWidget(field, 0, 1);
    grid->addWidget(under_, 1, 1);
    grid->setColumnStretch(1, 1);
    field->setAccessibleName(label);
    setFocusProxy(field);
    under_->installEventFilter(this); // its width is known after the row's
    showUnder();
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        connect(line, &QLineEdit::textEdited, this, [this] { setError({}); });
    } else if (auto* box = qobject_cast<QComboBox*>(field)) {
        connect(box, &QComboBox::currentTextChanged, this, [this] { setError({}); });
    }
}

void FieldRow::setHint(const QString& hint) {
    hint_ = hint;
    showUnder();
}

void FieldRow::setError(const QString& sentence) {
    error_ = sentence;
    wrong_ = !sentence.isEmpty();
    setLook(field_, "wrong", wrong_);
    showUnder();
}

void FieldRow::showUnder() {
    under_->setText(wrong_ ? error_ : hint_);
    setLook(under_, wrong_ ? "error" : "note");
    under_->setVisible(!under_->text().isEmpty());
    field_->setAccessibleDescription(under_->text());
    fitUnder();
}

// A wrapped sentence asks for its height only once the width is known; a full form would else squeeze it, and
// a form with room would keep the height of the narrowest guess.
void FieldRow::fitUnder() {
    under_->setMinimumHeight(0);
    under_->setMaximumHeight(QWIDGETSIZE_MAX); // a label says no more than its limits
    under_->setFixedHeight(under_->text().isEmpty() ? 0
                                                    : under_->heightForWidth(std::max(120, under_->width())));
}

bool FieldRow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == under_ && event->type() == QEvent::Resize) {
        fitUnder();
    }
    return QWidget::eventFilter(watched, event);
}

void setLatinInput(QLineEdit* field) {
    field->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhPreferUppercase | Qt::ImhNoPredictiveText);
}

} // namespace baydesk
