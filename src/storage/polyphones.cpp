// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/polyphones.h"

#include <QHash>

namespace baydesk {

namespace {

struct Polyphone {
    char32_t character;
    const char* readings;
};

constexpr Polyphone polyphones[] = {
    // Surnames.
    {U'单', "shan dan chan"},
    {U'曾', "zeng ceng"},
    {U'解', "xie jie"},
    {U'仇', "qiu chou"},
    {U'朴', "piao pu"},
    {U'查', "zha cha"},
    {U'翟', "zhai di"},
    {U'乐', "le yue"},
    {U'长', "chang zhang"},
    {U'盖', "ge gai"},
    {U'区', "ou qu"},
    {U'尉', "wei yu"},
    {U'覃', "qin tan"},
    {U'缪', "miao mou mu"},
    {U'宓', "mi fu"},
    {U'谌', "chen shen"},
    {U'隗', "wei kui"},
    {U'牟', "mou mu"},
    {U'卜', "bu bo"},
    {U'员', "yun yuan"},
    {U'折', "she zhe"},
    {U'都', "du dou"},
    {U'句', "gou ju"},
    {U'能', "nai neng"},
    {U'秘', "bi mi"},
    {U'繁', "po fan"},
    {U'莘', "shen xin"},
    {U'臧', "zang cang"},
    {U'种', "chong zhong"},
    {U'贾', "jia gu"},
    {U'柏', "bai bo"},
    {U'薄', "bo bao"},
    {U'俞', "yu shu"},
    {U'石', "shi dan"},
    {U'洗', "xian xi"},
    {U'黑', "he hei"},
    {U'佴', "nai er"},
    {U'召', "shao zhao"},
    {U'祭', "zhai ji"},
    {U'适', "kuo shi"},
    {U'那', "na nuo"},
    {U'郗', "xi chi"},
    {U'郇', "xun huan"},
    {U'阚', "kan han"},
    {U'褚', "chu zhu"},
    {U'殷', "yin yan"},
    {U'铅', "qian yan"},
    {U'晟', "sheng cheng"},
    {U'盛', "sheng cheng"},
    {U'沈', "shen chen"},
    {U'郄', "qie xi"},
    {U'强', "qiang jiang"}, // Given names.
    {U'行', "xing hang heng"},
    {U'重', "chong zhong"},
    {U'朝', "chao zhao"},
    {U'茜', "qian xi"},
    {U'娜', "na nuo"},
    {U'蔚', "wei yu"},
    {U'和', "he huo"},
    {U'传', "chuan zhuan"},
    {U'仔', "zai zi"},
    {U'佛', "fo fu"},
    {U'伽', "jia qie ga"},
    {U'琢', "zhuo zuo"},
    {U'觉', "jue jiao"},
    {U'屏', "ping bing"},
    {U'率', "shuai lv"},
    {U'藏', "zang cang"},
    {U'调', "diao tiao"},
    {U'阿', "a e"},
    {U'奇', "qi ji"},
    {U'得', "de dei"},
    {U'说', "shuo yue"},
    {U'数', "shu shuo"},
    {U'角', "jiao jue"},
    {U'降', "jiang xiang"},
    {U'弹', "tan dan"},
    {U'露', "lu lou"},
    {U'色', "se shai"},
    {U'参', "can shen cen"},
    {U'省', "sheng xing"},
    {U'宿', "su xiu"},
    {U'塞', "sai se"},
    {U'似', "si shi"},
    {U'期', "qi ji"},
    {U'蕃', "fan bo"},
    {U'倩', "qian qing"},
    {U'陆', "lu liu"},
    {U'六', "liu lu"},
    {U'大', "da dai"},
    // Companies and places.
    {U'厦', "xia sha"},
    {U'埔', "pu bu"},
    {U'蚌', "beng bang"},
    {U'泊', "bo po"},
    {U'堡', "bao pu bu"},
    {U'番', "fan pan"},
    {U'地', "di de"},
    {U'的', "de di"},
    {U'会', "hui kuai"},
    {U'还', "huan hai"},
    {U'便', "bian pian"},
    {U'落', "luo la lao"},
    {U'校', "xiao jiao"},
    {U'系', "xi ji"},
    {U'勒', "le lei"},
    {U'差', "cha chai"},
    {U'畜', "xu chu"},
    {U'圈', "quan juan"},
    {U'卡', "ka qia"},
    {U'什', "shi shen"},
    {U'绿', "lv lu"},
    {U'模', "mo mu"},
    {U'给', "gei ji"},
    {U'壳', "ke qiao"},
    {U'匙', "shi chi"},
    {U'轧', "zha ya ga"},
    {U'粘', "zhan nian"},
    {U'呢', "ni ne"},
    {U'曝', "bao pu"},
};

struct CompoundSurname {
    const char* characters;
    const char* readings;
};

constexpr CompoundSurname compoundSurnames[] = {
    {"尉迟", "yu chi"},   {"万俟", "mo qi"},     {"长孙", "zhang sun"}, {"单于", "chan yu"},
    {"澹台", "tan tai"},  {"令狐", "ling hu"},   {"鲜于", "xian yu"},   {"中行", "zhong hang"},
    {"百里", "bai li"},   {"乐正", "yue zheng"}, {"宰父", "zai fu"},    {"夏侯", "xia hou"},
    {"皇甫", "huang fu"}, {"濮阳", "pu yang"},   {"赫连", "he lian"},   {"呼延", "hu yan"},
    {"哥舒", "ge shu"},   {"可频", "ke pin"},    {"吐谷", "tu yu"},
};

} // namespace

QStringList polyphoneReadings(char32_t character) {
    static const QHash<char32_t, QStringList> table = [] {
        QHash<char32_t, QStringList> made;
        for (const Polyphone& polyphone : polyphones) {
            made.insert(polyphone.character, QString::fromLatin1(polyphone.readings).split(u' '));
        }
        return made;
    }();
    return table.value(character);
}

QStringList compoundSurnameReadings(const QString& twoCharacters) {
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> made;
        for (const CompoundSurname& surname : compoundSurnames) {
            made.insert(QString::fromUtf8(surname.characters),
                        QString::fromLatin1(surname.readings).split(u' '));
        }
        return made;
    }();
    return table.value(twoCharacters);
}

} // namespace baydesk
