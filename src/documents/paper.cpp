// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paper.h"

#include <QCoreApplication>
#include <algorithm>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Paper)
};
} // namespace

QSizeF sizeOf(PaperKind kind) {
    switch (kind) {
    case PaperKind::A4: return {210, 297};
    case PaperKind::A5: return {148, 210};
    case PaperKind::HalfContinuous: return {241, 140};
    case PaperKind::Continuous: return {241, 279};
    }
    return {210, 297};
}

QPageSize pageSizeOf(PaperKind kind) {
    if (kind == PaperKind::A4 || kind == PaperKind::A5) {
        return QPageSize(kind == PaperKind::A4 ? QPageSize::A4 : QPageSize::A5);
    }
    const QSizeF size = sizeOf(kind);
    return QPageSize(size, QPageSize::Millimeter,
                     QStringLiteral("%1x%2mm").arg(size.width()).arg(size.height()), QPageSize::ExactMatch);
}

QString label(PaperKind kind) {
    switch (kind) {
    case PaperKind::A4: return Tr::tr("A4 upright");
    case PaperKind::A5: return Tr::tr("A5 upright");
    case PaperKind::HalfContinuous: return Tr::tr("Continuous 241 × 140 mm");
    case PaperKind::Continuous: return Tr::tr("Continuous 241 × 279 mm");
    }
    return {};
}

PaperSetup PaperSetup::usual(PaperKind paper) {
    PaperSetup setup;
    setup.paper = paper;
    if (isContinuous(paper)) {
        setup.left = setup.right = 16; // half an inch of holes at each side, and a little room
        setup.top = setup.bottom = 6;
    } else if (paper == PaperKind::A5) {
        setup.left = setup.right = setup.top = setup.bottom = 8;
    }
    return setup;
}

PaperSetup PaperSetup::inBounds() const {
    PaperSetup bounded = *this;
    for (double* margin : {&bounded.left, &bounded.top, &bounded.right, &bounded.bottom}) {
        *margin = std::clamp(*margin, 0.0, widestMargin);
    }
    for (double* offset : {&bounded.offsetX, &bounded.offsetY}) {
        *offset = std::clamp(*offset, -farthestOffset, farthestOffset);
    }
    return bounded;
}

} // namespace baydesk
