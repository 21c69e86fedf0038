// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/verdict.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

TEST(NormalizeCode, DropsWhatPeopleWriteBetweenTheGroups) {
    struct Row {
        const char16_t* typed;
        const char16_t* code;
    };
    const Row rows[] = {
        {u" lsval41z8 82104202 ", u"LSVAL41Z882104202"},
        {u"ＬＳＶ４１", u"LSV41"},
        {u"京A·12345", u"京A12345"},
        {u"京a•12345", u"京A12345"},
        {u"京A・12345", u"京A12345"},
        {u"京A.12345", u"京A12345"},
        {u"京Ａ。１２３４５", u"京A12345"},
        {u"京A-12345", u"京A12345"},
        {u"京A－12–345", u"京A12345"},
        {u"京A\u221212345", u"京A12345"},
        {u"京A\u300012345\t\r\n", u"京A12345"},
        {u"\uFEFF京A\u200B12345\u202C", u"京A12345"},
        {u"", u""},
        {u" .-· ", u""},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(normalizeCode(QString::fromUtf16(row.typed)).toStdString(),
                  QString::fromUtf16(row.code).toStdString());
    }
}

TEST(NormalizeCode, LeavesLettersThatLookLikeDigitsAlone) {
    EXPECT_EQ(normalizeCode(QStringLiteral("oiO0I1")), u"OIO0I1");
}

TEST(NormalizeCode, ChangesNothingTheSecondTime) {
    for (const char16_t* row :
         {u"京A·12345", u" ｌｓｖ -1", u"straße", u"ﬁ²½", u"e\u0301\u200B", u"\U0001F697"}) {
        const QString once = normalizeCode(QString::fromUtf16(row));
        EXPECT_EQ(normalizeCode(once), once) << once.toStdString();
    }
}

} // namespace
} // namespace baydesk
