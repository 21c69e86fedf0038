// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/care_plan.h"

#include "domain/values/refusal.h"
#include "domain/values/text.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::CarePlan)
};

constexpr int mostDays = 365;
constexpr int soonDays = 3;
constexpr qsizetype longestWork = 120;

} // namespace

CarePlanDraft checkedCarePlan(const CarePlanDraft& draft) {
    CarePlanDraft checked = draft;
    checked.work = cleanText(draft.work);
    if (draft.purpose != OrderPurpose::StockCar && draft.purpose != OrderPurpose::ShopCar) {
        throw Refusal("care.purpose", Tr::tr("A care plan is for a stock car or a shop car."), {}, "purpose");
    }
    if (draft.everyDays < 1 || draft.everyDays > mostDays) {
        throw Refusal("care.days", Tr::tr("A car is looked after every 1 to 365 days."),
                      Tr::tr("Type a number of days, such as 30."), "days");
    }
    if (checked.work.isEmpty() || checked.work.toUcs4().size() > longestWork) {
        throw Refusal("care.work", Tr::tr("Say what is done each time, in 1 to 120 characters."), {}, "work");
    }
    return checked;
}

QDate OwnCar::next() const {
    return lastCare.value_or(plan.since).addDays(plan.data.everyDays);
}

CareState OwnCar::state(QDate today) const {
    if (next() <= today) {
        return CareState::Due;
    }
    return next() <= today.addDays(soonDays) ? CareState::Soon : CareState::Later;
}

bool OwnCar::isWaiting(QDate today) const {
    return state(today) == CareState::Due && !openOrder;
}

} // namespace baydesk
