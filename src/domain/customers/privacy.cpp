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

ConsentStanding standing(const std::optional<DataConsent>& last, QDate today) {
    if (!last) {
        return ConsentStanding::NeverAsked;
    }
    if (!last->isGiven) {
        return ConsentStanding::Withdrawn;
    }
    return last->until && *last->until < today ? ConsentStanding::Over : ConsentStanding::Allowed;
}

QString label(ConsentStanding standing) {
    switch (standing) {
    case ConsentStanding::NeverAsked: return Tr::tr("Never asked");
    case ConsentStanding::Allowed: return Tr::tr("Allowed");
    case ConsentStanding::Over: return Tr::tr("Over");
    case ConsentStanding::Withdrawn: return Tr::tr("Not allowed");
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
    if (openAppointments > 0) {
        blockers.append(Tr::tr("%n appointments are still open.", nullptr, openAppointments));
    }
    if (owesMoney) {
        blockers.append(Tr::tr("The customer still owes money."));
    }
    if (const auto until = retainedUntil(); until && today < *until) {
        blockers.append(Tr::tr("The repair files must be kept until %1.").arg(until->toString(Qt::ISODate)));
    }
    return blockers;
}

QStringList ErasurePlan::goes() const {
    QStringList goes{Tr::tr("Name, phone number, company code and note.")};
    if (stored.vehicles > 0) {
        goes.append(Tr::tr("The plates of %n vehicles.", nullptr, stored.vehicles));
    }
    if (stored.orders > 0) {
        goes.append(Tr::tr(
            "On %n orders who brought the car, who agreed, the customer's words and belongings, notes of the "
            "inspection and why work was declined.",
            nullptr, stored.orders));
    }
    if (stored.photos > 0) {
        goes.append(Tr::tr("%n photos with their notes.", nullptr, stored.photos));
    }
    goes.append(Tr::tr("Names, phone numbers and plates in the history."));
    return goes;
}

QStringList ErasurePlan::stays() const {
    QStringList stays;
    if (stored.orders > 0) {
        stays.append(Tr::tr("%n orders with work, parts, amounts and dates: stock and months rest on them.",
                            nullptr, stored.orders));
    }
    if (stored.payments > 0) {
        stays.append(
            Tr::tr("%n payments with their settlements: the books must add up.", nullptr, stored.payments));
    }
    if (stored.vins > 0) {
        stays.append(Tr::tr("The VIN of %n vehicles: recalls and the maker's warranty follow the car.",
                            nullptr, stored.vins));
    }
    stays.append(Tr::tr("What was allowed and who looked, under a number: it proves what was done."));
    stays.append(
        Tr::tr("The acts in the history, without the words: their chain shows that nothing was forged."));
    stays.append(Tr::tr("Backups made earlier, until they are replaced or deleted."));
    return stays;
}

} // namespace baydesk
