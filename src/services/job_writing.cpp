// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/job_writing.h"

#include "domain/orders/operation.h"
#include "domain/values/refusal.h"
#include "domain/values/rounding.h"
#include "services/context.h"
#include "services/labour_rate_service.h"
#include "storage/part_store.h"
#include "storage/shop_store.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::JobWriting)
};

void addPackageLines(Session& session, const Context& context, RepairOrder& order, int job,
                     PackageId packageId, Payer payer) {
    const auto package = ShopStore(session).package(packageId);
    if (!package) {
        throw Refusal("job.unknown_package", Tr::tr("There is no such maintenance package any more."), {},
                      "package");
    }
    const LabourRates rates = labourRates(session, context);
    for (const PackageLine& wanted : package->lines) {
        LineDraft draft;
        draft.payer = payer;
        draft.category = ServiceCategory::Maintenance;
        draft.taxRate = context.shop->taxRate;
        if (wanted.operation) {
            const Operation operation = ShopStore(session).operation(*wanted.operation).value();
            draft.kind = LineKind::Labour;
            draft.operation = operation.id;
            draft.description = operation.name;
            draft.soldHours = Hours::fromSeconds(divideHalfUp(
                static_cast<Int128>(operation.standard.seconds()) * wanted.quantity.milli(), 1000));
            draft.unitPrice = rates.on(payer, draft.category, order.header().openedOn);
        } else {
            const Part part = PartStore(session).load(*wanted.part);
            draft.kind = LineKind::Part;
            draft.part = part.id;
            draft.description = part.name;
            draft.quantity = wanted.quantity;
            draft.unitPrice = part.price;
            draft.taxRate = part.taxRate;
        }
        order.addLine(job, draft);
    }
}

} // namespace

int writeJob(Session& session, const Context& context, RepairOrder& order, const JobDraft& draft,
             Payer payer) {
    const int position = order.addJob(draft);
    if (draft.package) {
        addPackageLines(session, context, order, position, *draft.package, payer);
    }
    return position;
}

} // namespace baydesk
