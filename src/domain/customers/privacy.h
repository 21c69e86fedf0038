// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/customers/private_read.h"
#include "domain/orders/job.h"
#include "domain/values/id.h"
#include "domain/values/timestamp.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

namespace baydesk {

/// What a customer's data may be used for. Without any consent only for what the orders need.
enum class DataPurpose { Service, Reminders, Surveys, Offers };
template <>
struct Codes<DataPurpose> {
    static constexpr std::array words{"service", "reminders", "surveys", "offers"};
};
QString label(DataPurpose purpose);

/// What the customer said about one purpose, from that moment on.
struct DataConsent {
    DataPurpose purpose;
    bool isGiven;
    ConsentMethod method;
    Timestamp at;
    /// The last day of a consent that was given for a while.
    std::optional<QDate> until = {};
};

/// A consent as it is on file, with who wrote it down.
struct ConsentOnFile {
    DataConsent consent;
    QString recordedBy;
};

/// A look at private data with the name of who looked.
struct NamedRead {
    PrivateRead read;
    QString name;
};

/// Where one purpose stands on a day: nobody asked, allowed, allowed but over, or refused or withdrawn.
enum class ConsentStanding { NeverAsked, Allowed, Over, Withdrawn };
ConsentStanding standing(const std::optional<DataConsent>& last, QDate today);
QString label(ConsentStanding standing);

/// How long files are kept after an order was closed: repair files two years, those of repairs that the
/// maker's warranty paid six (catalogue D6).
inline constexpr int retentionYears = 2;
inline constexpr int warrantyRetentionYears = 6;

/// What stands in the way of erasing a customer's data.
struct ErasureState {
    int openOrders = 0;
    int openAppointments = 0;
    bool owesMoney = false;
    bool isErased = false;
    /// When the customer was first written down.
    QDate addedOn;
    /// Of the last order that was closed, and of the last one with work the maker paid.
    std::optional<QDate> lastClosedOn;
    std::optional<QDate> lastWarrantyOn;

    /// From this day on the law lets the files go; nothing where there are none.
    std::optional<QDate> retainedUntil() const;
    /// From this day on nothing asks for the data any more. Who never had an order is forgotten as long after
    /// they were written down as files are kept.
    QDate overSince() const { return retainedUntil().value_or(addedOn.addYears(retentionYears)); }
    /// One sentence each; empty if the data may be erased on \p today.
    QStringList blockers(QDate today) const;
};

/// How much is stored about a customer.
struct StoredAbout {
    int vehicles = 0;
    int vins = 0;
    int orders = 0;
    int payments = 0;
    int photos = 0;
};

/// What erasing a customer's data would do, told before it is done.
struct ErasurePlan {
    ErasureState state;
    StoredAbout stored;

    /// What is taken away, one sentence each.
    QStringList goes() const;
    /// What stays without saying who it was, and why, one sentence each.
    QStringList stays() const;
};

/// A customer whose data nothing asks for any more.
struct OverdueCustomer {
    CustomerId id;
    QString name;
    QString phone;
    /// Nothing for who never came.
    std::optional<QDate> lastClosedOn;
    QDate overSince;
    /// What the customer still allows; with such a consent in force the data may have a use yet.
    std::vector<DataPurpose> allowed;
};

} // namespace baydesk
