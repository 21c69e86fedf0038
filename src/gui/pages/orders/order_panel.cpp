// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/order_panel.h"

#include "app/backroom.h"
#include "domain/values/refusal.h"
#include "gui/actions.h"
#include "gui/desk.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/inline_message.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace baydesk {

OrderPanel::OrderPanel(Desk& desk, const OrderView& view, const QString& title)
    : Card(title),
      desk_(desk),
      view_(view),
      shownRevision_(view.order.header().revision),
      message_(new InlineMessage) {
    // A storage failure or a bug is told elsewhere; what was typed may be sent again.
    connect(&desk_.backroom, &Backroom::failed, this, [this] { isWriting_ = false; });
    setObjectName(QStringLiteral("orderPanel"));
    setHint(tr("Esc leaves"));
}

void OrderPanel::refresh(const OrderView&) {}

FieldRow* OrderPanel::addField(const QByteArray& name, const QString& label, QWidget* field) {
    field->setObjectName(QString::fromLatin1(name));
    auto* row = new FieldRow(name, label, field);
    rows_.push_back(row);
    body()->addWidget(row);
    return row;
}

void OrderPanel::addButtons(const QString& saveText) {
    body()->addWidget(message_);
    auto* foot = new QHBoxLayout;
    QAction* saveAction = makeAction(ActionId::SaveAndNext, this, saveText);
    saveAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(saveAction);
    connect(saveAction, &QAction::triggered, this, &OrderPanel::save);
    foot->addStretch();
    auto* button = new ActionButton(saveAction, ActionButton::Look::Primary);
    button->setObjectName(QStringLiteral("panelSave"));
    foot->addWidget(button);
    body()->addLayout(foot);
    body()->addStretch();
}

void OrderPanel::act(std::function<void(Session&, const Context&)> work, const QString& sentence,
                     std::function<void()> done) {
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
        [work = std::move(work), context = desk_.context()](Session& session) { work(session, context); },
        [this, sentence, done = std::move(done)] {
            isWriting_ = false;
            if (done) {
                done();
            } else {
                Q_EMIT finished(sentence);
            }
        },
        [this](const Refusal& refusal) {
            isWriting_ = false;
            showRefusal(refusal);
        });
}

void OrderPanel::showRefusal(const Refusal& refusal) {
    for (FieldRow* row : rows_) {
        if (!refusal.field().isEmpty() && row->name() == refusal.field()) {
            const QString remedy = refusal.remedy();
            row->setError(remedy.isEmpty() ? refusal.sentence()
                                           : refusal.sentence() + QLatin1Char(' ') + remedy);
            row->field()->setFocus();
            return;
        }
    }
    message_->showRefusal(refusal);
}

QComboBox* makeChooser(const std::vector<std::pair<QString, qlonglong>>& entries, qlonglong current) {
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const auto& [text, value] : entries) {
        box->addItem(text, value);
    }
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->setCurrentIndex(box->findData(current));
    if (box->currentIndex() < 0) {
        box->setEditText({});
    }
    return box;
}

std::optional<qlonglong> chosen(const QComboBox* chooser) {
    const QString typed = chooser->currentText().trimmed();
    if (typed.isEmpty()) {
        return std::nullopt;
    }
    int found = chooser->findText(typed, Qt::MatchFixedString);
    if (found < 0) {
        found = chooser->findText(typed, Qt::MatchContains);
        const bool isAmbiguous =
            found >= 0 && chooser->findText(typed, Qt::MatchStartsWith) < 0 &&
            chooser->model()
                    ->match(chooser->model()->index(0, 0), Qt::DisplayRole, typed, 2, Qt::MatchContains)
                    .size() > 1;
        if (isAmbiguous) {
            return std::nullopt;
        }
    }
    return found < 0 ? std::nullopt : std::optional(chooser->itemData(found).toLongLong());
}

} // namespace baydesk
