// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"
#include "services/appointment_service.h"

#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

namespace baydesk {

/// What the appointment board paints: the days with their load, and a card for each appointment.
class AppointmentCanvas : public QWidget {
    Q_OBJECT
  public:
    explicit AppointmentCanvas(QWidget* parent = nullptr);

    void set(const std::vector<AppointmentDay>& days, std::shared_ptr<const ShopSettings> shop, Timestamp now,
             std::optional<AppointmentId> current);
    void choose(std::optional<AppointmentId> current);
    /// Whether the keyboard is on the board.
    void setActive(bool isActive);
    /// Lays everything out anew in this width.
    void arrange(int width);
    std::optional<QRect> boxOf(AppointmentId id) const;

  Q_SIGNALS:
    void pressed(baydesk::AppointmentId id);
    void opened();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

  private:
    struct Box {
        QRect area;
        AppointmentRow row;
    };
    bool isDay() const { return days_.size() == 1; }
    void arrangeWeek(int width);
    void arrangeDay(int width);
    void paintHead(QPainter& painter, const AppointmentDay& day, const QRect& area) const;
    void paintHour(QPainter& painter, const DayLoad& load, const HourLoad& hour, const QRect& area) const;
    void paintCard(QPainter& painter, const Box& box) const;
    const Box* boxAt(const QPoint& point) const;
    QString describe(const AppointmentRow& row) const;

    std::vector<AppointmentDay> days_;
    std::shared_ptr<const ShopSettings> shop_;
    Timestamp now_ = Timestamp::fromMilliseconds(0);
    std::optional<AppointmentId> current_;
    bool isActive_ = false;
    std::vector<Box> boxes_;
    /// Of the days, or of the hours of the day.
    std::vector<QRect> bands_;
};

} // namespace baydesk
