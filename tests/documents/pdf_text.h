// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QString>
#include <vector>

namespace baydesk {

/// What other people's tools find in a PDF: poppler's, which know nothing of how it was made.
class PdfText {
  public:
    explicit PdfText(const QByteArray& pdf);

    struct Word {
        QString text;
        QRectF box; ///< in points from the upper left corner of the page
    };
    struct Page {
        QSizeF size; ///< in points
        std::vector<Word> words;
        /// All words without the blanks between them, for a line that was broken finds itself nowhere.
        QString text;
    };
    const std::vector<Page>& pages() const { return pages_; }
    /// Of all pages.
    QString text() const;
    /// Whether it is there, wherever the lines break.
    bool holds(const QString& wanted) const;
    int count(const QString& wanted) const;

  private:
    std::vector<Page> pages_;
};

} // namespace baydesk
