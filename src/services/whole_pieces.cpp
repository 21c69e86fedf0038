// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/whole_pieces.h"

#include "domain/parts/part.h"
#include "domain/values/refusal.h"
#include "storage/part_store.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::WholePieces)
};

} // namespace

void requireWholePieces(Session& session, PartId id, Quantity quantity, const QByteArray& field) {
    if (quantity.milli() % 1000 == 0) {
        return;
    }
    const Part part = PartStore(session).load(id);
    if (!isMeasuredUnit(part.unit)) {
        throw Refusal("stock.whole_pieces",
                      Tr::tr("“%1” is counted in whole units (%2), not in %3.")
                          .arg(part.name, part.unit, quantity.toString()),
                      Tr::tr("Give a whole number."), field);
    }
}

} // namespace baydesk
