// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workshop/board.h"

#include <QScrollArea>
#include <optional>
#include <vector>

class QHBoxLayout;

namespace baydesk {

class BoardCardView;

/// "Where is every car?": a column for each stage, the nearest promise on top. Arrow keys go from card to
/// card, Enter opens the order.
class StageBoard : public QScrollArea {
    Q_OBJECT
  public:
    explicit StageBoard(QWidget* parent = nullptr);
    /// Keeps the current card by its order.
    void set(const std::vector<BoardStage>& stages, const ShopCalendar& calendar, Timestamp now);
    /// The card that has the keyboard, or had it last.
    const BoardCard* current() const;
    void focusCards();

  Q_SIGNALS:
    void opened(OrderId order);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* column(const BoardStage& stage, const ShopCalendar& calendar, Timestamp now);
    void move(int columns, int rows);
    std::vector<std::vector<BoardCardView*>> columns_;
    std::optional<OrderId> current_;
};

} // namespace baydesk
