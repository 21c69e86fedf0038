// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_shop.h"

#include "services/shop_service.h"
#include "storage/database.h"
#include "storage/order_memory.h"
#include "storage/order_store.h"
#include "support/test_settings.h"

#include <stdexcept>

namespace baydesk {

namespace {

const StaffId nobody(0);
const ShopCalendar shanghai("Asia/Shanghai");

} // namespace

TestShop::TestShop(bool isSample)
    : administrator(nobody),
      advisor(nobody),
      foreman(nobody),
      partsClerk(nobody),
      cashier(nobody),
      customerCare(nobody),
      manager(nobody),
      owner(nobody),
      other(nobody),
      firstTechnician(0),
      secondTechnician(0),
      firstBay(0),
      secondBay(0),
      bodyBay(0),
      session_(Database::open(file())),
      context_{.actor = nobody,
               .now = shanghai.at(QDate(2026, 11, 21), QTime(10, 0)),
               .desk = QStringLiteral("desk-1"),
               .shop = nullptr} {
    Transaction transaction(*session_);
    administrator = ShopService::setUp(*session_, testSettings(isSample), QStringLiteral("马管理"),
                                       context_.now, context_.desk);
    context_.actor = administrator;
    context_.shop = ShopService::settings(*session_);
    ShopService shop(*session_, context_);
    advisor = shop.addStaff(QStringLiteral("王敏"), StaffRole::Advisor);
    foreman = shop.addStaff(QStringLiteral("赵刚"), StaffRole::Foreman);
    partsClerk = shop.addStaff(QStringLiteral("钱丽"), StaffRole::Parts);
    cashier = shop.addStaff(QStringLiteral("孙芳"), StaffRole::Cashier);
    customerCare = shop.addStaff(QStringLiteral("周晴"), StaffRole::CustomerCare);
    manager = shop.addStaff(QStringLiteral("吴磊"), StaffRole::Manager);
    owner = shop.addStaff(QStringLiteral("郑国强"), StaffRole::Owner);
    other = shop.addStaff(QStringLiteral("冯洗"), StaffRole::Other);
    firstTechnician = shop.addTechnician(QStringLiteral("李强"), Trade::Mechanical, Money::yuan(6000));
    secondTechnician = shop.addTechnician(QStringLiteral("周斌"), Trade::Mechanical, Money::yuan(6500));
    firstBay = shop.addBay(QStringLiteral("机1"), BayKind::Mechanical);
    secondBay = shop.addBay(QStringLiteral("机2"), BayKind::Mechanical);
    bodyBay = shop.addBay(QStringLiteral("钣1"), BayKind::Body);
    transaction.commit();
    witness_ = std::make_unique<Session>(file(), Session::Access::ReadOnly);
}

void TestShop::requireRememberedAsStored() {
    if (!witness_) {
        return;
    }
    witness_->orderMemory().forget();
    const auto newest = witness_->list("SELECT id FROM orders ORDER BY id DESC LIMIT 4", {},
                                       [](const Row& row) { return row.id<OrderId>(0); });
    for (const OrderId id : newest) {
        if (OrderStore(*session_).load(id) != OrderStore(*witness_).load(id)) {
            throw std::logic_error("a remembered order differs from the stored one");
        }
    }
}

void TestShop::setNow(QDate day, QTime time) {
    context_.now = context_.shop->calendar.at(day, time);
}

} // namespace baydesk
