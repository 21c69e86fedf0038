// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/multi_point.h"

#include "domain/values/decimal.h"
#include "domain/values/refusal.h"
#include "domain/values/text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::MultiPoint)
};

constexpr int mostItems = 120;

QString limited(const QString& typed, int most, const QByteArray& field) {
    const QString text = cleanText(typed);
    if (text.toUcs4().size() > most) {
        throw Refusal("multi_point.text_too_long", Tr::tr("At most %1 characters fit here.").arg(most), {},
                      field);
    }
    return text;
}

TemplateItem checkedItem(TemplateItem item) {
    item.group = limited(item.group, 40, "group");
    item.name = limited(item.name, 60, "name");
    item.unit = limited(item.unit, 12, "unit");
    item.work = limited(item.work, 80, "work");
    if (item.name.isEmpty()) {
        throw Refusal("multi_point.name", Tr::tr("An item needs a name."), {}, "name");
    }
    if (item.group.isEmpty()) {
        throw Refusal("multi_point.group", Tr::tr("“%1” needs a group.").arg(item.name), {}, "group");
    }
    if (item.limits && item.unit.isEmpty()) {
        throw Refusal("multi_point.unit",
                      Tr::tr("“%1” has limits but no unit: say what is measured, such as mm.").arg(item.name),
                      {}, "unit");
    }
    if (item.limits && item.limits->attentionMilli == item.limits->faultMilli) {
        throw Refusal(
            "multi_point.limits", Tr::tr("“%1”: attention and fault begin at the same value.").arg(item.name),
            Tr::tr("A fault below the attention means that less is worse, above it that more is."), "fault");
    }
    return item;
}

void requireMark(const TemplateItem& item, const ItemResult& result) {
    if (!result.valueMilli) {
        return;
    }
    if (item.unit.isEmpty()) {
        throw Refusal("multi_point.no_unit", Tr::tr("Nothing is measured at “%1”.").arg(item.name), {},
                      "value");
    }
    if (!item.limits || result.mark == ItemMark::NotFitted) {
        return;
    }
    const ItemMark least = markFor(*item.limits, *result.valueMilli);
    if (result.mark < least) {
        throw Refusal("multi_point.better_than_measured",
                      Tr::tr("“%1” at %2 %3 is at least: %4.")
                          .arg(item.name, plainMilli(*result.valueMilli), item.unit, label(least)),
                      Tr::tr("Correct the value or the mark."), "value");
    }
}

} // namespace

QString label(ItemMark mark) {
    switch (mark) {
    case ItemMark::Ok: return Tr::tr("OK");
    case ItemMark::Attention: return Tr::tr("Attention");
    case ItemMark::Fault: return Tr::tr("Fault");
    case ItemMark::NotFitted: return Tr::tr("Not fitted");
    }
    return {};
}

ItemMark markFor(const ItemLimits& limits, std::int64_t valueMilli) {
    const bool isLessWorse = limits.faultMilli < limits.attentionMilli;
    const auto isBeyond = [&](std::int64_t limit) {
        return isLessWorse ? valueMilli <= limit : valueMilli >= limit;
    };
    if (isBeyond(limits.faultMilli)) {
        return ItemMark::Fault;
    }
    return isBeyond(limits.attentionMilli) ? ItemMark::Attention : ItemMark::Ok;
}

const TemplateItem* MultiPointTemplate::item(MultiPointItemId wanted) const {
    const auto found =
        std::ranges::find_if(items, [wanted](const TemplateItem& each) { return each.id == wanted; });
    return found == items.end() ? nullptr : &*found;
}

std::vector<TemplateItem> checkedTemplate(std::vector<TemplateItem> items) {
    if (items.empty()) {
        throw Refusal("multi_point.empty", Tr::tr("An inspection sheet needs at least one item."));
    }
    if (items.size() > std::size_t{mostItems}) {
        throw Refusal("multi_point.too_many",
                      Tr::tr("An inspection sheet has at most %1 items.").arg(mostItems));
    }
    std::vector<std::pair<QString, QString>> names;
    for (TemplateItem& item : items) {
        item = checkedItem(std::move(item));
        const std::pair name{item.group, item.name};
        if (std::ranges::find(names, name) != names.end()) {
            throw Refusal("multi_point.twice",
                          Tr::tr("“%1” stands twice in the group “%2”.").arg(item.name, item.group), {},
                          "name");
        }
        names.push_back(name);
    }
    return items;
}

std::vector<ItemResult> checkedResults(const MultiPointTemplate& sheet, std::vector<ItemResult> results) {
    std::vector<ItemResult> ordered;
    QStringList open;
    for (const TemplateItem& item : sheet.items) {
        const auto found = std::ranges::find(results, *item.id, &ItemResult::item);
        if (found == results.end()) {
            open.append(item.name);
            continue;
        }
        found->note = limited(found->note, 120, "note");
        requireMark(item, *found);
        ordered.push_back(*found);
    }
    if (!open.isEmpty()) {
        throw Refusal::blocked("multi_point.open",
                               Tr::tr("%n items are open:", nullptr, static_cast<int>(open.size())), open);
    }
    if (ordered.size() != results.size()) {
        throw Refusal("multi_point.other_items",
                      Tr::tr("The results name an item that is not on the inspection sheet, or one twice."));
    }
    return ordered;
}

ItemCounts countsOf(const std::vector<ItemResult>& results) {
    const auto count = [&](ItemMark mark) {
        return static_cast<int>(std::ranges::count(results, mark, &ItemResult::mark));
    };
    return {count(ItemMark::Ok), count(ItemMark::Attention), count(ItemMark::Fault),
            count(ItemMark::NotFitted)};
}

const ItemResult* MultiPointInspection::result(MultiPointItemId item) const {
    const auto found = std::ranges::find(results, item, &ItemResult::item);
    return found == results.end() ? nullptr : &*found;
}

QString plainMilli(std::int64_t milli) {
    return decimalMagnitude(milli, 3, 0);
}

std::optional<std::int64_t> parseMilli(const QString& text) {
    return parseDecimal(plainNumberText(text), 6, 3);
}

} // namespace baydesk
