// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <QString>
#include <QStringList>
#include <array>
#include <vector>

namespace baydesk {

enum class InspectionKind { SelfCheck, Final, HandOver };
template <>
struct Codes<InspectionKind> {
    static constexpr std::array words{"self_check", "final", "hand_over"};
};

/// One entry of a checklist: a stable code and what a person ticks.
struct ChecklistItem {
    const char* code;
    QString text;
};

/// The checklist of an inspection (catalogue Q07, Q11); every item must be ticked for it to pass.
std::vector<ChecklistItem> checklist(InspectionKind kind);

/// Codes of the ticked items.
using TickedItems = QStringList;

/// The texts of the items that are not ticked.
QStringList missingItems(InspectionKind kind, const TickedItems& ticked);

QString label(InspectionKind kind);

} // namespace baydesk
