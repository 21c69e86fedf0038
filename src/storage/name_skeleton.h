// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baydesk {

/// Two names that look alike to a person have the same skeleton (Unicode TR 39): case, width, and letters of
/// other scripts that look the same do not count.
QString nameSkeleton(const QString& name);

} // namespace baydesk
