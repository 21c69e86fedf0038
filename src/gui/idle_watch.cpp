// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace baydesk {

namespace {

bool isTouch(QEvent::Type type) {
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::InputMethod: return true;
    default: return false;
    }
}

} // namespace

IdleWatch::IdleWatch(std::function<Timestamp()> clock, Hours limit, QObject* parent)
    : QObject(parent), clock_(std::move(clock)), limit_(limit), touched_(clock_()) {
    timer_.setInterval(2000);
    connect(&timer_, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setRunning(bool isRunning) {
    touched_ = clock_();
    if (isRunning) {
        timer_.start();
        QCoreApplication::instance()->installEventFilter(this);
    } else {
        timer_.stop();
        QCoreApplication::instance()->removeEventFilter(this);
    }
}

void IdleWatch::look() {
    const Timestamp now = clock_();
    if (now < touched_) {
        touched_ = now; // the clock was set back: it counts from there
    } else if (timer_.isActive() && !(now < touched_.plus(limit_))) {
        Q_EMIT idle();
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    if (isTouch(event->type())) {
        touched_ = clock_();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace baydesk
