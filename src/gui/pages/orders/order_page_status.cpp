// SPDX-License-Identifier: GPL-3.0-or-later
// What the top of the page says of an order beside its stage: labels, requests, duties, the next step.
#include "gui/pages/orders/order_page.h"

#include "gui/desk.h"
#include "gui/label_tone.h"
#include "gui/pages/orders/discount_panel.h"
#include "gui/pages/orders/reception/offer_lines.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/inline_message.h"
#include "services/campaign_service.h"

#include <QLabel>

namespace baydesk {

void OrderPage::showLabels() {
    while (QLayoutItem* item = labelRow_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const OrderLabel& each : view_->labels) {
        labelRow_->addWidget(new Chip(toneOf(each.data.colour), each.data.name, labelBox_));
    }
    labelBox_->setVisible(!view_->labels.empty());
}

void OrderPage::showDuties() {
    const bool takesWork =
        isOffered(view_->order.state(), OrderAct::EditWork) && desk().may(Right::WriteOrders);
    std::function<void(CampaignId)> add;
    if (takesWork) {
        add = [this](CampaignId campaign) { addCampaign(campaign); };
    }
    dutyLines_->setLines(dutyLines(*duties_, view_->order.state(), desk().context().today(), add));
}

void OrderPage::showDiscounts(const std::vector<DiscountRequestView>& discounts) {
    std::vector<OfferLine> lines = discountLines(discounts, [this](const DiscountRequestView& request) {
        openPanel(new DiscountPanel(desk(), *view_, request));
    });
    if (view_->order.isInternal()) {
        lines.insert(lines.begin(), {Tone::Info,
                                     tr("Internal order, %1: the shop pays, no customer is asked.")
                                         .arg(label(view_->order.header().purpose)),
                                     {},
                                     {}});
    }
    discountLines_->setLines(lines);
}

void OrderPage::addCampaign(CampaignId campaign) {
    message()->clear();
    actNow(
        [id = *id_, campaign](Session& session, const Context& context) {
            CampaignService(session, context).addToOrder(id, campaign);
        },
        tr("The campaign is a job now"));
}

void OrderPage::showNextStep() {
    const RepairOrder& order = view_->order;
    const auto next = order.nextAct();
    if (!next) {
        next_->setText(order.state() == OrderState::Cancelled
                           ? tr("The order is cancelled.")
                           : tr("The car is delivered. The order is closed."));
        return;
    }
    const bool isDispatched = order.state() == OrderState::AwaitingDispatch && *next != OrderAct::Dispatch;
    const QString now = isDispatched ? tr("dispatched, work not begun") : label(order.state());
    QStringList parts{tr("Now: %1").arg(now), tr("Next: %1").arg(label(*next, order.header().purpose))};
    QStringList holders;
    for (const auto& [technician, name] : view_->technicians) {
        holders.append(name);
    }
    const bool isInWorkshop = order.state() == OrderState::InWork || order.state() == OrderState::SelfCheck;
    parts.append(
        tr("Held by: %1")
            .arg(isInWorkshop && !holders.isEmpty() ? holders.join(QStringLiteral(", ")) : view_->advisor));
    const QStringList blockers = order.blockersOfNextStep();
    if (!blockers.isEmpty()) {
        parts.append(tr("Waits for: %1").arg(blockers.join(QLatin1Char(' '))));
    }
    next_->setText(parts.join(QStringLiteral("  ·  ")));
}

} // namespace baydesk
