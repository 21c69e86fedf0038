// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chip.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QVariant>
#include <algorithm>

namespace baydesk {

Chip::Chip(QWidget* parent) : QLabel(parent) {
    setProperty("look", "chip");
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAlignment(Qt::AlignCenter);
    setTextFormat(Qt::PlainText);
}

Chip::Chip(Tone tone, const QString& word, QWidget* parent) : Chip(parent) {
    set(tone, word);
}

void Chip::set(Tone tone, const QString& word) {
    tone_ = tone;
    setText(word);
    setLook(this, "tone", toneName(tone));
    if (elides_) {
        setToolTip(word);
        setMaximumWidth(word.isEmpty() ? 0 : QLabel::sizeHint().width());
    }
    updateGeometry();
}

// An empty chip takes no room. It is not hidden, since showing a widget that has no parent yet opens a
// window.
QSize Chip::sizeHint() const {
    return text().isEmpty() ? QSize(0, 0) : QLabel::sizeHint();
}

QSize Chip::minimumSizeHint() const {
    if (text().isEmpty()) {
        return {0, 0};
    }
    const QSize whole = QLabel::minimumSizeHint();
    return elides_ ? QSize(std::min(whole.width(), 48), whole.height()) : whole;
}

void Chip::setElides(bool elides) {
    elides_ = elides;
    setSizePolicy(elides ? QSizePolicy::Preferred : QSizePolicy::Maximum, QSizePolicy::Fixed);
    setMaximumWidth(QWIDGETSIZE_MAX);
    set(tone_, text());
}

void Chip::paintEvent(QPaintEvent* event) {
    if (text().isEmpty()) {
        return;
    }
    if (!elides_ || sizeHint().width() <= width()) {
        QLabel::paintEvent(event);
        return;
    }
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
    painter.setPen(Theme::current().toneText(tone_));
    painter.drawText(rect(), Qt::AlignCenter, fontMetrics().elidedText(text(), Qt::ElideRight, width() - 14));
}

QString toneName(Tone tone) {
    switch (tone) {
    case Tone::Ok: return QStringLiteral("ok");
    case Tone::Warn: return QStringLiteral("warn");
    case Tone::Bad: return QStringLiteral("bad");
    case Tone::Info: return QStringLiteral("info");
    case Tone::Neutral: return QStringLiteral("neutral");
    }
    return {};
}

void setLook(QWidget* widget, const char* look) {
    setLook(widget, "look", QString::fromLatin1(look));
}

void setLook(QWidget* widget, const char* property, const QVariant& value) {
    if (widget->property(property) == value) {
        return;
    }
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel* makeLabel(const QString& text, const char* look, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setProperty("look", QString::fromLatin1(look));
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace baydesk
