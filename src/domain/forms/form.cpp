// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forms/form.h"

#include "domain/orders/repair_order.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Forms)
};

/// A job whose price is said after the diagnosis is offered without any.
bool hasOffer(const RepairOrder& order) {
    return std::ranges::any_of(order.jobs(), [](const Job* job) {
        return (job->isPricedLater && job->decision != JobDecision::Declined) ||
               std::ranges::any_of(job->lines, [](const OrderLine& line) { return !line.isRemoved; });
    });
}

bool hasApprovedParts(const RepairOrder& order) {
    return std::ranges::any_of(order.jobs(), [](const Job* job) {
        return job->decision == JobDecision::Approved &&
               std::ranges::any_of(job->lines, [](const OrderLine& line) {
                   return !line.isRemoved && line.kind == LineKind::Part;
               });
    });
}

QStringList certificateBlockers(const RepairOrder& order) {
    if (order.header().isReleased) {
        return {Tr::tr("All work was declined: there is nothing to certify.")};
    }
    switch (order.state()) {
    case OrderState::Washing:
    case OrderState::Ready:
    case OrderState::Settled:
    case OrderState::Delivered: return {};
    default: return {Tr::tr("The final inspection is not passed.")};
    }
}

QStringList gatePassBlockers(const RepairOrder& order) {
    if (isClosed(order.state())) {
        return {};
    }
    if (order.state() != OrderState::Settled) {
        return {Tr::tr("The order is not settled.")};
    }
    QStringList owed;
    for (const Payer payer : order.payers()) {
        if (const Money balance = order.balance(payer); balance > Money()) {
            owed.append(Tr::tr("%1 still owes %2.").arg(label(payer), balance.toString()));
        }
    }
    return owed;
}

/// What a state asks for, the most wanted first.
std::vector<FormKind> wantedIn(OrderState state) {
    using enum FormKind;
    switch (state) {
    case OrderState::Estimating: return {Agreement, WalkAround, Estimate};
    case OrderState::AwaitingConsent: return {Estimate, Agreement, WalkAround};
    case OrderState::AwaitingDispatch:
    case OrderState::InWork:
    case OrderState::SelfCheck:
    case OrderState::FinalInspection: return {IssueSlip, Agreement, Estimate};
    case OrderState::Washing:
    case OrderState::Ready: return {Certificate, IssueSlip, Agreement};
    case OrderState::Settled:
    case OrderState::Delivered: return {SettlementList, Certificate, GatePass};
    case OrderState::Cancelled: return {GatePass, Agreement};
    }
    return {};
}

} // namespace

std::vector<FormChoice> formsOf(const RepairOrder& order) {
    std::vector<FormChoice> forms;
    for (const FormKind kind : allValues<FormKind>()) {
        if (kind == FormKind::SettlementList) {
            for (const Payer payer : order.payers()) {
                forms.push_back({kind, payer});
            }
        } else {
            forms.push_back({kind});
        }
    }
    return forms;
}

QStringList formBlockers(const RepairOrder& order, const FormChoice& form) {
    switch (form.kind) {
    case FormKind::Agreement:
    case FormKind::WalkAround: return {};
    case FormKind::Estimate:
        return hasOffer(order) ? QStringList() : QStringList{Tr::tr("No labour and no part is written yet.")};
    case FormKind::IssueSlip:
        return hasApprovedParts(order) ? QStringList() : QStringList{Tr::tr("No part is approved yet.")};
    case FormKind::SettlementList:
        return order.settledAmount(form.payer)
                   ? QStringList()
                   : QStringList{Tr::tr("Not settled yet: %1.").arg(label(form.payer))};
    case FormKind::Certificate: return certificateBlockers(order);
    case FormKind::GatePass: return gatePassBlockers(order);
    }
    return {};
}

std::optional<FormChoice> nextForm(const RepairOrder& order, std::span<const FormChoice> printed) {
    std::optional<FormChoice> first;
    for (const FormKind kind : wantedIn(order.state())) {
        for (const FormChoice& form : formsOf(order)) {
            if (form.kind != kind || !formBlockers(order, form).isEmpty()) {
                continue;
            }
            if (std::ranges::find(printed, form) == printed.end()) {
                return form;
            }
            if (!first) {
                first = form;
            }
        }
    }
    return first;
}

QString label(FormKind kind) {
    switch (kind) {
    case FormKind::Agreement: return Tr::tr("Repair order agreement");
    case FormKind::WalkAround: return Tr::tr("Walk-around sheet");
    case FormKind::Estimate: return Tr::tr("Estimate");
    case FormKind::IssueSlip: return Tr::tr("Parts issue slip");
    case FormKind::SettlementList: return Tr::tr("Settlement list");
    case FormKind::Certificate: return Tr::tr("Completion certificate");
    case FormKind::GatePass: return Tr::tr("Gate pass");
    }
    return {};
}

QString label(const FormChoice& form) {
    return form.kind == FormKind::SettlementList
               ? label(form.kind) + QStringLiteral(" · ") + label(form.payer)
               : label(form.kind);
}

QString formCode(const FormChoice& form) {
    return form.kind == FormKind::SettlementList ? code(form.kind) + QLatin1Char('/') + code(form.payer)
                                                 : code(form.kind);
}

FormChoice formFromCode(const QString& text) {
    const QStringList words = text.split(QLatin1Char('/'));
    return {fromCode<FormKind>(words.first()),
            words.size() > 1 ? fromCode<Payer>(words.last()) : Payer::Customer};
}

} // namespace baydesk
