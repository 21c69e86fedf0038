// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/refusal.h"
#include "services/order_service.h"
#include "services/parts_service.h"
#include "services/reception_service.h"
#include "services/workshop_service.h"
#include "support/test_shop.h"

#include <gtest/gtest.h>

namespace baydesk {

/// A shop with one order whose jobs the customer has approved.
class WorkshopTest : public testing::Test {
  protected:
    OrderId openOrder(const QString& plate, int jobs = 1, std::optional<PartId> part = {}) {
        const OrderId id = shop.act<ReceptionService>([&](ReceptionService& reception) {
            Reception arrival;
            arrival.newCustomer.name = QStringLiteral("张伟");
            arrival.newCustomer.phone = QStringLiteral("13812345678");
            arrival.newVehicle.plate = plate;
            arrival.newVehicle.model = QStringLiteral("马自达3");
            arrival.walkAround.mileageKm = 20000;
            arrival.walkAround.words = QStringLiteral("做保养");
            arrival.promise = shop.context().now.plusMinutes(240);
            for (int job = 0; job < jobs; ++job) {
                JobDraft draft;
                draft.complaint = QStringLiteral("项目%1").arg(job + 1);
                arrival.jobs.push_back(draft);
            }
            return reception.open(arrival);
        });
        shop.act<OrderService>([&](OrderService& orders) {
            OrderService::Answers answers;
            answers.answer = {ConsentMethod::Signature, QStringLiteral("张伟")};
            for (int job = 1; job <= jobs; ++job) {
                orders.addLine(id, job, labour());
                answers.approved.push_back(job);
            }
            if (part) {
                orders.addLine(id, 1, partLine(*part));
            }
            orders.submitEstimate(id);
            orders.recordConsent(id, answers);
        });
        return id;
    }

    JobId jobOf(OrderId id, int position = 1) {
        return shop.service<OrderService>().order(id).order.job(position).id.value();
    }
    const RepairOrder order(OrderId id) { return shop.service<OrderService>().order(id).order; }

    void dispatch(JobId job, TechnicianId technician) {
        act([&](WorkshopService& workshop) { workshop.dispatch(job, technician, shop.firstBay); });
    }
    void start(JobId job, TechnicianId technician) {
        act([&](WorkshopService& workshop) { workshop.startWork(job, technician); });
    }
    void finish(JobId job) {
        act([&](WorkshopService& workshop) { workshop.finishJob(job); });
    }
    template <class Act>
    void act(Act doIt) {
        shop.act<WorkshopService>(doIt);
    }
    template <class Act>
    QByteArray refusedBy(Act doIt) {
        try {
            act(doIt);
        } catch (const Refusal& refusal) {
            return refusal.rule();
        }
        return {};
    }
    TechnicianRow rowOf(TechnicianId technician) {
        for (const TechnicianRow& row :
             shop.service<WorkshopService>().boardByTechnician(shop.context().today()).technicians) {
            if (row.technician.id == technician) {
                return row;
            }
        }
        throw std::logic_error("no such technician on the board");
    }
    ClockSheet sheet(TechnicianId technician) {
        return shop.service<WorkshopService>().clockSheet(technician, shop.context().today());
    }
    BoardCard cardOf(OrderId id) {
        for (const BoardStage& stage : shop.service<WorkshopService>().boardByStage()) {
            for (const BoardCard& card : stage.cards) {
                if (card.order == id) {
                    EXPECT_EQ(card.state, stage.state);
                    return card;
                }
            }
        }
        throw std::logic_error("no such card on the board");
    }

    LineDraft labour() const {
        LineDraft line;
        line.kind = LineKind::Labour;
        line.category = ServiceCategory::Maintenance;
        line.description = QStringLiteral("小保养");
        line.soldHours = Hours::fromHundredths(150);
        line.unitPrice = Money::yuan(100);
        line.taxRate = Percent::fromBasisPoints(1300);
        return line;
    }
    LineDraft partLine(PartId part) const {
        LineDraft line;
        line.kind = LineKind::Part;
        line.category = ServiceCategory::Maintenance;
        line.description = QStringLiteral("机油滤清器");
        line.part = part;
        line.quantity = Quantity::whole(2);
        line.unitPrice = Money::yuan(38);
        line.taxRate = Percent::fromBasisPoints(1300);
        return line;
    }
    PartId addPart(Quantity onHand) {
        return shop.act<PartsService>([&](PartsService& parts) {
            PartDraft part;
            part.number = QStringLiteral("PE01-14-302B");
            part.name = QStringLiteral("机油滤清器");
            part.unit = QStringLiteral("个");
            part.price = Money::yuan(38);
            part.taxRate = Percent::fromBasisPoints(1300);
            return onHand.isZero() ? parts.addPart(part)
                                   : parts.addPart(part, OpeningStock{onHand, Money::yuan(20)});
        });
    }

    TestShop shop;
};

} // namespace baydesk
