// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/text.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

std::string cleaned(QStringView text, bool multiline = false) {
    return cleanText(text.toString(), multiline).toStdString();
}

TEST(CleanText, TrimsAndMakesRunsOfBlanksOne) {
    EXPECT_EQ(cleaned(u"  oil \t\u3000 leak\u00A0"), "oil leak");
    EXPECT_EQ(cleaned(u""), "");
    EXPECT_EQ(cleaned(u" \t\n "), "");
}

TEST(CleanText, ComposesAccents) {
    EXPECT_EQ(cleaned(u"e\u0301"), "é");
    EXPECT_EQ(cleaned(u"e\u200B\u0301"), "é");
}

TEST(CleanText, KeepsWhatNfkcWouldChange) {
    EXPECT_EQ(cleaned(u"５W－30（全合成）"), "５W－30（全合成）");
}

TEST(CleanText, DropsControlAndDirectionCharacters) {
    EXPECT_EQ(cleaned(QString(QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b\u001B[2J\u007F"))),
              "ab[2J");
    EXPECT_EQ(cleaned(u"\u202Eabc\u202C\u2066d\u2069\u200F\u061C"), "abcd");
    EXPECT_EQ(cleaned(u"\uFEFFabc\u200B"), "abc");
}

TEST(CleanText, DropsHalvesOfSurrogatePairsAndKeepsWholeOnes) {
    const QString half = QString(QChar(0xD83D));
    EXPECT_EQ(cleaned(half + QStringLiteral("a") + half), "a");
    EXPECT_EQ(cleaned(QString(QChar(0xDE97)) + QStringLiteral("a")), "a");
    EXPECT_EQ(cleaned(u"\U0001F697"), "\U0001F697");
}

TEST(CleanText, MakesALineBreakABlankInALine) {
    EXPECT_EQ(cleaned(u"oil\r\nleak\u2028front\n"), "oil leak front");
}

TEST(CleanText, KeepsLineBreaksWhereTextHasSeveralLines) {
    EXPECT_EQ(cleaned(u"\n oil \r\n  leak\rfront \n\n rear\t\n", true), "oil\nleak\nfront\n\nrear");
}

TEST(CleanText, ChangesNothingTheSecondTime) {
    for (const char16_t* row :
         {u" a \n\n b\r\nc ", u"e\u200B\u0301 x", u"\u2000\u0301a", u"가 \u1100\u1161"}) {
        for (const bool multiline : {false, true}) {
            const QString once = cleanText(QString::fromUtf16(row), multiline);
            EXPECT_EQ(cleanText(once, multiline), once) << once.toStdString();
        }
    }
}

TEST(Text, RefusesNothingAndTooMuch) {
    EXPECT_FALSE(Text<5>::parse(QString()));
    EXPECT_FALSE(Text<5>::parse(QStringLiteral(" \u200B ")));
    EXPECT_FALSE(Text<5>::parse(QStringLiteral("abcdef")));
}

TEST(Text, CountsCharactersAfterCleaning) {
    const std::optional<Text<3>> text = Text<3>::parse(QStringLiteral("  \U0001F697\U00020000车  "));
    ASSERT_TRUE(text);
    EXPECT_EQ(text->value(), QStringLiteral("\U0001F697\U00020000车"));
    EXPECT_EQ(Text<3>::parse(QStringLiteral("a  b")), Text<3>::parse(QStringLiteral("a b")));
}

} // namespace
} // namespace baydesk
