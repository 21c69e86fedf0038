// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/order_rights.h"

namespace baydesk {

Right rightFor(OrderAct act) {
    switch (act) {
    case OrderAct::EditWork:
    case OrderAct::AdjustPrice:
    case OrderAct::ChangePromise:
    case OrderAct::SubmitEstimate: break;
    case OrderAct::RecordConsent: return Right::RecordConsent;
    case OrderAct::ReleaseCar:
    case OrderAct::Cancel: return Right::CancelOrders;
    case OrderAct::Dispatch: return Right::DispatchJobs;
    case OrderAct::StartWork:
    case OrderAct::FinishJob: return Right::ClockOneself;
    case OrderAct::IssuePart:
    case OrderAct::ReturnPart: return Right::IssueParts;
    case OrderAct::PassSelfCheck: return Right::PassSelfChecks;
    case OrderAct::PassInspection:
    case OrderAct::FailInspection: return Right::InspectWork;
    case OrderAct::FinishWash: return Right::FinishWashes;
    case OrderAct::TellCustomer: return Right::TellCustomers;
    case OrderAct::Settle: return Right::Settle;
    case OrderAct::TakePayment: return Right::TakePayments;
    case OrderAct::Refund: return Right::GiveMoneyBack;
    case OrderAct::Deliver: return Right::HandOverCars;
    case OrderAct::ReverseSettlement: return Right::ReverseSettlements;
    }
    return Right::WriteOrders;
}

} // namespace baydesk
