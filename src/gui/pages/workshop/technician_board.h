// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workshop/board.h"

#include <QScrollArea>
#include <optional>
#include <vector>

namespace baydesk {

class TechnicianRowView;

/// "Who has room?": a row for each technician. Up and down go from one to the next, left and right along
/// their jobs, Enter opens the chosen job's order.
class TechnicianBoardView : public QScrollArea {
    Q_OBJECT
  public:
    explicit TechnicianBoardView(QWidget* parent = nullptr);
    void set(const TechnicianBoard& board, const ShopCalendar& calendar, Timestamp now);
    const TechnicianRow* current() const;
    /// Marks the row of the member of staff, if they are a technician, unless one is marked already.
    void beginWith(StaffId staff);
    const AssignedJob* currentJob() const;
    void focusRows();

  Q_SIGNALS:
    void opened(OrderId order);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    const TechnicianRowView* currentView() const;
    std::vector<TechnicianRowView*> rows_;
    std::optional<TechnicianId> current_;
};

} // namespace baydesk
