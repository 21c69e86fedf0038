// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <vector>

namespace baydesk {

/// Sets its items side by side, each as wide as it wants, and begins a new line where one is full.
class FlowLayout : public QLayout {
  public:
    explicit FlowLayout(int space);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

  private:
    /// The height all lines take in \p area; moves the items there if \p moves.
    int place(const QRect& area, bool moves) const;
    std::vector<QLayoutItem*> items_;
    int space_;
};

} // namespace baydesk
