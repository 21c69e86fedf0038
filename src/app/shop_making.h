// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop_draft.h"
#include "domain/staff/staff_member.h"

#include <QString>

namespace baydesk {

/// What the set-up has asked for.
struct ShopToMake {
    ShopDraft shop;
    QString administrator;
    QString password;
    /// The file, or the address of a server. A database that is there already must have no shop yet.
    QString database;
};

/// Makes a new shop on the calling thread: the database, the settings, the administrator with their password,
/// who is signed in, all in one transaction. A file appears under its name only when all of it is in it.
/// Throws the refusals of the services, and what keeps the database from being made; then nothing is left.
StaffMember makeShop(const ShopToMake& wish);

} // namespace baydesk
