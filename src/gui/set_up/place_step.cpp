// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/set_up/place_step.h"

#include "app/database_place.h"
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

void PlaceStep::check() const {
    const QString wanted = place();
    if (wanted.isEmpty()) {
        throw Refusal("set_up.place_missing", tr("Say which file, or which address."), {}, "database");
    }
    if (purpose_ == Purpose::Open && !isServerAddress(wanted) && !QFileInfo::exists(wanted)) {
        throw Refusal("set_up.no_file", tr("There is no such file."), {}, "database");
    }
}

} // namespace baydesk
