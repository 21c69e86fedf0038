// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/presence_service.h"

#include "services/rights.h"
#include "storage/presence_store.h"

namespace baydesk {

namespace {

Timestamp earlier(Timestamp now, Hours length) {
    return Timestamp::fromMilliseconds(now.milliseconds() - length.seconds() * 1000);
}

} // namespace

PresenceService::PresenceService(Session& session, const Context& context)
    : session_(session), context_(context) {}

void PresenceService::sit(const QString& seat, std::optional<OrderId> order) {
    require(session_, context_, Right::SeeLists);
    PresenceStore store(session_);
    store.removeSilent(earlier(context_.now, presenceLimit));
    store.put(seat, context_.actor, context_.desk, order, context_.now);
}

void PresenceService::leave(const QString& seat) {
    require(session_, context_, Right::SeeLists);
    PresenceStore(session_).remove(seat);
}

std::vector<Presence> PresenceService::othersAt(OrderId order, const QString& ownSeat) {
    require(session_, context_, Right::SeeOrders);
    std::vector<Presence> others = everybody();
    std::erase_if(others, [&](const Presence& presence) {
        return presence.order != order || presence.seat == ownSeat;
    });
    return others;
}

std::vector<Presence> PresenceService::everybody() {
    require(session_, context_, Right::SeeLists);
    return PresenceStore(session_).seenSince(earlier(context_.now, presenceLimit));
}

} // namespace baydesk
