// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/failure.h"

#include <QApplication>

namespace baydesk {

/// The application of the desktop. What a slot or an event handler throws ends that click and not the
/// program: it is told like any other failure.
class Application : public QApplication {
    Q_OBJECT
  public:
    Application(int& argc, char** argv);
    bool notify(QObject* receiver, QEvent* event) override;

  Q_SIGNALS:
    void failed(const baydesk::Failure& failure);
};

} // namespace baydesk
