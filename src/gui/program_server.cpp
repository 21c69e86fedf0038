// SPDX-License-Identifier: GPL-3.0-or-later
// A shop on a server: its password, and what is done while it cannot be opened.
#include "app/backroom.h"
#include "app/database_place.h"
#include "app/failure.h"
#include "app/long_work.h"
#include "app/password_keeper.h"
#include "gui/program.h"
#include "gui/server_door.h"
#include "gui/set_up/set_up_window.h"
#include "gui/widgets/progress.h"

#include <QScreen>
#include <QTimer>

namespace baydesk {

void Program::openServer() {
    QTimer::singleShot(patience, this, &Program::sayItOpens); // a keyring may ask, or hang
    try {
        passwords_->recall(config_.database, [this] { openDatabase(); });
    } catch (const StorageError& mistake) {
        giveUp(tr("The database cannot be opened"), mistake.sentence());
    }
}

/// Looks once more, away from the window: the sentence alone does not say what is to be done.
void Program::lookWhyUnopened(const Failure& failure) {
    if (looking_) {
        return; // every request of a start fails for the one reason
    }
    const auto found = std::make_shared<ServerLook>(ServerLook::Other);
    looking_ = std::make_unique<LongWork>();
    connect(looking_.get(), &LongWork::finished, this, [this, failure, found](const std::exception_ptr&) {
        looking_.release()->deleteLater(); // it is telling of its end this very moment
        standBefore(failure, *found);
    });
    looking_->start(
        [found, database = config_.database](const BackupGoOn&) { *found = lookAtServer(database); });
}

void Program::standBefore(const Failure& failure, ServerLook found) {
    using Kind = StorageError::Kind;
    // It may have come back between the try and the look.
    const bool wasAway = failure.storage == Kind::ConnectionLost || failure.storage == Kind::Busy ||
                         (failure.storage == Kind::CannotOpen && found == ServerLook::There);
    backroom_.reset();
    if (found == ServerLook::Empty) {
        setUp();
    } else if (found == ServerLook::WantsPassword) {
        typed_.clear(); // it was a wrong one, if there was any
        showServerDoor();
        serverDoor_->askForPassword(failure.sentence);
    } else if (found == ServerLook::Away || wasAway) {
        showServerDoor();
        serverDoor_->waitForServer(failure.sentence);
    } else {
        closeServerDoor();
        giveUp(tr("The database cannot be opened"), failure.sentence,
               failure.storage == Kind::CannotOpen ? Remedy::Restore : Remedy::None);
    }
}

void Program::showServerDoor() {
    if (serverDoor_) {
        return;
    }
    serverDoor_ = std::make_unique<ServerDoor>();
    serverDoor_->resize(QSize(900, 480).boundedTo(serverDoor_->screen()->availableSize()));
    connect(serverDoor_.get(), &ServerDoor::tryWanted, this, [this](const QString& password) {
        if (!password.isEmpty()) {
            typed_ = password;
            giveServerPassword(config_.database, password);
        }
        openDatabase();
    });
    connect(serverDoor_.get(), &ServerDoor::otherWanted, this, &Program::setUp);
    connect(serverDoor_.get(), &ServerDoor::closed, this, [] { QCoreApplication::exit(1); });
    serverDoor_->show();
    progress_.reset(); // only now: without any window the program would end
    closeSetUp();
}

void Program::closeServerDoor() {
    if (serverDoor_) {
        serverDoor_->hide();
        serverDoor_.release()->deleteLater(); // it may be telling of a click this very moment
    }
}

/// Only a password that has opened the database is kept.
void Program::keepTypedPassword() {
    if (typed_.isEmpty()) {
        return;
    }
    passwords_->keep(config_.database, std::exchange(typed_, {}), [this](PasswordKeeper::Kept kept) {
        switch (kept) {
        case PasswordKeeper::Kept::InKeyring:
            news_ = tr("The database's password is kept in this computer's keyring.");
            break;
        case PasswordKeeper::Kept::InFile:
            say(tr("The database's password is kept in a file"),
                tr("This computer has no keyring for you, so the password is in %1, which only you may read.")
                    .arg(passwords_->file()));
            break;
        case PasswordKeeper::Kept::Nowhere:
            say(tr("The database's password is not kept"),
                tr("There is neither a keyring nor a folder for it, so Baydesk asks again at the next "
                   "start."));
            break;
        }
        tellNews();
    });
}

} // namespace baydesk
