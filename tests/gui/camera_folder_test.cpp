// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/photos/camera_folder.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

void write(const QTemporaryDir& folder, const char* name, int minute) {
    QFile file(folder.filePath(QString::fromLatin1(name)));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.flush();
    const QDateTime changed(QDate(2026, 11, 21), QTime(10, minute));
    ASSERT_TRUE(file.setFileTime(changed, QFileDevice::FileModificationTime));
}

TEST(CameraFolder, FindsTheNewestPicturesOfTheFolderThatWasAskedForLast) {
    const QTemporaryDir first;
    const QTemporaryDir second;
    write(first, "other.jpg", 1);
    write(second, "old.jpg", 1);
    write(second, "newest.JPG", 3);
    write(second, "newer.png", 2);
    write(second, "words.txt", 4);
    std::vector<QString> folders;
    QStringList names;
    CameraFolder camera;
    QObject::connect(&camera, &CameraFolder::found, &camera,
                     [&](const QString& path, const std::vector<FolderPhoto>& photos) {
                         folders.push_back(path);
                         for (const FolderPhoto& photo : photos) {
                             names.append(photo.name);
                         }
                     });
    camera.look(first.path(), 2);
    camera.look(second.path(), 2);
    EXPECT_TRUE(camera.isLooking()) << "on another thread";
    while (folders.empty()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    EXPECT_FALSE(camera.isLooking());
    EXPECT_EQ(folders, std::vector{second.path()});
    EXPECT_EQ(names, (QStringList{QStringLiteral("newest.JPG"), QStringLiteral("newer.png")}));
}

} // namespace
} // namespace baydesk
