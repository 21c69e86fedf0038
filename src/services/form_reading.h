// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/personal_data.h"
#include "services/context.h"
#include "services/forms.h"
#include "services/order_view.h"

namespace baydesk {

class Session;
struct OrderOnFile;

/// What stands on a form without an order.
FormFacts blankFacts(Session& session, const Context& context);
/// The legal minimum of each class; with the last days once the car is handed over.
std::vector<CertificateForm::Term> guaranteeTerms(std::optional<QDate> handedOverOn);

/// Fills the forms of one order, which is read already, with names as the actor may see them.
class FormReading {
  public:
    FormReading(Session& session, const Context& context, const OrderView& view);
    FormContent content(const FormChoice& form) const;

  private:
    FormFacts facts() const;
    FormLine line(const Job& job, const OrderLine& line) const;
    FormJob job(const Job& job) const;
    FormEstimate estimate() const;
    EstimateForm givenEstimate() const;
    AgreementForm agreement() const;
    FormConsents consents() const;
    IssueSlipForm issueSlip() const;
    SettlementListForm settlementList(Payer payer) const;
    CertificateForm certificate() const;
    GatePassForm gatePass() const;
    /// The final inspection that passed, the latest; nothing while none did.
    std::optional<InspectionOnFile> passedInspection() const;
    QString nameOf(StaffId staff) const;
    QString technicianOf(const Job& job) const;

    Session& session_;
    const Context& context_;
    const OrderView& view_;
};

} // namespace baydesk
