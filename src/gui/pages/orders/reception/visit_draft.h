// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/campaign.h"
#include "domain/orders/appointment_id.h"
#include "domain/orders/job.h"
#include "domain/orders/order_purpose.h"
#include "domain/orders/walk_around.h"
#include "domain/values/id.h"

#include <QString>
#include <optional>
#include <vector>

namespace baydesk {

/// A job as it was typed, or a maintenance package that was chosen.
struct TypedJob {
    QString text;
    std::optional<PackageId> package;
    std::optional<RecommendationId> recommendation = {};
};

/// The earlier work the car is back for.
struct TypedComeback {
    OrderId order;
    JobId job;
    /// "RO-… A Brakes squeal".
    QString name;
    /// Whose fault it was is found later; until then it counts as the shop's own.
    ComebackCause cause = ComebackCause::Workmanship;
};

/// Everything that was typed for a visit, as typed, so that leaving the page loses none of it.
struct VisitDraft {
    QString mileage;
    QString mileageReason;
    QString fuel;
    QString words;
    QString promise;
    QString jobText;
    std::vector<TypedJob> jobs;
    std::optional<TypedComeback> comeback;
    /// The appointment the car comes to.
    std::optional<AppointmentId> appointment;
    /// Recalls and service campaigns that are done with this visit.
    std::vector<CampaignId> campaigns;
    std::vector<DamageMark> damages;
    QString belongings;
    OldParts oldParts = OldParts::None;
    std::vector<ProtectiveCover> covers = {};
    bool wantsWash = true;
    bool customerWaits = false;
    OrderPurpose purpose = OrderPurpose::Customer;
    QString senderName;
    QString senderPhone;

    bool isEmpty() const {
        return mileage.isEmpty() && mileageReason.isEmpty() && fuel.isEmpty() && words.isEmpty() &&
               promise.isEmpty() && jobText.isEmpty() && jobs.empty() && !comeback && !appointment &&
               campaigns.empty() && damages.empty() && belongings.isEmpty() && oldParts == OldParts::None &&
               covers.empty() && wantsWash && !customerWaits && purpose == OrderPurpose::Customer &&
               senderName.isEmpty() && senderPhone.isEmpty();
    }
};

/// Somebody known whose new car is being entered.
struct KnownOwner {
    CustomerId id;
    QString name;
};

/// Everything that was typed for a car nobody has seen yet.
struct NewCarDraft {
    std::optional<KnownOwner> owner;
    QString plate;
    QString plateReason;
    QString name;
    QString phone;
    QString vin;
    QString vinReason;
    QString model;
    /// The customer was told what the data are for, and allows reminders.
    bool allowsReminders = false;

    bool isEmpty() const {
        return plate.isEmpty() && name.isEmpty() && phone.isEmpty() && vin.isEmpty() && model.isEmpty();
    }
    /// Whether everything that is known of \p other stands here, too.
    bool holds(const NewCarDraft& other) const {
        const auto has = [](const QString& mine, const QString& theirs) {
            return theirs.isEmpty() || mine == theirs;
        };
        return has(plate, other.plate) && has(name, other.name) && has(phone, other.phone) &&
               has(vin, other.vin) && (!other.owner || (owner && owner->id == other.owner->id));
    }
};

} // namespace baydesk
