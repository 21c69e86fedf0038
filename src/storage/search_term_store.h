// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/values/id.h"
#include "storage/session.h"

#include <QDate>
#include <QString>
#include <array>
#include <optional>
#include <vector>

namespace baydesk {

/// What a search term stands for. Plates and VINs carry the vehicle's id, the others the customer's.
enum class SearchKind { Plate, Vin, Phone, Name, Pinyin, Initials };
template <>
struct Codes<SearchKind> {
    static constexpr std::array words{"plate", "vin", "phone", "name", "pinyin", "initials"};
};

struct SearchTerm {
    SearchKind kind;
    QString term;
    friend bool operator==(const SearchTerm&, const SearchTerm&) = default;
};
using SearchTerms = std::vector<SearchTerm>;

/// Every way to type a vehicle: all endings of its plate and the reversed VIN, so that a fragment or a tail
/// is the beginning of a term. Both in their stored form.
SearchTerms vehicleTerms(const QString& plate, const std::optional<QString>& vin);
/// Every way to type a customer: all endings of the name, its pinyin and its initials, and the reversed phone
/// number.
SearchTerms customerTerms(const QString& name, const QString& phone);

/// A vehicle, or a customer without one, that a word leads to.
struct SearchHit {
    CustomerId customer;
    std::optional<VehicleId> vehicle;
    /// The word is a whole term, not only the beginning of one.
    bool isExact;
    std::optional<QDate> lastVisit;
};

/// The index behind the one search box.
class SearchTermStore {
  public:
    /// Of more than so many exact and so many longer terms for one word the newest or the first in order are
    /// looked at.
    static constexpr int mostCandidates = 200;

    explicit SearchTermStore(Session& session) : session_(session) {}

    void addFor(VehicleId id, const SearchTerms& terms) { add(id.value(), terms); }
    void addFor(CustomerId id, const SearchTerms& terms) { add(id.value(), terms); }
    /// Terms follow from what is stored, so those to be taken away are worked out from the values before the
    /// change.
    void replaceFor(VehicleId id, const SearchTerms& before, const SearchTerms& after) {
        replace(id.value(), before, after);
    }
    void replaceFor(CustomerId id, const SearchTerms& before, const SearchTerms& after) {
        replace(id.value(), before, after);
    }
    /// Those of \p terms that are not stored for the subject.
    SearchTerms missingFor(VehicleId id, const SearchTerms& terms) { return missing(id.value(), terms); }
    SearchTerms missingFor(CustomerId id, const SearchTerms& terms) { return missing(id.value(), terms); }

    /// Hits for a word in the form in which terms of this kind are stored, exact ones first, then by the
    /// latest visit.
    std::vector<SearchHit> find(SearchKind kind, const QString& word, int limit,
                                int candidates = mostCandidates);
    /// The subjects with a term that begins with \p word, at most \p limit.
    std::vector<std::int64_t> subjects(SearchKind kind, const QString& word, int limit);

    static bool isOfVehicle(SearchKind kind) { return kind <= SearchKind::Vin; }

  private:
    std::vector<SearchHit> exact(SearchKind kind, const QString& word, int limit, int candidates);
    std::vector<SearchHit> longer(SearchKind kind, const QString& word, int limit, int candidates);
    void add(std::int64_t subject, const SearchTerms& terms);
    void replace(std::int64_t subject, const SearchTerms& before, const SearchTerms& after);
    SearchTerms missing(std::int64_t subject, const SearchTerms& terms);

    Session& session_;
};

} // namespace baydesk
