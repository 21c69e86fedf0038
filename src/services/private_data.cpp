// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/private_data.h"

#include "domain/staff/history_acts.h"
#include "domain/values/phone_number.h"
#include "services/order_view.h"
#include "services/rights.h"
#include "storage/session.h"
#include "storage/workshop_store.h"

namespace baydesk {

PrivateData::PrivateData(Session& session, const Context& context)
    : session_(session), context_(context), isShown_(may(session, context, Right::SeePrivateData)) {}

QString PrivateData::name(const QString& name) const {
    return isShown_ ? name : maskedName(name);
}

QString PrivateData::phone(const QString& normalized) const {
    return isShown_ || normalized.isEmpty() ? normalized : maskedPhone(normalized);
}

Customer PrivateData::of(Customer customer) const {
    customer.data.name = name(customer.data.name);
    customer.data.phone = phone(customer.data.phone);
    customer.data.note = isShown_ ? customer.data.note : QString();
    return customer;
}

void PrivateData::apply(OrderView& view) const {
    if (isShown_) {
        return;
    }
    const OrderHeader& header = view.order.header();
    view.customer = of(view.customer);
    view.order = view.order.shownWithSender(name(header.senderName), phone(header.senderPhone));
    for (std::vector<LadderStep>* steps : {&view.ladder.answers, &view.ladder.additions}) {
        for (LadderStep& step : *steps) {
            if (step.answer) {
                step.answer->person = name(step.answer->person);
            }
        }
    }
    apply(view.history);
}

void PrivateData::apply(std::vector<HistoryEntry>& history) const {
    for (HistoryEntry& entry : history) {
        const HistoryActText* act = isShown_ ? nullptr : historyAct(entry.act.toLatin1());
        for (qsizetype i = 0; i < entry.details.size(); ++i) {
            if (isPrivate(act, i) && !entry.details[i].isNull()) {
                entry.details[i] = maskedName(entry.details[i]);
            }
        }
    }
}

void PrivateData::note(CustomerId customer, PrivateOccasion occasion) const {
    const auto reader = isShown_ ? WorkshopStore(session_).staffMember(context_.actor) : std::nullopt;
    if (reader) {
        session_.notePrivateRead({.day = context_.today(),
                                  .staff = reader->id,
                                  .customer = customer,
                                  .occasion = occasion,
                                  .role = reader->role,
                                  .desk = context_.desk,
                                  .at = context_.now});
    }
}

} // namespace baydesk
