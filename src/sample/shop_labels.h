// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/desk.h"
#include "sample/shop_setup.h"

namespace baydesk {

/// The shop's labels, hung on today's open orders for reasons that can be seen on them. Nothing here is
/// drawn, so that the rest of the story stays as it is.
void hangLabels(SampleDesk& desk, const ShopCast& cast);

} // namespace baydesk
