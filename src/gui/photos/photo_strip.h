// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/photo.h"
#include "services/photo_service.h"

#include <QListWidget>
#include <optional>
#include <vector>

namespace baydesk {

/// Thumbnails of an order's photos in a column. Arrow keys move, Enter opens one large; image files that are
/// dropped here are offered to whoever keeps them.
class PhotoStrip : public QListWidget {
    Q_OBJECT

  public:
    explicit PhotoStrip(QWidget* parent = nullptr);
    /// Keeps the current photo.
    void setPhotos(const std::vector<PhotoThumbnail>& photos);

  Q_SIGNALS:
    void opened(baydesk::PhotoId photo);
    void filesDropped(const QStringList& paths);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void openItem(const QListWidgetItem* item);
};

/// The files of a drag that are on this computer.
QStringList localFiles(const QMimeData* data);

} // namespace baydesk
