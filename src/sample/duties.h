// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/live_order.h"
#include "sample/story.h"

#include <map>

namespace baydesk {

/// The papers of the younger cars, and two makers' lists that name some of the fleet; \p today is the last
/// day of the story. Nothing here is drawn, so that the rest of the story stays as it is.
void layInPapers(SampleDesk& desk, const ShopCast& cast, Fleet& fleet, QDate today);

/// What law and makers ask of the shop day by day: campaigns done with visits, what warranty jobs count for,
/// health records sent in the evening and answered the next morning.
class Duties {
  public:
    explicit Duties(Story& story) : story_(story) {}

    /// A car that a campaign names gets its job, unless the visit is to stand somewhere or comes to nothing.
    void addCampaignWork(LiveOrder& order);
    void recordWarranty(const LiveOrder& order);
    /// The answers to what was sent the evening before, but for the last of it.
    void beginDay();
    void sendRecords();

  private:
    Story& story_;
    QStringList sent_;
    int answers_ = 0;
    /// The first warranty job of each car.
    std::map<VehicleId, JobId> firstProblem_;
};

} // namespace baydesk
