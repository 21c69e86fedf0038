// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baydesk {

/// What a desktop that was started as a process of its own took.
struct Start {
    /// From the start of the process to the first painted table with rows in it, in seconds.
    double painted;
    /// The most memory the process ever had, in MiB.
    double peakMemory;
};

enum class StartKind {
    Bare,    ///< a QMainWindow with a QTableView of a hundred rows and nothing else
    Desktop, ///< Baydesk on the shop, to its first page
    Tour     ///< Baydesk on the shop, through every page and act of the tour
};

/// Starts \p kind on the shop in \p database, as a process of its own, and waits for its end.
Start measureStart(StartKind kind, const QString& database);

/// What such a started program does instead of measuring; its exit code. Empty kind arguments are a usage
/// error.
int beStarted(int argc, char** argv);
bool isStarted(int argc, char** argv);

} // namespace baydesk
