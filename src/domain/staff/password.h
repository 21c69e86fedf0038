// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/hours.h"
#include "domain/values/timestamp.h"

#include <QString>
#include <optional>

namespace baydesk {

inline constexpr int shortestPassword = 8;
inline constexpr int longestPassword = 200;

/// A password in the form that is hashed (NFKC, so that it is the same from every keyboard). Refuses at
/// "password" what is shorter than 8 or longer than 200 characters, holds control characters, or is one
/// character or the person's own name over and over.
QString checkedPassword(const QString& typed, const QString& name);
/// The same form of what somebody types to sign in; nothing for what can be no password.
std::optional<QString> typedPassword(const QString& typed);

/// How long a person waits after so many failures in a row: two are free, then 2 s, doubling up to 5 minutes.
Hours signInDelay(int failures);
/// What is left of that wait. A clock that was set back since the last failure does not shorten it.
Hours signInWait(int failures, std::optional<Timestamp> lastFailure, Timestamp now);

} // namespace baydesk
