// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/merge.h"
#include "domain/orders/job.h"
#include "domain/orders/order_line.h"
#include "domain/values/timestamp.h"

namespace baydesk {

/// Two edits of one job, or of one line, put together. Each throws EditConflict where both
/// changed the same field. What a line is — its kind, operation and part — counts as one field; so do its
/// comeback order and cause.
JobDraft mergedJob(const EditBase<JobDraft>& base, const JobDraft& mine, const JobDraft& theirs);
LineDraft mergedLine(const EditBase<LineDraft>& base, const LineDraft& mine, const LineDraft& theirs);

/// The promise that stands when another desk may have given another one meanwhile; \p calendar is for the
/// words.
std::optional<Timestamp> mergedPromise(const EditBase<std::optional<Timestamp>>& base, Timestamp mine,
                                       std::optional<Timestamp> theirs, const ShopCalendar& calendar);

} // namespace baydesk
