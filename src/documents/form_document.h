// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/form_words.h"
#include "documents/paper.h"
#include "services/forms.h"

#include <QImage>
#include <QString>
#include <memory>

class QPainter;
class QTextDocument;

namespace baydesk {

/// One form laid out on its paper, once, for a device of its own: preview, printer and PDF paint the same
/// pages with the same breaks.
class FormDocument {
  public:
    FormDocument(const FormContent& content, FormLanguage language, const PaperSetup& setup);
    ~FormDocument();
    FormDocument(FormDocument&&) noexcept;
    FormDocument& operator=(FormDocument&&) noexcept;

    int pageCount() const;
    const PaperSetup& setup() const { return setup_; }
    /// What it is called, for a file or a printer's list: "R260921-018 Settlement list".
    const QString& name() const { return name_; }
    /// Paints the page (from 0) on a painter of so many dots to the inch whose origin is the corner of the
    /// sheet.
    void paint(QPainter& painter, int page, double dotsPerInch) const;

  private:
    PaperSetup setup_;
    QString name_;
    QString footer_;
    QStringList pageTexts_;
    double basePoint_;
    /// What the text is measured for.
    std::unique_ptr<QImage> measure_;
    std::unique_ptr<QTextDocument> text_;
    double bodyHeight_ = 0;
};

} // namespace baydesk
