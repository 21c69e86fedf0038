// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shop.h"
#include "domain/shop_account.h"

namespace baydesk {

/// What a person types for the settings of the shop.
struct ShopDraft {
    QString name;
    QString address;
    QString phone;
    QString licence = {};
    /// An IANA id such as "Asia/Shanghai".
    QString timeZone;
    QTime opens;
    QTime closes;
    Hours workday;
    Money labourRate;
    Money diagnosisFee;
    Percent taxRate;
    Hours holdLength;
    int estimateValidDays = 7;
    int followUpDays = 3;
    Hours idleLock = Hours::fromSeconds(15 * 60);
    QTime backupTime = QTime(13, 0);
    QString backupFolder = {};
    ShopAccount account = {};
    bool isSample = false;
};

/// Checks and cleans the settings. Refuses, naming the field: no name, an unknown time zone, a closing time
/// that is not after the opening, a workday of nothing or of more than 24 h, a labour rate of zero or above
/// 100,000 yuan, a negative diagnosis fee, a tax rate above 100 %, a hold that lasts less than a minute or
/// more than a year, an estimate that stands less than a day or more than a year, an idle lock below a minute
/// or above eight hours, and no time for the backup.
ShopSettings checkedShop(const ShopDraft& draft);
ShopDraft draftOf(const ShopSettings& settings, const ShopAccount& account = {});

/// Checks and cleans the account. Refuses, naming the field: a credit code of a wrong length or character,
/// texts that are too long.
ShopAccount checkedAccount(const ShopAccount& account);

} // namespace baydesk
