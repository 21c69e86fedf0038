// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/desk.h"
#include "sample/dice.h"
#include "sample/fleet.h"
#include "sample/shop_setup.h"
#include "sample/timetable.h"

namespace baydesk {

/// What everybody in the story shares.
struct Story {
    SampleDesk& desk;
    Dice& dice;
    Agenda& agenda;
    Timetable& timetable;
    ShopCast& cast;
    Fleet& fleet;

    /// Some minutes from now, when the shop is open.
    Timestamp soon(int least, int most) {
        const Timestamp moment = desk.now().plusMinutes(dice.between(least, most));
        const Timestamp open = timetable.whenOpen(moment);
        return open == moment ? moment : open.plusMinutes(dice.between(5, 45));
    }
};

} // namespace baydesk
