// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/billing/repair_fee.h"
#include "domain/customers/vehicle.h"
#include "domain/forms/form.h"
#include "domain/orders/consent_ladder.h"
#include "domain/orders/guarantee.h"
#include "domain/orders/walk_around.h"
#include "domain/parts/part.h"
#include "domain/shop.h"
#include "domain/shop_account.h"
#include "domain/values/timestamp.h"

#include <map>
#include <memory>
#include <variant>
#include <vector>

/// What stands on the printed forms: filled by FormService, laid out by documents. Every amount is a stored
/// one or a sum of stored ones; whoever prints adds nothing up. What is not known is empty and becomes a line
/// to fill in by hand.
namespace baydesk {

/// What every form says about shop, order, people and car.
struct FormFacts {
    std::shared_ptr<const ShopSettings> shop;
    ShopAccount account;
    Timestamp printedAt;
    /// Empty on a blank form; so is everything below.
    QString number = {};
    std::optional<Timestamp> arrivedAt = {};
    std::optional<Timestamp> promise = {};
    std::optional<Timestamp> deliveredAt = {};
    QString advisor = {};
    QString owner = {};
    QString ownerPhone = {};
    QString ownerCode = {};
    /// Who brought the car, if not the owner.
    QString sender = {};
    QString senderPhone = {};
    VehicleDraft vehicle = {};
    std::optional<WalkAround> walkAround = {};
    /// What kind of work it is, each once.
    std::vector<ServiceCategory> categories = {};
};

struct FormLine {
    /// A, B, …
    QString job;
    LineKind kind;
    OutputHalf output; ///< the half a discount lowers
    Payer payer;
    QString description;
    /// Parts only.
    QString partNumber;
    QString unit;
    QString bin;
    std::optional<PartOrigin> origin;
    /// Labour only.
    Hours hours;
    Quantity quantity;
    Quantity issued;
    Money unitPrice;
    /// Negative for a discount.
    Money amount;
    /// The customer brought it.
    bool isCustomersOwn = false;
};

struct FormJob {
    QString letter;
    QString complaint;
    QString cause;
    QString correction;
    QString technician;
    JobDecision decision;
    bool isAdditional;
    /// Its price is said after the diagnosis.
    bool isPricedLater;
    /// All payers, and what the customer pays of it.
    Money amount;
    Money customerAmount;
    std::vector<FormLine> lines;
};

/// What the customer said yes to, step by step, and the complaint of each job by its letter.
struct FormConsents {
    ConsentLadder ladder = {};
    std::map<QString, QString> complaints = {};
};

/// Jobs that are not declined, with what they come to by now. No amount where no line is written.
struct FormEstimate {
    std::vector<FormJob> jobs;
    std::optional<Money> labour;
    std::optional<Money> parts;
    std::optional<Money> total;
    /// The customer's share, where others pay as well.
    std::optional<Money> customer;
};

struct AgreementForm {
    FormFacts facts;
    FormEstimate estimate;
    FormConsents consents = {};
};

struct EstimateForm {
    FormFacts facts;
    FormEstimate estimate;
    /// The version that was given to the customer and the last day of its prices; empty for a draft: nothing
    /// was given yet, or the work changed since.
    std::optional<int> version = {};
    std::optional<QDate> validUntil = {};
};

struct IssueSlipForm {
    FormFacts facts;
    /// Part lines of approved jobs.
    std::vector<FormLine> parts;
    std::map<QString, QString> technicians; ///< by job letter
};

struct SettlementListForm {
    FormFacts facts;
    /// Order number and how many-th settlement of the order it is.
    QString number = {};
    Payer payer = Payer::Customer;
    std::optional<Timestamp> settledAt = {};
    QString cashier = {};
    /// Who passed the final inspection; empty where it is written by hand.
    QString inspector = {};
    /// Fees the list has none of are missing.
    std::map<RepairFee, Money> fees = {};
    std::vector<FormLine> lines = {};
    std::optional<Money> total = {};
    /// What came in for this payer, what was let go without money, and what is still to be paid at the
    /// counter.
    std::optional<Money> received = {};
    std::optional<Money> onAccount = {};
    std::optional<Money> owed = {};
    /// Of the customer's own list only.
    std::optional<FormConsents> consents = {};
};

struct CertificateForm {
    FormFacts facts;
    std::vector<FormJob> jobs;
    QString inspector;
    std::optional<Timestamp> inspectedAt;
    struct Term {
        GuaranteeClass guaranteeClass;
        GuaranteePeriod period;
        /// Letters of the jobs of this class; none of the order's where it is empty.
        QStringList jobs = {};
        /// Known once the car is handed over.
        std::optional<QDate> lastDay;
    };
    std::vector<Term> terms;
};

struct GatePassForm {
    FormFacts facts;
    /// Who let it go.
    QString releasedBy;
};

struct WalkAroundSheetForm {
    FormFacts facts;
};

using FormContent = std::variant<AgreementForm, WalkAroundSheetForm, EstimateForm, IssueSlipForm,
                                 SettlementListForm, CertificateForm, GatePassForm>;

/// What \p content is a form of.
FormKind kindOf(const FormContent& content);
const FormFacts& factsOf(const FormContent& content);

/// One form in the list of an order's forms.
struct OfferedForm {
    FormChoice form;
    /// Why it cannot be printed yet; empty if it can.
    QStringList blockers;
    /// There if it can be printed.
    std::optional<FormContent> content;
    bool wasPrinted = false;
};

struct OrderForms {
    QString number;
    std::vector<OfferedForm> forms;
    /// The place among the forms of the one to print next.
    std::optional<std::size_t> next;
};

} // namespace baydesk
