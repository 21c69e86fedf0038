// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/guarantee.h"
#include "domain/orders/order_line.h"
#include "domain/orders/recommendation.h"

#include <vector>

namespace baydesk {

enum class JobDecision { Pending, Approved, Declined };
template <>
struct Codes<JobDecision> {
    static constexpr std::array words{"pending", "approved", "declined"};
};

/// Whether the maker pays: said at once, after the diagnosis, or by the maker's answer (catalogue A13).
enum class WarrantyScope { NotCovered, Covered, AfterDiagnosis, AskedOem };
template <>
struct Codes<WarrantyScope> {
    static constexpr std::array words{"not_covered", "covered", "after_diagnosis", "asked_oem"};
};

enum class ConsentMethod { Signature, Phone, Message, InPerson };
template <>
struct Codes<ConsentMethod> {
    static constexpr std::array words{"signature", "phone", "message", "in_person"};
};

/// Why a car came back. The first three count as a comeback of the shop (catalogue Q01), the others do not.
enum class ComebackCause { Workmanship, Part, Diagnosis, NewFault, Misuse };
template <>
struct Codes<ComebackCause> {
    static constexpr std::array words{"workmanship", "part", "diagnosis", "new_fault", "misuse"};
};
constexpr bool countsAsComeback(ComebackCause cause) {
    return cause <= ComebackCause::Diagnosis;
}

/// A return for the same fault or because of the work (catalogue Q01).
struct Comeback {
    OrderId originalOrder;
    ComebackCause cause;
    /// The job that comes back; empty where only the order is known.
    std::optional<JobId> originalJob = {};
    /// Whose it was to do it right; empty while nobody has said.
    std::optional<StaffId> responsible = {};
    bool operator==(const Comeback&) const = default;
};

/// What a person types for a job: complaint, cause, correction.
struct JobDraft {
    QString complaint;
    QString cause;
    QString correction;
    WarrantyScope warrantyScope = WarrantyScope::NotCovered;
    std::optional<PackageId> package;
    std::optional<Comeback> comeback;
    /// The fault is not known yet: its price is said after the diagnosis, and the customer is asked again
    /// then.
    bool isPricedLater = false;
    GuaranteeClass guaranteeClass = GuaranteeClass::MinorRepair;
    /// The recommendation that is accepted by adding the job.
    std::optional<RecommendationId> recommendation = {};
};

/// How people name the job at a position: A, B, … Z, AA.
QString letterOf(int position);

struct Job {
    /// What can be typed of it.
    JobDraft draft() const;

    /// Empty until stored.
    std::optional<JobId> id;
    /// 1 is shown as A, 2 as B.
    int position = 0;
    QString complaint;
    QString cause;
    QString correction;
    WarrantyScope warrantyScope = WarrantyScope::NotCovered;
    JobDecision decision = JobDecision::Pending;
    /// What the customer pays for this job at most; set with the approval.
    std::optional<Money> approvedAmount;
    /// Found while the car was already in work.
    bool isAdditional = false;
    bool isFinished = false;
    std::optional<TechnicianId> technician;
    std::optional<BayId> bay;
    std::optional<PackageId> package;
    std::optional<Comeback> comeback;
    bool isPricedLater = false;
    /// How long the work is guaranteed (catalogue D5).
    GuaranteeClass guaranteeClass = GuaranteeClass::MinorRepair;
    bool isRemoved = false;
    /// Whether the store has to write it.
    bool isChanged = false;
    std::vector<OrderLine> lines;

    QString letter() const { return letterOf(position); }
    bool isOpenWork() const { return !isRemoved && decision == JobDecision::Approved && !isFinished; }
    bool hasIssuedParts() const;
    /// Sum of the lines that are not removed, of one payer or of all.
    Money amount(std::optional<Payer> payer = {}) const;
    bool operator==(const Job&) const = default;
};

QString label(JobDecision decision);
QString label(WarrantyScope scope);
QString label(ConsentMethod method);
QString label(ComebackCause cause);

} // namespace baydesk
