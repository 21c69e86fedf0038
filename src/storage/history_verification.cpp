// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history_hash.h"
#include "storage/history_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <unordered_map>

namespace baydesk {

namespace {

using Cause = BrokenLink::Cause;

/// What a server hands over in one piece.
constexpr int rowsAtOnce = 10'000;

BrokenLink breakAt(Cause cause, const HistoryLink& link) {
    return {cause, link.chain, link.number, link.at, QString::fromUtf8(link.act)};
}

/// A private word as a row of history refers to it.
struct WordReference {
    std::int64_t word;
    QByteArray digest;
    BrokenLink ifMissing;
};

/// The words many rows refer to, read in one go: asking for each would take longer than all the hashing.
class PrivateWordsCheck {
  public:
    explicit PrivateWordsCheck(Session& session) : session_(session) {}

    void add(const HistoryLink& link) {
        if (!link.detail.contains('{')) {
            return;
        }
        for (const auto& value : QJsonDocument::fromJson(link.detail).array()) {
            if (value.isObject()) {
                const QJsonObject object = value.toObject();
                references_.push_back({object.value(QStringLiteral("word")).toInteger(),
                                       object.value(QStringLiteral("digest")).toString().toLatin1(),
                                       breakAt(Cause::WordMissing, link)});
            }
        }
    }
    /// The first of the references that does not hold, if any; all are forgotten.
    std::optional<BrokenLink> firstBreak();

  private:
    Session& session_;
    std::vector<WordReference> references_;
};

std::optional<BrokenLink> PrivateWordsCheck::firstBreak() {
    const std::vector<WordReference> references = std::exchange(references_, {});
    if (references.empty()) {
        return {};
    }
    const auto [first, last] = std::ranges::minmax(references, {}, &WordReference::word);
    std::unordered_map<std::int64_t, QByteArray> digests; // empty for an erased word: it has no salt any more
    session_.each("SELECT id, salt, word FROM private_words WHERE id BETWEEN ? AND ?",
                  {first.word, last.word}, [&](const Row& row) {
                      const QString salt = row.text(1);
                      const QString word = row.text(2);
                      const bool isErased = salt.isEmpty() && word.isEmpty();
                      digests.emplace(row.integer(0),
                                      isErased ? QByteArray() : privateWordDigest(salt, word));
                  });
    for (const WordReference& reference : references) {
        const auto found = digests.find(reference.word);
        if (found == digests.end()) {
            return reference.ifMissing;
        }
        if (!found->second.isEmpty() && found->second != reference.digest) {
            BrokenLink changed = reference.ifMissing;
            changed.cause = Cause::WordChanged;
            return changed;
        }
    }
    return {};
}

HistoryLink linkOf(const Row& row) {
    return {.chain = static_cast<int>(row.integer(0)),
            .number = row.integer(1),
            .at = row.timestamp(2),
            .actor = row.id<StaffId>(3),
            .desk = row.bytes(4),
            .subject = row.bytes(5),
            .subjectId = row.integer(6),
            .act = row.bytes(7),
            .detail = row.bytes(8)};
}

/// Goes along the rows of all chains, chain by chain, and stops at the first break.
class Verification {
  public:
    explicit Verification(Session& session) : words_(session) {}

    /// Where it has come to.
    const HistoryHead& head() const { return head_; }
    bool isOver() const { return isOver_; }
    void see(const Row& row) {
        if (verdict_.broken) {
            return;
        }
        const HistoryLink link = linkOf(row);
        if (link.chain != head_.chain) {
            finishChain();
            head_ = {link.chain, 0, firstPreviousHash()};
        }
        if (link.number != head_.links + 1) {
            verdict_.broken = {Cause::Missing, link.chain, head_.links + 1, {}, {}};
            return;
        }
        QByteArray hash = hashOf(head_.hash, link);
        if (hash != row.bytes(9)) {
            verdict_.broken = breakAt(Cause::Changed, link);
            return;
        }
        words_.add(link);
        head_ = {link.chain, link.number, std::move(hash)};
        ++verdict_.links;
    }
    /// After the rows of one part: their words, which come before what broke in a later row.
    void endPart(bool isLast) {
        if (const std::optional<BrokenLink> broken = words_.firstBreak()) {
            verdict_.broken = broken;
        }
        isOver_ = isLast || verdict_.broken;
        if (isOver_) {
            finishChain();
        }
    }
    const HistoryVerdict& verdict() const { return verdict_; }

  private:
    void finishChain() {
        if (head_.chain != 0) {
            verdict_.heads.push_back(head_);
        }
    }

    PrivateWordsCheck words_;
    HistoryVerdict verdict_;
    HistoryHead head_{0, 0, {}};
    bool isOver_ = false;
};

} // namespace

HistoryVerdict HistoryStore::verify() {
    Verification verification(session_);
    while (!verification.isOver()) {
        int rows = 0;
        const HistoryHead& head = verification.head();
        session_.each(
            "SELECT chain, number, at, actor_id, desk, subject, subject_id, act, detail, hash FROM history "
            "WHERE (chain, number) > (?, ?) ORDER BY chain, number LIMIT ?",
            {head.chain, head.links, rowsAtOnce}, [&](const Row& row) {
                verification.see(row);
                ++rows;
            });
        verification.endPart(rows < rowsAtOnce);
    }
    return verification.verdict();
}

} // namespace baydesk
