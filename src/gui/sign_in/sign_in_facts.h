// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"
#include "domain/staff/staff_member.h"
#include "domain/values/timestamp.h"

#include <memory>
#include <optional>
#include <vector>

namespace baydesk {

class Session;

/// What the sign-in page knows before anybody has signed in.
struct SignInFacts {
    /// Null while no shop is set up.
    std::shared_ptr<const ShopSettings> shop;
    /// Who may sign in; by role and name.
    std::vector<StaffMember> people;
    /// Only while nobody may sign in, as in a shop from before there were passwords: who manages the staff
    /// and may give themselves the first one.
    std::vector<StaffMember> firstComers;
    /// The newest act, if it is later than this computer's clock.
    std::optional<Timestamp> laterThan;
};

SignInFacts readSignInFacts(Session& session, Timestamp now);

} // namespace baydesk
