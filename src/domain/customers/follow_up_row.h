// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/follow_up.h"

#include <QStringList>

namespace baydesk {

/// A follow-up with what the caller has to know.
struct FollowUpRow {
    FollowUp followUp;
    QString orderNumber;
    VehicleId vehicle;
    QString plate;
    QString model;
    CustomerId customer;
    /// Who brought the car.
    QString name;
    QString phone;
    QString advisor;
    QDate deliveredOn;
    /// The complaints of the work that was done, in order.
    QStringList jobs;
};

/// One call as it was made.
struct FollowUpCall {
    Timestamp at;
    QString recordedBy;
    CallOutcome outcome;
    std::optional<Survey> survey;
};

} // namespace baydesk
