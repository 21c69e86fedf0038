// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/promise_suggestion.h"

#include "domain/values/rounding.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

constexpr std::int64_t quarterSeconds = 900;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::PromiseSuggestion)
};

QString inHoursAndMinutes(Hours length) {
    const std::int64_t minutes = divideHalfUp(length.seconds(), 60);
    if (minutes < 60) {
        return Tr::tr("%1 min").arg(minutes);
    }
    return minutes % 60 == 0 ? Tr::tr("%1 h").arg(minutes / 60)
                             : Tr::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

/// The moment at which \p work is done that begins at \p from, by as many people as \p hands says of a day;
/// nothing if the days that are known do not suffice.
template <class Hands>
std::optional<Timestamp> after(Timestamp from, Hours work, const PromiseQuestion& question,
                               const ShopSettings& shop, Hands hands) {
    for (const WorkshopStaffing& day : question.days) {
        const std::int64_t people = hands(day);
        const Timestamp begin = std::max(from, shop.calendar.at(day.day, shop.opens));
        const Timestamp end = shop.calendar.at(day.day, shop.closes);
        if (day.technicians == 0 || people == 0 || end <= begin) {
            continue;
        }
        const Hours room = Hours::fromSeconds(end.since(begin).seconds() * people);
        if (work <= room) {
            return begin.plus(Hours::fromSeconds(divideHalfUp(work.seconds(), people)));
        }
        work -= room;
    }
    return std::nullopt;
}

/// What the jobs took that say how long the work takes.
QString basisWords(DurationLevel level, int jobs) {
    switch (level) {
    case DurationLevel::Operation:
        return Tr::tr("%1: %n job(s) of the same operation took up to %2 in four of five cases.", nullptr,
                      jobs);
    case DurationLevel::Category:
        return Tr::tr("%1: %n job(s) of its category took up to %2 in four of five cases.", nullptr, jobs);
    case DurationLevel::Shop:
        return Tr::tr("%1: %n job(s) of the shop took up to %2 in four of five cases.", nullptr, jobs);
    case DurationLevel::AnyJob:
        return Tr::tr("%1 has no hours yet: %n job(s) of any kind took up to %2 in four of five cases.",
                      nullptr, jobs);
    case DurationLevel::StandardHours: break;
    }
    return Tr::tr("%1: its hours alone, %2; nothing comparable was done yet.");
}

QString basis(const WorkAhead& work) {
    const DurationEstimate& duration = *work.duration;
    const QString usual =
        basisWords(duration.level, duration.jobs).arg(work.name, inHoursAndMinutes(duration.usual));
    if (!duration.atMost || *duration.atMost <= duration.usual) {
        return usual;
    }
    return usual + QLatin1Char(' ') +
           Tr::tr("Nine of ten took up to %1.").arg(inHoursAndMinutes(*duration.atMost));
}

class Suggesting {
  public:
    Suggesting(const PromiseQuestion& question, const ShopSettings& shop)
        : question_(question), shop_(shop) {}

    PromiseSuggestion answer() {
        const Hours length = workLength();
        std::optional<Timestamp> begin = partsThere();
        const bool isKnown = isKnown_;
        if (begin && isKnown && !question_.isInWork && !question_.isWorkDone) {
            begin = afterWaitingWork(*begin, length);
        }
        const auto ready = begin && isKnown ? own(*begin, length) : std::nullopt;
        if (begin && isKnown && !ready) {
            tell(Tr::tr("No technician is expected in the coming weeks."));
        }
        if (ready) {
            said_.promise = roundedUp(*ready);
        }
        return std::move(said_);
    }

  private:
    void tell(const QString& sentence) { said_.reasons.append(sentence); }

    std::optional<Timestamp> own(Timestamp from, Hours length) const {
        return after(from, length, question_, shop_, [](const WorkshopStaffing&) { return 1; });
    }

    Hours workLength() {
        Hours length;
        for (const WorkAhead& work : question_.works) {
            if (!work.duration) {
                tell(Tr::tr("%1: nobody knows yet how long it takes; write its labour.").arg(work.name));
                isKnown_ = false;
                continue;
            }
            tell(basis(work));
            length += std::max({work.duration->usual - work.done, work.unworked, Hours()});
        }
        if (question_.isWorkDone) {
            tell(Tr::tr("The work is done."));
        } else if (question_.works.empty()) {
            tell(Tr::tr("There is no work yet."));
            isKnown_ = false;
        }
        if (question_.checks) {
            tell(Tr::tr("Checks and wash take up to %1.").arg(inHoursAndMinutes(question_.checks->usual)));
            length += question_.checks->usual;
        }
        return length;
    }

    std::optional<Timestamp> partsThere() {
        Timestamp begin = question_.now;
        for (const AwaitedPart& part : question_.parts) {
            if (!part.arrives) {
                tell(Tr::tr("“%1” is missing and not on its way: ask the parts counter first.")
                         .arg(part.name));
                isKnown_ = false;
                continue;
            }
            tell(Tr::tr("“%1” arrives on %2.").arg(part.name, part.arrives->toString(Qt::ISODate)));
            const QTime noon = shop_.opens.addSecs(shop_.opens.secsTo(shop_.closes) / 2);
            begin = std::max(begin, shop_.calendar.at(*part.arrives, noon));
        }
        return begin;
    }

    /// What is promised before the car itself would be ready goes first; each of it may push the car behind
    /// more of it.
    std::optional<Timestamp> afterWaitingWork(Timestamp begin, Hours length) {
        Hours first;
        std::optional<Timestamp> start = begin;
        while (start) {
            const auto ready = own(*start, length);
            Hours before;
            for (const WaitingWork& work : question_.waiting) {
                before += ready && work.promise && *work.promise <= *ready ? work.left : Hours();
            }
            if (!ready || before <= first) {
                break;
            }
            first = before;
            start = after(question_.now, first, question_, shop_,
                          [](const WorkshopStaffing& day) { return std::min(day.technicians, day.bays); });
            start = start ? std::optional(std::max(*start, begin)) : start;
        }
        if (!first.isZero()) {
            tell(Tr::tr("%1 of promised work go before it.").arg(first.toString()));
        }
        return start;
    }

    Timestamp roundedUp(Timestamp moment) const {
        const std::int64_t step = quarterSeconds * 1000;
        return Timestamp::fromMilliseconds((moment.milliseconds() + step - 1) / step * step);
    }

    const PromiseQuestion& question_;
    const ShopSettings& shop_;
    PromiseSuggestion said_;
    bool isKnown_ = true;
};

} // namespace

PromiseSuggestion suggestPromise(const PromiseQuestion& question, const ShopSettings& shop) {
    return Suggesting(question, shop).answer();
}

} // namespace baydesk
