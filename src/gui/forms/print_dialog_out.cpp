// SPDX-License-Identifier: GPL-3.0-or-later
// The ways out of the print window: a printer, a file, and what the order's history says of them.
#include "gui/forms/print_dialog.h"

#include "app/backroom.h"
#include "documents/form_output.h"
#include "domain/values/refusal.h"
#include "gui/forms/paper_panel.h"
#include "gui/forms/printer_settings.h"
#include "gui/widgets/inline_message.h"
#include "services/form_service.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSpinBox>

namespace baydesk {

namespace {

/// A name people may give to a file.
QString fileName(const QString& name) {
    QString clean = name;
    for (QChar& c : clean) {
        c = QStringLiteral("/\\:*?\"<>|").contains(c) ? QLatin1Char('-') : c;
    }
    return clean + QStringLiteral(".pdf");
}

} // namespace

void PrintDialog::print() {
    const OfferedForm* form = current();
    message_->clear();
    if (!form) {
        return;
    }
    if (!document_) {
        message_->showRefusal(Refusal::blocked(
            "form.not_yet", tr("Not yet possible: %1.").arg(label(form->form)), form->blockers));
        return;
    }
    if (const QString problem = printForm(*document_, printer(), copies_->value()); !problem.isEmpty()) {
        message_->show(Tone::Bad, problem);
        return;
    }
    noteGivenOut(true, copies_->value(), tr("%1 is sent to %2.").arg(label(form->form), printer()));
}

void PrintDialog::printTest() {
    message_->clear();
    if (const QString problem = printTestPage(paperPanel_->setup(), printer()); !problem.isEmpty()) {
        message_->show(Tone::Bad, problem);
    } else {
        message_->show(Tone::Ok, tr("The test page is sent to %1.").arg(printer()));
    }
}

void PrintDialog::askForFile() {
    if (!document_) {
        return;
    }
    auto* dialog =
        new QFileDialog(this, tr("Save as PDF"), QDir(pdfFolder()).filePath(fileName(document_->name())),
                        tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(fileName(document_->name()));
    connect(dialog, &QFileDialog::fileSelected, this, &PrintDialog::savePdfTo);
    dialog->open();
}

void PrintDialog::savePdfTo(const QString& file) {
    message_->clear();
    if (!document_) {
        return;
    }
    if (const QString problem = savePdf(std::span(&*document_, 1), file); !problem.isEmpty()) {
        message_->show(Tone::Bad, problem);
        return;
    }
    savePdfFolder(QFileInfo(file).absolutePath());
    noteGivenOut(false, 1, tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
}

void PrintDialog::noteGivenOut(bool isPrinted, int copies, const QString& sentence) {
    desk_.backroom.write(
        this,
        [order = order_, form = current()->form, isPrinted, copies,
         context = desk_.context()](Session& session) {
            FormService forms(session, context);
            if (isPrinted) {
                forms.notePrinted(order, form, copies);
            } else {
                forms.noteSaved(order, form);
            }
        },
        [this, sentence] {
            message_->show(Tone::Ok, sentence);
            marksNext_ = true;
            readForms();
        },
        [this](const Refusal& refusal) { message_->showRefusal(refusal); });
}

} // namespace baydesk
