// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/refusal.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace baydesk {

/// One field that two people changed, each to something else.
struct FieldConflict {
    /// The name of the input it belongs to, as Refusal::field.
    QByteArray field;
    QString label;
    QString yours;
    QString theirs;
    friend bool operator==(const FieldConflict&, const FieldConflict&) = default;
};

/// The same fields were changed here and at another desk since a person began to type: the person decides
/// which values stand. Nothing was saved.
class EditConflict : public Refusal {
  public:
    explicit EditConflict(std::vector<FieldConflict> fields);
    const std::vector<FieldConflict>& fields() const { return fields_; }

  private:
    std::vector<FieldConflict> fields_;
};

/// Puts two edits of one thing together, field by field: what only one of them changed is taken from that
/// one.
class Merge {
  public:
    /// \p base as the person saw it before typing, \p mine as typed, \p theirs as stored now.
    template <class T, class Say>
    T field(const char* name, const QString& label, const T& base, const T& mine, const T& theirs, Say say) {
        if (mine == base || mine == theirs) {
            return theirs;
        }
        if (theirs != base) {
            conflicts_.push_back({name, label, say(mine), say(theirs)});
        }
        return mine;
    }
    /// Throws EditConflict if a field was changed on both sides.
    void finish() const;

  private:
    std::vector<FieldConflict> conflicts_;
};

} // namespace baydesk
