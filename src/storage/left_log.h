// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baydesk {

/// Refuses a database beside which the log of another one lies, as when an older copy was put in the place of
/// a database whose program was killed: SQLite would carry that log over into it and so destroy it. A
/// StorageError of the kind Damaged; neither file changes.
///
/// A log does not say whose it is. But it is written to after its database, unless somebody exchanged the
/// database since: only then everything is checked as the two would read together.
void refuseForeignLog(const QString& file);

} // namespace baydesk
