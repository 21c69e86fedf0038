// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/orders/order_line.h"

#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <span>
#include <vector>

namespace baydesk {

class RepairOrder;

/// The printed forms of a repair order (catalogue D6).
enum class FormKind {
    Agreement,      ///< what shop and customer agree on before the work, with an additions block
    WalkAround,     ///< the car outline with what both saw on it
    Estimate,       ///< what the work will cost
    IssueSlip,      ///< parts taken from the shelf
    SettlementList, ///< one payer's share, itemised (JT/T 1133)
    Certificate,    ///< completion certificate with the guarantee card
    GatePass        ///< the car may leave
};
template <>
struct Codes<FormKind> {
    static constexpr std::array words{"agreement",       "walk_around", "estimate", "issue_slip",
                                      "settlement_list", "certificate", "gate_pass"};
};

/// A form that could be printed of an order: one for each payer of a settlement list, else for the customer.
struct FormChoice {
    FormKind kind;
    Payer payer = Payer::Customer;
    bool operator==(const FormChoice&) const = default;
};

/// The forms of an order as it stands now, in the order in which a day needs them.
std::vector<FormChoice> formsOf(const RepairOrder& order);

/// Why the form cannot be printed yet, one sentence each; empty if it can. A settlement list exists once its
/// payer is settled, a certificate once the final inspection is passed, a gate pass once nothing is owed.
QStringList formBlockers(const RepairOrder& order, const FormChoice& form);

/// What is printed next: of the forms this state asks for, the first that was not printed yet, else the first
/// that can be printed. \p printed is what was printed of this order before. Empty if none can be.
std::optional<FormChoice> nextForm(const RepairOrder& order, std::span<const FormChoice> printed);

QString label(FormKind kind);
/// With the payer where there is one form for each: "Settlement list · Insurer".
QString label(const FormChoice& form);

/// How a form stands in the history: "settlement_list/insurer", "agreement".
QString formCode(const FormChoice& form);
/// For what formCode() made; anything else is a std::logic_error.
FormChoice formFromCode(const QString& text);

} // namespace baydesk
