// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/life_of_order.h"

#include "services/billing_service.h"
#include "services/order_service.h"
#include "services/parts_service.h"
#include "services/reception_service.h"
#include "services/workshop_service.h"
#include "storage/session.h"

namespace baydesk {

namespace {

LineDraft labour(const QString& text, std::int64_t hundredths) {
    LineDraft draft;
    draft.description = text;
    draft.soldHours = Hours::fromHundredths(hundredths);
    draft.unitPrice = Money::yuan(150);
    draft.taxRate = Percent::fromBasisPoints(1300);
    return draft;
}

LineDraft partLine(PartId part, const QString& text) {
    LineDraft draft;
    draft.kind = LineKind::Part;
    draft.part = part;
    draft.description = text;
    draft.unitPrice = Money::yuan(88);
    draft.taxRate = Percent::fromBasisPoints(1300);
    return draft;
}

TickedItems allTicked(InspectionKind kind) {
    TickedItems codes;
    for (const ChecklistItem& item : checklist(kind)) {
        codes.append(QString::fromLatin1(item.code));
    }
    return codes;
}

/// Reception, lines, estimate and consent.
OrderId agree(Session& session, const Context& context, const LifeCast& cast, const CommitAct& commit) {
    OrderId id(0);
    commit([&] {
        Reception reception;
        reception.vehicle = cast.vehicle;
        reception.walkAround.mileageKm = 41'286;
        reception.walkAround.fuelEighths = 4;
        reception.walkAround.words = QStringLiteral("保养");
        reception.promise = context.now.plusMinutes(180);
        JobDraft draft;
        draft.complaint = QStringLiteral("40,000 km 保养");
        reception.jobs.push_back(draft);
        id = ReceptionService(session, context).open(reception);
    });
    for (int i = 0; i < 2; ++i) {
        commit([&] {
            OrderService(session, context).addLine(id, 1, labour(QStringLiteral("更换机油机滤"), 60));
        });
    }
    for (const PartId part : cast.parts) {
        commit([&] {
            OrderService(session, context).addLine(id, 1, partLine(part, QStringLiteral("机油滤清器")));
        });
    }
    commit([&] { OrderService(session, context).submitEstimate(id); });
    return id;
}

} // namespace

void liveOrder(Session& session, const Context& context, const LifeCast& cast, const CommitAct& commit) {
    const OrderId id = agree(session, context, cast, commit);
    JobId job(0);
    std::vector<LineId> partLines;
    commit([&] {
        OrderService(session, context)
            .recordConsent(id, {.approved = {1},
                                .declined = {},
                                .answer = {ConsentMethod::Phone, QStringLiteral("张伟")},
                                .promise = {},
                                .promiseReason = {}});
        job = session.one("SELECT id FROM jobs WHERE order_id = ?", {id},
                          [](const Row& row) { return row.id<JobId>(0); });
        partLines = session.list("SELECT id FROM order_lines WHERE order_id = ? AND part_id IS NOT NULL",
                                 {id}, [](const Row& row) { return row.id<LineId>(0); });
    });
    commit([&] { WorkshopService(session, context).dispatch(job, cast.technician, cast.bay); });
    commit([&] { WorkshopService(session, context).startWork(job, cast.technician); });
    for (const LineId line : partLines) {
        commit([&] { PartsService(session, context).issue(line, Quantity::whole(1)); });
    }
    commit([&] { WorkshopService(session, context).finishJob(job); });
    commit([&] { OrderService(session, context).passSelfCheck(id, allTicked(InspectionKind::SelfCheck)); });
    commit([&] { OrderService(session, context).passInspection(id, allTicked(InspectionKind::Final)); });
    commit([&] { OrderService(session, context).finishWash(id); });
    commit([&] { BillingService(session, context).settle(id, Payer::Customer); });
    commit([&] {
        BillingService(session, context)
            .pay(id, Payer::Customer, PaymentMethod::WeChat,
                 Money::fromFen(2 * 9'000 + std::ssize(cast.parts) * 8'800));
    });
    commit([&] { OrderService(session, context).deliver(id, allTicked(InspectionKind::HandOver)); });
}

} // namespace baydesk
