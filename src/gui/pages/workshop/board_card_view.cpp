// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/workshop/board_card_view.h"

#include "domain/values/plate.h"
#include "gui/due.h"
#include "gui/format.h"
#include "gui/label_tone.h"
#include "gui/widgets/painted_chip.h"

#include <QPainter>

namespace baydesk {

namespace {
constexpr int comfortableWidth = 118;
constexpr int labelHeight = 26;
} // namespace

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
    // Before the consent nothing is kept for an order yet, and after the work nothing is missing.
    const bool needsParts = card.state == OrderState::AwaitingDispatch || card.state == OrderState::InWork;
    const PartsWord parts = needsParts ? partsWord(card.parts, card.partsExpectedOn) : PartsWord();
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
    for (const OrderLabel& each : card.labels) {
        hint.append(each.data.name);
    }
    hint.append(card.blockers);
    setToolTip(hint.join(QLatin1Char('\n')));
}

QString BoardCardView::people() const {
    if (!card_.technicians.isEmpty()) {
        return card_.advisor + QStringLiteral(" → ") + card_.technicians.join(QStringLiteral("、"));
    }
    const bool waits = card_.state == OrderState::AwaitingDispatch || card_.state == OrderState::InWork;
    return waits ? card_.advisor + QStringLiteral(" → ") + tr("nobody yet") : card_.advisor;
}

void BoardCardView::paintEvent(QPaintEvent* event) {
    Tile::paintEvent(event);
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isNarrow = width() < comfortableWidth;
    const int side = isNarrow ? 6 : 10;
    const QRect area = rect().adjusted(side, 8, -side, -8);
    const auto line = [&](int top, FontRole role, const QColor& color, const QString& text, int right = 0) {
        painter.setFont(fontFor(role));
        painter.setPen(color);
        const QRect box(area.left(), area.top() + top, area.width() - right, 22);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    line(0, isNarrow ? FontRole::CardTitle : FontRole::Plate, theme.text, displayPlate(card_.plate));
    const int beside =
        card_.customerWaits && !waitsBesideParts(area.width()) ? chipWidth(tr("waits")) + 4 : 0;
    line(23, FontRole::Note, theme.text, card_.model.isEmpty() ? card_.customer : card_.model, beside);
    line(41, FontRole::Note, theme.muted, card_.number);
    line(59, FontRole::Note, theme.muted, people());
    if (!promiseTone_) {
        line(84, FontRole::Body, theme.text, promise_);
    }
    paintFoot(painter, area);
    paintLabels(painter, area);
}

void BoardCardView::paintLabels(QPainter& painter, const QRect& area) const {
    int left = area.left();
    const int top = area.top() + (hasMarks() ? 136 : 110);
    for (const OrderLabel& each : card_.labels) {
        const bool fits = left + chipWidth(each.data.name) <= area.right() + 1;
        if (!fits && left > area.left()) {
            break; // the tool tip names them all
        }
        // A word that is wider than the card is cut like any other.
        const QString word = fits ? each.data.name
                                  : QFontMetrics(fontFor(FontRole::Note))
                                        .elidedText(each.data.name, Qt::ElideRight, area.width() - 30);
        left += paintChipLeft(painter, {left, top}, toneOf(each.data.colour), word) + 4;
    }
}

void BoardCardView::paintFoot(QPainter& painter, const QRect& area) const {
    const int promiseTop = area.top() + 84;
    int used = promiseTone_ ? paintChipLeft(painter, {area.left(), promiseTop}, *promiseTone_, promise_)
                            : QFontMetrics(fontFor(FontRole::Body)).horizontalAdvance(promise_);
    const QString hours = card_.soldHoursLeft.isZero() ? QString() : card_.soldHoursLeft.toString();
    painter.setFont(fontFor(FontRole::Note));
    if (used + painter.fontMetrics().horizontalAdvance(hours) + 6 <= area.width()) {
        painter.setPen(Theme::current().muted);
        painter.drawText(QRect(area.left(), promiseTop, area.width(), 22), Qt::AlignRight | Qt::AlignVCenter,
                         hours);
    }
    used = 0;
    const int marksTop = area.top() + 110;
    if (!parts_.isEmpty()) {
        used = paintChipLeft(painter, {area.left(), marksTop}, partsTone_, parts_) + 4;
    }
    if (card_.customerWaits && waitsBesideParts(area.width())) {
        paintChipLeft(painter, {area.left() + used, marksTop}, Tone::Warn, tr("waits"));
    } else if (card_.customerWaits) { // beside the car, where a long word about the parts takes the line
        paintChipRight(painter, area.topRight() + QPoint(0, 24), Tone::Warn, tr("waits"));
    }
}

bool BoardCardView::waitsBesideParts(int width) const {
    return (parts_.isEmpty() ? 0 : chipWidth(parts_) + 4) + chipWidth(tr("waits")) <= width;
}

QSize BoardCardView::sizeHint() const {
    return {150, (hasMarks() ? 150 : 124) + (card_.labels.empty() ? 0 : labelHeight)};
}

QSize BoardCardView::minimumSizeHint() const {
    return {90, sizeHint().height()};
}

} // namespace baydesk
