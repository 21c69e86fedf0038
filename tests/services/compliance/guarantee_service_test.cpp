// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/guarantee_service.h"
#include "services/orders/orders_test.h"
#include "services/privacy_service.h"

namespace baydesk {
namespace {

class Guarantees : public OrdersTest {
  protected:
    Guarantees() {
        Reception made = arrival();
        made.newVehicle.vin = QStringLiteral("LSVAL41Z882104202");
        made.walkAround.mileageKm = 9'000;
        first = receive(made);
        vehicle = order(first).header().vehicle;
        editPapers({.soldOn = QDate(2026, 2, 1),
                    .isHousehold = true,
                    .price = Money::yuan(150'000),
                    .insuredUntil = QDate(2026, 11, 20)});
        addWarrantyJob(first);
    }
    void editPapers(VehiclePapers papers) {
        papers.revision = of().papers.revision;
        act<GuaranteeService>([&](GuaranteeService& s) { s.editPapers(vehicle, papers); });
    }
    int addWarrantyJob(OrderId id, const QString& fault = QStringLiteral("变速箱异响")) {
        JobDraft draft = complaint(fault);
        draft.warrantyScope = WarrantyScope::Covered;
        return act<OrderService>(
            [&](OrderService& orders) { return orders.addJob(id, draft, Payer::OemWarranty); });
    }
    void record(OrderId id, const WarrantyWork& work, int job = 1) {
        act<GuaranteeService>([&](GuaranteeService& s) { s.recordWork(id, job, work); });
    }
    VehicleGuarantee of() { return shop.service<GuaranteeService>().ofVehicle(vehicle); }
    /// The newest acts in words, the newest first.
    QStringList sentences(HistorySubject subject, std::int64_t id, int newest) {
        QStringList said;
        for (const HistoryEntry& each : HistoryStore(shop.session()).of(subject, id, newest)) {
            said.append(describe(each, shop.settings().calendar));
        }
        return said;
    }
    void approveFirst() {
        act<OrderService>([&](OrderService& orders) {
            orders.addLine(first, 1, labourLine(Payer::OemWarranty));
            orders.submitEstimate(first);
            orders.recordConsent(first, answer({1}));
        });
    }

    OrderId first{0};
    VehicleId vehicle{0};
};

TEST_F(Guarantees, CountTheDaysFromTheAgreementToTheEndOfTheWork) {
    EXPECT_EQ(of().standing.days, 0) << "nobody agreed yet";
    approveFirst();
    shop.passMinutes(4 * 24 * 60 + 1);
    EXPECT_EQ(of().standing.daysRunning, 5);
    ASSERT_EQ(of().standing.notices.size(), 1U);
    EXPECT_EQ(of().standing.notices.front().level, GuaranteeNotice::Level::Alarm);
    finishWork(first);
    EXPECT_EQ(of().standing.daysRunning, 0);
    EXPECT_EQ(of().standing.days, 5);
    shop.passMinutes(10 * 24 * 60);
    EXPECT_EQ(of().standing.days, 5) << "the work is done";
}

TEST_F(Guarantees, CountTheSameProblemAlwaysAtItsFirstJob) {
    const JobId gearbox = *order(first).job(1).id;
    record(first, {});
    const OrderId second = receiveAgain(first);
    addWarrantyJob(second);
    record(second, {.problem = gearbox});
    const OrderId third = receiveAgain(first);
    addWarrantyJob(third);
    record(third, {.problem = *order(second).job(1).id});
    EXPECT_EQ(shop.service<GuaranteeService>().worksOf(third).begin()->second.problem, gearbox);
    EXPECT_EQ(of().standing.mostOfOneProblem, 3);
    EXPECT_EQ(of().problems.size(), 1U);
}

TEST_F(Guarantees, CountWhatCameBackOfAProblemThatTurnsOutToBeAnOlderOne) {
    const JobId oldest = *order(first).job(1).id;
    const OrderId second = receiveAgain(first);
    addWarrantyJob(second);
    record(second, {});
    const OrderId third = receiveAgain(first);
    addWarrantyJob(third);
    record(third, {.problem = *order(second).job(1).id});
    record(second, {.problem = oldest});
    EXPECT_EQ(shop.service<GuaranteeService>().worksOf(third).begin()->second.problem, oldest);
    EXPECT_EQ(of().standing.mostOfOneProblem, 3);
    const auto history = HistoryStore(shop.session()).of(HistorySubject::Order, third.value(), 1);
    EXPECT_EQ(history.front().act, QStringLiteral("order.warranty_problem_changed"))
        << "the other order says so, too";
}

TEST_F(Guarantees, SayInTheHistoryWhatWasRecordedOfAJob) {
    record(first, {});
    const OrderId second = receiveAgain(first);
    addWarrantyJob(second);
    record(second, {.problem = *order(first).job(1).id,
                    .isSafetyFault = true,
                    .replaced = Replaced::MainPart,
                    .system = ListedSystem::Steering,
                    .mainPart = QStringLiteral("转向机"),
                    .notCounted = Hours::fromSeconds(36 * 3600)});
    record(second, {.replaced = Replaced::Assembly, .system = ListedSystem::Gearbox});
    const QString one = order(first).header().number + QStringLiteral(" A");
    const QString two = order(second).header().number + QStringLiteral(" A");
    const QStringList said = sentences(HistorySubject::Order, second.value(), 7);
    EXPECT_EQ(said,
              (QStringList{
                  QStringLiteral("Job A: first repair of its problem changed from %1 to %2").arg(one, two),
                  QStringLiteral("Job A: time not counted changed from 36.0 h to 0.0 h"),
                  QStringLiteral("Job A: what was replaced changed from the main part “转向机” of “Steering” "
                                 "to the assembly “Gearbox”"),
                  QStringLiteral("Job A: recorded as no safety fault"),
                  QStringLiteral("Job A: first repair of its problem changed from %1 to %2").arg(two, one),
                  QStringLiteral("Job A: time not counted changed from 0.0 h to 36.0 h"),
                  QStringLiteral("Job A: what was replaced changed from nothing to the main part “转向机” "
                                 "of “Steering”"),
              }));
    EXPECT_EQ(sentences(HistorySubject::Order, first.value(), 1),
              QStringList{QStringLiteral("Job A: recorded as a problem of its own")});
}

TEST_F(Guarantees, SayInTheHistoryWhatThePapersWereBefore) {
    VehiclePapers papers = of().papers;
    papers.soldOn = QDate(2026, 3, 1);
    papers.isHousehold = false;
    papers.price.reset();
    papers.insuredUntil = QDate(2027, 11, 20);
    editPapers(papers);
    EXPECT_EQ(sentences(HistorySubject::Vehicle, vehicle.value(), 4),
              (QStringList{QStringLiteral("End of the insurance changed from 2026-11-20 to 2027-11-20"),
                           QStringLiteral("Price of the car changed from ¥150,000.00 to –"),
                           QStringLiteral("Recorded as not bought for a household"),
                           QStringLiteral("Day of the sale changed from 2026-02-01 to 2026-03-01")}));
}

TEST_F(Guarantees, RefuseAProblemOfAnotherCarAndWorkTheWarrantyDoesNotCover) {
    Reception stranger = arrival(QStringLiteral("京A99999"));
    stranger.newCustomer.phone = QStringLiteral("13912345678");
    const OrderId other = receive(stranger);
    addWarrantyJob(other);
    const JobId foreign = *order(other).job(1).id;
    const auto refused = [&](int job, const WarrantyWork& work) {
        return refusedBy<GuaranteeService>([&](GuaranteeService& s) { s.recordWork(first, job, work); });
    };
    EXPECT_EQ(refused(1, {.problem = foreign}), "warranty.problem problem");
    EXPECT_EQ(refused(1, {.problem = *order(first).job(1).id}), "warranty.problem problem");
    EXPECT_EQ(refused(1, {.replaced = Replaced::MainPart, .system = ListedSystem::Body}),
              "warranty.main_part main_part");
    act<OrderService>([&](OrderService& orders) { orders.addJob(first, complaint()); });
    EXPECT_EQ(refused(2, {}), "warranty.not_covered warranty");
}

TEST_F(Guarantees, LeaveOutWhatIsNotCovered) {
    record(first, {.isSafetyFault = true});
    EXPECT_EQ(of().standing.safetyFaults, 1);
    JobDraft changed = order(first).job(1).draft();
    changed.warrantyScope = WarrantyScope::NotCovered;
    act<OrderService>([&](OrderService& orders) { orders.editJob(first, 1, changed); });
    EXPECT_EQ(of().standing.safetyFaults, 0);
}

TEST_F(Guarantees, KnowWhenTheInsuranceIsOver) {
    EXPECT_TRUE(of().isInsuranceOver);
    VehiclePapers papers = of().papers;
    papers.insuredUntil = QDate(2026, 11, 21);
    editPapers(papers);
    EXPECT_FALSE(of().isInsuranceOver);
}

TEST_F(Guarantees, RefusePapersThatAnotherDeskChanged) {
    const VehiclePapers seen = of().papers;
    editPapers(seen);
    EXPECT_EQ(refusedBy<GuaranteeService>([&](GuaranteeService& s) { s.editPapers(vehicle, seen); }),
              "papers.changed_elsewhere");
    VehiclePapers wrong = of().papers;
    wrong.soldOn = shop.context().today().addDays(1);
    EXPECT_EQ(refusedBy<GuaranteeService>([&](GuaranteeService& s) { s.editPapers(vehicle, wrong); }),
              "papers.sold_on sold_on");
}

TEST_F(Guarantees, KeepTheFilesOfTheirRepairsSixYears) {
    const OrderId plain = deliveredOrder(); // of the customer's other car
    const CustomerId customer = order(plain).header().customer;
    const auto state = [&] { return shop.service<PrivacyService>().card(customer).erasure.state; };
    EXPECT_EQ(state().retainedUntil(), shop.context().today().addYears(retentionYears));
    Reception again = arrival();
    again.vehicle = order(plain).header().vehicle;
    const OrderId goodwill = receive(again);
    addWarrantyJob(goodwill);
    record(goodwill, {.isSafetyFault = true});
    act<OrderService>([&](OrderService& orders) {
        orders.addLine(goodwill, 1, labourLine(Payer::Goodwill)); // the maker did not pay in the end
        orders.submitEstimate(goodwill);
        orders.recordConsent(goodwill, answer({1}));
    });
    finishWork(goodwill);
    inspectAndWash(goodwill);
    act<BillingService>([&](BillingService& billing) { billing.settle(goodwill, Payer::Goodwill); });
    act<OrderService>(
        [&](OrderService& orders) { orders.deliver(goodwill, ticked(InspectionKind::HandOver)); });
    EXPECT_EQ(state().retainedUntil(), shop.context().today().addYears(warrantyRetentionYears));
}

TEST_F(Guarantees, AreInTheExportOfACustomersData) {
    record(first, {.replaced = Replaced::Assembly, .system = ListedSystem::Gearbox});
    const CustomerId customer = order(first).header().customer;
    const PersonalData data =
        act<PrivacyService>([&](PrivacyService& privacy) { return privacy.exportData(customer); });
    ASSERT_EQ(data.vehicles.size(), 1U);
    EXPECT_EQ(data.vehicles.front().papers.soldOn, QDate(2026, 2, 1));
    ASSERT_EQ(data.orders.size(), 1U);
    ASSERT_EQ(data.orders.front().warranty.size(), 1U);
    EXPECT_EQ(data.orders.front().warranty.front().job, QStringLiteral("A"));
}

TEST_F(Guarantees, ForgetTheInsuranceWithItsCustomerButNotTheDayOfTheSale) {
    const CustomerId customer = order(first).header().customer;
    act<OrderService>([&](OrderService& orders) { orders.cancel(first, QStringLiteral("客户离店")); });
    shop.setNow(shop.context().today().addYears(7), QTime(10, 0));
    shop.actAs(shop.administrator);
    act<PrivacyService>([&](PrivacyService& privacy) { privacy.erase(customer, QStringLiteral("时间到")); });
    const VehiclePapers papers = of().papers;
    EXPECT_FALSE(papers.insuredUntil);
    EXPECT_FALSE(papers.price);
    EXPECT_EQ(papers.soldOn, QDate(2026, 2, 1)) << "the guarantees follow the car";
    const QString said = sentences(HistorySubject::Vehicle, vehicle.value(), 20).join(QLatin1Char('\n'));
    EXPECT_FALSE(said.contains(QStringLiteral("150,000"))) << said.toStdString();
    EXPECT_FALSE(said.contains(QStringLiteral("2026-11-20"))) << said.toStdString();
}

} // namespace
} // namespace baydesk
