// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/check_service.h"

#include "storage/history_store.h"
#include "storage/order_checks.h"
#include "storage/search_checks.h"
#include "storage/stock_checks.h"

namespace baydesk {

namespace {

std::vector<Finding> stockFindings(Session& session) {
    std::vector<Finding> findings;
    for (const StockFinding& found : checkStock(session)) {
        QStringList subjects;
        for (const std::int64_t id : found.ids) {
            subjects.append(QString::number(id));
        }
        findings.push_back({found.rule, found.sentence, subjects});
    }
    return findings;
}

} // namespace

std::vector<CheckResult> CheckService::checkAll() {
    return {{"storage", checkStorage(session_)},
            {"stock", stockFindings(session_)},
            {"orders", checkOrders(session_)},
            {"clock", checkClocks(session_)},
            {"search", checkSearchTerms(session_)}};
}

HistoryVerdict CheckService::followHistory() {
    return HistoryStore(session_).verify();
}

} // namespace baydesk
