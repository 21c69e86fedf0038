// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_acts.h"

#include "services/billing_service.h"
#include "services/customer_service.h"
#include "services/order_service.h"
#include "services/parts_service.h"
#include "services/reception_service.h"
#include "services/workshop_service.h"

namespace baydesk::crash {

namespace {

constexpr int partsOnShelf = 3;

/// The services of one act and what the shop's only order consists of.
class Scene {
  public:
    Scene(Session& session, const Context& context) : session_(session), context_(context) {}

    const Context& context() const { return context_; }
    OrderService orders() { return {session_, context_}; }
    PartsService parts() { return {session_, context_}; }
    WorkshopService workshop() { return {session_, context_}; }
    BillingService billing() { return {session_, context_}; }
    ReceptionService reception() { return {session_, context_}; }

    OrderId order() { return id<OrderId>("SELECT id FROM orders"); }
    VehicleId car() { return id<VehicleId>("SELECT id FROM vehicles"); }
    TechnicianId technician() { return id<TechnicianId>("SELECT min(id) FROM technicians"); }
    BayId bay() { return id<BayId>("SELECT min(id) FROM bays"); }
    JobId job(int position) { return *orders().order(order()).order.job(position).id; }
    PartId part(int index) { return *all<PartId>("SELECT id FROM parts ORDER BY id", index); }
    LineId partLine(int index) {
        return *all<LineId>("SELECT id FROM order_lines WHERE part_id IS NOT NULL ORDER BY id", index);
    }
    Money due() { return *orders().order(order()).order.settledAmount(Payer::Customer); }

  private:
    template <class Id>
    Id id(Sql sql) {
        return session_.one(sql, {}, [](const Row& row) { return row.id<Id>(0); });
    }
    template <class Id>
    std::optional<Id> all(Sql sql, int index) {
        const auto ids = session_.list(sql, {}, [](const Row& row) { return row.id<Id>(0); });
        return ids.at(static_cast<std::size_t>(index));
    }

