// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backroom.h"
#include "benchmark/measure.h"
#include "gui/application.h"
#include "gui/main_window.h"

#include <QEvent>
#include <functional>

namespace baydesk {

/// Says when a window has been painted: everything that had changed in it, at once.
class PaintedApplication : public Application {
  public:
    using Application::Application;
    bool notify(QObject* receiver, QEvent* event) override;
    /// What it takes from the beginning of \p act to the end of the first painting in which \p isShown holds;
    /// of the processor in all threads.
    Cost costUntilPainted(const std::function<void()>& act, const std::function<bool()>& isShown);

  private:
    std::function<void()> painted_;
};

/// The main window on a shop's file, with its advisor at the desk and the search box connected.
class FrontWindow {
  public:
    explicit FrontWindow(const QString& file);
    MainWindow& window() { return *window_; }
    /// Turns the event loop until the backroom has answered everything.
    void settle();

  private:
    std::unique_ptr<Backroom> backroom_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace baydesk
