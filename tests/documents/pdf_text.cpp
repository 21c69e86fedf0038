// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdf_text.h"

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace baydesk {

namespace {

/// A Chinese font draws a radical and the character that looks like it with one glyph, and a PDF may name
/// either: both are made the character. Then the blanks are taken out.
QString plain(const QString& read) {
    static const QHash<QChar, QChar> characters = [] {
        QHash<QChar, QChar> made;
        const QString radicals = QStringLiteral("⻅⻉⻋⻓⻔⻚⻛⻝⻢⻥⻦⻩⻬⻮⻯⻘⺠⻄⻆⻊⺟⻨戶");
        const QString alike = QStringLiteral("见贝车长门页风食马鱼鸟黄齐齿龙青民西角足母麦户");
        for (qsizetype i = 0; i < radicals.size(); ++i) {
            made.insert(radicals[i], alike[i]);
        }
        return made;
    }();
    QString text = read.normalized(QString::NormalizationForm_KC);
    for (QChar& c : text) {
        c = characters.value(c, c);
    }
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
            pages_.back().words.push_back({plain(word), box});
            pages_.back().text += plain(word);
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
    return text().contains(plain(wanted));
}

int PdfText::count(const QString& wanted) const {
    return static_cast<int>(text().count(plain(wanted)));
}

} // namespace baydesk
