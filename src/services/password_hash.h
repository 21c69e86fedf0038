// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baydesk {

/// Argon2id with a salt of its own, as text that says how it was made. Takes about a tenth of a second on
/// purpose.
QString hashPassword(const QString& password);
/// Whether the password is the hashed one.
bool isPassword(const QString& password, const QString& hash);

} // namespace baydesk
