// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/big_shop.h"

#include "domain/orders/order_state.h"
#include "services/shop_service.h"
#include "storage/database.h"
#include "storage/search_term_store.h"
#include "support/test_settings.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <cstdio>
#include <optional>
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

constexpr int ordersOfADay = 400;
constexpr int openOrders = 60;
constexpr int promisedMinutes = 180;
const ShopCalendar shanghai("Asia/Shanghai");

/// Whoever works there; the advisor has all orders.
StaffId setUp(Session& session) {
    const Timestamp now = shanghai.at(bigShopToday, QTime(8, 0));
    const StaffId administrator = ShopService::setUp(session, testSettings(true), QStringLiteral("马管理"),
                                                     now, QStringLiteral("desk-1"));
    const Context context{.actor = administrator,
                          .now = now,
                          .desk = QStringLiteral("desk-1"),
                          .shop = ShopService::settings(session)};
    return ShopService(session, context).addStaff(QStringLiteral("王敏"), StaffRole::Advisor);
}

using TermsOfAll = std::vector<std::pair<std::int64_t, SearchTerms>>;

/// In the order of the index, which is much quicker.
void addTerms(Session& session, const TermsOfAll& terms, SearchKind wanted) {
    std::vector<std::pair<QString, std::int64_t>> sorted;
    for (const auto& [subject, ofSubject] : terms) {
        for (const SearchTerm& term : ofSubject) {
            if (term.kind == wanted) {
                sorted.emplace_back(term.term, subject);
            }
        }
    }
    std::sort(sorted.begin(), sorted.end());
    for (const auto& [term, subject] : sorted) {
        session.execute("INSERT INTO search_terms (kind, term, subject_id) VALUES (?, ?, ?)",
                        {code(wanted), term, subject});
    }
    std::printf("%s: %zu terms\n", qPrintable(code(wanted)), sorted.size());
}

QDate dayOfOrder(int order) {
    return bigShopToday.addDays((order - bigShopOrders) / ordersOfADay);
}

/// The shop while it is written: who owns which car, and which car came for which order.
class BigShop {
  public:
    explicit BigShop(Session& session) : session_(session), advisor_(setUp(session)) {}

    void fill() {
        addCustomers();
        for (int order = 1; order <= bigShopOrders; ++order) {
            carOfOrder_.push_back(1 + people_.below(bigShopVehicles));
            lastOrder_[static_cast<std::size_t>(carOfOrder_.back())] = order;
        }
        addVehicles();
        for (int order = 1; order <= bigShopOrders; ++order) {
            addOrder(order);
        }
        for (const SearchKind kind : allValues<SearchKind>()) {
            addTerms(session_, terms_, kind);
        }
    }

  private:
    struct Owner {
        QString name;
        QString phone;
    };
    void addCustomers();
    void addVehicles();
    void addOrder(int order);

    Session& session_;
    StaffId advisor_;
    SearchPeople people_{20261121};
    TermsOfAll terms_;
    std::vector<Owner> owners_{1};
    std::vector<std::int64_t> ownerOfCar_{0};
    std::vector<int> carOfOrder_{0};
    std::vector<int> lastOrder_ = std::vector<int>(bigShopVehicles + 1);
};

void BigShop::addCustomers() {
    for (std::int64_t id = 1; id <= bigShopCustomers; ++id) {
        const Owner& owner = owners_.emplace_back(Owner{people_.name(), people_.phone()});
        session_.execute(
            "INSERT INTO customers (id, kind, name, phone, company_code, note, created_at, revision) "
            "VALUES (?, 'person', ?, ?, '', '', 0, 1)",
            {id, owner.name, owner.phone});
        terms_.emplace_back(id, customerTerms(owner.name, owner.phone));
    }
}

