// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop_making.h"

#include "app/database_place.h"
#include "app/shop_file.h"
#include "app/system_clock.h"
#include "domain/values/refusal.h"
#include "services/shop_service.h"
#include "services/staff_service.h"
#include "storage/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::ShopMaking)
};

void removeFiles(const QString& file) {
    for (const char* ending : {"", "-wal", "-shm"}) {
        QFile::remove(file + QLatin1String(ending));
    }
}

StaffMember setUpIn(const QString& place, ShopFile::Use use, const ShopToMake& wish) {
    ShopFile file(place, use);
    Session& session = file.session();
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

/// The file grows beside its place and is moved there when it is whole.
StaffMember setUpInNewFile(const ShopToMake& wish) {
    const QString unfinished = wish.database + QStringLiteral(".unfinished");
    QDir().mkpath(QFileInfo(wish.database).absolutePath());
    removeFiles(unfinished);
    try {
        const StaffMember administrator = setUpIn(unfinished, ShopFile::Use::Create, wish);
        if (!QFile::rename(unfinished, wish.database)) {
            throw Refusal("set_up.place", Tr::tr("The shop cannot be stored there."), {}, "database");
        }
        return administrator;
    } catch (...) {
        removeFiles(unfinished);
        throw;
    }
}

} // namespace

StaffMember makeShop(const ShopToMake& wish) {
    const bool isThere = isServerAddress(wish.database) || QFileInfo::exists(wish.database);
    return isThere ? setUpIn(wish.database, ShopFile::Use::Work, wish) : setUpInNewFile(wish);
}

} // namespace baydesk
