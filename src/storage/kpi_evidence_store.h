// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi/evidence.h"
#include "domain/orders/fault_class.h"
#include "storage/session.h"

#include <vector>

namespace baydesk {

/// The orders behind a figure and those it leaves out: read with the same rules as KpiFactsStore adds up, so
/// that the contributions of the counted orders give the figure.
class KpiEvidenceStore {
  public:
    explicit KpiEvidenceStore(Session& session) : session_(session) {}

    /// Orders of the month up to \p last, counted ones first, each by day and number. Empty for
    /// Evidence::None.
    std::vector<EvidenceRow> orders(Evidence evidence, QDate first, QDate last);

  private:
    std::vector<EvidenceRow> visits(QDate first, QDate last);
    std::vector<EvidenceRow> bookedVisits(QDate first, QDate last);
    std::vector<EvidenceRow> classVisits(const QString& category, const QString& otherCategory, QDate first,
                                         QDate last);
    std::vector<EvidenceRow> settled(Evidence evidence, QDate first, QDate last);
    std::vector<EvidenceRow> worked(QDate first, QDate last);
    std::vector<EvidenceRow> comebacks(QDate first, QDate last);
    std::vector<EvidenceRow> cohort(QDate first, QDate last);
    std::vector<EvidenceRow> surveys(Evidence evidence, QDate first, QDate last);
    std::vector<EvidenceRow> deliveries(QDate first, QDate last);
    std::vector<EvidenceRow> faults(FaultClass fault, QDate first, QDate last);

    Session& session_;
};

} // namespace baydesk
