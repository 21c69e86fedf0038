// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/company_code.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

TEST(CompanyCode, IsCheckedByLengthCharactersAndCheckDigit) {
    struct Row {
        const char16_t* typed;
        Verdict verdict;
        const char16_t* reason;
    };
    const Row rows[] = {
        {u"91350100M000100Y43", Verdict::Valid, u"ok"},
        {u"91110000101623741K", Verdict::Valid, u"ok"},
        {u"911101066976941872", Verdict::Valid, u"ok"},
        {u" 91350100m000100y43 ", Verdict::Valid, u"ok"},
        {u"９１３５０１００Ｍ０００１００Ｙ４３", Verdict::Valid, u"ok"},
        {u"91350211M0000XUF46", Verdict::Warn, u"check digit is 6, expected R"}, // a real company
        {u"91350100M000100Y44", Verdict::Warn, u"check digit is 4, expected 3"},
        {u"91350100M000100Y4", Verdict::Invalid, u"length 17, must be 18"},
        {u"91350100M000100Y433", Verdict::Invalid, u"length 19, must be 18"},
        {u"", Verdict::Invalid, u"length 0, must be 18"},
        {u"91350100I000100Y43", Verdict::Invalid, u"illegal character I"},
        {u"91350100S000100Z4O", Verdict::Invalid, u"illegal character O, S, Z"},
        {u"91350100公000100Y43", Verdict::Invalid, u"illegal character 公"},
    };
    for (const Row& row : rows) {
        const Validation found = validateCompanyCode(QString::fromUtf16(row.typed));
        const std::string typed = QString::fromUtf16(row.typed).toStdString();
        EXPECT_EQ(found.verdict, row.verdict) << typed;
        EXPECT_EQ(found.reason.toStdString(), QString::fromUtf16(row.reason).toStdString()) << typed;
    }
}

TEST(CompanyCode, WarnsOfEverySingleWrongCharacter) {
    const QString code = QStringLiteral("91350100M000100Y43");
    for (qsizetype at = 0; at < code.size(); ++at) {
        for (const QChar character : QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY")) {
            QString wrong = code;
            wrong[at] = character;
            const Verdict expected = wrong == code ? Verdict::Valid : Verdict::Warn;
            ASSERT_EQ(validateCompanyCode(wrong).verdict, expected) << wrong.toStdString();
        }
    }
}

} // namespace
} // namespace baydesk
