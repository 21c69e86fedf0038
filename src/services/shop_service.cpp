// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop_service.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"
#include "services/rights.h"
#include "storage/clock_store.h"
#include "storage/history_store.h"
#include "storage/session.h"
#include "storage/shop_store.h"
#include "storage/workshop_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::ShopService)
};

constexpr std::int64_t theShop = 1;
constexpr int longestBayName = 20;
constexpr int longestReason = 200;

} // namespace

ShopService::ShopService(Session& session, const Context& context) : session_(session), context_(context) {}

void ShopService::requireTransaction() const {
    if (!session_.inTransaction()) {
        throw std::logic_error("a change of the shop outside a transaction");
    }
}

void ShopService::append(const char* act, const QStringList& details) {
    append(HistorySubject::Shop, theShop, act, details);
}

void ShopService::append(HistorySubject subject, std::int64_t id, const char* act,
                         const QStringList& details) {
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, subject, id, act, details);
}

QString ShopService::checkedReason(const QString& typed, const QString& sentence) {
    const auto reason = Text<longestReason>::parse(typed);
    if (!reason) {
        throw Refusal("shop.reason", sentence, {}, "reason");
    }
    return reason->value();
}

std::shared_ptr<const ShopSettings> ShopService::settings(Session& session) {
    auto stored = ShopStore(session).settings();
    return stored ? std::make_shared<const ShopSettings>(*std::move(stored)) : nullptr;
}

StaffId ShopService::setUp(Session& session, const ShopDraft& draft, const QString& administrator,
                           Timestamp now, const QString& desk) {
    if (!session.inTransaction()) {
        throw std::logic_error("a change of the shop outside a transaction");
    }
    ShopStore store(session);
    if (store.settings()) {
        throw Refusal("shop.exists", Tr::tr("The shop is set up already."),
                      Tr::tr("Change its settings instead."));
    }
    const ShopSettings settings = checkedShop(draft);
    store.insert(settings);
    store.updateAccount(checkedAccount(draft.account));
    const StaffId first =
        WorkshopStore(session).addStaff(checkedStaffName(administrator), StaffRole::Administrator);
    HistoryStore(session).append(now, first, desk, HistorySubject::Shop, theShop, "shop.set_up",
                                 {settings.name});
    return first;
}

std::shared_ptr<const ShopSettings> ShopService::settings() {
    require(session_, context_, Right::SeeLists);
    return settings(session_);
}

std::vector<HistoryEntry> ShopService::history(int limit) {
    require(session_, context_, Right::ChangeSettings);
    return HistoryStore(session_).of(HistorySubject::Shop, theShop, limit);
}

std::vector<Bay> ShopService::bays() {
    require(session_, context_, Right::SeeLists);
    return WorkshopStore(session_).bays();
}

BayId ShopService::addBay(const QString& typed, BayKind kind) {
    require(session_, context_, Right::EditLists);
    requireTransaction();
    const auto parsed = Text<longestBayName>::parse(typed);
    if (!parsed) {
        throw Refusal("bay.name", Tr::tr("A name of 1 to %1 characters is needed.").arg(longestBayName), {},
                      "name");
    }
    const QString name = parsed->value();
    WorkshopStore store(session_);
    if (store.hasBay(name)) {
        throw Refusal("bay.exists", Tr::tr("There is a bay “%1” already.").arg(name), {}, "name");
    }
    const BayId id = store.addBay(name, kind);
    session_.mark(Topic::Shop | Topic::Workshop);
    append("bay.added", {name, code(kind)});
    return id;
}

void ShopService::setActive(BayId id, bool isActive, const QString& typedReason) {
    require(session_, context_, Right::EditLists);
    requireTransaction();
    WorkshopStore store(session_);
    const auto bay = store.bay(id);
    if (!bay) {
        throw std::logic_error("there is no such bay");
    }
    if (bay->isActive == isActive) {
        return;
    }
    const QString reason =
        checkedReason(typedReason, Tr::tr("Key figures depend on the number of bays: say why it changes."));
    if (const auto whoWorks = isActive ? std::nullopt : ClockStore(session_).technicianIn(id)) {
        throw Refusal("bay.in_use", Tr::tr("%1 is clocked on in %2.").arg(*whoWorks, bay->name),
                      Tr::tr("Give the job another bay, or wait until it is done."));
    }
    store.setActive(id, isActive);
    session_.mark(Topic::Shop | Topic::Workshop | Topic::Months);
    append(isActive ? "bay.opened" : "bay.closed", {bay->name, reason});
}

} // namespace baydesk
