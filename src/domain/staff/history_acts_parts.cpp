// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/history_acts.h"

#include <QtGlobal>

namespace baydesk {

const std::vector<HistoryActText>& partsHistoryActs() {
    using D = HistoryDetail;
    static const std::vector<HistoryActText> acts{
        {"part.added",
         QT_TRANSLATE_NOOP("baydesk::History", "Part %1 added: %2, %3"),
         {D::Text, D::Text, D::Money}},
        {"part.price_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Price changed from %1 to %2"),
         {D::Money, D::Money}},
        {"part.bin_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Bin changed from “%1” to “%2”"),
         {D::Text, D::Text}},
        {"part.reorder_point_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Reorder point changed from %1 to %2"),
         {D::Quantity, D::Quantity}},
        {"part.received",
         QT_TRANSLATE_NOOP("baydesk::History", "%1 received at %2 each: %3"),
         {D::Quantity, D::Money, D::Text}},
        {"part.adjusted",
         QT_TRANSLATE_NOOP("baydesk::History", "Stock adjusted from %1 to %2: %3"),
         {D::Quantity, D::Quantity, D::Text}},
        {"part.movement_reversed",
         QT_TRANSLATE_NOOP("baydesk::History", "Movement of %1 reversed: %2"),
         {D::Quantity, D::Text}},
        {"part.ordered",
         QT_TRANSLATE_NOOP("baydesk::History", "%1 ordered from %2, expected on %3"),
         {D::Quantity, D::Text, D::Text}},
        {"part.order_cancelled",
         QT_TRANSLATE_NOOP("baydesk::History", "Order of %1 from %2 cancelled"),
         {D::Quantity, D::Text}},
        {"part.held",
         QT_TRANSLATE_NOOP("baydesk::History", "%1 held for %2 until %3"),
         {D::Quantity, D::PrivateText, D::Moment}},
        {"part.hold_released",
         QT_TRANSLATE_NOOP("baydesk::History", "Hold of %1 for %2 released"),
         {D::Quantity, D::PrivateText}},
        {"part.substitute_added", QT_TRANSLATE_NOOP("baydesk::History", "%1 may stand in for it"), {D::Text}},
        {"order.part_issued",
         QT_TRANSLATE_NOOP("baydesk::History", "%2 × %1 issued"),
         {D::Text, D::Quantity}},
        {"order.part_returned",
         QT_TRANSLATE_NOOP("baydesk::History", "%2 × %1 returned: %3"),
         {D::Text, D::Quantity, D::Text}},
        {"order.part_reserved",
         QT_TRANSLATE_NOOP("baydesk::History", "%2 × %1 has come in and is kept for this order"),
         {D::Text, D::Quantity}},
        {"order.reservation_lost",
         QT_TRANSLATE_NOOP("baydesk::History",
                           "%2 × %1 is no longer kept for this order: the stock was corrected"),
         {D::Text, D::Quantity}},
        {"order.movement_reversed",
         QT_TRANSLATE_NOOP("baydesk::History", "Movement of %2 × %1 reversed: %3"),
         {D::Text, D::Quantity, D::Text}},
    };
    return acts;
}

} // namespace baydesk
