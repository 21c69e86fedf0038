// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parts/part.h"

#include "domain/parts/availability.h"
#include "domain/parts/purchase.h"
#include "domain/values/refusal.h"

#include <functional>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

template <class Act>
QByteArray ruleAndFieldOf(Act act) {
    try {
        act();
    } catch (const Refusal& refusal) {
        return refusal.rule() + " at " + refusal.field();
    }
    return "allowed";
}

PartDraft filter() {
    PartDraft draft;
    draft.number = QStringLiteral(" pe01-14-302b ");
    draft.oeNumber = QStringLiteral("PE0114302B9A");
    draft.name = QStringLiteral("机油滤清器");
    draft.fits = QStringLiteral("CX-5 12–24");
    draft.unit = QStringLiteral("个");
    draft.bin = QStringLiteral("A-07-3");
    draft.price = Money::fromFen(4500);
    draft.taxRate = Percent::fromBasisPoints(1300);
    return draft;
}

TEST(Part, ANumberIsKeptInUpperCaseWithoutBlanks) {
    EXPECT_EQ(checkedPart(filter()).number, QStringLiteral("PE01-14-302B"));
    EXPECT_EQ(partNumber(QStringLiteral("ｐｅ０１ 14 302b")), QStringLiteral("PE0114302B"));
}

