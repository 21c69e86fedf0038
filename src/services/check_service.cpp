// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/check_service.h"

#include "services/rights.h"
#include "storage/compliance_checks.h"
#include "storage/history_store.h"
#include "storage/inspection_checks.h"
#include "storage/order_checks.h"
#include "storage/search_checks.h"
#include "storage/stock_checks.h"

#include <array>

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

std::vector<CheckResult> checkEverything(Session& session, const std::function<void()>& beforeEach) {
    struct Area {
        const char* name;
        std::vector<Finding> (*check)(Session&);
    };
    static constexpr std::array areas{Area{"storage", checkStorage},         Area{"stock", stockFindings},
                                      Area{"orders", checkOrders},           Area{"clock", checkClocks},
                                      Area{"inspections", checkInspections}, Area{"search", checkSearchTerms},
                                      Area{"compliance", checkCompliance}};
    std::vector<CheckResult> results;
    for (const Area& area : areas) {
        if (beforeEach) {
            beforeEach();
        }
        results.push_back({area.name, area.check(session)});
    }
    return results;
}

std::vector<CheckResult> CheckService::checkAll() {
    require(session_, context_, Right::CheckDatabase);
    return checkEverything(session_);
}

HistoryVerdict CheckService::verifyHistory() {
    require(session_, context_, Right::CheckDatabase);
    return HistoryStore(session_).verify();
}

} // namespace baydesk
