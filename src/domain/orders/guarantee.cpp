// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/guarantee.h"

#include "domain/values/statutory_holidays.h"

#include <QCoreApplication>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Guarantee)
};
} // namespace

GuaranteePeriod guaranteePeriod(GuaranteeClass guaranteeClass) {
    constexpr std::array periods{GuaranteePeriod{100, 20'000}, GuaranteePeriod{30, 5'000},
                                 GuaranteePeriod{10, 2'000}};
    return periods.at(static_cast<std::size_t>(guaranteeClass));
}

Guarantee guaranteeOf(GuaranteeClass guaranteeClass, QDate handedOverOn, std::int64_t mileageKm) {
    const GuaranteePeriod period = guaranteePeriod(guaranteeClass);
    QDate lastDay = handedOverOn.addDays(period.days);
    while (isStatutoryHoliday(lastDay)) {
        lastDay = lastDay.addDays(1);
    }
    return {lastDay, mileageKm + period.km};
}

QString label(GuaranteeClass guaranteeClass) {
    switch (guaranteeClass) {
    case GuaranteeClass::Assembly: return Tr::tr("Whole-vehicle or assembly repair");
    case GuaranteeClass::LevelTwoMaintenance: return Tr::tr("Level-2 maintenance");
    case GuaranteeClass::MinorRepair: return Tr::tr("Level-1 maintenance, minor or special repair");
    }
    return {};
}

bool covers(const Guarantee& guarantee, QDate day, std::optional<std::int64_t> mileageKm) {
    return day <= guarantee.lastDay && (!mileageKm || *mileageKm <= guarantee.lastKm);
}

} // namespace baydesk
