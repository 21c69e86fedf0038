// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "storage/session.h"

#include <span>
#include <vector>

namespace baydesk {

/// A rule that one query can check.
struct CheckRule {
    const char* rule;
    /// Source text for translation in the context "baydesk::Checks"; %1 is what breaks the rule.
    const char* sentence;
    /// What breaks it: one text a row.
    Sql violations;
};

/// A finding for every rule that something breaks.
std::vector<Finding> checkRules(Session& session, std::span<const CheckRule> rules);

} // namespace baydesk
