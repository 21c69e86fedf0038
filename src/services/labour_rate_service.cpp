// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/labour_rate_service.h"

#include "services/rights.h"
#include "storage/history_store.h"
#include "storage/labour_rate_store.h"

#include <stdexcept>

namespace baydesk {

namespace {

constexpr std::int64_t theShop = 1;

} // namespace

LabourRates labourRates(Session& session, const Context& context) {
    return {context.shop->labourRate, LabourRateStore(session).all()};
}

LabourRateService::LabourRateService(Session& session, const Context& context)
    : session_(session), context_(context) {}

LabourRates LabourRateService::rates() {
    require(session_, context_, Right::SeeLists);
    return labourRates(session_, context_);
}

LabourRateId LabourRateService::add(const LabourRateDraft& draft) {
    require(session_, context_, Right::ChangeSettings);
    LabourRateStore store(session_);
    requireRate(draft, context_.today(), store.lastCharged(draft.payer, draft.category));
    const LabourRateId id = store.add(draft, context_.actor, context_.now);
    append("rate.added", draft);
    return id;
}

void LabourRateService::withdraw(LabourRateId id) {
    require(session_, context_, Right::ChangeSettings);
    LabourRateStore store(session_);
    const auto entry = store.find(id);
    if (!entry) {
        throw std::logic_error("there is no such labour rate");
    }
    requireWithdrawable(*entry, context_.today());
    store.withdraw(id, context_.actor, context_.now);
    append("rate.withdrawn", entry->data);
}

void LabourRateService::append(const char* act, const LabourRateDraft& rate) {
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Shop, theShop,
                                  act,
                                  {code(rate.payer), code(rate.category), QString::number(rate.rate.fen()),
                                   rate.from.toString(Qt::ISODate)});
}

} // namespace baydesk