TEST(Part, WhatIsMissingOrAbsurdIsRefusedAtItsField) {
    struct Case {
        std::function<void(PartDraft&)> spoil;
        const char* expected;
    };
    const Case rows[] = {
        {[](PartDraft& part) { part.number = QStringLiteral("  "); }, "part.number at number"},
        {[](PartDraft& part) { part.number = QString(41, QLatin1Char('A')); }, "part.number at number"},
        {[](PartDraft& part) { part.name.clear(); }, "part.name at name"},
        {[](PartDraft& part) { part.unit.clear(); }, "part.unit at unit"},
        {[](PartDraft& part) { part.bin = QString(21, QLatin1Char('A')); }, "part.bin at bin"},
        {[](PartDraft& part) { part.price = Money::fromFen(-1); }, "part.price at price"},
        {[](PartDraft& part) { part.price = Money::fromFen(100'000'001); }, "part.price at price"},
        {[](PartDraft& part) { part.pack = Quantity(); }, "part.pack at pack"},
        {[](PartDraft& part) { part.reorderPoint = Quantity::whole(-1); },
         "part.reorder_point at reorder_point"},
        {[](PartDraft& part) { part.taxRate = Percent::fromBasisPoints(10'001); },
         "part.tax_rate at tax_rate"},
        {[](PartDraft&) {}, "allowed"},
    };
    for (const Case& row : rows) {
        PartDraft draft = filter();
        row.spoil(draft);
        EXPECT_EQ(ruleAndFieldOf([&] { checkedPart(draft); }), row.expected);
    }
}

TEST(Part, APriceWithAThirdDecimalIsRefusedWithItsOwnSentence) {
    EXPECT_EQ(ruleAndFieldOf([] { readPrice(QStringLiteral("12.345"), "price"); }),
              "part.price_decimals at price");
    EXPECT_EQ(ruleAndFieldOf([] { readPrice(QStringLiteral("12.340"), "price"); }),
              "part.price_decimals at price");
    EXPECT_EQ(ruleAndFieldOf([] { readPrice(QStringLiteral("twelve"), "unit_cost"); }),
              "part.price_form at unit_cost");
    EXPECT_EQ(ruleAndFieldOf([] { readPrice(QStringLiteral("-1"), "price"); }), "part.price at price");
    EXPECT_EQ(ruleAndFieldOf([] { readPrice(QString(), "price"); }), "part.price_form at price");
    EXPECT_EQ(readPrice(QStringLiteral("１２.３"), "price"), Money::fromFen(1230));
}

TEST(Part, AQuantityIsReadOrRefusedAtItsField) {
    EXPECT_EQ(ruleAndFieldOf([] { readQuantity(QStringLiteral("0"), "quantity"); }),
              "stock.quantity_zero at quantity");
    EXPECT_EQ(ruleAndFieldOf([] { readQuantity(QStringLiteral("-2"), "quantity"); }),
              "stock.quantity_negative at quantity");
    EXPECT_EQ(ruleAndFieldOf([] { readQuantity(QStringLiteral("10001"), "quantity"); }),
              "stock.quantity_absurd at quantity");
    EXPECT_EQ(ruleAndFieldOf([] { readQuantity(QStringLiteral("a few"), "quantity"); }),
              "stock.quantity_form at quantity");
    EXPECT_EQ(readQuantity(QStringLiteral("0.5"), "quantity"), Quantity::fromMilli(500));
    EXPECT_EQ(readCount(QStringLiteral("0"), "counted"), Quantity());
}

TEST(Part, TheMarginIsOfThePriceWithoutTax) {
    const Percent tax = Percent::fromBasisPoints(1300);
    EXPECT_EQ(marginOf(Money::yuan(113), tax, Money::yuan(75)), Percent::fromBasisPoints(2500));
    EXPECT_EQ(marginOf(Money::yuan(113), tax, Money::yuan(150)), Percent::fromBasisPoints(-5000));
    EXPECT_FALSE(marginOf(Money(), tax, Money::yuan(1)));
}

TEST(Availability, IsWhatIsOnHandLessWhatIsReservedAndHeld) {
    const Availability stock{Quantity::whole(9), Quantity::whole(2), Quantity::whole(1), {}, {}};
    EXPECT_EQ(stock.available(), Quantity::whole(6));
    EXPECT_TRUE(stock.answer(Quantity::whole(6)).isEnough());
    EXPECT_EQ(stock.answer(Quantity::whole(7)).shortBy, Quantity::whole(1));
}

TEST(Availability, IsNothingWhereHoldsWereOvertakenByACount) {
    const Availability stock{Quantity::whole(1), Quantity::whole(1), Quantity::whole(2), {}, {}};
    EXPECT_EQ(stock.available(), Quantity());
}

TEST(Availability, AnswersWithTheDayOfArrivalAndWhetherItWillDo) {
    const QDate monday(2026, 11, 23);
    const Availability stock{Quantity::whole(1), {}, {}, Quantity::whole(4), monday};
    EXPECT_EQ(stock.answer(Quantity::whole(5)), (AvailabilityAnswer{Quantity::whole(4), monday, true}));
    EXPECT_EQ(stock.answer(Quantity::whole(6)), (AvailabilityAnswer{Quantity::whole(5), monday, false}));
    EXPECT_EQ(describe(stock.answer(Quantity::whole(5)), stock),
              QStringLiteral("4 short, arriving 2026-11-23"));
    EXPECT_EQ(describe(stock.answer(Quantity::whole(6)), stock),
              QStringLiteral("5 short, only 4 on order, first on 2026-11-23"));
    EXPECT_EQ(describe(Availability().answer(Quantity::whole(1)), Availability()),
              QStringLiteral("1 short, none on order"));
}

TEST(Purchase, WhatIsMissingOrAbsurdIsRefusedAtItsField) {
    const QDate today(2026, 11, 21);
    const PurchaseDraft good{
        PartId(1), QStringLiteral("长春一汽配件"), Quantity::whole(4), Money::yuan(280), today, {}};
    EXPECT_EQ(ruleAndFieldOf([&] { checkedPurchase(good, today); }), "allowed");
    PurchaseDraft draft = good;
    draft.supplier = QStringLiteral(" ");
    EXPECT_EQ(ruleAndFieldOf([&] { checkedPurchase(draft, today); }), "purchase.supplier at supplier");
    draft = good;
    draft.expectedOn = today.addDays(-1);
    EXPECT_EQ(ruleAndFieldOf([&] { checkedPurchase(draft, today); }),
              "purchase.expected_past at expected_on");
    draft.expectedOn = QDate();
    EXPECT_EQ(ruleAndFieldOf([&] { checkedPurchase(draft, today); }), "purchase.expected at expected_on");
    draft = good;
    draft.quantity = Quantity();
    EXPECT_EQ(ruleAndFieldOf([&] { checkedPurchase(draft, today); }), "stock.quantity_zero at quantity");
}

TEST(Purchase, OnlyWhatIsStillOpenIsReceived) {
    PurchaseLine line{PurchaseLineId(1),
                      PartId(1),
                      QStringLiteral("S"),
                      Quantity::whole(4),
                      Quantity::whole(1),
                      Money(),
                      QDate(),
                      std::nullopt,
                      Timestamp::fromMilliseconds(0),
                      std::nullopt};
    EXPECT_EQ(ruleAndFieldOf([&] { requireReceivable(line, Quantity::whole(3)); }), "allowed");
    EXPECT_EQ(ruleAndFieldOf([&] { requireReceivable(line, Quantity::whole(4)); }),
              "purchase.beyond_open at quantity");
    line.received = Quantity::whole(4);
    EXPECT_EQ(ruleAndFieldOf([&] { requireReceivable(line, Quantity::whole(1)); }),
              "purchase.complete at quantity");
    EXPECT_EQ(ruleAndFieldOf([&] { requireCancellable(line); }), "purchase.complete at ");
    line.cancelledAt = Timestamp::fromMilliseconds(1);
    EXPECT_EQ(ruleAndFieldOf([&] { requireReceivable(line, Quantity::whole(1)); }),
              "purchase.cancelled at quantity");
    EXPECT_EQ(ruleAndFieldOf([&] { requireCancellable(line); }), "purchase.cancelled at ");
}

TEST(Hold, NeedsSomebodyAndNoMoreThanIsAvailable) {
    const HoldDraft good{PartId(1), Quantity::whole(1), QStringLiteral("张先生 京A12345"), {}};
    EXPECT_EQ(ruleAndFieldOf([&] { checkedHold(good, Quantity::whole(1)); }), "allowed");
    EXPECT_EQ(ruleAndFieldOf([&] { checkedHold(good, Quantity()); }), "hold.beyond_available at quantity");
    HoldDraft nobody = good;
    nobody.heldFor.clear();
    EXPECT_EQ(ruleAndFieldOf([&] { checkedHold(nobody, Quantity::whole(1)); }), "hold.held_for at held_for");
}

} // namespace
} // namespace baydesk
