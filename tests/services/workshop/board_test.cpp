// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop_service.h"
#include "services/workshop/workshop_fixture.h"

namespace baydesk {
namespace {

const QString plateA = QStringLiteral("京A12345");
const QString plateB = QStringLiteral("京B67890");

using WorkshopBoard = WorkshopTest;

TEST_F(WorkshopBoard, ShowsEveryStageEvenWithoutOrders) {
    const auto stages = shop.service<WorkshopService>().boardByStage();
    ASSERT_EQ(stages.size(), 9u);
    EXPECT_EQ(stages.front().state, OrderState::Estimating);
    EXPECT_EQ(stages.back().state, OrderState::Settled);
}

TEST_F(WorkshopBoard, ACardSaysWhoseCarItIsAndWhatIsLeft) {
    const OrderId id = openOrder(plateA, 2);
    dispatch(jobOf(id, 1), shop.firstTechnician);
    const BoardCard card = cardOf(id);
    EXPECT_EQ(card.plate, plateA);
    EXPECT_EQ(card.customer, QStringLiteral("张伟"));
    EXPECT_EQ(card.state, OrderState::AwaitingDispatch);
    EXPECT_EQ(card.soldHoursLeft, Hours::fromHundredths(300));
    EXPECT_EQ(card.technicians, QStringList{QStringLiteral("李强")});
    EXPECT_EQ(card.bays, QStringList{QStringLiteral("机1")});
}

TEST_F(WorkshopBoard, NamesTheSameBlockersAsTheOrder) {
    const OrderId id = openOrder(plateA, 2, addPart(Quantity()));
    EXPECT_EQ(cardOf(id).blockers, order(id).blockersOfNextStep());
    dispatch(jobOf(id, 1), shop.firstTechnician);
    EXPECT_EQ(cardOf(id).blockers, order(id).blockersOfNextStep());
    start(jobOf(id, 1), shop.firstTechnician);
    EXPECT_FALSE(cardOf(id).blockers.isEmpty());
    EXPECT_EQ(cardOf(id).blockers, order(id).blockersOfNextStep());
}

TEST_F(WorkshopBoard, PartsThatAreKeptAreReady) {
    EXPECT_EQ(cardOf(openOrder(plateA, 1, addPart(Quantity::whole(5)))).parts, PartsState::Ready);
}

TEST_F(WorkshopBoard, PartsNobodyOrderedAreShort) {
    const BoardCard card = cardOf(openOrder(plateA, 1, addPart(Quantity::whole(1))));
    EXPECT_EQ(card.parts, PartsState::Short);
    EXPECT_FALSE(card.partsExpectedOn.has_value());
}

TEST_F(WorkshopBoard, PartsOnTheirWayHaveADay) {
    const PartId part = addPart(Quantity::whole(1));
    const OrderId id = openOrder(plateA, 1, part);
    const QDate arrival = shop.context().today().addDays(2);
    shop.act<PartsService>([&](PartsService& parts) {
        PurchaseDraft purchase{.part = part,
                               .supplier = QStringLiteral("中心库"),
                               .quantity = Quantity::whole(1),
                               .unitCost = Money::yuan(20),
                               .expectedOn = arrival,
                               .forOrder = id};
        parts.order(purchase);
    });
    EXPECT_EQ(cardOf(id).parts, PartsState::OnOrder);
    EXPECT_EQ(cardOf(id).partsExpectedOn, arrival);
}

TEST_F(WorkshopBoard, WhatIsOrderedForOneOrderHelpsNoOther) {
    const PartId part = addPart(Quantity());
    const OrderId first = openOrder(plateA, 1, part);
    const OrderId second = openOrder(plateB, 1, part);
    shop.act<PartsService>([&](PartsService& parts) {
        PurchaseDraft purchase{.part = part,
                               .supplier = QStringLiteral("中心库"),
                               .quantity = Quantity::whole(9),
                               .unitCost = Money::yuan(20),
                               .expectedOn = shop.context().today().addDays(1),
                               .forOrder = second};
        parts.order(purchase);
    });
    EXPECT_EQ(cardOf(first).parts, PartsState::Short);
    EXPECT_EQ(cardOf(second).parts, PartsState::OnOrder);
}

TEST_F(WorkshopBoard, ATechnicianCarriesTheHoursOfTheJobsGiven) {
    const OrderId id = openOrder(plateA, 2);
    dispatch(jobOf(id, 1), shop.firstTechnician);
    dispatch(jobOf(id, 2), shop.secondTechnician);
    const TechnicianBoard board = shop.service<WorkshopService>().boardByTechnician(shop.context().today());
    EXPECT_EQ(rowOf(shop.firstTechnician).assigned, Hours::fromHundredths(150));
    EXPECT_EQ(board.assigned, Hours::fromHundredths(300));
    EXPECT_EQ(board.available, Hours::fromSeconds(2 * 8 * 3600));
    EXPECT_EQ(board.bays.size(), 3u);
}

TEST_F(WorkshopBoard, AFinishedJobIsNoLongerAssigned) {
    const OrderId id = openOrder(plateA);
    dispatch(jobOf(id), shop.firstTechnician);
    start(jobOf(id), shop.firstTechnician);
    shop.passMinutes(30);
    finish(jobOf(id));
    EXPECT_TRUE(rowOf(shop.firstTechnician).jobs.empty());
    EXPECT_EQ(rowOf(shop.firstTechnician).worked, Hours::fromSeconds(1800));
}

TEST_F(WorkshopBoard, RefusesToDispatchToABayOutOfUse) {
    const OrderId id = openOrder(plateA);
    shop.act<ShopService>(
        [&](ShopService& setUp) { setUp.setActive(shop.secondBay, false, QStringLiteral("lift broken")); });
    EXPECT_EQ(refusedBy([&](WorkshopService& workshop) {
                  workshop.dispatch(jobOf(id), shop.firstTechnician, shop.secondBay);
              }),
              "bay.inactive");
    EXPECT_EQ(shop.service<WorkshopService>().bays().size(), 2u);
}

TEST_F(WorkshopBoard, ReadsAsManyStatementsForTenOrdersAsForOne) {
    const auto statements = [&] {
        int count = 0;
        shop.session().setTrace([&count](const char*, std::span<const Bind>) { ++count; });
        shop.service<WorkshopService>().boardByStage();
        shop.session().setTrace({});
        return count;
    };
    openOrder(plateA);
    const int forOne = statements();
    for (int i = 0; i < 9; ++i) {
        openOrder(QStringLiteral("京C1234%1").arg(i));
    }
    EXPECT_EQ(statements(), forOne);
}

} // namespace
} // namespace baydesk
