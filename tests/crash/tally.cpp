// SPDX-License-Identifier: GPL-3.0-or-later
#include "tally.h"

#include <numeric>
#include <sstream>

namespace baydesk::crash {

std::vector<Tally>& tallies() {
    static std::vector<Tally> all;
    return all;
}

namespace {

std::string line(const Tally& tally) {
    std::ostringstream text;
    text << "| " << tally.kind << " | " << tally.faults << " | " << tally.confirmed << " | "
         << tally.toldAndAbsent << " | " << tally.toldAndThere << " | " << tally.lost << " | "
         << tally.halfDone << " |\n";
    return text.str();
}

} // namespace

std::string tallyTable() {
    std::string table =
        "| fault | injected | acts confirmed | error told, act absent | error told, act there | lost "
        "| half-done |\n|---|---:|---:|---:|---:|---:|---:|\n";
    Tally sum{.kind = "all"};
    for (const Tally& tally : tallies()) {
        table += line(tally);
        sum.faults += tally.faults;
        sum.confirmed += tally.confirmed;
        sum.lost += tally.lost;
        sum.halfDone += tally.halfDone;
        sum.toldAndAbsent += tally.toldAndAbsent;
        sum.toldAndThere += tally.toldAndThere;
    }
    return table + line(sum);
}

} // namespace baydesk::crash
