// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/failure.h"
#include "domain/changes.h"
#include "gui/desk.h"
#include "gui/page_registry.h"
#include "gui/widgets/search_box.h"

#include <QMainWindow>
#include <QMap>
#include <QPointer>
#include <QStackedWidget>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QTimer;

namespace baydesk {

class BackupButton;
class BusyBar;
class HeaderBar;
class HelpPanel;
class IdleWatch;
class Messages;
class Page;
class Rail;
class SignInPage;
struct BackupSign;

/// Who sits at the desk and where, as the program knows it after they have signed in.
struct Seat {
    std::shared_ptr<const ShopSettings> shop;
    StaffId person;
    QString personName;
    StaffRole role;
    /// Where the time comes from; the computer's clock unless a test says otherwise.
    std::function<Timestamp()> clock;
};

/// The window of one person: the rail on the left, the header, and one page at a time. Pages are made when
/// they are first shown, and only those are offered that the person has the right to. While the person is
/// away the lock covers everything, and what they left stays as it is.
class MainWindow : public QMainWindow, public Navigator {
    Q_OBJECT
  public:
    MainWindow(Backroom& backroom, const Seat& seat, std::span<const PageEntry> pages = pageRegistry());
    ~MainWindow() override;

    void openPage(PageId page, const PageTarget& target = {}) override;
    /// Whether there is such a page and the person has the right to it.
    bool hasPage(PageId page) const override;
    void goBack() override;
    QAction* windowAction(ActionId id) override;
    void tell(const QString& sentence) override;

    /// What answers the search box: it gets the question and hands back what it found, at once or later.
    using Answer = std::function<void(std::vector<FoundItem>)>;
    void setSearch(std::function<void(const QString& question, Answer answer)> search);

    /// From now on the rail shows how old the newest backup is, and the key works; \p open is called by
    /// either.
    void offerBackups(std::function<void()> open);
    void showBackup(const BackupSign& sign);

    enum class LockFor { Return, AnotherPerson };
    /// Covers the window until the person gives their password. The keyboard begins in the password, or in
    /// the name.
    void lock(LockFor whom = LockFor::Return);
    void unlock();
    bool isLocked() const { return cover_ && shell_->currentWidget() != frame_; }
    /// Whose windows wait behind the lock meanwhile: closing this one asks first.
    void setWaiting(const QStringList& names) { waiting_ = names; }
    IdleWatch* idleWatch() const { return idle_; }

    const Desk& desk() const { return desk_; }
    Page* currentPage() const;
    SearchBox* search() const;
    Messages& messages() const { return *messages_; }

  Q_SIGNALS:
    /// At the lock somebody else has signed in; this window stays as its person left it.
    void otherSignedIn(const baydesk::StaffMember& person);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Visit {
        PageId page;
        PageTarget target;
    };
    void buildActions();
    void buildFrame();
    void connectBackroom();
    void openStartPage();
    /// Reads who sits here and what they may do, and offers that and nothing else.
    void readSeat();
    void showRights();
    void showFoot();
    void hideDialogs();
    void keepFocusInFront(QWidget* before, QWidget* now);
    void askToClose();
    void onSignedIn(const StaffMember& person);
    void closeHelp();
    Page* pageFor(PageId id);
    const PageEntry* entryFor(PageId id) const;
    void goTo(const Visit& visit);
    void showHeader();
    void toggleHelp();
    void bookAppointment();
    void onChanged(Changes changes);
    void restoreWindow();

    Desk desk_;
    std::span<const PageEntry> entries_;
    QMap<int, QAction*> actions_;
    QMap<int, Page*> pages_;
    std::vector<Visit> trail_;
    std::optional<Visit> current_;
    Messages* messages_ = nullptr;
    Rail* rail_ = nullptr;
    BackupButton* backup_ = nullptr;
    HeaderBar* header_ = nullptr;
    BusyBar* busy_ = nullptr;
    QStackedWidget* shell_ = nullptr; ///< the frame, and over it the lock
    QWidget* frame_ = nullptr;
    SignInPage* cover_ = nullptr;
    IdleWatch* idle_ = nullptr;
    QPointer<QWidget> beforeLock_;
    QList<QPointer<QWidget>> dialogs_;
    /// What could not be saved while the lock stood; told once it is opened.
    std::optional<Failure> failedBehindLock_;
    bool areRightsNew_ = false;
    QStringList waiting_;
    QStackedWidget* stack_ = nullptr;
    HelpPanel* help_ = nullptr;
    QPointer<QWidget> beforeHelp_;
    QLabel* notice_ = nullptr;
    QTimer* noticeTimer_ = nullptr;
};

} // namespace baydesk
