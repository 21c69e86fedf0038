// SPDX-License-Identifier: GPL-3.0-or-later
// The lock: the sign-in page over everything, and the work under it as it was left.
#include "app/backroom.h"
#include "gui/idle_watch.h"
#include "gui/main_window.h"
#include "gui/messages.h"
#include "gui/page.h"
#include "gui/sign_in/sign_in_form.h"
#include "gui/sign_in/sign_in_page.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

namespace baydesk {

void MainWindow::lock(LockFor whom) {
    if (isLocked()) {
        return;
    }
    while (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    QWidget* focus = frame_->focusWidget();
    beforeLock_ = focus && frame_->isAncestorOf(focus) ? focus : nullptr;
    hideDialogs();
    if (!cover_) {
        cover_ = new SignInPage(desk_.backroom, desk_.clock, SignInPage::Purpose::Unlock);
        shell_->addWidget(cover_);
        connect(cover_, &SignInPage::signedIn, this, &MainWindow::onSignedIn);
        connect(qApp, &QApplication::focusChanged, this, &MainWindow::keepFocusInFront);
    }
    idle_->setRunning(false);
    cover_->form().begin(whom == LockFor::Return ? desk_.personName : QString());
    shell_->setCurrentWidget(cover_);
    setWindowTitle(tr("Locked – Baydesk"));
    cover_->form().focusFirst();
    cover_->readFacts();
}

/// An answer that comes late may set the cursor behind the lock, where a password would be read by everybody.
void MainWindow::keepFocusInFront(QWidget* before, QWidget* now) {
    if (!isLocked() || now == nullptr || !frame_->isAncestorOf(now)) {
        return;
    }
    if (before && cover_->isAncestorOf(before)) {
        before->setFocus(Qt::OtherFocusReason);
    } else {
        cover_->form().focusFirst();
    }
}

void MainWindow::askToClose() {
    auto* box =
        new QMessageBox(QMessageBox::Question, tr("Close Baydesk"),
                        tr("%1 left work here, behind the lock. What is not saved of it goes with the "
                           "program.")
                            .arg(waiting_.join(tr(", "))),
                        QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* stay = box->addButton(tr("Stay"), QMessageBox::RejectRole);
    box->addButton(tr("Close all the same"), QMessageBox::AcceptRole);
    box->setDefaultButton(stay);
    connect(box, &QDialog::accepted, this, [this] {
        waiting_.clear();
        close();
    });
    box->open();
}

/// A dialog is a window of its own and would stand before the lock.
void MainWindow::hideDialogs() {
    dialogs_.clear();
    for (QDialog* dialog : findChildren<QDialog*>()) {
        if (dialog->isVisible()) {
            dialogs_.append(dialog);
            dialog->hide();
        }
    }
}

void MainWindow::unlock() {
    if (!isLocked()) {
        return;
    }
    shell_->setCurrentWidget(frame_);
    showHeader();
    for (const QPointer<QWidget>& dialog : std::as_const(dialogs_)) {
        if (dialog) {
            dialog->show();
        }
    }
    dialogs_.clear();
    if (Page* page = currentPage()) {
        page->refresh();
        if (beforeLock_ && beforeLock_->isVisible()) {
            beforeLock_->setFocus(Qt::OtherFocusReason);
        } else {
            page->focusFirst();
        }
    }
    if (std::exchange(areRightsNew_, false)) {
        showRights();
    }
    if (const auto failure = std::exchange(failedBehindLock_, {})) {
        messages_->show(*failure, currentPage());
    }
    idle_->setRunning(true);
    readSeat();
}

void MainWindow::onSignedIn(const StaffMember& person) {
    if (person.id == desk_.person) {
        unlock();
    } else {
        cover_->form().begin(desk_.personName);
        Q_EMIT otherSignedIn(person);
    }
}

} // namespace baydesk
