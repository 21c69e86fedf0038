// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changes.h"
#include "gui/desk.h"
#include "gui/page_registry.h"
#include "gui/widgets/search_box.h"

#include <QMainWindow>
#include <QMap>
#include <QPointer>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QStackedWidget;
class QTimer;

namespace baydesk {

class BackupButton;
class BusyBar;
class HeaderBar;
class HelpPanel;
class Messages;
class Page;
class Rail;
struct BackupSign;

/// Who sits at the desk and where, as the program knows it after it has opened the shop.
struct Seat {
    std::shared_ptr<const ShopSettings> shop;
    StaffId person;
    QString personName;
    QString personRole;
    /// Where the time comes from; the computer's clock unless a test says otherwise.
    std::function<Timestamp()> clock;
};

/// The one window: the rail on the left, the header, and one page at a time. Pages are made when they are
/// first shown.
class MainWindow : public QMainWindow, public Navigator {
    Q_OBJECT
  public:
    MainWindow(Backroom& backroom, const Seat& seat, std::span<const PageEntry> pages = pageRegistry());
    ~MainWindow() override;

    void openPage(PageId page, const PageTarget& target = {}) override;
    bool hasPage(PageId page) const override { return entryFor(page) != nullptr; }
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

    const Desk& desk() const { return desk_; }
    Page* currentPage() const;
    SearchBox* search() const;
    Messages& messages() const { return *messages_; }

  protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    struct Visit {
        PageId page;
        PageTarget target;
    };
    void buildActions();
    void buildFrame(const Seat& seat);
    void connectBackroom();
    void closeHelp();
    Page* pageFor(PageId id);
    const PageEntry* entryFor(PageId id) const;
    void goTo(const Visit& visit);
    void showHeader();
    void toggleHelp();
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
    QStackedWidget* stack_ = nullptr;
    HelpPanel* help_ = nullptr;
    QPointer<QWidget> beforeHelp_;
    QLabel* notice_ = nullptr;
    QTimer* noticeTimer_ = nullptr;
};

} // namespace baydesk
