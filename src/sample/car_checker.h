// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/live_order.h"
#include "sample/story.h"

#include <optional>
#include <vector>

namespace baydesk {

struct MultiPointTemplate;

/// Whoever walks around the cars: photos at reception, multi-point inspections once work has begun, and what
/// customers say to the recommendations of earlier visits. Throws dice of its own, so that the rest of the
/// sample is the same with it as without.
class CarChecker {
  public:
    CarChecker(Story& story, std::uint64_t seed);

    /// Photos of some cars, of every one that stands in the shop today.
    void receive(const LiveOrder& order);
    /// The inspection of some cars, of every one in which something is found.
    void inspect(LiveOrder& order);
    /// The recommendation the finding of the order answers to, if its inspection made one.
    std::optional<RecommendationId> recommendationFor(const LiveOrder& order);

  private:
    void answerEarlier(const LiveOrder& order);
    void addPhotos(const LiveOrder& order);
    Story& story_;
    Dice dice_;
};

/// Writes the shop's inspection sheet.
void writeInspectionSheet(SampleDesk& desk, StaffId manager);

} // namespace baydesk
