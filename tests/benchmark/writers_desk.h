// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace baydesk {

/// How those who write to one file are kept from each other's way.
enum class Turns {
    AsShipped,
    /// Without the writers' queue, by SQLite's own waiting alone, for up to a minute.
    BusyTimeout
};

/// What desks that worked at the same time did, all together.
struct DeskWork {
    /// One entry for each act that was committed, in milliseconds: until its transaction had begun for good,
    /// and until it was committed.
    std::vector<double> waits;
    std::vector<double> wholes;
    /// Transactions that were begun, also those that gave way and began anew.
    double rounds = 0;
    /// Errors that would have reached a person.
    double errors = 0;
    double orders = 0;
    /// Of the processors, in the desks' processes.
    double processorSeconds = 0;
};

/// As many processes as desks, each taking orders of its own from reception to delivery in the shop of
/// \p database for \p seconds: own technicians, bays and cars, the same shelves.
DeskWork workAtDesks(const QString& database, int desks, int seconds, Turns turns);

/// Whether the program was started to be one of them, and being it.
bool isStartedAsDesk(int argc, char** argv);
int beDesk(char** argv);

} // namespace baydesk
