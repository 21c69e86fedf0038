// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/photo.h"

#include "domain/values/refusal.h"
#include "support/test_photo.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

QByteArray ruleOf(const PhotoDraft& draft, int marks = 1) {
    try {
        checkedPhoto(draft, marks);
    } catch (const Refusal& refusal) {
        return refusal.rule();
    }
    return {};
}

TEST(JpegFacts, SayTheSizeAndThatTheFileHasItsEnd) {
    const auto facts = readJpegFacts(jpegOf(1600, 1200));
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->widthPx, 1600);
    EXPECT_EQ(facts->heightPx, 1200);
    EXPECT_TRUE(facts->isWhole);
    EXPECT_FALSE(facts->tellsOrigin);
}

TEST(JpegFacts, SayThatAFileWasCutWhereverItWasCut) {
    const QByteArray whole = jpegOf(1600, 1200, "Exif");
    for (qsizetype length = 2; length < whole.size(); ++length) {
        const auto facts = readJpegFacts(whole.first(length));
        ASSERT_TRUE(facts) << length;
        EXPECT_FALSE(facts->isWhole) << length;
    }
}

TEST(JpegFacts, FindTheEndOfThePictureAndNotThatOfASmallOneInsideTheCamerasData) {
    const QByteArray cut = jpegOf(1600, 1200, "Exif" + jpegOf(160, 120)).chopped(2);
    EXPECT_FALSE(readJpegFacts(cut)->isWhole);
}

TEST(JpegFacts, AreNothingForOtherFiles) {
    EXPECT_FALSE(readJpegFacts({}));
    EXPECT_FALSE(readJpegFacts("\xFF"));
    EXPECT_FALSE(readJpegFacts("\x89PNG\r\n\x1A\n"));
    EXPECT_FALSE(readJpegFacts("not a picture at all"));
}

TEST(CheckedPhoto, RefusesWhatTellsWhereItWasTaken) {
    PhotoDraft draft = photoOf();
    EXPECT_EQ(ruleOf(draft), QByteArray());
    draft.jpeg = jpegOf(1600, 1200, "Exif with a position");
    EXPECT_EQ(ruleOf(draft), "photo.tells_origin");
}

TEST(CheckedPhoto, RefusesWhatIsNoWholePictureOrTooLarge) {
    PhotoDraft draft = photoOf();
    draft.jpeg.chop(1);
    EXPECT_EQ(ruleOf(draft), "photo.no_picture");
    draft.jpeg = jpegOf(photoSidePx + 1, 10);
    EXPECT_EQ(ruleOf(draft), "photo.too_large");
    draft = photoOf();
    draft.thumbnail = jpegOf(1600, 1200);
    EXPECT_EQ(ruleOf(draft), "photo.too_large");
    draft.thumbnail.clear();
    EXPECT_EQ(ruleOf(draft), "photo.no_picture");
}

TEST(CheckedPhoto, OfADamageNamesAMarkTheOrderHas) {
    PhotoDraft draft = photoOf(PhotoKind::Damage);
    EXPECT_EQ(ruleOf(draft, 2), "photo.damage");
    draft.damage = 3;
    EXPECT_EQ(ruleOf(draft, 2), "photo.damage");
    draft.damage = 2;
    EXPECT_EQ(ruleOf(draft, 2), QByteArray());
    EXPECT_EQ(ruleOf(draft, 0), "photo.damage");
}

TEST(CheckedPhoto, KeepsACleanedNoteOfAtMost120Characters) {
    EXPECT_EQ(checkedPhoto(photoOf(PhotoKind::Other, QStringLiteral("  右前   轮毂 ")), 0).note,
              QStringLiteral("右前 轮毂"));
    EXPECT_EQ(ruleOf(photoOf(PhotoKind::Other, QString(121, u'划'))), "photo.note_too_long");
}

} // namespace
} // namespace baydesk
