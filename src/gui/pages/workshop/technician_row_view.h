// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workshop/board.h"
#include "gui/widgets/tiles.h"

namespace baydesk {

/// One technician: hours assigned against hours available, what the clock says, and the jobs that are theirs.
/// Left and right choose a job.
class TechnicianRowView : public Tile {
    Q_OBJECT
  public:
    TechnicianRowView(const TechnicianRow& row, const ShopCalendar& calendar, Timestamp now,
                      QWidget* parent = nullptr);
    const TechnicianRow& row() const { return row_; }
    /// The chosen job; null without jobs.
    const AssignedJob* job() const;
    void chooseJob(std::size_t job);
    QSize sizeHint() const override { return {600, 92}; }
    QSize minimumSizeHint() const override { return {500, 92}; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    QRect jobBox(std::size_t job) const;
    void paintPerson(QPainter& painter) const;
    void paintClock(QPainter& painter) const;
    void paintJob(QPainter& painter, std::size_t job) const;
    QString clockWord() const;
    QString clockDetail() const;
    Tone clockTone() const;

    TechnicianRow row_;
    ShopCalendar calendar_;
    Timestamp now_;
    std::size_t job_ = 0;
};

/// Below half of the available hours there is room, above nine tenths it is full.
struct LoadWord {
    QString text;
    Tone tone;
    /// Percent of what is available, at most 100 for the bar.
    int percent;
};
LoadWord loadWord(Hours assigned, Hours available);

} // namespace baydesk
