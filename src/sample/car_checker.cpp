// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/car_checker.h"

#include "services/multi_point_service.h"
#include "services/order_service.h"
#include "services/photo_service.h"
#include "services/recommendation_service.h"

#include <QFile>
#include <algorithm>
#include <stdexcept>
#include <utility>

namespace baydesk {

namespace {

/// A line of the sheet, and the finding of the catalogue that stands behind it.
struct SampleItem {
    const char* group;
    const char* name;
    const char* unit;
    int attentionMilli;
    int faultMilli;
    const char* work;
    const char* finding;
};

constexpr SampleItem items[] = {
    {"制动", "前制动片", "mm", 5000, 3000, "更换前制动片", "前制动片余量不足"},
    {"制动", "后制动片", "mm", 5000, 3000, "更换后制动片", "后制动片余量不足"},
    {"制动", "制动盘", "", 0, 0, "更换制动盘", ""},
    {"制动", "制动液含水量", "%", 2000, 3000, "更换制动液", ""},
    {"轮胎", "左前轮胎花纹", "mm", 3000, 1600, "更换左前轮胎", ""},
    {"轮胎", "右前轮胎花纹", "mm", 3000, 1600, "更换右前轮胎", ""},
    {"轮胎", "左后轮胎花纹", "mm", 3000, 1600, "更换左后轮胎", ""},
    {"轮胎", "右后轮胎花纹", "mm", 3000, 1600, "更换右后轮胎", ""},
    {"轮胎", "备胎", "", 0, 0, "", ""},
    {"底盘", "稳定杆连杆", "", 0, 0, "更换稳定杆连杆", "稳定杆连杆松旷"},
    {"底盘", "减振器", "", 0, 0, "更换减振器", ""},
    {"底盘", "半轴防尘套", "", 0, 0, "更换半轴防尘套", ""},
    {"发动机舱", "蓄电池电压", "V", 12300, 11800, "更换蓄电池", "蓄电池电量偏低"},
    {"发动机舱", "冷却液", "", 0, 0, "更换冷却液", ""},
    {"发动机舱", "机油渗漏", "", 0, 0, "检查机油渗漏", ""},
    {"发动机舱", "节气门", "", 0, 0, "清洗节气门", "节气门积碳"},
    {"车身与灯光", "大灯", "", 0, 0, "更换大灯灯泡", ""},
    {"车身与灯光", "制动灯和转向灯", "", 0, 0, "更换灯泡", ""},
    {"车身与灯光", "雨刮片", "", 0, 0, "更换雨刮片", "雨刮胶条开裂"},
    {"车内", "空调", "", 0, 0, "空调系统除菌清洗", "空调有异味"},
    {"车内", "仪表故障灯", "", 0, 0, "诊断故障灯", ""},
};

constexpr const char* declineReasons[] = {"下次保养再做", "客户说先观察", "嫌贵，再考虑一下", "准备换车"};

const SampleItem* itemOf(const TemplateItem& item) {
    const auto found = std::ranges::find_if(
        items, [&](const SampleItem& each) { return item.name == QString::fromUtf8(each.name); });
    return found == std::end(items) ? nullptr : &*found;
}

std::int64_t valueFor(const ItemLimits& limits, ItemMark mark, Dice& dice) {
    const auto step = static_cast<int>(limits.attentionMilli - limits.faultMilli);
    const int tenth = std::max(std::abs(step) / 10, 1);
    const int way = step > 0 ? 1 : -1;
    switch (mark) {
    case ItemMark::Fault: return limits.faultMilli - way * tenth * dice.between(0, 2);
    case ItemMark::Attention: return limits.attentionMilli - way * tenth * dice.between(0, 8);
    default: return limits.attentionMilli + way * tenth * dice.between(1, 8);
    }
}

QByteArray picture(const char* name) {
    QFile file(QStringLiteral(":/sample/%1.jpg").arg(QString::fromLatin1(name)));
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::logic_error("a picture of the sample shop is missing");
    }
    return file.readAll();
}

PhotoDraft photo(const char* name, PhotoKind kind, const char* note) {
    return {.kind = kind,
            .note = QString::fromUtf8(note),
            .jpeg = picture(name),
            .thumbnail = picture(qPrintable(QString::fromLatin1(name) + QStringLiteral(".small")))};
}

} // namespace

