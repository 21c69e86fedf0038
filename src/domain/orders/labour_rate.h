// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/order_line.h"
#include "domain/values/timestamp.h"

#include <QDate>
#include <vector>

namespace baydesk {

using LabourRateId = Id<struct LabourRateTag>;

/// What a person types for a rate: the price of an hour for a payer and a service category from a day on.
struct LabourRateDraft {
    Payer payer = Payer::Customer;
    ServiceCategory category = ServiceCategory::General;
    Money rate;
    QDate from;
};

/// An entry of the labour rate table (catalogue T33: prices complete and on display). It is never changed: a
/// correction is another entry.
struct LabourRate {
    LabourRateId id;
    LabourRateDraft data;
    QString enteredBy;
    Timestamp enteredAt;
    /// Taken back before its first day came.
    bool isWithdrawn = false;
};

/// What an hour costs: the table, and the shop's labour rate where the table says nothing. The one place that
/// answers this for everything that writes a labour line.
class LabourRates {
  public:
    LabourRates() = default;
    /// \p entries oldest entry first.
    LabourRates(Money general, std::vector<LabourRate> entries)
        : general_(general), entries_(std::move(entries)) {}

    /// The price of an hour on an order of that day.
    Money on(Payer payer, ServiceCategory category, QDate day) const;
    /// The entry that holds on the day: of those not withdrawn the one with the latest first day, of several
    /// with the same first day the one entered last. Null where the shop's labour rate holds.
    const LabourRate* entryOn(Payer payer, ServiceCategory category, QDate day) const;
    Money general() const { return general_; }
    const std::vector<LabourRate>& entries() const { return entries_; }

  private:
    Money general_;
    std::vector<LabourRate> entries_;
};

/// How an entry stands on a day.
enum class LabourRateState { InForce, Later, Earlier, Withdrawn };
LabourRateState stateOn(const LabourRates& rates, const LabourRate& entry, QDate day);
QString label(LabourRateState state);

/// Refuses, naming the field: a rate outside 0–1,000,000 yuan; no first day; a first day before \p today that
/// is not after \p lastCharged, the day of the newest order with such labour: what was charged stays charged
/// by the table.
void requireRate(const LabourRateDraft& draft, QDate today, std::optional<QDate> lastCharged);
/// Refuses to take back an entry whose first day has come, or one that is taken back already.
void requireWithdrawable(const LabourRate& entry, QDate today);

} // namespace baydesk
