// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/statutory_holidays.h"

#include <algorithm>
#include <array>

namespace baydesk {

namespace {

struct MonthDay {
    int month;
    int day;
    QDate in(int year) const { return QDate(year, month, day); }
};

/// The lunar days in the solar calendar, as the observatories publish them.
struct LunarDays {
    int year;
    MonthDay springFestival; ///< the first day of the first month
    MonthDay dragonBoat;
    MonthDay midAutumn;
};

constexpr std::array lunarDays{
    LunarDays{2025, {1, 29}, {5, 31}, {10, 6}}, LunarDays{2026, {2, 17}, {6, 19}, {9, 25}},
    LunarDays{2027, {2, 6}, {6, 9}, {9, 15}},   LunarDays{2028, {1, 26}, {5, 28}, {10, 3}},
    LunarDays{2029, {2, 13}, {6, 16}, {9, 22}}, LunarDays{2030, {2, 3}, {6, 5}, {9, 12}},
    LunarDays{2031, {1, 23}, {6, 24}, {10, 1}}, LunarDays{2032, {2, 11}, {6, 12}, {9, 19}},
    LunarDays{2033, {1, 31}, {6, 1}, {9, 8}},   LunarDays{2034, {2, 19}, {6, 20}, {9, 27}},
    LunarDays{2035, {2, 8}, {6, 10}, {9, 16}},
};

/// When the sun stands at 15°, which in this century is the 4th or 5th of April.
QDate qingming(int year) {
    const int ofCentury = year % 100;
    return QDate(year, 4, (ofCentury * 2422 + 48100) / 10000 - ofCentury / 4);
}

bool isSolarHoliday(QDate day) {
    const int of = day.month() * 100 + day.day();
    return of == 101 || of == 501 || of == 502 || (of >= 1001 && of <= 1003) || day == qingming(day.year());
}

} // namespace

bool isStatutoryHoliday(QDate day) {
    if (isSolarHoliday(day)) {
        return true;
    }
    const auto known = std::ranges::find(lunarDays, day.year(), &LunarDays::year);
    if (known == lunarDays.end()) {
        return false;
    }
    const qint64 sinceFestival = known->springFestival.in(day.year()).daysTo(day);
    return (sinceFestival >= -1 && sinceFestival <= 2) || day == known->dragonBoat.in(day.year()) ||
           day == known->midAutumn.in(day.year());
}

} // namespace baydesk
