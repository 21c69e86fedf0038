// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages.h"

#include "app/backroom.h"
#include "gui/page.h"
#include "gui/widgets/inline_message.h"

#include <QMessageBox>
#include <QPushButton>

namespace baydesk {

namespace {

struct Words {
    QString title;
    QString remedy;
};

Words wordsFor(const Failure& failure) {
    using Kind = StorageError::Kind;
    const QString keep =
        Messages::tr("What you typed is still there: note it down before you close Baydesk.");
    switch (failure.storage.value_or(Kind::Other)) {
    case Kind::Damaged: return {Messages::tr("The database is damaged"), keep};
    case Kind::Moved: return {Messages::tr("The database is not in its place"), keep};
    case Kind::OutcomeUnknown: return {Messages::tr("It is not certain whether this was saved"), keep};
    default: break;
    }
    if (failure.whileReading) {
        return {
            Messages::tr("This cannot be shown"),
            Messages::tr("What the window shows may be out of date. Try again when the cause is removed.")};
    }
    return {Messages::tr("Nothing was saved"),
            Messages::tr("What you typed is still there. Try again when the cause is removed.")};
}

} // namespace

Messages::Messages(QWidget* window) : QObject(window), window_(window) {}

void Messages::show(const Failure& failure, Page* current) {
    switch (failure.kind) {
    case Failure::Kind::Refused:
        if (current) {
            current->message()->show(Tone::Bad, failure.sentence);
        }
        break;
    case Failure::Kind::Storage: {
        const Words words = wordsFor(failure);
        openDialog(failure, words.title, words.remedy);
        break;
    }
    case Failure::Kind::Bug:
        openDialog(failure, tr("Please report this"),
                   tr("The details below help to find the mistake; they hold no customer's data."));
        break;
    }
}

void Messages::openDialog(const Failure& failure, const QString& title, const QString& remedy) {
    // One is enough: a lost disk fails every page at once. Only what was not saved must not be missed.
    if (open_ && (failure.whileReading || !isAboutReading_)) {
        return;
    }
    isAboutReading_ = failure.whileReading;
    if (!open_) {
        open_ = new QMessageBox(QMessageBox::Critical, {}, {}, QMessageBox::Close, window_);
        open_->setAttribute(Qt::WA_DeleteOnClose);
        open_->setDefaultButton(QMessageBox::Close);
    }
    if (failure.storage == StorageError::Kind::Damaged && !offersRestore_) {
        offersRestore_ = open_->addButton(tr("Restore a backup …"), QMessageBox::ActionRole);
        connect(offersRestore_, &QPushButton::clicked, this, &Messages::restoreWanted);
    }
    open_->setWindowTitle(title);
    open_->setText(failure.sentence);
    open_->setInformativeText(remedy);
    open_->setDetailedText(failure.detail);
    open_->open();
}

} // namespace baydesk
