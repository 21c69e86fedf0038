// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/inline_message.h"

#include "gui/widgets/chip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace baydesk {

InlineMessage::InlineMessage(QWidget* parent) : QFrame(parent) {
    setProperty("look", "message");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    icon_ = new QLabel;
    row->addWidget(icon_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    sentence_ = makeLabel({}, "strong");
    sentence_->setWordWrap(true);
    detail_ = makeLabel({});
    detail_->setWordWrap(true);
    column->addWidget(sentence_);
    column->addWidget(detail_);
    row->addLayout(column, 1);
    close_ = new QToolButton;
    close_->setToolTip(tr("Close"));
    close_->setAccessibleName(tr("Close the message"));
    close_->setFocusPolicy(Qt::TabFocus);
    connect(close_, &QToolButton::clicked, this, &InlineMessage::clear);
    row->addWidget(close_, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void InlineMessage::showRefusal(const Refusal& refusal) {
    QStringList lines;
    for (const QString& blocker : refusal.blockers()) {
        lines.append(QStringLiteral("• ") + blocker);
    }
    if (!refusal.remedy().isEmpty()) {
        lines.append(refusal.remedy());
    }
    show(Tone::Bad, refusal.sentence(), lines.join(QLatin1Char('\n')));
}

void InlineMessage::show(Tone tone, const QString& sentence, const QString& detail) {
    setLook(this, "tone", toneName(tone));
    icon_->setPixmap(themedIcon(toneIconName(tone), Theme::current().toneText(tone)).pixmap(QSize(16, 16)));
    icon_->setAccessibleName(toneWord(tone));
    close_->setIcon(themedIcon(QStringLiteral("window-close"), Theme::current().toneText(tone)));
    sentence_->setText(sentence);
    detail_->setText(detail);
    detail_->setVisible(!detail.isEmpty());
    setAccessibleName(toneWord(tone) + QStringLiteral(": ") + text());
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void InlineMessage::clear() {
    hide();
    sentence_->clear();
    detail_->clear();
}

QString InlineMessage::text() const {
    return detail_->text().isEmpty() ? sentence_->text()
                                     : sentence_->text() + QLatin1Char('\n') + detail_->text();
}

} // namespace baydesk
