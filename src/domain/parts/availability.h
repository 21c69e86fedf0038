// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/quantity.h"

#include <QDate>
#include <QString>
#include <algorithm>
#include <optional>

namespace baydesk {

/// The answer to "can I have this many?".
struct AvailabilityAnswer {
    /// What is free now does not reach by this much; zero: there is enough.
    Quantity shortBy;
    /// The next day on which anything arrives, if there is too little now.
    std::optional<QDate> arrives;
    /// Whether everything on its way covers what is short.
    bool isCovered = false;

    bool isEnough() const { return shortBy.isZero(); }
    friend bool operator==(const AvailabilityAnswer&, const AvailabilityAnswer&) = default;
};

/// How a part stands right now, for promising it.
struct Availability {
    Quantity onHand;
    /// Kept for approved work.
    Quantity reserved;
    /// Held by somebody for a while; an expired hold is not counted.
    Quantity held;
    Quantity onOrder;
    /// The first day on which any of it is expected.
    std::optional<QDate> nextArrival;

    /// On hand less reserved and held; nothing, where holds were overtaken by a count.
    Quantity available() const { return std::max(onHand - reserved - held, Quantity()); }

    AvailabilityAnswer answer(Quantity wanted) const {
        const Quantity shortBy = std::max(wanted - available(), Quantity());
        if (shortBy.isZero()) {
            return {};
        }
        return {shortBy, nextArrival, onOrder >= shortBy};
    }
    friend bool operator==(const Availability&, const Availability&) = default;
};

/// "Enough: 6 available", "2 short, arriving 2026-11-23", "2 short, none on order".
QString describe(const AvailabilityAnswer& answer, const Availability& stock);

} // namespace baydesk
