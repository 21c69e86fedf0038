// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop_making.h"

#include "app/database_place.h"
#include "app/new_shop.h"
#include "app/system_clock.h"
#include "domain/values/refusal.h"
#include "services/shop_service.h"
#include "services/staff_service.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::ShopMaking)
};

StaffMember setUpIn(Session& session, const ShopToMake& wish) {
    const Timestamp now = SystemClock::now();
    const QString desk = QSysInfo::machineHostName();
    Transaction transaction(session);
    const StaffId id = ShopService::setUp(session, wish.shop, wish.administrator, now, desk);
    const Context context{.actor = id, .now = now, .desk = desk, .shop = ShopService::settings(session)};
    StaffService(session, context).setPassword(id, wish.password);
    const auto people = ShopService::people(session);
    const StaffMember administrator = *std::ranges::find(people, id, &StaffMember::id);
    StaffService::recordAttempt(session, {SignInAttempt::Outcome::Right, administrator, Hours()}, now, desk);
    transaction.commit();
    return administrator;
}

} // namespace

StaffMember makeShop(const ShopToMake& wish) {
    if (!Database::isMissing(wish.database)) {
        ShopFile shop(wish.database, ShopFile::Use::Work);
        return setUpIn(shop.session(), wish);
    }
    if (!isServerAddress(wish.database)) {
        QDir().mkpath(QFileInfo(wish.database).absolutePath());
    }
    NewShop shop(wish.database);
    const StaffMember administrator = setUpIn(shop.session(), wish);
    if (!shop.keep()) {
        throw Refusal("set_up.place", Tr::tr("The shop cannot be stored there."), {}, "database");
    }
    return administrator;
}

} // namespace baydesk
