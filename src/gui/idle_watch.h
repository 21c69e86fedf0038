// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/hours.h"
#include "domain/values/timestamp.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace baydesk {

/// Notices that nobody has touched keyboard or mouse of this program for a while. It goes by the clock it is
/// given, so that the time a computer slept counts, too.
class IdleWatch : public QObject {
    Q_OBJECT
  public:
    IdleWatch(std::function<Timestamp()> clock, Hours limit, QObject* parent = nullptr);
    void setLimit(Hours limit) { limit_ = limit; }
    /// Counts from now, or not at all.
    void setRunning(bool isRunning);
    /// Looks at the clock: what the timer does every few seconds.
    void look();

  Q_SIGNALS:
    void idle();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    std::function<Timestamp()> clock_;
    Hours limit_;
    Timestamp touched_;
    QTimer timer_;
};

} // namespace baydesk
