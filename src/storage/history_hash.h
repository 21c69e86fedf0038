// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/id.h"
#include "domain/values/timestamp.h"

#include <QByteArray>
#include <QString>

namespace baydesk {

/// One row of history as its hash sees it, texts in UTF-8. Rows are chained: the hash of a row covers its own
/// fields and the hash of the row before it, so that none can be changed, put in or taken out unnoticed.
/// There may be several chains, so that desks need not wait for each other; each counts its rows from 1
/// without a gap.
struct HistoryLink {
    int chain;
    std::int64_t number;
    Timestamp at;
    StaffId actor;
    QByteArray desk;
    QByteArray subject;
    std::int64_t subjectId;
    QByteArray act;
    /// JSON as stored.
    QByteArray detail;
};

/// What the first row of a chain has before it.
QByteArray firstPreviousHash();

/// SHA-256, in 64 hexadecimal characters, over the previous hash and the fields in the order above. Each is
/// written as its length in bytes, a colon, the bytes and a comma, numbers in decimal (docs/SCHEMA.md).
QByteArray hashOf(const QByteArray& previous, const HistoryLink& link);

/// SHA-256 in the same form over a private word and its salt.
QByteArray privateWordDigest(const QString& salt, const QString& word);

} // namespace baydesk
