// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/history_acts.h"

#include <QtGlobal>

namespace baydesk {

const std::vector<HistoryActText>& orderHistoryActs() {
    using D = HistoryDetail;
    static const std::vector<HistoryActText> acts{
        {"order.opened", QT_TRANSLATE_NOOP("baydesk::History", "Order opened, %1"), {D::Kilometres}},
        {"order.job_added", QT_TRANSLATE_NOOP("baydesk::History", "Job %1 added: %2"), {D::Text, D::Text}},
        {"order.job_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Job %1 changed: %2"),
         {D::Text, D::Text}},
        {"order.job_removed",
         QT_TRANSLATE_NOOP("baydesk::History", "Job %1 removed: %2"),
         {D::Text, D::Text}},
        {"order.line_added",
         QT_TRANSLATE_NOOP("baydesk::History", "Job %1: %2 added, %3"),
         {D::Text, D::Text, D::Money}},
        {"order.line_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Job %1: %2 changed from %3 to %4"),
         {D::Text, D::Text, D::Money, D::Money}},
        {"order.line_removed",
         QT_TRANSLATE_NOOP("baydesk::History", "Job %1: %2 removed, %3"),
         {D::Text, D::Text, D::Money}},
        {"order.promised", QT_TRANSLATE_NOOP("baydesk::History", "Promised for %1"), {D::Moment}},
        {"order.promise_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Promise changed to %1: %2"),
         {D::Moment, D::Text}},
        {"order.estimate_given", QT_TRANSLATE_NOOP("baydesk::History", "Estimate given: %1"), {D::Money}},
        {"order.estimate_kept",
         QT_TRANSLATE_NOOP("baydesk::History", "Estimate %1: %2, valid until %3"),
         {D::Text, D::Money, D::Text}},
        {"order.approved",
         QT_TRANSLATE_NOOP("baydesk::History", "%3 approved job %1 by %4: %2"),
         {D::Text, D::Money, D::PrivateText, D::Consent}},
        {"order.declined",
         QT_TRANSLATE_NOOP("baydesk::History", "%3 declined job %1 by %4: %2"),
         {D::Text, D::Money, D::PrivateText, D::Consent}},
        {"order.released",
         QT_TRANSLATE_NOOP("baydesk::History", "All work declined; car released, diagnosis fee %1"),
         {D::Money}},
        {"order.cancelled", QT_TRANSLATE_NOOP("baydesk::History", "Order cancelled: %1"), {D::Text}},
        {"order.self_check_passed", QT_TRANSLATE_NOOP("baydesk::History", "Self-check passed"), {}},
        {"order.inspection_passed", QT_TRANSLATE_NOOP("baydesk::History", "Final inspection passed"), {}},
        {"order.inspection_failed",
         QT_TRANSLATE_NOOP("baydesk::History", "Final inspection failed, job %1 back to work: %2"),
         {D::Text, D::Text}},
        {"order.washed", QT_TRANSLATE_NOOP("baydesk::History", "Car washed"), {}},
        {"order.customer_told",
         QT_TRANSLATE_NOOP("baydesk::History", "Customer told that the car is ready"),
         {}},
        {"order.settled", QT_TRANSLATE_NOOP("baydesk::History", "Settled, %1: %2"), {D::Payer, D::Money}},
        {"order.paid", QT_TRANSLATE_NOOP("baydesk::History", "%1 paid by %2"), {D::Money, D::PaymentMethod}},
        {"order.refunded",
         QT_TRANSLATE_NOOP("baydesk::History", "%1 given back by %2: %3"),
         {D::Money, D::PaymentMethod, D::Text}},
        {"order.delivered", QT_TRANSLATE_NOOP("baydesk::History", "Car handed over"), {}},
        {"order.settlement_reversed",
         QT_TRANSLATE_NOOP("baydesk::History", "Settlement reversed, order opened again: %1"),
         {D::Text}},
        {"order.form_printed",
         QT_TRANSLATE_NOOP("baydesk::History", "%1 printed, copies: %2"),
         {D::Form, D::Text}},
        {"order.form_saved", QT_TRANSLATE_NOOP("baydesk::History", "%1 saved as PDF"), {D::Form}},
        {"day.cashed_up",
         QT_TRANSLATE_NOOP("baydesk::History", "%1 cashed up: expected %2, counted %3"),
         {D::PaymentMethod, D::Money, D::Money}},
    };
    return acts;
}

} // namespace baydesk