void BigShop::addVehicles() {
    for (std::int64_t id = 1; id <= bigShopVehicles; ++id) {
        const QString plate = people_.plate();
        const QString vin = people_.vin();
        ownerOfCar_.push_back(id <= bigShopCustomers ? id : 1 + people_.below(bigShopCustomers));
        const int last = lastOrder_[static_cast<std::size_t>(id)];
        session_.execute(
            "INSERT INTO vehicles (id, customer_id, vin, plate, model, model_year, mileage_km, "
            "last_visit_on, vin_override_reason, plate_override_reason, created_at, revision) "
            "VALUES (?, ?, ?, ?, '朗逸 1.5L', 2020, 50000, ?, '', '', 0, 1)",
            {id, ownerOfCar_.back(), vin, plate, last > 0 ? std::optional(dayOfOrder(last)) : std::nullopt});
        terms_.emplace_back(id, vehicleTerms(plate, vin));
    }
}

void BigShop::addOrder(int order) {
    const std::int64_t car = carOfOrder_[static_cast<std::size_t>(order)];
    const std::int64_t owner = ownerOfCar_[static_cast<std::size_t>(car)];
    const Owner& sender = owners_[static_cast<std::size_t>(owner)];
    const QDate day = dayOfOrder(order);
    const bool isOpen = order > bigShopOrders - openOrders;
    const Timestamp opened =
        shanghai.startOf(day).plusMinutes(8 * 60 + (order - 1) % ordersOfADay); // one a minute
    const Timestamp promise = opened.plusMinutes(promisedMinutes);
    const std::optional<Timestamp> done = isOpen ? std::nullopt : std::optional(promise);
    session_.execute(
        "INSERT INTO visits (id, vehicle_id, arrived_at, arrived_on, left_at) VALUES (?, ?, ?, ?, ?)",
        {order, car, opened, day, done});
    session_.execute(
        "INSERT INTO orders (id, number, visit_id, vehicle_id, customer_id, sender_name, sender_phone, "
        "advisor_id, state, mileage_km, mileage_override_reason, fuel_eighths, words, belongings, old_parts, "
        "wants_wash, is_waiting, opened_at, opened_on, first_promise_at, promise_at, state_since_at, "
        "work_finished_at, ready_at, told_at, delivered_at, delivered_on, is_released, rework_count, "
        "revision) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 50000, '', 4, '保养', '', 'leave', 1, 0, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, "
        "?, 0, 0, 1)",
        {order, bigShopOrderNumber(order), order, car, owner, sender.name, sender.phone, advisor_,
         code(isOpen ? OrderState::Estimating : OrderState::Delivered), opened, day, promise, promise,
         isOpen ? opened : promise, done, done, done, done, isOpen ? std::nullopt : std::optional(day)});
}

void fill(Session& session) {
    // All the indexes in memory: cars come in no order.
    session.execute("PRAGMA cache_size = -600000");
    Transaction transaction(session);
    BigShop(session).fill();
    session.execute("INSERT INTO order_numbers (day_on, last) VALUES (?, ?)", {bigShopToday, ordersOfADay});
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

QString bigShopOrderNumber(int order) {
    return QStringLiteral("R%1-%2")
        .arg(dayOfOrder(order).toString(QStringLiteral("yyMMdd")))
        .arg((order - 1) % ordersOfADay + 1, 3, 10, QLatin1Char('0'));
}

Context bigShopContext(Session& session) {
    const auto shop = ShopService::settings(session);
    return {.actor = session.one("SELECT id FROM staff WHERE role = ?", {code(StaffRole::Advisor)},
                                 [](const Row& row) { return row.id<StaffId>(0); }),
            .now = shop->calendar.at(bigShopToday, QTime(16, 0)),
            .desk = QStringLiteral("desk-1"),
            .shop = shop};
}

QString ensureBigShop(const QString& folder) {
    const QString file = QStringLiteral("%1/big-shop-%2-of-schema-%3.baydesk")
                             .arg(folder)
                             .arg(shapeOfBigShop)
                             .arg(Database::currentVersion());
    if (QFile::exists(file)) {
        return file;
    }
    QDir().mkpath(folder);
    const QString unfinished = file + QStringLiteral(".part");
    QFile::remove(unfinished);
    {
        const std::unique_ptr<Session> session = Database::create(unfinished);
        fill(*session);
    }
    QFile::rename(unfinished, file);
    return file;
}

} // namespace baydesk
