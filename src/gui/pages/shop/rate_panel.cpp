// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/shop/rate_panel.h"

#include "gui/format.h"
#include "gui/typed_value.h"
#include "services/discount_service.h"
#include "services/labour_rate_service.h"

#include <QComboBox>

namespace baydesk {

namespace {

template <class Value>
QComboBox* boxOf(Value chosen) {
    auto* box = new QComboBox;
    for (const Value each : allValues<Value>()) {
        box->addItem(label(each));
    }
    box->setCurrentIndex(static_cast<int>(chosen));
    return box;
}

} // namespace

RatePanel::RatePanel(Desk& desk, const LabourRates& rates, const LabourRateDraft& like)
    : ActPanel(desk, tr("New rate")) {
    const QDate today = desk.context().today();
    QComboBox* payer = boxOf(like.payer);
    addField("payer", tr("Who pays"), payer);
    QComboBox* category = boxOf(like.category);
    addField("category", tr("Category"), category);
    QLineEdit* rate = addText("rate", tr("Per hour (¥)"));
    const auto sayToday = [this, rates, today, payer, category] {
        const Money now = rates.on(static_cast<Payer>(payer->currentIndex()),
                                   static_cast<ServiceCategory>(category->currentIndex()), today);
        setFieldHint("rate", tr("With tax; today %1").arg(displayMoney(now)));
    };
    sayToday();
    connect(payer, &QComboBox::currentIndexChanged, this, sayToday);
    connect(category, &QComboBox::currentIndexChanged, this, sayToday);
    QLineEdit* from = addText("from", tr("From"), displayDate(today.addDays(1)));
    setFieldHint("from", tr("The first day on which orders take it, such as %1").arg(displayDate(today)));
    addNote(tr("Orders that were opened before keep the rate of their day."));
    addButton(tr("Add the rate"), tr("The rate is in the table."), [=]() -> Act {
        const LabourRateDraft draft{.payer = static_cast<Payer>(payer->currentIndex()),
                                    .category = static_cast<ServiceCategory>(category->currentIndex()),
                                    .rate = typedNumber<Money>(rate),
                                    .from = QDate::fromString(from->text().trimmed(), Qt::ISODate)};
        return [draft](Session& session, const Context& context) {
            LabourRateService(session, context).add(draft);
        };
    });
}

DiscountLimitPanel::DiscountLimitPanel(Desk& desk, StaffRole role, Percent limit)
    : ActPanel(desk, tr("Discount limit: %1").arg(label(role))) {
    QLineEdit* typed = addText("limit", tr("Limit (%)"), limit.toPlain());
    setFieldHint("limit", tr("Of the customer's share before discounts, from 0 to 100"));
    addNote(tr("Discounts that stand stay as they are."));
    addButton(tr("Save"), tr("The limit is changed."), [typed, role]() -> Act {
        return [role, to = typedNumber<Percent>(typed)](Session& session, const Context& context) {
            DiscountService(session, context).setLimit(role, to);
        };
    });
}

} // namespace baydesk
