// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/promise_service.h"

#include "domain/orders/operation.h"
#include "domain/orders/repair_order.h"
#include "domain/values/rounding.h"
#include "services/rights.h"
#include "storage/appointment_store.h"
#include "storage/duration_store.h"
#include "storage/order_store.h"
#include "storage/part_store.h"
#include "storage/shop_store.h"
#include "storage/stock_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::PromiseSuggestion)
};

/// Enough to be like each other and of these days; more would be slower and older.
constexpr int likeJobsRead = 60;
constexpr int recentJobsRead = 120;
constexpr int checksRead = 60;
/// How far ahead a promise may reach.
constexpr int daysAhead = 42;

std::vector<PastJob> pastJobs(const std::vector<DurationStore::Run>& runs, const ShopSettings& shop) {
    std::vector<PastJob> jobs;
    for (const DurationStore::Run& run : runs) {
        jobs.push_back({openTime(run.begun, run.ended, shop), run.sold, run.category});
    }
    return jobs;
}

/// What a job is to be compared by: its longest labour line.
struct MainLabour {
    WorkToEstimate work;
    std::optional<OperationId> operation;
    Hours longest = {};

    void add(Hours hours, const std::optional<OperationId>& of, ServiceCategory category) {
        work.hours = work.hours.value_or(Hours()) + hours;
        if (hours > longest) {
            longest = hours;
            operation = of;
            work.category = category;
        }
    }
};

} // namespace

PromiseService::PromiseService(Session& session, const Context& context)
    : session_(session), context_(context) {}

const std::vector<PastJob>& PromiseService::recentJobs() {
    if (!recent_) {
        recent_ = pastJobs(DurationStore(session_).newestRuns(recentJobsRead), *context_.shop);
    }
    return *recent_;
}

std::optional<DurationEstimate> PromiseService::duration(const WorkToEstimate& work,
                                                         const std::optional<OperationId>& operation) {
    if (operation) {
        const auto alike = pastJobs(DurationStore(session_).runsOf(*operation, likeJobsRead), *context_.shop);
        if (std::ssize(alike) >= enoughJobs) {
            return expectedDuration(work, alike, {});
        }
    }
    return expectedDuration(work, {}, recentJobs());
}

PromiseQuestion PromiseService::workshopNow(std::optional<OrderId> order) {
    DurationStore store(session_);
    PromiseQuestion question{.now = context_.now, .works = {}, .days = {}};
    question.waiting = store.waitingWork(order, context_.now);
    question.days = AppointmentStore(session_).staffing(context_.today(), daysAhead, context_.shop->workday);
    std::vector<Hours> checks;
    for (const DurationStore::Check& check : store.newestChecks(checksRead)) {
        checks.push_back(openTime(check.workFinished, check.ready, *context_.shop));
    }
    question.checks = usualDuration(checks, DurationLevel::Shop);
    return question;
}

std::vector<AwaitedPart> PromiseService::awaited(const std::map<PartId, Quantity>& wanted) {
    std::vector<AwaitedPart> parts;
    for (const auto& [part, quantity] : wanted) {
        const AvailabilityAnswer answer =
            StockStore(session_).availability(part, context_.now).answer(quantity);
        if (!answer.isEnough()) {
            parts.push_back({PartStore(session_).load(part).name,
                             answer.isCovered ? answer.arrives : std::optional<QDate>()});
        }
    }
    return parts;
}

PromiseSuggestion PromiseService::forOrder(OrderId id, const std::optional<std::vector<int>>& declined) {
    require(session_, context_, Right::SeeOrders);
    const RepairOrder order = OrderStore(session_).load(id);
    DurationStore store(session_);
    PromiseQuestion question = workshopNow(id);
    question.isInWork = store.isBeingWorkedOn(id);
    const auto begun = store.begun(id, context_.now);
    std::map<PartId, Quantity> wanted;
    bool isAnyFinished = false;
    const auto isDeclined = [&](const Job& job) {
        return declined ? std::ranges::find(*declined, job.position) != declined->end()
                        : job.decision == JobDecision::Declined;
    };
    for (const Job* job : order.jobs()) {
        isAnyFinished = isAnyFinished || job->isFinished;
        if (isDeclined(*job) || job->isFinished) {
            continue;
        }
        MainLabour labour;
        for (const OrderLine& line : job->lines) {
            if (!line.isRemoved && line.kind == LineKind::Labour) {
                labour.add(line.soldHours, line.operation, line.category);
            }
            if (!line.isRemoved && line.part && line.missing() > Quantity()) {
                wanted[*line.part] += line.missing();
            }
        }
        WorkAhead work{Tr::tr("Job %1").arg(job->letter()), duration(labour.work, labour.operation)};
        if (const auto found = begun.find(*job->id); found != begun.end()) {
            work.done = openTime(found->second.since, context_.now, *context_.shop);
            work.unworked = labour.work.hours.value_or(Hours()) - found->second.worked;
        }
        question.works.push_back(work);
    }
    question.isWorkDone = question.works.empty() && isAnyFinished;
    question.parts = awaited(wanted);
    return suggestPromise(question, *context_.shop);
}

WorkAhead PromiseService::workAhead(const JobDraft& draft, std::map<PartId, Quantity>& wanted) {
    MainLabour labour;
    const auto package = draft.package ? ShopStore(session_).package(*draft.package) : std::nullopt;
    for (const PackageLine& line : package ? package->lines : std::vector<PackageLine>()) {
        if (line.operation) {
            const Operation operation = ShopStore(session_).operation(*line.operation).value();
            labour.add(Hours::fromSeconds(
                           divideHalfUp(Int128(operation.standard.seconds()) * line.quantity.milli(), 1000)),
                       operation.id, operation.category);
        } else if (line.part) {
            wanted[*line.part] += line.quantity;
        }
    }
    return {Tr::tr("“%1”").arg(draft.complaint), duration(labour.work, labour.operation)};
}

PromiseSuggestion PromiseService::forVisit(const std::vector<JobDraft>& jobs) {
    require(session_, context_, Right::SeeOrders);
    PromiseQuestion question = workshopNow({});
    std::map<PartId, Quantity> wanted;
    for (const JobDraft& job : jobs) {
        question.works.push_back(workAhead(job, wanted));
    }
    question.parts = awaited(wanted);
    return suggestPromise(question, *context_.shop);
}

} // namespace baydesk
