// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/workshop/board_card_view.h"

#include "domain/values/plate.h"
#include "gui/due.h"
#include "gui/format.h"
#include "gui/widgets/painted_chip.h"

#include <QPainter>

namespace baydesk {

PartsWord partsWord(PartsState state, const std::optional<QDate>& expectedOn) {
    switch (state) {
    case PartsState::None: return {};
    case PartsState::Ready: return {BoardCardView::tr("parts here"), Tone::Ok};
    case PartsState::OnOrder:
        return {expectedOn ? BoardCardView::tr("parts %1").arg(expectedOn->toString(QStringLiteral("MM-dd")))
                           : BoardCardView::tr("parts coming"),
                Tone::Warn};
    case PartsState::Short: return {BoardCardView::tr("parts short"), Tone::Bad};
    }
    return {};
}

BoardCardView::BoardCardView(const BoardCard& card, const ShopCalendar& calendar, Timestamp now,
                             QWidget* parent)
    : Tile(parent), card_(card) {
    const DueWord due = dueWord(card.state, card.promise, calendar, now);
    promise_ = due.text;
    promiseTone_ = due.tone;
    const PartsWord parts = partsWord(card.parts, card.partsExpectedOn);
    parts_ = parts.text;
    partsTone_ = parts.tone;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(QStringList{displayPlate(card.plate), card.number, label(card.state), promise_}.join(
        QLatin1Char(' ')));
    setAccessibleDescription(people() + QLatin1Char(' ') + parts_);
    QStringList hint{card.customer, card.model, card.number, people()};
    if (card.promise) {
        hint.append(displayDue(*card.promise, now));
    }
    hint.append(card.blockers);
    setToolTip(hint.join(QLatin1Char('\n')));
}

QString BoardCardView::people() const {
    const QString workers =
        card_.technicians.isEmpty() ? tr("nobody yet") : card_.technicians.join(QStringLiteral("、"));
    return card_.advisor + QStringLiteral(" → ") + workers;
}

void BoardCardView::paintEvent(QPaintEvent* event) {
    Tile::paintEvent(event);
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = rect().adjusted(10, 8, -10, -8);
    const auto line = [&](int top, FontRole role, const QColor& color, const QString& text, int right = 0) {
        painter.setFont(fontFor(role));
        painter.setPen(color);
        const QRect box(area.left(), area.top() + top, area.width() - right, 22);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    const int waits = card_.customerWaits
                          ? paintChipRight(painter, area.topRight() + QPoint(0, 1), Tone::Warn, tr("waits"))
                          : 0;
    line(0, FontRole::Plate, theme.text, displayPlate(card_.plate), waits);
    line(23, FontRole::Note, theme.text, card_.model.isEmpty() ? card_.customer : card_.model);
    line(41, FontRole::Note, theme.muted, card_.number);
    line(59, FontRole::Note, theme.muted, people());
    const int below = area.top() + 86;
    int x = area.left();
    if (promiseTone_) {
        x += paintChipLeft(painter, {x, below}, *promiseTone_, promise_) + 4;
    } else {
        line(86, FontRole::Body, theme.text, promise_);
        x += painter.fontMetrics().horizontalAdvance(promise_) + 8;
    }
    if (!parts_.isEmpty() && area.right() - x > chipWidth(parts_)) {
        paintChipRight(painter, {area.right(), below}, partsTone_, parts_);
    } else if (!parts_.isEmpty() && partsTone_ != Tone::Ok) {
        paintChipRight(painter, area.topRight() + QPoint(0, card_.customerWaits ? 23 : 1), partsTone_,
                       parts_);
    } else if (!card_.soldHoursLeft.isZero()) {
        painter.setFont(fontFor(FontRole::Note));
        painter.setPen(theme.muted);
        painter.drawText(QRect(x, below, area.right() - x, 22), Qt::AlignRight | Qt::AlignVCenter,
                         card_.soldHoursLeft.toString());
    }
}

} // namespace baydesk
