// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/form_output.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>
#include <cmath>
#include <functional>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::FormOutput)
};

constexpr double millimetresPerInch = 25.4;
constexpr int pdfDpi = 600;

QPageLayout wholeSheet(PaperKind paper) {
    QPageLayout layout(pageSizeOf(paper), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void paintRuler(QPainter& painter, double length, bool isAcross, double dotsPerMillimetre) {
    for (int at = 0; at <= static_cast<int>(length); ++at) {
        const double tick = at % 10 == 0 ? 6 : at % 5 == 0 ? 4 : 2.5;
        const double place = at * dotsPerMillimetre;
        const double end = tick * dotsPerMillimetre;
        painter.drawLine(isAcross ? QLineF(place, 0, place, end) : QLineF(0, place, end, place));
        if (at % 10 == 0 && at > 0) {
            painter.drawText(isAcross ? QPointF(place, end + 3 * dotsPerMillimetre)
                                      : QPointF(end + dotsPerMillimetre, place),
                             QString::number(at));
        }
    }
}

void paintTestPage(QPainter& painter, const PaperSetup& setup, double dotsPerInch) {
    const double mm = dotsPerInch / millimetresPerInch;
    const QSizeF size = sizeOf(setup.paper);
    QFont font;
    font.setPixelSize(static_cast<int>(3 * mm));
    painter.setFont(font);
    painter.setPen(QPen(Qt::black, 0.2 * mm));
    painter.translate(setup.offsetX * mm, setup.offsetY * mm);
    paintRuler(painter, size.width(), true, mm);
    paintRuler(painter, size.height(), false, mm);
    const QRectF frame(setup.left * mm, setup.top * mm, (size.width() - setup.left - setup.right) * mm,
                       (size.height() - setup.top - setup.bottom) * mm);
    painter.drawRect(frame);
    const QString sentence = Tr::tr("Test page, %1. Every mark is one millimetre from the corner of the "
                                    "sheet. If the mark 50 lies at "
                                    "53 mm, set the offset to −3 mm.")
                                 .arg(label(setup.paper));
    painter.drawText(frame.adjusted(14 * mm, 14 * mm, -6 * mm, -6 * mm), Qt::TextWordWrap, sentence);
}

/// What is wrong with the printer before anything is sent to it.
QString whyNot(const QString& printer) {
    if (printer.isEmpty()) {
        return Tr::tr("No printer is chosen. “Save as PDF” always works.");
    }
    const QPrinterInfo info = QPrinterInfo::printerInfo(printer);
    if (info.isNull()) {
        return Tr::tr("The printer “%1” is no longer there. Choose another one, or save as PDF.")
            .arg(printer);
    }
    if (info.state() == QPrinter::Error) {
        return Tr::tr("The printer “%1” reports an error. Look at it, choose another one, or save as PDF.")
            .arg(printer);
    }
    return {};
}

QString printPages(const PaperSetup& setup, const QString& name, const QString& printerName, int copies,
                   int pages, const std::function<void(QPainter&, int page, double dotsPerInch)>& paint) {
    if (QString problem = whyNot(printerName); !problem.isEmpty()) {
        return problem;
    }
    QPrinter printer(QPrinterInfo::printerInfo(printerName), QPrinter::HighResolution);
    printer.setPageLayout(wholeSheet(setup.paper));
    printer.setFullPage(true);
    printer.setDocName(name);
    printer.setCopyCount(copies);
    const QString refused = Tr::tr("The printer “%1” does not take the form. Nothing is lost: print again, "
                                   "choose another printer, or "
                                   "save as PDF.")
                                .arg(printerName);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return refused;
    }
    for (int page = 0; page < pages; ++page) {
        if (page > 0 && !printer.newPage()) {
            return refused;
        }
        paint(painter, page, printer.resolution());
    }
    return painter.end() ? QString() : refused;
}

} // namespace

QByteArray pdfOf(std::span<const FormDocument> forms) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfDpi);
    writer.setCreator(QStringLiteral("Baydesk"));
    QPainter painter;
    for (const FormDocument& form : forms) {
        for (int page = 0; page < form.pageCount(); ++page) {
            writer.setPageLayout(wholeSheet(form.setup().paper));
            if (painter.isActive()) {
                writer.newPage();
            } else {
                writer.setTitle(form.name());
                painter.begin(&writer);
            }
            form.paint(painter, page, pdfDpi);
        }
    }
    painter.end();
    return bytes;
}

QString savePdf(std::span<const FormDocument> forms, const QString& name) {
    const QByteArray bytes = pdfOf(forms);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Tr::tr("The PDF could not be written to %1: %2.").arg(name, file.errorString());
    }
    return {};
}

QStringList printerNames() {
    return QPrinterInfo::availablePrinterNames();
}

QString systemPrinter() {
    return QPrinterInfo::defaultPrinterName();
}

QString printForm(const FormDocument& form, const QString& printer, int copies) {
    return printPages(form.setup(), form.name(), printer, copies, form.pageCount(),
                      [&form](QPainter& painter, int page, double dpi) { form.paint(painter, page, dpi); });
}

QString printTestPage(const PaperSetup& setup, const QString& printer) {
    return printPages(
        setup.inBounds(), Tr::tr("Test page"), printer, 1, 1,
        [&setup](QPainter& painter, int, double dpi) { paintTestPage(painter, setup.inBounds(), dpi); });
}

QByteArray testPagePdf(const PaperSetup& setup) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfDpi);
    writer.setPageLayout(wholeSheet(setup.paper));
    QPainter painter(&writer);
    paintTestPage(painter, setup.inBounds(), pdfDpi);
    painter.end();
    return bytes;
}

QImage pagePicture(const FormDocument& form, int page, double dotsPerInch) {
    const QSizeF size = sizeOf(form.setup().paper) / millimetresPerInch * dotsPerInch;
    QImage image(static_cast<int>(std::lround(size.width())), static_cast<int>(std::lround(size.height())),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    form.paint(painter, page, dotsPerInch);
    return image;
}

} // namespace baydesk
