// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/fault_class.h"

#include <QCoreApplication>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::FaultClass)
};
} // namespace

Hours limitOf(FaultClass fault) {
    return Hours::fromSeconds((fault == FaultClass::Simple ? 24 : 72) * 3600);
}

LimitState limitState(FaultClass fault, Timestamp opened, std::optional<Timestamp> ready, Timestamp now) {
    const Hours limit = limitOf(fault);
    const Hours taken = ready.value_or(now).since(opened);
    if (taken > limit) {
        return LimitState::Passed;
    }
    const Hours near = Hours::fromSeconds(limit.seconds() / 6);
    return !ready && taken >= limit - near ? LimitState::Near : LimitState::Within;
}

QString label(FaultClass fault) {
    return fault == FaultClass::Simple ? Tr::tr("Simple") : Tr::tr("Complex");
}

} // namespace baydesk
