// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customers/private_read.h"

#include <QCoreApplication>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::PrivateRead)
};
} // namespace

QString label(PrivateOccasion occasion) {
    switch (occasion) {
    case PrivateOccasion::Customer: return Tr::tr("Customer");
    case PrivateOccasion::Vehicle: return Tr::tr("Vehicle card");
    case PrivateOccasion::Order: return Tr::tr("Repair order");
    case PrivateOccasion::Export: return Tr::tr("Export");
    }
    return {};
}

} // namespace baydesk
