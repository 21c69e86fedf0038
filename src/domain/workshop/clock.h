// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/shop.h"
#include "domain/values/hours.h"
#include "domain/values/id.h"
#include "domain/values/timestamp.h"

#include <QCoreApplication>
#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace baydesk {

/// What a technician's time goes into (catalogue L04–L07). Only Job is time on a vehicle.
enum class ClockActivity { Job, Idle, WaitingParts, WaitingConsent, WaitingBay, NonProductive, Other };
template <>
struct Codes<ClockActivity> {
    static constexpr std::array words{"job",         "idle",           "waiting_parts", "waiting_consent",
                                      "waiting_bay", "non_productive", "other"};
};
/// Present, but without work: idle, or waiting for parts, consent or a bay (catalogue L18).
constexpr bool isWaiting(ClockActivity activity) {
    return activity >= ClockActivity::Idle && activity <= ClockActivity::WaitingBay;
}

/// One stretch of a technician's day. Once ended it is never changed: a correction is a new entry that
/// replaces it.
struct ClockEntry {
    /// Empty until stored.
    std::optional<ClockEntryId> id;
    ClockActivity activity = ClockActivity::Idle;
    /// Set for Job and for nothing else.
    std::optional<JobId> job;
    /// "R261121-018 A", for sentences.
    QString jobName;
    std::optional<BayId> bay;
    Timestamp start = Timestamp::fromMilliseconds(0);
    /// Empty while it runs.
    std::optional<Timestamp> end;
    std::optional<ClockEntryId> replaces;
    QString reason;

    bool isRunning() const { return !end; }
    /// A running entry is as long as it has run until \p now.
    Hours length(Timestamp now) const { return end.value_or(now).since(start); }
};

/// What a person says a technician does from now on.
struct ClockStart {
    ClockActivity activity = ClockActivity::Idle;
    std::optional<JobId> job;
    std::optional<BayId> bay;
    QString reason;
};

/// A running entry that is ended, or ended because a new one replaces it.
struct ClockEnd {
    ClockEntryId entry;
    Timestamp end;
};

/// What an act writes: first the ends, then the new entries.
struct ClockChanges {
    std::vector<ClockEnd> ends;
    std::vector<ClockEntry> added;
};

/// The rule "each start ends the last": from a technician's clock-on to the next clock-off there
/// is neither a gap nor an overlap, whatever people do. Holds the entries of one technician's day that no
/// correction has replaced.
class TechnicianDay {
    Q_DECLARE_TR_FUNCTIONS(baydesk::TechnicianDay)

  public:
    /// \p name  the technician, for the sentences of refusals.
    TechnicianDay(QString name, QDate day, const ShopSettings& shop, std::vector<ClockEntry> entries);

    /// Oldest first, without entries of no length that have ended.
    const std::vector<ClockEntry>& entries() const { return entries_; }
    const ClockEntry* running() const;
    /// Time on jobs (catalogue L04), and present without work (L18).
    Hours worked(Timestamp now) const;
    Hours waited(Timestamp now) const;

    /// Ends the running entry and starts another. Refuses what already runs, a start before the last entry's,
    /// and work that is not on vehicles without a reason.
    ClockChanges start(const ClockStart& what, Timestamp now) const;
    /// Clocks off. Refuses if nothing runs, and an end before the running entry's start.
    ClockChanges endOfDay(Timestamp now) const;
    /// Ends the running entry of a day that is over, at the shop's closing time or where it began if that was
    /// later.
    ClockChanges closeForgotten() const;
    /// Replaces an entry by one with other times; \p end is empty only for an entry that runs on. Time it
    /// leaves free, or since a new end of what runs today, becomes idle; idle time it needs gives way;
    /// another overlap is refused naming the clash. Refuses a missing reason, an end before the start, times
    /// in the future or on another day, and an entry that was replaced already.
    ClockChanges correct(ClockEntryId entry, Timestamp start, std::optional<Timestamp> end,
                         const QString& reason, Timestamp now) const;

  private:
    const ClockEntry& effective(ClockEntryId entry) const;
    void refuseClockSetBack(Timestamp now) const;
    void refuseTimes(const ClockEntry& old, const ClockEntry& corrected, Timestamp now) const;
    void refuseClash(const ClockEntry& old, const ClockEntry& corrected) const;
    std::vector<ClockEntry> fillers(const std::vector<ClockEntry>& corrected, const QString& reason) const;
    QString time(Timestamp moment) const;

    QString name_;
    ShopCalendar calendar_;
    Timestamp dayStart_;
    Timestamp dayEnd_;
    Timestamp closes_;
    std::vector<ClockEntry> entries_;
};

/// What an entry is about, in a person's words: "R261121-018 A", "waiting for parts".
QString describe(const ClockEntry& entry);
QString label(ClockActivity activity);

} // namespace baydesk
