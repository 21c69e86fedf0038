// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/main_window.h"

#include "app/system_clock.h"
#include "gui/about_vehicle.h"
#include "gui/header_bar.h"
#include "gui/help_panel.h"
#include "gui/idle_watch.h"
#include "gui/messages.h"
#include "gui/page.h"
#include "gui/rail.h"
#include "gui/theme.h"
#include "gui/user_settings.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/inline_message.h"
#include "gui/widgets/progress.h"
#include "services/rights.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {
constexpr std::size_t longestTrail = 50;
constexpr int noticeBand = 28; ///< below the page: what was done is said there, and covers nothing
} // namespace

MainWindow::MainWindow(Backroom& backroom, const Seat& seat, std::span<const PageEntry> pages)
    : desk_{.backroom = backroom,
            .navigator = *this,
            .shop = seat.shop,
            .person = seat.person,
            .personName = seat.personName,
            .role = seat.role,
            .rights = rightsOf(seat.role),
            .clock = seat.clock ? seat.clock : &SystemClock::now},
      entries_(pages) {
    setSettingsOwner(QString::number(seat.person.value()));
    setWindowTitle(QStringLiteral("Baydesk"));
    setMinimumSize(1120, 640);
    frame_ = new QWidget;
    buildActions();
    buildFrame();
    messages_ = new Messages(this);
    connectBackroom();
    showRights();
    restoreWindow();
    openStartPage();
    idle_ = new IdleWatch(desk_.clock, desk_.shop ? desk_.shop->idleLock : Hours(), this);
    connect(idle_, &IdleWatch::idle, this, [this] { lock(); });
    idle_->setRunning(desk_.shop != nullptr);
}

/// Pages that say goodbye when they are hidden still need the desk.
MainWindow::~MainWindow() {
    disconnect(qApp, nullptr, this, nullptr); // the focus goes from its children while they end
    hide();
}

void MainWindow::buildActions() {
    for (const ActionEntry& entry : actionTable()) {
        if (entry.everywhere) {
            QAction* action = makeAction(entry.id, this);
            frame_->addAction(action); // behind the lock no key does anything
            actions_.insert(static_cast<int>(entry.id), action);
        }
    }
    for (const PageEntry& page : entries_) {
        if (page.action) {
            connect(windowAction(*page.action), &QAction::triggered, this,
                    [this, id = page.id] { openPage(id); });
        }
    }
    windowAction(ActionId::MakeBackup)->setVisible(false); // until offerBackups()
    windowAction(ActionId::MakeBackup)->setEnabled(false);
    connect(windowAction(ActionId::WorkInShop), &QAction::triggered, this,
            [this] { openPage(PageId::Today); });
    connect(windowAction(ActionId::PartLookUp), &QAction::triggered, this,
            [this] { openPage(PageId::Parts); });
    connect(windowAction(ActionId::NewVisit), &QAction::triggered, this, [this] {
        openPage(PageId::NewVisit);
        if (Page* page = currentPage(); page && page->id() == PageId::NewVisit) {
            page->focusFilter(); // search first, whatever stands there unfinished
        }
    });
    connect(windowAction(ActionId::Appointment), &QAction::triggered, this, &MainWindow::bookAppointment);
    connect(windowAction(ActionId::Back), &QAction::triggered, this, &MainWindow::goBack);
    connect(windowAction(ActionId::Help), &QAction::triggered, this, &MainWindow::toggleHelp);
    connect(windowAction(ActionId::Search), &QAction::triggered, this, [this] {
        search()->setFocus(Qt::ShortcutFocusReason);
        search()->selectAll();
    });
    connect(windowAction(ActionId::Lock), &QAction::triggered, this, [this] { lock(); });
    connect(windowAction(ActionId::SignOut), &QAction::triggered, this,
            [this] { lock(LockFor::AnotherPerson); });
}

