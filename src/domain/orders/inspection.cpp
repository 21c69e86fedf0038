// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/inspection.h"

#include <QCoreApplication>

namespace baydesk {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Inspection)
};
} // namespace

std::vector<ChecklistItem> checklist(InspectionKind kind) {
    switch (kind) {
    case InspectionKind::SelfCheck:
        return {{"work_done", Tr::tr("All approved work is done")},
                {"torque", Tr::tr("Bolts and fluids checked to specification")},
                {"tools", Tr::tr("No tools or rags left in the car")}};
    case InspectionKind::Final:
        return {{"complaint_gone", Tr::tr("The customer's complaint is cured")},
                {"road_test", Tr::tr("Road test or function test passed")},
                {"fault_codes", Tr::tr("No fault codes, no warning lights")},
                {"leaks", Tr::tr("No leaks, no noises")},
                {"outside", Tr::tr("No new marks outside or inside")}};
    case InspectionKind::HandOver:
        return {{"explained", Tr::tr("Work and settlement explained item by item")},
                {"old_parts", Tr::tr("Old parts shown or handed over")},
                {"belongings", Tr::tr("Belongings complete")},
                {"clean", Tr::tr("Car clean, covers removed")},
                {"next_service", Tr::tr("Next service and guarantee explained")}};
    }
    return {};
}

QStringList missingItems(InspectionKind kind, const TickedItems& ticked) {
    QStringList missing;
    for (const ChecklistItem& item : checklist(kind)) {
        if (!ticked.contains(QLatin1String(item.code))) {
            missing.append(item.text);
        }
    }
    return missing;
}

QString label(InspectionKind kind) {
    switch (kind) {
    case InspectionKind::SelfCheck: return Tr::tr("Self-check");
    case InspectionKind::Final: return Tr::tr("Final inspection");
    case InspectionKind::HandOver: return Tr::tr("Hand-over");
    }
    return {};
}

} // namespace baydesk
