// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/format.h"
#include "gui/widgets/car_outline.h"
#include "gui/widgets/data_table.h"
#include "gui/widgets/pick_box.h"
#include "gui/widgets/search_box.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace baydesk {
namespace {

TableRow row(std::int64_t key, const char* text, std::int64_t number) {
    return {key, {{.text = QString::fromUtf8(text)}, Cell::number(QString::number(number), number)}};
}

class DataTableTest : public testing::Test {
  protected:
    DataTableTest()
        : table_("test",
                 {{.title = QStringLiteral("Name"), .stretches = true}, {.title = QStringLiteral("N")}}) {
        table_.resize(400, 300);
        table_.setRows({row(1, "京A·12345", 30), row(2, "京N·8K3F2", 4), row(3, "津C·12388", 200)});
        table_.show();
        table_.setFocus();
        QApplication::processEvents();
    }
    DataTable table_;
};

TEST_F(DataTableTest, OpensTheCurrentRowByEnter) {
    std::optional<std::int64_t> opened;
    QObject::connect(&table_, &DataTable::opened, [&](std::int64_t key) { opened = key; });
    QTest::keyClick(&table_, Qt::Key_Down);
    QTest::keyClick(&table_, Qt::Key_Return);
    EXPECT_EQ(opened, 2);
}

TEST_F(DataTableTest, KeepsTheCurrentRowWhenTheRowsAreReadAgain) {
    ASSERT_TRUE(table_.select(3));
    table_.setRows({row(3, "津C·12388", 200), row(1, "京A·12345", 30)});
    EXPECT_EQ(table_.currentKey(), 3);
}

TEST_F(DataTableTest, ShowsOnlyRowsThatHoldTheFilter) {
    table_.setFilter(QStringLiteral("123"));
    EXPECT_EQ(table_.shownRows(), 2);
    EXPECT_TRUE(table_.select(1));
    EXPECT_FALSE(table_.select(2));
}

TEST_F(DataTableTest, SortsNumbersByValueNotByText) {
    table_.sortByColumn(1, Qt::DescendingOrder);
    EXPECT_EQ(table_.rows().row(0).key, 3);
    EXPECT_EQ(table_.rows().row(2).key, 2);
}

TEST_F(DataTableTest, PassesTypedLettersToTheFilterField) {
    QLineEdit field;
    field.show();
    table_.setFilterField(&field);
    QTest::keyClick(&table_, Qt::Key_8);
    EXPECT_EQ(field.text(), QStringLiteral("8"));
    EXPECT_EQ(table_.shownRows(), 2);
}

TEST(CarOutline, MarksByKeysAlone) {
    CarOutline outline;
    outline.resize(460, 190);
    outline.show();
    EXPECT_EQ(outline.zone(), CarZone::LeftFrontDoor);
    QTest::keyClick(&outline, Qt::Key_S);
    QTest::keyClick(&outline, Qt::Key_Right);
    EXPECT_EQ(outline.zone(), CarZone::LeftFrontWing);
    QTest::keyClick(&outline, Qt::Key_C);
    ASSERT_EQ(outline.marks().size(), 2U);
    EXPECT_EQ(outline.marks()[1].zone, CarZone::LeftFrontWing);
    EXPECT_EQ(outline.marks()[1].kind, DamageKind::Crack);
    QTest::keyClick(&outline, Qt::Key_Delete);
    EXPECT_EQ(outline.marks().size(), 1U);
}

TEST(CarOutline, ReachesEveryZoneByArrowKeys) {
    CarOutline outline;
    std::set<CarZone> seen;
    unsigned walk = 7; // a fixed walk, long enough
    for (int step = 0; step < 4000; ++step) {
        walk = walk * 1103515245U + 12345U;
        static constexpr Qt::Key keys[]{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
        QTest::keyClick(&outline, keys[(walk >> 16) % 4]);
        seen.insert(outline.zone());
    }
    EXPECT_EQ(seen.size(), allValues<CarZone>().size());
}

TEST(PickBox, TakesTheOnlyChoiceThatHoldsWhatWasTyped) {
    PickBox box;
    box.setChoices({{1, QStringLiteral("李强 · 机修")}, {2, QStringLiteral("周斌 · 机修")}});
    EXPECT_FALSE(box.chosen());
    box.setEditText(QStringLiteral("机修"));
    EXPECT_FALSE(box.chosen());
    box.setEditText(QStringLiteral("周"));
    EXPECT_EQ(box.chosen(), 2);
}

TEST(SearchBox, OffersWhatWasFoundAndOpensItByEnter) {
    QWidget window;
    window.resize(800, 600);
    SearchBox box(&window);
    window.show();
    window.activateWindow();
    box.setFocus();
    QApplication::processEvents();
    std::optional<FoundItem> chosen;
    QObject::connect(&box, &SearchBox::chosen, [&](const FoundItem& hit) { chosen = hit; });
    QTest::keyClicks(&box, QStringLiteral("123"));
    FoundItem first{.kind = QStringLiteral("Car"),
                    .headline = QStringLiteral("京A·12345"),
                    .person = {},
                    .detail = {},
                    .lastVisit = {},
                    .target = {}};
    FoundItem second = first;
    second.headline = QStringLiteral("京N·D1234");
    box.setHits(QStringLiteral("123"), {first, second});
    ASSERT_TRUE(box.isOffering());
    QTest::keyClick(&box, Qt::Key_Down);
    QTest::keyClick(&box, Qt::Key_Return);
    ASSERT_TRUE(chosen);
    EXPECT_EQ(chosen->headline, QStringLiteral("京N·D1234"));
    EXPECT_FALSE(box.isOffering());
}

TEST(SearchBox, DropsTheAnswerToAnOlderQuestion) {
    QWidget window;
    SearchBox box(&window);
    window.show();
    box.setFocus();
    QTest::keyClicks(&box, QStringLiteral("124"));
    box.setHits(QStringLiteral("12"), {FoundItem{}});
    EXPECT_FALSE(box.isOffering());
}

TEST(Format, WritesWhatPeopleRead) {
    const ShopCalendar shanghai("Asia/Shanghai");
    const Timestamp now = shanghai.at(QDate(2026, 11, 21), QTime(10, 0));
    EXPECT_EQ(displayMoneyShort(Money::yuan(1862)), QStringLiteral("¥1,862"));
    EXPECT_EQ(displayMoneyShort(Money::fromFen(186'250)), QStringLiteral("¥1,862.50"));
    EXPECT_EQ(displayKilometres(41'286), QStringLiteral("41,286 km"));
    EXPECT_EQ(displayKilometres(std::nullopt), QStringLiteral("—"));
    EXPECT_EQ(displayCount(-1'234'567), QStringLiteral("−1,234,567"));
    EXPECT_EQ(displayTime(shanghai, now), QStringLiteral("11-21 10:00"));
    EXPECT_EQ(displayTimeNear(shanghai, now.plusMinutes(90), now), QStringLiteral("11:30"));
    EXPECT_EQ(displayTimeNear(shanghai, now.plusMinutes(24 * 60), now), QStringLiteral("11-22 10:00"));
    EXPECT_EQ(displayMinutes(125), QStringLiteral("2 h 5 min"));
    EXPECT_EQ(displayDue(now.plusMinutes(-40), now), QStringLiteral("40 min late"));
    EXPECT_EQ(displayDate(QDate(2026, 11, 21)), QStringLiteral("2026-11-21"));
}

TEST(Fields, LeaveAltWithADigitToTheActionsAndTypeTheDigitAlone) {
    QLineEdit field;
    QTest::keyClick(&field, Qt::Key_8, Qt::AltModifier);
    EXPECT_EQ(field.text(), QString());
    QTest::keyClick(&field, Qt::Key_8);
    EXPECT_EQ(field.text(), QStringLiteral("8"));
}

TEST(Fields, KeepTheirChoiceWhenTheWheelTurnsOverThem) {
    QComboBox payers;
    payers.addItems({QStringLiteral("Customer"), QStringLiteral("Goodwill")});
    QWheelEvent turn(QPointF(2, 2), QPointF(2, 2), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(&payers, &turn);
    EXPECT_EQ(payers.currentText(), QStringLiteral("Customer"));
}

} // namespace
} // namespace baydesk
