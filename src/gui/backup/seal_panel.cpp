// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backup/seal_panel.h"

#include "app/database_place.h"
#include "domain/values/refusal.h"
#include "gui/theme.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/field_row.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace baydesk {

SealPanel::SealPanel(const QString& database, QWidget* parent) : QFrame(parent), database_(database) {
    setProperty("look", "panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(cardSpace, 12, cardSpace, 12);
    auto* why =
        makeLabel(tr("A sealed backup may leave the house: without the passphrase nobody reads it, and "
                     "nobody can help who has lost the passphrase."),
                  "note");
    why->setWordWrap(true);
    column->addWidget(why);
    file_ = new QLineEdit;
    first_ = new QLineEdit;
    second_ = new QLineEdit;
    for (QLineEdit* field : {first_, second_}) {
        field->setEchoMode(QLineEdit::Password);
    }
    fileRow_ = new FieldRow("file", tr("File"), file_);
    firstRow_ = new FieldRow("passphrase", tr("Passphrase"), first_);
    firstRow_->setHint(tr("At least %1 characters").arg(Passphrase::shortest));
    secondRow_ = new FieldRow("again", tr("Once more"), second_);
    for (FieldRow* row : {fileRow_, firstRow_, secondRow_}) {
        column->addWidget(row);
    }
    auto* buttons = new QHBoxLayout;
    auto* choose = new QPushButton(tr("Choose the file …"));
    auto* seal = new QPushButton(tr("Make it"));
    auto* leave = new QPushButton(tr("Not now"));
    for (QPushButton* button : {choose, seal, leave}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, &SealPanel::choose);
    connect(seal, &QPushButton::clicked, this, &SealPanel::accept);
    connect(leave, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void SealPanel::open() {
    const QString name = nameOfPlace(database_) + QStringLiteral(".baydesk-sealed");
    file_->setText(QDir::home().filePath(name));
    first_->clear();
    second_->clear();
    for (FieldRow* row : {fileRow_, firstRow_, secondRow_}) {
        row->setError({});
    }
    show();
    first_->setFocus();
}

/// Enter seals, and never what the window around it does on Enter; Esc leaves this form only.
void SealPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        accept();
    } else if (event->key() == Qt::Key_Escape) {
        hide();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void SealPanel::choose() {
    auto* dialog =
        new QFileDialog(this, tr("Sealed backup"), file_->text(), tr("Sealed backups (*.baydesk-sealed)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("baydesk-sealed"));
    // A backup never replaces a file; the sentence for that comes from the rule itself.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, file_, &QLineEdit::setText);
    dialog->open();
}

void SealPanel::accept() {
    firstRow_->setError({});
    secondRow_->setError(first_->text() == second_->text() ? QString() : tr("The two are not the same."));
    fileRow_->setError(file_->text().trimmed().isEmpty() ? tr("Where shall it go?") : QString());
    try {
        const Passphrase passphrase = Passphrase::parse(first_->text());
        if (secondRow_->hasError() || fileRow_->hasError()) {
            return;
        }
        hide();
        Q_EMIT wanted(file_->text().trimmed(), passphrase);
        first_->clear();
        second_->clear();
    } catch (const Refusal& refusal) {
        firstRow_->setError(refusal.sentence());
    }
}

} // namespace baydesk
