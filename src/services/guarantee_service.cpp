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

/// The very first repair of a problem, so that all of them count together; nothing if that is the job itself.
std::optional<JobId> firstOf(GuaranteeStore& store, JobId problem, JobId job, VehicleId vehicle) {
    if (problem == job || !store.isJobOf(problem, vehicle)) {
        throw Refusal("warranty.problem", Tr::tr("The problem must be an earlier one of this car."), {},
                      "problem");
    }
    const auto known = store.work(problem);
    const JobId first = known && known->problem ? *known->problem : problem;
    return first == job ? std::nullopt : std::optional(first);
}

using Act = std::pair<const char*, QStringList>;

QString moneyOrNone(const std::optional<Money>& money) {
    return money ? money->toString() : QStringLiteral("–");
}

/// What differs, as acts of the history.
std::vector<Act> changesBetween(const VehiclePapers& before, const VehiclePapers& after) {
    std::vector<Act> changes;
    if (before.soldOn != after.soldOn) {
        changes.emplace_back("vehicle.sold_on_changed",
                             QStringList{dayOrNone(before.soldOn), dayOrNone(after.soldOn)});
    }
    if (before.isHousehold != after.isHousehold) {
        changes.emplace_back(after.isHousehold ? "vehicle.bought_for_household" : "vehicle.not_for_household",
                             QStringList());
    }
    if (before.price != after.price) {
        changes.emplace_back("vehicle.price_changed",
                             QStringList{moneyOrNone(before.price), moneyOrNone(after.price)});
    }
    if (before.insuredUntil != after.insuredUntil) {
        changes.emplace_back("vehicle.insured_until_changed",
                             QStringList{dayOrNone(before.insuredUntil), dayOrNone(after.insuredUntil)});
    }
    return changes;
}

/// The same of what a job counts for, but for its problem.
std::vector<Act> changesBetween(const WarrantyWork& before, const WarrantyWork& after,
                                const QString& letter) {
    std::vector<Act> changes;
    if (before.isSafetyFault != after.isSafetyFault) {
        changes.emplace_back(after.isSafetyFault ? "order.warranty_safety_fault"
                                                 : "order.warranty_no_safety_fault",
                             QStringList{letter});
    }
    if (replacedCode(before) != replacedCode(after)) {
        changes.emplace_back("order.warranty_replaced_changed",
                             QStringList{letter, replacedCode(before), replacedCode(after)});
    }
    if (before.notCounted != after.notCounted) {
        changes.emplace_back("order.warranty_not_counted_changed",
                             QStringList{letter, QString::number(before.notCounted.seconds()),
                                         QString::number(after.notCounted.seconds())});
    }
    return changes;
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
    GuaranteeStore store(session_);
    const VehiclePapers before = store.papers(vehicle);
    store.savePapers(vehicle, checked);
    for (const auto& [act, details] : changesBetween(before, checked)) {
        HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Vehicle,
                                      vehicle.value(), act, details);
    }
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
        checked.problem = firstOf(store, *checked.problem, *job.id, order.header().vehicle);
    }
    const auto known = store.work(*job.id);
    if (known == checked) {
        return;
    }
    const WarrantyWork before = known.value_or(WarrantyWork());
    store.saveWork(*job.id, checked);
    std::vector<Act> acts = changesBetween(before, checked, job.letter());
    if (before.problem != checked.problem) {
        const auto first = [&](const WarrantyWork& of) { return store.nameOf(of.problem.value_or(*job.id)); };
        acts.emplace_back("order.warranty_problem_changed",
                          QStringList{job.letter(), first(before), first(checked)});
    } else if (acts.empty()) {
        acts.emplace_back("order.warranty_recorded", QStringList{job.letter()});
    }
    for (const auto& [act, details] : acts) {
        append(id, act, details);
    }
    if (!checked.problem) {
        return;
    }
    // What came back of it came back of the first one.
    for (const auto& [of, at] : store.moveProblem(*job.id, *checked.problem)) {
        append(of, "order.warranty_problem_changed",
               {letterOf(at), store.nameOf(*job.id), store.nameOf(*checked.problem)});
    }
}

void GuaranteeService::append(OrderId order, const char* act, const QStringList& details) {
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Order,
                                  order.value(), act, details);
}

} // namespace baydesk
