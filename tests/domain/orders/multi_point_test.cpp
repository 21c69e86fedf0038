// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/multi_point.h"
#include "domain/orders/recommendation.h"
#include "domain/values/refusal.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

const MultiPointItemId pads(1);
const MultiPointItemId fluid(2);
const MultiPointItemId lights(3);

MultiPointTemplate sheet() {
    return {MultiPointTemplateId(1),
            {{.id = pads,
              .group = QStringLiteral("制动"),
              .name = QStringLiteral("前刹车片"),
              .unit = QStringLiteral("mm"),
              .limits = ItemLimits{5000, 3000},
              .work = QStringLiteral("更换前刹车片")},
             {.id = fluid,
              .group = QStringLiteral("制动"),
              .name = QStringLiteral("制动液含水量"),
              .unit = QStringLiteral("%"),
              .limits = ItemLimits{2000, 3000}},
             {.id = lights, .group = QStringLiteral("灯光"), .name = QStringLiteral("大灯")}}};
}

QByteArray ruleOf(std::vector<ItemResult> results) {
    try {
        checkedResults(sheet(), std::move(results));
    } catch (const Refusal& refusal) {
        return refusal.rule();
    }
    return {};
}

QByteArray ruleOf(std::vector<TemplateItem> items) {
    try {
        checkedTemplate(std::move(items));
    } catch (const Refusal& refusal) {
        return refusal.rule() + ' ' + refusal.field();
    }
    return {};
}

TEST(ItemLimits, SayThatLessIsWorseWhereTheFaultLiesBelowTheAttention) {
    const ItemLimits tread{3000, 1600};
    EXPECT_EQ(markFor(tread, 3001), ItemMark::Ok);
    EXPECT_EQ(markFor(tread, 3000), ItemMark::Attention);
    EXPECT_EQ(markFor(tread, 1601), ItemMark::Attention);
    EXPECT_EQ(markFor(tread, 1600), ItemMark::Fault);
}

TEST(ItemLimits, SayThatMoreIsWorseWhereTheFaultLiesAboveTheAttention) {
    const ItemLimits water{2000, 3000};
    EXPECT_EQ(markFor(water, 1999), ItemMark::Ok);
    EXPECT_EQ(markFor(water, 2000), ItemMark::Attention);
    EXPECT_EQ(markFor(water, 3000), ItemMark::Fault);
}

TEST(MultiPointResults, NameWhatIsLeftOpen) {
    try {
        checkedResults(sheet(), {{.item = fluid, .mark = ItemMark::Ok}});
        FAIL();
    } catch (const Refusal& refusal) {
        EXPECT_EQ(refusal.rule(), "multi_point.open");
        EXPECT_EQ(refusal.blockers(), (QStringList{QStringLiteral("前刹车片"), QStringLiteral("大灯")}));
    }
}

TEST(MultiPointResults, AreKeptInTheOrderOfTheSheet) {
    const auto results = checkedResults(sheet(), {{.item = lights, .mark = ItemMark::NotFitted},
                                                  {.item = pads, .mark = ItemMark::Fault, .valueMilli = 2900},
                                                  {.item = fluid, .mark = ItemMark::Ok}});
    ASSERT_EQ(results.size(), 3u);
    EXPECT_EQ(results.front().item, pads);
    EXPECT_EQ(results.back().item, lights);
    const ItemCounts counts = countsOf(results);
    EXPECT_EQ(counts.ok, 1);
    EXPECT_EQ(counts.attention, 0);
    EXPECT_EQ(counts.fault, 1);
    EXPECT_EQ(counts.notFitted, 1);
}

TEST(MultiPointResults, AreNeverBetterThanWhatWasMeasured) {
    const auto withPads = [](ItemMark mark, std::int64_t value) {
        return ruleOf({{.item = pads, .mark = mark, .valueMilli = value},
                       {.item = fluid, .mark = ItemMark::Ok},
                       {.item = lights, .mark = ItemMark::Ok}});
    };
    EXPECT_EQ(withPads(ItemMark::Ok, 5001), QByteArray());
    EXPECT_EQ(withPads(ItemMark::Ok, 5000), "multi_point.better_than_measured");
    EXPECT_EQ(withPads(ItemMark::Attention, 3000), "multi_point.better_than_measured");
    EXPECT_EQ(withPads(ItemMark::Fault, 8000), QByteArray()) << "worse than measured may have other reasons";
}

TEST(MultiPointResults, RefuseAValueWhereNothingIsMeasuredAndWhatIsNotOnTheSheet) {
    EXPECT_EQ(ruleOf({{.item = pads, .mark = ItemMark::Ok},
                      {.item = fluid, .mark = ItemMark::Ok},
                      {.item = lights, .mark = ItemMark::Ok, .valueMilli = 1000}}),
              "multi_point.no_unit");
    EXPECT_EQ(ruleOf({{.item = pads, .mark = ItemMark::Ok},
                      {.item = fluid, .mark = ItemMark::Ok},
                      {.item = lights, .mark = ItemMark::Ok},
                      {.item = lights, .mark = ItemMark::Fault}}),
              "multi_point.other_items");
}

