// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop_file.h"

#include "services/customer_service.h"
#include "services/privacy_service.h"
#include "storage/privacy_store.h"
#include "storage/race_error.h"
#include "support/test_shop.h"

#include <gtest/gtest.h>

namespace baydesk {
namespace {

TEST(AShopFile, RecordsWhoseDataItsWorkSawThoughItRanAnew) {
    TestShop shop;
    shop.actAs(shop.manager);
    const CustomerId customer = shop.act<CustomerService>([](CustomerService& customers) {
        CustomerDraft draft;
        draft.name = QStringLiteral("欧阳倩");
        draft.phone = QStringLiteral("13912340021");
        return customers.addCustomer(draft);
    });
    ShopFile file(shop.file(), ShopFile::Use::Work);
    int rounds = 0;
    file.write([&](Session& session, const Context& context) {
        PrivacyService(session, context).exportData(customer);
        if (++rounds == 1) {
            throw RaceError(RaceError::Meeting::SameRows, StorageError(StorageError::Kind::Busy, {}, {}));
        }
    });
    EXPECT_EQ(rounds, 2);
    const auto reads = PrivacyStore(shop.session()).reads(customer, 20);
    ASSERT_EQ(reads.size(), 1u);
    EXPECT_EQ(reads.front().read.occasion, PrivateOccasion::Export);
}

} // namespace
} // namespace baydesk
