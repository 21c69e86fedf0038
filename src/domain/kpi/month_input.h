// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kpi/facts.h"

#include <cstdint>
#include <variant>
#include <vector>

namespace baydesk {

/// The figures of a month as somebody entered them (catalogue B1), nothing scaled and nothing filled in.
struct MonthInput {
    explicit MonthInput(Month ofMonth) : month(ofMonth) {}
    Month month;
    std::int64_t workDays = 0;
    Hours hoursPerDay;
    Money labourOutput;
    Money partsOutput;
    Money totalOutput;
    Money maintenanceOutput;
    Money generalOutput;
    Money accidentOutput;
    Hours soldHours;
    Hours workedHours;
    std::int64_t visits = 0;
    std::int64_t maintenanceJobs = 0;
    std::int64_t generalJobs = 0;
    std::int64_t accidentJobs = 0;
    std::int64_t comebackVehicles = 0;
    /// A share in millionths: 81 % is 810000.
    std::int64_t onTimePpm = 0;
    std::int64_t mechanicalBays = 0;
    std::int64_t bodyBays = 0;
    std::int64_t paintBooths = 0;
    std::int64_t staff = 0;
    std::int64_t frontStaff = 0;
    std::int64_t mechanicalTechnicians = 0;
    std::int64_t bodyTechnicians = 0;
    Money directPay;
    Money labourRate;

    std::int64_t bays() const { return mechanicalBays + bodyBays + paintBooths; }
    std::int64_t technicians() const { return mechanicalTechnicians + bodyTechnicians; }
    Hours availableHours() const;
    Hours bayHours() const;

    friend bool operator==(const MonthInput&, const MonthInput&) = default;
};

/// One figure of a month file: its key and where it stands. A share is a count of millionths in the input and
/// a number from 0 to 1 in the file.
struct MonthField {
    const char* key;
    std::variant<std::int64_t MonthInput::*, Money MonthInput::*, Hours MonthInput::*> member;
    bool isShare = false;
};
const std::vector<MonthField>& monthFields();

/// Refuses figures that contradict each other or cannot be, each under the key of the month file it belongs
/// to. A class total that differs from labour and parts is no reason: it is kept and shown (catalogue B3).
void requireConsistent(const MonthInput& input);

/// The facts such a month gives; what it cannot know stays missing.
MonthFacts factsOf(const MonthInput& input);

} // namespace baydesk
