// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/shop_setup.h"

#include "sample/sample_shop.h"

#include "services/parts_service.h"
#include "services/shop_service.h"
#include "services/staff_service.h"
#include "services/workshop_service.h"

#include <algorithm>

namespace baydesk {

namespace {

constexpr Percent valueAddedTax = Percent::fromBasisPoints(1300);

struct Position {
    StaffRole role;
    int count;
};
constexpr Position positions[] = {
    {StaffRole::Advisor, 6},      {StaffRole::Foreman, 1}, {StaffRole::Parts, 2}, {StaffRole::Cashier, 1},
    {StaffRole::CustomerCare, 1}, {StaffRole::Manager, 1}, {StaffRole::Owner, 1}, {StaffRole::Other, 4},
};

/// Thirteen people whose pay comes to 80,000 yuan a month.
struct Craft {
    Trade trade;
    int monthlyPay;
};
constexpr Craft crafts[] = {
    {Trade::Mechanical, 7600}, {Trade::Mechanical, 6800}, {Trade::Mechanical, 6400},
    {Trade::Mechanical, 5900}, {Trade::Mechanical, 5500}, {Trade::Mechanical, 4800},
    {Trade::Body, 7200},       {Trade::Body, 6300},       {Trade::Body, 5800},
    {Trade::Body, 5200},       {Trade::Paint, 7000},      {Trade::Paint, 6100},
    {Trade::Paint, 5400},
};

void hire(SampleDesk& desk, ShopCast& cast, People& people) {
    ShopService shop = desk.as<ShopService>(cast.administrator);
    for (const Position& position : positions) {
        for (int i = 0; i < position.count; ++i) {
            const StaffId id = shop.addStaff(people.name(), position.role);
            switch (position.role) {
            case StaffRole::Advisor: cast.advisors.push_back(id); break;
            case StaffRole::Parts: cast.partsClerks.push_back(id); break;
            case StaffRole::Foreman: cast.foreman = id; break;
            case StaffRole::Cashier: cast.cashier = id; break;
            case StaffRole::CustomerCare: cast.customerCare = id; break;
            case StaffRole::Manager: cast.manager = id; break;
            case StaffRole::Owner: cast.owner = id; break;
            default: cast.washers.push_back(id); break;
            }
        }
    }
    for (const Craft& craft : crafts) {
        shop.addTechnician(people.name(), craft.trade, Money::yuan(craft.monthlyPay));
    }
    for (int i = 1; i <= 12; ++i) {
        shop.addBay(QStringLiteral("机%1").arg(i), BayKind::Mechanical);
    }
    for (int i = 1; i <= 8; ++i) {
        shop.addBay(QStringLiteral("钣%1").arg(i), BayKind::Body);
    }
    shop.addBay(QStringLiteral("烤漆房"), BayKind::Booth);
    WorkshopService workshop = desk.as<WorkshopService>(cast.administrator);
    cast.technicians = workshop.technicians();
    cast.bays = workshop.bays();
}

void publishOperations(SampleDesk& desk, ShopCast& cast) {
    ShopService shop = desk.as<ShopService>(cast.manager);
    for (const SampleOperation& entry : sampleOperations()) {
        const OperationDraft draft{.code = QString::fromUtf8(entry.code),
                                   .name = QString::fromUtf8(entry.name),
                                   .category = entry.category,
                                   .standard = Hours::fromHundredths(entry.standard)};
        const OperationId id = shop.addOperation(draft);
        cast.operations.insert({draft.code, {id, draft.code, draft.name, draft.category, draft.standard}});
    }
}

/// About six weeks of the use; nothing of what is ordered as needed.
Quantity openingOf(const StockedPart& part, Dice& dice) {
    const int pieces = static_cast<int>(part.monthlyUse.milli() / 1000);
    // One part in twelve has run out: the counter has something to tell.
    return pieces == 0 || dice.permille(80) ? Quantity()
                                            : Quantity::whole(2 + pieces * dice.between(110, 160) / 100);
}

void stock(SampleDesk& desk, ShopCast& cast, Dice& dice, PartDraft draft, const SamplePartKind& kind,
           int monthlyUse, const QString& index) {
    const int costFen = static_cast<int>(draft.price.fen()) * kind.costPercent / 113;
    StockedPart part{.id = PartId(0),
                     .kind = &kind,
                     .name = draft.name,
                     .price = draft.price,
                     .cost = Money::fromFen(costFen),
                     .monthlyUse = Quantity::whole(monthlyUse)};
    draft.taxRate = valueAddedTax;
    draft.reorderPoint = Quantity::whole(monthlyUse == 0 ? 0 : 1 + monthlyUse / 3);
    const Quantity opening = openingOf(part, dice);
    PartsService parts = desk.as<PartsService>(cast.partsClerks.front());
    part.id =
        opening.isZero() ? parts.addPart(draft) : parts.addPart(draft, OpeningStock{opening, part.cost});
    if (!index.isEmpty()) {
        cast.partIndex.insert(index, cast.parts.size());
    }
    cast.parts.push_back(part);
}

void stockKind(SampleDesk& desk, ShopCast& cast, Dice& dice, const SamplePartKind& kind, std::size_t model,
               int shelf) {
    const SampleModel& car = sampleModels()[model];
    const QString key = QString::fromUtf8(kind.key);
    PartDraft draft;
    draft.number = kind.isCommon
                       ? QString::fromUtf8(kind.tail)
                       : QStringLiteral("%1-%2").arg(QLatin1String(car.code), QString::fromUtf8(kind.tail));
    draft.oeNumber = draft.number;
    draft.name = QString::fromUtf8(kind.name);
    draft.fits = kind.isCommon ? QStringLiteral("通用") : QString::fromUtf8(car.fits);
    draft.unit = QString::fromUtf8(kind.unit);
    draft.bin = QStringLiteral("%1-%2-%3")
                    .arg(QLatin1String(kind.row))
                    .arg(shelf / 8 + 1, 2, 10, QLatin1Char('0'))
                    .arg(shelf % 8 + 1, 2, 10, QLatin1Char('0'));
    draft.price =
        Money::yuan(kind.priceYuan + (kind.isCommon ? 0 : static_cast<int>(model) * kind.priceYuan / 50));
    const int models = static_cast<int>(sampleModels().size());
    const int use = kind.isCommon ? kind.monthlyUse : (kind.monthlyUse + models - 1) / models;
    stock(desk, cast, dice, draft, kind, use,
          kind.isCommon ? key : key + QLatin1Char('@') + QString::number(model));
}

/// Parts of like quality beside the maker's own, as substitutes.
void stockEquivalents(SampleDesk& desk, ShopCast& cast, Dice& dice) {
    struct Brand {
        const char* key;
        const char* name;
        const char* number;
    };
    static constexpr Brand brands[] = {{"oilfilter", "机油滤清器（曼牌）", "MANN-W68"},
                                       {"frontpads", "前制动片（博世）", "BOSCH-BP"},
                                       {"cabinfilter", "空调滤清器（马勒）", "MAHLE-LA"}};
    for (const Brand& brand : brands) {
        for (std::size_t model = 0; model < sampleModels().size(); ++model) {
            const StockedPart* genuine = cast.part(QString::fromUtf8(brand.key), model);
            if (genuine == nullptr) {
                continue;
            }
            PartDraft draft;
            draft.number = QStringLiteral("%1%2").arg(QLatin1String(brand.number)).arg(101 + model * 7);
            draft.oeNumber = QStringLiteral("%1-%2").arg(QLatin1String(sampleModels()[model].code),
                                                         QString::fromUtf8(genuine->kind->tail));
            draft.name = QString::fromUtf8(brand.name);
            draft.fits = QString::fromUtf8(sampleModels()[model].fits);
            draft.unit = QString::fromUtf8(genuine->kind->unit);
            draft.bin = QStringLiteral("F-01-%1").arg(model + 1, 2, 10, QLatin1Char('0'));
            draft.origin = PartOrigin::Equivalent;
            draft.price = Money::yuan(genuine->price.fen() * 7 / 1000);
            const PartId original = genuine->id;
            stock(desk, cast, dice, draft, *genuine->kind, 2, {});
            desk.as<PartsService>(cast.partsClerks.front()).addSubstitute(original, cast.parts.back().id);
        }
    }
}

void fillShelves(SampleDesk& desk, ShopCast& cast, Dice& dice) {
    int shelf = 0;
    for (const SamplePartKind& kind : samplePartKinds()) {
        for (std::size_t model = 0; model < sampleModels().size(); ++model) {
            const bool isWanted =
                kind.isCommon ? model == 0 : kind.suitsElectric || !sampleModels()[model].isElectric;
            if (isWanted) {
                stockKind(desk, cast, dice, kind, model, shelf++);
            }
        }
    }
    stockEquivalents(desk, cast, dice);
}

void offerPackages(SampleDesk& desk, ShopCast& cast) {
    ShopService shop = desk.as<ShopService>(cast.manager);
    for (std::size_t model = 0; model < sampleModels().size(); ++model) {
        const SampleModel& car = sampleModels()[model];
        auto& offered = cast.packages.emplace_back();
        for (const SamplePackage& entry : samplePackages()) {
            PackageDraft draft{
                .code = QStringLiteral("%1-%2").arg(QLatin1String(car.code), QLatin1String(entry.suffix)),
                .name = QString::fromUtf8(entry.name),
                .model = QString::fromUtf8(car.name),
                .intervalKm = entry.intervalKm,
                .lines = {}};
            for (const CountedWord& code : countedWords(car.isElectric ? "M02 M11" : entry.operations)) {
                draft.lines.push_back({cast.operations.at(code.word).id, {}, Quantity::whole(1)});
            }
            for (const CountedWord& key :
                 countedWords(car.isElectric ? "cabinfilter brakefluid" : entry.parts)) {
                draft.lines.push_back({{}, cast.part(key.word, model)->id, Quantity::whole(key.count)});
            }
            offered.push_back(
                {shop.addPackage(draft), draft.code, draft.name, draft.model, draft.intervalKm, draft.lines});
        }
    }
}

/// One person of each role can sign in; the sign-in page of a sample shop tells how.
void giveKeys(SampleDesk& desk, const ShopCast& cast) {
    StaffService staff = desk.as<StaffService>(cast.administrator);
    for (const StaffId who : {cast.administrator, cast.advisors.front(), cast.foreman,
                              cast.partsClerks.front(), cast.cashier, cast.customerCare, cast.manager,
                              cast.owner, cast.technicians.front().staff, cast.washers.front()}) {
        staff.setPassword(who, samplePassword());
    }
}

} // namespace

std::vector<CountedWord> countedWords(const char* text) {
    std::vector<CountedWord> words;
    for (const QString& word : QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype star = word.indexOf(QLatin1Char('*'));
        words.push_back(star < 0 ? CountedWord{word, 1}
                                 : CountedWord{word.left(star), word.mid(star + 1).toInt()});
    }
    return words;
}

const StockedPart* ShopCast::part(const QString& key, std::size_t model) const {
    auto found = partIndex.constFind(key);
    if (found == partIndex.constEnd()) {
        found = partIndex.constFind(key + QLatin1Char('@') + QString::number(model));
    }
    return found == partIndex.constEnd() ? nullptr : &parts[*found];
}

ShopDraft sampleSettings(const QByteArray& timeZone) {
    return {.name = QStringLiteral("浦江马自达4S店（样例）"),
            .address = QStringLiteral("上海市浦东新区锦绣东路2777号"),
            .phone = QStringLiteral("021-58001234"),
            .licence = QStringLiteral("沪浦交修备 310115-0277"),
            .timeZone = QString::fromUtf8(timeZone),
            .opens = QTime(8, 0),
            .closes = QTime(18, 0),
            .workday = Hours::fromSeconds(8 * 3600),
            .labourRate = Money::yuan(150),
            .diagnosisFee = Money::yuan(150),
            .taxRate = valueAddedTax,
            .holdLength = Hours::fromSeconds(24 * 3600),
            .account = {.creditCode = QStringLiteral("91310115MA1H7A2C1T"),
                        .bank = QStringLiteral("样例银行上海锦绣支行"),
                        .bankAccount = QStringLiteral("1001 2345 6789 0123")},
            .isSample = true};
}

QString samplePassword() {
    return QStringLiteral("baydesk1");
}

ShopCast setUpShop(SampleDesk& desk, StaffId administrator, Dice& dice, People& people) {
    const StaffId none(0);
    ShopCast cast{.advisors = {},
                  .administrator = administrator,
                  .foreman = none,
                  .partsClerks = {},
                  .cashier = none,
                  .customerCare = none,
                  .manager = none,
                  .owner = none,
                  .washers = {},
                  .technicians = {},
                  .bays = {},
                  .operations = {},
                  .parts = {},
                  .partIndex = {},
                  .packages = {}};
    hire(desk, cast, people);
    giveKeys(desk, cast);
    publishOperations(desk, cast);
    fillShelves(desk, cast, dice);
    offerPackages(desk, cast);
    return cast;
}

} // namespace baydesk
