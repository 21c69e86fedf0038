// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/parts/counter.h"
#include "storage/session.h"

#include <optional>
#include <vector>

namespace baydesk {

/// What the parts counter looks at: who waits, for whom something is kept, how stock moved. Reads only.
class CounterStore {
  public:
    explicit CounterStore(Session& session) : session_(session) {}

    /// Approved part lines that still want pieces, of orders whose work goes on, by promise; issuable and
    /// nextArrival are left to the caller.
    std::vector<CounterLine> linesToIssue();
    /// Those that have pieces that could come back.
    std::vector<CounterLine> linesIssued();
    std::optional<CounterLine> line(LineId id);

    /// A line that lacks pieces of a part.
    struct Lacking {
        LineId line;
        OrderId order;
        Quantity missing;
    };
    /// Approved lines that lack pieces, of orders whose work goes on: those of \p first, then the oldest
    /// approval.
    std::vector<Lacking> lacking(PartId part, std::optional<OrderId> first);
    /// Reserved lines, the one approved last first: in this order they give way when stock turns out to be
    /// less.
    std::vector<Reservation> reservationsLastFirst(PartId part);
    /// Of a part, by promise.
    std::vector<Reservation> reservations(PartId part);

    /// Newest first.
    std::vector<MovementRow> movements(PartId part, int limit);
    std::vector<HoldRow> holds(PartId part, Timestamp now);
    std::vector<ArrivalRow> arrivals(PartId part);
    std::optional<LastSale> lastSale(PartId part);
    /// The \p months months that end with the one of \p today, oldest first; none is left out.
    std::vector<MonthDemand> monthlyDemand(PartId part, QDate today, int months);

  private:
    Session& session_;
};

} // namespace baydesk
