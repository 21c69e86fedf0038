// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/part_store.h"

#include "domain/values/refusal.h"
#include "storage/search_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::PartStore)
};

Part partFrom(const Row& row) {
    return {row.id<PartId>(0),
            row.text(1),
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.quantity(6),
            row.text(7),
            fromCode<PartOrigin>(row.text(8)),
            row.money(9),
            row.percent(10),
            row.quantity(11),
            row.optionalId<PartId>(12),
            row.integer(13)};
}

/// A code folded, from the beginning of each of its groups on: "k0153304x", "3304x", "04x". A group is what
/// separators part.
QStringList codeTerms(const QString& typed) {
    QStringList terms;
    const QString text = foldText(typed);
    bool isStart = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlain = text.at(i).isLetterOrNumber();
        if (isPlain && isStart) {
            terms.append(foldName(text.mid(i)).left(longestSearchTerm));
        }
        isStart = !isPlain;
    }
    return terms;
}

/// The blank-separated words of the models it fits that hold a letter: "cx5" of "CX-5 12–24", not the years.
QStringList modelTerms(const QString& fits) {
    QStringList terms;
    for (const QString& word : foldText(fits).split(u' ', Qt::SkipEmptyParts)) {
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); })) {
            terms.append(foldName(word).left(longestSearchTerm));
        }
    }
    return terms;
}

QStringList wordsOf(const QString& text) {
    QStringList words;
    for (const QString& word : foldText(text).split(u' ', Qt::SkipEmptyParts)) {
        if (const QString folded = foldName(word).left(longestSearchTerm); !folded.isEmpty()) {
            words.append(folded);
        }
    }
    words.removeDuplicates();
    return words;
}

/// Behind every text that begins with \p word.
QString behindAll(const QString& word) {
    const char32_t last = 0x10FFFF;
    return word + QString::fromUcs4(&last, 1);
}

struct Candidate {
    PartId id;
    QString number;
    QString searchText;
    int distance;
};

/// 0 the number itself, 1 a number that begins so, 2 the OE number, 3 anything else. The search text begins
/// with the folded number and the folded OE number, a blank behind each.
int distanceOf(const QString& searchText, const QString& word) {
    const qsizetype numberEnd = searchText.indexOf(u' ');
    if (searchText.startsWith(word)) {
        return numberEnd == word.size() ? 0 : 1;
    }
    return QStringView(searchText).mid(numberEnd + 1).startsWith(word) ? 2 : 3;
}

} // namespace

QStringList partTerms(const PartDraft& part) {
    QStringList terms = codeTerms(part.number) + codeTerms(part.oeNumber) + nameTerms(part.name) +
                        pinyinTerms(part.name) + initialsTerms(part.name) + modelTerms(part.fits);
    if (!part.bin.isEmpty()) {
        terms.append(foldName(part.bin));
    }
    terms.removeAll(QString());
    terms.removeDuplicates();
    return terms;
}

QString partSearchText(const PartDraft& part) {
    QStringList texts{foldName(part.number), foldName(part.oeNumber), foldName(part.name)};
    for (const QString& word : foldText(part.fits).split(u' ', Qt::SkipEmptyParts)) {
        texts.append(foldName(word));
    }
    // The first terms are the whole name's readings; the later ones are their endings.
    texts += pinyinTerms(part.name).mid(0, 4) + initialsTerms(part.name).mid(0, 4);
    texts.append(foldName(part.bin));
    return texts.join(u' ');
}

QString PartStore::numberOf(PartId id) {
    return session_.one("SELECT number FROM parts WHERE id = ?", {id},
                        [](const Row& row) { return row.text(0); });
}

Part PartStore::load(PartId id) {
    return session_.one(
        "SELECT id, number, oe_number, name, fits, unit, pack_milli, bin, origin, price_cents,"
        " tax_rate_bp, reorder_point_milli, superseded_by_id, revision FROM parts WHERE id = ?",
        {id}, partFrom);
}

std::optional<PartId> PartStore::findByNumber(const QString& typed) {
    const auto idOf = [](const Row& row) { return row.id<PartId>(0); };
    if (const auto exact =
            session_.first("SELECT id FROM parts WHERE number = ?", {partNumber(typed)}, idOf)) {
        return exact;
    }
    const QString folded = foldName(typed);
    if (folded.isEmpty()) {
        return std::nullopt;
    }
    std::optional<PartId> found;
    session_.each("SELECT p.id, p.number FROM search_terms t JOIN parts p ON p.id = t.subject_id"
                  " WHERE t.kind = 'part' AND t.term = ?",
                  {folded.left(longestSearchTerm)}, [&](const Row& row) {
                      if (!found && foldName(row.text(1)) == folded) {
                          found = row.id<PartId>(0);
                      }
                  });
    return found;
}

