// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customers/follow_up_row.h"
#include "sample/story.h"

namespace baydesk {

/// The customer-care caller's day: the follow-ups that are due, one after the other, and what customers say.
class Calls {
  public:
    /// With dice of its own, so that the rest of the story stays as it is. Of the last day's calls some are
    /// left to be made.
    Calls(Story& story, std::uint64_t seed, QDate lastDay)
        : story_(story), dice_(seed), lastDay_(lastDay) {}

    void beginDay(QDate day);

  private:
    void callAll();
    void call(const FollowUpRow& row);
    Survey answer();

    Story& story_;
    Dice dice_;
    QDate lastDay_;
};

} // namespace baydesk
