// SPDX-License-Identifier: GPL-3.0-or-later
#include "temporary_database.h"

#include <stdexcept>

namespace baydesk {
namespace {

class BindRow : public testing::Test {
  protected:
    /// Stores one value and gives what \p read makes of it.
    template <class Value, class Read>
    auto through(const Value& value, Read read) {
        Transaction transaction(session);
        const Bind bound(value);
        if (std::holds_alternative<QString>(bound.value())) {
            session.execute("INSERT INTO thing (word) VALUES (?)", {bound});
            return session.one("SELECT word FROM thing", {}, read);
        }
        if (std::holds_alternative<QByteArray>(bound.value())) {
            session.execute("INSERT INTO thing (held) VALUES (?)", {bound});
            return session.one("SELECT held FROM thing", {}, read);
        }
        session.execute("INSERT INTO thing (number) VALUES (?)", {bound});
        return session.one("SELECT number FROM thing", {}, read);
    }

    TemporaryDatabase database{
        QStringLiteral("CREATE TABLE thing (number INTEGER, word TEXT, held BLOB) STRICT")};
    Session session{database.address(), Session::Access::ReadWrite};
};

TEST_F(BindRow, KeepsTheLargestAndSmallestInteger) {
    for (const std::int64_t value : {INT64_MAX, INT64_MIN, std::int64_t{0}}) {
        EXPECT_EQ(through(value, [](const Row& row) { return row.integer(0); }), value);
    }
}

TEST_F(BindRow, KeepsAnInt) {
    EXPECT_EQ(through(-7, [](const Row& row) { return row.integer(0); }), -7);
}

TEST_F(BindRow, KeepsABoolean) {
    EXPECT_TRUE(through(true, [](const Row& row) { return row.boolean(0); }));
    EXPECT_FALSE(through(false, [](const Row& row) { return row.boolean(0); }));
}

TEST_F(BindRow, KeepsTextOfAnyScript) {
    const QString text = QStringLiteral("张师傅 ' \" ; -- 𠮷 ?");
    EXPECT_EQ(through(text, [](const Row& row) { return row.text(0); }), text);
}

TEST_F(BindRow, StoresANullTextAsAnEmptyOne) {
    EXPECT_EQ(through(QString(), [](const Row& row) { return row.text(0); }), QString());
    EXPECT_FALSE(through(QString(), [](const Row& row) { return row.isNull(0); }));
}

TEST_F(BindRow, KeepsEveryByteAndNullBytesAsNone) {
    QByteArray every;
    for (int value = 0; value < 256; ++value) {
        every.append(static_cast<char>(value));
    }
    for (const QByteArray& bytes : {every, QByteArray("\0", 1), QByteArray()}) {
        EXPECT_EQ(through(bytes, [](const Row& row) { return row.blob(0); }), bytes);
        EXPECT_FALSE(through(bytes, [](const Row& row) { return row.isNull(0); }));
    }
}

TEST_F(BindRow, TakesAnIntegerReadAsBytesForABug) {
    EXPECT_THROW(through(1, [](const Row& row) { return row.blob(0); }), std::logic_error);
}

TEST_F(BindRow, KeepsMoney) {
    const Money money = Money::fromFen(-123'456);
    EXPECT_EQ(through(money, [](const Row& row) { return row.money(0); }), money);
    EXPECT_EQ(through(std::optional(money), [](const Row& row) { return row.optionalMoney(0); }), money);
}

TEST_F(BindRow, KeepsQuantity) {
    EXPECT_EQ(through(Quantity::fromMilli(500), [](const Row& row) { return row.quantity(0); }),
              Quantity::fromMilli(500));
}

TEST_F(BindRow, KeepsPercent) {
    EXPECT_EQ(through(Percent::fromBasisPoints(1300), [](const Row& row) { return row.percent(0); }),
              Percent::fromBasisPoints(1300));
}

TEST_F(BindRow, KeepsHours) {
    const Hours hours = Hours::fromHundredths(180);
    EXPECT_EQ(through(hours, [](const Row& row) { return row.hours(0); }), hours);
    EXPECT_EQ(through(std::optional(hours), [](const Row& row) { return row.optionalHours(0); }), hours);
}

TEST_F(BindRow, KeepsTimestamp) {
    const Timestamp moment = Timestamp::fromMilliseconds(1'767'225'600'123);
    EXPECT_EQ(through(moment, [](const Row& row) { return row.timestamp(0); }), moment);
    EXPECT_EQ(through(std::optional(moment), [](const Row& row) { return row.optionalTimestamp(0); }),
              moment);
}

TEST_F(BindRow, KeepsADay) {
    const QDate day(2026, 2, 28);
    EXPECT_EQ(through(day, [](const Row& row) { return row.date(0); }), day);
    EXPECT_EQ(through(std::optional(day), [](const Row& row) { return row.optionalDate(0); }), day);
    EXPECT_EQ(through(day, [](const Row& row) { return row.text(0); }), QStringLiteral("2026-02-28"));
}

TEST_F(BindRow, KeepsAnId) {
    EXPECT_EQ(through(OrderId(42), [](const Row& row) { return row.id<OrderId>(0); }), OrderId(42));
    EXPECT_EQ(through(std::optional(OrderId(42)), [](const Row& row) { return row.optionalId<OrderId>(0); }),
              OrderId(42));
}

TEST_F(BindRow, KeepsNothing) {
    EXPECT_TRUE(through(nullptr, [](const Row& row) { return row.isNull(0); }));
    EXPECT_FALSE(through(nullptr, [](const Row& row) { return row.optionalInteger(0); }));
    EXPECT_FALSE(through(nullptr, [](const Row& row) { return row.optionalMoney(0); }));
    EXPECT_FALSE(through(nullptr, [](const Row& row) { return row.optionalHours(0); }));
    EXPECT_FALSE(through(nullptr, [](const Row& row) { return row.optionalTimestamp(0); }));
    EXPECT_FALSE(through(nullptr, [](const Row& row) { return row.optionalDate(0); }));
    EXPECT_FALSE(through(nullptr, [](const Row& row) { return row.optionalId<OrderId>(0); }));
    EXPECT_TRUE(through(std::optional<Money>(), [](const Row& row) { return row.isNull(0); }));
}

TEST_F(BindRow, TakesNothingReadAsAnIntegerForABug) {
    EXPECT_THROW(through(nullptr, [](const Row& row) { return row.integer(0); }), std::logic_error);
}

TEST_F(BindRow, TakesNothingReadAsTextForABug) {
    EXPECT_THROW(through(nullptr, [](const Row& row) { return row.text(0); }), std::logic_error);
}

TEST_F(BindRow, TakesTextReadAsAnIntegerForABug) {
    EXPECT_THROW(through(QStringLiteral("7"), [](const Row& row) { return row.integer(0); }),
                 std::logic_error);
}

TEST_F(BindRow, TakesAnIntegerReadAsTextForABug) {
    EXPECT_THROW(through(7, [](const Row& row) { return row.text(0); }), std::logic_error);
}

} // namespace
} // namespace baydesk
