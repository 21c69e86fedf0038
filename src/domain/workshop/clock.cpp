// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workshop/clock.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace baydesk {

namespace {

bool needsReason(ClockActivity activity) {
    return activity == ClockActivity::NonProductive || activity == ClockActivity::Other;
}

} // namespace

QString describe(const ClockEntry& entry) {
    return entry.job && !entry.jobName.isEmpty() ? entry.jobName : label(entry.activity);
}

TechnicianDay::TechnicianDay(QString name, QDate day, const ShopSettings& shop,
                             std::vector<ClockEntry> entries)
    : name_(std::move(name)),
      calendar_(shop.calendar),
      dayStart_(calendar_.startOf(day)),
      dayEnd_(calendar_.startOf(day.addDays(1))),
      closes_(calendar_.at(day, shop.closes)),
      entries_(std::move(entries)) {
    // An entry of no length is what remains of one that a correction took back whole.
    std::erase_if(entries_, [](const ClockEntry& entry) { return entry.end == entry.start; });
    std::stable_sort(entries_.begin(), entries_.end(),
                     [](const ClockEntry& a, const ClockEntry& b) { return a.start < b.start; });
}

const ClockEntry* TechnicianDay::running() const {
    return entries_.empty() || !entries_.back().isRunning() ? nullptr : &entries_.back();
}

Hours TechnicianDay::worked(Timestamp now) const {
    Hours sum;
    for (const ClockEntry& entry : entries_) {
        sum += entry.activity == ClockActivity::Job ? entry.length(now) : Hours();
    }
    return sum;
}

Hours TechnicianDay::waited(Timestamp now) const {
    Hours sum;
    for (const ClockEntry& entry : entries_) {
        sum += isWaiting(entry.activity) ? entry.length(now) : Hours();
    }
    return sum;
}

ClockChanges TechnicianDay::start(const ClockStart& what, Timestamp now) const {
    if ((what.activity == ClockActivity::Job) != what.job.has_value()) {
        throw std::logic_error("a clock start whose activity and job disagree");
    }
    const ClockEntry* last = running();
    if (last != nullptr && last->activity == what.activity && last->job == what.job) {
        throw Refusal(
            "clock.already_on",
            tr("%1 is already clocked on to %2 since %3.").arg(name_, describe(*last), time(last->start)));
    }
    const QString reason = cleanText(what.reason);
    if (needsReason(what.activity) && reason.isEmpty()) {
        throw Refusal("clock.reason_missing", tr("Say what the time goes into."), {}, "reason");
    }
    refuseClockSetBack(now);
    ClockChanges changes;
    if (last != nullptr) {
        changes.ends.push_back({last->id.value(), now});
    }
    ClockEntry added;
    added.activity = what.activity;
    added.job = what.job;
    added.bay = what.bay;
    added.start = now;
    added.reason = reason;
    changes.added.push_back(added);
    return changes;
}

ClockChanges TechnicianDay::endOfDay(Timestamp now) const {
    const ClockEntry* last = running();
    if (last == nullptr) {
        throw Refusal("clock.not_on", tr("%1 is not clocked on.").arg(name_));
    }
    refuseClockSetBack(now);
    return {{{last->id.value(), now}}, {}};
}

ClockChanges TechnicianDay::closeForgotten() const {
    const ClockEntry* last = running();
    return last == nullptr ? ClockChanges{}
                           : ClockChanges{{{last->id.value(), std::max(last->start, closes_)}}, {}};
}

void TechnicianDay::refuseClockSetBack(Timestamp now) const {
    if (entries_.empty()) {
        return;
    }
    const Timestamp known = entries_.back().end.value_or(entries_.back().start);
    if (now < known) {
        throw Refusal("clock.set_back",
                      tr("It is %1 on this computer, but %2 has been clocked until %3.")
                          .arg(time(now), name_, time(known)),
                      tr("Set the computer's clock right, or correct that entry first."));
    }
}

QString TechnicianDay::time(Timestamp moment) const {
    return calendar_.local(moment).toString(QStringLiteral("HH:mm"));
}

} // namespace baydesk
