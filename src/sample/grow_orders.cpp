// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/refusal.h"
#include "sample/order_life.h"
#include "sample/people.h"
#include "sample/sample_shop.h"
#include "services/billing_service.h"
#include "services/labour_rate_service.h"
#include "services/order_service.h"
#include "services/reception_service.h"
#include "services/shop_service.h"
#include "services/transact.h"
#include "services/workshop_service.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <algorithm>

namespace baydesk {

namespace {

const QString model = QStringLiteral("马自达3 昂克赛拉");

StaffId someone(const std::vector<StaffMember>& staff, StaffRole role) {
    const auto found = std::ranges::find(staff, role, &StaffMember::role);
    return (found == staff.end() ? staff.front() : *found).id;
}

/// One car through the shop, every act committed on its own.
class Passage {
  public:
    Passage(Session& session, SampleDesk& desk, const std::function<Timestamp()>& clock, People& people)
        : session_(session), desk_(desk), clock_(clock), people_(people) {
        const std::vector<StaffMember> staff = ShopService::people(session);
        advisor_ = someone(staff, StaffRole::Advisor);
        foreman_ = someone(staff, StaffRole::Foreman);
        cashier_ = someone(staff, StaffRole::Cashier);
    }

    void run(const std::function<void(const QString&, Money)>& done) {
        const OrderId id = receive();
        consent(id);
        work(id);
        check(id);
        act([&] { desk_.as<BillingService>(cashier_).settle(id, Payer::Customer); });
        const RepairOrder settled = order(id);
        act([&] {
            desk_.as<BillingService>(cashier_).pay(id, Payer::Customer, PaymentMethod::WeChat,
                                                   settled.balance(Payer::Customer));
        });
        act([&] { desk_.as<OrderService>(advisor_).deliver(id, allTicked(InspectionKind::HandOver)); });
        done(settled.header().number, settled.totals().total);
    }

  private:
    void act(const std::function<void()>& doIt) {
        desk_.setNow(clock_());
        transact(session_, doIt);
    }
    RepairOrder order(OrderId id) { return desk_.as<OrderService>(advisor_).order(id).order; }

    OrderId receive() {
        Reception reception;
        reception.newCustomer = people_.person();
        reception.newVehicle = people_.car(model, false, 2022);
        reception.walkAround.mileageKm = 31'000;
        reception.walkAround.words = QStringLiteral("做保养，刹车有点响");
        JobDraft job;
        job.complaint = QStringLiteral("保养及制动检查");
        reception.jobs.push_back(job);
        std::optional<OrderId> id;
        act([&] {
            reception.promise = desk_.now().plusMinutes(180);
            id = desk_.as<ReceptionService>(advisor_).open(reception);
        });
        return *id;
    }

    void consent(OrderId id) {
        LineDraft labour;
        labour.category = ServiceCategory::Maintenance;
        labour.description = QStringLiteral("保养及制动检查");
        labour.soldHours = Hours::fromHundredths(120);
        labour.unitPrice =
            desk_.as<LabourRateService>(advisor_).rates().on(labour.payer, labour.category, desk_.today());
        labour.taxRate = desk_.shop().taxRate;
        act([&] { desk_.as<OrderService>(advisor_).addLine(id, 1, labour); });
        act([&] { desk_.as<OrderService>(advisor_).submitEstimate(id); });
        OrderService::Answers answers;
        answers.approved = {1};
        answers.answer = {ConsentMethod::Signature, order(id).header().senderName};
        act([&] { desk_.as<OrderService>(advisor_).recordConsent(id, answers); });
    }

    void work(OrderId id) {
        WorkshopService workshop = desk_.as<WorkshopService>(foreman_);
        const std::vector<Technician> technicians = workshop.technicians();
        const std::vector<Bay> bays = workshop.bays();
        if (technicians.empty() || bays.empty()) {
            throw Refusal(
                "grow.no_workshop",
                QCoreApplication::translate("baydesk::SampleShop", "The shop has no technician or no bay."));
        }
        const std::size_t turn = static_cast<std::size_t>(id.value());
        const Technician technician = technicians[turn % technicians.size()];
        const BayId bay = bays[turn % bays.size()].id;
        const JobId job = order(id).job(1).id.value();
        act([&] { desk_.as<WorkshopService>(foreman_).dispatch(job, technician.id, bay); });
        act([&] { desk_.as<WorkshopService>(technician.staff).startWork(job, technician.id); });
        act([&] { desk_.as<WorkshopService>(technician.staff).finishJob(job); });
    }

    void check(OrderId id) {
        act([&] {
            desk_.as<OrderService>(foreman_).passSelfCheck(id, allTicked(InspectionKind::SelfCheck));
        });
        act([&] { desk_.as<OrderService>(foreman_).passInspection(id, allTicked(InspectionKind::Final)); });
        act([&] { desk_.as<OrderService>(foreman_).finishWash(id); });
        act([&] { desk_.as<OrderService>(advisor_).tellCustomer(id); });
    }

    Session& session_;
    SampleDesk& desk_;
    const std::function<Timestamp()>& clock_;
    People& people_;
    StaffId advisor_{0};
    StaffId foreman_{0};
    StaffId cashier_{0};
};

} // namespace

void growOrders(Session& session, int count, const std::function<Timestamp()>& clock,
                const std::function<void(const QString& number, Money total)>& done) {
    const auto settings = ShopService::settings(session);
    if (!settings) {
        throw Refusal("grow.no_shop", QCoreApplication::translate("baydesk::SampleShop",
                                                                  "There is no shop in this file yet."));
    }
    SampleDesk desk(session,
                    {.actor = StaffId(0), .now = clock(), .desk = QStringLiteral("前台2"), .shop = settings});
    // Other cars each time, also in two programs that start at the same moment: nobody's VIN comes twice.
    Dice dice(QRandomGenerator::system()->generate64());
    People people(dice);
    Passage passage(session, desk, clock, people);
    for (int i = 0; i < count; ++i) {
        passage.run(done);
    }
}

} // namespace baydesk
