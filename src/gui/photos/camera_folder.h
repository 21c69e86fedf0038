// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>
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

/// The newest pictures of a folder, the newest first, at most so many; nothing as soon as \p goOn says no.
std::vector<FolderPhoto> newestPhotos(const QString& path, int most, const std::function<bool()>& goOn);

/// Looks for the newest pictures of a folder away from the thread of the windows. A card or a share may take
/// its time or never answer: nobody waits for a look that is no longer wanted, it ends by itself and what it
/// found is dropped.
class CameraFolder : public QObject {
    Q_OBJECT

  public:
    using Lister = std::function<std::vector<FolderPhoto>(const QString& path, int most,
                                                          const std::function<bool()>& goOn)>;
    explicit CameraFolder(Lister list = newestPhotos);
    ~CameraFolder() override;
    /// At most so many, instead of what was looked for before.
    void look(const QString& path, int most);
    bool isLooking() const { return search_ != nullptr; }

  Q_SIGNALS:
    /// The newest first.
    void found(const QString& path, const std::vector<baydesk::FolderPhoto>& photos);

  private:
    struct Search;
    void drop();

    Lister list_;
    std::shared_ptr<Search> search_;
};

} // namespace baydesk
