// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/scrolled_text.h"

#include <QScrollBar>

namespace baydesk {

ScrolledText::ScrolledText(const QString& accessibleName, QWidget* parent) : QTextEdit(parent) {
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::ClickFocus);
    setFrameShape(QFrame::NoFrame);
    setProperty("look", "canvas");
    document()->setDocumentMargin(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(accessibleName);
}

void ScrolledText::setWords(const QString& html) {
    if (html == shown_) {
        return;
    }
    shown_ = html;
    const int scrolledTo = verticalScrollBar()->value();
    setHtml(html);
    verticalScrollBar()->setValue(scrolledTo);
}

} // namespace baydesk
