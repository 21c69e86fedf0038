// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace baydesk {

/// The stages of an order side by side: done green with a tick, current amber, coming grey. Long names wrap.
class StageStrip : public QWidget {
    Q_OBJECT
  public:
    explicit StageStrip(QWidget* parent = nullptr);
    /// \p current counts from 0; the number of stages means that all are done, -1 that none has begun.
    void set(const QStringList& stages, int current);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    QRect box(int stage) const;
    QStringList stages_;
    int current_ = -1;
};

} // namespace baydesk
