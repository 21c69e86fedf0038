// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <chrono>
#include <cstdio>
#include <stdexcept>

namespace baydesk {

/// The same clock in all processes of the machine.
inline qint64 nanoseconds() {
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

/// Ends the program once a table with rows in it has been painted, and says when that was.
class FirstTable : public QObject {
  protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        const auto* view = qobject_cast<QAbstractItemView*>(object->parent());
        if (event->type() == QEvent::Paint && !isSeen_ && view != nullptr && view->model() != nullptr &&
            view->model()->rowCount() > 0) {
            isSeen_ = true;
            QTimer::singleShot(0, this, [] { // after the whole window is on the screen
                std::printf("painted %lld\n", static_cast<long long>(nanoseconds()));
                QCoreApplication::quit();
            });
        }
        return QObject::eventFilter(object, event);
    }

  private:
    bool isSeen_ = false;
};

/// Says how much memory this process had at most, in MiB.
inline void printPeakMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("this system does not say how much memory a process has");
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            std::printf("peak %.1f\n", line.simplified().split(' ').at(1).toDouble() / 1024);
        }
    }
}

} // namespace baydesk
