// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/history_acts.h"

#include <QtGlobal>

namespace baydesk {

const std::vector<HistoryActText>& shopHistoryActs() {
    using D = HistoryDetail;
    static const std::vector<HistoryActText> acts{
        {"shop.set_up", QT_TRANSLATE_NOOP("baydesk::History", "Shop set up: %1"), {D::Text}},
        {"shop.changed",
         QT_TRANSLATE_NOOP(
             "baydesk::History",
             "Settings changed: %1, %2, open %3–%4, workday %5, labour rate %6, diagnosis fee %7"),
         {D::Text, D::Text, D::Text, D::Text, D::Hours, D::Money, D::Money}},
        {"month.imported", QT_TRANSLATE_NOOP("baydesk::History", "Month %1 imported"), {D::Text}},
        {"staff.added", QT_TRANSLATE_NOOP("baydesk::History", "%1 joined the staff"), {D::Text}},
        {"staff.left", QT_TRANSLATE_NOOP("baydesk::History", "%1 left"), {D::Text}},
        {"staff.returned", QT_TRANSLATE_NOOP("baydesk::History", "%1 is back"), {D::Text}},
        {"staff.signed_in", QT_TRANSLATE_NOOP("baydesk::History", "Signed in"), {}},
        {"staff.sign_in_failed",
         QT_TRANSLATE_NOOP("baydesk::History", "Somebody tried to sign in with a wrong password"),
         {}},
        {"staff.password_given", QT_TRANSLATE_NOOP("baydesk::History", "Was given a password"), {}},
        {"staff.password_changed", QT_TRANSLATE_NOOP("baydesk::History", "Changed the password"), {}},
        {"staff.role_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Role changed from %1 to %2"),
         {D::Role, D::Role}},
        {"technician.added", QT_TRANSLATE_NOOP("baydesk::History", "%1 joined the technicians"), {D::Text}},
        {"technician.pay_changed",
         QT_TRANSLATE_NOOP("baydesk::History", "Pay of %1 changed from %2 to %3"),
         {D::Text, D::Money, D::Money}},
        {"bay.added", QT_TRANSLATE_NOOP("baydesk::History", "Bay %1 added"), {D::Text}},
        {"bay.opened", QT_TRANSLATE_NOOP("baydesk::History", "Bay %1 taken into use"), {D::Text}},
        {"bay.closed", QT_TRANSLATE_NOOP("baydesk::History", "Bay %1 taken out of use"), {D::Text}},
        {"operation.added",
         QT_TRANSLATE_NOOP("baydesk::History", "Operation %1 added: %2, %3"),
         {D::Text, D::Text, D::Hours}},
        {"package.added", QT_TRANSLATE_NOOP("baydesk::History", "Package %1 added: %2"), {D::Text, D::Text}},
    };
    return acts;
}

} // namespace baydesk
