// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/workshop/technician_board.h"

#include "gui/pages/workshop/technician_row_view.h"
#include "gui/widgets/chip.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace baydesk {

TechnicianBoardView::TechnicianBoardView(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Board by technician"));
}

void TechnicianBoardView::set(const TechnicianBoard& board, const ShopCalendar& calendar, Timestamp now) {
    const bool hadFocus =
        hasFocus() || (focusWidget() && isAncestorOf(focusWidget()) && focusWidget()->hasFocus());
    rows_.clear();
    auto* canvas = new QWidget;
    canvas->setProperty("look", "canvas");
    auto* column = new QVBoxLayout(canvas);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const TechnicianRow& row : board.technicians) {
        auto* view = new TechnicianRowView(row, calendar, now);
        view->installEventFilter(this);
        connect(view, &Tile::opened, this, [this, view] {
            if (const AssignedJob* job = view->job()) {
                Q_EMIT opened(job->order);
            }
        });
        column->addWidget(view);
        rows_.push_back(view);
    }
    if (rows_.empty()) {
        column->addWidget(makeLabel(
            tr("No technician works here yet. The administrator adds them on the staff page, Ctrl+9."),
            "note"));
    }
    column->addStretch(1);
    setWidget(canvas);
    if (hadFocus) {
        focusRows();
    }
}

const TechnicianRowView* TechnicianBoardView::currentView() const {
    for (const TechnicianRowView* view : rows_) {
        if (current_ && view->row().technician.id == *current_) {
            return view;
        }
    }
    return nullptr;
}

const TechnicianRow* TechnicianBoardView::current() const {
    const TechnicianRowView* view = currentView();
    return view ? &view->row() : nullptr;
}

void TechnicianBoardView::beginWith(StaffId staff) {
    for (const TechnicianRowView* view : rows_) {
        if (!current_ && view->row().technician.staff == staff) {
            current_ = view->row().technician.id;
            if (hasFocus()) {
                focusRows();
            }
            return;
        }
    }
}

const AssignedJob* TechnicianBoardView::currentJob() const {
    const TechnicianRowView* view = currentView();
    return view ? view->job() : nullptr;
}

void TechnicianBoardView::focusRows() {
    for (TechnicianRowView* view : rows_) {
        if (current_ && view->row().technician.id == *current_) {
            view->setFocus();
            return;
        }
    }
    if (rows_.empty()) {
        setFocus();
    } else {
        rows_.front()->setFocus();
    }
}

bool TechnicianBoardView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        if (auto* view = qobject_cast<TechnicianRowView*>(watched)) {
            current_ = view->row().technician.id;
            ensureWidgetVisible(view, 10, 10);
        }
    }
    return QScrollArea::eventFilter(watched, event);
}

void TechnicianBoardView::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0) {
        QScrollArea::keyPressEvent(event);
        return;
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (current_ && rows_[i]->row().technician.id == *current_) {
            const auto to = static_cast<std::ptrdiff_t>(i) + step;
            if (to >= 0 && to < static_cast<std::ptrdiff_t>(rows_.size())) {
                rows_[static_cast<std::size_t>(to)]->setFocus();
            }
            return;
        }
    }
    focusRows();
}

} // namespace baydesk