void MainWindow::buildFrame() {
    auto* row = new QHBoxLayout(frame_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    rail_ = new Rail;
    for (const PageEntry& page : entries_) {
        if (page.action) {
            rail_->addPage(page.id, windowAction(*page.action));
        }
    }
    rail_->addToFoot(windowAction(ActionId::Lock));
    rail_->addToFoot(windowAction(ActionId::SignOut));
    row->addWidget(rail_);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    busy_ = new BusyBar;
    right->addWidget(busy_);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(pageMargin, 14, pageMargin, noticeBand);
    inner->setSpacing(14);
    header_ = new HeaderBar;
    inner->addWidget(header_);
    stack_ = new QStackedWidget;
    stack_->setProperty("look", "stack");
    inner->addWidget(stack_, 1);
    right->addLayout(inner, 1);
    row->addLayout(right, 1);
    shell_ = new QStackedWidget;
    shell_->addWidget(frame_);
    setCentralWidget(shell_);
    help_ = new HelpPanel(frame_);
    notice_ = new Chip(Tone::Ok, {}, frame_);
    notice_->hide();
    noticeTimer_ = new QTimer(this);
    noticeTimer_->setSingleShot(true);
    connect(noticeTimer_, &QTimer::timeout, notice_, &QWidget::hide);
    connect(search(), &SearchBox::chosen, this, [this](const FoundItem& hit) {
        if (hasPage(hit.page)) {
            openPage(hit.page, hit.target);
        }
    });
}

void MainWindow::setSearch(std::function<void(const QString& question, Answer answer)> ask) {
    connect(search(), &SearchBox::asked, this, [this, ask = std::move(ask)](const QString& question) {
        ask(question,
            [this, question](std::vector<FoundItem> hits) { search()->setHits(question, std::move(hits)); });
    });
}

bool MainWindow::hasPage(PageId page) const {
    const PageEntry* entry = entryFor(page);
    const auto right = entry ? rightFor(*entry) : std::nullopt;
    return entry && (!right || desk_.may(*right));
}

const PageEntry* MainWindow::entryFor(PageId id) const {
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [id](const auto& entry) { return entry.id == id; });
    return found == entries_.end() ? nullptr : &*found;
}

Page* MainWindow::pageFor(PageId id) {
    if (Page* made = pages_.value(static_cast<int>(id))) {
        return made;
    }
    const PageEntry* entry = entryFor(id);
    if (!entry) {
        throw std::logic_error("a page was opened that is not in the registry");
    }
    Page* page = entry->make(desk_);
    pages_.insert(static_cast<int>(id), page);
    stack_->addWidget(page);
    connect(page, &Page::headerChanged, this, [this, page] {
        if (page == currentPage()) {
            showHeader();
        }
    });
    return page;
}

void MainWindow::openStartPage() {
    if (const PageId start = startPage(desk_.role); hasPage(start)) {
        openPage(start);
        return;
    }
    for (const PageEntry& entry : entries_) {
        if (entry.action && hasPage(entry.id)) {
            openPage(entry.id);
            return;
        }
    }
}

void MainWindow::openPage(PageId page, const PageTarget& target) {
    if (const PageEntry* entry = entryFor(page); entry && !hasPage(page)) {
        if (Page* current = currentPage()) {
            current->showRefusal(missingRight(*rightFor(*entry)));
        }
        return;
    }
    if (current_ && (current_->page != page || current_->target != target)) {
        trail_.push_back(*current_);
        if (trail_.size() > longestTrail) {
            trail_.erase(trail_.begin());
        }
    }
    goTo({page, target});
}

void MainWindow::goTo(const Visit& visit) {
    Page* page = pageFor(visit.page);
    help_->hide();
    search()->closeList();
    current_ = visit;
    page->open(visit.target);
    stack_->setCurrentWidget(page);
    rail_->setCurrent(visit.page);
    showHeader();
    page->refresh();
    page->focusFirst();
}

