// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/values/id.h"

#include <QString>
#include <array>

namespace baydesk {

/// The paint booth counts among the bays, but apart from the body bays (catalogue B2).
enum class BayKind { Mechanical, Body, Booth };
template <>
struct Codes<BayKind> {
    static constexpr std::array words{"mechanical", "body", "booth"};
};

struct Bay {
    BayId id;
    QString name;
    BayKind kind;
    bool isActive;
};

QString label(BayKind kind);

} // namespace baydesk
