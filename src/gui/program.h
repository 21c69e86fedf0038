// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config.h"
#include "gui/main_window.h"

#include <QObject>
#include <QString>
#include <memory>

namespace baydesk {

class Backroom;
class Tour;

/// From the opened database to the window: reads who works here, opens the main window and connects the
/// search. Without a shop in the database, or without a database, it says so in a sentence and ends.
class Program : public QObject {
    Q_OBJECT
  public:
    /// \p person is the name of who sits here; empty for the person of last time, or else the first advisor.
    Program(Config config, QString person, QString tourFolder);
    ~Program() override;
    void start();

  private:
    void openWindow(const Seat& seat);
    void startTour();
    void giveUp(const QString& title, const QString& sentence);

    Config config_;
    QString person_;
    QString tourFolder_;
    std::unique_ptr<Backroom> backroom_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace baydesk
