// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/order_life.h"

#include "services/billing_service.h"
#include "services/customer_service.h"
#include "services/order_service.h"
#include "services/parts_service.h"
#include "services/reception_service.h"
#include "services/workshop_service.h"

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

} // namespace

OrderLifeShop::OrderLifeShop(int vehicles) {
    shop_.trustMemory();
    for (int i = 0; i < 3; ++i) {
        PartDraft draft;
        draft.number = QStringLiteral("PE01-14-%1").arg(300 + i);
        draft.name = QStringLiteral("机油滤清器%1").arg(i);
        draft.unit = QStringLiteral("件");
        draft.price = Money::yuan(88);
        draft.taxRate = Percent::fromBasisPoints(1300);
        parts_.push_back(shop_.act<PartsService>([&](PartsService& service) {
            return service.addPart(draft, OpeningStock{Quantity::whole(10'000), Money::yuan(40)});
        }));
    }
    for (int i = 0; i < vehicles; ++i) {
        vehicles_.push_back(shop_.act<CustomerService>([&](CustomerService& service) {
            CustomerDraft customer;
            customer.name = QStringLiteral("张伟");
            customer.phone = QStringLiteral("138%1").arg(i, 8, 10, QLatin1Char('0'));
            VehicleDraft vehicle;
            vehicle.plate = QStringLiteral("京A%1").arg(i, 5, 10, QLatin1Char('0'));
            return service.addVehicle(service.addCustomer(customer), vehicle);
        }));
    }
}

template <class Service, class Act>
void OrderLifeShop::commit(Act&& act) {
    shop_.act<Service>([&](Service& service) {
        act(service);
        if (beforeCommit_ && *beforeCommit_) {
            (*beforeCommit_)();
        }
    });
}

void OrderLifeShop::liveOnce(const std::function<void()>& beforeCommit) {
    beforeCommit_ = &beforeCommit;
    OrderId id(0);
    JobId job(0);
    std::vector<LineId> partLines;
    commit<ReceptionService>([&](ReceptionService& service) {
        Reception reception;
        reception.vehicle = vehicles_[next_++];
        reception.walkAround.mileageKm = 41'286;
        reception.walkAround.fuelEighths = 4;
        reception.walkAround.words = QStringLiteral("保养");
        reception.promise = shop_.context().now.plusMinutes(180);
        JobDraft draft;
        draft.complaint = QStringLiteral("40,000 km 保养");
        reception.jobs.push_back(draft);
        id = service.open(reception);
    });
    for (int i = 0; i < 2; ++i) {
        commit<OrderService>([&](OrderService& service) {
            service.addLine(id, 1, labour(QStringLiteral("更换机油机滤"), 60));
        });
    }
    for (const PartId part : parts_) {
        commit<OrderService>([&](OrderService& service) {
            service.addLine(id, 1, partLine(part, QStringLiteral("机油滤清器")));
        });
    }
    commit<OrderService>([&](OrderService& service) { service.submitEstimate(id); });
    commit<OrderService>([&](OrderService& service) {
        service.recordConsent(id, {.approved = {1},
                                   .declined = {},
                                   .answer = {ConsentMethod::Phone, QStringLiteral("张伟")},
                                   .promise = {},
                                   .promiseReason = {}});
        const auto jobs = shop_.session().list("SELECT id FROM jobs WHERE order_id = ?", {id},
                                               [](const Row& row) { return row.id<JobId>(0); });
        job = jobs.front();
        partLines =
            shop_.session().list("SELECT id FROM order_lines WHERE order_id = ? AND part_id IS NOT NULL",
                                 {id}, [](const Row& row) { return row.id<LineId>(0); });
    });
    commit<WorkshopService>(
        [&](WorkshopService& service) { service.dispatch(job, shop_.firstTechnician, shop_.firstBay); });
    commit<WorkshopService>([&](WorkshopService& service) { service.startWork(job, shop_.firstTechnician); });
    for (const LineId line : partLines) {
        commit<PartsService>([&](PartsService& service) { service.issue(line, Quantity::whole(1)); });
    }
    commit<WorkshopService>([&](WorkshopService& service) { service.finishJob(job); });
    const auto ticked = [](InspectionKind kind) {
        TickedItems codes;
        for (const ChecklistItem& item : checklist(kind)) {
            codes.append(QString::fromLatin1(item.code));
        }
        return codes;
    };
    commit<OrderService>(
        [&](OrderService& service) { service.passSelfCheck(id, ticked(InspectionKind::SelfCheck)); });
    commit<OrderService>(
        [&](OrderService& service) { service.passInspection(id, ticked(InspectionKind::Final)); });
    commit<OrderService>([&](OrderService& service) { service.finishWash(id); });
    commit<BillingService>([&](BillingService& service) { service.settle(id, Payer::Customer); });
    commit<BillingService>([&](BillingService& service) {
        service.pay(id, Payer::Customer, PaymentMethod::WeChat, Money::fromFen(2 * 9'000 + 3 * 8'800));
    });
    commit<OrderService>(
        [&](OrderService& service) { service.deliver(id, ticked(InspectionKind::HandOver)); });
    shop_.passMinutes(180); // a technician takes on about eight orders a day
    beforeCommit_ = nullptr;
}

} // namespace baydesk
