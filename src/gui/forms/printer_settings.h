// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/form_words.h"
#include "documents/paper.h"

#include <QString>

namespace baydesk {

/// How the printers of this computer take their paper, and what was chosen last: kept on this computer, for
/// whoever sits there.

/// The paper a printer was used with last, A4 at first; an empty name is the PDF.
PaperKind chosenPaper(const QString& printer);
void saveChosenPaper(const QString& printer, PaperKind paper);
/// Margins and offsets of a printer with a paper, the usual ones until somebody sets them.
PaperSetup paperSetup(const QString& printer, PaperKind paper);
void savePaperSetup(const QString& printer, const PaperSetup& setup);

/// The printer that was used last if it is still there, else the system's; empty if there is none.
QString chosenPrinter();
void saveChosenPrinter(const QString& printer);

/// The window's language until somebody chooses another one.
FormLanguage chosenFormLanguage();
void saveChosenFormLanguage(FormLanguage language);

/// Where the last PDF went, a person's documents at first.
QString pdfFolder();
void savePdfFolder(const QString& folder);

} // namespace baydesk
