// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/act_panel.h"

#include "domain/values/refusal.h"
#include "gui/actions.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/form_area.h"
#include "gui/widgets/inline_message.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

ActPanel::ActPanel(Desk& desk, const QString& title) : Card(title), desk_(desk), message_(new InlineMessage) {
    // A storage failure or a bug is told elsewhere; what was typed may be sent again.
    connect(&desk_.backroom, &Backroom::failed, this, [this] { isWriting_ = false; });
    setHint(tr("Esc leaves"));
    wrapTitle();
    auto* form = new QWidget;
    body_ = new QVBoxLayout(form);
    body_->setContentsMargins(0, 0, 0, 0);
    body_->setSpacing(8);
    Card::body()->addWidget(area_ = new FormArea(form));
    Card::body()->addLayout(foot_ = new QVBoxLayout);
}

FieldRow* ActPanel::addField(const QByteArray& name, const QString& label, QWidget* field) {
    field->setObjectName(QString::fromLatin1(name));
    auto* row = new FieldRow(name, label, field);
    rows_.push_back(row);
    body()->addWidget(row);
    return row;
}

QWidget* ActPanel::firstField() const {
    if (focusProxy()) {
        return focusProxy();
    }
    const auto shown = std::ranges::find_if(rows_, [](const FieldRow* row) { return !row->isHidden(); });
    return (*shown)->field();
}

QLineEdit* ActPanel::addText(const QByteArray& name, const QString& label, const QString& text) {
    auto* field = new QLineEdit(text);
    addField(name, label, field);
    connect(field, &QLineEdit::returnPressed, this, [this, field] {
        if (rows_.back()->field() == field) {
            save();
        } else {
            focusNextChild();
        }
    });
    return field;
}

void ActPanel::setFieldHint(const QByteArray& field, const QString& hint) {
    for (FieldRow* row : rows_) {
        if (row->name() == field) {
            row->setHint(hint);
        }
    }
}

void ActPanel::addNote(const QString& sentence) {
    QLabel* note = makeLabel(sentence, "note");
    note->setWordWrap(true);
    body()->addWidget(note);
}

void ActPanel::addButton(const QString& saveText) {
    area_->setAsHighAsNeeded();
    foot()->addWidget(message_);
    QAction* saveAction = makeAction(ActionId::SaveAndNext, this, saveText);
    saveAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(saveAction);
    connect(saveAction, &QAction::triggered, this, &ActPanel::save);
    auto* button = new ActionButton(saveAction, ActionButton::Look::Primary);
    button->setObjectName(QStringLiteral("panelSave"));
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(button);
    foot()->addLayout(line);
    Card::body()->addStretch(1);
}

void ActPanel::addButton(const QString& saveText, const QString& doneSentence, std::function<Act()> makeAct) {
    doneSentence_ = doneSentence;
    makeAct_ = std::move(makeAct);
    addButton(saveText);
}

void ActPanel::save() {
    clearRefusal();
    Act act;
    try {
        act = makeAct_();
    } catch (const Refusal& refusal) {
        showRefusal(refusal);
        return;
    }
    write(std::move(act), [this] { Q_EMIT finished(doneSentence_); });
}

void ActPanel::clearRefusal() {
    message_->clear();
    for (FieldRow* row : rows_) {
        row->setError({});
    }
}

void ActPanel::showRefusal(const Refusal& refusal) {
    for (FieldRow* row : rows_) {
        if (!refusal.field().isEmpty() && row->name() == refusal.field()) {
            const QString remedy = refusal.remedy();
            row->setError(remedy.isEmpty() ? refusal.sentence()
                                           : refusal.sentence() + QLatin1Char(' ') + remedy);
            row->field()->setFocus();
            area_->ensureWidgetVisible(row);
            return;
        }
    }
    message_->showRefusal(refusal);
}

} // namespace baydesk
