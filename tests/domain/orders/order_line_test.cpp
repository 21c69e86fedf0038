// SPDX-License-Identifier: GPL-3.0-or-later
#include "order_bench.h"

#include <functional>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

LineDraft priced(Money price, Quantity quantity, std::int64_t rate = 1300) {
    LineDraft draft = partLine(price, quantity);
    draft.taxRate = Percent::fromBasisPoints(rate);
    return draft;
}

struct Sum {
    const char* what;
    LineDraft draft;
    std::int64_t amount;
    std::int64_t net;
    std::int64_t tax;
};

class LineMaths : public testing::TestWithParam<Sum> {};

TEST_P(LineMaths, RoundsAmountAndNetOnceHalfUp) {
    const OrderLine line = makeLine(GetParam().draft);
    EXPECT_EQ(line.amount.fen(), GetParam().amount);
    EXPECT_EQ(line.net.fen(), GetParam().net);
    EXPECT_EQ(line.tax.fen(), GetParam().tax);
    EXPECT_EQ(line.net + line.tax, line.amount);
}

INSTANTIATE_TEST_SUITE_P(
    OrderLine, LineMaths,
    testing::Values(
        // Catalogue D4: a third of a hundred three times, taken apart line by line.
        Sum{"a third", priced(Money::fromFen(3333), Quantity::whole(1)), 3333, 2950, 383},
        Sum{"round", priced(Money::yuan(113), Quantity::whole(1)), 11300, 10000, 1300},
        // Half a fen goes up: 0.5 × 0.01.
        Sum{"half a fen", priced(Money::fromFen(1), Quantity::fromMilli(500)), 1, 1, 0},
        Sum{"less than half", priced(Money::fromFen(1), Quantity::fromMilli(499)), 0, 0, 0},
        // 2.675 is 2.68, which binary floating point would make 2.67.
        Sum{"2.675", priced(Money::fromFen(535), Quantity::fromMilli(500), 0), 268, 268, 0},
        Sum{"three halves", priced(Money::fromFen(3), Quantity::fromMilli(1500)), 5, 4, 1},
        Sum{"six per cent", priced(Money::yuan(106), Quantity::whole(3), 600), 31800, 30000, 1800},
        Sum{"all tax", priced(Money::yuan(2), Quantity::whole(1), 10'000), 200, 100, 100},
        Sum{"1.8 h", labour(Money::yuan(100), Hours::fromHundredths(180)), 18000, 15929, 2071},
        Sum{"one second", labour(Money::yuan(100), Hours::fromSeconds(1)), 3, 3, 0},
        Sum{"discount", discount(Money::yuan(113)), -11300, -10000, -1300},
        Sum{"small discount", discount(Money::fromFen(3333)), -3333, -2950, -383},
        Sum{"for nothing", priced(Money(), Quantity::whole(4)), 0, 0, 0},
        Sum{"dearest", priced(Money::yuan(1'000'000), Quantity::whole(10'000), 0), 1'000'000'000'000,
            1'000'000'000'000, 0}),
    [](const auto& each) { return "Sum" + std::to_string(each.index); });

LineDraft customersOwn() {
    LineDraft draft = partLine(Money());
    draft.kind = LineKind::Sundry;
    draft.part.reset();
    draft.isCustomersOwn = true;
    return draft;
}

struct BadLine {
    const char* rule;
    const char* field;
    std::function<void(LineDraft&)> spoil;
    LineDraft draft = partLine();
};

class BadLines : public testing::TestWithParam<BadLine> {};

TEST_P(BadLines, AreRefusedWithRuleAndField) {
    LineDraft draft = GetParam().draft;
    ASSERT_FALSE(refusalOf([&] { makeLine(draft); }).has_value());
    GetParam().spoil(draft);
    const auto refusal = refusalOf([&] { makeLine(draft); });
    ASSERT_TRUE(refusal.has_value());
    EXPECT_EQ(refusal->rule(), GetParam().rule);
    EXPECT_EQ(refusal->field(), GetParam().field);
    EXPECT_FALSE(refusal->sentence().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    OrderLine, BadLines,
    testing::Values(
        BadLine{"line.quantity", "quantity", [](LineDraft& d) { d.quantity = Quantity(); }},
        BadLine{"line.quantity", "quantity", [](LineDraft& d) { d.quantity = Quantity::whole(-1); }},
        BadLine{"line.quantity", "quantity",
                [](LineDraft& d) { d.quantity = Quantity::fromMilli(10'000'001); }},
        BadLine{"line.hours", "quantity", [](LineDraft& d) { d.soldHours = Hours(); }, labour()},
        BadLine{"line.hours", "quantity", [](LineDraft& d) { d.soldHours = Hours::fromSeconds(-1); },
                labour()},
        BadLine{"line.hours", "quantity", [](LineDraft& d) { d.soldHours = Hours::fromSeconds(3'600'001); },
                labour()},
        BadLine{"line.price", "price", [](LineDraft& d) { d.unitPrice = Money::fromFen(-1); }},
        BadLine{"line.price", "price", [](LineDraft& d) { d.unitPrice = Money::fromFen(100'000'001); }},
        BadLine{"line.discount", "price", [](LineDraft& d) { d.unitPrice = Money(); },
                discount(Money::yuan(1))},
        BadLine{"line.tax", "tax", [](LineDraft& d) { d.taxRate = Percent::fromBasisPoints(-1); }},
        BadLine{"line.tax", "tax", [](LineDraft& d) { d.taxRate = Percent::fromBasisPoints(10'001); }},
        BadLine{"line.part", "description", [](LineDraft& d) { d.part.reset(); }},
        BadLine{"line.part", "description", [](LineDraft& d) { d.part = PartId(1); }, labour()},
        BadLine{"line.customers_own", "price", [](LineDraft& d) { d.unitPrice = Money::fromFen(1); },
                customersOwn()},
        BadLine{"line.customers_own", "price", [](LineDraft& d) { d.isCustomersOwn = true; }},
        BadLine{"line.description", "description",
                [](LineDraft& d) { d.description = QStringLiteral("  \t"); }},
        BadLine{"line.description", "description",
                [](LineDraft& d) { d.description = QString(121, u'字'); }}),
    [](const auto& each) { return "Line" + std::to_string(each.index); });

TEST(OrderLine, BelongsToOneHalfOfOutput) {
    const auto halfOf = [](LineKind kind) {
        LineDraft draft = kind == LineKind::Part ? partLine() : labour();
        draft.kind = kind;
        return makeLine(draft).output;
    };
    EXPECT_EQ(halfOf(LineKind::Labour), OutputHalf::Labour);
    EXPECT_EQ(halfOf(LineKind::Sublet), OutputHalf::Labour);
    EXPECT_EQ(halfOf(LineKind::Fee), OutputHalf::Labour);
    EXPECT_EQ(halfOf(LineKind::Part), OutputHalf::Parts);
    EXPECT_EQ(halfOf(LineKind::Sundry), OutputHalf::Parts);
    EXPECT_EQ(makeLine(discount(Money::yuan(1), OutputHalf::Parts)).output, OutputHalf::Parts);
    EXPECT_EQ(makeLine(discount(Money::yuan(1), OutputHalf::Labour)).output, OutputHalf::Labour);
}

TEST(OrderLine, OfWhatTheCustomerBroughtComesToNothing) {
    const OrderLine line = makeLine(customersOwn());
    EXPECT_TRUE(line.isCustomersOwn);
    EXPECT_TRUE(line.amount.isZero());
    EXPECT_EQ(line.output, OutputHalf::Parts);
}

TEST(OrderLine, KeepsHoursOfLabourOnly) {
    EXPECT_EQ(makeLine(partLine()).soldHours, Hours());
    EXPECT_EQ(makeLine(labour()).quantity, Quantity::whole(1));
}

TEST(OrderLine, MadeOfItsOwnDraftIsTheSame) {
    for (const LineDraft& draft : {labour(), partLine(), customersOwn(),
                                   discount(Money::yuan(5), OutputHalf::Parts), fee(Money::yuan(3))}) {
        const OrderLine line = makeLine(draft);
        const OrderLine again = makeLine(line.draft());
        EXPECT_EQ(again.amount, line.amount);
        EXPECT_EQ(again.output, line.output);
        EXPECT_EQ(again.description, line.description);
    }
}

TEST(OrderTotals, AreLabourAndPartsLessTheirDiscounts) {
    OrderBench bench;
    bench.addJob();
    bench.addLine(1, labour());
    bench.addLine(1, partLine());
    bench.addLine(1, discount(Money::yuan(30), OutputHalf::Labour));
    bench.addLine(1, discount(Money::yuan(20), OutputHalf::Parts));
    bench.addLine(1, paidBy(Payer::OemWarranty, labour(Money::yuan(40))));
    const OrderTotals totals = bench->totals();
    EXPECT_EQ(totals.labour, Money::yuan(110));
    EXPECT_EQ(totals.parts, Money::yuan(80));
    EXPECT_EQ(totals.discounts, Money::yuan(-50));
    EXPECT_EQ(totals.total, Money::yuan(190));
    EXPECT_EQ(totals.customer(), Money::yuan(150));
    EXPECT_EQ(totals.byPayer.at(Payer::OemWarranty), Money::yuan(40));
    EXPECT_EQ(totals.pending, Money::yuan(150));
    EXPECT_EQ(totals.approved, Money());
}

TEST(OrderTotals, LeaveDeclinedJobsOut) {
    OrderBench bench = benchAt(OrderState::AwaitingConsent);
    bench.addJob();
    bench.addLine(2, labour(Money::yuan(500)));
    bench.approve(1);
    bench.decline(2);
    EXPECT_EQ(bench->totals().total, Money::yuan(200));
    EXPECT_EQ(bench->totals().approved, Money::yuan(200));
    EXPECT_EQ(bench->totals().pending, Money());
}

} // namespace
} // namespace baydesk
