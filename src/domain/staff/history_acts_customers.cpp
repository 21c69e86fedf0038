// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/history_acts.h"

#include <QtGlobal>

namespace baydesk {

const std::vector<HistoryActText>& customerHistoryActs() {
    using D = HistoryDetail;
    static const std::vector<HistoryActText> acts{
        {"customer.added", QT_TRANSLATE_NOOP("baydesk::History", "Customer added: %1"), {D::PrivateText}},
        {"customer.renamed",
         QT_TRANSLATE_NOOP("baydesk::History", "Name changed from %1 to %2"),
         {D::PrivateText, D::PrivateText}},
        {"customer.phone_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Phone number changed from %1 to %2"),
         {D::PrivateText, D::PrivateText}},
        {"customer.company_code_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Company code changed from \"%1\" to \"%2\""),
         {D::PrivateText, D::PrivateText}},
        {"customer.kind_changed", QT_TRANSLATE_NOOP("baydesk::History", "Person or company changed"), {}},
        {"customer.note_changed", QT_TRANSLATE_NOOP("baydesk::History", "Note changed"), {}},
        {"customer.data_allowed",
         QT_TRANSLATE_NOOP("baydesk::History", "Allowed by %2 to use the data for: %1"),
         {D::DataPurpose, D::Consent}},
        {"customer.data_refused",
         QT_TRANSLATE_NOOP("baydesk::History", "Refused by %2 to have the data used for: %1"),
         {D::DataPurpose, D::Consent}},
        {"customer.exported",
         QT_TRANSLATE_NOOP("baydesk::History", "All data exported for the customer"),
         {}},
        {"customer.erased", QT_TRANSLATE_NOOP("baydesk::History", "Data erased: %1"), {D::Text}},
        {"vehicle.added", QT_TRANSLATE_NOOP("baydesk::History", "Vehicle added: %1"), {D::PrivateText}},
        {"vehicle.plate_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Plate changed from \"%1\" to \"%2\""),
         {D::PrivateText, D::PrivateText}},
        {"vehicle.vin_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "VIN changed from \"%1\" to \"%2\""),
         {D::PrivateText, D::PrivateText}},
        {"vehicle.model_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Model changed from \"%1\" to \"%2\""),
         {D::Text, D::Text}},
        {"vehicle.check_overridden",
         QT_TRANSLATE_NOOP("baydesk::History", "%1 kept although it fails its check: %2"),
         {D::PrivateText, D::Text}},
        {"vehicle.care_planned",
         QT_TRANSLATE_NOOP("baydesk::History", "Care planned, %1: every %2 days %3"),
         {D::OrderPurpose, D::Text, D::Text}},
        {"vehicle.care_changed",
         QT_TRANSLATE_NOOP("baydesk::History",
                           "Care changed from %1, every %2 days %3, to %4, every %5 days %6"),
         {D::OrderPurpose, D::Text, D::Text, D::OrderPurpose, D::Text, D::Text}},
        {"vehicle.care_ended", QT_TRANSLATE_NOOP("baydesk::History", "Care ended: %1"), {D::Text}},
        {"vehicle.owner_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Owner changed from %1 to %2"),
         {D::PrivateText, D::PrivateText, D::Text, D::Text}},
    };
    return acts;
}

} // namespace baydesk
