// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace baydesk {

/// One record of a table in a text file; it may go over several lines where a field is quoted.
struct CsvRecord {
    /// The line it begins in, counted from 1.
    int line;
    /// Without the blanks around them.
    QStringList fields;
    /// A quote was opened and never closed.
    bool isBroken = false;
};

/// The text of a file in UTF-8, with or without a byte order mark, in UTF-16 with one, or, as programs in
/// China write it, in GB18030; nothing if it is none of them.
std::optional<QString> textOfFile(const QByteArray& content);

/// The records of a text by RFC 4180; lines without anything are left out. The fields stand between commas,
/// semicolons or tabs: whichever the first line has most of.
std::vector<CsvRecord> csvRecords(const QString& text);

} // namespace baydesk
