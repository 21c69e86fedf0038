// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/set_up/shop_step.h"

#include "gui/typed_value.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/pick_box.h"

#include <QLineEdit>
#include <QTimeZone>

namespace baydesk {

ShopStep::ShopStep()
    : SetUpStep(tr("The shop"),
                tr("Name, address and licence stand on every paper. The time zone stands once work is "
                   "recorded; everything else can be changed later in the settings.")) {
    name_ = addLine("name", tr("Name"));
    address_ = addLine("address", tr("Address"));
    phone_ = addLine("phone", tr("Phone"));
    licence_ = addLine("licence", tr("Licence number"));
    zone_ = new PickBox;
    zone_->setChoices(timeZoneChoices());
    zone_->setEditText(QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    addField("time_zone", tr("Time zone"), zone_);
    opens_ = addLine("opens", tr("Opens at"), QStringLiteral("08:00"), 1);
    closes_ = addLine("closes", tr("Closes at"), QStringLiteral("18:00"), 1);
    workday_ = addLine("workday", tr("Workday (h)"), QStringLiteral("8"), 1);
    labourRate_ = addLine("labour_rate", tr("Labour rate (¥/h)"), {}, 1);
    diagnosisFee_ = addLine("diagnosis_fee", tr("Diagnosis fee (¥)"), QStringLiteral("0"), 1);
    taxRate_ = addLine("tax_rate", tr("Tax rate (%)"), QStringLiteral("13"), 1);
    connect(zone_, &PickBox::entered, this, &ShopStep::entered);
}

ShopDraft ShopStep::draft() const {
    ShopDraft draft{.name = name_->text(),
                    .address = address_->text(),
                    .phone = phone_->text(),
                    .licence = licence_->text(),
                    .timeZone = zone_->currentText(),
                    .opens = typedTime(opens_),
                    .closes = typedTime(closes_),
                    .workday = typedNumber<Hours>(workday_),
                    .labourRate = typedNumber<Money>(labourRate_),
                    .diagnosisFee = typedNumber<Money>(diagnosisFee_),
                    .taxRate = typedNumber<Percent>(taxRate_),
                    .holdLength = Hours::fromSeconds(24 * 3600)};
    return draft;
}

void ShopStep::check() const {
    if (name_->text().trimmed().isEmpty()) { // the first field first, before the numbers
        throw Refusal("shop.name", tr("The shop needs a name."), {}, "name");
    }
    checkedShop(draft());
}

} // namespace baydesk
