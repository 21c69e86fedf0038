// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/work_duration.h"

#include "domain/values/quantile.h"
#include "domain/values/rounding.h"

#include <algorithm>

namespace baydesk {

namespace {

const Percent fourOfFive = Percent::fromBasisPoints(8000);
const Percent nineOfTen = Percent::fromBasisPoints(9000);

/// The past lengths as they would have been for a job of \p hours.
template <class Test>
std::vector<Hours> scaled(const std::vector<PastJob>& jobs, Hours hours, Test test) {
    std::vector<Hours> lengths;
    for (const PastJob& job : jobs) {
        if (!job.sold.isZero() && test(job)) {
            lengths.push_back(Hours::fromSeconds(
                divideHalfUp(Int128(job.elapsed.seconds()) * hours.seconds(), job.sold.seconds())));
        }
    }
    return lengths;
}

std::vector<Hours> elapsedOf(const std::vector<PastJob>& jobs) {
    std::vector<Hours> lengths;
    for (const PastJob& job : jobs) {
        lengths.push_back(job.elapsed);
    }
    return lengths;
}

} // namespace

Hours openTime(Timestamp from, Timestamp to, const ShopSettings& shop) {
    Hours open;
    if (to <= from) {
        return open;
    }
    const QDate last = shop.calendar.dayOf(to);
    for (QDate day = shop.calendar.dayOf(from); day <= last; day = day.addDays(1)) {
        const Timestamp begin = std::max(from, shop.calendar.at(day, shop.opens));
        const Timestamp end = std::min(to, shop.calendar.at(day, shop.closes));
        if (end > begin) {
            open += end.since(begin);
        }
    }
    return open;
}

std::optional<DurationEstimate> usualDuration(const std::vector<Hours>& lengths, DurationLevel level) {
    if (std::ssize(lengths) < enoughJobs) {
        return std::nullopt;
    }
    const Hours usual = quantile(lengths, fourOfFive).value();
    std::vector<Hours> errors;
    for (const Hours length : lengths) {
        errors.push_back(length - usual);
    }
    return DurationEstimate{usual, upperBound(usual, errors, nineOfTen), level,
                            static_cast<int>(lengths.size())};
}

std::optional<DurationEstimate> expectedDuration(const WorkToEstimate& work,
                                                 const std::vector<PastJob>& alike,
                                                 const std::vector<PastJob>& recent) {
    if (const auto same = usualDuration(elapsedOf(alike), DurationLevel::Operation)) {
        return same;
    }
    if (!work.hours || work.hours->isZero()) {
        return usualDuration(elapsedOf(recent), DurationLevel::AnyJob);
    }
    const auto isOfCategory = [&](const PastJob& job) { return job.category == work.category; };
    if (const auto kind = usualDuration(scaled(recent, *work.hours, isOfCategory), DurationLevel::Category)) {
        return kind;
    }
    const auto all = [](const PastJob&) { return true; };
    if (const auto shop = usualDuration(scaled(recent, *work.hours, all), DurationLevel::Shop)) {
        return shop;
    }
    return DurationEstimate{*work.hours, {}, DurationLevel::StandardHours, 0};
}

} // namespace baydesk
