// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <QPageSize>
#include <QSizeF>
#include <array>

namespace baydesk {

/// The papers forms are printed on: sheets of a laser printer, and continuous paper of a dot-matrix printer
/// with holes at both sides, in half and full height.
enum class PaperKind { A4, A5, HalfContinuous, Continuous };
template <>
struct Codes<PaperKind> {
    static constexpr std::array words{"a4", "a5", "continuous_140", "continuous_279"};
};

constexpr bool isContinuous(PaperKind kind) {
    return kind >= PaperKind::HalfContinuous;
}

/// Upright, in millimetres.
QSizeF sizeOf(PaperKind kind);
QPageSize pageSizeOf(PaperKind kind);
QString label(PaperKind kind);

/// How a printer takes its paper; kept per printer, since each pulls it in differently. All in millimetres.
struct PaperSetup {
    PaperKind paper = PaperKind::A4;
    double left = 12;
    double top = 10;
    double right = 12;
    double bottom = 8;
    /// How far everything is moved to the right and down.
    double offsetX = 0;
    double offsetY = 0;
    bool operator==(const PaperSetup&) const = default;

    /// What is usual for a paper: continuous paper keeps clear of its holes.
    static PaperSetup usual(PaperKind paper);
    /// With every length brought to what leaves room to print on: margins of 0 to 40 mm, offsets of at most
    /// 20 mm to either side.
    PaperSetup inBounds() const;
};

inline constexpr double widestMargin = 40;
inline constexpr double farthestOffset = 20;

} // namespace baydesk
