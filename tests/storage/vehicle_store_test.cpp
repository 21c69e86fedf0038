// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vehicle_store.h"

#include "storage/customer_store.h"
#include "storage/database.h"
#include "storage/search_term_store.h"
#include "support/test_database.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

const Timestamp now = Timestamp::fromMilliseconds(1'795'226'400'000);

/// Two cars of one owner: the first was here, the second was not.
class Cars : public testing::Test {
  protected:
    Cars() {
        CustomerDraft customer;
        customer.name = QStringLiteral("陈静");
        owner = CustomerStore(*session).insert(customer, now);
        came = add(QStringLiteral("京A11111"));
        neverCame = add(QStringLiteral("京B11111"));
        VehicleStore(*session).recordVisit(came, 42'000, QDate(2026, 11, 21));
    }
    VehicleId add(const QString& plate) {
        VehicleDraft vehicle;
        vehicle.plate = plate;
        return VehicleStore(*session).insert(owner, vehicle, now);
    }

    TestDatabase database;
    std::unique_ptr<Session> session = Database::open(database.address());
    Transaction transaction{*session};
    CustomerId owner{0};
    VehicleId came{0};
    VehicleId neverCame{0};
};

TEST_F(Cars, StandBehindTheOthersIfTheyNeverCame) {
    EXPECT_EQ(VehicleStore(*session).ofCustomer(owner, 2), (std::vector{came, neverCame}));
}

TEST_F(Cars, AreFoundLastIfTheyNeverCame) {
    const auto hits = SearchTermStore(*session).find(SearchKind::Plate, QStringLiteral("11111"), 1, 50);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits.front().vehicle, came);
}

} // namespace
} // namespace baydesk
