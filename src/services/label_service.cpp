// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/label_service.h"

#include "domain/values/refusal.h"
#include "services/rights.h"
#include "storage/history_store.h"
#include "storage/label_store.h"
#include "storage/order_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::OrderLabel)
};

constexpr std::int64_t theShop = 1;

} // namespace

LabelService::LabelService(Session& session, const Context& context) : session_(session), context_(context) {}

std::vector<OrderLabel> LabelService::labels() {
    require(session_, context_, Right::SeeOrders);
    return LabelStore(session_).all();
}

OrderLabel LabelService::known(LabelId id) {
    const auto label = LabelStore(session_).find(id);
    if (!label) {
        throw Refusal("label.unknown", Tr::tr("There is no such label."));
    }
    return *label;
}

void LabelService::requireNewName(const QString& name, std::optional<LabelId> except) {
    const auto same = LabelStore(session_).findByName(name);
    if (same && same->id != except) {
        throw Refusal("label.known", Tr::tr("There is a label “%1” already.").arg(name),
                      same->isRetired ? Tr::tr("It is retired: bring it back.") : QString(), "name");
    }
}

void LabelService::appendShop(const char* act, const QStringList& details) {
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Shop, theShop,
                                  act, details);
}

void LabelService::appendOrder(OrderId order, const char* act, const QString& name) {
    HistoryStore(session_).append(context_.now, context_.actor, context_.desk, HistorySubject::Order,
                                  order.value(), act, {name});
}

LabelId LabelService::add(const LabelDraft& draft) {
    require(session_, context_, Right::EditLists);
    const LabelDraft checked = checkedLabel(draft);
    requireNewName(checked.name, {});
    const LabelId id = LabelStore(session_).insert(checked);
    appendShop("shop.label_added", {checked.name, code(checked.colour)});
    return id;
}

void LabelService::change(LabelId id, const LabelDraft& draft) {
    require(session_, context_, Right::EditLists);
    OrderLabel label = known(id);
    const LabelDraft checked = checkedLabel(draft);
    if (checked == label.data) {
        return;
    }
    requireNewName(checked.name, id);
    const LabelDraft before = label.data;
    label.data = checked;
    LabelStore(session_).update(label);
    appendShop("shop.label_changed", {before.name, code(before.colour), checked.name, code(checked.colour)});
}

void LabelService::move(LabelId id, bool forward) {
    require(session_, context_, Right::EditLists);
    const OrderLabel label = known(id);
    const std::vector<OrderLabel> all = labels();
    const auto before = std::ranges::find(all, id, &OrderLabel::id) - all.begin();
    const auto after = forward ? before + 1 : before - 1;
    if (after < 0 || after == std::ssize(all)) {
        return;
    }
    LabelStore(session_).swap(id, all[static_cast<std::size_t>(after)].id);
    appendShop("shop.label_moved",
               {label.data.name, QString::number(before + 1), QString::number(after + 1)});
}

void LabelService::retire(LabelId id) {
    require(session_, context_, Right::EditLists);
    OrderLabel label = known(id);
    if (label.isRetired) {
        throw Refusal("label.retired", Tr::tr("“%1” is retired already.").arg(label.data.name));
    }
    label.isRetired = true;
    LabelStore(session_).update(label);
    appendShop("shop.label_retired", {label.data.name});
}

void LabelService::bringBack(LabelId id) {
    require(session_, context_, Right::EditLists);
    OrderLabel label = known(id);
    if (!label.isRetired) {
        throw Refusal("label.in_use", Tr::tr("“%1” is in use.").arg(label.data.name));
    }
    label.isRetired = false;
    LabelStore(session_).update(label);
    appendShop("shop.label_back", {label.data.name});
}

void LabelService::putOn(OrderId order, LabelId id) {
    require(session_, context_, Right::WriteOrders);
    const OrderLabel label = known(id);
    if (label.isRetired) {
        throw Refusal("label.retired_on_order", Tr::tr("“%1” is retired.").arg(label.data.name),
                      Tr::tr("Choose another label."), "labels");
    }
    OrderStore(session_).load(order); // an unknown order is a mistake of the caller
    if (LabelStore(session_).putOn(order, id, context_.actor, context_.now)) {
        appendOrder(order, "order.label_put_on", label.data.name);
    }
}

void LabelService::takeOff(OrderId order, LabelId id) {
    require(session_, context_, Right::WriteOrders);
    const OrderLabel label = known(id);
    if (LabelStore(session_).takeOff(order, id, context_.actor, context_.now)) {
        appendOrder(order, "order.label_taken_off", label.data.name);
    }
}

} // namespace baydesk
