// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/order_service.h"

#include "domain/orders/order_merge.h"
#include "domain/values/refusal.h"
#include "domain/values/text.h"
#include "services/discount_authority.h"
#include "services/estimate_keeping.h"
#include "services/job_writing.h"
#include "services/order_reservations.h"
#include "services/parts_service.h"
#include "services/recommendation_service.h"
#include "services/rights.h"
#include "services/whole_pieces.h"
#include "storage/history_store.h"
#include "storage/order_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::OrderService)
};

QString fen(Money amount) {
    return QString::number(amount.fen());
}

/// The name of an act in the history and its details.
using HistoryAct = std::pair<const char*, QStringList>;

/// Promises, for the first time or anew; what the history says of it.
HistoryAct promiseTo(RepairOrder& order, Timestamp promise, const QString& reason, Timestamp now) {
    const bool isFirst = !order.header().firstPromise;
    order.changePromise(promise, reason, now);
    const QString moment = QString::number(promise.milliseconds());
    if (isFirst) {
        return {"order.promised", {moment}};
    }
    return {"order.promise_changed", {moment, cleanText(reason)}};
}

} // namespace

OrderService::OrderService(Session& session, const Context& context) : session_(session), context_(context) {}

OrderService& OrderService::seen(std::int64_t revision) {
    seen_ = revision;
    return *this;
}

void OrderService::append(OrderId id, const char* act, const QStringList& details) {
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Order,
                                  id.value(), act, details);
}

RepairOrder OrderService::change(OrderId id, const std::function<void(RepairOrder&)>& act) {
    if (!session_.inTransaction()) {
        throw std::logic_error("an order is changed outside a transaction");
    }
    OrderStore store(session_);
    RepairOrder order = store.load(id);
    if (seen_) {
        OrderStore::requireRevision(order, *seen_);
        seen_.reset(); // nobody else writes until this transaction ends
    }
    const std::vector<KeptLine> before = keptLines(order);
    act(order);
    const std::set<PartId> freed = keepParts(session_, context_, before, order);
    store.save(order, context_.actor, context_.now, context_.shop->calendar);
    for (const PartId part : freed) {
        PartsService(session_, context_).keepForWaiting(part, id);
    }
    return order;
}

RepairOrder OrderService::changeWork(OrderId id, const std::function<void(RepairOrder&)>& act) {
    return change(id, [&](RepairOrder& changed) {
        const DiscountStanding before = discountStanding(changed);
        act(changed);
        requireDiscountAuthority(session_, context_, before, discountStanding(changed));
    });
}

int OrderService::addJob(OrderId id, const JobDraft& draft, Payer payer) {
    require(session_, context_, Right::WriteOrders);
    int position = 0;
    const RepairOrder order = change(id, [&](RepairOrder& changed) {
        position =
            writeJob(session_, context_, changed, draft, changed.isInternal() ? Payer::Internal : payer);
    });
    append(id, "order.job_added", {order.job(position).letter(), order.job(position).complaint});
    if (draft.recommendation) {
        acceptRecommendation(session_, context_, *draft.recommendation, order, order.job(position));
    }
    return position;
}

void OrderService::editJob(OrderId id, int job, const JobDraft& draft,
                           const std::optional<EditBase<JobDraft>>& base) {
    require(session_, context_, Right::WriteOrders);
    const RepairOrder order = change(id, [&](RepairOrder& changed) {
        const JobDraft wanted = base ? mergedJob(*base, draft, changed.job(job).draft()) : draft;
        if (wanted.comeback != changed.job(job).comeback) {
            requireOwnComeback(session_, changed, wanted.comeback);
        }
        changed.editJob(job, wanted);
    });
    append(id, "order.job_changed", {order.job(job).letter(), order.job(job).complaint});
}

void OrderService::removeJob(OrderId id, int job) {
    require(session_, context_, Right::WriteOrders);
    QStringList details;
    const RepairOrder order = changeWork(id, [&](RepairOrder& changed) {
        details = {changed.job(job).letter(), changed.job(job).complaint};
        changed.removeJob(job, context_.now);
    });
    append(id, "order.job_removed", details);
    lapseDiscountRequests(session_, context_, order);
}

int OrderService::addLine(OrderId id, int job, const LineDraft& draft) {
    require(session_, context_, Right::WriteOrders);
    if (draft.part) {
        requireWholePieces(session_, *draft.part, draft.quantity);
    }
    int position = 0;
    const RepairOrder order =
        changeWork(id, [&](RepairOrder& changed) { position = changed.addLine(job, draft); });
    const OrderLine& line = order.job(job).lines.back();
    append(id, "order.line_added", {order.job(job).letter(), line.description, fen(line.amount)});
    return position;
}

LineDraft OrderService::wantedLine(const OrderLine& stored, const LineDraft& typed,
                                   const std::optional<EditBase<LineDraft>>& base) {
    const LineDraft draft = base ? mergedLine(*base, typed, stored.draft()) : typed;
    const bool isAsBefore = stored.part == draft.part && stored.quantity == draft.quantity;
    if (draft.part && !isAsBefore) {
        requireWholePieces(session_, *draft.part, draft.quantity);
    }
    return draft;
}

