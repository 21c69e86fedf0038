// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/set_up/place_step.h"

#include "app/database_place.h"
#include "domain/storage_error.h"
#include "gui/widgets/field_row.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace baydesk {

PlaceStep::PlaceStep(Purpose purpose, const QString& usualFile)
    : SetUpStep(purpose == Purpose::Make ? tr("Where it is kept") : tr("An existing database"),
                purpose == Purpose::Make
                    ? tr("A file on this computer, or the address of a database on a server that several "
                         "desks share.")
                    : tr("The file of a shop, or the address of its database on a server.")),
      purpose_(purpose) {
    field_ = addLine("database", tr("Database"), purpose == Purpose::Make ? usualFile : QString());
    password_ = new QLineEdit;
    password_->setEchoMode(QLineEdit::Password);
    passwordRow_ = addField("server_password", tr("Password there"), password_);
    passwordRow_->setHint(tr("Of the database user; kept in this computer's keyring. Leave it empty if "
                             "~/.pgpass has it."));
    connect(password_, &QLineEdit::returnPressed, this, &SetUpStep::entered);
    const auto fit = [this] { passwordRow_->setVisible(isServerAddress(place())); };
    connect(field_, &QLineEdit::textChanged, passwordRow_, fit);
    fit();
    auto* browse = new QPushButton(tr("Choose a file …"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &PlaceStep::browse);
    body()->addWidget(browse, 0, Qt::AlignRight);
}

void PlaceStep::browse() {
    const QString filter = tr("Baydesk shops (*.baydesk);;All files (*)");
    const QString start = place().isEmpty() ? QString() : QFileInfo(place()).absoluteFilePath();
    auto* dialog = new QFileDialog(this, accessibleName(), start, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(purpose_ == Purpose::Make ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setDefaultSuffix(QStringLiteral("baydesk"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        field_->setText(file);
        clearRefusal();
    });
    dialog->open();
}

QString PlaceStep::place() const {
    const QString typed = field_->text().trimmed();
    return typed.isEmpty() || isServerAddress(typed) ? typed : QFileInfo(typed).absoluteFilePath();
}

QString PlaceStep::serverPassword() const {
    return isServerAddress(place()) ? password_->text() : QString();
}

void PlaceStep::check() const {
    const QString wanted = place();
    if (wanted.isEmpty()) {
        throw Refusal("set_up.place_missing", tr("Say which file, or which address."), {}, "database");
    }
    if (isServerAddress(wanted)) {
        try {
            giveServerPassword(wanted, serverPassword());
        } catch (const StorageError& mistake) {
            throw Refusal("set_up.address", mistake.sentence(), {}, "database");
        }
    }
    if (purpose_ == Purpose::Open && !isServerAddress(wanted) && !QFileInfo::exists(wanted)) {
        throw Refusal("set_up.no_file", tr("There is no such file."), {}, "database");
    }
}

} // namespace baydesk
