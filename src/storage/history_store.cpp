// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history_store.h"

#include "domain/staff/history_acts.h"
#include "storage/history_hash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <sodium.h>

namespace baydesk {

namespace {

const QString wordKey = QStringLiteral("word");
const QString digestKey = QStringLiteral("digest");

/// Unguessable, so that nobody finds an erased word by trying all of them.
QString newSalt() {
    QByteArray salt(16, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    return QString::fromLatin1(salt.toHex());
}

struct StoredEntry {
    HistoryEntry entry;
    QString detail;
};

StoredEntry readEntry(const Row& row) {
    return {{row.timestamp(0), row.text(1), row.text(2), row.text(3), {}, {}}, row.text(4)};
}

/// Private words by their id; erased ones are not among them.
using PrivateWords = std::unordered_map<std::int64_t, QString>;

std::vector<std::int64_t> wordsIn(const QString& detail) {
    std::vector<std::int64_t> ids;
    for (const auto& value : QJsonDocument::fromJson(detail.toUtf8()).array()) {
        if (value.isObject()) {
            ids.push_back(value.toObject().value(wordKey).toInteger());
        }
    }
    return ids;
}

PrivateWords wordsAbout(Session& session, HistorySubject subject, std::int64_t subjectId) {
    PrivateWords words;
    session.each("SELECT id, word FROM private_words WHERE subject = ? AND subject_id = ? AND salt <> ''",
                 {code(subject), subjectId},
                 [&](const Row& row) { words.emplace(row.integer(0), row.text(1)); });
    return words;
}

QStringList spelledOut(const QString& detail, const PrivateWords& words) {
    QStringList details;
    for (const auto& value : QJsonDocument::fromJson(detail.toUtf8()).array()) {
        const auto word =
            value.isObject() ? words.find(value.toObject().value(wordKey).toInteger()) : words.end();
        details.append(!value.isObject() ? value.toString() : word != words.end() ? word->second : QString());
    }
    return details;
}

std::vector<HistoryEntry> spelledOut(const std::vector<StoredEntry>& rows, const PrivateWords& words) {
    std::vector<HistoryEntry> entries;
    for (const StoredEntry& row : rows) {
        entries.emplace_back(row.entry).details = spelledOut(row.detail, words);
    }
    return entries;
}

} // namespace

HistoryHead HistoryStore::head(int chain) {
    const auto found =
        session_.first("SELECT number, hash FROM history WHERE chain = ? ORDER BY number DESC LIMIT 1",
                       {chain}, [chain](const Row& row) {
                           return HistoryHead{chain, row.integer(0), row.text(1).toLatin1()};
                       });
    return found.value_or(HistoryHead{chain, 0, firstPreviousHash()});
}

/// The details as a JSON array: words as they are, private ones as the place they are kept at and their
/// digest.
QString HistoryStore::stored(HistorySubject subject, std::int64_t subjectId, const char* act,
                             const QStringList& details) {
    if (details.isEmpty()) {
        return QStringLiteral("[]");
    }
    const HistoryActText* known = historyAct(act);
    QJsonArray array;
    for (qsizetype i = 0; i < details.size(); ++i) {
        if (!isPrivate(known, i)) {
            array.append(details[i]);
            continue;
        }
        const QString salt = newSalt();
        const auto word =
            session_.insert("INSERT INTO private_words (subject, subject_id, salt, word) VALUES (?, ?, ?, ?)",
                            {code(subject), subjectId, salt, details[i]});
        array.append(QJsonObject{{wordKey, static_cast<qint64>(word)},
                                 {digestKey, QString::fromLatin1(privateWordDigest(salt, details[i]))}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

void HistoryStore::append(Timestamp at, StaffId actor, const QString& desk, HistorySubject subject,
                          std::int64_t subjectId, const char* act, const QStringList& details) {
    std::optional<HistoryHead>& known = session_.historyHead();
    const HistoryHead before = known ? *known : head(session_.historyChain());
    const QString detail = stored(subject, subjectId, act, details);
    const HistoryLink link{.chain = before.chain,
                           .number = before.links + 1,
                           .at = at,
                           .actor = actor,
                           .desk = desk.toUtf8(),
                           .subject = code(subject).toUtf8(),
                           .subjectId = subjectId,
                           .act = act,
                           .detail = detail.toUtf8()};
    const QByteArray hash = hashOf(before.hash, link);
    session_.execute(
        "INSERT INTO history (chain, number, at, actor_id, desk, subject, subject_id, act, detail, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {link.chain, link.number, at, actor, desk, code(subject), subjectId, QString::fromLatin1(act), detail,
         QString::fromLatin1(hash)});
    known = HistoryHead{link.chain, link.number, hash};
}

std::vector<HistoryEntry> HistoryStore::of(HistorySubject subject, std::int64_t subjectId, int limit) {
    const std::vector<StoredEntry> rows = session_.list(
        "SELECT h.at, s.name, h.desk, h.act, h.detail FROM history h JOIN staff s ON s.id = h.actor_id "
        "WHERE h.subject = ? AND h.subject_id = ? ORDER BY h.id DESC LIMIT ?",
        {code(subject), subjectId, limit}, readEntry);
    return spelledOut(rows, wordsAbout(session_, subject, subjectId));
}

std::vector<HistoryEntry> HistoryStore::by(StaffId actor, int limit) {
    const std::vector<StoredEntry> rows = session_.list(
        "SELECT h.at, s.name, h.desk, h.act, h.detail, COALESCE(o.number, p.number, w.name, m.name, '') "
        "FROM history h JOIN staff s ON s.id = h.actor_id "
        "LEFT JOIN orders o ON h.subject = 'order' AND o.id = h.subject_id "
        "LEFT JOIN parts p ON h.subject = 'part' AND p.id = h.subject_id "
        "LEFT JOIN technicians t ON h.subject = 'technician' AND t.id = h.subject_id "
        "LEFT JOIN staff w ON w.id = t.staff_id "
        "LEFT JOIN staff m ON h.subject = 'staff' AND m.id = h.subject_id AND m.id <> h.actor_id "
        "WHERE h.actor_id = ? ORDER BY h.id DESC LIMIT ?",
        {actor, limit}, [](const Row& row) {
            StoredEntry read = readEntry(row);
            read.entry.about = row.text(5);
            return read;
        });
    PrivateWords words;
    // Every word about what the rows are about: a few more than stand in them, but in one question.
    session_.each("SELECT w.id, w.word FROM (SELECT DISTINCT subject, subject_id FROM (SELECT subject, "
                  "subject_id FROM history WHERE actor_id = ? ORDER BY id DESC LIMIT ?) newest) about "
                  "JOIN private_words w ON w.subject = about.subject AND w.subject_id = about.subject_id "
                  "WHERE w.salt <> ''",
                  {actor, limit}, [&](const Row& word) { words.emplace(word.integer(0), word.text(1)); });
    return spelledOut(rows, words);
}

std::unordered_map<StaffId, Timestamp> HistoryStore::lastActs() {
    std::unordered_map<StaffId, Timestamp> acts;
    session_.each(
        "SELECT s.id, (SELECT h.at FROM history h WHERE h.actor_id = s.id "
        "AND h.act <> 'staff.sign_in_failed' ORDER BY h.id DESC LIMIT 1) FROM staff s ORDER BY s.id",
        {}, [&acts](const Row& row) {
            if (const auto at = row.optionalTimestamp(1)) {
                acts.emplace(row.id<StaffId>(0), *at);
            }
        });
    return acts;
}

std::optional<Timestamp> HistoryStore::newest() {
    return session_.first("SELECT at FROM history ORDER BY id DESC LIMIT 1", {},
                          [](const Row& row) { return row.timestamp(0); });
}

void HistoryStore::erasePrivateWords(HistorySubject subject, std::int64_t subjectId) {
    session_.execute(
        "UPDATE private_words SET word = '', salt = '' WHERE subject = ? AND subject_id = ? AND salt <> ''",
        {code(subject), subjectId});
}

QStringList HistoryStore::privateWords(HistorySubject subject, std::int64_t subjectId) {
    QStringList words;
    session_.each("SELECT DISTINCT word FROM private_words WHERE subject = ? AND subject_id = ? "
                  "AND salt <> '' AND word <> '' ORDER BY word",
                  {code(subject), subjectId}, [&](const Row& row) { words.append(row.text(0)); });
    return words;
}

void HistoryStore::erasePrivateWord(HistorySubject subject, std::int64_t subjectId, const QString& word) {
    session_.execute("UPDATE private_words SET word = '', salt = '' WHERE subject = ? AND subject_id = ? "
                     "AND word = ?",
                     {code(subject), subjectId, word});
}

std::vector<OwnerChange> HistoryStore::ownerChanges() {
    PrivateWords words;
    session_.each("SELECT w.id, w.word FROM (SELECT DISTINCT subject_id FROM history "
                  "WHERE act = 'vehicle.owner_changed') cars JOIN private_words w ON w.subject = 'vehicle' "
                  "AND w.subject_id = cars.subject_id WHERE w.salt <> ''",
                  {}, [&](const Row& word) { words.emplace(word.integer(0), word.text(1)); });
    return session_.list("SELECT id, subject_id, detail FROM history WHERE act = 'vehicle.owner_changed' "
                         "ORDER BY subject_id, id",
                         {}, [&](const Row& row) {
                             const QStringList details = spelledOut(row.text(2), words);
                             return OwnerChange{.place = row.integer(0),
                                                .vehicle = row.id<VehicleId>(1),
                                                .formerName = details.value(0),
                                                .former =
                                                    details.size() > 2
                                                        ? std::optional(CustomerId(details[2].toLongLong()))
                                                        : std::nullopt};
                         });
}

QStringList HistoryStore::erasePrivateWordsUntil(const OwnerChange& change) {
    const PrivateWords words = wordsAbout(session_, HistorySubject::Vehicle, change.vehicle.value());
    std::vector<std::int64_t> gone;
    session_.each("SELECT id, detail FROM history WHERE subject = 'vehicle' AND subject_id = ? AND id <= ?",
                  {change.vehicle, change.place}, [&](const Row& row) {
                      std::vector<std::int64_t> ids = wordsIn(row.text(1));
                      if (row.integer(0) == change.place) {
                          ids.resize(std::min<std::size_t>(ids.size(), 1)); // the second is the new owner's
                      }
                      gone.insert(gone.end(), ids.begin(), ids.end());
                  });
    QStringList erased;
    for (const std::int64_t id : gone) {
        if (const auto word = words.find(id); word != words.end()) {
            session_.execute("UPDATE private_words SET word = '', salt = '' WHERE id = ?", {id});
            erased.append(word->second);
        }
    }
    return erased;
}

void chainEarlierHistory(Session& session) {
    struct Earlier {
        std::int64_t id;
        Timestamp at;
        StaffId actor;
        QString desk;
        HistorySubject subject;
        std::int64_t subjectId;
        QByteArray act;
        QString detail;
    };
    HistoryStore history(session);
    std::int64_t last = 0;
    for (;;) {
        const auto rows = session.list("SELECT id, at, actor_id, desk, subject, subject_id, act, detail FROM "
                                       "history_before WHERE id > ? "
                                       "ORDER BY id LIMIT 1000",
                                       {last}, [](const Row& row) {
                                           return Earlier{row.integer(0),
                                                          row.timestamp(1),
                                                          row.id<StaffId>(2),
                                                          row.text(3),
                                                          fromCode<HistorySubject>(row.text(4)),
                                                          row.integer(5),
                                                          row.text(6).toLatin1(),
                                                          row.text(7)};
                                       });
        if (rows.empty()) {
            return;
        }
        for (const Earlier& row : rows) {
            QStringList details;
            for (const auto& value : QJsonDocument::fromJson(row.detail.toUtf8()).array()) {
                details.append(value.toString());
            }
            history.append(row.at, row.actor, row.desk, row.subject, row.subjectId, row.act.constData(),
                           details);
        }
        last = rows.back().id;
    }
}

} // namespace baydesk
