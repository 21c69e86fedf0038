// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/history_link.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::History)
};

} // namespace

QString describe(const BrokenLink& broken) {
    const QString place = Tr::tr("Chain %1, entry %2").arg(broken.chain).arg(broken.number);
    switch (broken.cause) {
    case BrokenLink::Cause::Missing: return Tr::tr("%1: an entry of the history was taken out.").arg(place);
    case BrokenLink::Cause::Changed: return Tr::tr("%1: the entry is not as it was written.").arg(place);
    case BrokenLink::Cause::WordMissing:
        return Tr::tr("%1: a word that belongs to the entry was taken out.").arg(place);
    case BrokenLink::Cause::WordChanged:
        return Tr::tr("%1: a word that belongs to the entry is not as it was written.").arg(place);
    }
    return place;
}

} // namespace baydesk
