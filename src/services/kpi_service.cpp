// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/kpi_service.h"

#include "domain/values/refusal.h"
#include "services/rights.h"
#include "storage/history_store.h"
#include "storage/imported_month_store.h"
#include "storage/kpi_evidence_store.h"
#include "storage/kpi_facts_store.h"
#include "storage/session.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::KpiService)
};

} // namespace

const KpiLine& KpiMonth::line(const char* id) const {
    const Kpi* kpi = findKpi(QLatin1String(id));
    const auto found =
        std::find_if(kpis.begin(), kpis.end(), [kpi](const KpiLine& entry) { return entry.kpi == kpi; });
    if (found == kpis.end()) {
        throw std::logic_error(std::string("no such KPI: ") + id);
    }
    return *found;
}

KpiService::KpiService(Session& session, const Context& context) : session_(session), context_(context) {}

KpiService::Source KpiService::sourceOf(Month month, std::optional<Source> asked) {
    const bool isImported = ImportedMonthStore(session_).find(month).has_value();
    if (asked == Source::OwnOrders || !isImported) {
        return Source::OwnOrders;
    }
    return Source::Imported;
}

MonthFacts KpiService::facts(Month month, Source source) {
    if (source == Source::Imported) {
        return factsOf(ImportedMonthStore(session_).find(month).value().input);
    }
    return KpiFactsStore(session_).facts(month, context_.today(), *context_.shop);
}

KpiMonth KpiService::month(Month month, std::optional<Source> source) {
    require(session_, context_, Right::SeeKpis);
    KpiMonth result{.facts = facts(month, sourceOf(month, source)),
                    .kpis = {},
                    .reconciliation = {},
                    .comparisons = {},
                    .warnings = {},
                    .hasOwnOrders = KpiFactsStore(session_).hasOwnOrders(month),
                    .isImported = false,
                    .importedBy = {},
                    .importedAt = {}};
    if (const auto imported = ImportedMonthStore(session_).find(month)) {
        result.isImported = true;
        result.importedBy = imported->actor;
        result.importedAt = imported->at;
    }
    for (const Kpi& kpi : kpiCatalogue()) {
        result.kpis.push_back({&kpi, kpi.compute(result.facts)});
    }
    result.reconciliation = reconcile(result.facts, defaultTolerance);
    if (!result.facts.isImported()) {
        result.internalWork = KpiFactsStore(session_).internalWork(month);
    }
    if (result.facts.isImported()) {
        result.comparisons = comparisons(result.facts);
    }
    result.warnings = plausibility(result.facts);
    return result;
}

KpiExplanation KpiService::explain(const QString& id, Month month, std::optional<Source> source) {
    require(session_, context_, Right::SeeKpis);
    const Kpi* kpi = findKpi(id);
    if (kpi == nullptr) {
        throw std::logic_error("no such KPI: " + id.toStdString());
    }
    KpiExplanation result{.facts = facts(month, sourceOf(month, source)), .line = {kpi, {}}, .orders = {}};
    result.line.result = kpi->compute(result.facts);
    if (!result.facts.isImported()) {
        result.orders = KpiEvidenceStore(session_).orders(kpi->evidence, month.firstDay(),
                                                          std::min(month.lastDay(), context_.today()));
    }
    return result;
}

std::vector<MonthFacts> KpiService::trend(Month last, int count) {
    require(session_, context_, Right::SeeKpis);
    std::vector<MonthFacts> months;
    for (int back = count - 1; back >= 0; --back) {
        const Month month = last.plus(-back);
        months.push_back(facts(month, sourceOf(month, {})));
    }
    return months;
}

Month KpiService::latest() {
    require(session_, context_, Right::SeeKpis);
    const Month today = Month::of(context_.today());
    const Month before = today.plus(-1);
    const bool hasFigures =
        ImportedMonthStore(session_).find(before) || KpiFactsStore(session_).hasOwnOrders(before);
    return hasFigures ? before : today;
}

void KpiService::importMonth(const MonthInput& input) {
    require(session_, context_, Right::ImportMonths);
    if (!session_.inTransaction()) {
        throw std::logic_error("an import outside a transaction");
    }
    requireConsistent(input);
    if (input.month.firstDay() > context_.today()) {
        throw Refusal("month.future", Tr::tr("month: %1 has not begun.").arg(input.month.toString()),
                      Tr::tr("Give a month up to %1.").arg(Month::of(context_.today()).toString()), "month");
    }
    ImportedMonthStore(session_).append(input, context_.actor, context_.now);
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Month,
                                  input.month.year() * 100 + input.month.number(), "month.imported",
                                  {input.month.toString()});
}

} // namespace baydesk