    Session& session_;
    const Context& context_;
};

TickedItems ticked(InspectionKind kind) {
    TickedItems codes;
    for (const ChecklistItem& item : checklist(kind)) {
        codes.append(QString::fromLatin1(item.code));
    }
    return codes;
}

LineDraft labour(const char* text, std::int64_t hundredths) {
    LineDraft draft;
    draft.description = QString::fromUtf8(text);
    draft.soldHours = Hours::fromHundredths(hundredths);
    draft.unitPrice = Money::yuan(150);
    draft.taxRate = Percent::fromBasisPoints(1300);
    return draft;
}

LineDraft partLine(PartId part) {
    LineDraft draft;
    draft.kind = LineKind::Part;
    draft.part = part;
    draft.description = QStringLiteral("机油滤清器");
    draft.unitPrice = Money::yuan(88);
    draft.taxRate = Percent::fromBasisPoints(1300);
    return draft;
}

OrderService::Answers approval(int job) {
    OrderService::Answers answers;
    answers.approved = {job};
    answers.answer = {ConsentMethod::Phone, QStringLiteral("张伟")};
    return answers;
}

void receive(Scene& scene) {
    Reception reception;
    reception.vehicle = scene.car();
    reception.walkAround.mileageKm = 41'286;
    reception.walkAround.fuelEighths = 4;
    reception.walkAround.words = QStringLiteral("保养，刹车有异响");
    reception.walkAround.damages.push_back({CarZone::LeftFrontWing, DamageKind::Scratch, {}});
    reception.promise = scene.context().now.plusMinutes(180);
    JobDraft draft;
    draft.complaint = QStringLiteral("40,000 km 保养");
    reception.jobs.push_back(draft);
    scene.reception().open(reception);
}

void findMore(Scene& scene) {
    JobDraft draft;
    draft.complaint = QStringLiteral("前刹车片到极限");
    const int job = scene.orders().addJob(scene.order(), draft);
    scene.orders().addLine(scene.order(), job, labour("更换前刹车片", 80));
}

void receiveParts(Scene& scene) {
    scene.parts().receive({.part = scene.part(0),
                           .quantity = Quantity::whole(5),
                           .unitCost = Money::yuan(44),
                           .purchaseLine = {},
                           .note = QStringLiteral("送货单 1187")});
}

using Step = std::function<void(Scene&)>;

Act act(const char* name, Step step) {
    return {name, [step = std::move(step)](Session& session, const Context& context) {
                Scene scene(session, context);
                step(scene);
            }};
}

Act issue(int line) {
    return act("issue", [line](Scene& s) { s.parts().issue(s.partLine(line), Quantity::whole(1)); });
}

std::vector<Act> estimateActs() {
    std::vector<Act> acts{act("reception", receive), act("labour line", [](Scene& s) {
                              s.orders().addLine(s.order(), 1, labour("更换机油机滤", 60));
                          })};
    for (int part = 0; part < partsOnShelf; ++part) {
        acts.push_back(
            act("part line", [part](Scene& s) { s.orders().addLine(s.order(), 1, partLine(s.part(part))); }));
    }
    acts.push_back(act("estimate", [](Scene& s) { s.orders().submitEstimate(s.order()); }));
    acts.push_back(act("consent", [](Scene& s) { s.orders().recordConsent(s.order(), approval(1)); }));
    return acts;
}

std::vector<Act> workActs() {
    const auto dispatch = [](int job) {
        return act("dispatch",
                   [job](Scene& s) { s.workshop().dispatch(s.job(job), s.technician(), s.bay()); });
    };
    const auto clock = [](int job) {
        return act("clock on", [job](Scene& s) { s.workshop().startWork(s.job(job), s.technician()); });
    };
    const auto finish = [](int job) {
        return act("finish job", [job](Scene& s) { s.workshop().finishJob(s.job(job)); });
    };
    return {dispatch(1),
            clock(1),
            issue(0),
            issue(1),
            act("additional work", findMore),
            act("consent", [](Scene& s) { s.orders().recordConsent(s.order(), approval(2)); }),
            act("part returned",
                [](Scene& s) {
                    s.parts().returnPart(s.partLine(1), Quantity::whole(1), QStringLiteral("型号不符"));
                }),
            issue(1),
            issue(2),
            act("receipt", receiveParts),
            dispatch(2),
            finish(1),
            clock(2),
            finish(2)};
}

std::vector<Act> handOverActs() {
    return {
        act("self-check",
            [](Scene& s) { s.orders().passSelfCheck(s.order(), ticked(InspectionKind::SelfCheck)); }),
        act("inspection",
            [](Scene& s) { s.orders().passInspection(s.order(), ticked(InspectionKind::Final)); }),
        act("wash", [](Scene& s) { s.orders().finishWash(s.order()); }),
        act("settle", [](Scene& s) { s.billing().settle(s.order(), Payer::Customer); }),
        act("payment",
            [](Scene& s) { s.billing().pay(s.order(), Payer::Customer, PaymentMethod::WeChat, s.due()); }),
        act("customer told", [](Scene& s) { s.orders().tellCustomer(s.order()); }),
        act("delivery", [](Scene& s) { s.orders().deliver(s.order(), ticked(InspectionKind::HandOver)); })};
}

} // namespace

void stockUp(TestShop& shop) {
    for (int i = 0; i < partsOnShelf; ++i) {
        PartDraft draft;
        draft.number = QStringLiteral("PE01-14-%1").arg(300 + i);
        draft.name = QStringLiteral("机油滤清器%1").arg(i);
        draft.unit = QStringLiteral("件");
        draft.price = Money::yuan(88);
        draft.taxRate = Percent::fromBasisPoints(1300);
        shop.act<PartsService>([&](PartsService& parts) {
            parts.addPart(draft, OpeningStock{Quantity::whole(10), Money::yuan(40)});
        });
    }
    shop.act<CustomerService>([&](CustomerService& customers) {
        CustomerDraft customer;
        customer.name = QStringLiteral("张伟");
        customer.phone = QStringLiteral("13800001111");
        VehicleDraft vehicle;
        vehicle.plate = QStringLiteral("京A12345");
        customers.addVehicle(customers.addCustomer(customer), vehicle);
    });
}

std::vector<Act> orderActs() {
    std::vector<Act> acts;
    for (const auto& part : {estimateActs(), workActs(), handOverActs()}) {
        acts.insert(acts.end(), part.begin(), part.end());
    }
    return acts;
}

void perform(const Act& act, Session& session, const Context& context) {
    Transaction transaction(session);
    act.perform(session, context);
    transaction.commit();
}

} // namespace baydesk::crash
