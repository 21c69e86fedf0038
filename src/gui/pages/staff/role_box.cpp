// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/staff/role_box.h"

#include "domain/staff/rights.h"
#include "gui/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace baydesk {

namespace {

constexpr int listWidth = 620;
constexpr int edge = 10;
constexpr int nameHeight = 20;
constexpr int rightsRole = Qt::UserRole + 1;

QFont nameFont() {
    QFont font = fontFor(FontRole::Body);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// A role's name and, under it, its rights over as many lines as they need.
class RoleDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const QRect words =
            QFontMetrics(fontFor(FontRole::Note))
                .boundingRect(QRect(0, 0, listWidth - 2 * edge, 1000), Qt::TextWordWrap, rightsOf(index));
        return {listWidth, nameHeight + words.height() + 2 * 6};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        const bool isMarked = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, isMarked ? theme.accentSoft : theme.surface);
        const QRect room = option.rect.adjusted(edge, 6, -edge, -6);
        painter->setFont(nameFont());
        painter->setPen(theme.text);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignTop, index.data(Qt::DisplayRole).toString());
        painter->setFont(fontFor(FontRole::Note));
        painter->setPen(isMarked ? theme.text : theme.muted);
        painter->drawText(room.adjusted(0, nameHeight, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                          rightsOf(index));
        painter->restore();
    }

  private:
    static QString rightsOf(const QModelIndex& index) { return index.data(rightsRole).toString(); }
};

} // namespace

RoleBox::RoleBox(StaffRole current) {
    for (const StaffRole role : allValues<StaffRole>()) {
        addItem(label(role), static_cast<int>(role));
        setItemData(count() - 1, rightsInWords(role), rightsRole);
        setItemData(count() - 1, rightsInWords(role), Qt::AccessibleDescriptionRole);
    }
    setItemDelegate(new RoleDelegate(this));
    view()->setMinimumWidth(listWidth);
    setCurrentIndex(findData(static_cast<int>(current)));
}

StaffRole RoleBox::role() const {
    return static_cast<StaffRole>(currentData().toInt());
}

} // namespace baydesk
