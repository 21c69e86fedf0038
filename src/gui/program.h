// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config.h"
#include "gui/main_window.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace baydesk {

class Backroom;
class BackupKeeper;
class LongWork;
class PasswordKeeper;
class PreparedRestore;
class ProgressPanel;
class RestoreWizard;
class SampleMaker;
class ServerDoor;
struct Failure;
enum class ServerLook;
class SetUpWindow;
class SignInPage;
struct SignInFacts;
struct StaffMember;

/// From the opened database to the window: asks who sits down here, opens their window and connects the
/// search. Who takes over at the lock gets a window of their own, and the one before waits, locked, as it was
/// left. Without a shop in the database, or without a database, the set-up begins; where a database is there
/// that cannot be read any more, it leads to restoring a backup, and it waits for a server that is away.
class Program : public QObject {
    Q_OBJECT
  public:
    struct Wishes {
        /// The name of who sits here; empty for the person of last time. In a sample shop they are signed in
        /// at once, in a real one the sign-in page begins with them.
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
    /// After it a wait is explained.
    static constexpr std::chrono::milliseconds patience{400};
    void makeSample();
    void showProgress(const QString& title, bool canCancel);
    /// There is no shop yet: a new one, another one, or the sample shop.
    void setUp();
    void closeSetUp();
    void openDatabase();
    /// In program_server.cpp: a shop on a server.
    void openServer();
    void sayItOpens();
    void lookWhyUnopened(const Failure& failure);
    void standBefore(const Failure& failure, ServerLook found);
    void showServerDoor();
    void closeServerDoor();
    void keepTypedPassword();
    void go(const SignInFacts& facts, const std::vector<StaffMember>& people);
    /// For the sample shop: the person who is signed in without being asked.
    std::optional<StaffMember> whoIsWished(const std::vector<StaffMember>& people);
    void askWho(const SignInFacts& facts);
    void signIn(const StaffMember& person);
    void openWindow(const Seat& seat);
    void tellWhoWaits();
    void showWindow();
    void startTour(const SignInFacts& facts);
    enum class Remedy { None, Restore };
    void giveUp(const QString& title, const QString& sentence, Remedy remedy = Remedy::None);
    /// In program_backups.cpp: keeping backups, and bringing one back.
    void connectBackups();
    void beginKeeping();
    void openBackups();
    void unopened(const Failure& failure);
    void chooseBackup();
    void restoreDamaged();
    void openRestore(QStringList files, const QString& reason);
    void restore(const std::shared_ptr<PreparedRestore>& prepared);
    void endRestore(const QString& aside, const std::exception_ptr& error);
    void say(const QString& title, const QString& sentence);
    void tellNews();

    Config config_;
    Wishes wishes_;
    /// A tour without a database of its own walks through a new sample shop that goes away with it.
    std::unique_ptr<QTemporaryDir> tourShop_;
    std::unique_ptr<SampleMaker> maker_;
    std::unique_ptr<ProgressPanel> progress_;
    std::unique_ptr<Backroom> backroom_;
    std::unique_ptr<BackupKeeper> keeper_;
    std::unique_ptr<LongWork> restoring_;
    /// Told in the window that opens next.
    QString news_;
    std::shared_ptr<const ShopSettings> shop_;
    std::unique_ptr<SetUpWindow> setUp_;
    std::unique_ptr<PasswordKeeper> passwords_;
    std::unique_ptr<ServerDoor> serverDoor_;
    std::unique_ptr<LongWork> looking_;
    /// A password for the database that somebody has typed and that is not kept yet.
    QString typed_;
    /// Who has just made the shop and is signed in.
    std::optional<StaffMember> founder_;
    std::unique_ptr<SignInPage> door_;
    /// Of everybody who has signed in, by their id; one is shown.
    std::map<std::int64_t, std::unique_ptr<MainWindow>> windows_;
    MainWindow* window_ = nullptr;
    /// A child of the window, if there is one, so it must go first.
    std::unique_ptr<RestoreWizard> wizard_;
    bool isShown_ = false;
    bool isOver_ = false;
};

} // namespace baydesk
