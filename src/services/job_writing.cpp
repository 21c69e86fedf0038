// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/job_writing.h"

#include "domain/orders/operation.h"
#include "domain/values/refusal.h"
#include "domain/values/rounding.h"
#include "services/context.h"
#include "services/labour_rate_service.h"
#include "storage/order_store.h"
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

void requireOwnComeback(Session& session, const RepairOrder& order, const std::optional<Comeback>& comeback) {
    if (!comeback || comeback->originalOrder == order.header().id) {
        return; // an order is no comeback of itself; it says so
    }
    const RepairOrder original = OrderStore(session).load(comeback->originalOrder);
    const QString& number = original.header().number;
    if (original.header().vehicle != order.header().vehicle) {
        throw Refusal("job.comeback_of_other_car", Tr::tr("Order %1 was for another car.").arg(number),
                      Tr::tr("Choose work that was done on this car."), "comeback");
    }
    if (!original.header().deliveredAt) {
        throw Refusal("job.comeback_of_open_order",
                      Tr::tr("The car was not handed over after order %1 yet.").arg(number),
                      Tr::tr("Until then its work goes back as rework."), "comeback");
    }
    const Job* job = comeback->originalJob ? original.findJob(*comeback->originalJob) : nullptr;
    if (comeback->originalJob && (!job || job->decision != JobDecision::Approved)) {
        throw Refusal("job.comeback_of_no_work",
                      Tr::tr("Order %1 has no such job that was done.").arg(number),
                      Tr::tr("Choose work that was done on this car."), "comeback");
    }
}

int writeJob(Session& session, const Context& context, RepairOrder& order, const JobDraft& draft,
             Payer payer) {
    requireOwnComeback(session, order, draft.comeback);
    const int position = order.addJob(draft);
    if (draft.package) {
        addPackageLines(session, context, order, position, *draft.package, payer);
    }
    return position;
}

} // namespace baydesk
