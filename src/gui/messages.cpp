// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages.h"

#include "app/backroom.h"
#include "gui/page.h"
#include "gui/widgets/inline_message.h"

#include <QMessageBox>

namespace baydesk {

Messages::Messages(QWidget* window) : QObject(window), window_(window) {}

void Messages::show(const Failure& failure, Page* current) {
    switch (failure.kind) {
    case Failure::Kind::Refused:
        if (current) {
            current->message()->show(Tone::Bad, failure.sentence);
        }
        break;
    case Failure::Kind::Storage:
        openDialog(tr("Nothing was saved"), failure.sentence,
                   tr("What you typed is still there. Try again when the cause is removed."), failure.detail);
        break;
    case Failure::Kind::Bug:
        openDialog(tr("Please report this"), failure.sentence,
                   tr("The details below help to find the mistake; they hold no customer's data."),
                   failure.detail);
        break;
    }
}

void Messages::openDialog(const QString& title, const QString& sentence, const QString& remedy,
                          const QString& detail) {
    if (open_) {
        return; // one is enough: a lost disk fails every page at once
    }
    open_ = new QMessageBox(QMessageBox::Critical, title, sentence, QMessageBox::Close, window_);
    open_->setInformativeText(remedy);
    open_->setDetailedText(detail);
    open_->setAttribute(Qt::WA_DeleteOnClose);
    open_->open();
}

} // namespace baydesk
