// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config.h"
#include "gui/main_window.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace baydesk {

class Backroom;
class BackupKeeper;
class PreparedRestore;
class ProgressPanel;
class RestoreWizard;
class SampleMaker;
struct Failure;
class Tour;

/// From the opened database to the window: reads who works here, opens the main window and connects the
/// search. Without a shop in the database, or without a database, it says so in a sentence and ends; where a
/// database is there that cannot be read any more, it leads to restoring a backup.
class Program : public QObject {
    Q_OBJECT
  public:
    struct Wishes {
        /// The name of who sits here; empty for the person of last time, or else the first advisor.
        QString person;
        /// Where a tour leaves its pictures; empty for no tour.
        QString tourFolder;
        /// The database is the sample shop, built first if it is not there.
        bool sample = false;
    };
    Program(Config config, Wishes wishes);
    ~Program() override;
    void start();

  private:
    void makeSample();
    void showProgress(const QString& title, bool canCancel);
    void openDatabase();
    void openWindow(const Seat& seat);
    void showWindow();
    void startTour();
    enum class Remedy { None, Restore };
    void giveUp(const QString& title, const QString& sentence, Remedy remedy = Remedy::None);
    /// In program_backups.cpp: keeping backups, and bringing one back.
    void connectBackups();
    void openBackups();
    void unopened(const Failure& failure);
    void chooseBackup();
    void openRestore(QStringList files, const QString& reason);
    void restore(PreparedRestore& prepared);
    void say(const QString& title, const QString& sentence);

    Config config_;
    Wishes wishes_;
    /// A tour without a database of its own walks through a new sample shop that goes away with it.
    std::unique_ptr<QTemporaryDir> tourShop_;
    std::unique_ptr<SampleMaker> maker_;
    std::unique_ptr<ProgressPanel> progress_;
    std::unique_ptr<Backroom> backroom_;
    std::unique_ptr<BackupKeeper> keeper_;
    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<RestoreWizard> wizard_;
    /// Told in the window that opens next.
    QString news_;
    bool isShown_ = false;
    bool isOver_ = false;
};

} // namespace baydesk
