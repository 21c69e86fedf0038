// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/merge.h"
#include "domain/shop_draft.h"

namespace baydesk {

/// The settings as typed, put together with what another desk changed since they were seen. Throws
/// EditConflict where both changed the same setting, each to something else.
ShopDraft mergedShop(const EditBase<ShopDraft>& edit, const ShopDraft& mine, const ShopDraft& theirs);

} // namespace baydesk
