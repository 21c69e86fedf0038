// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/campaign.h"
#include "domain/compliance/health_record.h"
#include "domain/compliance/three_guarantees.h"
#include "domain/customers/customer.h"
#include "domain/customers/follow_up_row.h"
#include "domain/customers/privacy.h"
#include "domain/customers/private_read.h"
#include "domain/customers/vehicle.h"
#include "domain/orders/appointment.h"
#include "domain/orders/consent_ladder.h"
#include "domain/orders/discount.h"
#include "domain/orders/estimate.h"
#include "domain/orders/multi_point.h"
#include "domain/orders/photo.h"
#include "domain/orders/recommendation.h"
#include "domain/staff/history.h"

#include <vector>

namespace baydesk {

struct InspectionOnFile {
    Timestamp at;
    QString recordedBy;
    InspectionKind kind;
    bool isPassed;
    QString cause;
};
struct PromiseOnFile {
    Timestamp at;
    QString recordedBy;
    Timestamp promise;
    QString reason;
};

/// Where the health record of an order stands, with the authority's words.
struct HealthRecordOnFile {
    HealthRecordState state;
    QDate settledOn;
    QString answer;
};
/// What a job of an order counts for in the three guarantees.
struct WarrantyWorkOnFile {
    /// A, B, …
    QString job;
    WarrantyWork work;
};

/// A photo with its picture, a JPEG file.
struct PhotoOnFile {
    Photo photo;
    QByteArray jpeg;
};

/// A label that hung or hangs on an order.
struct LabelOnFile {
    Timestamp at;
    QString recordedBy;
    QString name;
    std::optional<Timestamp> takenOffAt;
};

/// A repair order with the records beside it.
struct OrderOnFile {
    RepairOrder order;
    QString advisor;
    Timestamp arrivedAt;
    std::optional<Timestamp> leftAt;
    std::vector<AnswerOnFile> answers;
    std::vector<InspectionOnFile> inspections;
    std::vector<PromiseOnFile> promises;
    std::optional<HealthRecordOnFile> healthRecord;
    std::vector<WarrantyWorkOnFile> warranty;
    std::vector<PhotoOnFile> photos = {};
    std::vector<MultiPointInspection> multiPointInspections = {};
    /// As they were given, the newest first.
    std::vector<Estimate> estimates = {};
    std::optional<FollowUp> followUp = {};
    /// Newest first.
    std::vector<FollowUpCall> followUpCalls = {};
    /// Discounts above somebody's limit, the newest first.
    std::vector<DiscountRequest> discountRequests = {};
    std::vector<LabelOnFile> labels = {};
};

/// A vehicle with what its papers and the makers' lists say of it.
struct VehicleOnFile {
    Vehicle vehicle;
    VehiclePapers papers;
    std::vector<CampaignOfVehicle> campaigns;
};

/// Everything kept about one customer, for the customer.
struct PersonalData {
    Timestamp madeAt;
    QString shopName;
    Customer customer;
    QDate addedOn;
    /// By law the files are kept until this day; nothing where there are none.
    std::optional<QDate> retainedUntil;
    std::vector<VehicleOnFile> vehicles;
    std::vector<OrderOnFile> orders;
    /// All that were booked for the customer, by time.
    std::vector<AppointmentRow> appointments;
    /// Of their vehicles, raised on their orders, the oldest first.
    std::vector<Recommendation> recommendations = {};
    /// Every word, the newest first.
    std::vector<ConsentOnFile> consents;
    /// Who saw it, the newest first.
    std::vector<NamedRead> reads;
    /// What happened to the customer, to their vehicles and to their orders, newest first.
    std::vector<HistoryEntry> history;
};

} // namespace baydesk
