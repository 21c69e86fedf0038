// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/people.h"

#include "domain/values/company_code.h"
#include "domain/values/phone_number.h"
#include "domain/values/plate.h"
#include "domain/values/vin.h"

#include <stdexcept>

namespace baydesk {

namespace {

// Frequent surnames, some with several readings, some of two characters.
constexpr const char* surnames[] = {"王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙",
                                    "马", "朱", "胡", "郭", "何", "林", "高", "罗", "郑", "梁", "谢", "宋",
                                    "唐", "许", "韩", "冯", "邓", "曹", "彭", "曾", "肖", "田", "董", "潘",
                                    "袁", "蔡", "蒋", "余", "于", "杜", "叶", "程", "魏", "苏", "吕", "丁",
                                    "任", "沈", "姚", "卢", "姜", "崔", "钟", "谭", "陆", "汪", "范", "金",
                                    "石", "廖", "贾", "夏", "韦", "付", "方", "白", "邹", "孟"};
constexpr const char* rareSurnames[] = {"单",   "仇",   "解",   "查",   "区",   "盖",   "朴",
                                        "尉迟", "欧阳", "司马", "上官", "诸葛", "长孙", "曾",
                                        "乐",   "翟",   "万俟", "皇甫", "慕容", "缪"};
constexpr const char* givenFirst[] = {"伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳",
                                      "杰", "娟", "涛", "明", "超", "秀", "霞", "平", "刚", "桂", "文", "建",
                                      "国", "志", "海", "晓", "春", "永", "子", "宇", "浩", "雨", "欣", "佳",
                                      "俊", "思", "梦", "嘉", "泽", "一", "重", "乐", "行", "朝"};
constexpr const char* givenSecond[] = {"华", "英", "玲", "辉", "鹏", "斌", "波", "宁", "红",
                                       "兰", "飞", "凯", "琳", "颖", "雪", "轩", "涵", "怡",
                                       "博", "峰", "龙", "云", "萍", "梅", "亮", "健", "帆",
                                       "晨", "阳", "琪", "然", "洁", "倩", "东", "成", "康"};
constexpr const char* cities[] = {"北京", "上海", "苏州", "南京", "杭州", "天津", "合肥", "宁波"};
constexpr const char* companyWords[] = {"华信", "恒通", "金桥", "远航", "博雅", "天成", "瑞丰",
                                        "东方", "嘉禾", "中联", "万顺", "启明", "正大", "和泰"};
constexpr const char* companyTrades[] = {"物流有限公司",     "建筑工程有限公司", "商贸有限公司",
                                         "汽车租赁有限公司", "科技有限公司",     "餐饮管理有限公司",
                                         "电子有限公司"};
// Province and letter, the home town most often.
constexpr const char* plateHeads[] = {"沪A", "沪A", "沪B", "沪C", "沪D", "沪E", "沪F", "苏A", "苏B", "苏E",
                                      "苏E", "浙A", "浙B", "浙F", "皖A", "京A", "京N", "鲁B", "豫A", "粤B"};
constexpr const char* makers[] = {"LFM", "LFP", "LVR", "LVS", "LSV", "LGX"};
constexpr const char* mobiles[] = {"131", "135", "136", "137", "138", "139", "150", "151", "156",
                                   "158", "159", "177", "180", "186", "187", "189", "199"};
const QString vinCharacters = QStringLiteral("ABCDEFGHJKLMNPRSTUVWXYZ0123456789");
const QString plateCharacters = QStringLiteral("ABCDEFGHJKLMNPQRSTUVWXYZ");
const QString codeCharacters = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
// Position 10 of a VIN, from 2010 on.
const QString yearCharacters = QStringLiteral("ABCDEFGHJKLMNPRSTVWXY123456789");

QString digits(Dice& dice, int count) {
    QString text;
    for (int i = 0; i < count; ++i) {
        text += QChar(u'0' + dice.below(10));
    }
    return text;
}

/// Draws until the check says yes; the checks pass a good part of all draws.
template <class Draw, class Check>
QString drawn(QSet<QString>& taken, Draw draw, Check check) {
    for (int attempt = 0; attempt < 10'000; ++attempt) {
        const QString text = draw();
        if (!taken.contains(text) && check(text).verdict == Verdict::Valid) {
            taken.insert(text);
            return text;
        }
    }
    throw std::logic_error("no draw passes its check");
}

} // namespace

QString People::name() {
    const QString surname = dice_.permille(60) ? dice_.word(rareSurnames) : dice_.word(surnames);
    const QString first = dice_.word(givenFirst);
    return dice_.permille(250) ? surname + first : surname + first + dice_.word(givenSecond);
}

CustomerDraft People::person() {
    CustomerDraft draft;
    draft.kind = CustomerKind::Person;
    draft.name = name();
    draft.phone = phone();
    return draft;
}

CustomerDraft People::company() {
    CustomerDraft draft;
    draft.kind = CustomerKind::Company;
    draft.name = dice_.word(cities) + dice_.word(companyWords) + dice_.word(companyTrades);
    draft.phone = phone();
    draft.companyCode = companyCode();
    draft.note = QStringLiteral("月结客户");
    return draft;
}

VehicleDraft People::car(const QString& model, bool isElectric, int modelYear) {
    VehicleDraft draft;
    draft.plate = plate(isElectric);
    draft.vin = vin(modelYear);
    draft.model = model;
    draft.modelYear = modelYear;
    return draft;
}

QString People::phone() {
    return drawn(
        taken_, [this] { return dice_.word(mobiles) + digits(dice_, 8); }, validatePhone);
}

QString People::plate(bool isElectric) {
    return drawn(
        taken_,
        [this, isElectric] {
            const QString head = dice_.word(plateHeads);
            if (isElectric) {
                return head + QChar(dice_.permille(800) ? u'D' : u'F') + digits(dice_, 5);
            }
            QString tail = digits(dice_, 5);
            const int letters = dice_.below(3);
            for (int i = 0; i < letters; ++i) {
                tail[dice_.below(5)] = dice_.pickFrom(plateCharacters);
            }
            return head + tail;
        },
        validatePlate);
}

QString People::vin(int modelYear) {
    return drawn(
        taken_,
        [this, modelYear] {
            QString vin = dice_.word(makers);
            for (int i = 3; i < 17; ++i) {
                vin += i < 11 ? dice_.pickFrom(vinCharacters) : QChar(u'0' + dice_.below(10));
            }
            vin[9] = yearCharacters[(modelYear - 2010) % yearCharacters.size()];
            vin[8] = vinCheckDigit(vin).value_or(u'0');
            return vin;
        },
        validateVin);
}

QString People::companyCode() {
    return drawn(
        taken_,
        [this] {
            QString code = QStringLiteral("91310") + digits(dice_, 3);
            for (int i = 8; i < 18; ++i) {
                code += dice_.pickFrom(codeCharacters);
            }
            return code;
        },
        validateCompanyCode);
}

} // namespace baydesk
