// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sign_in/sign_in_facts.h"

#include "domain/staff/rights.h"
#include "services/shop_service.h"
#include "services/staff_service.h"

#include <algorithm>

namespace baydesk {

SignInFacts readSignInFacts(Session& session, Timestamp now) {
    SignInFacts facts{
        .shop = ShopService::settings(session), .people = {}, .firstComers = {}, .laterThan = {}};
    if (!facts.shop) {
        return facts;
    }
    facts.people = StaffService::whoMaySignIn(session);
    facts.laterThan = StaffService::laterThan(session, now);
    if (facts.people.empty()) {
        facts.firstComers = ShopService::people(session);
        std::erase_if(facts.firstComers, [](const StaffMember& who) {
            return !rightsOf(who.role).contains(Right::ManageStaff);
        });
    }
    return facts;
}

} // namespace baydesk
