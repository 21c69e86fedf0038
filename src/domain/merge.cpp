// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/merge.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Merge)
};
} // namespace

EditConflict::EditConflict(std::vector<FieldConflict> fields)
    : Refusal("edit.same_field", Tr::tr("Another desk changed the same in the meantime; nothing was saved."),
              Tr::tr("Choose which stands.")),
      fields_(std::move(fields)) {}

bool Merge::keepsYours(const FieldConflict& conflict) {
    const auto decided = std::ranges::find(choices_, conflict, &FieldChoice::conflict);
    if (decided == choices_.end()) {
        conflicts_.push_back(conflict);
        return true;
    }
    return decided->keepsYours;
}

void Merge::finish() const {
    if (!conflicts_.empty()) {
        throw EditConflict(conflicts_);
    }
}

} // namespace baydesk
