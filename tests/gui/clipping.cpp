// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/clipping.h"

#include "gui/widgets/chip.h"
#include "gui/widgets/eliding_label.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>

namespace baydesk {

namespace {

QString complaint(const QWidget& widget, const QString& text, QSize wanted) {
    return QStringLiteral("“%1” needs %2×%3 and has %4×%5")
        .arg(text)
        .arg(wanted.width())
        .arg(wanted.height())
        .arg(widget.width())
        .arg(widget.height());
}

} // namespace

QStringList clippedTexts(const QWidget& root) {
    QStringList found;
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        const auto* chip = qobject_cast<const Chip*>(label);
        if (!label->isVisible() || label->text().isEmpty() || (chip && chip->elides()) ||
            qobject_cast<const ElidingLabel*>(label)) {
            continue;
        }
        const bool tooNarrow = !label->wordWrap() && label->sizeHint().width() > label->width() + 1;
        const int lowest =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->fontMetrics().height();
        const bool tooLow = lowest > label->height() + 2;
        if (tooNarrow || tooLow) {
            found.append(complaint(*label, label->text(), label->sizeHint()));
        }
    }
    for (const QPushButton* button : root.findChildren<QPushButton*>()) {
        if (button->isVisible() && !button->text().isEmpty() &&
            button->sizeHint().width() > button->width() + 1) {
            found.append(complaint(*button, button->text(), button->sizeHint()));
        }
    }
    return found;
}

} // namespace baydesk
