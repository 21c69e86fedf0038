// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"
#include "domain/values/id.h"
#include "domain/values/timestamp.h"

#include <QDate>
#include <QString>
#include <memory>

namespace baydesk {

/// Who acts, when, and where. Passed in, so that nothing below the programs reads a clock or a global user.
struct Context {
    StaffId actor;
    Timestamp now;
    /// The desk the act is done at, for the history: the computer's name.
    QString desk;
    std::shared_ptr<const ShopSettings> shop;

    QDate today() const { return shop->calendar.dayOf(now); }
};

} // namespace baydesk
