// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/workshop/stage_board.h"

#include "gui/due.h"
#include "gui/pages/workshop/board_card_view.h"
#include "gui/widgets/chip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {
// Nine stages stand side by side in the narrowest window.
constexpr int emptyWidth = 62;
constexpr int narrowestColumn = 94;
constexpr int widestColumn = 230;
} // namespace

StageBoard::StageBoard(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Board by stage"));
}

void StageBoard::set(const std::vector<BoardStage>& stages, const ShopCalendar& calendar, Timestamp now) {
    const bool hadFocus =
        hasFocus() || (focusWidget() && isAncestorOf(focusWidget()) && focusWidget()->hasFocus());
    columns_.clear();
    auto* canvas = new QWidget;
    canvas->setProperty("look", "canvas");
    auto* row = new QHBoxLayout(canvas);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const BoardStage& stage : stages) {
        row->addWidget(column(stage, calendar, now), stage.cards.empty() ? 0 : 1);
    }
    setWidget(canvas);
    if (hadFocus) {
        focusCards();
    }
}

QWidget* StageBoard::column(const BoardStage& stage, const ShopCalendar& calendar, Timestamp now) {
    auto* made = new QWidget;
    auto* box = new QVBoxLayout(made);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    auto* head = new QVBoxLayout;
    head->setSpacing(4);
    auto* title = makeLabel(label(stage.state), stage.cards.empty() ? "note" : "strong");
    title->setWordWrap(true);
    title->setMinimumHeight(36);
    title->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    head->addWidget(title);
    head->addWidget(new Chip(stage.cards.empty() ? Tone::Neutral : toneOf(stage.state),
                             QString::number(stage.cards.size())),
                    0, Qt::AlignLeft);
    box->addLayout(head);
    auto& cards = columns_.emplace_back();
    for (const BoardCard& card : stage.cards) {
        auto* view = new BoardCardView(card, calendar, now);
        view->installEventFilter(this);
        connect(view, &Tile::opened, this, [this, order = card.order] { Q_EMIT opened(order); });
        box->addWidget(view);
        cards.push_back(view);
    }
    box->addStretch(1);
    made->setMinimumWidth(cards.empty() ? emptyWidth : narrowestColumn);
    made->setMaximumWidth(cards.empty() ? emptyWidth : widestColumn);
    return made;
}

const BoardCard* StageBoard::current() const {
    for (const auto& cards : columns_) {
        for (const BoardCardView* view : cards) {
            if (current_ && view->card().order == *current_) {
                return &view->card();
            }
        }
    }
    return nullptr;
}

void StageBoard::focusCards() {
    BoardCardView* first = nullptr;
    for (const auto& cards : columns_) {
        for (BoardCardView* view : cards) {
            first = first ? first : view;
            if (current_ && view->card().order == *current_) {
                view->setFocus();
                return;
            }
        }
    }
    first ? first->setFocus() : setFocus();
}

bool StageBoard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        if (auto* view = qobject_cast<BoardCardView*>(watched)) {
            current_ = view->card().order;
            ensureWidgetVisible(view, 20, 20);
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void StageBoard::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left: move(-1, 0); return;
    case Qt::Key_Right: move(1, 0); return;
    case Qt::Key_Up: move(0, -1); return;
    case Qt::Key_Down: move(0, 1); return;
    default: QScrollArea::keyPressEvent(event);
    }
}

void StageBoard::move(int columns, int rows) {
    for (std::size_t column = 0; column < columns_.size(); ++column) {
        const auto& cards = columns_[column];
        const auto found = std::find_if(cards.begin(), cards.end(), [this](const BoardCardView* view) {
            return current_ && view->card().order == *current_;
        });
        if (found == cards.end()) {
            continue;
        }
        const int row = static_cast<int>(found - cards.begin());
        int to = static_cast<int>(column) + columns; // empty stages are stepped over
        while (columns != 0 && to >= 0 && to < static_cast<int>(columns_.size()) &&
               columns_[static_cast<std::size_t>(to)].empty()) {
            to += columns;
        }
        if (to < 0 || to >= static_cast<int>(columns_.size())) {
            return;
        }
        const auto& there = columns_[static_cast<std::size_t>(to)];
        const int at = std::clamp(row + rows, 0, static_cast<int>(there.size()) - 1);
        there[static_cast<std::size_t>(at)]->setFocus();
        return;
    }
    focusCards();
}

} // namespace baydesk
