// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace baydesk {

/// A form that is as high as it needs to be while there is room, and scrolls where there is none, so that
/// what stands below it, a message or a button, is always in sight.
class FormArea : public QScrollArea {
    Q_OBJECT
  public:
    /// Takes over \p form, which has a layout.
    explicit FormArea(QWidget* form, QWidget* parent = nullptr);

    /// Leaves the rest of the height to others; until then it takes all.
    void setAsHighAsNeeded();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace baydesk
