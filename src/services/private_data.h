// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/private_read.h"
#include "domain/customers/vehicle_card.h"
#include "domain/staff/history.h"
#include "services/context.h"

namespace baydesk {

struct OrderView;
class Session;

/// Names and phone numbers of customers as the actor may see them: in full, or masked where
/// Right::SeePrivateData is missing. Whoever answers with them asks here, and notes whose were seen in full.
class PrivateData {
  public:
    PrivateData(Session& session, const Context& context);
    /// For who needs no names, whatever the actor may see.
    static PrivateData masked(Session& session, const Context& context) { return {session, context, false}; }

    bool isShown() const { return isShown_; }
    QString name(const QString& name) const;
    QString phone(const QString& normalized) const;
    Customer of(Customer customer) const;
    /// Masks what is private in the view; a masked order is for showing only.
    void apply(OrderView& view) const;
    void apply(std::vector<HistoryEntry>& history) const;
    /// Notes that the actor sees the customer's data; nothing where they are masked.
    void note(CustomerId customer, PrivateOccasion occasion) const;

  private:
    PrivateData(Session& session, const Context& context, bool isShown)
        : session_(session), context_(context), isShown_(isShown) {}

    Session& session_;
    const Context& context_;
    bool isShown_;
};

} // namespace baydesk
