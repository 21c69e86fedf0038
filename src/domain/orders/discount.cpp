// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/discount.h"

#include "domain/values/decimal.h"
#include "domain/values/refusal.h"
#include "domain/values/rounding.h"
#include "domain/values/text.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Discount)
};

constexpr int longestReason = 200;

} // namespace

Percent DiscountLimits::of(StaffRole role) const {
    const auto found = limits_.find(role);
    return found == limits_.end() ? Percent() : found->second;
}

Money DiscountStanding::allowed(Percent limit) const {
    const Int128 product = static_cast<Int128>(std::max(share, Money()).fen()) * limit.basisPoints();
    return Money::fromFen(static_cast<std::int64_t>(product / 10'000));
}

DiscountStanding discountStanding(const RepairOrder& order) {
    DiscountStanding standing;
    for (const Job* job : order.jobs()) {
        if (job->decision == JobDecision::Declined) {
            continue;
        }
        for (const OrderLine& line : job->lines) {
            if (line.isRemoved || line.payer != Payer::Customer) {
                continue;
            }
            if (line.kind == LineKind::Discount) {
                standing.discounts -= line.amount;
            } else {
                standing.share += line.amount;
            }
        }
    }
    return standing;
}

bool DiscountRoom::holds(Money discount, Percent limit) const {
    return discount <= half &&
           DiscountStanding{standing.share, standing.discounts + discount}.isWithin(limit);
}

DiscountRoom discountRoom(const RepairOrder& order, int job, OutputHalf half) {
    DiscountRoom room{.standing = discountStanding(order), .half = {}};
    for (const Job* each : order.jobs()) {
        if (each->position != job || each->decision == JobDecision::Declined) {
            continue;
        }
        for (const OrderLine& line : each->lines) {
            const bool counts = !line.isRemoved && line.payer == Payer::Customer && line.output == half;
            room.half += counts ? line.amount : Money();
        }
    }
    return room;
}

Money discountable(const Job& job, OutputHalf half, Payer payer) {
    Money whole;
    for (const OrderLine& line : job.lines) {
        const bool counts =
            !line.isRemoved && line.payer == payer && line.output == half && line.kind != LineKind::Discount;
        whole += counts ? line.amount : Money();
    }
    return whole;
}

std::optional<Percent> typedShare(const QString& typed) {
    const QString text = plainNumberText(typed);
    return text.endsWith(u'%') ? Percent::parse(text.chopped(1)) : std::nullopt;
}

std::optional<Money> typedDiscount(const QString& typed, Money whole) {
    const std::optional<Percent> share = typedShare(typed);
    if (!share) {
        return Money::parse(typed);
    }
    return share->basisPoints() <= 10'000 ? std::optional(shareOf(whole, *share)) : std::nullopt;
}

bool exceeds(Percent limit, const DiscountStanding& before, const DiscountStanding& after) {
    return !after.isWithin(limit) && (after.discounts > before.discounts || before.isWithin(limit));
}

void requireDiscountLimit(Percent limit, const DiscountStanding& before, const DiscountStanding& after,
                          const QString& whoElse) {
    if (!exceeds(limit, before, after)) {
        return;
    }
    const QString ask = whoElse.isEmpty() ? QString() : Tr::tr("Ask for it: %1.").arg(whoElse);
    throw Refusal(
        "discount.above_limit",
        Tr::tr("The discounts would come to %1. Your limit is %2 of the customer's %3, which is %4.")
            .arg(after.discounts.toString(), limit.toString(), after.share.toString(),
                 after.allowed(limit).toString()),
        ask, "price");
}

QString label(DiscountRequestState state) {
    switch (state) {
    case DiscountRequestState::Open: return Tr::tr("asked for");
    case DiscountRequestState::Granted: return Tr::tr("granted");
    case DiscountRequestState::Refused: return Tr::tr("refused");
    case DiscountRequestState::Withdrawn: return Tr::tr("withdrawn");
    case DiscountRequestState::Lapsed: return Tr::tr("lapsed");
    }
    return {};
}

LineDraft DiscountRequest::line() const {
    LineDraft draft;
    draft.kind = LineKind::Discount;
    draft.payer = Payer::Customer;
    draft.category = category;
    draft.discountOn = half;
    draft.description = description;
    draft.unitPrice = amount;
    draft.taxRate = taxRate;
    return draft;
}

bool hasLapsed(const DiscountRequest& request, const RepairOrder& order) {
    const std::vector<const Job*> jobs = order.jobs();
    const auto job = std::ranges::find(jobs, request.job, [](const Job* each) { return each->position; });
    const bool isJobGone = job == jobs.end() || (*job)->decision == JobDecision::Declined;
    return isJobGone || order.isInternal() || order.header().isReleased ||
           order.state() >= OrderState::Settled || order.settledAmount(Payer::Customer).has_value();
}

QString checkedDiscountReason(const QString& typed, const QString& sentence) {
    const auto reason = Text<longestReason>::parse(typed);
    if (!reason) {
        throw Refusal("discount.reason", sentence, {}, "reason");
    }
    return reason->value();
}

} // namespace baydesk