TEST(InspectionSheet, RefusesAnItemWithoutNameOrGroupAndOneThatStandsTwice) {
    std::vector<TemplateItem> items = sheet().items;
    EXPECT_EQ(ruleOf(items), QByteArray());
    items[0].name = QStringLiteral("  ");
    EXPECT_EQ(ruleOf(items), "multi_point.name name");
    items = sheet().items;
    items[1].group.clear();
    EXPECT_EQ(ruleOf(items), "multi_point.group group");
    items = sheet().items;
    items[1].name = items[0].name;
    EXPECT_EQ(ruleOf(items), "multi_point.twice name");
    EXPECT_EQ(ruleOf(std::vector<TemplateItem>()), "multi_point.empty ");
}

TEST(InspectionSheet, RefusesLimitsWithoutAUnitOrEqualToEachOther) {
    std::vector<TemplateItem> items = sheet().items;
    items[0].unit.clear();
    EXPECT_EQ(ruleOf(items), "multi_point.unit unit");
    items = sheet().items;
    items[0].limits->faultMilli = items[0].limits->attentionMilli;
    EXPECT_EQ(ruleOf(items), "multi_point.limits fault");
}

TEST(Milli, IsTypedAndShownWithoutNeedlessZeros) {
    EXPECT_EQ(parseMilli(QStringLiteral("1.6")), 1600);
    EXPECT_EQ(parseMilli(QStringLiteral("１２．４")), 12400) << "as a Chinese keyboard gives it";
    EXPECT_EQ(parseMilli(QStringLiteral("abc")), std::nullopt);
    EXPECT_EQ(plainMilli(1600), QStringLiteral("1.6"));
    EXPECT_EQ(plainMilli(12000), QStringLiteral("12"));
}

/// A recommendation raised on order 1, and what the next inspection makes of it.
class RecommendationSteps : public testing::Test {
  protected:
    static Recommendation recommended(RecommendationState state, OrderId answeredOn) {
        Recommendation made{.id = RecommendationId(1),
                            .vehicle = VehicleId(1),
                            .item = pads,
                            .order = OrderId(1),
                            .orderNumber = {},
                            .mark = ItemMark::Attention,
                            .work = {},
                            .recordedBy = {},
                            .at = Timestamp::fromMilliseconds(0),
                            .state = state,
                            .answer = {}};
        if (state != RecommendationState::Open) {
            made.answer = RecommendationAnswer{{}, made.at, {}, answeredOn, {}, {}};
        }
        return made;
    }
    static RecommendationStep step(RecommendationState state, ItemMark found, OrderId inspected) {
        const Recommendation newest = recommended(state, OrderId(1));
        return stepFor(&newest, found, inspected);
    }
};

TEST_F(RecommendationSteps, RaiseWhatWasNeverRecommended) {
    EXPECT_EQ(stepFor(nullptr, ItemMark::Attention, OrderId(1)), RecommendationStep::Raise);
    EXPECT_EQ(stepFor(nullptr, ItemMark::Fault, OrderId(1)), RecommendationStep::Raise);
    EXPECT_EQ(stepFor(nullptr, ItemMark::Ok, OrderId(1)), RecommendationStep::Nothing);
    EXPECT_EQ(stepFor(nullptr, ItemMark::NotFitted, OrderId(1)), RecommendationStep::Nothing);
}

TEST_F(RecommendationSteps, LeaveAnOpenOneAndOpenItAgainWhenTheMarkChanged) {
    using enum RecommendationState;
    EXPECT_EQ(step(Open, ItemMark::Attention, OrderId(2)), RecommendationStep::Nothing);
    EXPECT_EQ(step(Open, ItemMark::Fault, OrderId(2)), RecommendationStep::RaiseAgain);
}

TEST_F(RecommendationSteps, AskAgainAtTheNextVisitButNotOnTheOrderThatAnswered) {
    using enum RecommendationState;
    EXPECT_EQ(step(Declined, ItemMark::Fault, OrderId(1)), RecommendationStep::Nothing);
    EXPECT_EQ(step(Declined, ItemMark::Fault, OrderId(2)), RecommendationStep::RaiseAgain);
    EXPECT_EQ(step(Accepted, ItemMark::Fault, OrderId(1)), RecommendationStep::Nothing);
    EXPECT_EQ(step(Accepted, ItemMark::Fault, OrderId(2)), RecommendationStep::Raise);
    EXPECT_EQ(step(DoneElsewhere, ItemMark::Fault, OrderId(2)), RecommendationStep::Raise);
}

TEST_F(RecommendationSteps, OvertakeWhatIsOkByNow) {
    using enum RecommendationState;
    EXPECT_EQ(step(Open, ItemMark::Ok, OrderId(2)), RecommendationStep::Overtake);
    EXPECT_EQ(step(Declined, ItemMark::Ok, OrderId(2)), RecommendationStep::Overtake);
    EXPECT_EQ(step(Accepted, ItemMark::Ok, OrderId(2)), RecommendationStep::Nothing);
}

} // namespace
} // namespace baydesk
