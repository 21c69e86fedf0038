// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/vin.h"

#include <gtest/gtest.h>
#include <map>

namespace baydesk {
namespace {

struct Row {
    const char16_t* typed;
    const char16_t* normalized;
    Verdict verdict;
    const char16_t* reason;
};

void expectRows(std::initializer_list<Row> rows) {
    for (const Row& row : rows) {
        const Validation found = validateVin(QString::fromUtf16(row.typed));
        const std::string typed = QString::fromUtf16(row.typed).toStdString();
        EXPECT_EQ(found.verdict, row.verdict) << typed;
        EXPECT_EQ(found.normalized.toStdString(), QString::fromUtf16(row.normalized).toStdString()) << typed;
        EXPECT_EQ(found.reason.toStdString(), QString::fromUtf16(row.reason).toStdString()) << typed;
    }
}

TEST(Vin, AcceptsSoundNumbersHoweverTheyAreTyped) {
    expectRows({
        {u"LSVAL41Z882104202", u"LSVAL41Z882104202", Verdict::Valid, u"ok"},
        {u"1M8GDM9AXKP042788", u"1M8GDM9AXKP042788", Verdict::Valid, u"ok"},
        {u"LFPH4ACC0K1A12345", u"LFPH4ACC0K1A12345", Verdict::Valid, u"ok"},
        {u"LRW3E7FA8MC123456", u"LRW3E7FA8MC123456", Verdict::Valid, u"ok"},
        {u"LGXCE6CB4P0123456", u"LGXCE6CB4P0123456", Verdict::Valid, u"ok"},
        {u" lsval41z8 82104202 ", u"LSVAL41Z882104202", Verdict::Valid, u"ok"},
        {u"ＬＳＶＡＬ４１Ｚ８８２１０４２０２", u"LSVAL41Z882104202", Verdict::Valid, u"ok"},
        {u"LFPK4ACC3K1A12345", u"LFPK4ACC3K1A12345", Verdict::Valid, u"ok"},
    });
}

TEST(Vin, RefusesAWrongLength) {
    expectRows({
        {u"LSVAL41Z88210420", u"LSVAL41Z88210420", Verdict::Invalid, u"length 16, must be 17"},
        {u"LSVAL41Z8821042021", u"LSVAL41Z8821042021", Verdict::Invalid, u"length 18, must be 17"},
        {u"", u"", Verdict::Invalid, u"length 0, must be 17"},
        {u"\U0001F697", u"\U0001F697", Verdict::Invalid, u"length 1, must be 17"},
    });
}

TEST(Vin, RefusesCharactersThatLookLikeDigitsAndNamesThem) {
    expectRows({
        {u"LSVAL4IZ882104202", u"LSVAL4IZ882104202", Verdict::Invalid, u"illegal character I"},
        {u"LSVAL41Z88210420O", u"LSVAL41Z88210420O", Verdict::Invalid, u"illegal character O"},
        {u"LSVQL41Z882104202", u"LSVQL41Z882104202", Verdict::Invalid, u"illegal character Q"},
        {u"LSVAL4IZ88210420O", u"LSVAL4IZ88210420O", Verdict::Invalid, u"illegal character I, O"},
        {u"LSVAL41Z88210420\U0001F697", u"LSVAL41Z88210420\U0001F697", Verdict::Invalid,
         u"illegal character \U0001F697"},
    });
}

TEST(Vin, RefusesChineseNumbersThatBreakTheStandard) {
    expectRows({
        {u"LSVAL41Z882140202", u"LSVAL41Z882140202", Verdict::Invalid, u"check digit is 8, expected 1"},
        {u"LSVAL41Z882104203", u"LSVAL41Z882104203", Verdict::Invalid, u"check digit is 8, expected X"},
        {u"LSVAL41ZX82104202", u"LSVAL41ZX82104202", Verdict::Invalid, u"check digit is X, expected 8"},
        {u"LSVAL41Z5U2104202", u"LSVAL41Z5U2104202", Verdict::Invalid, u"model-year code U not allowed"},
        {u"LSVAL41Z0821042A2", u"LSVAL41Z0821042A2", Verdict::Invalid,
         u"last four characters must be digits"},
        {u"LLLLLLLLLLLLLLLLL", u"LLLLLLLLLLLLLLLLL", Verdict::Invalid,
         u"check digit is L, expected 3; last four characters must be digits"},
    });
}

TEST(Vin, OnlyWarnsAboutForeignNumbers) {
    expectRows({
        {u"WVWZZZ1KZ8W123456", u"WVWZZZ1KZ8W123456", Verdict::Warn, u"check digit is Z, expected 6"},
        {u"JSVAL41Z882104202", u"JSVAL41Z882104202", Verdict::Warn, u"check digit is 8, expected 3"},
        {u"ZFFEW58A000123456", u"ZFFEW58A000123456", Verdict::Warn,
         u"check digit is 0, expected 9; model-year code 0 not allowed"},
    });
}

TEST(Vin, WarnsAboutPlaceholders) {
    expectRows({
        {u"11111111111111111", u"11111111111111111", Verdict::Warn,
         u"all characters equal: passes the checksum but is a placeholder"},
        {u"00000000000000000", u"00000000000000000", Verdict::Warn,
         u"all characters equal: passes the checksum but is a placeholder"},
        {u"XXXXXXXXXXXXXXXXX", u"XXXXXXXXXXXXXXXXX", Verdict::Warn,
         u"all characters equal: is a placeholder"},
    });
}

TEST(VinCheckDigit, IsEmptyWhereNoneCanBeTold) {
    for (const char16_t* row : {u"", u"LSVAL41Z88210420", u"LSVAL4IZ882104202", u"lsval41z882104202"}) {
        EXPECT_FALSE(vinCheckDigit(QString::fromUtf16(row))) << QString::fromUtf16(row).toStdString();
    }
}

TEST(VinCheckDigit, DoesNotLookAtThePositionItIsFor) {
    EXPECT_EQ(vinCheckDigit(QStringLiteral("1M8GDM9A_KP042788")), QChar(u'X'));
    EXPECT_EQ(vinCheckDigit(QStringLiteral("LSVAL41Z?82104202")), QChar(u'8'));
}

/// The standard's table, written out apart from the one that is tested.
const std::map<char16_t, int>& standardValues() {
    static const std::map<char16_t, int> values{
        {u'0', 0}, {u'1', 1}, {u'2', 2}, {u'3', 3}, {u'4', 4}, {u'5', 5}, {u'6', 6}, {u'7', 7}, {u'8', 8},
        {u'9', 9}, {u'A', 1}, {u'B', 2}, {u'C', 3}, {u'D', 4}, {u'E', 5}, {u'F', 6}, {u'G', 7}, {u'H', 8},
        {u'J', 1}, {u'K', 2}, {u'L', 3}, {u'M', 4}, {u'N', 5}, {u'P', 7}, {u'R', 9}, {u'S', 2}, {u'T', 3},
        {u'U', 4}, {u'V', 5}, {u'W', 6}, {u'X', 7}, {u'Y', 8}, {u'Z', 9}};
    return values;
}

TEST(VinCheckDigit, CatchesEverySingleWrongCharacterOfAnotherValue) {
    for (const char16_t* sound : {u"LSVAL41Z882104202", u"1M8GDM9AXKP042788", u"LGXCE6CB4P0123456"}) {
        const QString vin = QString::fromUtf16(sound);
        for (qsizetype at = 0; at < vin.size(); ++at) {
            for (const auto& [character, value] : standardValues()) {
                QString wrong = vin;
                wrong[at] = QChar(character);
                const bool checkDigit = at == 8;
                const bool sameValue = standardValues().at(vin.at(at).unicode()) == value;
                const bool undetected = checkDigit ? wrong == vin : sameValue;
                ASSERT_EQ(vinCheckDigit(wrong) == wrong.at(8), undetected) << wrong.toStdString();
            }
        }
    }
}

TEST(Vin, IsNeverValidWithASingleWrongCharacterOfAnotherValue) {
    const QString vin = QStringLiteral("LSVAL41Z882104202");
    for (qsizetype at = 0; at < vin.size(); ++at) {
        for (const auto& [character, value] : standardValues()) {
            QString wrong = vin;
            wrong[at] = QChar(character);
            if (standardValues().at(vin.at(at).unicode()) != value) {
                ASSERT_NE(validateVin(wrong).verdict, Verdict::Valid) << wrong.toStdString();
            }
        }
    }
}

TEST(VinCheckDigit, CatchesTwoNeighboursExchangedOutsidePositionsEightToTen) {
    const QString vin = QStringLiteral("LRW3E7FA8MC123456");
    for (qsizetype at = 0; at + 1 < vin.size(); ++at) {
        if (at >= 6 && at <= 9) {
            continue;
        }
        QString swapped = vin;
        std::swap(swapped[at], swapped[at + 1]);
        ASSERT_NE(vinCheckDigit(swapped), QChar(u'8')) << swapped.toStdString();
    }
}

} // namespace
} // namespace baydesk
