// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/form_preview.h"

#include "documents/form_output.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace baydesk {

namespace {
constexpr double millimetresPerInch = 25.4;
constexpr int space = 10;
constexpr int narrowest = 120;
} // namespace

FormPreview::FormPreview(QWidget* parent) : QScrollArea(parent) {
    auto* pages = new QWidget;
    pages->setProperty("look", "canvas");
    column_ = new QVBoxLayout(pages);
    column_->setContentsMargins(space, space, space, space);
    column_->setSpacing(space);
    setWidget(pages);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setObjectName(QStringLiteral("formPreview"));
    setAccessibleName(tr("The form as it is printed"));
}

void FormPreview::show(const FormDocument* form) {
    form_ = form;
    shownWidth_ = 0;
    verticalScrollBar()->setValue(0);
    paintPages();
}

void FormPreview::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    paintPages();
}

void FormPreview::paintPages() {
    const int width = std::max(viewport()->width() - 2 * space, narrowest);
    if (width == shownWidth_) {
        return;
    }
    shownWidth_ = width;
    while (QLayoutItem* item = column_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!form_) {
        return;
    }
    const double ratio = devicePixelRatioF();
    const double dpi = width * ratio / (sizeOf(form_->setup().paper).width() / millimetresPerInch);
    for (int page = 0; page < form_->pageCount(); ++page) {
        QPixmap picture = QPixmap::fromImage(pagePicture(*form_, page, dpi));
        picture.setDevicePixelRatio(ratio);
        auto* sheet = new QLabel;
        sheet->setPixmap(picture);
        sheet->setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(form_->pageCount()));
        column_->addWidget(sheet, 0, Qt::AlignHCenter);
    }
    column_->addStretch(1);
}

} // namespace baydesk
