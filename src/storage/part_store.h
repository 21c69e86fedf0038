// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/parts/part.h"
#include "storage/session.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace baydesk {

/// The catalogue of parts. Every part has a balance row from the start.
///
/// A part is found by the beginning of its number, of its OE number or of one of their groups ("33", "04X" of
/// K015-33-04X), by any characters of its name, its pinyin or initials, its bin and the models it fits. These
/// stand in search_terms, so that a range of an index answers; several words are met by the parts that all
/// their ranges hold.
class PartStore {
  public:
    /// Of more parts than so many the first in order are looked at; for each of several words, of so many
    /// hits.
    static constexpr int mostCandidates = 300;
    static constexpr int mostHits = 20'000;

    explicit PartStore(Session& session) : session_(session) {}

    /// A std::logic_error if there is no such part.
    Part load(PartId id);
    QString numberOf(PartId id);
    /// By number, however its blanks, hyphens and case are typed.
    std::optional<PartId> findByNumber(const QString& typed);
    /// The best matches first: the number itself, numbers that begin so, OE numbers, everything else by
    /// number.
    std::vector<Part> search(const QString& text, int limit);

    /// Writes a checked draft as a new part without stock. A number that is taken is a Refusal.
    PartId insert(const PartDraft& part);
    /// Writes price, bin and reorder point. A part another desk changed since \p part was loaded is a
    /// Refusal.
    void update(const Part& part, const Part& changed);

    /// The part that supersedes it first, then the substitutes by number.
    std::vector<PartId> substitutes(PartId id);
    void addSubstitute(PartId id, PartId substitute);

  private:
    std::vector<std::int64_t> hits(const QString& word, int limit);
    void index(PartId id, const PartDraft& part);

    Session& session_;
};

/// What a part is found by, folded: for the index, and for looking for further words.
QStringList partTerms(const PartDraft& part);
QString partSearchText(const PartDraft& part);

} // namespace baydesk
