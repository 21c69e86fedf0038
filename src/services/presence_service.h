// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/presence.h"
#include "services/context.h"

#include <optional>
#include <vector>

namespace baydesk {

class Session;

/// Who sits where, and which order is open there, so that two people see each other before they type. A seat is one window of the program; it says every minute that it is still there.
class PresenceService {
  public:
    PresenceService(Session& session, const Context& context);

    /// The actor sits at \p seat with this order open, or none. Said again, it counts as a sign of life.
    void sit(const QString& seat, std::optional<OrderId> order);
    /// The window was closed or the person signed out.
    void leave(const QString& seat);
    /// Others who have the order open, the first to open it first.
    std::vector<Presence> othersAt(OrderId order, const QString& ownSeat);
    /// Everybody who is there.
    std::vector<Presence> everybody();

  private:
    Session& session_;
    const Context& context_;
};

} // namespace baydesk
