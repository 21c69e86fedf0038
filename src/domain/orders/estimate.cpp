// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/estimate.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

using Kind = EstimateChange::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Estimate)
};

template <class Test>
Money sumOf(const OfferedWork& offer, Test test) {
    Money sum;
    for (const EstimateJob& job : offer) {
        for (const EstimateLine& line : job.lines) {
            if (test(line)) {
                sum += line.amount;
            }
        }
    }
    return sum;
}

Money amountOf(const EstimateJob& job) {
    return sumOf({job}, [](const EstimateLine&) { return true; });
}

template <class Row>
const Row* at(const std::vector<Row>& rows, int position) {
    const auto found = std::ranges::find(rows, position, &Row::position);
    return found == rows.end() ? nullptr : &*found;
}

/// The positions of both, each once, ascending.
template <class Row>
std::vector<int> positionsOf(const std::vector<Row>& before, const std::vector<Row>& after) {
    std::vector<int> positions;
    for (const std::vector<Row>* rows : {&before, &after}) {
        for (const Row& row : *rows) {
            positions.push_back(row.position);
        }
    }
    std::ranges::sort(positions);
    const auto repeated = std::ranges::unique(positions);
    positions.erase(repeated.begin(), repeated.end());
    return positions;
}

void compareLines(const QString& letter, const EstimateJob& before, const EstimateJob& after,
                  std::vector<EstimateChange>& changes) {
    for (const int position : positionsOf(before.lines, after.lines)) {
        const EstimateLine* was = at(before.lines, position);
        const EstimateLine* is = at(after.lines, position);
        if (!was) {
            changes.push_back({Kind::LineAdded, letter, is->description, {}, is->amount});
        } else if (!is) {
            changes.push_back({Kind::LineGone, letter, was->description, was->amount, {}});
        } else if (*was != *is) {
            changes.push_back({Kind::LineChanged, letter, is->description, was->amount, is->amount});
        }
    }
}

} // namespace

Money customerShare(const OfferedWork& offer) {
    return sumOf(offer, [](const EstimateLine& line) { return line.payer == Payer::Customer; });
}

Money labourOf(const OfferedWork& offer) {
    return sumOf(offer, [](const EstimateLine& line) { return line.output == OutputHalf::Labour; });
}

Money partsOf(const OfferedWork& offer) {
    return sumOf(offer, [](const EstimateLine& line) { return line.output == OutputHalf::Parts; });
}

std::vector<EstimateChange> changesBetween(const OfferedWork& before, const OfferedWork& after) {
    std::vector<EstimateChange> changes;
    for (const int position : positionsOf(before, after)) {
        const EstimateJob* was = at(before, position);
        const EstimateJob* is = at(after, position);
        const QString letter = letterOf(position);
        if (!was) {
            changes.push_back({Kind::JobAdded, letter, {}, {}, amountOf(*is)});
            continue;
        }
        if (!is) {
            changes.push_back({Kind::JobGone, letter, {}, amountOf(*was), {}});
            continue;
        }
        if (was->isPricedLater != is->isPricedLater) {
            changes.push_back(
                {is->isPricedLater ? Kind::PriceStillOpen : Kind::PriceNowKnown, letter, {}, {}, {}});
        }
        compareLines(letter, *was, *is, changes);
    }
    return changes;
}

QString describe(const EstimateChange& change) {
    const auto money = [](const std::optional<Money>& amount) {
        return amount ? amount->toString() : QString();
    };
    switch (change.kind) {
    case Kind::JobAdded: return Tr::tr("Job %1 is new: %2").arg(change.job, money(change.after));
    case Kind::JobGone: return Tr::tr("Job %1 is gone: %2").arg(change.job, money(change.before));
    case Kind::LineAdded:
        return Tr::tr("Job %1: “%2” is new, %3").arg(change.job, change.description, money(change.after));
    case Kind::LineGone:
        return Tr::tr("Job %1: “%2” is gone, %3").arg(change.job, change.description, money(change.before));
    case Kind::LineChanged:
        return Tr::tr("Job %1: “%2” from %3 to %4")
            .arg(change.job, change.description, money(change.before), money(change.after));
    case Kind::PriceStillOpen: return Tr::tr("Job %1 is priced after the diagnosis").arg(change.job);
    case Kind::PriceNowKnown: return Tr::tr("Job %1 has its price now").arg(change.job);
    }
    return {};
}

} // namespace baydesk
