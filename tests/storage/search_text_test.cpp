// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_text.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

struct Reading {
    const char* name;
    const char* pinyin;
    const char* initials;
};

class EveryReadingOfAName : public testing::TestWithParam<Reading> {};

TEST_P(EveryReadingOfAName, IsATerm) {
    const Reading& reading = GetParam();
    EXPECT_TRUE(pinyinTerms(s(reading.name)).contains(s(reading.pinyin)))
        << reading.name << ": " << pinyinTerms(s(reading.name)).join(u' ').toStdString();
    EXPECT_TRUE(initialsTerms(s(reading.name)).contains(s(reading.initials)))
        << reading.name << ": " << initialsTerms(s(reading.name)).join(u' ').toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Names, EveryReadingOfAName,
    testing::Values(Reading{"张伟", "zhangwei", "zw"}, Reading{"张伟", "wei", "zw"},
                    Reading{"王小明", "xiaoming", "xm"}, Reading{"单雄信", "shanxiongxin", "sxx"},
                    Reading{"单雄信", "danxiongxin", "dxx"}, Reading{"曾国藩", "zengguofan", "zgf"},
                    Reading{"曾国藩", "cengguofan", "cgf"}, Reading{"解晓东", "xiexiaodong", "xxd"},
                    Reading{"解晓东", "jiexiaodong", "jxd"}, Reading{"仇和", "qiuhe", "qh"},
                    Reading{"仇和", "chouhe", "ch"}, Reading{"朴树", "piaoshu", "ps"},
                    Reading{"朴树", "pushu", "ps"}, Reading{"查理", "zhali", "zl"},
                    Reading{"查理", "chali", "cl"}, Reading{"翟志刚", "zhaizhigang", "zzg"},
                    Reading{"翟志刚", "dizhigang", "dzg"}, Reading{"乐嘉", "yuejia", "yj"},
                    Reading{"乐嘉", "lejia", "lj"}, Reading{"尉迟恭", "yuchigong", "ycg"},
                    Reading{"尉迟恭", "weichigong", "wcg"}, Reading{"万俟卨", "moqixie", "mqx"},
                    Reading{"长孙无忌", "zhangsunwuji", "zswj"}, Reading{"长孙无忌", "changsunwuji", "cswj"},
                    Reading{"盖叫天", "gejiaotian", "gjt"}, Reading{"区志强", "ouzhiqiang", "ozq"},
                    Reading{"任泉", "renquan", "rq"}, Reading{"重庆银行", "chongqingyinhang", "cqyh"},
                    Reading{"吕布", "lvbu", "lb"}, Reading{"吕布", "lubu", "lb"},
                    Reading{"绿地", "lvdi", "ld"}, Reading{"欧阳修", "ouyangxiu", "oyx"},
                    Reading{"58同城", "58tongcheng", "58tc"}));

TEST(SearchText, FoldsFullWidthCaseBlanksAndUmlaut) {
    EXPECT_EQ(foldText(s("　Ｊｏｈｎ \t Smith ")), s("john smith"));
    EXPECT_EQ(foldText(s("Lü")), s("lv"));
    EXPECT_EQ(foldText(s("LU\u0308")), s("lv")) << "the letter and its dots typed apart";
    EXPECT_EQ(foldName(s("阿里木·买买提")), s("阿里木买买提"));
    EXPECT_EQ(foldName(s("100%洗车_行")), s("100洗车行"));
    EXPECT_EQ(foldText(s("张\u200B伟")), s("张伟")) << "invisible characters are no part of a name";
}

TEST(SearchText, LeavesNothingOfBlanksAndWildcards) {
    for (const char* nothing : {"", "   ", "%", "_", "*", "'", "\"", "\u3000", "--", "%%%"}) {
        EXPECT_TRUE(foldName(s(nothing)).isEmpty()) << '"' << nothing << '"';
        EXPECT_TRUE(nameTerms(s(nothing)).isEmpty());
        EXPECT_TRUE(pinyinTerms(s(nothing)).isEmpty());
        EXPECT_TRUE(initialsTerms(s(nothing)).isEmpty());
    }
}

TEST(SearchText, KeepsCharactersOfTwoUnitsWhole) {
    EXPECT_EQ(endingsOf(s("王🚗明")), QStringList({s("王🚗明"), s("🚗明"), s("明")}));
    EXPECT_EQ(reversedText(s("a🚗b")), s("b🚗a"));
    EXPECT_EQ(nameTerms(s("𠮷田")), QStringList({s("𠮷田"), s("田")}));
}

TEST(SearchText, CutsEndlessNames) {
    const QString endless = s("重").repeated(60);
    for (const QStringList& terms : {nameTerms(endless), pinyinTerms(endless), initialsTerms(endless)}) {
        EXPECT_FALSE(terms.isEmpty());
        EXPECT_LE(terms.size(), 60 * 16);
        for (const QString& term : terms) {
            EXPECT_LE(term.size(), longestSearchTerm);
        }
    }
    const QString cars = s("🚗").repeated(40);
    EXPECT_FALSE(nameTerms(s("x") + cars).front().back().isHighSurrogate());
}

TEST(SearchText, GivesALatinNameInitialsButNoPinyin) {
    EXPECT_TRUE(pinyinTerms(s("John Smith")).isEmpty());
    EXPECT_EQ(initialsTerms(s("John Smith")), QStringList{s("js")});
    EXPECT_TRUE(nameTerms(s("John Smith")).contains(s("smith")));
}

TEST(SearchText, OfACatalogueHoldsWordsPinyinAndInitials) {
    const QString text = searchText({s("机油滤清器"), s("0W-20")});
    for (const char* word : {"机油滤清器", "jiyoulvqingqi", "jylqq", "0w-20"}) {
        EXPECT_TRUE(text.contains(s(word))) << word;
    }
}

} // namespace
} // namespace baydesk
