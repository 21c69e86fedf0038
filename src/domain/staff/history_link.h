// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/history.h"
#include "domain/values/id.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace baydesk {

/// The end of a chain: whoever keeps it can prove later that nothing was cut off.
struct HistoryHead {
    int chain;
    std::int64_t links;
    QByteArray hash;
    friend bool operator==(const HistoryHead&, const HistoryHead&) = default;
};

/// Where a chain breaks first.
struct BrokenLink {
    enum class Cause {
        Missing,     ///< a number is left out
        Changed,     ///< the hash is not that of the row
        WordMissing, ///< the private word it refers to is gone
        WordChanged  ///< the private word is not the one that was written
    };
    Cause cause;
    int chain;
    std::int64_t number;
    /// Of the row that is there; nothing if the row itself is missing.
    std::optional<Timestamp> at;
    QString act;
};
template <>
struct Codes<BrokenLink::Cause> {
    static constexpr std::array words{"missing", "changed", "word_missing", "word_changed"};
};

/// What looking at every row of history found.
struct HistoryVerdict {
    std::int64_t links = 0;
    std::vector<HistoryHead> heads;
    std::optional<BrokenLink> broken;
    bool holds() const { return !broken; }
};

/// The break as a sentence.
QString describe(const BrokenLink& broken);

} // namespace baydesk
