// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop_file.h"

#include "app/system_clock.h"
#include "domain/values/refusal.h"
#include "services/shop_service.h"
#include "storage/database.h"
#include "storage/run_in_transaction.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::ShopFile)
};

std::unique_ptr<Session> open(const QString& database, ShopFile::Use use) {
    switch (use) {
    case ShopFile::Use::Read: return Database::openForReading(database);
    case ShopFile::Use::Work: return Database::open(database);
    case ShopFile::Use::Create: break;
    }
    return Database::create(database);
}

} // namespace

ShopFile::ShopFile(const QString& database, Use use) : session_(open(database, use)) {}

ShopFile::~ShopFile() = default;

Context ShopFile::context() {
    const auto settings = ShopService::settings(*session_);
    Context context{.actor = StaffId(0),
                    .now = SystemClock::now(),
                    .desk = QSysInfo::machineHostName(),
                    .shop = settings};
    const auto staff = settings ? ShopService(*session_, context).staff() : std::vector<StaffMember>();
    if (staff.empty()) {
        throw Refusal("shop.missing", Tr::tr("No shop is set up in this database."),
                      Tr::tr("Set it up in Baydesk, or make a sample shop."));
    }
    const auto administrator = std::find_if(staff.begin(), staff.end(), [](const StaffMember& member) {
        return member.role == StaffRole::Administrator;
    });
    context.actor = administrator == staff.end() ? staff.front().id : administrator->id;
    return context;
}

void ShopFile::read(const std::function<void(Session&, const Context&)>& work) {
    const ReadTransaction view(*session_);
    work(*session_, context());
}

Changes ShopFile::write(const std::function<void(Session&, const Context&)>& work) {
    return runInTransactionAndFindOut(*session_, [&] { work(*session_, context()); });
}

} // namespace baydesk
