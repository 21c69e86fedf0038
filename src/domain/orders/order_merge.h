// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/orders/job.h"
#include "domain/orders/order_line.h"
#include "domain/values/timestamp.h"

namespace baydesk {

/// Two edits of one job, or of one line, put together (mission S5). Each throws EditConflict where both
/// changed the same field. What a line is — its kind, operation and part — counts as one field; so do its
/// comeback order and cause.
JobDraft mergedJob(const JobDraft& base, const JobDraft& mine, const JobDraft& theirs);
LineDraft mergedLine(const LineDraft& base, const LineDraft& mine, const LineDraft& theirs);

/// A promise given while another desk gave another one is a conflict; \p calendar is for the words.
void requirePromiseUnchanged(std::optional<Timestamp> base, Timestamp mine, std::optional<Timestamp> theirs,
                             const ShopCalendar& calendar);

} // namespace baydesk
