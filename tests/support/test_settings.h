// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop_draft.h"

namespace baydesk {

/// The settings of every shop that tests and benchmarks make.
inline ShopDraft testSettings(bool isSample) {
    return {.name = QStringLiteral("试验店"),
            .address = QStringLiteral("上海市静安区南京西路1号"),
            .phone = QStringLiteral("021-61234567"),
            .timeZone = QStringLiteral("Asia/Shanghai"),
            .opens = QTime(8, 0),
            .closes = QTime(18, 0),
            .workday = Hours::fromSeconds(8 * 3600),
            .labourRate = Money::yuan(100),
            .diagnosisFee = Money::yuan(150),
            .taxRate = Percent::fromBasisPoints(1300),
            .holdLength = Hours::fromSeconds(24 * 3600),
            .isSample = isSample};
}

} // namespace baydesk
