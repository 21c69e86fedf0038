// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace baydesk {

/// A thin moving line that appears when something takes longer than 200 ms. It takes no room and no focus.
class BusyBar : public QWidget {
    Q_OBJECT
  public:
    explicit BusyBar(QWidget* parent = nullptr);
    void setBusy(bool busy);
    bool isShowing() const { return moving_.isActive(); }
    QSize sizeHint() const override { return {100, 3}; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QTimer delay_;
    QTimer moving_;
    int position_ = 0;
};

/// For work longer than a second: what is being done, how far it is, and a way out.
class ProgressPanel : public QFrame {
    Q_OBJECT
  public:
    explicit ProgressPanel(QWidget* parent = nullptr);
    void start(const QString& title, bool canCancel);
    /// \p of is 0 while the end is not known.
    void setProgress(int done, int of, const QString& remark = {});
    void finish();

  Q_SIGNALS:
    void cancelled();

  private:
    QLabel* title_;
    QLabel* remark_;
    QProgressBar* bar_;
    QPushButton* cancel_;
};

} // namespace baydesk
