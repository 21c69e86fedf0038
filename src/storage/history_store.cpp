// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history_store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace baydesk {

void HistoryStore::append(Timestamp at, StaffId actor, const QString& desk, HistorySubject subject,
                          std::int64_t subjectId, const char* act, const QStringList& details) {
    const QString detail =
        details.isEmpty()
            ? QStringLiteral("[]")
            : QString::fromUtf8(
                  QJsonDocument(QJsonArray::fromStringList(details)).toJson(QJsonDocument::Compact));
    session_.execute("INSERT INTO history (at, actor_id, desk, subject, subject_id, act, detail) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)",
                     {at, actor, desk, code(subject), subjectId, QString::fromLatin1(act), detail});
}

std::vector<HistoryEntry> HistoryStore::of(HistorySubject subject, std::int64_t subjectId, int limit) {
    return session_.list(
        "SELECT h.at, s.name, h.desk, h.act, h.detail FROM history h JOIN staff s ON s.id = h.actor_id "
        "WHERE h.subject = ? AND h.subject_id = ? ORDER BY h.id DESC LIMIT ?",
        {code(subject), subjectId, limit}, [](const Row& row) {
            HistoryEntry entry{row.timestamp(0), row.text(1), row.text(2), row.text(3), {}};
            for (const auto& value : QJsonDocument::fromJson(row.text(4).toUtf8()).array()) {
                entry.details.append(value.toString());
            }
            return entry;
        });
}

} // namespace baydesk
