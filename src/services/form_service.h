// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/context.h"
#include "services/forms.h"

namespace baydesk {

class Session;

/// What the printed forms say, and the record that they were given out.
class FormService {
  public:
    FormService(Session& session, const Context& context);

    /// All forms of an order with what stands on them, names as the actor may see them.
    OrderForms forms(OrderId order);
    /// What settlement lists name of the shop beside its settings.
    ShopAccount account();
    /// For a day without power: every form blank, then the agreement and the walk-around sheet of each order
    /// in the shop, by promise.
    std::vector<FormContent> emergencyPack();

    /// \name Into the order's history
    /// Refuse ("form.not_yet") a form that cannot be printed yet, and less than one copy ("form.copies").
    /// @{
    void notePrinted(OrderId order, const FormChoice& form, int copies);
    void noteSaved(OrderId order, const FormChoice& form);
    /// @}

  private:
    void note(OrderId order, const FormChoice& form, const char* act, const QStringList& more);

    Session& session_;
    const Context& context_;
};

} // namespace baydesk
