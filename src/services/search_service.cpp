// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search_service.h"

#include "services/private_data.h"
#include "services/rights.h"
#include "storage/customer_store.h"
#include "storage/search_row_store.h"
#include "storage/search_term_store.h"
#include "storage/search_words.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace baydesk {

namespace {

/// How many matches of one word are compared with those of another.
constexpr int mostCompared = 5000;
constexpr qsizetype shortestVinBeginning = 8;

bool isBetter(const SearchHit& a, const SearchHit& b) {
    if (a.isExact != b.isExact) {
        return a.isExact;
    }
    return a.lastVisit.value_or(QDate()).toJulianDay() > b.lastVisit.value_or(QDate()).toJulianDay();
}

/// The best hits, each vehicle or lone customer once.
class Hits {
  public:
    void add(const std::vector<SearchHit>& found) { hits_.insert(hits_.end(), found.begin(), found.end()); }

    std::vector<SearchHit> best(std::size_t limit) {
        std::stable_sort(hits_.begin(), hits_.end(), isBetter);
        std::set<std::pair<std::int64_t, std::int64_t>> seen;
        std::vector<SearchHit> chosen;
        for (const SearchHit& hit : hits_) {
            const std::int64_t vehicle = hit.vehicle ? hit.vehicle->value() : 0;
            if (chosen.size() < limit && seen.emplace(hit.customer.value(), vehicle).second) {
                chosen.push_back(hit);
            }
        }
        return chosen;
    }

  private:
    std::vector<SearchHit> hits_;
};

/// All that one of several words leads to, as ids.
struct WordMatches {
    std::unordered_set<std::int64_t> vehicles;
    std::unordered_set<std::int64_t> customers;

    std::size_t size() const { return vehicles.size() + customers.size(); }
    bool contains(const SearchHit& hit) const {
        return customers.contains(hit.customer.value()) ||
               (hit.vehicle && vehicles.contains(hit.vehicle->value()));
    }
};

WordMatches matchesOf(SearchTermStore& terms, const std::vector<WordReading>& readings) {
    WordMatches matches;
    for (const WordReading& reading : readings) {
        const auto ids = terms.subjects(reading.kind, reading.text, mostCompared);
        auto& known = SearchTermStore::isOfVehicle(reading.kind) ? matches.vehicles : matches.customers;
        known.insert(ids.begin(), ids.end());
    }
    return matches;
}

/// What every word leads to. The rarest word says what comes into question, the others are looked up.
std::vector<SearchHit> commonHits(SearchTermStore& terms,
                                  const std::vector<std::vector<WordReading>>& words) {
    std::vector<WordMatches> matches;
    for (const auto& readings : words) {
        matches.push_back(matchesOf(terms, readings));
    }
    const auto rarest = std::min_element(matches.begin(), matches.end(),
                                         [](const auto& a, const auto& b) { return a.size() < b.size(); });
    std::vector<SearchHit> common;
    for (const WordReading& reading : words.at(static_cast<std::size_t>(rarest - matches.begin()))) {
        for (const SearchHit& hit : terms.find(reading.kind, reading.text, mostCompared, mostCompared)) {
            if (std::all_of(matches.begin(), matches.end(),
                            [&](const WordMatches& m) { return m.contains(hit); })) {
                common.push_back(hit);
            }
        }
    }
    return common;
}

} // namespace

SearchService::SearchService(Session& session, const Context& context)
    : session_(session), context_(context) {}

std::vector<SearchRow> SearchService::search(const QString& typed, int limit) {
    require(session_, context_, Right::SeeOrders);
    const SearchWords read = readSearch(typed, context_.today());
    SearchTermStore terms(session_);
    SearchRowStore rows(session_);
    CustomerStore customers(session_);
    std::vector<SearchRow> found;
    if (auto order = read.orderNumber.isEmpty() ? std::nullopt : rows.rowOfOrder(read.orderNumber)) {
        found.push_back(*std::move(order));
    }
    Hits hits;
    for (const WordReading& reading : read.whole) {
        hits.add(terms.find(reading.kind, reading.text, limit));
    }
    if (!read.phone.isEmpty()) {
        for (const CustomerId customer : customers.withPhoneBeginning(read.phone, limit)) {
            hits.add(rows.hitsOf(customer, false));
        }
    }
    if (read.code.size() >= shortestVinBeginning) {
        hits.add(rows.withVinBeginning(read.code, limit));
    }
    if (read.words.size() > 1) {
        hits.add(commonHits(terms, read.words));
    }
    const auto room = std::max<std::int64_t>(0, limit - static_cast<std::int64_t>(found.size()));
    for (const SearchHit& hit : hits.best(static_cast<std::size_t>(room))) {
        SearchRow row = rows.rowOf(hit);
        if (!row.isErased) { // a car that comes again is a new customer's
            found.push_back(std::move(row));
        }
    }
    const PrivateData privacy(session_, context_);
    for (SearchRow& row : found) {
        row.customerName = privacy.name(row.customerName);
    }
    return found;
}

} // namespace baydesk
