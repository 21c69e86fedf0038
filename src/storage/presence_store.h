// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/presence.h"
#include "storage/session.h"

#include <vector>

namespace baydesk {

class PresenceStore {
  public:
    explicit PresenceStore(Session& session) : session_(session) {}
    void put(const QString& seat, StaffId staff, const QString& desk, std::optional<OrderId> order,
             Timestamp now);
    void remove(const QString& seat);
    /// Seats last seen before the moment.
    void removeSilent(Timestamp before);
    /// Seen at the moment or later, by how long their order is open.
    std::vector<Presence> seenSince(Timestamp moment);

  private:
    Session& session_;
};

} // namespace baydesk
