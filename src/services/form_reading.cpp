// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/form_reading.h"

#include "domain/customers/personal_data.h"
#include "services/private_data.h"
#include "storage/billing_store.h"
#include "storage/order_file_store.h"
#include "storage/part_store.h"
#include "storage/session.h"
#include "storage/shop_store.h"
#include "storage/workshop_store.h"

#include <algorithm>
#include <ranges>
#include <stdexcept>

namespace baydesk {

namespace {

template <class... Forms>
struct Overload : Forms... {
    using Forms::operator()...;
};

bool standsOnForms(const OrderLine& line) {
    return !line.isRemoved;
}

} // namespace

FormKind kindOf(const FormContent& content) {
    return std::visit(Overload{[](const AgreementForm&) { return FormKind::Agreement; },
                               [](const WalkAroundSheetForm&) { return FormKind::WalkAround; },
                               [](const EstimateForm&) { return FormKind::Estimate; },
                               [](const IssueSlipForm&) { return FormKind::IssueSlip; },
                               [](const SettlementListForm&) { return FormKind::SettlementList; },
                               [](const CertificateForm&) { return FormKind::Certificate; },
                               [](const GatePassForm&) { return FormKind::GatePass; }},
                      content);
}

const FormFacts& factsOf(const FormContent& content) {
    return std::visit([](const auto& form) -> const FormFacts& { return form.facts; }, content);
}

FormFacts blankFacts(Session& session, const Context& context) {
    return {.shop = context.shop, .account = ShopStore(session).account(), .printedAt = context.now};
}

std::vector<CertificateForm::Term> guaranteeTerms(std::optional<QDate> handedOverOn) {
    std::vector<CertificateForm::Term> terms;
    for (const auto each :
         {GuaranteeClass::Assembly, GuaranteeClass::LevelTwoMaintenance, GuaranteeClass::MinorRepair}) {
        CertificateForm::Term term{.guaranteeClass = each, .period = guaranteePeriod(each), .lastDay = {}};
        if (handedOverOn) {
            // The reading at the hand-over is written by hand, so the last kilometre is, too.
            term.lastDay = guaranteeOf(each, *handedOverOn, 0).lastDay;
        }
        terms.push_back(term);
    }
    return terms;
}

FormReading::FormReading(Session& session, const Context& context, const OrderView& view)
    : session_(session), context_(context), view_(view) {}

FormContent FormReading::content(const FormChoice& form) const {
    switch (form.kind) {
    case FormKind::Agreement: return agreement();
    case FormKind::WalkAround: return WalkAroundSheetForm{facts()};
    case FormKind::Estimate: return givenEstimate();
    case FormKind::IssueSlip: return issueSlip();
    case FormKind::SettlementList: return settlementList(form.payer);
    case FormKind::Certificate: return certificate();
    case FormKind::GatePass: return gatePass();
    }
    throw std::logic_error("an unknown kind of form");
}

FormFacts FormReading::facts() const {
    const OrderHeader& header = view_.order.header();
    FormFacts facts = blankFacts(session_, context_);
    facts.number = header.number;
    facts.arrivedAt = header.openedAt;
    facts.promise = header.promise;
    facts.deliveredAt = header.deliveredAt;
    facts.advisor = view_.advisor;
    facts.owner = view_.customer.data.name;
    facts.ownerPhone = view_.customer.data.phone;
    facts.ownerCode = view_.customer.data.companyCode;
    facts.sender = header.senderName;
    facts.senderPhone = header.senderPhone;
    facts.vehicle = view_.vehicle.data;
    facts.walkAround = header.walkAround;
    for (const Job* job : view_.order.jobs()) {
        for (const OrderLine& line : job->lines | std::views::filter(standsOnForms)) {
            if (job->decision != JobDecision::Declined &&
                std::ranges::find(facts.categories, line.category) == facts.categories.end()) {
                facts.categories.push_back(line.category);
            }
        }
    }
    return facts;
}

FormLine FormReading::line(const Job& job, const OrderLine& line) const {
    FormLine printed{.job = job.letter(),
                     .kind = line.kind,
                     .output = line.output,
                     .payer = line.payer,
                     .description = line.description,
                     .partNumber = {},
                     .unit = {},
                     .bin = {},
                     .origin = {},
                     .hours = line.soldHours,
                     .quantity = line.quantity,
                     .issued = line.issued,
                     .unitPrice = line.unitPrice,
                     .amount = line.amount,
                     .isCustomersOwn = line.isCustomersOwn};
    if (line.part) {
        const Part part = PartStore(session_).load(*line.part);
        printed.partNumber = part.number;
        printed.unit = part.unit;
        printed.bin = part.bin;
        printed.origin = part.origin;
    }
    return printed;
}

FormJob FormReading::job(const Job& job) const {
    FormJob printed{.letter = job.letter(),
                    .complaint = job.complaint,
                    .cause = job.cause,
                    .correction = job.correction,
                    .technician = technicianOf(job),
                    .decision = job.decision,
                    .isAdditional = job.isAdditional,
                    .isPricedLater = job.isPricedLater,
                    .amount = job.amount(),
                    .customerAmount = job.amount(Payer::Customer),
                    .lines = {}};
    for (const OrderLine& each : job.lines | std::views::filter(standsOnForms)) {
        printed.lines.push_back(line(job, each));
    }
    return printed;
}

FormEstimate FormReading::estimate() const {
    FormEstimate estimate;
    bool hasLines = false;
    for (const Job* each : view_.order.jobs()) {
        if (each->decision != JobDecision::Declined) {
            estimate.jobs.push_back(job(*each));
            hasLines = hasLines || !estimate.jobs.back().lines.empty();
        }
    }
    if (hasLines) {
        const OrderTotals totals = view_.order.totals();
        estimate.labour = totals.labour;
        estimate.parts = totals.parts;
        estimate.total = totals.total;
        if (totals.customer() != totals.total) {
            estimate.customer = totals.customer();
        }
    }
    return estimate;
}

EstimateForm FormReading::givenEstimate() const {
    EstimateForm form{facts(), estimate()};
    if (const auto& given = view_.estimate; given && given->offer == view_.order.offer()) {
        form.version = given->version;
        form.validUntil = given->validUntil;
    }
    return form;
}

AgreementForm FormReading::agreement() const {
    return {facts(), estimate(), consents()};
}

FormConsents FormReading::consents() const {
    FormConsents printed{.ladder = view_.ladder};
    for (const Job* each : view_.order.jobs()) {
        printed.complaints[each->letter()] = each->complaint;
    }
    return printed;
}

IssueSlipForm FormReading::issueSlip() const {
    IssueSlipForm form{facts(), {}, {}};
    for (const Job* each : view_.order.jobs()) {
        if (each->decision != JobDecision::Approved) {
            continue;
        }
        for (const OrderLine& part : each->lines) {
            if (!part.isRemoved && part.kind == LineKind::Part) {
                form.parts.push_back(line(*each, part));
                form.technicians[each->letter()] = technicianOf(*each);
            }
        }
    }
    return form;
}

SettlementListForm FormReading::settlementList(Payer payer) const {
    const RepairOrder& order = view_.order;
    const auto& settlements = order.settlements();
    const auto standing =
        std::find_if(settlements.rbegin(), settlements.rend(),
                     [payer](const Settlement& each) { return each.payer == payer && !each.reverses; });
    if (standing == settlements.rend() || !order.settledAmount(payer)) {
        throw std::logic_error("a settlement list of what is not settled");
    }
    SettlementListForm form{.facts = facts()};
    form.number = order.header().number + QLatin1Char('-') + QString::number(settlements.rend() - standing);
    form.payer = payer;
    form.settledAt = standing->at;
    form.total = standing->amount;
    form.onAccount = Money();
    form.received = Money();
    for (const Payment& payment : order.payments()) {
        if (payment.payer == payer) {
            *(payment.method == PaymentMethod::OnAccount ? form.onAccount : form.received) += payment.amount;
        }
    }
    form.owed = order.balance(payer);
    form.cashier = nameOf(context_.actor);
    if (const auto inspection = passedInspection()) {
        form.inspector = inspection->recordedBy;
    }
    if (payer == Payer::Customer) {
        form.consents = consents();
    }
    for (const auto& [id, sold, amount] : BillingStore(session_).linesOf(*standing->id)) {
        const OrderLine& of = order.line(id);
        FormLine printed = line(order.jobOf(id), of);
        printed.hours = sold;
        printed.amount = amount;
        form.lines.push_back(printed);
        form.fees[repairFeeOf(of, order.header().isReleased)] += amount;
    }
    return form;
}

CertificateForm FormReading::certificate() const {
    const OrderHeader& header = view_.order.header();
    CertificateForm form{facts(), {}, {}, {}, guaranteeTerms(header.deliveredOn)};
    for (const Job* each : view_.order.jobs()) {
        if (each->decision == JobDecision::Approved) {
            form.jobs.push_back(job(*each));
            const auto term =
                std::ranges::find(form.terms, each->guaranteeClass, &CertificateForm::Term::guaranteeClass);
            term->jobs.append(each->letter());
        }
    }
    if (const auto inspection = passedInspection()) {
        form.inspector = inspection->recordedBy;
        form.inspectedAt = inspection->at;
    }
    return form;
}

std::optional<InspectionOnFile> FormReading::passedInspection() const {
    std::optional<InspectionOnFile> latest;
    for (const InspectionOnFile& inspection :
         OrderFileStore(session_).inspections(*view_.order.header().id)) {
        if (inspection.kind == InspectionKind::Final && inspection.isPassed) {
            latest = inspection;
        }
    }
    return latest;
}

GatePassForm FormReading::gatePass() const {
    return {facts(), nameOf(context_.actor)};
}

QString FormReading::nameOf(StaffId staff) const {
    const auto person = WorkshopStore(session_).staffMember(staff);
    return person ? person->name : QString();
}

QString FormReading::technicianOf(const Job& job) const {
    const auto found = job.technician ? view_.technicians.find(*job.technician) : view_.technicians.end();
    return found == view_.technicians.end() ? QString() : found->second;
}

} // namespace baydesk
