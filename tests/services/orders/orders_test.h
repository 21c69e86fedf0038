// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/refusal.h"
#include "services/billing_service.h"
#include "services/order_service.h"
#include "services/parts_service.h"
#include "services/reception_service.h"
#include "services/workshop_service.h"
#include "storage/history_store.h"
#include "support/database_dump.h"
#include "support/test_shop.h"

#include <gtest/gtest.h>

namespace baydesk {

/// A shop with ten brake pads on the shelf, and the acts of an order through the services.
class OrdersTest : public testing::Test {
  protected:
    OrdersTest() {
        pad = shop.act<PartsService>([](PartsService& parts) {
            PartDraft draft;
            draft.number = QStringLiteral("BP-1");
            draft.name = QStringLiteral("刹车片");
            draft.unit = QStringLiteral("片");
            draft.price = Money::yuan(50);
            draft.taxRate = Percent::fromBasisPoints(1300);
            return parts.addPart(draft, OpeningStock{Quantity::whole(10), Money::yuan(20)});
        });
        shop.actAs(shop.manager); // may do all that an order needs
    }

    template <class Service, class Act>
    auto act(Act&& doIt) {
        shop.passMinutes(1);
        return shop.act<Service>(doIt);
    }
    /// The rule and field an act is refused by; the database must be as it was.
    template <class Service, class Act>
    QByteArray refusedBy(Act&& doIt) {
        const QString before = databaseDump(shop.file());
        QByteArray rule = "nothing";
        try {
            act<Service>(doIt);
        } catch (const Refusal& refusal) {
            EXPECT_FALSE(refusal.sentence().isEmpty());
            rule = refusal.field().isEmpty() ? refusal.rule() : refusal.rule() + ' ' + refusal.field();
        }
        EXPECT_EQ(databaseDump(shop.file()), before) << rule.toStdString();
        return rule;
    }

    Reception arrival(const QString& plate = QStringLiteral("京A12345")) {
        Reception made;
        made.newCustomer.name = QStringLiteral("陈伟");
        made.newCustomer.phone = QStringLiteral("13812345678");
        made.newVehicle.plate = plate;
        made.newVehicle.model = QStringLiteral("马自达CX-5");
        made.walkAround.mileageKm = 42'000;
        made.walkAround.fuelEighths = 4;
        made.walkAround.words = QStringLiteral("刹车有异响");
        made.walkAround.belongings = QStringLiteral("伞");
        made.walkAround.oldParts = OldParts::Take;
        made.walkAround.damages = {{CarZone::FrontBumper, DamageKind::Scratch, QStringLiteral("右侧")}};
        made.promise = shop.context().now.plusMinutes(360);
        return made;
    }
    OrderId receive(const Reception& reception) {
        return act<ReceptionService>([&](ReceptionService& desk) { return desk.open(reception); });
    }
    OrderId receive() { return receive(arrival()); }
    /// Another order of the same car.
    OrderId receiveAgain(OrderId first) {
        Reception again = arrival();
        again.vehicle = order(first).header().vehicle;
        return receive(again);
    }

    LineDraft labourLine(Payer payer = Payer::Customer) const {
        LineDraft draft;
        draft.kind = LineKind::Labour;
        draft.payer = payer;
        draft.description = QStringLiteral("更换刹车片");
        draft.soldHours = Hours::fromHundredths(150);
        draft.unitPrice = Money::yuan(100);
        draft.taxRate = Percent::fromBasisPoints(1300);
        return draft;
    }
    LineDraft padLine(Quantity quantity = Quantity::whole(4)) const {
        LineDraft draft = labourLine();
        draft.kind = LineKind::Part;
        draft.description = QStringLiteral("刹车片");
        draft.part = pad;
        draft.quantity = quantity;
        draft.unitPrice = Money::yuan(50);
        return draft;
    }

    /// One job A with 1.5 h at ¥100.00 and four pads at ¥50.00, approved.
    OrderId approvedOrder(Quantity pads = Quantity::whole(4)) {
        const OrderId id = receive();
        act<OrderService>([&](OrderService& orders) {
            orders.addJob(id, complaint());
            orders.addLine(id, 1, labourLine());
            orders.addLine(id, 1, padLine(pads));
            orders.submitEstimate(id);
            orders.recordConsent(id, answer({1}));
        });
        return id;
    }
    void finishWork(OrderId id) {
        const JobId job = order(id).job(1).id.value();
        act<WorkshopService>([&](WorkshopService& workshop) {
            workshop.dispatch(job, shop.firstTechnician, shop.firstBay);
            workshop.startWork(job, shop.firstTechnician);
        });
        for (const OrderLine& line : std::vector(order(id).job(1).lines)) {
            if (line.part && !line.isRemoved) {
                act<PartsService>([&](PartsService& parts) { parts.issue(*line.id, line.quantity); });
            }
        }
        shop.passMinutes(60);
        act<WorkshopService>([&](WorkshopService& workshop) { workshop.finishJob(job); });
    }
    void inspectAndWash(OrderId id) {
        act<OrderService>([&](OrderService& orders) {
            orders.passSelfCheck(id, ticked(InspectionKind::SelfCheck));
            orders.passInspection(id, ticked(InspectionKind::Final));
            orders.finishWash(id);
        });
    }
    /// ¥350.00 to settle.
    OrderId readyOrder() {
        const OrderId id = approvedOrder();
        finishWork(id);
        inspectAndWash(id);
        return id;
    }
    OrderId deliveredOrder() {
        const OrderId id = readyOrder();
        act<BillingService>([&](BillingService& billing) {
            billing.settle(id, Payer::Customer);
            billing.pay(id, Payer::Customer, PaymentMethod::Cash, Money::yuan(350));
        });
        act<OrderService>(
            [&](OrderService& orders) { orders.deliver(id, ticked(InspectionKind::HandOver)); });
        return id;
    }

    static JobDraft complaint(const QString& text = QStringLiteral("刹车异响")) {
        JobDraft draft;
        draft.complaint = text;
        return draft;
    }
    static OrderService::Answers answer(std::vector<int> approved, std::vector<int> declined = {}) {
        OrderService::Answers answers;
        answers.approved = std::move(approved);
        answers.declined = std::move(declined);
        answers.answer = {ConsentMethod::Phone, QStringLiteral("陈伟")};
        return answers;
    }
    static TickedItems ticked(InspectionKind kind) {
        TickedItems items;
        for (const ChecklistItem& item : checklist(kind)) {
            items.append(QString::fromLatin1(item.code));
        }
        return items;
    }

    RepairOrder order(OrderId id) { return shop.service<OrderService>().order(id).order; }
    Availability stock() { return shop.service<PartsService>().details(pad).stock; }
    std::int64_t count(Sql sql, Session::Binds binds = {}) {
        return shop.session().one(sql, binds, [](const Row& row) { return row.integer(0); });
    }
    std::size_t historyLines(OrderId id) {
        return HistoryStore(shop.session()).of(HistorySubject::Order, id.value(), 1000).size();
    }

    TestShop shop;
    PartId pad{0};
};

} // namespace baydesk