std::vector<std::int64_t> PartStore::hits(const QString& word, int limit) {
    std::vector<std::int64_t> ids = session_.list(
        "SELECT DISTINCT subject_id FROM search_terms WHERE kind = 'part' AND term >= ? AND term < ?"
        " LIMIT ?",
        {word, behindAll(word), limit}, [](const Row& row) { return row.integer(0); });
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::vector<Part> PartStore::search(const QString& text, int limit) {
    const QStringList words = wordsOf(text);
    std::optional<std::vector<std::int64_t>> ids;
    QStringList inner; // a word no term begins with may still stand inside one
    for (const QString& word : words) {
        std::vector<std::int64_t> found = hits(word, words.size() == 1 ? mostCandidates : mostHits);
        if (found.empty()) {
            inner.append(word);
        } else if (ids) {
            std::vector<std::int64_t> both;
            std::set_intersection(ids->begin(), ids->end(), found.begin(), found.end(),
                                  std::back_inserter(both));
            ids = std::move(both);
        } else {
            ids = std::move(found);
        }
    }
    std::vector<Candidate> candidates;
    for (const std::int64_t id : ids.value_or(std::vector<std::int64_t>())) {
        if (static_cast<int>(candidates.size()) == mostCandidates) {
            break;
        }
        Candidate candidate =
            session_.one("SELECT number, search_text FROM parts WHERE id = ?", {id}, [&](const Row& row) {
                return Candidate{PartId(id), row.text(0), row.text(1),
                                 distanceOf(row.text(1), words.front())};
            });
        if (std::all_of(inner.begin(), inner.end(),
                        [&](const QString& word) { return candidate.searchText.contains(word); })) {
            candidates.push_back(std::move(candidate));
        }
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.distance != b.distance ? a.distance < b.distance : a.number < b.number;
    });
    std::vector<Part> parts;
    for (const Candidate& candidate : candidates) {
        if (static_cast<int>(parts.size()) == limit) {
            break;
        }
        parts.push_back(load(candidate.id));
    }
    return parts;
}

PartId PartStore::insert(const PartDraft& part) {
    if (findByNumber(part.number)) {
        throw Refusal("part.number_taken", Tr::tr("There is a part %1 already.").arg(part.number),
                      Tr::tr("Search it by its number, or give this part another one."), "number");
    }
    const PartId id(session_.insert(
        "INSERT INTO parts (number, oe_number, name, fits, unit, pack_milli, bin, origin,"
        " price_cents, tax_rate_bp, reorder_point_milli, superseded_by_id, search_text,"
        " revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, 1)",
        {part.number, part.oeNumber, part.name, part.fits, part.unit, part.pack, part.bin, code(part.origin),
         part.price, part.taxRate, part.reorderPoint, partSearchText(part)}));
    session_.execute("INSERT INTO part_balances (part_id, on_hand_milli, reserved_milli, value_cents)"
                     " VALUES (?, 0, 0, 0)",
                     {id});
    index(id, part);
    session_.mark(Topic::Parts);
    return id;
}

void PartStore::index(PartId id, const PartDraft& part) {
    for (const QString& term : partTerms(part)) {
        session_.execute("INSERT INTO search_terms (kind, term, subject_id) VALUES ('part', ?, ?)",
                         {term, id});
    }
}

void PartStore::update(const Part& part, const Part& changed) {
    const PartDraft searched{part.number,   part.oeNumber, part.name,           part.fits,
                             part.unit,     part.pack,     changed.bin,         part.origin,
                             changed.price, part.taxRate,  changed.reorderPoint};
    const std::int64_t rows = session_.execute(
        "UPDATE parts SET bin = ?, price_cents = ?, reorder_point_milli = ?, search_text = ?,"
        " revision = revision + 1 WHERE id = ? AND revision = ?",
        {changed.bin, changed.price, changed.reorderPoint, partSearchText(searched), part.id, part.revision});
    if (rows == 0) {
        throw Refusal("part.changed_meanwhile",
                      Tr::tr("Somebody else has just changed part %1.").arg(part.number),
                      Tr::tr("Look at it again, then change it."));
    }
    if (changed.bin != part.bin) {
        session_.execute("DELETE FROM search_terms WHERE kind = 'part' AND term = ? AND subject_id = ?",
                         {foldName(part.bin), part.id});
        // A bin that reads like a group of the number shares its term, so the rest is written again where it
        // is missing.
        for (const QString& term : partTerms(searched)) {
            session_.execute("INSERT INTO search_terms (kind, term, subject_id) VALUES ('part', ?, ?)"
                             " ON CONFLICT DO NOTHING",
                             {term, part.id});
        }
    }
    session_.mark(Topic::Parts);
}

std::vector<PartId> PartStore::substitutes(PartId id) {
    return session_.list("SELECT s.id FROM parts s JOIN (SELECT superseded_by_id AS id, 0 AS rank FROM parts"
                         " WHERE id = ? AND superseded_by_id IS NOT NULL"
                         " UNION SELECT substitute_id, 1 FROM part_substitutes WHERE part_id = ?) AS found"
                         " ON found.id = s.id GROUP BY s.id, s.number ORDER BY MIN(found.rank), s.number",
                         {id, id}, [](const Row& row) { return row.id<PartId>(0); });
}

void PartStore::addSubstitute(PartId id, PartId substitute) {
    session_.execute(
        "INSERT INTO part_substitutes (part_id, substitute_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
        {id, substitute});
    session_.mark(Topic::Parts);
}

} // namespace baydesk
