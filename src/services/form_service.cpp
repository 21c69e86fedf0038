// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/form_service.h"

#include "domain/orders/repair_order.h"
#include "domain/values/refusal.h"
#include "services/form_reading.h"
#include "services/order_service.h"
#include "services/rights.h"
#include "storage/history_store.h"
#include "storage/order_store.h"
#include "storage/session.h"
#include "storage/shop_store.h"
#include "storage/vehicle_store.h"

#include <QCoreApplication>
#include <algorithm>
#include <stdexcept>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::FormService)
};

std::vector<FormChoice> printedBefore(const std::vector<HistoryEntry>& history) {
    std::vector<FormChoice> printed;
    for (const HistoryEntry& entry : history) {
        if (entry.act == QLatin1String("order.form_printed") ||
            entry.act == QLatin1String("order.form_saved")) {
            printed.push_back(formFromCode(entry.details.value(0)));
        }
    }
    return printed;
}

/// How many sheets of each kind a day without power begins with.
std::vector<FormContent> blankForms(Session& session, const Context& context) {
    const FormFacts facts = blankFacts(session, context);
    std::vector<FormContent> forms{AgreementForm{facts, {}, {}}, WalkAroundSheetForm{facts},
                                   EstimateForm{facts, {}}, IssueSlipForm{facts, {}, {}}};
    forms.emplace_back(SettlementListForm{.facts = facts});
    forms.emplace_back(CertificateForm{facts, {}, {}, {}, guaranteeTerms({})});
    forms.emplace_back(GatePassForm{facts, {}});
    return forms;
}

/// Why the form cannot be printed yet; a car does not leave while another of its orders is open.
QStringList blockersOf(Session& session, const RepairOrder& order, const FormChoice& form) {
    QStringList blockers = formBlockers(order, form);
    if (form.kind == FormKind::GatePass) {
        for (const EarlierOrder& other : VehicleStore(session).openOrders(order.header().vehicle)) {
            if (other.id != order.header().id) {
                blockers.append(Tr::tr("Order %1 of this vehicle is still open: %2.")
                                    .arg(other.number, label(other.state)));
            }
        }
    }
    return blockers;
}

} // namespace

FormService::FormService(Session& session, const Context& context) : session_(session), context_(context) {}

OrderForms FormService::forms(OrderId id) {
    require(session_, context_, Right::SeeOrders);
    const OrderView view = OrderService(session_, context_).order(id);
    FormReading reading(session_, context_, view);
    const std::vector<FormChoice> printed = printedBefore(view.history);
    const auto next = nextForm(view.order, printed);
    OrderForms all{.number = view.order.header().number, .forms = {}, .next = {}};
    for (const FormChoice& form : formsOf(view.order)) {
        OfferedForm offered{.form = form, .blockers = blockersOf(session_, view.order, form), .content = {}};
        if (offered.blockers.isEmpty()) {
            offered.content = reading.content(form);
        }
        offered.wasPrinted = std::ranges::find(printed, form) != printed.end();
        if (next == form) {
            all.next = all.forms.size();
        }
        all.forms.push_back(std::move(offered));
    }
    return all;
}

ShopAccount FormService::account() {
    require(session_, context_, Right::SeeLists);
    return ShopStore(session_).account();
}

std::vector<FormContent> FormService::emergencyPack() {
    require(session_, context_, Right::SeeOrders);
    std::vector<FormContent> pack = blankForms(session_, context_);
    OrderService orders(session_, context_);
    for (const OpenOrder& open : orders.openOrders()) {
        const OrderView view = orders.order(open.id);
        FormReading reading(session_, context_, view);
        pack.push_back(reading.content({FormKind::Agreement}));
        pack.push_back(reading.content({FormKind::WalkAround}));
    }
    return pack;
}

void FormService::note(OrderId id, const FormChoice& form, const char* act, const QStringList& more) {
    require(session_, context_, Right::SeeOrders);
    if (!session_.inTransaction()) {
        throw std::logic_error("history is written outside a transaction");
    }
    const RepairOrder order = OrderStore(session_).load(id);
    if (const QStringList blockers = blockersOf(session_, order, form); !blockers.isEmpty()) {
        throw Refusal::blocked("form.not_yet", Tr::tr("Not yet possible: %1.").arg(label(form)), blockers);
    }
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Order,
                                  id.value(), act, QStringList{formCode(form)} + more);
    session_.mark(Topic::Orders);
}

void FormService::notePrinted(OrderId order, const FormChoice& form, int copies) {
    require(session_, context_, Right::SeeOrders);
    if (copies < 1) {
        throw Refusal("form.copies", Tr::tr("Print at least one copy."), {}, "copies");
    }
    note(order, form, "order.form_printed", {QString::number(copies)});
}

void FormService::noteSaved(OrderId order, const FormChoice& form) {
    note(order, form, "order.form_saved", {});
}

} // namespace baydesk
