// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/order_label.h"
#include "gui/theme.h"

namespace baydesk {

/// The theme's colour of a label.
constexpr Tone toneOf(LabelColour colour) {
    switch (colour) {
    case LabelColour::Grey: return Tone::Neutral;
    case LabelColour::Blue: return Tone::Info;
    case LabelColour::Green: return Tone::Ok;
    case LabelColour::Amber: return Tone::Warn;
    case LabelColour::Red: return Tone::Bad;
    }
    return Tone::Neutral;
}

} // namespace baydesk
