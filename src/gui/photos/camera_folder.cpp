// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/photos/camera_folder.h"

#include <QDir>
#include <algorithm>
#include <utility>

namespace baydesk {

namespace {

std::vector<FolderPhoto> newestIn(const QString& path, int most) {
    const QFileInfoList files = QDir(path).entryInfoList(picturePatterns(), QDir::Files, QDir::Time);
    std::vector<FolderPhoto> photos;
    for (const QFileInfo& file : files.first(std::min<qsizetype>(files.size(), most))) {
        photos.push_back({file.absoluteFilePath(), file.fileName(), file.lastModified()});
    }
    return photos;
}

} // namespace

QStringList picturePatterns() {
    return {QStringLiteral("*.jpg"),  QStringLiteral("*.jpeg"), QStringLiteral("*.png"),
            QStringLiteral("*.webp"), QStringLiteral("*.bmp"),  QStringLiteral("*.tif"),
            QStringLiteral("*.tiff")};
}

CameraFolder::CameraFolder(QObject* parent) : QObject(parent) {
    connect(&work_, &LongWork::finished, this, [this](const std::exception_ptr& error) {
        if (error) {
            std::rethrow_exception(error);
        }
        if (std::exchange(isAskedAgain_, false)) {
            next();
        } else {
            Q_EMIT found(path_, *photos_);
        }
    });
}

void CameraFolder::look(const QString& path, int most) {
    path_ = path;
    most_ = most;
    if (work_.isRunning()) {
        isAskedAgain_ = true;
    } else {
        next();
    }
}

void CameraFolder::next() {
    photos_ = std::make_shared<std::vector<FolderPhoto>>();
    work_.start([photos = photos_, path = path_, most = most_](const BackupGoOn&) {
        *photos = newestIn(path, most);
    });
}

} // namespace baydesk
