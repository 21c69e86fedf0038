// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop_file.h"

#include "app/system_clock.h"
#include "domain/values/refusal.h"
#include "services/shop_service.h"
#include "services/staff_service.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::ShopFile)
};

std::unique_ptr<Session> open(const QString& file, ShopFile::Use use) {
    switch (use) {
    case ShopFile::Use::Read: return Database::openForReading(file);
    case ShopFile::Use::Work: return Database::open(file);
    case ShopFile::Use::Create: break;
    }
    return Database::create(file);
}

StaffId actorOfSample(Session& session, const ShopSettings& settings) {
    const std::vector<StaffMember> people = ShopService::people(session);
    const auto administrator = std::ranges::find(people, StaffRole::Administrator, &StaffMember::role);
    if (!settings.isSample || administrator == people.end()) {
        throw Refusal("sign_in.needed", Tr::tr("Nobody acts in a real shop without a name."),
                      Tr::tr("Say who you are with --as NAME."));
    }
    return administrator->id;
}

} // namespace

ShopFile::ShopFile(const QString& file, Use use) : file_(file), session_(open(file, use)) {}

ShopFile::~ShopFile() = default;

void ShopFile::signIn(const QString& name, const QString& password) {
    const Timestamp now = SystemClock::now();
    const SignInAttempt attempt = StaffService::checkPassword(*session_, name, password, now);
    {
        const auto writing = Database::open(file_);
        Transaction transaction(*writing);
        StaffService::recordAttempt(*writing, attempt, now, QSysInfo::machineHostName());
        transaction.commit();
    }
    StaffService::requireRight(attempt);
    actor_ = attempt.person->id;
}

Context ShopFile::context() {
    const auto settings = ShopService::settings(*session_);
    if (!settings) {
        throw Refusal("shop.missing", Tr::tr("No shop is set up in this database."),
                      Tr::tr("Set it up in Baydesk, or make a sample shop."));
    }
    return {.actor = actor_ ? *actor_ : actorOfSample(*session_, *settings),
            .now = SystemClock::now(),
            .desk = QSysInfo::machineHostName(),
            .shop = settings};
}

void ShopFile::read(const std::function<void(Session&, const Context&)>& work) {
    const ReadTransaction view(*session_);
    work(*session_, context());
}

Changes ShopFile::write(const std::function<void(Session&, const Context&)>& work) {
    Transaction transaction(*session_);
    work(*session_, context());
    return transaction.commit();
}

} // namespace baydesk
