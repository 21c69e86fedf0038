// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/orders/order_panel.h"
#include "gui/pages/orders/reception/offer_lines.h"
#include "services/discount_service.h"

namespace baydesk {

class FieldRow;

/// Ctrl+Shift+D: a discount that was asked for is granted, refused or withdrawn, as far as who sits here may.
class DiscountPanel : public OrderPanel {
    Q_OBJECT

  public:
    DiscountPanel(Desk& desk, const OrderView& view, const DiscountRequestView& request);
    void save() override;

  private:
    enum class Answer { Grant, Refuse, Withdraw };
    Answer answer() const;
    void showReason();

    DiscountRequestId request_;
    QComboBox* answer_;
    QLineEdit* reason_;
    FieldRow* reasonRow_;
};

/// Whether who sits here may do something about the request.
bool isAnswerable(const DiscountRequestView& request);
/// One sentence where the order is shown or given to the customer while a discount is asked for; empty if
/// none is.
QString openDiscountWarning(const std::vector<DiscountRequestView>& requests);
/// The sentences above the order's jobs: what is asked for, what was refused, what lapsed. \p answer opens
/// what can be done about one.
std::vector<OfferLine> discountLines(const std::vector<DiscountRequestView>& requests,
                                     const std::function<void(const DiscountRequestView&)>& answer);

} // namespace baydesk
