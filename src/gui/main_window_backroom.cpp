// SPDX-License-Identifier: GPL-3.0-or-later
// What the window hears from the database: changes, failures, and what its person may do by now.
#include "app/backroom.h"
#include "gui/application.h"
#include "gui/header_bar.h"
#include "gui/idle_watch.h"
#include "gui/main_window.h"
#include "gui/messages.h"
#include "gui/page.h"
#include "gui/rail.h"
#include "gui/sign_in/sign_in_page.h"
#include "gui/widgets/inline_message.h"
#include "gui/widgets/progress.h"
#include "services/rights.h"
#include "services/shop_service.h"

#include <algorithm>

namespace baydesk {

void MainWindow::connectBackroom() {
    Backroom& backroom = desk_.backroom;
    connect(&backroom, &Backroom::changed, this, &MainWindow::onChanged);
    connect(&backroom, &Backroom::busyChanged, busy_, &BusyBar::setBusy);
    const auto show = [this](const Failure& failure) {
        if (!isLocked()) {
            messages_->show(failure, currentPage());
        } else if (!failure.whileReading) {
            failedBehindLock_ = failure; // the lock says its own only
        }
    };
    connect(&backroom, &Backroom::failed, messages_, show);
    if (auto* application = qobject_cast<Application*>(qApp)) {
        connect(application, &Application::failed, messages_, show);
    }
}

void MainWindow::onChanged(Changes changes) {
    for (Page* page : std::as_const(pages_)) {
        if (page->topics().intersects(changes)) {
            page->takeNews(changes);
        }
    }
    if (changes.intersects(Topic::Shop)) {
        readSeat();
        if (isLocked()) {
            cover_->readFacts(); // who may sign in may be others by now
        }
    }
    if (Page* page = currentPage(); page && !isLocked()) {
        page->refresh();
    }
}

void MainWindow::readSeat() {
    struct News {
        std::shared_ptr<const ShopSettings> shop;
        std::optional<StaffMember> person;
        RightSet rights;
    };
    desk_.backroom.readLatest(
        this, "seat",
        [context = desk_.context()](Session& session) {
            const auto people = ShopService::people(session);
            const auto self = std::ranges::find(people, context.actor, &StaffMember::id);
            return News{ShopService::settings(session),
                        self == people.end() ? std::nullopt : std::optional(*self),
                        rightsOf(session, context)};
        },
        [this](const News& news) {
            desk_.shop = news.shop;
            if (!news.person) {
                lock(LockFor::AnotherPerson); // who no longer works here has left for good
                return;
            }
            const bool isOther = news.rights != desk_.rights || news.person->role != desk_.role;
            desk_.personName = news.person->name;
            desk_.role = news.person->role;
            desk_.rights = news.rights;
            idle_->setLimit(desk_.shop->idleLock);
            showFoot();
            if (isOther && isLocked()) {
                areRightsNew_ = true;
            } else if (isOther) {
                showRights();
            }
        });
}

void MainWindow::showFoot() {
    rail_->setFoot(desk_.personName + QStringLiteral(" · ") + label(desk_.role),
                   desk_.shop ? desk_.shop->name : QString());
}

void MainWindow::showRights() {
    for (GuardedAction* action : findChildren<GuardedAction*>()) {
        action->setRights(desk_.rights);
    }
    const auto offer = [this](ActionId id, PageId page) {
        windowAction(id)->setVisible(hasPage(page));
        windowAction(id)->setEnabled(hasPage(page));
    };
    for (const PageEntry& page : entries_) {
        if (page.action) {
            offer(*page.action, page.id);
        }
    }
    offer(ActionId::WorkInShop, PageId::Today);
    offer(ActionId::PartLookUp, PageId::Parts);
    offer(ActionId::NewVisit, PageId::NewVisit);
    search()->setVisible(windowAction(ActionId::Search)->isEnabled());
    showFoot();
    for (Page* page : std::as_const(pages_)) {
        page->markStale();
    }
    if (current_ && !hasPage(current_->page)) {
        const auto lost = rightFor(*entryFor(current_->page));
        current_.reset();
        openStartPage();
        if (Page* page = currentPage(); page && lost) {
            page->message()->showRefusal(missingRight(*lost));
        }
    } else if (Page* page = currentPage(); page && !isLocked()) {
        page->refresh();
    }
}

} // namespace baydesk
