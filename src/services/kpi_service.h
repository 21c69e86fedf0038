// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi/evidence.h"
#include "domain/kpi/internal_work.h"
#include "domain/kpi/kpi.h"
#include "domain/kpi/month_input.h"
#include "domain/kpi/reconciliation.h"
#include "services/context.h"

#include <optional>
#include <vector>

namespace baydesk {

class Session;

/// One figure of a month; the KPI stands in the catalogue for as long as the program runs.
struct KpiLine {
    const Kpi* kpi;
    KpiResult result;
};

/// A month as the dashboard shows it, from one source only.
struct KpiMonth {
    MonthFacts facts;
    /// Every KPI of the catalogue, in its order.
    std::vector<KpiLine> kpis;
    std::optional<Reconciliation> reconciliation;
    std::vector<Remark> comparisons;
    std::vector<Remark> warnings;
    /// Internal orders of the month, by purpose; none for an imported month.
    std::vector<InternalWork> internalWork = {};
    /// What else there is for the month, so that a page can say so and switch.
    bool hasOwnOrders = false;
    bool isImported = false;
    /// Who imported the month and when; empty if nobody did.
    QString importedBy;
    std::optional<Timestamp> importedAt;

    const KpiLine& line(const char* id) const;
};

/// A figure with the orders behind it.
struct KpiExplanation {
    MonthFacts facts;
    KpiLine line;
    /// Counted orders first; empty for an imported month, which has none.
    std::vector<EvidenceRow> orders;
};

/// The months' key figures. A month is read from this program's orders or, where somebody
/// imported it, from that import; the two are never mixed. An import is a deliberate act, so it is shown
/// unless the orders are asked for.
class KpiService {
  public:
    using Source = MonthFacts::Source;
    KpiService(Session& session, const Context& context);

    KpiMonth month(Month month, std::optional<Source> source = {});
    /// An unknown id is a std::logic_error.
    KpiExplanation explain(const QString& id, Month month, std::optional<Source> source = {});
    /// The facts of \p count months up to and including \p last, the earliest first.
    std::vector<MonthFacts> trend(Month last, int count = 13);
    /// The month before today's that has figures, else today's: where a dashboard begins.
    Month latest();

    /// Keeps the month as entered. Refuses contradicting figures (requireConsistent) and a month that has not
    /// begun. A month imported before is imported again: the earlier figures are kept, the new ones are
    /// shown.
    void importMonth(const MonthInput& input);

  private:
    Source sourceOf(Month month, std::optional<Source> asked);
    MonthFacts facts(Month month, Source source);

    Session& session_;
    const Context& context_;
};

} // namespace baydesk
