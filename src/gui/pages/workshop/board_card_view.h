// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workshop/board.h"
#include "gui/widgets/tiles.h"

namespace baydesk {

/// One order on the board: plate largest, car, order number, who holds it, promise in its colour, parts,
/// hours left.
class BoardCardView : public Tile {
    Q_OBJECT
  public:
    BoardCardView(const BoardCard& card, const ShopCalendar& calendar, Timestamp now,
                  QWidget* parent = nullptr);
    const BoardCard& card() const { return card_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString people() const;
    /// Parts and the waiting customer stand in a line of their own.
    bool hasMarks() const { return !parts_.isEmpty() || card_.customerWaits; }
    /// The chip of a waiting customer has room in the line of the parts.
    bool waitsBesideParts(int width) const;
    void paintFoot(QPainter& painter, const QRect& area) const;
    /// The shop's labels stand in a line of their own.
    void paintLabels(QPainter& painter, const QRect& area) const;
    BoardCard card_;
    QString promise_;
    std::optional<Tone> promiseTone_;
    QString parts_;
    Tone partsTone_ = Tone::Neutral;
};

/// "short", "11-23", "parts ready" with its colour; an empty word where no parts are needed.
struct PartsWord {
    QString text;
    Tone tone = Tone::Neutral;
};
PartsWord partsWord(PartsState state, const std::optional<QDate>& expectedOn);

} // namespace baydesk
