// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/photo.h"
#include "gui/pages/orders/order_panel.h"
#include "gui/photos/camera_folder.h"
#include "gui/photos/photo_reading.h"

#include <vector>

class QLabel;
class QListWidget;

namespace baydesk {

/// Keeps photos with an order: the newest of the camera's folder, other files, or files dropped here. What is
/// chosen is read and scaled at once, away from the window; Ctrl+Enter keeps all of it.
class PhotoPanel : public OrderPanel {
    Q_OBJECT

  public:
    PhotoPanel(Desk& desk, const OrderView& view);
    QWidget* firstField() const override;
    void save() override;
    /// Reads these files as well.
    void add(const QStringList& paths);
    /// Whether files are still being looked for or read.
    bool isReading() const { return camera_.isLooking() || reading_.isReading(); }

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void addCamera();
    void addReady();
    void fillKinds();
    void listNewest();
    void showNewest(const QString& path, const std::vector<FolderPhoto>& photos);
    void chooseFolder();
    void chooseFiles();
    void takePicture(const KeptPicture& picture);
    void addChosen();
    PhotoDraft draft() const;

    CameraFolder camera_;
    PhotoReading reading_;
    QComboBox* kind_;
    QLineEdit* note_;
    QLabel* folder_;
    QListWidget* newest_;
    QListWidget* ready_;
    std::vector<KeptPicture> pictures_;
};

} // namespace baydesk
