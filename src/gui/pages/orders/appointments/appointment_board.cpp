// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/appointments/appointment_board.h"

#include "gui/pages/orders/appointments/appointment_canvas.h"

#include <QKeyEvent>
#include <algorithm>

namespace baydesk {

AppointmentBoard::AppointmentBoard(QWidget* parent) : QScrollArea(parent), canvas_(new AppointmentCanvas) {
    setWidget(canvas_);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Appointments"));
    connect(canvas_, &AppointmentCanvas::pressed, this, [this](AppointmentId id) {
        setFocus(Qt::MouseFocusReason);
        choose(id);
    });
    connect(canvas_, &AppointmentCanvas::opened, this, &AppointmentBoard::opened);
}

void AppointmentBoard::set(std::vector<AppointmentDay> days, std::shared_ptr<const ShopSettings> shop,
                           Timestamp now) {
    days_ = std::move(days);
    shop_ = std::move(shop);
    now_ = now;
    if (!current_ || !placeOf(*current_)) {
        current_.reset();
        for (const AppointmentDay& day : days_) {
            for (const AppointmentRow& row : day.appointments) {
                if (!current_ && row.appointment.isOpen() && row.appointment.data.at >= now_) {
                    current_ = row.appointment.id; // the next one to come
                }
            }
        }
        for (const AppointmentDay& day : days_) {
            if (!current_ && !day.appointments.empty()) {
                current_ = day.appointments.front().appointment.id;
            }
        }
    }
    canvas_->set(days_, shop_, now_, current_);
    Q_EMIT currentChanged();
}

std::optional<AppointmentBoard::Place> AppointmentBoard::placeOf(AppointmentId id) const {
    for (std::size_t day = 0; day < days_.size(); ++day) {
        for (std::size_t at = 0; at < days_[day].appointments.size(); ++at) {
            if (days_[day].appointments[at].appointment.id == id) {
                return Place{day, at};
            }
        }
    }
    return std::nullopt;
}

const AppointmentRow* AppointmentBoard::current() const {
    const auto place = current_ ? placeOf(*current_) : std::nullopt;
    return place ? &days_[place->day].appointments[place->at] : nullptr;
}

bool AppointmentBoard::choose(AppointmentId id) {
    const auto place = placeOf(id);
    if (place) {
        chooseAt(*place);
    } else {
        current_ = id; // it is read in a moment
    }
    return place.has_value();
}

void AppointmentBoard::chooseAt(const Place& place) {
    current_ = days_[place.day].appointments[place.at].appointment.id;
    canvas_->choose(current_);
    if (const auto box = canvas_->boxOf(*current_)) {
        ensureVisible(box->center().x(), box->center().y(), 0, box->height());
    }
    Q_EMIT currentChanged();
}

void AppointmentBoard::step(int days, int places) {
    const auto from = current_ ? placeOf(*current_) : std::nullopt;
    if (!from) {
        return;
    }
    const auto count = static_cast<int>(days_[from->day].appointments.size());
    if (places != 0) {
        const int to = std::clamp(static_cast<int>(from->at) + places, 0, count - 1);
        chooseAt({from->day, static_cast<std::size_t>(to)});
        return;
    }
    for (int day = static_cast<int>(from->day) + days; day >= 0 && day < static_cast<int>(days_.size());
         day += days) {
        const auto& there = days_[static_cast<std::size_t>(day)].appointments;
        if (!there.empty()) {
            chooseAt({static_cast<std::size_t>(day), std::min(from->at, there.size() - 1)});
            return;
        }
    }
}

void AppointmentBoard::keyPressEvent(QKeyEvent* event) {
    const bool isDay = days_.size() == 1;
    switch (event->modifiers() & ~Qt::KeypadModifier ? 0 : event->key()) {
    case Qt::Key_Left: isDay ? step(0, -1) : step(-1, 0); return;
    case Qt::Key_Right: isDay ? step(0, 1) : step(1, 0); return;
    case Qt::Key_Up: step(0, -1); return;
    case Qt::Key_Down: step(0, 1); return;
    case Qt::Key_Home: Q_EMIT todayWanted(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current()) {
            Q_EMIT opened();
        }
        return;
    default: QScrollArea::keyPressEvent(event);
    }
}

void AppointmentBoard::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    canvas_->arrange(viewport()->width());
}

void AppointmentBoard::focusInEvent(QFocusEvent* event) {
    QScrollArea::focusInEvent(event);
    canvas_->setActive(true);
}

void AppointmentBoard::focusOutEvent(QFocusEvent* event) {
    QScrollArea::focusOutEvent(event);
    canvas_->setActive(false);
}

} // namespace baydesk
