// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/history.h"
#include "domain/staff/history_link.h"
#include "domain/values/id.h"
#include "storage/session.h"

#include <unordered_map>
#include <vector>

namespace baydesk {

/// A vehicle that went to another owner, and where the history says so.
struct OwnerChange {
    std::int64_t place;
    VehicleId vehicle;
    /// Null once it was erased.
    QString formerName;
    /// Acts of earlier programs know the name only.
    std::optional<CustomerId> former;
};

/// The history of business acts: appended in the transaction of the act, each row chained to the one before
/// it, never changed. Details that tell who somebody is are kept apart, as private words that can be erased.
class HistoryStore {
  public:
    explicit HistoryStore(Session& session) : session_(session) {}
    void append(Timestamp at, StaffId actor, const QString& desk, HistorySubject subject,
                std::int64_t subjectId, const char* act, const QStringList& details);
    /// Newest first.
    std::vector<HistoryEntry> of(HistorySubject subject, std::int64_t subjectId, int limit);
    /// What a member of staff did, newest first, each with what it is about.
    std::vector<HistoryEntry> by(StaffId actor, int limit);
    /// When each person did something last. An attempt to sign in that failed may be somebody else's.
    std::unordered_map<StaffId, Timestamp> lastActs();
    /// When the newest act happened.
    std::optional<Timestamp> newest();
    /// Empties every private word about the subject; its rows stay and their chain holds.
    void erasePrivateWords(HistorySubject subject, std::int64_t subjectId);
    /// The private words about the subject that are not erased, each once.
    QStringList privateWords(HistorySubject subject, std::int64_t subjectId);
    /// Empties \p word where it stands among the private words about the subject.
    void erasePrivateWord(HistorySubject subject, std::int64_t subjectId, const QString& word);
    /// Every change of owner, those of one vehicle together and the oldest first.
    std::vector<OwnerChange> ownerChanges();
    /// Empties the private words about the vehicle up to the change and the former owner's name in it; what
    /// they were.
    QStringList erasePrivateWordsUntil(const OwnerChange& change);

    /// Follows every chain from its first row to its head.
    HistoryVerdict verify();

  private:
    HistoryHead head(int chain);
    QString stored(HistorySubject subject, std::int64_t subjectId, const char* act,
                   const QStringList& details);

    Session& session_;
};

/// Chains the rows that were written before history was a chain, oldest first: the second migration's work.
void chainEarlierHistory(Session& session);

} // namespace baydesk
