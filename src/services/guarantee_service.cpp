// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/guarantee_service.h"

#include "domain/orders/repair_order.h"
#include "domain/values/refusal.h"
#include "services/privacy_service.h"
#include "services/rights.h"
#include "storage/guarantee_store.h"
#include "storage/history_store.h"
#include "storage/order_store.h"
#include "storage/vehicle_store.h"

#include <QCoreApplication>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::GuaranteeService)
};

std::vector<WarrantyJob> problemsOf(const std::vector<WarrantyRepair>& repairs) {
    std::vector<WarrantyJob> problems;
    for (const WarrantyRepair& repair : repairs) {
        for (const WarrantyJob& job : repair.jobs) {
            if (!job.work.problem) {
                problems.push_back(job);
            }
        }
    }
    return problems;
}

} // namespace

GuaranteeService::GuaranteeService(Session& session, const Context& context)
    : session_(session), context_(context) {}

VehicleGuarantee GuaranteeService::ofVehicle(VehicleId vehicle, std::optional<std::int64_t> mileageKm) {
    require(session_, context_, Right::SeeOrders);
    GuaranteeStore store(session_);
    VehicleGuarantee found{
        .vehicle = vehicle, .papers = store.papers(vehicle), .standing = {}, .problems = {}};
    const auto repairs = store.repairs(vehicle);
    const auto reading = mileageKm ? mileageKm : VehicleStore(session_).load(vehicle).mileageKm;
    found.standing = guaranteeStanding(found.papers, repairs, reading, context_.now, context_.today());
    found.problems = problemsOf(repairs);
    found.isInsuranceOver = baydesk::isInsuranceOver(found.papers, context_.today());
    return found;
}

void GuaranteeService::editPapers(VehicleId vehicle, const VehiclePapers& papers) {
    require(session_, context_, Right::WriteCustomers);
    if (!session_.inTransaction()) {
        throw std::logic_error("papers are written outside a transaction");
    }
    refuseErased(session_, VehicleStore(session_).load(vehicle).owner);
    const VehiclePapers checked = checkedPapers(papers, context_.today());
    GuaranteeStore(session_).savePapers(vehicle, checked);
    const auto day = [](const std::optional<QDate>& date) {
        return date ? date->toString(Qt::ISODate) : QStringLiteral("–");
    };
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Vehicle,
                                  vehicle.value(), "vehicle.papers_changed",
                                  {day(checked.soldOn), day(checked.insuredUntil)});
}

std::unordered_map<JobId, WarrantyWork> GuaranteeService::worksOf(OrderId order) {
    require(session_, context_, Right::SeeOrders);
    return GuaranteeStore(session_).worksOf(order);
}

void GuaranteeService::recordWork(OrderId id, int position, const WarrantyWork& work) {
    require(session_, context_, Right::WriteOrders);
    if (!session_.inTransaction()) {
        throw std::logic_error("warranty work is recorded outside a transaction");
    }
    const RepairOrder order = OrderStore(session_).load(id);
    const Job& job = order.job(position);
    if (job.warrantyScope != WarrantyScope::Covered) {
        throw Refusal(
            "warranty.not_covered", Tr::tr("Job %1 is not covered by the warranty.").arg(job.letter()),
            Tr::tr("Choose \"%1\" as its warranty first.").arg(label(WarrantyScope::Covered)), "warranty");
    }
    GuaranteeStore store(session_);
    WarrantyWork checked = checkedWarrantyWork(work);
    if (checked.problem) {
        const bool isOther = *checked.problem != *job.id;
        if (!isOther || !store.isJobOf(*checked.problem, order.header().vehicle)) {
            throw Refusal("warranty.problem", Tr::tr("The problem must be an earlier one of this car."), {},
                          "problem");
        }
        if (const auto first = store.work(*checked.problem); first && first->problem) {
            checked.problem = first->problem; // always the very first, so that all of them count together
        }
        if (*checked.problem == *job.id) {
            checked.problem.reset();
        }
    }
    if (store.work(*job.id) == checked) {
        return;
    }
    store.saveWork(*job.id, checked);
    std::vector<std::pair<OrderId, int>> recorded{{id, position}};
    if (checked.problem) {
        // What came back of it came back of the first one.
        const auto moved = store.moveProblem(*job.id, *checked.problem);
        recorded.insert(recorded.end(), moved.begin(), moved.end());
    }
    for (const auto& [of, at] : recorded) {
        HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Order,
                                      of.value(), "order.warranty_recorded", {letterOf(at)});
    }
}

} // namespace baydesk
