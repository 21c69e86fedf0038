// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/order_state.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

using S = OrderState;
using A = OrderAct;

constexpr std::array transitions{
    OrderTransition{S::Estimating, A::EditWork, S::Estimating},
    OrderTransition{S::Estimating, A::ChangePromise, S::Estimating},
    OrderTransition{S::Estimating, A::SubmitEstimate, S::AwaitingConsent},
    OrderTransition{S::Estimating, A::Cancel, S::Cancelled},

    OrderTransition{S::AwaitingConsent, A::EditWork, S::AwaitingConsent},
    OrderTransition{S::AwaitingConsent, A::ChangePromise, S::AwaitingConsent},
    OrderTransition{S::AwaitingConsent, A::SubmitEstimate, S::AwaitingConsent},
    OrderTransition{S::AwaitingConsent, A::RecordConsent, S::AwaitingConsent},
    OrderTransition{S::AwaitingConsent, A::RecordConsent, S::AwaitingDispatch},
    OrderTransition{S::AwaitingConsent, A::ReleaseCar, S::Ready},
    OrderTransition{S::AwaitingConsent, A::Refund, S::AwaitingConsent},
    OrderTransition{S::AwaitingConsent, A::Cancel, S::Cancelled},

    OrderTransition{S::AwaitingDispatch, A::EditWork, S::AwaitingDispatch},
    OrderTransition{S::AwaitingDispatch, A::EditWork, S::AwaitingConsent},
    OrderTransition{S::AwaitingDispatch, A::ChangePromise, S::AwaitingDispatch},
    OrderTransition{S::AwaitingDispatch, A::SubmitEstimate, S::AwaitingDispatch},
    OrderTransition{S::AwaitingDispatch, A::RecordConsent, S::AwaitingDispatch},
    OrderTransition{S::AwaitingDispatch, A::RecordConsent, S::AwaitingConsent},
    OrderTransition{S::AwaitingDispatch, A::Dispatch, S::AwaitingDispatch},
    OrderTransition{S::AwaitingDispatch, A::StartWork, S::InWork},
    OrderTransition{S::AwaitingDispatch, A::IssuePart, S::AwaitingDispatch},
    OrderTransition{S::AwaitingDispatch, A::ReturnPart, S::AwaitingDispatch},
    OrderTransition{S::AwaitingDispatch, A::TakePayment, S::AwaitingDispatch},
    OrderTransition{S::AwaitingDispatch, A::Refund, S::AwaitingDispatch},
    OrderTransition{S::AwaitingDispatch, A::Cancel, S::Cancelled},

    OrderTransition{S::InWork, A::EditWork, S::InWork},
    OrderTransition{S::InWork, A::EditWork, S::SelfCheck},
    OrderTransition{S::InWork, A::ChangePromise, S::InWork},
    OrderTransition{S::InWork, A::SubmitEstimate, S::InWork},
    OrderTransition{S::InWork, A::RecordConsent, S::InWork},
    OrderTransition{S::InWork, A::RecordConsent, S::SelfCheck},
    OrderTransition{S::InWork, A::Dispatch, S::InWork},
    OrderTransition{S::InWork, A::StartWork, S::InWork},
    OrderTransition{S::InWork, A::IssuePart, S::InWork},
    OrderTransition{S::InWork, A::ReturnPart, S::InWork},
    OrderTransition{S::InWork, A::FinishJob, S::InWork},
    OrderTransition{S::InWork, A::FinishJob, S::SelfCheck},
    OrderTransition{S::InWork, A::TakePayment, S::InWork},
    OrderTransition{S::InWork, A::Refund, S::InWork},

    OrderTransition{S::SelfCheck, A::EditWork, S::SelfCheck},
    OrderTransition{S::SelfCheck, A::ChangePromise, S::SelfCheck},
    OrderTransition{S::SelfCheck, A::SubmitEstimate, S::SelfCheck},
    OrderTransition{S::SelfCheck, A::RecordConsent, S::SelfCheck},
    OrderTransition{S::SelfCheck, A::RecordConsent, S::InWork},
    OrderTransition{S::SelfCheck, A::PassSelfCheck, S::FinalInspection},
    OrderTransition{S::SelfCheck, A::IssuePart, S::SelfCheck},
    OrderTransition{S::SelfCheck, A::ReturnPart, S::SelfCheck},
    OrderTransition{S::SelfCheck, A::TakePayment, S::SelfCheck},
    OrderTransition{S::SelfCheck, A::Refund, S::SelfCheck},

    OrderTransition{S::FinalInspection, A::ChangePromise, S::FinalInspection},
    OrderTransition{S::FinalInspection, A::AdjustPrice, S::FinalInspection},
    OrderTransition{S::FinalInspection, A::SubmitEstimate, S::FinalInspection},
    OrderTransition{S::FinalInspection, A::RecordConsent, S::FinalInspection},
    OrderTransition{S::FinalInspection, A::PassInspection, S::Washing},
    OrderTransition{S::FinalInspection, A::PassInspection, S::Ready},
    OrderTransition{S::FinalInspection, A::FailInspection, S::InWork},
    OrderTransition{S::FinalInspection, A::ReturnPart, S::FinalInspection},
    OrderTransition{S::FinalInspection, A::TakePayment, S::FinalInspection},
    OrderTransition{S::FinalInspection, A::Refund, S::FinalInspection},

    OrderTransition{S::Washing, A::ChangePromise, S::Washing},
    OrderTransition{S::Washing, A::AdjustPrice, S::Washing},
    OrderTransition{S::Washing, A::SubmitEstimate, S::Washing},
    OrderTransition{S::Washing, A::RecordConsent, S::Washing},
    OrderTransition{S::Washing, A::FinishWash, S::Ready},
    OrderTransition{S::Washing, A::ReturnPart, S::Washing},
    OrderTransition{S::Washing, A::TakePayment, S::Washing},
    OrderTransition{S::Washing, A::Refund, S::Washing},

    OrderTransition{S::Ready, A::AdjustPrice, S::Ready},
    OrderTransition{S::Ready, A::SubmitEstimate, S::Ready},
    OrderTransition{S::Ready, A::RecordConsent, S::Ready},
    OrderTransition{S::Ready, A::ReturnPart, S::Ready},
    OrderTransition{S::Ready, A::TellCustomer, S::Ready},
    OrderTransition{S::Ready, A::Settle, S::Ready},
    OrderTransition{S::Ready, A::Settle, S::Settled},
    OrderTransition{S::Ready, A::TakePayment, S::Ready},
    OrderTransition{S::Ready, A::Refund, S::Ready},
    OrderTransition{S::Ready, A::ReverseSettlement, S::Ready},

    OrderTransition{S::Settled, A::TellCustomer, S::Settled},
    OrderTransition{S::Settled, A::TakePayment, S::Settled},
    OrderTransition{S::Settled, A::Refund, S::Settled},
    OrderTransition{S::Settled, A::Deliver, S::Delivered},
    OrderTransition{S::Settled, A::ReverseSettlement, S::Ready},

    OrderTransition{S::Delivered, A::TakePayment, S::Delivered},
    OrderTransition{S::Delivered, A::Refund, S::Delivered},
    OrderTransition{S::Delivered, A::ReverseSettlement, S::Ready},
};

