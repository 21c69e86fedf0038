// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customers/privacy.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Privacy)
};
} // namespace

QString label(DataPurpose purpose) {
    switch (purpose) {
    case DataPurpose::Service: return Tr::tr("Service and repair");
    case DataPurpose::Reminders: return Tr::tr("Reminders of due services");
    case DataPurpose::Surveys: return Tr::tr("Questions after a visit");
    case DataPurpose::Offers: return Tr::tr("Offers and campaigns");
    }
    return {};
}

std::optional<QDate> ErasureState::retainedUntil() const {
    std::optional<QDate> until;
    if (lastClosedOn) {
        until = lastClosedOn->addYears(retentionYears);
    }
    if (lastWarrantyOn) {
        until = std::max(until.value_or(QDate(1, 1, 1)), lastWarrantyOn->addYears(warrantyRetentionYears));
    }
    return until;
}

QStringList ErasureState::blockers(QDate today) const {
    QStringList blockers;
    if (isErased) {
        blockers.append(Tr::tr("The data were erased already."));
    }
    if (openOrders > 0) {
        blockers.append(Tr::tr("%n orders are still open.", nullptr, openOrders));
    }
    if (owesMoney) {
        blockers.append(Tr::tr("The customer still owes money."));
    }
    if (const auto until = retainedUntil(); until && today < *until) {
        blockers.append(Tr::tr("The repair files must be kept until %1.").arg(until->toString(Qt::ISODate)));
    }
    return blockers;
}

} // namespace baydesk
