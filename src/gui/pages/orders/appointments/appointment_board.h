// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"
#include "services/appointment_service.h"

#include <QScrollArea>
#include <memory>
#include <optional>
#include <vector>

namespace baydesk {

class AppointmentCanvas;

/// The appointment book against the workshop's capacity: a week with a column for each day, or one day with a
/// row for each hour. Arrow keys go from card to card, Enter opens one.
class AppointmentBoard : public QScrollArea {
    Q_OBJECT
  public:
    explicit AppointmentBoard(QWidget* parent = nullptr);

    /// One day is shown by the hour. The chosen card stays, if it is still there.
    void set(std::vector<AppointmentDay> days, std::shared_ptr<const ShopSettings> shop, Timestamp now);
    const std::vector<AppointmentDay>& days() const { return days_; }
    const AppointmentRow* current() const;
    bool choose(AppointmentId id);

  Q_SIGNALS:
    void opened();
    void currentChanged();
    /// Home: the day or week that is now.
    void todayWanted();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    /// Where a card stands: the day and its place among the day's appointments.
    struct Place {
        std::size_t day;
        std::size_t at;
    };
    std::optional<Place> placeOf(AppointmentId id) const;
    void step(int days, int places);
    void chooseAt(const Place& place);

    std::vector<AppointmentDay> days_;
    std::shared_ptr<const ShopSettings> shop_;
    Timestamp now_ = Timestamp::fromMilliseconds(0);
    std::optional<AppointmentId> current_;
    AppointmentCanvas* canvas_;
};

} // namespace baydesk
