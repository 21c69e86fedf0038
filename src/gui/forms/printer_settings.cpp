// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/printer_settings.h"

#include "documents/form_output.h"
#include "gui/language.h"
#include "gui/user_settings.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <QVariantList>

namespace baydesk {

namespace {

/// A printer's name may hold what a key of the settings may not.
QByteArray keyOf(const QString& printer, const char* what) {
    const QByteArray name = printer.isEmpty() ? QByteArray("pdf") : printer.toUtf8().toHex();
    return "printer/" + name + '/' + what;
}

} // namespace

PaperKind chosenPaper(const QString& printer) {
    return parseCode<PaperKind>(deskSetting(keyOf(printer, "paper")).toString()).value_or(PaperKind::A4);
}

void saveChosenPaper(const QString& printer, PaperKind paper) {
    saveDeskSetting(keyOf(printer, "paper"), code(paper));
}

PaperSetup paperSetup(const QString& printer, PaperKind paper) {
    const QVariantList kept = deskSetting(keyOf(printer, code(paper).toLatin1().constData())).toList();
    PaperSetup setup = PaperSetup::usual(paper);
    if (kept.size() == 6) {
        setup.left = kept[0].toDouble();
        setup.top = kept[1].toDouble();
        setup.right = kept[2].toDouble();
        setup.bottom = kept[3].toDouble();
        setup.offsetX = kept[4].toDouble();
        setup.offsetY = kept[5].toDouble();
    }
    return setup.inBounds();
}

void savePaperSetup(const QString& printer, const PaperSetup& setup) {
    saveDeskSetting(
        keyOf(printer, code(setup.paper).toLatin1().constData()),
        QVariantList{setup.left, setup.top, setup.right, setup.bottom, setup.offsetX, setup.offsetY});
}

QString chosenPrinter() {
    const QString kept = deskSetting("printer/chosen").toString();
    return !kept.isEmpty() && printerNames().contains(kept) ? kept : systemPrinter();
}

void saveChosenPrinter(const QString& printer) {
    saveDeskSetting("printer/chosen", printer);
}

FormLanguage chosenFormLanguage() {
    const QString kept = deskSetting("forms/language").toString();
    if (kept.isEmpty()) {
        return interfaceLocale().language() == QLocale::Chinese ? FormLanguage::Chinese
                                                                : FormLanguage::English;
    }
    return languageByName(kept) == Language::SimplifiedChinese ? FormLanguage::Chinese
                                                               : FormLanguage::English;
}

void saveChosenFormLanguage(FormLanguage language) {
    saveDeskSetting(
        "forms/language",
        languageName(language == FormLanguage::Chinese ? Language::SimplifiedChinese : Language::English));
}

QString pdfFolder() {
    const QString kept = deskSetting("forms/folder").toString();
    if (!kept.isEmpty() && QDir(kept).exists()) {
        return kept;
    }
    // Never the folder the program happened to be started in.
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

void savePdfFolder(const QString& folder) {
    saveDeskSetting("forms/folder", folder);
}

} // namespace baydesk
