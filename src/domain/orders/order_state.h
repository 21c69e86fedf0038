// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/orders/order_purpose.h"

#include <QString>
#include <array>
#include <optional>
#include <span>

namespace baydesk {

/// Where a repair order stands. Few states, owned by the program; the way between them is orderTransitions().
enum class OrderState {
    Estimating,       ///< received; jobs, lines and prices are being written
    AwaitingConsent,  ///< the estimate is with the customer
    AwaitingDispatch, ///< something is approved; no technician has begun
    InWork,
    SelfCheck, ///< all approved work is finished; the technician checks it
    FinalInspection,
    Washing,
    Ready,   ///< to be settled
    Settled, ///< every payer is settled; to be paid and handed over
    Delivered,
    Cancelled
};
template <>
struct Codes<OrderState> {
    static constexpr std::array words{"estimating", "awaiting_consent", "awaiting_dispatch", "in_work",
                                      "self_check", "final_inspection", "washing",           "ready",
                                      "settled",    "delivered",        "cancelled"};
};

/// What people do to an order. Acts that leave the state as it is are in the table too, so that one question
/// answers which are offered.
enum class OrderAct {
    EditWork,    ///< add, change or remove jobs and lines
    AdjustPrice, ///< discounts, fees and payers, when the work itself is closed
    ChangePromise,
    SubmitEstimate,
    RecordConsent,
    ReleaseCar, ///< all work declined: release with at most a diagnosis fee (catalogue Q08)
    Dispatch,
    StartWork,
    IssuePart,
    ReturnPart,
    FinishJob,
    PassSelfCheck,
    PassInspection,
    FailInspection,
    FinishWash,
    TellCustomer,
    Settle,
    TakePayment,
    Refund,
    Deliver,
    Cancel,
    ReverseSettlement
};

struct OrderTransition {
    OrderState from;
    OrderAct act;
    /// The state the act leads to; an act with two rows for one state leads to one or the other by what the
    /// order holds.
    OrderState to;
};

/// The whole state machine. Rules, screens and documents read this table and nothing else.
std::span<const OrderTransition> orderTransitions();

/// Whether the table has the act in this state at all; what else blocks it is RepairOrder::blockers().
bool isOffered(OrderState state, OrderAct act);
bool leadsTo(OrderState from, OrderAct act, OrderState to);

/// Delivered and cancelled orders are closed: the car is not here.
constexpr bool isClosed(OrderState state) {
    return state == OrderState::Delivered || state == OrderState::Cancelled;
}

QString label(OrderState state);
QString label(OrderAct act);
/// What the act is called on an order of that purpose: on an internal one the work is released, not
/// estimated.
QString label(OrderAct act, OrderPurpose purpose);

} // namespace baydesk
