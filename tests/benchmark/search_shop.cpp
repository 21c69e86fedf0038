// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/search_shop.h"

#include "storage/database.h"
#include "storage/search_term_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cstdio>
#include <map>
#include <vector>

namespace baydesk {

namespace {

/// About as frequent as in the census: a name earlier in the list comes more often.
const QString& surnames() {
    static const QString characters = QStringLiteral(
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
        "余潘杜戴夏钟汪田任姜范"
        "方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文单解仇查翟朴盖区");
    return characters;
}

const QString& givenCharacters() {
    static const QString characters =
        QStringLiteral("伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂玉华文辉建国志红春梅海燕飞鹏晓东宇浩"
                       "欣怡子轩梓涵雨思佳俊峰博文昊天乐行重"
                       "美琳雪莹凯旋瑞祥云龙德福生财旺家豪泽宏达广利民安康永庆荣光耀祖学良才兴业");
    return characters;
}

void execute(Session& session, std::vector<std::pair<std::int64_t, SearchTerms>>& terms, int wanted) {
    std::vector<std::pair<QString, std::int64_t>> sorted;
    for (const auto& [subject, ofSubject] : terms) {
        for (const SearchTerm& term : ofSubject) {
            if (static_cast<int>(term.kind) == wanted) {
                sorted.emplace_back(term.term, subject);
            }
        }
    }
    std::sort(sorted.begin(), sorted.end());
    for (const auto& [term, subject] : sorted) {
        session.execute("INSERT INTO search_terms (kind, term, subject_id) VALUES (?, ?, ?)",
                        {code(static_cast<SearchKind>(wanted)), term, subject});
    }
    std::printf("%s: %zu terms\n", qPrintable(code(static_cast<SearchKind>(wanted))), sorted.size());
}

void fill(Session& session) {
    SearchPeople people(20261121);
    std::vector<std::pair<std::int64_t, SearchTerms>> terms;
    Transaction transaction(session);
    for (std::int64_t id = 1; id <= benchCustomers; ++id) {
        const QString name = people.name();
        const QString phone = people.phone();
        session.execute(
            "INSERT INTO customers (id, kind, name, phone, company_code, note, created_at, revision) "
            "VALUES (?, 'person', ?, ?, '', '', 0, 1)",
            {id, name, phone});
        terms.emplace_back(id, customerTerms(name, phone));
    }
    const QDate today(2026, 11, 21);
    for (std::int64_t id = 1; id <= benchVehicles; ++id) {
        const QString plate = people.plate();
        const QString vin = people.vin();
        const std::int64_t owner = id <= benchCustomers ? id : 1 + people.below(benchCustomers);
        session.execute("INSERT INTO vehicles (id, customer_id, vin, plate, model, model_year, mileage_km, "
                        "last_visit_on, "
                        "vin_override_reason, plate_override_reason, created_at, revision) "
                        "VALUES (?, ?, ?, ?, '朗逸 1.5L', 2020, 50000, ?, '', '', 0, 1)",
                        {id, owner, vin, plate, today.addDays(-people.below(2000))});
        terms.emplace_back(id, vehicleTerms(plate, vin));
    }
    for (int kind = 0; kind < static_cast<int>(Codes<SearchKind>::words.size()); ++kind) {
        execute(session, terms, kind);
    }
    transaction.commit();
    session.one("PRAGMA wal_checkpoint(TRUNCATE)", {}, [](const Row& row) { return row.integer(0); });
}

} // namespace

QString SearchPeople::name() {
    // The square of an even draw: the first tenth of the list makes up a third of all.
    const int size = static_cast<int>(surnames().size());
    const int draw = below(size) * below(size) / size;
    QString name = surnames().mid(draw, 1) + character(givenCharacters());
    return below(100) < 15 ? name : name + character(givenCharacters());
}

QString SearchPeople::phone() {
    QString digits = QStringLiteral("1") + character(QStringLiteral("3456789"));
    while (digits.size() < 11) {
        digits += QString::number(below(10));
    }
    return digits;
}

QString SearchPeople::plate() {
    const QString letters = QStringLiteral("ABCDEFGHJKLMNPQRSTUVWXYZ");
    QString plate = (below(100) < 80 ? QStringLiteral("沪") : character(QStringLiteral("苏浙皖京鲁"))) +
                    character(QStringLiteral("ABCDEFGHJK"));
    if (below(100) < 25) {
        plate += character(QStringLiteral("DF")) + character(letters);
        while (plate.size() < 8) {
            plate += QString::number(below(10));
        }
        return plate;
    }
    while (plate.size() < 7) {
        plate += below(100) < 20 ? character(letters) : QString::number(below(10));
    }
    return plate;
}

QString SearchPeople::vin() {
    QString vin = QStringLiteral("LSV");
    while (vin.size() < 11) {
        vin += character(QStringLiteral("ABCDEFGHJKLMNPRSTUVWXYZ0123456789"));
    }
    while (vin.size() < 17) {
        vin += QString::number(below(10));
    }
    return vin;
}

void ensureSearchShop(const QString& file) {
    if (QFile::exists(file)) {
        return;
    }
    QDir().mkpath(QFileInfo(file).path());
    const QString unfinished = file + QStringLiteral(".part");
    QFile::remove(unfinished);
    {
        const std::unique_ptr<Session> session = Database::create(unfinished);
        fill(*session);
    }
    QFile::rename(unfinished, file);
}

} // namespace baydesk
