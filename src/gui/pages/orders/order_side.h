// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/orders/car_checks.h"
#include "gui/widgets/card.h"
#include "services/order_view.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace baydesk {

class Chip;
class PhotoStrip;
class ScrolledText;

/// What the order comes to, and what of it the customer has agreed to and paid.
class QuoteCard : public Card {
    Q_OBJECT

  public:
    QuoteCard();
    void show(const OrderView& view, QDate today);

  private:
    QLabel* addLine(const QString& title);

    QGridLayout* lines_;
    QLabel* labour_;
    QLabel* parts_;
    QLabel* discounts_;
    QLabel* others_;
    QLabel* whoPays_;
    QLabel* customer_;
    QLabel* ladder_;
    Chip* approved_;
    Chip* pending_;
    Chip* paid_;
    QLabel* estimate_;
};

/// The promise, how near it is, and what it was at first.
class PromiseCard : public Card {
    Q_OBJECT

  public:
    PromiseCard();
    void show(const OrderHeader& header, const ShopCalendar& calendar, Timestamp now);

  private:
    void showLimit(const OrderHeader& header, const ShopCalendar& calendar, Timestamp now);

    QLabel* promise_;
    Chip* due_;
    QLabel* limit_;
    QLabel* note_;
};

/// What happened, newest first.
class TimelineCard : public Card {
    Q_OBJECT

  public:
    TimelineCard();
    void show(const std::vector<HistoryEntry>& history, const ShopCalendar& calendar, Timestamp now);
    /// No more than it needs at least: it takes what the cards above it leave.
    QSize sizeHint() const override;

  private:
    ScrolledText* text_;
};

/// What was seen and said at reception, the photos, and what the inspection found.
class WalkAroundCard : public Card {
    Q_OBJECT

  public:
    WalkAroundCard();
    void show(const OrderView& view, const CarChecks& checks);
    PhotoStrip* photos() const { return photos_; }

  private:
    static QString columnsOf(const OrderView& view, const QColor& muted);
    /// What the inspection found and what was recommended, as rows of the table.
    static QString checkRows(const CarChecks& checks, const QColor& muted);

    ScrolledText* text_;
    PhotoStrip* photos_;
};

} // namespace baydesk
