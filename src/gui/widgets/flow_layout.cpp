// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/flow_layout.h"

#include <algorithm>

namespace baydesk {

FlowLayout::FlowLayout(int space) : space_(space) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : items_) {
        delete item;
    }
}

void FlowLayout::addItem(QLayoutItem* item) {
    items_.push_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item) {
        items_.erase(items_.begin() + index);
    }
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items_) {
        size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    place(area, true);
}

int FlowLayout::place(const QRect& area, bool moves) const {
    QPoint at = area.topLeft();
    int lineHeight = 0;
    for (QLayoutItem* item : items_) {
        if (item->isEmpty()) {
            continue; // hidden: it leaves no gap
        }
        const QSize wanted = item->sizeHint();
        if (at.x() > area.left() && at.x() + wanted.width() > area.left() + area.width()) {
            at = QPoint(area.left(), at.y() + lineHeight + space_);
            lineHeight = 0;
        }
        if (moves) {
            item->setGeometry(QRect(at, wanted));
        }
        at.rx() += wanted.width() + space_;
        lineHeight = std::max(lineHeight, wanted.height());
    }
    return at.y() + lineHeight - area.top();
}

} // namespace baydesk
