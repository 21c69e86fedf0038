// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace baydesk::crash {

/// What came of the faults of one kind.
struct Tally {
    std::string kind;
    int faults = 0;
    /// Acts whose commit returned.
    int confirmed = 0;
    /// Acts whose commit returned and that are not there.
    int lost = 0;
    /// Databases that are as after no whole number of acts, or have findings.
    int halfDone = 0;
    /// Acts that told an error and are not there.
    int toldAndAbsent = 0;
    /// Acts that told an error and are wholly there.
    int toldAndThere = 0;
};

/// The tallies of this run, in the order they came, for the table at its end.
std::vector<Tally>& tallies();
/// As a table in the form the documents use.
std::string tallyTable();

} // namespace baydesk::crash
