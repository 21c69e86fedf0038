// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace baydesk {

class DatabaseAddress;

/// Where both programs keep what they make for this user of the computer, whatever the running program is
/// called; may not exist yet.
QString dataFolder();

/// Where the backups of a shop lie unless it says otherwise, and its copies of before an upgrade: "backups"
/// beside a database file; for one on a server a folder of its own in "backups" in the data folder. May not
/// exist yet.
QString usualBackupFolder(const DatabaseAddress& address);

} // namespace baydesk
