// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/compliance/vehicle_papers.h"

#include "domain/values/refusal.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::VehiclePapers)
};

const QDate earliest(1980, 1, 1);
constexpr int longestPolicyYears = 10;

} // namespace

VehiclePapers checkedPapers(const VehiclePapers& papers, QDate today) {
    if (papers.soldOn && (*papers.soldOn < earliest || *papers.soldOn > today)) {
        throw Refusal("papers.sold_on",
                      Tr::tr("A car cannot have been sold on %1.").arg(papers.soldOn->toString(Qt::ISODate)),
                      Tr::tr("Give the day of the invoice, not after today."), "sold_on");
    }
    if (papers.price && (*papers.price <= Money() || *papers.price > Money::yuan(10'000'000))) {
        throw Refusal("papers.price", Tr::tr("The price must be above ¥0.00 and at most ¥10,000,000.00."), {},
                      "price");
    }
    if (papers.insuredUntil &&
        (*papers.insuredUntil < earliest || *papers.insuredUntil > today.addYears(longestPolicyYears))) {
        throw Refusal("papers.insured_until",
                      Tr::tr("No insurance ends on %1.").arg(papers.insuredUntil->toString(Qt::ISODate)),
                      Tr::tr("Give the last day of the policy, such as 2027-03-31."), "insured_until");
    }
    return papers;
}

bool isInsuranceOver(const VehiclePapers& papers, QDate today) {
    return papers.insuredUntil && *papers.insuredUntil < today;
}

} // namespace baydesk
