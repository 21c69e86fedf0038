// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/form_document.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>
#include <span>

namespace baydesk {

/// All pages of the forms as one PDF, each form on its own paper.
QByteArray pdfOf(std::span<const FormDocument> forms);
/// Writes the PDF; the file is there whole or not at all. A sentence that says what went wrong, or nothing.
QString savePdf(std::span<const FormDocument> forms, const QString& file);

/// The printers of this computer, and the system's own choice among them; empty if there is none.
QStringList printerNames();
QString systemPrinter();
/// Prints on a printer of this computer. A sentence that says what is wrong with the printer, or nothing.
QString printForm(const FormDocument& form, const QString& printer, int copies);
/// Rulers in millimetres from the corner of the sheet and a frame at the margins, to set offsets by.
QString printTestPage(const PaperSetup& setup, const QString& printer);
QByteArray testPagePdf(const PaperSetup& setup);

/// The page as a picture, for looking at.
QImage pagePicture(const FormDocument& form, int page, double dotsPerInch);

} // namespace baydesk
