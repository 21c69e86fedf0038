// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/verdict.h"

namespace baydesk {

/// Unified social credit code by GB 32100-2015 (catalogue D3). A failed check digit is a Warn, since real companies
/// with such codes are known; a wrong length or character is Invalid.
Validation validateCompanyCode(const QString& input);

} // namespace baydesk
