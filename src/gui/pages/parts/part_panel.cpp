// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/parts/part_panel.h"

#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

PartPanel::PartPanel(Desk& desk, const QString& title) : ActPanel(desk, title) {
    setObjectName(QStringLiteral("partPanel"));
}

QWidget* PartPanel::firstField() const {
    if (focusProxy()) {
        return focusProxy();
    }
    const auto shown =
        std::find_if(rows().begin(), rows().end(), [](const FieldRow* row) { return !row->isHidden(); });
    return (*shown)->field();
}

QLineEdit* PartPanel::addText(const QByteArray& name, const QString& label, const QString& text) {
    auto* field = new QLineEdit(text);
    addField(name, label, field);
    connect(field, &QLineEdit::returnPressed, this, [this, field] {
        if (rows().back()->field() == field) {
            save();
        } else {
            focusNextChild();
        }
    });
    return field;
}

void PartPanel::setHint(const QByteArray& field, const QString& hint) {
    for (FieldRow* row : rows()) {
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
    ActPanel::addButton(saveText);
}

void PartPanel::save() {
    write(
        [act = makeAct_()](Session& session, const Context& context) {
            PartsService parts(session, context);
            return act(parts, context);
        },
        [this](const StockOutcome& outcome) {
            QStringList sentences{doneSentence_};
            if (!outcome.keptFor.isEmpty()) {
                sentences.append(tr("Kept now for %1.").arg(outcome.keptFor.join(QStringLiteral(", "))));
            }
            if (!outcome.takenFrom.isEmpty()) {
                sentences.append(
                    tr("No longer kept for %1.").arg(outcome.takenFrom.join(QStringLiteral(", "))));
            }
            Q_EMIT finished(sentences.join(QLatin1Char(' ')));
        });
}

} // namespace baydesk
