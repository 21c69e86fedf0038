// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/parts/part_panel.h"

#include "app/backroom.h"
#include "domain/values/refusal.h"
#include "gui/actions.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/inline_message.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

PartPanel::PartPanel(Desk& desk, const QString& title)
    : Card(title), desk_(desk), message_(new InlineMessage) {
    setObjectName(QStringLiteral("partPanel"));
    Card::setHint(tr("Esc leaves"));
}

QWidget* PartPanel::firstField() const {
    if (focusProxy()) {
        return focusProxy();
    }
    const auto shown =
        std::find_if(rows_.begin(), rows_.end(), [](const FieldRow* row) { return !row->isHidden(); });
    return (*shown)->field();
}

FieldRow* PartPanel::addField(const QByteArray& name, const QString& label, QWidget* field) {
    field->setObjectName(QString::fromLatin1(name));
    auto* row = new FieldRow(name, label, field);
    rows_.push_back(row);
    body()->addWidget(row);
    return row;
}

QLineEdit* PartPanel::addText(const QByteArray& name, const QString& label, const QString& text) {
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

void PartPanel::setHint(const QByteArray& field, const QString& hint) {
    for (FieldRow* row : rows_) {
        if (row->name() == field) {
            row->setHint(hint);
        }
    }
}

void PartPanel::addNote(const QString& sentence) {
    QLabel* note = makeLabel(sentence, "note");
    note->setWordWrap(true);
    body()->addWidget(note);
}

void PartPanel::addButton(const QString& saveText, const QString& doneSentence,
                          std::function<Act()> makeAct) {
    doneSentence_ = doneSentence;
    makeAct_ = std::move(makeAct);
    body()->addWidget(message_);
    QAction* action = makeAction(ActionId::SaveAndNext, this, saveText);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, &PartPanel::save);
    auto* button = new ActionButton(action, ActionButton::Look::Primary);
    button->setObjectName(QStringLiteral("panelSave"));
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(button);
    body()->addLayout(foot);
    body()->addStretch(1);
}

void PartPanel::save() {
    if (isWriting_) {
        return;
    }
    message_->clear();
    for (FieldRow* row : rows_) {
        row->setError({});
    }
    isWriting_ = true;
    desk_.backroom.write(
        this,
        [act = makeAct_(), context = desk_.context()](Session& session) {
            PartsService parts(session, context);
            return act(parts, context);
        },
        [this](const StockOutcome& outcome) {
            isWriting_ = false;
            QStringList sentences{doneSentence_};
            if (!outcome.keptFor.isEmpty()) {
                sentences.append(tr("Kept now for %1.").arg(outcome.keptFor.join(QStringLiteral(", "))));
            }
            if (!outcome.takenFrom.isEmpty()) {
                sentences.append(
                    tr("No longer kept for %1.").arg(outcome.takenFrom.join(QStringLiteral(", "))));
            }
            Q_EMIT finished(sentences.join(QLatin1Char(' ')));
        },
        [this](const Refusal& refusal) {
            isWriting_ = false;
            showRefusal(refusal);
        });
}

void PartPanel::showRefusal(const Refusal& refusal) {
    for (FieldRow* row : rows_) {
        if (!refusal.field().isEmpty() && row->name() == refusal.field()) {
            row->setError(refusal.remedy().isEmpty()
                              ? refusal.sentence()
                              : refusal.sentence() + QLatin1Char(' ') + refusal.remedy());
            row->field()->setFocus();
            return;
        }
    }
    message_->showRefusal(refusal);
}

} // namespace baydesk
