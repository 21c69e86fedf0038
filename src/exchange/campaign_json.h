// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compliance/campaign.h"

#include <QByteArray>

namespace baydesk {

/// The campaigns with their numbers, for other programs (docs/CLI.md).
QByteArray campaignsJson(const std::vector<CampaignProgress>& campaigns);
/// What an import did, with its bad rows.
QByteArray campaignImportJson(const CampaignImport& import);

} // namespace baydesk
