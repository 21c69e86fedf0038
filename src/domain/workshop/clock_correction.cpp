// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/refusal.h"
#include "domain/values/text.h"
#include "domain/workshop/clock.h"

#include <algorithm>
#include <limits>

namespace baydesk {

namespace {

constexpr Timestamp endless = Timestamp::fromMilliseconds(std::numeric_limits<std::int64_t>::max());

Timestamp endOf(const ClockEntry& entry) {
    return entry.end.value_or(endless);
}

bool overlap(const ClockEntry& a, const ClockEntry& b) {
    return a.end != a.start && b.end != b.start && a.start < endOf(b) && b.start < endOf(a);
}

ClockEntry idle(Timestamp from, std::optional<Timestamp> until, const QString& reason) {
    ClockEntry entry;
    entry.start = from;
    entry.end = until;
    entry.reason = reason;
    return entry;
}

/// What stays of an idle entry around a corrected one. The first piece replaces it; if nothing stays, one of
/// no length.
std::vector<ClockEntry> remains(const ClockEntry& idleEntry, const ClockEntry& corrected) {
    std::vector<ClockEntry> pieces;
    if (idleEntry.start < corrected.start) {
        pieces.push_back(idle(idleEntry.start, corrected.start, corrected.reason));
    }
    if (corrected.end && endOf(idleEntry) > *corrected.end) {
        pieces.push_back(idle(*corrected.end, idleEntry.end, corrected.reason));
    }
    if (pieces.empty()) {
        pieces.push_back(idle(idleEntry.start, idleEntry.start, corrected.reason));
    }
    pieces.front().replaces = idleEntry.id;
    return pieces;
}

/// A running entry that something replaces ends; the moment does not count any more.
void endIfRunning(ClockChanges& changes, const ClockEntry& entry, Timestamp now) {
    if (entry.isRunning()) {
        changes.ends.push_back({entry.id.value(), std::max(entry.start, now)});
    }
}

} // namespace

ClockChanges TechnicianDay::correct(ClockEntryId entry, Timestamp start, std::optional<Timestamp> end,
                                    const QString& reason, Timestamp now) const {
    const ClockEntry& old = effective(entry);
    ClockEntry corrected = old;
    corrected.id.reset();
    corrected.start = start;
    corrected.end = end;
    corrected.replaces = entry;
    corrected.reason = cleanText(reason);
    refuseTimes(old, corrected, now);
    refuseClash(old, corrected);

    ClockChanges changes;
    endIfRunning(changes, old, now);
    std::vector<ClockEntry> timeline{corrected};
    changes.added.push_back(corrected);
    for (const ClockEntry& other : entries_) {
        if (&other == &old) {
            continue;
        }
        if (!overlap(other, corrected)) {
            timeline.push_back(other);
            continue;
        }
        endIfRunning(changes, other, now);
        for (const ClockEntry& piece : remains(other, corrected)) {
            timeline.push_back(piece);
            changes.added.push_back(piece);
        }
    }
    if (old.isRunning() && corrected.end && now < dayEnd_) {
        // Still here, but no longer on that: the time since is idle until they start something or clock off.
        timeline.push_back(idle(*corrected.end, {}, corrected.reason));
        changes.added.push_back(timeline.back());
    }
    const std::vector<ClockEntry> filled = fillers(timeline, corrected.reason);
    changes.added.insert(changes.added.end(), filled.begin(), filled.end());
    return changes;
}

const ClockEntry& TechnicianDay::effective(ClockEntryId entry) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [entry](const ClockEntry& candidate) { return candidate.id == entry; });
    if (found == entries_.end()) {
        throw Refusal("clock.already_corrected", tr("This entry was corrected already."),
                      tr("Correct the entry that stands in its place."));
    }
    return *found;
}

void TechnicianDay::refuseTimes(const ClockEntry& old, const ClockEntry& corrected, Timestamp now) const {
    if (corrected.reason.isEmpty()) {
        throw Refusal("clock.correction_reason_missing", tr("A correction needs a reason."), {}, "reason");
    }
    if (!corrected.end && old.end) {
        throw Refusal("clock.end_missing",
                      tr("Say when the entry ended; it ended at %1.").arg(time(*old.end)), {}, "end");
    }
    if (corrected.start > now || corrected.end.value_or(now) > now) {
        throw Refusal("clock.in_future",
                      tr("It is %1; a clock entry cannot lie in the future.").arg(time(now)), {},
                      corrected.start > now ? "start" : "end");
    }
    if (corrected.end && *corrected.end < corrected.start) {
        throw Refusal(
            "clock.end_before_start",
            tr("The end, %1, lies before the start, %2.").arg(time(*corrected.end), time(corrected.start)),
            {}, "end");
    }
    if (corrected.start < dayStart_ || corrected.start >= dayEnd_ || corrected.end.value_or(now) > dayEnd_) {
        throw Refusal("clock.across_days", tr("An entry begins and ends on its own day."),
                      tr("Keep both times on %1.").arg(calendar_.dayOf(dayStart_).toString(Qt::ISODate)),
                      "start");
    }
    if (corrected.start == old.start && corrected.end == old.end) {
        throw Refusal("clock.unchanged", tr("These are the times the entry has already."), {}, "start");
    }
}

void TechnicianDay::refuseClash(const ClockEntry& old, const ClockEntry& corrected) const {
    for (const ClockEntry& other : entries_) {
        if (&other != &old && other.activity != ClockActivity::Idle && overlap(other, corrected)) {
            throw Refusal(
                "clock.overlap",
                tr("Two clocks at once: %1 was on %2 from %3 to %4.")
                    .arg(name_, describe(other), time(other.start), other.end ? time(*other.end) : tr("now")),
                tr("Correct that entry first, or keep clear of it."),
                other.start < corrected.start ? "start" : "end");
        }
    }
}

/// Idle entries for the time a correction left free. Where the technician had clocked off it stays free.
std::vector<ClockEntry> TechnicianDay::fillers(const std::vector<ClockEntry>& corrected,
                                               const QString& reason) const {
    std::vector<ClockEntry> timeline = corrected;
    std::erase_if(timeline, [](const ClockEntry& entry) { return entry.end == entry.start; });
    for (std::size_t i = 1; i < entries_.size(); ++i) {
        if (endOf(entries_[i - 1]) < entries_[i].start) {
            timeline.push_back(idle(*entries_[i - 1].end, entries_[i].start, {}));
        }
    }
    std::sort(timeline.begin(), timeline.end(),
              [](const ClockEntry& a, const ClockEntry& b) { return a.start < b.start; });
    std::vector<ClockEntry> added;
    Timestamp covered = timeline.empty() ? endless : endOf(timeline.front());
    for (const ClockEntry& entry : timeline) {
        if (covered < entry.start) {
            added.push_back(idle(covered, entry.start, reason));
        }
        covered = std::max(covered, endOf(entry));
    }
    return added;
}

} // namespace baydesk
