// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/billing_service.h"
#include "services/form_service.h"
#include "services/order_service.h"
#include "services/parts_service.h"
#include "services/reception_service.h"
#include "services/shop_service.h"
#include "services/workshop_service.h"
#include "support/test_shop.h"

#include <stdexcept>

namespace baydesk {

/// An order with everything that can stand on a form: labour, parts of two origins, sublet work, a sundry, a
/// discount, an addition, and a share of the insurer; taken as far along its day as a test wants.
class FormScene {
  public:
    explicit FormScene(TestShop& shop) : shop_(shop) {
        shop_.actAs(shop_.administrator);
        ShopDraft facts = draftOf(shop_.settings());
        facts.licence = QStringLiteral("沪备310106-0099");
        facts.account.creditCode = QStringLiteral("91310000MA1FL0000X");
        facts.account.bank = QStringLiteral("试验银行南京西路支行");
        facts.account.bankAccount = QStringLiteral("6222 0000 1111");
        shop_.act<ShopService>([&](ShopService& service) {
            service.changeSettings({draftOf(shop_.settings()), {}}, facts, {});
        });
        shop_.context().shop = ShopService::settings(shop_.session());
        disc_ = addPart("DISC-04X", "前制动盘", PartOrigin::Genuine, Money::fromFen(52'335));
        pad_ = addPart("PAD-77", "前制动片", PartOrigin::Equivalent, Money::fromFen(29'990));
    }

    OrderId receive() {
        Reception visit;
        visit.newCustomer.name = QStringLiteral("欧阳倩");
        visit.newCustomer.phone = QStringLiteral("13912340021");
        visit.newVehicle.plate = QStringLiteral("沪A12345");
        visit.newVehicle.vin = QStringLiteral("LSVNV2182E2100001");
        visit.newVehicle.vinOverrideReason = QStringLiteral("从车上抄录");
        visit.newVehicle.model = QStringLiteral("CX-5 2.5L");
        visit.senderName = QStringLiteral("张司机");
        visit.senderPhone = QStringLiteral("13800001111");
        visit.walkAround.mileageKm = 41'286;
        visit.walkAround.fuelEighths = 5;
        visit.walkAround.words = QStringLiteral("刹车时方向盘抖动");
        visit.walkAround.belongings = QStringLiteral("行车记录仪");
        visit.walkAround.oldParts = OldParts::Take;
        visit.walkAround.damages = {{CarZone::FrontBumper, DamageKind::Scratch, QStringLiteral("右侧 10 cm")},
                                    {CarZone::Roof, DamageKind::Dent, {}}};
        visit.promise = shop_.context().now.plusMinutes(300);
        JobDraft job;
        job.complaint = QStringLiteral("刹车抖动");
        job.cause = QStringLiteral("前制动盘偏磨");
        visit.jobs = {job};
        shop_.actAs(shop_.administrator);
        order_ = shop_.act<ReceptionService>([&](ReceptionService& desk) { return desk.open(visit); });
        return order_;
    }
    /// Labour, both parts, a sundry, a part of the customer's own, sublet work and a discount on the first job; labour of the insurer on a
    /// second one.
    void writeLines() {
        addLine(1, labour("更换前制动盘", 150));
        addLine(1, part(disc_, "前制动盘", 2, Money::fromFen(52'335)));
        addLine(1, part(pad_, "前制动片", 1, Money::fromFen(29'990)));
        addLine(1, other(LineKind::Sundry, "清洗剂", Money::yuan(35)));
        LineDraft brought = other(LineKind::Sundry, "消音片", Money());
        brought.isCustomersOwn = true;
        brought.payer = Payer::Insurer; // it stands on the customer's list all the same
        addLine(1, brought);
        addLine(1, other(LineKind::Sublet, "光盘外加工", Money::fromFen(12'005)));
        addLine(1, other(LineKind::Discount, "会员优惠", Money::yuan(50)));
        JobDraft dent;
        dent.complaint = QStringLiteral("车顶凹陷");
        shop_.act<OrderService>([&](OrderService& orders) { orders.addJob(order_, dent); });
        LineDraft panel = labour("车顶钣金", 300);
        panel.payer = Payer::Insurer;
        panel.category = ServiceCategory::Body;
        addLine(2, panel);
    }
    void approve() {
        shop_.act<OrderService>([&](OrderService& orders) {
            orders.submitEstimate(order_);
            orders.recordConsent(order_, answers({1, 2}, ConsentMethod::Signature));
        });
    }
    /// Found while the car is in work, and agreed to by phone.
    void addWiper() {
        startFirst();
        JobDraft wiper;
        wiper.complaint = QStringLiteral("雨刮片老化");
        shop_.act<OrderService>([&](OrderService& orders) { orders.addJob(order_, wiper); });
        addLine(3, labour("更换雨刮片", 20));
        shop_.act<OrderService>(
            [&](OrderService& orders) { orders.recordConsent(order_, answers({3}, ConsentMethod::Phone)); });
    }
    void work() {
        const OrderView before = view();
        for (const Job* job : before.order.jobs()) {
            work(*job);
        }
        shop_.act<OrderService>(
            [&](OrderService& orders) { orders.passSelfCheck(order_, all(InspectionKind::SelfCheck)); });
        shop_.actAs(shop_.foreman);
        shop_.act<OrderService>([&](OrderService& orders) {
            orders.passInspection(order_, all(InspectionKind::Final));
            if (orders.order(order_).order.state() == OrderState::Washing) {
                orders.finishWash(order_);
            }
        });
        shop_.actAs(shop_.administrator);
    }
    void settle() {
        shop_.act<BillingService>([&](BillingService& billing) {
            billing.settle(order_, Payer::Customer);
            billing.settle(order_, Payer::Insurer);
        });
    }
    void pay() {
        const RepairOrder order = view().order;
        shop_.act<BillingService>([&](BillingService& billing) {
            billing.pay(order_, Payer::Customer, PaymentMethod::WeChat, order.balance(Payer::Customer));
            billing.pay(order_, Payer::Insurer, PaymentMethod::OnAccount, order.balance(Payer::Insurer));
        });
    }
    void handOver() {
        shop_.act<OrderService>([&](OrderService& orders) {
            orders.tellCustomer(order_);
            orders.deliver(order_, all(InspectionKind::HandOver));
        });
    }
    void live() {
        receive();
        writeLines();
        approve();
        addWiper();
        work();
        settle();
        pay();
    }

    void addLine(int job, const LineDraft& line) {
        shop_.act<OrderService>([&](OrderService& orders) { orders.addLine(order_, job, line); });
    }
    LineDraft labour(const char* name, int hundredths) const {
        LineDraft line = other(LineKind::Labour, name, Money::yuan(150));
        line.soldHours = Hours::fromHundredths(hundredths);
        return line;
    }
    LineDraft other(LineKind kind, const char* name, Money price) const {
        LineDraft line;
        line.kind = kind;
        line.description = QString::fromUtf8(name);
        line.unitPrice = price;
        line.taxRate = Percent::fromBasisPoints(1300);
        return line;
    }
    LineDraft part(PartId part, const char* name, int pieces, Money price) const {
        LineDraft line = other(LineKind::Part, name, price);
        line.part = part;
        line.quantity = Quantity::whole(pieces);
        return line;
    }
    PartId disc() const { return disc_; }

    OrderId id() const { return order_; }
    OrderView view() { return shop_.service<OrderService>().order(order_); }
    OrderForms forms() { return shop_.service<FormService>().forms(order_); }
    FormContent form(FormKind kind, Payer payer = Payer::Customer) {
        for (const OfferedForm& offered : forms().forms) {
            if (offered.form == FormChoice{kind, payer} && offered.content) {
                return *offered.content;
            }
        }
        throw std::logic_error("the scene has no such form yet");
    }

  private:
    PartId addPart(const char* number, const char* name, PartOrigin origin, Money price) {
        PartDraft draft;
        draft.number = QString::fromLatin1(number);
        draft.name = QString::fromUtf8(name);
        draft.unit = QStringLiteral("个");
        draft.bin = QStringLiteral("A-07-3");
        draft.origin = origin;
        draft.price = price;
        draft.taxRate = Percent::fromBasisPoints(1300);
        return shop_.act<PartsService>([&](PartsService& parts) {
            return parts.addPart(draft, OpeningStock{Quantity::whole(20), Money::yuan(100)});
        });
    }
    static OrderService::Answers answers(std::vector<int> jobs, ConsentMethod method) {
        OrderService::Answers answers;
        answers.approved = std::move(jobs);
        answers.answer = {method, QStringLiteral("欧阳倩")};
        return answers;
    }
    static TickedItems all(InspectionKind kind) {
        TickedItems items;
        for (const ChecklistItem& item : checklist(kind)) {
            items.append(QString::fromLatin1(item.code));
        }
        return items;
    }
    void startFirst() {
        const JobId job = *view().order.job(1).id;
        shop_.act<WorkshopService>([&](WorkshopService& workshop) {
            workshop.dispatch(job, shop_.firstTechnician, shop_.firstBay);
            workshop.startWork(job, shop_.firstTechnician);
        });
    }
    void work(const Job& job) {
        if (!job.technician) {
            shop_.act<WorkshopService>([&](WorkshopService& workshop) {
                workshop.dispatch(*job.id, shop_.firstTechnician, shop_.firstBay);
                workshop.startWork(*job.id, shop_.firstTechnician);
            });
        }
        for (const OrderLine& line : job.lines) {
            if (line.kind == LineKind::Part && !line.isRemoved && line.issued < line.quantity) {
                shop_.act<PartsService>(
                    [&](PartsService& parts) { parts.issue(*line.id, line.quantity - line.issued); });
            }
        }
        shop_.passMinutes(10);
        shop_.act<WorkshopService>([&](WorkshopService& workshop) { workshop.finishJob(*job.id); });
    }

    TestShop& shop_;
    OrderId order_{0};
    PartId disc_{0};
    PartId pad_{0};
};

} // namespace baydesk
