// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/photos/camera_folder.h"

#include <QCoreApplication>
#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <memory>

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

TEST(CameraFolder, IsLeftAtOnceWhileACardDoesNotAnswer) {
    struct Card {
        QSemaphore isAsked;
        QSemaphore answers;
        QSemaphore isDone;
        bool hasAnswered = false;
        bool isWanted = true;
    };
    const auto card = std::make_shared<Card>();
    {
        CameraFolder camera([card](const QString&, int, const std::function<bool()>& goOn) {
            card->isAsked.release();
            card->hasAnswered = card->answers.tryAcquire(1, 10'000);
            card->isWanted = goOn();
            card->isDone.release();
            return std::vector<FolderPhoto>(1);
        });
        QObject::connect(&camera, &CameraFolder::found, [] { FAIL() << "nobody is there any more"; });
        camera.look(QStringLiteral("/card"), 1);
        card->isAsked.acquire();
    }
    card->answers.release();
    card->isDone.acquire();
    QCoreApplication::processEvents();
    EXPECT_TRUE(card->hasAnswered) << "nobody waited for the card";
    EXPECT_FALSE(card->isWanted);
}

TEST(CameraFolder, StopsBetweenTheFilesOnceItIsNotWanted) {
    const QTemporaryDir folder;
    write(folder, "one.jpg", 1);
    write(folder, "two.jpg", 2);
    int asked = 0;
    EXPECT_TRUE(newestPhotos(folder.path(), 2, [&] { return ++asked < 2; }).empty());
    EXPECT_EQ(asked, 2);
}

} // namespace
} // namespace baydesk
