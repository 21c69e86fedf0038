// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/hours.h"
#include "domain/values/money.h"
#include "domain/values/quantity.h"
#include "domain/values/timestamp.h"

#include <QString>
#include <QTime>

namespace baydesk {

/// What a shop sets once: who it is, when it is open, and the numbers its rules use.
struct ShopSettings {
    QString name;
    QString address;
    QString phone;
    /// The number under which the repair business is registered; may be empty.
    QString licence = {};
    ShopCalendar calendar;
    QTime opens;
    QTime closes;
    /// Hours one technician or one bay is available on a normal working day.
    Hours workday;
    Money labourRate;
    /// What is charged when a customer declines all work after a diagnosis (catalogue T32).
    Money diagnosisFee;
    Percent taxRate;
    /// How long a soft hold on a part lasts.
    Hours holdLength;
    /// How many days the prices of an estimate stand, the day it is given not counted.
    int estimateValidDays = 7;
    /// How many days after the hand-over the customer is called.
    int followUpDays = 3;
    /// How long a desk may stand idle before it asks for the password again.
    Hours idleLock = Hours::fromSeconds(15 * 60);
    /// When the daily backup is due, and where it goes; an empty folder is the one beside the database.
    QTime backupTime = QTime(13, 0);
    QString backupFolder = {};
    bool isSample = false;
};

} // namespace baydesk
