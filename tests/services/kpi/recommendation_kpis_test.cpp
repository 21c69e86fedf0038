// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/kpi_service.h"
#include "services/orders/inspection_fixture.h"

namespace baydesk {
namespace {

class RecommendationKpis : public InspectionFixture {
  protected:
    KpiResult figure(const char* name) {
        const auto month = shop.service<KpiService>().month(*Month::parse(QStringLiteral("2026-11")));
        return month.line(name).result;
    }
    /// The customer agrees to the work that was recommended.
    void sell(const Recommendation& recommendation, OrderId order) {
        const int job = accept(recommendation, order);
        act<OrderService>([&](OrderService& orders) {
            orders.addLine(order, job, labourLine());
            orders.submitEstimate(order);
            orders.recordConsent(order, answer({job}));
        });
    }
};

TEST_F(RecommendationKpis, SayNothingWhereNothingWasRecommended) {
    for (const char* name : {"V06", "V06.declined", "B5.declined_work_recovery"}) {
        EXPECT_EQ(figure(name).status, KpiResult::Status::Insufficient) << name;
    }
    inspect(id, {ok, ok, ok});
    EXPECT_EQ(figure("V06").status, KpiResult::Status::Insufficient);
}

TEST_F(RecommendationKpis, CountWhatWasAcceptedAndDeclinedOfWhatWasRecommended) {
    inspect(id, {fault, attention, attention});
    sell(open().at(0), id);
    decline(open().at(0), id);
    EXPECT_EQ(figure("V06").value, Fraction(1, 3));
    EXPECT_EQ(figure("V06.declined").value, Fraction(1, 3));
    EXPECT_EQ(figure("B5.declined_work_recovery").value, Fraction(0, 1));
}

TEST_F(RecommendationKpis, CountDeclinedWorkThatIsSoldLater) {
    inspect(id, {fault, attention, ok});
    decline(open().at(0), id);
    decline(open().at(0), id);
    cancel(id);
    sell(open().at(0), receiveAgain(id));
    EXPECT_EQ(figure("B5.declined_work_recovery").value, Fraction(1, 2));
    EXPECT_EQ(figure("V06").value, Fraction(1, 2));
}

TEST_F(RecommendationKpis, DoNotCountWorkAsAcceptedBeforeTheCustomerAgrees) {
    inspect(id, {fault, ok, ok});
    accept(open().at(0), id);
    EXPECT_EQ(figure("V06").value, Fraction(0, 1));
}

TEST_F(RecommendationKpis, DoNotCountWorkAsAcceptedThatWasTakenOffAgain) {
    inspect(id, {fault, ok, ok});
    const int job = accept(open().at(0), id);
    act<OrderService>([&](OrderService& orders) { orders.removeJob(id, job); });
    EXPECT_EQ(figure("V06").value, Fraction(0, 1));
    EXPECT_EQ(figure("V06.declined").value, Fraction(0, 1));
}

} // namespace
} // namespace baydesk
