// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/campaign.h"

#include <QByteArray>

namespace baydesk {

/// Reads a maker's list of recalls and service campaigns: a table as csv.h reads it, one vehicle a line,
/// whose first line names the columns in Chinese or English (docs/CLI.md). A line that cannot be read is
/// among the bad rows. Refuses
/// ("campaign.file") a file in no known encoding, without lines, or that lacks a column it needs.
CampaignList parseCampaignFile(const QByteArray& content);

} // namespace baydesk
