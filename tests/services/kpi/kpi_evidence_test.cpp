// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/kpi_scene.h"

#include <gtest/gtest.h>
#include <map>

namespace baydesk::test {
namespace {

Hours hours(int count) {
    return Hours::fromHundredths(count * 100);
}

KpiScene::Line labour(int yuan, const char* category = "general", const char* payer = "customer") {
    return {.category = category,
            .payer = payer,
            .amount = Money::yuan(yuan),
            .sold = hours(yuan / 100),
            .cost = {}};
}

std::int64_t countedSum(const KpiExplanation& explanation) {
    std::int64_t sum = 0;
    for (const EvidenceRow& row : explanation.orders) {
        sum += row.leftOut ? 0 : row.contribution;
    }
    return sum;
}

std::map<std::int64_t, std::optional<LeftOut>> reasons(const KpiExplanation& explanation) {
    std::map<std::int64_t, std::optional<LeftOut>> found;
    for (const EvidenceRow& row : explanation.orders) {
        found[row.order.value()] = row.leftOut;
    }
    return found;
}

/// A month with something of everything.
void fill(KpiScene& scene) {
    const OrderId first = scene.settledOrder(KpiScene::november(2), KpiScene::november(3),
                                             {labour(300, "maintenance"), labour(500), labour(700, "paint")});
    const OrderId again =
        scene.order(scene.visit(KpiScene::november(9)), "delivered", KpiScene::november(10), QTime(17, 0));
    const JobId comeback = scene.comeback(again, first, ComebackCause::Part);
    scene.line(again, comeback, labour(200, "general", "goodwill"));
    scene.settle(again, KpiScene::november(10), "goodwill");
    const OrderId late =
        scene.order(scene.visit(KpiScene::november(11)), "delivered", KpiScene::november(12), QTime(9, 0));
    scene.line(late, scene.job(late), labour(400, "body", "insurer"));
    scene.settle(late, KpiScene::november(12), "insurer");
    scene.order(scene.visit(KpiScene::november(13)), "cancelled");
    const OrderId stock = scene.order(scene.visit(KpiScene::november(14)));
    scene.line(stock, scene.job(stock), labour(100, "general", "internal"));
    scene.settle(stock, KpiScene::november(14), "internal");
    scene.clock(scene.shop().firstTechnician, comeback, KpiScene::november(9), hours(3));
    scene.clock(scene.shop().firstTechnician, comeback, KpiScene::november(10), std::nullopt);
}

// What stands behind a figure adds up to the figure: the list and the sum are read by the same rules.
TEST(KpiEvidence, AddsUpToTheFigure) {
    KpiScene scene;
    fill(scene);
    const KpiMonth month = scene.read();
    for (const KpiLine& line : month.kpis) {
        if (line.kpi->evidence == Evidence::None || line.result.status != KpiResult::Status::Ok) {
            continue;
        }
        const QByteArray id = line.kpi->id;
        if (id.startsWith("B5.") || id == "Q02" || id == "B05" || id == "T24" || id == "L13" || id == "B01" ||
            id == "L17" || id.startsWith("M01")) {
            continue;
        }
        EXPECT_EQ(countedSum(scene.explain(line.kpi->id)), line.result.numerator->raw()) << id.toStdString();
    }
}

TEST(KpiEvidence, AddsUpToTheGrossProfit) {
    KpiScene scene;
    fill(scene);
    EXPECT_EQ(countedSum(scene.explain("M01")), scene.read().line("M01").result.numerator->raw());
}

TEST(KpiEvidence, SaysWhyAVisitIsLeftOut) {
    KpiScene scene;
    const VisitId visit = scene.visit(KpiScene::november(2));
    const OrderId first = scene.order(visit);
    const OrderId second = scene.order(visit);
    const OrderId cancelled = scene.order(scene.visit(KpiScene::november(3)), "cancelled");
    const OrderId internal = scene.order(scene.visit(KpiScene::november(4)));
    scene.line(internal, scene.job(internal), labour(100, "general", "internal"));
    const auto found = reasons(scene.explain("T01"));
    EXPECT_EQ(found.at(first.value()), std::nullopt);
    EXPECT_EQ(found.at(second.value()), LeftOut::SameVisit);
    EXPECT_EQ(found.at(cancelled.value()), LeftOut::Void);
    EXPECT_EQ(found.at(internal.value()), LeftOut::Internal);
}

TEST(KpiEvidence, SaysWhyMoneyIsLeftOut) {
    KpiScene scene;
    const OrderId goodwill = scene.order(scene.visit(KpiScene::november(2)));
    scene.line(goodwill, scene.job(goodwill), labour(100, "general", "goodwill"));
    scene.settle(goodwill, KpiScene::november(2), "goodwill");
    const OrderId unsettled = scene.order(scene.visit(KpiScene::november(2)), "ready");
    scene.line(unsettled, scene.job(unsettled), labour(200));
    const auto found = reasons(scene.explain("T19"));
    EXPECT_EQ(found.at(goodwill.value()), LeftOut::Goodwill);
    EXPECT_EQ(found.at(unsettled.value()), LeftOut::NotSettled);
}

TEST(KpiEvidence, SaysWhyAReturnIsNoComeback) {
    KpiScene scene;
    const OrderId first = scene.settledOrder(KpiScene::november(2), KpiScene::november(3), {labour(300)});
    const OrderId newFault = scene.order(scene.visit(KpiScene::november(9)));
    scene.comeback(newFault, first, ComebackCause::NewFault);
    const OrderId misuse = scene.order(scene.visit(KpiScene::november(9)));
    scene.comeback(misuse, first, ComebackCause::Misuse);
    const auto found = reasons(scene.explain("Q01"));
    EXPECT_EQ(found.at(newFault.value()), LeftOut::NewFault);
    EXPECT_EQ(found.at(misuse.value()), LeftOut::Misuse);
}

TEST(KpiEvidence, NamesTheOrderAComebackReturnsFrom) {
    KpiScene scene;
    fill(scene);
    const KpiExplanation comebacks = scene.explain("Q01");
    ASSERT_EQ(comebacks.orders.size(), 1U);
    EXPECT_EQ(comebacks.orders[0].original, QStringLiteral("R261102-001"));
    EXPECT_EQ(comebacks.orders[0].plate, QStringLiteral("京A12345"));
}

TEST(KpiEvidence, ShowsPunctualAndLateDeliveries) {
    KpiScene scene;
    fill(scene);
    const KpiExplanation deliveries = scene.explain("Q03");
    ASSERT_EQ(deliveries.orders.size(), 2U);
    EXPECT_EQ(deliveries.orders[0].contribution, 1);
    EXPECT_EQ(deliveries.orders[1].contribution, 0);
}

TEST(KpiEvidence, ShowsCountedOrdersFirst) {
    KpiScene scene;
    fill(scene);
    bool leftOutBegan = false;
    for (const EvidenceRow& row : scene.explain("T01").orders) {
        EXPECT_FALSE(leftOutBegan && !row.leftOut);
        leftOutBegan = leftOutBegan || row.leftOut.has_value();
    }
}

TEST(KpiEvidence, RefusesToExplainWhatIsNoFigure) {
    KpiScene scene;
    EXPECT_THROW(scene.explain("X99"), std::logic_error);
}

} // namespace
} // namespace baydesk::test
