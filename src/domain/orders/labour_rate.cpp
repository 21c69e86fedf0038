// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/labour_rate.h"

#include "domain/values/refusal.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::LabourRate)
};

constexpr Money highestRate = Money::yuan(1'000'000);

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

} // namespace

const LabourRate* LabourRates::entryOn(Payer payer, ServiceCategory category, QDate day) const {
    const LabourRate* found = nullptr;
    for (const LabourRate& entry : entries_) {
        const LabourRateDraft& data = entry.data;
        const bool isMeant = !entry.isWithdrawn && data.payer == payer && data.category == category;
        if (isMeant && data.from <= day && (!found || data.from >= found->data.from)) {
            found = &entry;
        }
    }
    return found;
}

Money LabourRates::on(Payer payer, ServiceCategory category, QDate day) const {
    const LabourRate* entry = entryOn(payer, category, day);
    return entry ? entry->data.rate : general_;
}

LabourRateState stateOn(const LabourRates& rates, const LabourRate& entry, QDate day) {
    if (entry.isWithdrawn) {
        return LabourRateState::Withdrawn;
    }
    if (entry.data.from > day) {
        return LabourRateState::Later;
    }
    const LabourRate* holding = rates.entryOn(entry.data.payer, entry.data.category, day);
    return holding && holding->id == entry.id ? LabourRateState::InForce : LabourRateState::Earlier;
}

QString label(LabourRateState state) {
    switch (state) {
    case LabourRateState::InForce: return Tr::tr("in force");
    case LabourRateState::Later: return Tr::tr("not yet in force");
    case LabourRateState::Earlier: return Tr::tr("earlier");
    case LabourRateState::Withdrawn: return Tr::tr("withdrawn");
    }
    return {};
}

void requireRate(const LabourRateDraft& draft, QDate today, std::optional<QDate> lastCharged) {
    if (draft.rate.isNegative() || draft.rate > highestRate) {
        throw Refusal("rate.amount", Tr::tr("A labour rate is between ¥0.00 and ¥1,000,000.00 an hour."), {},
                      "rate");
    }
    if (!draft.from.isValid()) {
        throw Refusal("rate.from", Tr::tr("Say from which day the rate holds."),
                      Tr::tr("For example %1.").arg(iso(today)), "from");
    }
    if (draft.from < today && lastCharged && draft.from <= *lastCharged) {
        throw Refusal("rate.charged",
                      Tr::tr("Labour of “%1”, %2 was written on orders up to %3 by the rate before.")
                          .arg(label(draft.payer), label(draft.category), iso(*lastCharged)),
                      Tr::tr("The new rate can hold from %1 at the earliest.")
                          .arg(iso(std::min(today, lastCharged->addDays(1)))),
                      "from");
    }
}

void requireWithdrawable(const LabourRate& entry, QDate today) {
    if (entry.isWithdrawn) {
        throw Refusal("rate.withdrawn", Tr::tr("This rate is withdrawn already."));
    }
    if (entry.data.from <= today) {
        throw Refusal("rate.in_force", Tr::tr("This rate holds since %1.").arg(iso(entry.data.from)),
                      Tr::tr("Add another rate from today or a later day; it takes its place."));
    }
}

} // namespace baydesk
