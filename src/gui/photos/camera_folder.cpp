// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/photos/camera_folder.h"

#include <QDir>
#include <QDirIterator>
#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>
#include <utility>

namespace baydesk {

/// What the thread that looks and the one of the windows share; it outlives either.
struct CameraFolder::Search {
    std::atomic_bool isWanted = true;
    /// Guards asker: while it is held, the asker is not destroyed.
    std::mutex mutex;
    CameraFolder* asker;
};

QStringList picturePatterns() {
    return {QStringLiteral("*.jpg"),  QStringLiteral("*.jpeg"), QStringLiteral("*.png"),
            QStringLiteral("*.webp"), QStringLiteral("*.bmp"),  QStringLiteral("*.tif"),
            QStringLiteral("*.tiff")};
}

std::vector<FolderPhoto> newestPhotos(const QString& path, int most, const std::function<bool()>& goOn) {
    std::vector<FolderPhoto> photos;
    QDirIterator files(path, picturePatterns(), QDir::Files);
    while (files.hasNext()) {
        if (!goOn()) {
            return {};
        }
        files.next();
        const QFileInfo file = files.fileInfo();
        photos.push_back({file.absoluteFilePath(), file.fileName(), file.lastModified()});
    }
    std::ranges::sort(photos, [](const FolderPhoto& a, const FolderPhoto& b) {
        return std::pair(b.changed, a.name) < std::pair(a.changed, b.name);
    });
    photos.resize(std::min(photos.size(), static_cast<std::size_t>(most)));
    return photos;
}

CameraFolder::CameraFolder(Lister list) : list_(std::move(list)) {}

CameraFolder::~CameraFolder() {
    drop();
}

void CameraFolder::drop() {
    if (!search_) {
        return;
    }
    const std::shared_ptr<Search> dropped = std::exchange(search_, nullptr);
    dropped->isWanted = false;
    const std::scoped_lock lock(dropped->mutex);
    dropped->asker = nullptr;
}

void CameraFolder::look(const QString& path, int most) {
    drop();
    search_ = std::make_shared<Search>();
    search_->asker = this;
    std::thread([search = search_, list = list_, path, most] {
        const std::vector<FolderPhoto> photos = list(path, most, [&] { return search->isWanted.load(); });
        const std::scoped_lock lock(search->mutex);
        if (!search->asker) {
            return;
        }
        CameraFolder* asker = search->asker;
        QMetaObject::invokeMethod(
            asker,
            [asker, search, path, photos] {
                if (asker->search_ == search) {
                    asker->search_.reset();
                    Q_EMIT asker->found(path, photos);
                }
            },
            Qt::QueuedConnection);
    }).detach();
}

} // namespace baydesk
