// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customer_service.h"
#include "services/orders/orders_test.h"

namespace baydesk {
namespace {

/// A car that comes back after its brakes were done.
class ComebackOfAJob : public OrdersTest {
  protected:
    ComebackOfAJob() {
        first = deliveredOrder();
        work = order(first).job(1).id;
    }
    void comeOn(QDate day) { shop.setNow(day, QTime(9, 0)); }
    VehicleCard card(std::int64_t mileageKm = 43'000) {
        return shop.service<CustomerService>().vehicleCard(order(first).header().vehicle, mileageKm);
    }
    JobDraft returned() const {
        JobDraft draft = complaint(QStringLiteral("刹车又响"));
        draft.comeback = Comeback{first, ComebackCause::Workmanship, work, {}};
        return draft;
    }
    QByteArray refusalOf(OrderId id, const JobDraft& draft) {
        return refusedBy<OrderService>([&](OrderService& orders) { orders.addJob(id, draft); });
    }

    OrderId first{0};
    std::optional<JobId> work;
};

TEST_F(ComebackOfAJob, IsOfferedAtReceptionWhileTheJobIsGuaranteed) {
    comeOn(QDate(2026, 12, 1));
    ASSERT_EQ(card().possibleComebacks.size(), 1u);
    const GuaranteedJob offered = card().possibleComebacks.front();
    EXPECT_EQ(offered.order, first);
    EXPECT_EQ(offered.job.id, work);
    EXPECT_EQ(offered.guarantee.lastDay, QDate(2026, 12, 1)) << "the day of the hand-over is not counted";
    EXPECT_EQ(offered.guarantee.lastKm, 44'000);
    EXPECT_TRUE(card(44'001).possibleComebacks.empty());
    comeOn(QDate(2026, 12, 2));
    EXPECT_TRUE(card().possibleComebacks.empty());
}

TEST_F(ComebackOfAJob, IsOfferedForAsLongAsItsClassIsGuaranteed) {
    Reception visit = arrival(QStringLiteral("京B22222"));
    visit.jobs = {complaint(QStringLiteral("二级维护"))};
    visit.jobs.front().guaranteeClass = GuaranteeClass::LevelTwoMaintenance;
    const OrderId id = receive(visit);
    act<OrderService>([&](OrderService& orders) {
        orders.addLine(id, 1, labourLine());
        orders.submitEstimate(id);
        orders.recordConsent(id, answer({1}));
    });
    finishWork(id);
    inspectAndWash(id);
    act<BillingService>([&](BillingService& billing) {
        billing.settle(id, Payer::Customer);
        billing.pay(id, Payer::Customer, PaymentMethod::Cash, Money::yuan(150));
    });
    act<OrderService>([&](OrderService& orders) { orders.deliver(id, ticked(InspectionKind::HandOver)); });
    const VehicleId car = order(id).header().vehicle;
    comeOn(QDate(2026, 12, 21));
    const auto offered = shop.service<CustomerService>().vehicleCard(car, 47'000).possibleComebacks;
    ASSERT_EQ(offered.size(), 1u);
    EXPECT_EQ(offered.front().guarantee, (Guarantee{QDate(2026, 12, 21), 47'000}));
    comeOn(QDate(2026, 12, 22));
    EXPECT_TRUE(shop.service<CustomerService>().vehicleCard(car, 47'000).possibleComebacks.empty());
}

TEST_F(ComebackOfAJob, IsKeptWithItsCauseAndWhoIsResponsible) {
    comeOn(QDate(2026, 11, 25));
    const OrderId id = receiveAgain(first);
    JobDraft draft = returned();
    draft.comeback->responsible = shop.foreman;
    act<OrderService>([&](OrderService& orders) { orders.addJob(id, draft); });
    EXPECT_EQ(order(id).job(1).comeback, draft.comeback);
    draft.comeback->cause = ComebackCause::Misuse;
    draft.comeback->responsible.reset();
    act<OrderService>([&](OrderService& orders) { orders.editJob(id, 1, draft); });
    EXPECT_EQ(order(id).job(1).comeback, draft.comeback);
}

TEST_F(ComebackOfAJob, IsOfferedToTheOrderWithWorkWhoseGuaranteeIsOverMarkedAsSuch) {
    comeOn(QDate(2026, 12, 20));
    const OrderId id = receiveAgain(first);
    const auto earlier = shop.service<OrderService>().earlierWork(id);
    ASSERT_EQ(earlier.size(), 1u);
    EXPECT_EQ(earlier.front().job.id, work);
    EXPECT_FALSE(earlier.front().isCovered);
}

TEST_F(ComebackOfAJob, IsRefusedForAnotherCar) {
    Reception other = arrival(QStringLiteral("京B22222"));
    EXPECT_EQ(refusalOf(receive(other), returned()), "job.comeback_of_other_car comeback");
}

TEST_F(ComebackOfAJob, IsRefusedOfWorkThatIsNotHandedOver) {
    const OrderId open = receiveAgain(first);
    act<OrderService>([&](OrderService& orders) { orders.addJob(open, complaint()); });
    const OrderId id = receiveAgain(first);
    JobDraft draft = returned();
    draft.comeback->originalOrder = open;
    draft.comeback->originalJob = order(open).job(1).id;
    EXPECT_EQ(refusalOf(id, draft), "job.comeback_of_open_order comeback");
}

TEST_F(ComebackOfAJob, IsRefusedOfAJobOfAnotherOrder) {
    const OrderId id = receiveAgain(first);
    act<OrderService>([&](OrderService& orders) { orders.addJob(id, complaint()); });
    JobDraft draft = returned();
    draft.comeback->originalJob = order(id).job(1).id;
    EXPECT_EQ(refusalOf(id, draft), "job.comeback_of_no_work comeback");
}

} // namespace
} // namespace baydesk
