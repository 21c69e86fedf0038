// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace baydesk {

namespace {

struct StoredLink {
    HistoryLink link;
    QByteArray hash;
};

struct PrivateWord {
    std::int64_t id;
    QByteArray digest;
};

std::vector<PrivateWord> privateWordsOf(const QString& detail) {
    std::vector<PrivateWord> words;
    if (!detail.contains(u'{')) {
        return words;
    }
    for (const auto& value : QJsonDocument::fromJson(detail.toUtf8()).array()) {
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            words.push_back({object.value(QStringLiteral("word")).toInteger(),
                             object.value(QStringLiteral("digest")).toString().toLatin1()});
        }
    }
    return words;
}

BrokenLink breakAt(BrokenLink::Cause cause, const HistoryLink& link) {
    return {cause, link.chain, link.number, link.at, link.act};
}

/// What is wrong with the private words of a row, if anything. An erased word has no salt any more.
std::optional<BrokenLink> wordBreak(Session& session, const HistoryLink& link) {
    for (const PrivateWord& word : privateWordsOf(link.detail)) {
        const auto kept = session.first("SELECT salt, word FROM private_words WHERE id = ?", {word.id},
                                        [](const Row& row) { return std::pair(row.text(0), row.text(1)); });
        if (!kept) {
            return breakAt(BrokenLink::Cause::WordMissing, link);
        }
        const bool isErased = kept->first.isEmpty() && kept->second.isEmpty();
        if (!isErased && privateWordDigest(kept->first, kept->second) != word.digest) {
            return breakAt(BrokenLink::Cause::WordChanged, link);
        }
    }
    return std::nullopt;
}

} // namespace

HistoryVerdict HistoryStore::verify() {
    HistoryVerdict verdict;
    HistoryHead head{0, 0, {}};
    const auto finishChain = [&] {
        if (head.chain != 0) {
            verdict.heads.push_back(head);
        }
    };
    session_.each(
        "SELECT chain, number, at, actor_id, desk, subject, subject_id, act, detail, hash FROM history "
        "ORDER BY chain, number",
        {}, [&](const Row& row) {
            if (verdict.broken) {
                return;
            }
            const auto subject = parseCode<HistorySubject>(row.text(5));
            const HistoryLink link{.chain = static_cast<int>(row.integer(0)),
                                   .number = row.integer(1),
                                   .at = row.timestamp(2),
                                   .actor = row.id<StaffId>(3),
                                   .desk = row.text(4),
                                   .subject = subject.value_or(HistorySubject::Shop),
                                   .subjectId = row.integer(6),
                                   .act = row.text(7),
                                   .detail = row.text(8)};
            if (link.chain != head.chain) {
                finishChain();
                head = {link.chain, 0, firstPreviousHash()};
            }
            if (link.number != head.links + 1) {
                verdict.broken = {BrokenLink::Cause::Missing, link.chain, head.links + 1, {}, {}};
                return;
            }
            if (!subject || hashOf(head.hash, link) != row.text(9).toLatin1()) {
                verdict.broken = breakAt(BrokenLink::Cause::Changed, link);
                return;
            }
            verdict.broken = wordBreak(session_, link);
            head = {link.chain, link.number, row.text(9).toLatin1()};
            ++verdict.links;
        });
    finishChain();
    return verdict;
}

std::vector<HistoryHead> HistoryStore::heads() {
    return session_.list(
        "SELECT h.chain, h.number, h.hash FROM history h JOIN "
        "(SELECT chain, MAX(number) AS last FROM history GROUP BY chain) newest "
        "ON newest.chain = h.chain AND newest.last = h.number ORDER BY h.chain",
        {}, [](const Row& row) {
            return HistoryHead{static_cast<int>(row.integer(0)), row.integer(1), row.text(2).toLatin1()};
        });
}

} // namespace baydesk
