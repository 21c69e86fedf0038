// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace baydesk {

/// A field that says at its right end, muted, what it made of the text: the difference to the last value, the
/// resolved time. The remark gives way to the text.
class RemarkedEdit : public QLineEdit {
    Q_OBJECT
  public:
    explicit RemarkedEdit(QWidget* parent = nullptr);
    void setRemark(const QString& remark);
    const QString& remark() const { return remark_; }

  protected:
    void paintEvent(QPaintEvent* event) override;
    /// The room right of the text; empty if there is none worth using.
    QRect freeRoom() const;

  private:
    QString remark_;
};

} // namespace baydesk
