// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_term_store.h"

#include "storage/search_text.h"

#include <algorithm>

namespace baydesk {

namespace {

/// Greater than every text that begins with \p word and less than all others behind it.
QString behindAll(const QString& word) {
    const char32_t last = 0x10FFFF;
    return word + QString::fromUcs4(&last, 1);
}

void append(SearchTerms& terms, SearchKind kind, const QStringList& texts) {
    for (const QString& text : texts) {
        terms.push_back({kind, text});
    }
}

SearchHit hitFrom(const Row& row, bool isExact) {
    return {.customer = row.id<CustomerId>(0),
            .vehicle = row.optionalId<VehicleId>(1),
            .isExact = isExact,
            .lastVisit = row.optionalDate(2)};
}

} // namespace

SearchTerms vehicleTerms(const QString& plate, const std::optional<QString>& vin) {
    SearchTerms terms;
    append(terms, SearchKind::Plate, endingsOf(plate));
    if (vin) {
        terms.push_back({SearchKind::Vin, reversedText(*vin)});
    }
    return terms;
}

SearchTerms customerTerms(const QString& name, const QString& phone) {
    SearchTerms terms;
    append(terms, SearchKind::Name, nameTerms(name));
    append(terms, SearchKind::Pinyin, pinyinTerms(name));
    append(terms, SearchKind::Initials, initialsTerms(name));
    if (!phone.isEmpty()) {
        terms.push_back({SearchKind::Phone, reversedText(phone)});
    }
    return terms;
}

void SearchTermStore::add(std::int64_t subject, const SearchTerms& terms) {
    for (const SearchTerm& term : terms) {
        session_.execute("INSERT INTO search_terms (kind, term, subject_id) VALUES (?, ?, ?)",
                         {code(term.kind), term.term, subject});
    }
}

void SearchTermStore::replace(std::int64_t subject, const SearchTerms& before, const SearchTerms& after) {
    const auto without = [](const SearchTerms& terms, const SearchTerms& taken) {
        SearchTerms rest;
        std::copy_if(terms.begin(), terms.end(), std::back_inserter(rest), [&](const SearchTerm& term) {
            return std::find(taken.begin(), taken.end(), term) == taken.end();
        });
        return rest;
    };
    for (const SearchTerm& term : without(before, after)) {
        session_.execute("DELETE FROM search_terms WHERE kind = ? AND term = ? AND subject_id = ?",
                         {code(term.kind), term.term, subject});
    }
    add(subject, without(after, before));
}

SearchTerms SearchTermStore::missing(std::int64_t subject, const SearchTerms& terms) {
    SearchTerms absent;
    for (const SearchTerm& term : terms) {
        const bool found =
            session_
                .first("SELECT 1 FROM search_terms WHERE kind = ? AND term = ? AND subject_id = ?",
                       {code(term.kind), term.term, subject}, [](const Row&) { return true; })
                .has_value();
        if (!found) {
            absent.push_back(term);
        }
    }
    return absent;
}

std::vector<SearchHit> SearchTermStore::find(SearchKind kind, const QString& word, int limit,
                                             int candidates) {
    if (word.isEmpty()) {
        return {};
    }
    std::vector<SearchHit> hits = exact(kind, word, limit, candidates);
    if (static_cast<int>(hits.size()) >= limit) {
        return hits;
    }
    for (SearchHit& hit : longer(kind, word, limit, candidates)) {
        const bool known = std::any_of(hits.begin(), hits.end(), [&](const SearchHit& other) {
            return other.customer == hit.customer && other.vehicle == hit.vehicle;
        });
        if (!known && static_cast<int>(hits.size()) < limit) {
            hits.push_back(std::move(hit));
        }
    }
    return hits;
}

std::vector<SearchHit> SearchTermStore::exact(SearchKind kind, const QString& word, int limit,
                                              int candidates) {
    const auto read = [](const Row& row) { return hitFrom(row, true); };
    if (isOfVehicle(kind)) {
        return session_.list("SELECT v.customer_id, v.id, v.last_visit_on FROM ("
                             "  SELECT subject_id FROM search_terms WHERE kind = ? AND term = ?"
                             "  ORDER BY subject_id DESC LIMIT ?) AS found "
                             "JOIN vehicles v ON v.id = found.subject_id "
                             "ORDER BY v.last_visit_on DESC NULLS LAST, v.id DESC LIMIT ?",
                             {code(kind), word, candidates, limit}, read);
    }
    return session_.list("SELECT found.subject_id, v.id, v.last_visit_on FROM ("
                         "  SELECT subject_id FROM search_terms WHERE kind = ? AND term = ?"
                         "  ORDER BY subject_id DESC LIMIT ?) AS found "
                         "LEFT JOIN vehicles v ON v.customer_id = found.subject_id "
                         "ORDER BY v.last_visit_on DESC NULLS LAST, v.id DESC LIMIT ?",
                         {code(kind), word, candidates, limit}, read);
}

std::vector<SearchHit> SearchTermStore::longer(SearchKind kind, const QString& word, int limit,
                                               int candidates) {
    const auto read = [](const Row& row) { return hitFrom(row, false); };
    if (isOfVehicle(kind)) {
        return session_.list(
            "SELECT v.customer_id, v.id, v.last_visit_on FROM (SELECT DISTINCT subject_id FROM ("
            "  SELECT subject_id FROM search_terms WHERE kind = ? AND term > ? AND term < ?"
            "  ORDER BY term LIMIT ?) AS matches) AS found "
            "JOIN vehicles v ON v.id = found.subject_id "
            "ORDER BY v.last_visit_on DESC NULLS LAST, v.id DESC LIMIT ?",
            {code(kind), word, behindAll(word), candidates, limit}, read);
    }
    return session_.list(
        "SELECT found.subject_id, v.id, v.last_visit_on FROM (SELECT DISTINCT subject_id FROM ("
        "  SELECT subject_id FROM search_terms WHERE kind = ? AND term > ? AND term < ?"
        "  ORDER BY term LIMIT ?) AS matches) AS found "
        "LEFT JOIN vehicles v ON v.customer_id = found.subject_id "
        "ORDER BY v.last_visit_on DESC NULLS LAST, v.id DESC LIMIT ?",
        {code(kind), word, behindAll(word), candidates, limit}, read);
}

std::vector<std::int64_t> SearchTermStore::subjects(SearchKind kind, const QString& word, int limit) {
    if (word.isEmpty()) {
        return {};
    }
    return session_.list(
        "SELECT subject_id FROM search_terms WHERE kind = ? AND term >= ? AND term < ? ORDER BY term LIMIT ?",
        {code(kind), word, behindAll(word), limit}, [](const Row& row) { return row.integer(0); });
}

} // namespace baydesk
