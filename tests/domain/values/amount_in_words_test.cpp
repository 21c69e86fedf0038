// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/amount_in_words.h"

#include <gtest/gtest.h>
#include <limits>

namespace baydesk {
namespace {

struct Spoken {
    std::int64_t fen;
    const char* chinese;
    const char* english;
};
class AmountInWords : public testing::TestWithParam<Spoken> {};

TEST_P(AmountInWords, IsWrittenAsOnABill) {
    const Money amount = Money::fromFen(GetParam().fen);
    EXPECT_EQ(chineseAmountInWords(amount).toStdString(), GetParam().chinese);
    EXPECT_EQ(englishAmountInWords(amount).toStdString(), GetParam().english);
}

INSTANTIATE_TEST_SUITE_P(
    Whole, AmountInWords,
    testing::Values(
        Spoken{0, "零元整", "Zero yuan only"}, Spoken{1'00, "壹元整", "One yuan only"},
        Spoken{10'00, "壹拾元整", "Ten yuan only"}, Spoken{15'00, "壹拾伍元整", "Fifteen yuan only"},
        Spoken{20'00, "贰拾元整", "Twenty yuan only"}, Spoken{42'00, "肆拾贰元整", "Forty-two yuan only"},
        Spoken{100'00, "壹佰元整", "One hundred yuan only"},
        Spoken{105'00, "壹佰零伍元整", "One hundred and five yuan only"},
        Spoken{110'00, "壹佰壹拾元整", "One hundred and ten yuan only"},
        Spoken{1'000'00, "壹仟元整", "One thousand yuan only"},
        Spoken{1'005'00, "壹仟零伍元整", "One thousand and five yuan only"},
        Spoken{1'050'00, "壹仟零伍拾元整", "One thousand and fifty yuan only"},
        Spoken{1'240'00, "壹仟贰佰肆拾元整", "One thousand two hundred and forty yuan only"},
        Spoken{10'000'00, "壹万元整", "Ten thousand yuan only"},
        Spoken{10'001'00, "壹万零壹元整", "Ten thousand and one yuan only"},
        Spoken{10'100'00, "壹万零壹佰元整", "Ten thousand one hundred yuan only"},
        Spoken{100'000'00, "壹拾万元整", "One hundred thousand yuan only"},
        Spoken{107'000'00, "壹拾万柒仟元整", "One hundred and seven thousand yuan only"},
        Spoken{1'000'500'00, "壹佰万零伍佰元整", "One million five hundred yuan only"},
        Spoken{20'030'004'00, "贰仟零叁万零肆元整", "Twenty million thirty thousand and four yuan only"},
        Spoken{100'000'000'00, "壹亿元整", "One hundred million yuan only"},
        Spoken{100'000'001'00, "壹亿零壹元整", "One hundred million and one yuan only"},
        Spoken{1'000'010'000'00, "壹拾亿零壹万元整", "One billion ten thousand yuan only"}));

INSTANTIATE_TEST_SUITE_P(
    Fractions, AmountInWords,
    testing::Values(Spoken{1, "壹分", "Zero yuan and one fen only"},
                    Spoken{5, "伍分", "Zero yuan and five fen only"},
                    Spoken{50, "伍角整", "Zero yuan and fifty fen only"},
                    Spoken{55, "伍角伍分", "Zero yuan and fifty-five fen only"},
                    Spoken{100'05, "壹佰元零伍分", "One hundred yuan and five fen only"},
                    Spoken{1'680'32, "壹仟陆佰捌拾元叁角贰分",
                           "One thousand six hundred and eighty yuan and thirty-two fen only"},
                    Spoken{16'409'02, "壹万陆仟肆佰零玖元零贰分",
                           "Sixteen thousand four hundred and nine yuan and two fen only"},
                    Spoken{1'409'50, "壹仟肆佰零玖元伍角整",
                           "One thousand four hundred and nine yuan and fifty fen only"},
                    Spoken{6'007'14, "陆仟零柒元壹角肆分",
                           "Six thousand and seven yuan and fourteen fen only"}));

INSTANTIATE_TEST_SUITE_P(
    Reversals, AmountInWords,
    testing::Values(Spoken{-1'240'50, "负壹仟贰佰肆拾元伍角整",
                           "Minus one thousand two hundred and forty yuan and fifty fen only"},
                    Spoken{-5, "负伍分", "Minus zero yuan and five fen only"},
                    Spoken{std::numeric_limits<std::int64_t>::min(),
                           "负玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零捌分",
                           "Minus ninety-two quadrillion two hundred and thirty-three trillion seven hundred "
                           "and twenty billion three hundred and sixty-eight million five hundred and "
                           "forty-seven thousand seven hundred and fifty-eight yuan and eight fen only"}));

} // namespace
} // namespace baydesk
