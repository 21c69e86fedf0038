// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/form_document.h"

#include "documents/form_template.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextOption>
#include <QUrl>
#include <algorithm>
#include <cmath>

namespace baydesk {

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double pointsPerInch = 72;
constexpr double layoutDpi = 300;
constexpr double footerMillimetres = 5;

double dots(double millimetres) {
    return millimetres / millimetresPerInch * layoutDpi;
}

double basePointOf(PaperKind paper) {
    switch (paper) {
    case PaperKind::A4: return 9.0;
    case PaperKind::A5: return 7.0;
    case PaperKind::HalfContinuous: return 8.5;
    case PaperKind::Continuous: return 9.5;
    }
    return 9.0;
}

/// Letters and digits come from a Latin font: Qt does not find its way back from some of the digits of Noto's
/// Chinese one, and a PDF would show them but not give them away to be searched or copied.
QFont formFont(double point) {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC"),
                      QStringLiteral("Segoe UI"), QStringLiteral("Microsoft YaHei"),
                      QStringLiteral("Helvetica Neue"), QStringLiteral("PingFang SC")});
    font.setPointSizeF(point);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString styleSheet(double base, bool isShaded) {
    return QStringLiteral("p { margin-top: 2px; margin-bottom: 2px; }"
                          ".title { font-size: %1pt; font-weight: bold; }"
                          ".plate { font-size: %2pt; font-weight: bold; }"
                          ".shop { font-size: %3pt; font-weight: bold; }"
                          ".small { font-size: %4pt; }"
                          ".total { font-size: %5pt; margin-top: 4px; margin-bottom: 4px; }"
                          ".block { font-weight: bold; margin-top: 6px; margin-bottom: 2px; }"
                          "th { font-weight: bold; }"
                          ".word { %6 }"
                          ".sign { padding-top: 6px; }")
        .arg(base * 1.6)
        .arg(base * 2.3)
        .arg(base * 1.25)
        .arg(base * 0.85)
        .arg(base * 1.1)
        .arg(isShaded ? QStringLiteral("background-color: #f0f0f0;") : QString());
}

/// Text from right to left stays text within a form that runs from left to right; and the lines of Chinese
/// fonts, which stand far apart, move together, but for those that hold a picture.
void setBlocks(QTextDocument& text) {
    constexpr int lineHeightPercent = 88;
    QTextCursor cursor(&text);
    cursor.beginEditBlock();
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        format.setLayoutDirection(Qt::LeftToRight);
        if (!block.text().contains(QChar::ObjectReplacementCharacter)) {
            format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
        }
        cursor.setPosition(block.position());
        cursor.mergeBlockFormat(format);
    }
    cursor.endEditBlock();
}

} // namespace

FormDocument::FormDocument(const FormContent& content, FormLanguage language, const PaperSetup& setup)
    : setup_(setup.inBounds()),
      basePoint_(basePointOf(setup.paper)),
      measure_(std::make_unique<QImage>(1, 1, QImage::Format_RGB32)),
      text_(std::make_unique<QTextDocument>()) {
    const int dotsPerMetre = static_cast<int>(std::lround(layoutDpi / millimetresPerInch * 1000));
    measure_->setDotsPerMeterX(dotsPerMetre);
    measure_->setDotsPerMeterY(dotsPerMetre);
    FormTemplate words(language);
    text_->setUndoRedoEnabled(false);
    text_->setDocumentMargin(0);
    text_->setDefaultFont(formFont(basePoint_));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text_->setDefaultTextOption(option);
    text_->setDefaultStyleSheet(styleSheet(basePoint_, !isContinuous(setup.paper)));
    const QString html = words.html(content);
    for (auto picture = words.pictures().begin(); picture != words.pictures().end(); ++picture) {
        text_->addResource(QTextDocument::ImageResource, QUrl(picture.key()), picture.value());
    }
    text_->setHtml(html);
    setBlocks(*text_);
    text_->documentLayout()->setPaintDevice(measure_.get()); // from here on each change is laid out anew
    const QSizeF paper = sizeOf(setup_.paper);
    bodyHeight_ = std::floor(dots(paper.height() - setup_.top - setup_.bottom - footerMillimetres));
    text_->setPageSize(QSizeF(std::floor(dots(paper.width() - setup_.left - setup_.right)), bodyHeight_));
    footer_ = words.footer(content);
    for (int page = 1; page <= pageCount(); ++page) {
        pageTexts_.append(words.pageText(page, pageCount()));
    }
    const QString number = factsOf(content).number;
    name_ = (number.isEmpty() ? QString() : number + QLatin1Char(' ')) + words.title(kindOf(content));
}

FormDocument::~FormDocument() = default;
FormDocument::FormDocument(FormDocument&&) noexcept = default;
FormDocument& FormDocument::operator=(FormDocument&&) noexcept = default;

int FormDocument::pageCount() const {
    return text_->pageCount();
}

void FormDocument::paint(QPainter& painter, int page, double dotsPerInch) const {
    painter.save();
    painter.scale(dotsPerInch / layoutDpi, dotsPerInch / layoutDpi);
    painter.translate(dots(setup_.left + setup_.offsetX), dots(setup_.top + setup_.offsetY));
    const double width = text_->pageSize().width();
    painter.save();
    painter.translate(0, -page * bodyHeight_);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    const QRectF body(0, page * bodyHeight_, width, bodyHeight_);
    painter.setClipRect(body);
    // The lines stand closer than their font's height (setBlocks): the last one of the page before and the
    // first one of the next reach into this one, and a PDF would hold them twice. (Of a paragraph that goes
    // on from the page before Qt draws that last line all the same: what may be parted is paragraphs of its
    // own.)
    const double reach = basePoint_ / pointsPerInch * layoutDpi * 0.3;
    context.clip = body.adjusted(0, reach, 0, -reach);
    text_->documentLayout()->draw(&painter, context);
    painter.restore();
    QFont font = formFont(1);
    font.setPixelSize(
        static_cast<int>(basePoint_ * 0.85 / pointsPerInch * layoutDpi)); // the painter is scaled
    painter.setFont(font);
    painter.setPen(Qt::black);
    const QRectF line(0, bodyHeight_, width, dots(footerMillimetres));
    const QFontMetricsF metrics(font, measure_.get());
    const QString& pageText = pageTexts_.at(page);
    const double room = width - metrics.horizontalAdvance(pageText) - dots(4);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom,
                     metrics.elidedText(footer_, Qt::ElideRight, room));
    painter.drawText(line, Qt::AlignRight | Qt::AlignBottom, pageText);
    painter.restore();
}

} // namespace baydesk
