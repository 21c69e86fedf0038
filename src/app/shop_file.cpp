// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shop_file.h"

#include "app/system_clock.h"
#include "domain/values/refusal.h"
#include "services/shop_service.h"
#include "services/staff_service.h"
#include "storage/database.h"
#include "storage/privacy_store.h"
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

ShopFile::ShopFile(const QString& database, Use use) : database_(database), session_(open(database, use)) {}

ShopFile::~ShopFile() = default;

void ShopFile::signIn(const QString& name, const QString& password) {
    const Timestamp now = SystemClock::now();
    const SignInAttempt attempt = StaffService::checkPassword(*session_, name, password, now);
    {
        const auto writing = Database::open(database_);
        runInTransactionAndFindOut(*writing, [&] {
            StaffService::recordAttempt(*writing, attempt, now, QSysInfo::machineHostName());
        });
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
    {
        const ReadTransaction view(*session_);
        work(*session_, context());
    }
    if (const std::vector<PrivateRead> reads = session_->takePrivateReads(); !reads.empty()) {
        const auto writing = Database::open(database_);
        runInTransactionAndFindOut(*writing, [&] { PrivacyStore(*writing).addReads(reads); });
    }
}

Changes ShopFile::write(const std::function<void(Session&, const Context&)>& work) {
    // The session notes a read once, so a round that runs anew stores what the one before it saw.
    std::vector<PrivateRead> reads;
    return runInTransactionAndFindOut(*session_, [&] {
        work(*session_, context());
        std::ranges::copy(session_->takePrivateReads(), std::back_inserter(reads));
        PrivacyStore(*session_).addReads(reads);
    });
}

} // namespace baydesk
