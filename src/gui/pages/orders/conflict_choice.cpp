// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/conflict_choice.h"

#include "gui/theme.h"
#include "gui/widgets/chip.h"

#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {

/// A value as it stands beside a button: an empty one has to be seen, too.
QString shown(const QString& value) {
    return value.isEmpty() ? ConflictChoice::tr("(empty)") : value;
}

} // namespace

ConflictChoice::ConflictChoice(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("conflictChoice"));
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(4);
    hide();
}

void ConflictChoice::ask(const std::vector<FieldConflict>& fields) {
    const std::vector<FieldChoice> before = choices();
    asked_.clear();
    delete fields_;
    column_->addWidget(fields_ = new QWidget);
    auto* rows = new QVBoxLayout(fields_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (const FieldConflict& conflict : fields) {
        add(conflict);
        const auto known = std::ranges::find(before, conflict, &FieldChoice::conflict);
        if (known != before.end()) {
            (known->keepsYours ? asked_.back().yours : asked_.back().theirs)->setChecked(true);
        }
    }
    setVisible(!fields.empty());
    if (!asked_.empty()) {
        asked_.front().yours->setFocus();
        // Once it has its place: a question below the fold is no question.
        QTimer::singleShot(0, this, &ConflictChoice::showWhole);
    }
}

void ConflictChoice::showWhole() {
    for (QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around)) {
            area->ensureWidgetVisible(this);
        }
    }
}

void ConflictChoice::add(const FieldConflict& conflict) {
    auto* group = new QWidget;
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    column->addWidget(makeLabel(conflict.label, "strong"));
    const auto button = [&](const QString& text, const char* name) {
        auto* made = new QRadioButton(text);
        made->setObjectName(QString::fromLatin1(name) + QString::fromUtf8(conflict.field));
        made->setAccessibleName(conflict.label + QStringLiteral(": ") + text);
        column->addWidget(made);
        return made;
    };
    QRadioButton* yours = button(tr("Mine: %1").arg(shown(conflict.yours)), "yours_");
    QRadioButton* theirs = button(tr("The other desk's: %1").arg(shown(conflict.theirs)), "theirs_");
    asked_.push_back({conflict, yours, theirs});
    fields_->layout()->addWidget(group);
}

bool ConflictChoice::isDecided() const {
    return std::ranges::all_of(
        asked_, [](const Asked& asked) { return asked.yours->isChecked() || asked.theirs->isChecked(); });
}

std::vector<FieldChoice> ConflictChoice::choices() const {
    std::vector<FieldChoice> made;
    for (const Asked& asked : asked_) {
        if (asked.yours->isChecked() || asked.theirs->isChecked()) {
            made.push_back({asked.conflict, asked.yours->isChecked()});
        }
    }
    return made;
}

} // namespace baydesk
