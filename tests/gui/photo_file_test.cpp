// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/photos/photo_file.h"

#include "domain/orders/photo.h"
#include "domain/values/refusal.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QtEndian>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace baydesk {
namespace {

class PhotoFile : public testing::Test {
  protected:
    QString path(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }
    QString write(const char* name, const QByteArray& content) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    static QByteArray content(const QString& name) {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// A picture whose left half is red and whose right half is blue.
    static QImage halves(QSize size) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::blue);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width() / 2; ++x) {
                image.setPixel(x, y, qRgb(255, 0, 0));
            }
        }
        return image;
    }
    static QByteArray encoded(const QImage& image, const char* format) {
        QByteArray made;
        QBuffer buffer(&made);
        buffer.open(QIODevice::WriteOnly);
        EXPECT_TRUE(image.save(&buffer, format, 90));
        return made;
    }
    /// As a camera held upright writes it: turned, with a position.
    static QByteArray fromCamera(const QImage& image, quint16 orientation) {
        QByteArray exif("Exif\0\0MM\0\x2A\0\0\0\x08", 14);
        exif += QByteArray("\0\x01\x01\x12\0\x03\0\0\0\x01", 10);
        quint16 turned = qToBigEndian(orientation);
        exif += QByteArray(reinterpret_cast<const char*>(&turned), 2) + QByteArray(6, '\0');
        exif += "GPS 31.2304 N 121.4737 E";
        const QByteArray plain = encoded(image, "jpeg");
        const auto size = static_cast<quint16>(exif.size() + 2);
        QByteArray head("\xFF\xD8\xFF\xE1");
        head += static_cast<char>(size / 256);
        head += static_cast<char>(size % 256);
        return head + exif + plain.mid(2);
    }
    static QByteArray ruleOf(const QString& name) {
        try {
            readPicture(name);
        } catch (const Refusal& refusal) {
            EXPECT_FALSE(refusal.sentence().isEmpty());
            return refusal.rule();
        }
        return {};
    }

    QTemporaryDir folder_;
};

TEST_F(PhotoFile, IsScaledToTheLongestSideThatIsKept) {
    const KeptPicture kept = readPicture(write("large.jpg", encoded(halves({4000, 3000}), "jpeg")));
    EXPECT_EQ(QImage::fromData(kept.jpeg).size(), QSize(1600, 1200));
    EXPECT_EQ(QImage::fromData(kept.thumbnail).size(), QSize(240, 180));
    EXPECT_EQ(checkedPhoto({.jpeg = kept.jpeg, .thumbnail = kept.thumbnail}, 0).jpeg, kept.jpeg);
}

TEST_F(PhotoFile, IsNotMadeLargerThanItIs) {
    EXPECT_EQ(QImage::fromData(readPicture(write("small.png", encoded(halves({80, 60}), "png"))).jpeg).size(),
              QSize(80, 60));
}

TEST_F(PhotoFile, IsTurnedUprightAndLosesWhereItWasTaken) {
    const QString camera = write("camera.jpg", fromCamera(halves({400, 300}), 6));
    ASSERT_TRUE(readJpegFacts(content(camera))->tellsOrigin);
    const KeptPicture kept = readPicture(camera);
    const QImage image = QImage::fromData(kept.jpeg);
    EXPECT_EQ(image.size(), QSize(300, 400));
    EXPECT_GT(qRed(image.pixel(150, 20)), 200) << "what was left is on top";
    EXPECT_GT(qBlue(image.pixel(150, 380)), 200);
    EXPECT_FALSE(readJpegFacts(kept.jpeg)->tellsOrigin);
    EXPECT_FALSE(kept.jpeg.contains("31.2304"));
}

TEST_F(PhotoFile, IsNeverTouched) {
    const QString name = write("kept.jpg", fromCamera(halves({400, 300}), 6));
    const QByteArray before = content(name);
    readPicture(name);
    EXPECT_EQ(content(name), before);
}

TEST_F(PhotoFile, OfWordsIsNoPictureWhateverItIsCalled) {
    EXPECT_EQ(ruleOf(write("words.jpg", "these are words")), "photo.no_picture");
}

TEST_F(PhotoFile, ThatWasCutIsRefusedAndNotFilledWithGrey) {
    const QByteArray whole = encoded(halves({400, 300}), "jpeg");
    EXPECT_EQ(ruleOf(write("cut.jpg", whole.first(whole.size() / 2))), "photo.cut");
    const QByteArray png = encoded(halves({400, 300}), "png");
    EXPECT_EQ(ruleOf(write("cut.png", png.first(png.size() / 2))), "photo.damaged");
}

TEST_F(PhotoFile, ThatIsEmptyAFolderOrMissingIsRefused) {
    EXPECT_EQ(ruleOf(write("empty.jpg", {})), "photo.empty");
    EXPECT_EQ(ruleOf(folder_.path()), "photo.folder");
    EXPECT_EQ(ruleOf(path("nowhere.jpg")), "photo.no_file");
}

TEST_F(PhotoFile, ThatIsNoFileAtAllIsNotWaitedFor) {
    ASSERT_EQ(mkfifo(path("pipe.jpg").toUtf8().constData(), 0600), 0);
    EXPECT_EQ(ruleOf(path("pipe.jpg")), "photo.no_file");
}

TEST_F(PhotoFile, ThatMayNotBeReadIsRefused) {
    if (geteuid() == 0) {
        GTEST_SKIP() << "nothing is closed to the superuser";
    }
    const QString name = write("closed.jpg", encoded(halves({40, 30}), "jpeg"));
    QFile::setPermissions(name, {});
    EXPECT_EQ(ruleOf(name), "photo.unreadable");
}

TEST_F(PhotoFile, OfTwoHundredMegabytesIsRefusedUnread) {
    QFile file(path("huge.jpg"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(200'000'000));
    try {
        readPicture(file.fileName());
        FAIL();
    } catch (const Refusal& refusal) {
        EXPECT_EQ(refusal.rule(), "photo.file_too_large");
        EXPECT_EQ(refusal.sentence(),
                  QStringLiteral("“huge.jpg” has 200 MB; a photo may have at most 64 MiB."));
    }
}

TEST_F(PhotoFile, WithMorePixelsThanAnyPhotoIsRefusedBeforeItIsUnpacked) {
    // A PNG of a few bytes that says it is 60,000 pixels wide and high.
    QByteArray png = encoded(halves({8, 8}), "png");
    const quint32 side = qToBigEndian(quint32{60'000});
    png.replace(16, 4, reinterpret_cast<const char*>(&side), 4);
    png.replace(20, 4, reinterpret_cast<const char*>(&side), 4);
    const QByteArray rule = ruleOf(write("bomb.png", png));
    EXPECT_TRUE(rule == "photo.too_many_pixels" || rule == "photo.no_picture" || rule == "photo.damaged")
        << rule.toStdString();
}

TEST_F(PhotoFile, ThatCanBeSeenThroughGetsAWhiteGround) {
    QImage glass(40, 30, QImage::Format_ARGB32);
    glass.fill(Qt::transparent);
    const QImage kept = QImage::fromData(readPicture(write("glass.png", encoded(glass, "png"))).jpeg);
    EXPECT_GT(qGray(kept.pixel(20, 15)), 250);
}

} // namespace
} // namespace baydesk
