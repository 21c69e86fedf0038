// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme.h"

#include <QFrame>
#include <optional>
#include <vector>

class QLabel;

namespace baydesk {

class Chip;

/// A card that can be focused and opened by a click, Enter or the space bar.
class Tile : public QFrame {
    Q_OBJECT
  public:
    explicit Tile(QWidget* parent = nullptr);

  Q_SIGNALS:
    void opened();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
};

/// A title, a count, and a chip that says the one thing worth knowing about the count.
class CounterTile : public Tile {
    Q_OBJECT
  public:
    explicit CounterTile(const QString& title, QWidget* parent = nullptr);
    /// No count is shown as a dash; an empty remark hides the chip.
    void set(std::optional<std::int64_t> count, Tone tone = Tone::Neutral, const QString& remark = {});

  private:
    QString titleText_;
    QLabel* count_;
    Chip* chip_;
};

/// A small line without axes. Missing values leave a gap.
class SparkLine : public QWidget {
    Q_OBJECT
  public:
    explicit SparkLine(QWidget* parent = nullptr);
    void set(std::vector<std::optional<double>> values, Tone tone);
    QSize sizeHint() const override { return {70, 24}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    std::vector<std::optional<double>> values_;
    Tone tone_ = Tone::Neutral;
};

/// Title, figure, chip with target or formula, spark line.
class KpiTile : public Tile {
    Q_OBJECT
  public:
    explicit KpiTile(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// \p figure as it is read, "91.5%" or "insufficient data"; the chip's word carries target or formula.
    void setFigure(const QString& figure, Tone tone, const QString& remark);
    void setTrend(std::vector<std::optional<double>> values, Tone tone);

  private:
    QLabel* title_;
    QLabel* figure_;
    Chip* chip_;
    SparkLine* line_;
};

} // namespace baydesk
