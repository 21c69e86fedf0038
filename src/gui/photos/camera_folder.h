// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/long_work.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

namespace baydesk {

/// A picture in a folder.
struct FolderPhoto {
    QString path;
    QString name;
    QDateTime changed;
};

/// "*.jpg", "*.png" …: the files that are pictures.
QStringList picturePatterns();

/// Looks for the newest pictures of a folder away from the thread of the windows: a card or a share may take
/// its time.
class CameraFolder : public QObject {
    Q_OBJECT

  public:
    explicit CameraFolder(QObject* parent = nullptr);
    /// At most so many. While it looks into one folder, the last one asked for is next.
    void look(const QString& path, int most);
    bool isLooking() const { return work_.isRunning(); }

  Q_SIGNALS:
    /// The newest first.
    void found(const QString& path, const std::vector<baydesk::FolderPhoto>& photos);

  private:
    void next();

    LongWork work_;
    QString path_;
    int most_ = 0;
    bool isAskedAgain_ = false;
    std::shared_ptr<std::vector<FolderPhoto>> photos_;
};

} // namespace baydesk
