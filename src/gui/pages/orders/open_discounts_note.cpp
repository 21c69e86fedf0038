// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/open_discounts_note.h"

#include "app/backroom.h"
#include "gui/desk.h"
#include "gui/pages/orders/discount_panel.h"
#include "gui/widgets/chip.h"

namespace baydesk {

OpenDiscountsNote::OpenDiscountsNote(const Desk& desk, OrderId order, QWidget* parent)
    : QLabel(parent), desk_(desk), order_(order) {
    setObjectName(QStringLiteral("openDiscounts"));
    setLook(this, "note");
    setLook(this, "word", QStringLiteral("warn"));
    setWordWrap(true);
    hide();
    // Requests are no part of the order: it stays as it is while they come and go.
    connect(&desk_.backroom, &Backroom::changed, this, [this](Changes changes) {
        if (changes.intersects(Topic::Orders)) {
            read();
        }
    });
    read();
}

void OpenDiscountsNote::read() {
    desk_.backroom.readLatest(
        this, "discounts",
        [order = order_, context = desk_.context()](Session& session) {
            return DiscountService(session, context).requests(order);
        },
        [this](const std::vector<DiscountRequestView>& requests) {
            setText(openDiscountWarning(requests));
            setVisible(!text().isEmpty());
        });
}

} // namespace baydesk
