// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desk.h"
#include "services/photo_service.h"

#include <QPixmap>
#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;

namespace baydesk {

class FieldRow;

/// One photo over the whole page: Left and Right go to the one before and after, Del takes it away with a
/// reason, Esc leaves.
class PhotoViewer : public QWidget {
    Q_OBJECT

  public:
    /// Covers \p page until it is closed.
    PhotoViewer(Desk& desk, QWidget* page, std::vector<Photo> photos, PhotoId first);
    /// The photos as they are now; nothing left closes the viewer.
    void setPhotos(std::vector<Photo> photos);
    PhotoId current() const { return photos_[at_].id; }
    /// Esc: out of the reason first; false if there was none.
    bool leaveReason();

  Q_SIGNALS:
    void closed();

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    void go(std::ptrdiff_t steps);
    void showCurrent();
    void showPicture();
    void askForReason();
    void takeAway();

    Desk& desk_;
    std::vector<Photo> photos_;
    std::size_t at_ = 0;
    QLabel* title_;
    QLabel* facts_;
    QLabel* picture_;
    FieldRow* reasonRow_;
    QLineEdit* reason_;
    QPixmap pixmap_;
};

} // namespace baydesk
