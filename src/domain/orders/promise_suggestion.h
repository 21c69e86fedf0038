// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/appointment_capacity.h"
#include "domain/orders/work_duration.h"

#include <QStringList>

namespace baydesk {

/// One job of the car the promise is for.
struct WorkAhead {
    /// How people name it: "A", or its complaint while it has no letter.
    QString name;
    /// Empty where nothing says how long it takes.
    std::optional<DurationEstimate> duration;
    /// What of it has passed since it was begun, waiting included.
    Hours done = {};
    /// What nobody has worked yet of the hours that were sold: a job that waited is not done for that.
    Hours unworked = {};
};

/// Approved work on another car that is not finished.
struct WaitingWork {
    /// Empty: it waits behind everything that is promised.
    std::optional<Timestamp> promise;
    Hours left;
};

/// A part of which too little is here.
struct AwaitedPart {
    QString name;
    /// The day on which what is missing is expected; empty if it is not ordered, or too little is.
    std::optional<QDate> arrives;
};

/// Everything a promise hangs on.
struct PromiseQuestion {
    Timestamp now;
    std::vector<WorkAhead> works;
    /// A technician works on the car already: it waits for nobody else.
    bool isInWork = false;
    /// Every job is finished: what is left are the checks.
    bool isWorkDone = false;
    std::vector<WaitingWork> waiting = {};
    /// Who is there, from today on, day by day.
    std::vector<WorkshopStaffing> days;
    std::vector<AwaitedPart> parts = {};
    /// From the end of the work to "ready": checks and wash.
    std::optional<DurationEstimate> checks = {};
};

/// A time the customer can be told, and what it rests on in sentences.
struct PromiseSuggestion {
    /// Empty if something it hangs on is not known; the reasons say what.
    std::optional<Timestamp> promise;
    QStringList reasons;
    bool operator==(const PromiseSuggestion&) const = default;
};

/// When the car will be ready (catalogue E5). Work promised before it goes first, shared by the technicians
/// who are there; what is missing is counted as there from the middle of its day on; then the jobs one after
/// another and the checks, all within opening hours of days somebody works. Rounded up to a quarter of an
/// hour.
PromiseSuggestion suggestPromise(const PromiseQuestion& question, const ShopSettings& shop);

} // namespace baydesk