void writeInspectionSheet(SampleDesk& desk, StaffId manager) {
    std::vector<TemplateItem> sheet;
    for (const SampleItem& each : items) {
        TemplateItem& item = sheet.emplace_back(TemplateItem{.group = QString::fromUtf8(each.group),
                                                             .name = QString::fromUtf8(each.name),
                                                             .unit = QString::fromUtf8(each.unit),
                                                             .work = QString::fromUtf8(each.work)});
        if (each.attentionMilli != each.faultMilli) {
            item.limits = ItemLimits{each.attentionMilli, each.faultMilli};
        }
    }
    desk.as<MultiPointService>(manager).saveSheet(sheet, {});
}

CarChecker::CarChecker(Story& story, std::uint64_t seed) : story_(story), dice_(seed) {}

void CarChecker::receive(const LiveOrder& order) {
    answerEarlier(order);
    if (order.plan.haltIn || dice_.permille(40)) {
        addPhotos(order);
    }
}

void CarChecker::addPhotos(const LiveOrder& order) {
    std::vector<PhotoDraft> photos{photo("walk_around", PhotoKind::WalkAround, "")};
    const RepairOrder stored = story_.desk.as<OrderService>(order.advisor).order(*order.id).order;
    if (!stored.header().walkAround.damages.empty()) {
        photos.push_back(photo("scratch", PhotoKind::Damage, "漆面已露底漆"));
        photos.back().damage = 1;
    }
    if (dice_.permille(500)) {
        photos.push_back(photo("tyre", PhotoKind::Other, "右前轮胎"));
    }
    story_.desk.as<PhotoService>(order.advisor).add(*order.id, photos);
}

/// What was recommended on an earlier visit and is not among today's jobs.
void CarChecker::answerEarlier(const LiveOrder& order) {
    const VehicleId car = *story_.fleet.car(order.plan.car).id;
    for (const Recommendation& each :
         story_.desk.as<RecommendationService>(order.advisor).openRecommendations(car)) {
        if (each.state != RecommendationState::Open) {
            continue;
        }
        if (dice_.permille(450)) {
            story_.desk.as<RecommendationService>(order.advisor)
                .decline(each.id, *order.id, dice_.word(declineReasons));
        } else if (dice_.permille(150)) {
            story_.desk.as<RecommendationService>(order.advisor)
                .markDoneElsewhere(each.id, *order.id, QStringLiteral("在别家换过"));
        }
    }
}

void CarChecker::inspect(LiveOrder& order) {
    if (std::exchange(order.isLookedAt, true)) {
        return;
    }
    if (!order.plan.finding && !order.plan.haltIn && !dice_.permille(300)) {
        return;
    }
    const auto sheet = story_.desk.as<MultiPointService>(story_.cast.foreman).sheet();
    const QString found = order.plan.finding ? order.plan.finding->draft.complaint : QString();
    std::vector<ItemResult> results;
    bool isFound = false;
    for (const TemplateItem& item : sheet.value().items) {
        const SampleItem* known = itemOf(item);
        const bool isTheOne = known && !found.isEmpty() && found == QString::fromUtf8(known->finding);
        isFound = isFound || isTheOne;
        ItemMark mark = static_cast<ItemMark>(dice_.weighted({965, 28, 7}));
        if (isTheOne) {
            mark = dice_.permille(400) ? ItemMark::Fault : ItemMark::Attention;
        }
        results.push_back({.item = *item.id, .mark = mark});
        if (item.limits) {
            results.back().valueMilli = valueFor(*item.limits, mark, dice_);
        }
    }
    story_.desk.as<MultiPointService>(story_.cast.foreman).inspect(*order.id, sheet->id, results, 0);
    if (isFound && found.contains(QStringLiteral("制动片"))) {
        PhotoDraft pads = photo("brake_pads", PhotoKind::Inspection, "余量3毫米");
        const auto brake = std::ranges::find_if(sheet->items, [&](const TemplateItem& item) {
            const SampleItem* known = itemOf(item);
            return known && found == QString::fromUtf8(known->finding);
        });
        pads.item = brake->id;
        story_.desk.as<PhotoService>(story_.cast.foreman).add(*order.id, {pads});
    }
}

std::optional<RecommendationId> CarChecker::recommendationFor(const LiveOrder& order) {
    const auto sheet = story_.desk.as<MultiPointService>(story_.cast.foreman).sheet();
    const QString& found = order.plan.finding->draft.complaint;
    const VehicleId car = *story_.fleet.car(order.plan.car).id;
    for (const Recommendation& each :
         story_.desk.as<RecommendationService>(order.advisor).openRecommendations(car)) {
        const TemplateItem* item = sheet->item(each.item);
        const SampleItem* known = item ? itemOf(*item) : nullptr;
        if (known && found == QString::fromUtf8(known->finding)) {
            return each.id;
        }
    }
    return std::nullopt;
}

} // namespace baydesk
