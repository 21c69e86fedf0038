// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/shop/bay_panels.h"

#include "services/shop_service.h"

#include <QComboBox>
#include <QLineEdit>

namespace baydesk {

NewBayPanel::NewBayPanel(Desk& desk) : ActPanel(desk, tr("New bay")) {
    QLineEdit* name = addText("name", tr("Name"));
    auto* kind = new QComboBox;
    for (const BayKind each : allValues<BayKind>()) {
        kind->addItem(label(each), static_cast<int>(each));
    }
    addField("kind", tr("Kind"), kind);
    addNote(tr("A job is dispatched to a technician and a bay."));
    addButton(tr("Add"), tr("The bay is there."), [=]() -> Act {
        return [typed = name->text(), which = static_cast<BayKind>(kind->currentData().toInt())](
                   Session& session, const Context& context) {
            ShopService(session, context).addBay(typed, which);
        };
    });
}

BayUsePanel::BayUsePanel(Desk& desk, const Bay& bay)
    : ActPanel(desk,
               bay.isActive ? tr("Take %1 out of use").arg(bay.name) : tr("Take %1 into use").arg(bay.name)) {
    QLineEdit* reason = addText("reason", tr("Reason"));
    addNote(tr("Key figures count the bays in use, those of earlier months, too."));
    addButton(tr("Save"), bay.isActive ? tr("The bay is out of use.") : tr("The bay is in use."),
              [reason, id = bay.id, isActive = bay.isActive]() -> Act {
                  return [=, why = reason->text()](Session& session, const Context& context) {
                      ShopService(session, context).setActive(id, !isActive, why);
                  };
              });
}

} // namespace baydesk
