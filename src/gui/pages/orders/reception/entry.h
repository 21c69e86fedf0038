// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>

namespace baydesk {

/// What is typed at reception, read as people write it. Full-width forms of a Chinese keyboard count as their
/// ASCII ones everywhere; what cannot be read is nullopt, never a guess.

/// "41286", "41,286", "41,286 km".
std::optional<std::int64_t> readMileage(const QString& typed);

/// Eighths of a tank: "4" is 4/8, "1/2" and "4/8" too, "0" is empty, "1/1" is full.
std::optional<int> readFuel(const QString& typed);
/// "0", "1/8", "1/2", "1".
QString fuelText(int eighths);

/// The jobs in a line, separated by ";" or "；"; blanks around them and empty ones are dropped.
QStringList readJobs(const QString& typed);

} // namespace baydesk
