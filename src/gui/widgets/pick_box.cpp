// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/pick_box.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <algorithm>

namespace baydesk {

PickBox::PickBox(QWidget* parent) : QComboBox(parent) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    dressLists(this);
    connect(this, &QComboBox::currentTextChanged, this, &PickBox::chosenChanged);
    connect(lineEdit(), &QLineEdit::returnPressed, this, [this] {
        if (const auto key = chosen()) {
            choose(key);
            // When this key is done with: whoever gets the cursor by it must not get the key as well.
            QMetaObject::invokeMethod(this, &PickBox::entered, Qt::QueuedConnection);
        }
    });
}

void dressLists(QComboBox* box) {
    for (QAbstractItemView* list : {box->view(), box->completer()->popup()}) {
        list->setObjectName(QStringLiteral("choices"));
        list->setItemDelegate(new QStyledItemDelegate(list)); // the boxes' own ones ask no style sheet
    }
}

void widenLists(QComboBox* box) {
    constexpr int edges = 24;
    for (QAbstractItemView* list : {box->view(), box->completer()->popup()}) {
        list->setMinimumWidth(std::max(box->view()->sizeHintForColumn(0) + edges, box->width()));
    }
}

/// The list of hits is a window of its own: it must not outlive the field's place on the screen.
void PickBox::hideEvent(QHideEvent* event) {
    completer()->popup()->hide();
    QComboBox::hideEvent(event);
}

void PickBox::setChoices(std::vector<Choice> choices) {
    choices_ = std::move(choices);
    const QSignalBlocker quiet(this);
    clear();
    for (const Choice& choice : choices_) {
        addItem(choice.text);
    }
    widenLists(this);
    setCurrentIndex(choices_.size() == 1 ? 0 : -1);
    if (choices_.size() != 1) {
        clearEditText();
    }
}

void PickBox::choose(std::optional<std::int64_t> key) {
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        if (key && choices_[i].key == *key) {
            setCurrentIndex(static_cast<int>(i));
            setEditText(choices_[i].text);
            return;
        }
    }
    setCurrentIndex(-1);
    clearEditText();
}

std::optional<std::int64_t> PickBox::chosen() const {
    const QString typed = currentText().trimmed();
    std::optional<std::int64_t> holding;
    int matches = 0;
    for (const Choice& choice : choices_) {
        if (choice.text == typed) {
            return choice.key;
        }
        if (!typed.isEmpty() && choice.text.contains(typed, Qt::CaseInsensitive)) {
            holding = choice.key;
            ++matches;
        }
    }
    return matches == 1 ? holding : std::nullopt;
}

} // namespace baydesk
