// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/job.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Job)
};
} // namespace

JobDraft Job::draft() const {
    return {complaint, cause, correction, warrantyScope, package, comeback, isPricedLater, guaranteeClass};
}

QString letterOf(int position) {
    QString letters;
    for (int rest = position; rest > 0; rest = (rest - 1) / 26) {
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    }
    return letters;
}

bool Job::hasIssuedParts() const {
    return std::ranges::any_of(
        lines, [](const OrderLine& line) { return !line.isRemoved && !line.issued.isZero(); });
}

Money Job::amount(std::optional<Payer> payer) const {
    Money sum;
    for (const OrderLine& line : lines) {
        if (!line.isRemoved && (!payer || line.payer == *payer)) {
            sum += line.amount;
        }
    }
    return sum;
}

QString label(JobDecision decision) {
    switch (decision) {
    case JobDecision::Pending: return Tr::tr("Waiting for consent");
    case JobDecision::Approved: return Tr::tr("Approved");
    case JobDecision::Declined: return Tr::tr("Declined");
    }
    return {};
}

QString label(WarrantyScope scope) {
    switch (scope) {
    case WarrantyScope::NotCovered: return Tr::tr("Not under warranty");
    case WarrantyScope::Covered: return Tr::tr("Under warranty");
    case WarrantyScope::AfterDiagnosis: return Tr::tr("Decided after diagnosis");
    case WarrantyScope::AskedOem: return Tr::tr("Asked of the maker");
    }
    return {};
}

QString label(ConsentMethod method) {
    switch (method) {
    case ConsentMethod::Signature: return Tr::tr("signature");
    case ConsentMethod::Phone: return Tr::tr("phone");
    case ConsentMethod::Message: return Tr::tr("message");
    case ConsentMethod::InPerson: return Tr::tr("in person");
    }
    return {};
}

QString label(ComebackCause cause) {
    switch (cause) {
    case ComebackCause::Workmanship: return Tr::tr("Workmanship");
    case ComebackCause::Part: return Tr::tr("Faulty part");
    case ComebackCause::Diagnosis: return Tr::tr("Wrong diagnosis");
    case ComebackCause::NewFault: return Tr::tr("New fault");
    case ComebackCause::Misuse: return Tr::tr("Customer's misuse");
    }
    return {};
}

} // namespace baydesk
