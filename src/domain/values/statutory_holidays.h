// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace baydesk {

/// Whether the day is one of the thirteen that the law makes a holiday for everybody in mainland China (rules
/// on national holidays in their form of 2025-01-01): New Year, the eve and three days of the Spring
/// Festival, Qingming, two days of May, Dragon Boat, Mid-Autumn, three days of October. Days off that the
/// government moves from year to year are none. Those of the lunar calendar are known from 2025 to 2035.
bool isStatutoryHoliday(QDate day);

} // namespace baydesk
