// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/photos/photo_strip.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPixmap>
#include <QUrl>

namespace baydesk {

namespace {
constexpr QSize thumbnailSize(76, 57);
}

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

PhotoStrip::PhotoStrip(QWidget* parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("photoStrip"));
    setAccessibleName(tr("Photos of the order"));
    setViewMode(QListView::IconMode);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setIconSize(thumbnailSize);
    setGridSize(thumbnailSize + QSize(8, 8));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("look", "canvas");
    setAcceptDrops(true);
    connect(this, &QListWidget::itemDoubleClicked, this, &PhotoStrip::openItem);
}

void PhotoStrip::setPhotos(const std::vector<PhotoThumbnail>& photos) {
    const int current = currentRow();
    clear();
    for (const PhotoThumbnail& each : photos) {
        QPixmap picture;
        picture.loadFromData(each.jpeg, "jpeg");
        auto* item = new QListWidgetItem(QIcon(picture), {}, this);
        item->setData(Qt::UserRole, static_cast<qlonglong>(each.photo.id.value()));
        const QString words = each.photo.note.isEmpty()
                                  ? each.photo.title()
                                  : QStringLiteral("%1 · %2").arg(each.photo.title(), each.photo.note);
        item->setToolTip(words);
        item->setData(Qt::AccessibleTextRole, words);
    }
    setCurrentRow(std::clamp(current, photos.empty() ? -1 : 0, count() - 1));
}

void PhotoStrip::openItem(const QListWidgetItem* item) {
    if (item) {
        Q_EMIT opened(PhotoId(item->data(Qt::UserRole).toLongLong()));
    }
}

void PhotoStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openItem(currentItem());
        return;
    }
    QListWidget::keyPressEvent(event);
}

void PhotoStrip::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void PhotoStrip::dragMoveEvent(QDragMoveEvent* event) {
    event->acceptProposedAction();
}

void PhotoStrip::dropEvent(QDropEvent* event) {
    event->setDropAction(Qt::CopyAction); // the original stays where it is
    event->accept();
    Q_EMIT filesDropped(localFiles(event->mimeData()));
}

} // namespace baydesk
