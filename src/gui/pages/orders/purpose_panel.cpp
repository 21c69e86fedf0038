// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/purpose_panel.h"

#include "gui/widgets/field_row.h"
#include "services/order_service.h"

#include <QComboBox>

namespace baydesk {

PurposePanel::PurposePanel(Desk& desk, const OrderView& view)
    : OrderPanel(desk, view, tr("What the order is for")) {
    addField("purpose", tr("Purpose"), purpose_ = new QComboBox);
    for (const OrderPurpose each : allValues<OrderPurpose>()) {
        purpose_->addItem(label(each));
    }
    purpose_->setCurrentIndex(static_cast<int>(view.order.header().purpose));
    connect(purpose_, &QComboBox::currentIndexChanged, this, &PurposePanel::showWhoPays);
    addButton(tr("Change the purpose"), tr("The purpose is changed"), [this] {
        const auto purpose = static_cast<OrderPurpose>(purpose_->currentIndex());
        return [purpose, id = orderId(), revision = revision()](Session& session, const Context& context) {
            OrderService(session, context).seen(revision).changePurpose(id, purpose);
        };
    });
    showWhoPays();
}

void PurposePanel::save() {
    if (static_cast<OrderPurpose>(purpose_->currentIndex()) == view().order.header().purpose) {
        Q_EMIT finished({});
        return;
    }
    OrderPanel::save();
}

void PurposePanel::showWhoPays() {
    const bool isShops = isInternal(static_cast<OrderPurpose>(purpose_->currentIndex()));
    setFieldHint("purpose", isShops ? tr("The shop pays for everything on it; no customer is asked.")
                                    : tr("What is written is the customer's to pay."));
}

} // namespace baydesk