void MainWindow::goBack() {
    // An open list is left first, and nothing of what stands behind it.
    if (QWidget* list = QApplication::activePopupWidget()) {
        list->close();
        return;
    }
    Page* page = currentPage();
    if (help_->isVisible()) {
        closeHelp();
    } else if (search()->isOffering()) {
        search()->closeList();
    } else if (search()->hasFocus() && page) {
        page->focusFirst();
    } else if (page && page->message()->isVisible()) {
        page->message()->clear();
    } else if (page && page->goBack()) {
        return;
    } else {
        // Its right was taken away meanwhile, or what was begun there is done.
        while (!trail_.empty() && (!hasPage(trail_.back().page) || pageFor(trail_.back().page)->isDone())) {
            trail_.pop_back();
        }
        if (!trail_.empty()) {
            const Visit visit = trail_.back();
            trail_.pop_back();
            goTo(visit);
        }
    }
}

/// For the car that is marked in the search, or the one the page is about; else for somebody new.
void MainWindow::bookAppointment() {
    if (search()->hasFocus()) {
        search()->book();
        return;
    }
    const auto* page = dynamic_cast<const AboutVehicle*>(currentPage());
    const auto vehicle = page ? page->vehicle() : std::nullopt;
    openPage(PageId::Appointments,
             vehicle ? PageTarget(CarToBook{*vehicle, page->reasonToCome()}) : PageTarget(QString()));
}

QAction* MainWindow::windowAction(ActionId id) {
    QAction* action = actions_.value(static_cast<int>(id));
    if (!action) {
        throw std::logic_error("this action belongs to a page, not to the window");
    }
    return action;
}

void MainWindow::tell(const QString& sentence) {
    notice_->setText(sentence);
    notice_->adjustSize();
    notice_->move((width() + railWidth - notice_->width()) / 2,
                  height() - (noticeBand + notice_->height()) / 2);
    notice_->raise();
    notice_->show();
    noticeTimer_->start(4000);
}

Page* MainWindow::currentPage() const {
    return qobject_cast<Page*>(stack_->currentWidget());
}

SearchBox* MainWindow::search() const {
    return header_->search();
}

void MainWindow::showHeader() {
    if (const Page* page = currentPage()) {
        header_->setTitle(page->title(), page->subtitle());
        header_->setActions(page->headerActions());
        setWindowTitle(page->title().isEmpty() ? QStringLiteral("Baydesk")
                                               : page->title() + QStringLiteral(" – Baydesk"));
    }
}

void MainWindow::toggleHelp() {
    Page* page = currentPage();
    if (!page || help_->isVisible()) {
        closeHelp();
        return;
    }
    beforeHelp_ = QApplication::focusWidget();
    help_->explain(*page, actions_.values());
    help_->raise();
    help_->show();
}

/// The cursor goes back to where it stood.
void MainWindow::closeHelp() {
    help_->hide();
    if (beforeHelp_ && beforeHelp_->isVisible()) {
        beforeHelp_->setFocus(Qt::OtherFocusReason);
    } else if (Page* page = currentPage()) {
        page->focusFirst();
    }
}

void MainWindow::restoreWindow() {
    const QSize room = screen()->availableSize();
    resize(QSize(1440, 900).boundedTo(room));
    restoreGeometry(userSetting("window").toByteArray());
}

/// A key that does nothing for lack of a right says so.
void MainWindow::keyPressEvent(QKeyEvent* event) {
    const QKeySequence pressed(event->keyCombination());
    for (const GuardedAction* action : findChildren<GuardedAction*>()) {
        const bool isHere = action->parent() == this || action->parent() == currentPage();
        if (isHere && action->missing() && action->shortcuts().contains(pressed) && !isLocked()) {
            currentPage()->showRefusal(missingRight(*action->missing()));
            return;
        }
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveUserSetting("window", saveGeometry());
    if (!waiting_.isEmpty()) {
        event->ignore();
        askToClose();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    if (help_) {
        help_->place();
    }
}

} // namespace baydesk
