// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/money.h"

#include "domain/values/hours.h"

#include <QLocale>
#include <gtest/gtest.h>
#include <limits>
#include <random>
#include <stdexcept>

namespace baydesk {
namespace {

struct Typed {
    const char16_t* text;
    std::int64_t fen;
};

TEST(Money, ReadsWhatPeopleType) {
    const Typed rows[] = {
        {u"1240", 124'000},
        {u"1,240.00", 124'000},
        {u"¥88.5", 8850},
        {u"￥８８．５", 8850},
        {u"１，２４０", 124'000},
        {u"-60", -6000},
        {u"\u2212¥60.00", -6000},
        {u"－６０", -6000},
        {u" 12.30 ", 1230},
        {u"\u300012", 1200},
        {u"0", 0},
        {u"-0.00", 0},
        {u"0.01", 1},
        {u"007", 700},
        {u"999999999.99", 99'999'999'999},
        {u"999,999,999.99", 99'999'999'999},
    };
    for (const Typed& row : rows) {
        const QString text = QString::fromUtf16(row.text);
        const std::optional<Money> money = Money::parse(text);
        ASSERT_TRUE(money) << text.toStdString();
        EXPECT_EQ(money->fen(), row.fen) << text.toStdString();
    }
}

TEST(Money, RefusesAThirdDecimal) {
    EXPECT_FALSE(Money::parse(QStringLiteral("1.005")));
    EXPECT_FALSE(Money::parse(QStringLiteral("1.000")));
}

TEST(Money, RefusesSeparatorsThatDoNotStandAtThousands) {
    for (const char16_t* row : {u"12,34.00", u"1,2", u",123", u"1,,234", u"1234,567", u"1,234,56", u"0,001",
                                u"1,234,", u"1.5,000"}) {
        EXPECT_FALSE(Money::parse(QString::fromUtf16(row))) << QString::fromUtf16(row).toStdString();
    }
}

TEST(Money, RefusesWhatIsNoAmount) {
    for (const char16_t* row :
         {u"",   u" ",     u"abc", u"1e3",  u"--5", u"+5", u"5-", u"¥", u"-",   u"¥-5", u"¥¥5", u".5",
          u"5.", u"1.2.3", u"(5)", u"0x10", u"5元", u"5²", u"①",  u"½", u"NaN", u"inf", u"1 2", u"5\n6"}) {
        EXPECT_FALSE(Money::parse(QString::fromUtf16(row))) << QString::fromUtf16(row).toStdString();
    }
}

TEST(Money, RefusesMoreDigitsThanAShopCanEarn) {
    EXPECT_FALSE(Money::parse(QStringLiteral("1000000000")));
    EXPECT_FALSE(Money::parse(QStringLiteral("1,000,000,000")));
    EXPECT_FALSE(Money::parse(QStringLiteral("9223372036854775808")));
    EXPECT_FALSE(Money::parse(QString(200'000, u'9')));
    EXPECT_FALSE(Money::parse(QStringLiteral("1.") + QString(200'000, u'0')));
}

TEST(Money, ReadsAndWritesTheSameInEveryLocale) {
    const QLocale before;
    for (const char* name : {"de_DE", "fr_FR", "ar_EG", "hi_IN", "zh_CN"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        EXPECT_EQ(Money::parse(QStringLiteral("1,240.50")), Money::fromFen(124'050)) << name;
        for (const char16_t* row :
             {u"1.240,50", u"1240,50", u"1 240.50", u"1\u00A0240", u"1'240", u"١٢", u"१२"}) {
            EXPECT_FALSE(Money::parse(QString::fromUtf16(row)))
                << name << QString::fromUtf16(row).toStdString();
        }
        EXPECT_EQ(Money::fromFen(124'050).toString(), u"¥1,240.50") << name;
    }
    QLocale::setDefault(before);
}

TEST(Money, IsWrittenWithThousandsAndTheTrueMinus) {
    struct Row {
        std::int64_t fen;
        const char16_t* text;
        const char16_t* plain;
    };
    const Row rows[] = {
        {124'000, u"¥1,240.00", u"1240.00"},
        {-6000, u"\u2212¥60.00", u"-60.00"},
        {0, u"¥0.00", u"0.00"},
        {5, u"¥0.05", u"0.05"},
        {-5, u"\u2212¥0.05", u"-0.05"},
        {99'999, u"¥999.99", u"999.99"},
        {100'000, u"¥1,000.00", u"1000.00"},
        {123'456'789'012, u"¥1,234,567,890.12", u"1234567890.12"},
        {std::numeric_limits<std::int64_t>::min(), u"\u2212¥92,233,720,368,547,758.08",
         u"-92233720368547758.08"},
    };
    for (const Row& row : rows) {
        const Money money = Money::fromFen(row.fen);
        EXPECT_EQ(money.toString().toStdString(), QString::fromUtf16(row.text).toStdString());
        EXPECT_EQ(money.toPlain().toStdString(), QString::fromUtf16(row.plain).toStdString());
    }
}

TEST(Money, ReadsBackWhatItWrites) {
    std::mt19937_64 random(11);
    std::uniform_int_distribution<std::int64_t> fen(-99'999'999'999, 99'999'999'999);
    for (int i = 0; i < 5000; ++i) {
        const Money money = Money::fromFen(i < 2000 ? i - 1000 : fen(random));
        ASSERT_EQ(Money::parse(money.toString()), money) << money.fen();
        ASSERT_EQ(Money::parse(money.toPlain()), money) << money.fen();
    }
}

TEST(AmountFor, RoundsOncePerLine) {
    EXPECT_EQ(amountFor(Money::fromFen(3333), Quantity::whole(3)), Money::fromFen(9999));
    EXPECT_EQ(amountFor(Money::fromFen(5), Quantity::fromMilli(500)), Money::fromFen(3));
    EXPECT_EQ(amountFor(Money::fromFen(535), Quantity::fromMilli(500)), Money::fromFen(268)); // 2.675
    EXPECT_EQ(amountFor(Money::fromFen(-535), Quantity::fromMilli(500)), Money::fromFen(-268));
    EXPECT_EQ(amountFor(Money::yuan(120), Hours::fromHundredths(180)), Money::yuan(216));
    EXPECT_EQ(amountFor(Money::yuan(100), Hours::fromSeconds(1)), Money::fromFen(3));
}

TEST(AmountFor, RefusesAnAmountOutside64BitsInsteadOfWrapping) {
    const Money huge = Money::fromFen(std::numeric_limits<std::int64_t>::max());
    EXPECT_THROW(amountFor(huge, Quantity::whole(2)), std::logic_error);
}

TEST(ShareOf, RoundsHalfUp) {
    EXPECT_EQ(shareOf(Money::yuan(200), Percent::fromBasisPoints(750)), Money::yuan(15));
    EXPECT_EQ(shareOf(Money::fromFen(1), Percent::fromBasisPoints(5000)), Money::fromFen(1));
    EXPECT_EQ(shareOf(Money::fromFen(1), Percent::fromBasisPoints(4999)), Money::fromFen(0));
}

TEST(SplitTax, TakesTheTaxOutOfTheGrossAmount) {
    struct Row {
        std::int64_t gross;
        std::int64_t rate;
        std::int64_t net;
        std::int64_t tax;
    };
    const Row rows[] = {
        {56'500, 1300, 50'000, 6500}, {10'000, 1300, 8850, 1150},    {3333, 1300, 2950, 383},
        {9999, 1300, 8849, 1150},     {10'600, 600, 10'000, 600},    {1, 1300, 1, 0},
        {10'000, 0, 10'000, 0},       {-10'000, 1300, -8850, -1150},
    };
    for (const Row& row : rows) {
        const TaxSplit split = splitTax(Money::fromFen(row.gross), Percent::fromBasisPoints(row.rate));
        EXPECT_EQ(split.net.fen(), row.net) << row.gross;
        EXPECT_EQ(split.tax.fen(), row.tax) << row.gross;
    }
}

TEST(SplitTax, OfLinesDiffersFromTheSplitOfTheirSum) {
    const Percent rate = Percent::fromBasisPoints(1300);
    const TaxSplit line = splitTax(Money::fromFen(3333), rate);
    EXPECT_EQ(line.net + line.net + line.net, Money::fromFen(8850));
    EXPECT_EQ(splitTax(Money::fromFen(9999), rate).net, Money::fromFen(8849));
}

TEST(SplitTax, AddsUpAndIsNearestForEveryAmount) {
    for (const std::int64_t bp : {100, 300, 600, 900, 1300, 1600, 1700}) {
        for (std::int64_t fen = -3000; fen <= 30'000; ++fen) {
            const TaxSplit split = splitTax(Money::fromFen(fen), Percent::fromBasisPoints(bp));
            ASSERT_EQ((split.net + split.tax).fen(), fen) << bp;
            const std::int64_t off = split.net.fen() * (10'000 + bp) - fen * 10'000;
            ASSERT_LE(std::abs(off) * 2, 10'000 + bp) << fen << " at " << bp;
        }
    }
}

TEST(SplitTax, RefusesANegativeRate) {
    EXPECT_THROW(splitTax(Money::yuan(1), Percent::fromBasisPoints(-1)), std::logic_error);
}

} // namespace
} // namespace baydesk
