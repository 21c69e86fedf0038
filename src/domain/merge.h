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

/// What a person decided about a conflict they were shown. If the other side has changed again since, it is
/// asked anew.
struct FieldChoice {
    FieldConflict conflict;
    bool keepsYours;
};

/// What an edit rests on: the thing as the person saw it before typing, and what they decided about conflicts
/// since.
template <class Draft>
struct EditBase {
    Draft seen;
    std::vector<FieldChoice> choices = {};
};

/// Puts two edits of one thing together, field by field: what only one of them changed is taken from that
/// one.
class Merge {
  public:
    explicit Merge(std::vector<FieldChoice> choices) : choices_(std::move(choices)) {}

    /// \p base as the person saw it before typing, \p mine as typed, \p theirs as stored now.
    template <class T, class Say>
    T field(const char* name, const QString& label, const T& base, const T& mine, const T& theirs, Say say) {
        if (mine == base || mine == theirs) {
            return theirs;
        }
        if (theirs == base) {
            return mine;
        }
        return keepsYours({name, label, say(mine), say(theirs)}) ? mine : theirs;
    }
    /// Throws EditConflict if a field was changed on both sides.
    void finish() const;

  private:
    /// What was decided; a conflict nobody has decided is kept for finish().
    bool keepsYours(const FieldConflict& conflict);

    std::vector<FieldChoice> choices_;
    std::vector<FieldConflict> conflicts_;
};

} // namespace baydesk
