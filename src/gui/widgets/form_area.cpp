// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/form_area.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <algorithm>

namespace baydesk {

namespace {
constexpr int lowest = 96; ///< one field with its label and a bit of the next
}

FormArea::FormArea(QWidget* form, QWidget* parent) : QScrollArea(parent) {
    if (!form->property("look").isValid()) {
        form->setProperty("look", "canvas");
    }
    setWidget(form);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void FormArea::setAsHighAsNeeded() {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QSize FormArea::sizeHint() const {
    const QLayout* layout = widget()->layout();
    const QSize natural = layout->totalSizeHint();
    const int width = std::max(viewport()->width(), layout->totalMinimumSize().width());
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : natural.height();
    return {natural.width(), height};
}

QSize FormArea::minimumSizeHint() const {
    return {widget()->layout()->totalMinimumSize().width(), std::min(sizeHint().height(), lowest)};
}

bool FormArea::eventFilter(QObject* watched, QEvent* event) {
    const bool isTaken = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return isTaken;
}

void FormArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry(); // wrapped words want another height
    }
}

} // namespace baydesk