void OrderService::editLine(OrderId id, int job, int line, const LineDraft& typed,
                            const std::optional<EditBase<LineDraft>>& base) {
    require(session_, context_, Right::WriteOrders);
    const auto find = [line](const Job& owner) {
        return *std::ranges::find(owner.lines, line, &OrderLine::position);
    };
    Money before;
    const RepairOrder order = changeWork(id, [&](RepairOrder& changed) {
        const Job& owner = changed.job(job);
        const auto found = std::ranges::find(owner.lines, line, &OrderLine::position);
        before = found == owner.lines.end() ? Money() : found->amount;
        changed.editLine(job, line, found == owner.lines.end() ? typed : wantedLine(*found, typed, base));
    });
    const OrderLine after = find(order.job(job));
    append(id, "order.line_changed",
           {order.job(job).letter(), after.description, fen(before), fen(after.amount)});
}

void OrderService::removeLine(OrderId id, int job, int line) {
    require(session_, context_, Right::WriteOrders);
    const RepairOrder order = changeWork(id, [&](RepairOrder& changed) { changed.removeLine(job, line); });
    const OrderLine& removed = *std::ranges::find(order.job(job).lines, line, &OrderLine::position);
    append(id, "order.line_removed", {order.job(job).letter(), removed.description, fen(removed.amount)});
}

void OrderService::changePromise(OrderId id, Timestamp promise, const QString& reason,
                                 const std::optional<EditBase<std::optional<Timestamp>>>& base) {
    require(session_, context_, Right::WriteOrders);
    if (base) {
        const std::optional<Timestamp> stored = OrderStore(session_).load(id).header().promise;
        const auto merged = mergedPromise(*base, promise, stored, context_.shop->calendar);
        if (merged != promise || merged == stored) {
            return;
        }
    }
    HistoryAct promised;
    change(id, [&](RepairOrder& changed) { promised = promiseTo(changed, promise, reason, context_.now); });
    append(id, promised.first, promised.second);
}

void OrderService::sayFaultClass(OrderId id, FaultClass fault) {
    require(session_, context_, Right::WriteOrders);
    change(id, [&](RepairOrder& changed) { changed.sayFaultClass(fault); });
    append(id, fault == FaultClass::Simple ? "order.fault_simple" : "order.fault_complex", {});
}

void OrderService::submitEstimate(OrderId id) {
    require(session_, context_, Right::WriteOrders);
    QStringList released;
    const RepairOrder order = change(id, [&](RepairOrder& changed) {
        for (const Job* job : changed.jobs()) {
            if (job->decision == JobDecision::Pending) {
                released.append(job->letter());
            }
        }
        changed.submitEstimate(context_.now);
        changed.classifyFault(context_.shop->workday);
    });
    if (order.isInternal()) {
        append(id, "order.work_released", {released.join(QStringLiteral(", "))});
        return;
    }
    keepEstimate(session_, context_, order);
}

void OrderService::recordConsent(OrderId id, const Answers& answers) {
    require(session_, context_, Right::RecordConsent);
    if (answers.approved.empty() && answers.declined.empty()) {
        throw Refusal("consent.nothing", Tr::tr("Choose at least one job the customer answered to."), {},
                      "jobs");
    }
    for (const int job : answers.approved) {
        if (std::ranges::find(answers.declined, job) != answers.declined.end()) {
            throw Refusal("consent.contradiction",
                          Tr::tr("The same job is marked as approved and as declined."),
                          Tr::tr("Choose one of the two for each job."), "jobs");
        }
    }
    std::vector<HistoryAct> acts;
    const RepairOrder order = changeWork(id, [&](RepairOrder& changed) {
        if (!answers.approved.empty()) {
            requireStandingPrices(session_, context_, changed);
        }
        keepEstimate(session_, context_, changed); // what the customer answers to
        const auto answer = [&](int job, bool isApproved) {
            const QStringList details{changed.job(job).letter(),
                                      fen(changed.job(job).amount(Payer::Customer)),
                                      cleanText(answers.answer.person), code(answers.answer.method)};
            if (isApproved) {
                changed.approve(job, answers.answer, context_.now);
            } else {
                changed.decline(job, answers.answer, context_.now);
            }
            acts.emplace_back(isApproved ? "order.approved" : "order.declined", details);
        };
        for (const int job : answers.approved) {
            answer(job, true);
        }
        for (const int job : answers.declined) {
            answer(job, false);
        }
        changed.classifyFault(context_.shop->workday);
        if (answers.promise) {
            acts.push_back(promiseTo(changed, *answers.promise, answers.promiseReason, context_.now));
        }
    });
    for (const auto& [act, details] : acts) {
        append(id, act, details);
    }
    lapseDiscountRequests(session_, context_, order);
}

void OrderService::release(OrderId id, Money diagnosisFee, const ConsentAnswer& answer) {
    require(session_, context_, Right::CancelOrders);
    if (diagnosisFee > context_.shop->diagnosisFee) {
        throw Refusal("release.fee_too_high",
                      Tr::tr("At most the diagnosis fee of %1 may be charged when all work is declined.")
                          .arg(context_.shop->diagnosisFee.toString()),
                      {}, "fee");
    }
    const RepairOrder order = change(id, [&](RepairOrder& changed) {
        changed.release(diagnosisFee, context_.shop->taxRate, answer, context_.now);
    });
    append(id, "order.released", {fen(diagnosisFee)});
    lapseDiscountRequests(session_, context_, order);
}

void OrderService::cancel(OrderId id, const QString& reason) {
    require(session_, context_, Right::CancelOrders);
    const RepairOrder order = change(id, [&](RepairOrder& changed) { changed.cancel(reason, context_.now); });
    OrderStore(session_).endVisit(order.header().visit, context_.now);
    session_.mark(Topic::Months);
    append(id, "order.cancelled", {cleanText(reason)});
    lapseDiscountRequests(session_, context_, order);
}

} // namespace baydesk
