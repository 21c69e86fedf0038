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
    bool isSample = false;
};

} // namespace baydesk
