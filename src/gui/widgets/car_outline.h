// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/walk_around.h"

#include <QWidget>
#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace baydesk {

/// A car from above, its front to the right. A click marks damage in the zone it meets; without a mouse the
/// arrow keys move between zones, S, D and C mark a scratch, a dent or a crack in the zone, and Delete takes
/// the zone's last mark away.
class CarOutline : public QWidget {
    Q_OBJECT
  public:
    explicit CarOutline(QWidget* parent = nullptr);
    const std::vector<DamageMark>& marks() const { return marks_; }
    void setMarks(std::vector<DamageMark> marks);
    void setNote(std::size_t mark, const QString& note);
    void removeMark(std::size_t mark);
    /// What a click or Enter marks next.
    void setKind(DamageKind kind) { kind_ = kind; }
    CarZone zone() const;
    void setReadOnly(bool readOnly);
    QSize sizeHint() const override { return {460, 190}; }
    QSize minimumSizeHint() const override { return {320, 140}; }

  Q_SIGNALS:
    void marksChanged();
    void zoneChanged(CarZone zone);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QRectF frame() const;
    QRectF place(const QRectF& unit) const;
    void paintBody(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void addHere(DamageKind kind);
    void moveZone(int key);
    void say();

    std::vector<DamageMark> marks_;
    DamageKind kind_ = DamageKind::Scratch;
    std::size_t box_; ///< of the zone the keyboard is on
    bool readOnly_ = false;
};

/// The outline with the kinds to choose from and the numbered list of marks, each with its note.
class DamageEditor : public QWidget {
    Q_OBJECT
  public:
    explicit DamageEditor(QWidget* parent = nullptr);
    const std::vector<DamageMark>& marks() const { return outline_->marks(); }
    void setMarks(std::vector<DamageMark> marks);
    CarOutline* outline() const { return outline_; }

  Q_SIGNALS:
    void marksChanged();

  private:
    void rebuildList();
    CarOutline* outline_;
    QButtonGroup* kinds_;
    QWidget* listHost_;
    QVBoxLayout* list_;
};

} // namespace baydesk
