// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_text.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace baydesk {

namespace {

QString withoutBlanks(QString text) {
    for (qsizetype i = text.size(); i-- > 0;) {
        if (text[i].isSpace()) {
            text.remove(i, 1);
        }
    }
    return text;
}

/// A word and its box for each word, page by page, as HTML.
QByteArray boxesOf(const QByteArray& pdf) {
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("form.pdf"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        ADD_FAILURE() << "the PDF could not be written";
        return {};
    }
    file.close();
    QProcess poppler;
    poppler.start(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), name, QStringLiteral("-")});
    if (!poppler.waitForFinished(60'000) || poppler.exitCode() != 0) {
        ADD_FAILURE() << "pdftotext (scripts/setup) does not read the PDF: "
                      << poppler.readAllStandardError().toStdString();
    }
    return poppler.readAllStandardOutput();
}

} // namespace

PdfText::PdfText(const QByteArray& pdf) {
    QXmlStreamReader xml(boxesOf(pdf));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QXmlStreamAttributes facts = xml.attributes();
        const auto number = [&facts](const char* name) {
            return facts.value(QLatin1String(name)).toDouble();
        };
        if (xml.name() == QLatin1String("page")) {
            pages_.push_back({QSizeF(number("width"), number("height")), {}, {}});
        } else if (xml.name() == QLatin1String("word")) {
            const QRectF box(QPointF(number("xMin"), number("yMin")),
                             QPointF(number("xMax"), number("yMax")));
            const QString word = xml.readElementText();
            pages_.back().words.push_back({word, box});
            pages_.back().text += withoutBlanks(word);
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
}

QString PdfText::text() const {
    QString all;
    for (const Page& page : pages_) {
        all += page.text;
    }
    return all;
}

bool PdfText::holds(const QString& wanted) const {
    return text().contains(withoutBlanks(wanted));
}

int PdfText::count(const QString& wanted) const {
    return static_cast<int>(text().count(withoutBlanks(wanted)));
}

} // namespace baydesk
