// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/order_panel.h"

#include "gui/pages/orders/conflict_choice.h"
#include "gui/widgets/inline_message.h"
#include "gui/widgets/pick_box.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace baydesk {

OrderPanel::OrderPanel(Desk& desk, const OrderView& view, const QString& title)
    : ActPanel(desk, title), view_(view), shownRevision_(view.order.header().revision) {
    setObjectName(QStringLiteral("orderPanel"));
}

void OrderPanel::refresh(const OrderView&) {}

void OrderPanel::showRefusal(const Refusal& refusal) {
    ActPanel::showRefusal(refusal);
    if (const auto* conflict = dynamic_cast<const EditConflict*>(&refusal)) {
        if (!conflicts_) {
            conflicts_ = new ConflictChoice;
            foot()->insertWidget(foot()->indexOf(message()) + 1, conflicts_);
        }
        conflicts_->ask(conflict->fields());
    }
}

std::optional<std::vector<FieldChoice>> OrderPanel::choices() {
    if (!conflicts_) {
        return std::vector<FieldChoice>();
    }
    if (!conflicts_->isDecided()) {
        ActPanel::showRefusal(Refusal("edit.undecided", tr("Two values are there for one field."),
                                      tr("Choose for each field which one stands.")));
        return std::nullopt;
    }
    return conflicts_->choices();
}

void OrderPanel::act(std::function<void(Session&, const Context&)> work, const QString& sentence,
                     std::function<void()> done) {
    write(std::move(work), [this, sentence, done = std::move(done)] {
        if (done) {
            done();
        } else {
            Q_EMIT finished(sentence);
        }
    });
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
    dressLists(box);
    QObject::connect(box, &QComboBox::activated, box->lineEdit(), [line = box->lineEdit()] {
        const int length = static_cast<int>(line->text().size());
        line->setSelection(length, -length); // the name in sight, and what is typed now takes its place
    });
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