QString translated(const char* text) {
    return QCoreApplication::translate("baydesk::OrderState", text);
}

} // namespace

std::span<const OrderTransition> orderTransitions() {
    return transitions;
}

bool isOffered(OrderState state, OrderAct act) {
    return std::ranges::any_of(transitions,
                               [&](const auto& row) { return row.from == state && row.act == act; });
}

bool leadsTo(OrderState from, OrderAct act, OrderState to) {
    return std::ranges::any_of(
        transitions, [&](const auto& row) { return row.from == from && row.act == act && row.to == to; });
}

QString label(OrderState state) {
    switch (state) {
    case S::Estimating:
        return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Inspection and estimate"));
    case S::AwaitingConsent: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Awaiting consent"));
    case S::AwaitingDispatch:
        return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Awaiting dispatch"));
    case S::InWork: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "In work"));
    case S::SelfCheck: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Self-check"));
    case S::FinalInspection: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Final inspection"));
    case S::Washing: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Washing"));
    case S::Ready: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Ready to settle"));
    case S::Settled: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Settled"));
    case S::Delivered: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Delivered"));
    case S::Cancelled: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Cancelled"));
    }
    return {};
}

QString label(OrderAct act) {
    switch (act) {
    case A::EditWork: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Change the work"));
    case A::AdjustPrice: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Adjust the price"));
    case A::ChangePromise: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Change the promise"));
    case A::SubmitEstimate: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Give the estimate"));
    case A::RecordConsent: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Record consent"));
    case A::ReleaseCar: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Release the car"));
    case A::Dispatch: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Dispatch"));
    case A::StartWork: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Start work"));
    case A::IssuePart: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Issue parts"));
    case A::ReturnPart: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Return parts"));
    case A::FinishJob: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Finish the job"));
    case A::PassSelfCheck: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Pass the self-check"));
    case A::PassInspection:
        return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Pass the final inspection"));
    case A::FailInspection: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Send back to work"));
    case A::FinishWash: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Finish the wash"));
    case A::TellCustomer: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Customer told"));
    case A::Settle: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Settle"));
    case A::TakePayment: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Take a payment"));
    case A::Refund: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Give money back"));
    case A::Deliver: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Hand over the car"));
    case A::Cancel: return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Cancel the order"));
    case A::ReverseSettlement:
        return translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Reverse the settlement"));
    }
    return {};
}

QString label(OrderAct act, OrderPurpose purpose) {
    return act == A::SubmitEstimate && isInternal(purpose)
               ? translated(QT_TRANSLATE_NOOP("baydesk::OrderState", "Release the work"))
               : label(act);
}

} // namespace baydesk
