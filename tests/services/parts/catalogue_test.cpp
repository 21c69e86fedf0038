// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/parts/parts_fixture.h"

namespace baydesk {
namespace {

class PartsCatalogue : public PartsCounter {
  protected:
    PartId add(const char16_t* number, const char16_t* oeNumber, const char16_t* name, const char16_t* fits,
               const char16_t* bin) {
        PartDraft draft;
        draft.number = QString::fromUtf16(number);
        draft.oeNumber = QString::fromUtf16(oeNumber);
        draft.name = QString::fromUtf16(name);
        draft.fits = QString::fromUtf16(fits);
        draft.unit = QStringLiteral("个");
        draft.bin = QString::fromUtf16(bin);
        draft.price = Money::yuan(100);
        draft.taxRate = Percent::fromBasisPoints(1300);
        return counter([&](PartsService& parts) { return parts.addPart(draft); });
    }
    QStringList found(const char16_t* text) {
        QStringList numbers;
        for (const PartRow& row : shop.service<PartsService>().search(QString::fromUtf16(text))) {
            numbers.append(row.part.number);
        }
        return numbers;
    }
};

TEST_F(PartsCatalogue, APartIsFoundByEveryWayPeopleNameIt) {
    add(u"K015-33-04X", u"GHT0-26151", u"前轮毂轴承", u"CX-5 12–24", u"A-07-3");
    add(u"PE01-14-302B", u"1WPE-14302", u"机油滤清器", u"阿特兹 14–22", u"B-01-1");
    const QStringList bearing{QStringLiteral("K015-33-04X")};
    for (const char16_t* text : {u"K015-33-04X", u"k0153304x", u"k015 33", u"33-04", u"Ｋ015", u"GHT0",
                                 u"26151", u"前轮毂", u"轴承", u"qianlungu", u"zhoucheng", u"qlgzc", u"zc",
                                 u"CX-5", u"cx5 轴承", u"轴承 CX-5", u"A-07-3", u"轴承 A07"}) {
        EXPECT_EQ(found(text), bearing) << QString::fromUtf16(text).toStdString();
    }
}

TEST_F(PartsCatalogue, WhatNoPartIsCalledFindsNothing) {
    add(u"K015-33-04X", u"GHT0-26151", u"前轮毂轴承", u"CX-5 12–24", u"A-07-3");
    for (const char16_t* text : {u"", u"  ", u"-", u"K016", u"轴承 阿特兹", u"滤清器"}) {
        EXPECT_EQ(found(text), QStringList()) << QString::fromUtf16(text).toStdString();
    }
}

TEST_F(PartsCatalogue, TheNumberItselfStandsBeforeLongerOnes) {
    add(u"K015-33", u"", u"护罩", u"", u"");
    add(u"K015", u"", u"轴承座", u"", u"");
    add(u"A-K015", u"", u"卡簧", u"", u"");
    EXPECT_EQ(found(u"k015"),
              (QStringList{QStringLiteral("K015"), QStringLiteral("K015-33"), QStringLiteral("A-K015")}));
}

TEST_F(PartsCatalogue, APartIsFoundByItsNewBinAndNoLongerByTheOld) {
    const PartId part = add(u"K015", u"", u"轴承座", u"", u"A-07-3");
    counter([&](PartsService& parts) {
        parts.edit(part, 1, {Money::yuan(100), QStringLiteral("C-02"), Quantity()});
    });
    EXPECT_EQ(found(u"C-02"), QStringList{QStringLiteral("K015")});
    EXPECT_EQ(found(u"A-07"), QStringList());
}

TEST_F(PartsCatalogue, ANumberIsTakenHoweverItIsTyped) {
    add(u"K015-33-04X", u"", u"轴承", u"", u"");
    EXPECT_EQ(refusalOf([&](PartsService& parts) {
                  PartDraft draft;
                  draft.number = QStringLiteral("k01533 04x");
                  draft.name = QStringLiteral("轴承");
                  draft.unit = QStringLiteral("个");
                  parts.addPart(draft);
              }),
              "part.number_taken at number");
}

TEST_F(PartsCatalogue, AnUnknownNumberIsOneClearSentence) {
    try {
        shop.service<PartsService>().stock(QStringLiteral("NOPE-1"));
        FAIL() << "must be refused";
    } catch (const Refusal& refusal) {
        EXPECT_EQ(refusal.rule(), "part.unknown");
        EXPECT_EQ(refusal.sentence(), QStringLiteral("There is no part with the number “NOPE-1”."));
    }
}

TEST_F(PartsCatalogue, APieceIsCountedWholeAndALitreMeasured) {
    const PartId disc = addPart("BHN1-33-251", 4);
    const Quantity fraction = Quantity::fromMilli(2'500);
    EXPECT_EQ(refusalOf([&](PartsService& parts) {
                  parts.receive({.part = disc,
                                 .quantity = fraction,
                                 .unitCost = Money::yuan(20),
                                 .purchaseLine = {},
                                 .note = {}});
              }),
              "stock.whole_pieces at quantity");
    EXPECT_EQ(refusalOf([&](PartsService& parts) {
                  parts.adjust({disc, pieces(4), fraction, QStringLiteral("盘点")});
              }),
              "stock.whole_pieces at quantity");
    EXPECT_EQ(refusalOf([&](PartsService& parts) {
                  PartDraft oil;
                  oil.number = QStringLiteral("OIL-0W20");
                  oil.name = QStringLiteral("机油");
                  oil.unit = QStringLiteral("升");
                  oil.price = Money::yuan(88);
                  parts.addPart(oil, OpeningStock{fraction, Money::yuan(40)});
              }),
              "allowed");
}

TEST_F(PartsCatalogue, APriceSomebodyElseChangedIsNotOverwritten) {
    const PartId part = add(u"K015", u"", u"轴承座", u"", u"A-07-3");
    counter([&](PartsService& parts) {
        parts.edit(part, 1, {Money::yuan(110), QStringLiteral("A-07-3"), Quantity()});
    });
    EXPECT_EQ(refusalOf([&](PartsService& parts) {
                  parts.edit(part, 1, {Money::yuan(120), QStringLiteral("A-07-3"), Quantity()});
              }),
              "part.changed_meanwhile");
    EXPECT_EQ(shop.service<PartsService>().details(part).part.price, Money::yuan(110));
}

TEST_F(PartsCatalogue, EveryDecisionAboutAPartStandsInItsHistory) {
    const PartId part = add(u"K015", u"", u"轴承座", u"", u"A-07-3");
    counter([&](PartsService& parts) {
        parts.edit(part, 1, {Money::yuan(110), QStringLiteral("B-1"), Quantity::whole(2)});
    });
    QStringList said;
    for (const HistoryEntry& entry : shop.service<PartsService>().history(part)) {
        said.append(describe(entry, shop.settings().calendar));
    }
    EXPECT_EQ(said, (QStringList{QStringLiteral("Reorder point changed from 0 to 2"),
                                 QStringLiteral("Bin changed from “A-07-3” to “B-1”"),
                                 QStringLiteral("Price changed from ¥100.00 to ¥110.00"),
                                 QStringLiteral("Part K015 added: 轴承座, ¥100.00")}));
}

TEST_F(PartsCatalogue, DetailsShowTheSubstituteTheLastSaleAndTwelveMonthsOfDemand) {
    shop.setNow(QDate(2026, 9, 10), QTime(10, 0));
    const PartId part = addPart("K015", 5);
    const PartId other = addPart("DAC43", 3);
    counter([&](PartsService& parts) { parts.addSubstitute(part, other); });
    const OrderId order = approvedOrder(part, pieces(3));
    counter([&](PartsService& parts) { parts.issue(lineOf(order), pieces(3)); });
    shop.setNow(QDate(2026, 11, 21), QTime(10, 0));
    counter([&](PartsService& parts) {
        return parts.returnPart(lineOf(order), pieces(1), QStringLiteral("over"));
    });

    const PartDetails details = shop.service<PartsService>().details(part);

    ASSERT_EQ(details.substitutes.size(), 1u);
    EXPECT_EQ(details.substitutes[0].number, QStringLiteral("DAC43"));
    EXPECT_EQ(details.substitutes[0].stock.available(), pieces(3));
    ASSERT_TRUE(details.lastSale);
    EXPECT_EQ(details.lastSale->price, Money::yuan(113));
    EXPECT_EQ(details.lastSale->orderNumber, numberOf(order));
    EXPECT_EQ(details.balance.averageCost(), Money::yuan(20));
    EXPECT_EQ(details.margin, Percent::fromBasisPoints(8000)); // 20.00 of 100.00 without tax
    ASSERT_EQ(details.demand.size(), 12u);
    EXPECT_EQ(details.demand.front().month.toString(), QStringLiteral("2025-12"));
    EXPECT_EQ(details.demand[9].quantity, pieces(3));
    EXPECT_EQ(details.demand[11].quantity, pieces(-1));
}

TEST_F(PartsCatalogue, ThePickingListHoldsApprovedLinesByPromiseWithWhatCanBeIssued) {
    const PartId part = addPart("K015", 2);
    openOrder(part, pieces(1)); // not approved: not on the list
    const OrderId order = approvedOrder(part, pieces(3));

    const auto lines = shop.service<PartsService>().linesToIssue();

    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].order, order);
    EXPECT_EQ(lines[0].jobLetter, QStringLiteral("A"));
    EXPECT_EQ(lines[0].bin, QStringLiteral("A-07-3"));
    EXPECT_EQ(lines[0].outstanding(), pieces(3));
    EXPECT_EQ(lines[0].missing(), pieces(1));
    EXPECT_EQ(lines[0].issuable, pieces(2));
    EXPECT_TRUE(shop.service<PartsService>().linesIssued().empty());
}

} // namespace
} // namespace baydesk
