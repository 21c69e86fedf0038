// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/values/id.h"
#include "domain/values/timestamp.h"

#include <QString>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace baydesk {

using MultiPointItemId = Id<struct MultiPointItemTag>;
using MultiPointTemplateId = Id<struct MultiPointTemplateTag>;
using MultiPointInspectionId = Id<struct MultiPointInspectionTag>;

/// What was found at one item of a multi-point inspection.
enum class ItemMark { Ok, Attention, Fault, NotFitted };
template <>
struct Codes<ItemMark> {
    static constexpr std::array words{"ok", "attention", "fault", "not_fitted"};
};
QString label(ItemMark mark);

/// From where on a measured value asks for attention or is a fault, in thousandths of the item's unit. A
/// fault below the attention means that less is worse (tyre tread), above it that more is (water in brake
/// fluid).
struct ItemLimits {
    std::int64_t attentionMilli = 0;
    std::int64_t faultMilli = 0;
    bool operator==(const ItemLimits&) const = default;
};
/// The value that just reaches a limit is beyond it.
ItemMark markFor(const ItemLimits& limits, std::int64_t valueMilli);

/// One line of the shop's inspection sheet.
struct TemplateItem {
    /// The same through all versions of the sheet; nothing for a new one.
    std::optional<MultiPointItemId> id = {};
    QString group = {};
    QString name = {};
    /// "mm", "V"; empty where nothing is measured.
    QString unit = {};
    std::optional<ItemLimits> limits = {};
    /// What is recommended when it is not OK; empty says the item's name.
    QString work = {};
    bool operator==(const TemplateItem&) const = default;
};

/// The shop's inspection sheet. A change makes a new version; inspections stay with theirs.
struct MultiPointTemplate {
    MultiPointTemplateId id;
    std::vector<TemplateItem> items;

    /// Null if it has no such item.
    const TemplateItem* item(MultiPointItemId id) const;
};

/// The items as they are kept, or a Refusal that names the item: without group or name, two of the same name
/// in a group, limits without a unit or equal to each other, more than 120 items.
std::vector<TemplateItem> checkedTemplate(std::vector<TemplateItem> items);

struct ItemResult {
    MultiPointItemId item;
    ItemMark mark;
    std::optional<std::int64_t> valueMilli = {};
    QString note = {};
    bool operator==(const ItemResult&) const = default;
};

/// The results in the order of the template, or a Refusal: items left open (named), one that is not of the
/// template or given twice, a value where nothing is measured or a mark better than the limits allow.
std::vector<ItemResult> checkedResults(const MultiPointTemplate& sheet, std::vector<ItemResult> results);

struct ItemCounts {
    int ok = 0;
    int attention = 0;
    int fault = 0;
    int notFitted = 0;
};
ItemCounts countsOf(const std::vector<ItemResult>& results);

/// A multi-point inspection of an order as it was saved; a later one of the same order counts instead of it.
struct MultiPointInspection {
    MultiPointInspectionId id;
    OrderId order;
    /// 1 is the order's first.
    int number;
    MultiPointTemplate sheet;
    QString inspector;
    Timestamp at;
    std::vector<ItemResult> results;

    /// Null for an item it has not.
    const ItemResult* result(MultiPointItemId item) const;
};

/// "3", "1.6", "12.45": a value in thousandths as it is typed and shown.
QString plainMilli(std::int64_t milli);
/// What is typed for a value or limit, with at most three decimals; nothing for what is no number.
std::optional<std::int64_t> parseMilli(const QString& text);

} // namespace baydesk
