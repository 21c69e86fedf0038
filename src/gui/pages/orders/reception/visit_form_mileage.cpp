// SPDX-License-Identifier: GPL-3.0-or-later
// What the form makes of the mileage that was typed: against the last reading, and where it cannot be.
#include "gui/pages/orders/reception/visit_form.h"

#include "domain/customers/next_service.h"
#include "gui/format.h"
#include "gui/pages/orders/reception/entry.h"
#include "gui/widgets/field_row.h"
#include "gui/widgets/remarked_edit.h"

namespace baydesk {

std::optional<std::int64_t> VisitForm::mileage() const {
    return readMileage(mileage_->text());
}

bool VisitForm::isBelowLast() const {
    return mileage() && lastMileageKm_ && *mileage() < *lastMileageKm_;
}

void VisitForm::remarkMileage() {
    QString remark;
    if (lastMileageKm_) {
        remark = tr("last %1").arg(displayKilometres(lastMileageKm_));
        if (const auto now = mileage()) {
            const std::int64_t more = *now - *lastMileageKm_;
            remark +=
                QStringLiteral(" · ") + (more > 0 ? QStringLiteral("+") : QString()) + displayCount(more);
        }
    }
    mileage_->setRemark(remark);
    hintAtMileage();
    reasonRow_->setVisible(!mileageReason_->text().isEmpty() || (isBelowLast() && mileageRow_->hasError()));
}

void VisitForm::hintAtMileage() {
    QString hint;
    if (mileage() && lastMileageKm_ && lastReadOn_ && !isBelowLast() &&
        !isBelievable({*lastReadOn_, *lastMileageKm_}, {desk_.context().today(), *mileage()})) {
        hint = tr("%1 since %2 are more than %3 a day. Look at the dashboard again; it is taken as typed.")
                   .arg(displayKilometres(*mileage() - *lastMileageKm_), displayDate(*lastReadOn_),
                        displayKilometres(mostKmPerDay));
    }
    mileageRow_->setHint(hint);
}

void VisitForm::settleMileage() {
    const QString typed = mileage_->text().trimmed();
    if (!typed.isEmpty() && !mileage()) {
        mileageRow_->setError(tr("This is no reading in kilometres. Type it like 41,286."));
    } else if (isBelowLast() && mileageReason_->text().trimmed().isEmpty()) {
        mileageRow_->setError(tr("%1 is less than at the last visit (%2). Correct it, or say why.")
                                  .arg(displayKilometres(mileage()), displayKilometres(lastMileageKm_)));
        reasonRow_->setVisible(true);
    } else {
        mileageRow_->setError({});
    }
    if (mileage() != settledMileage_) {
        settledMileage_ = mileage();
        Q_EMIT mileageSettled(settledMileage_);
    }
}

} // namespace baydesk
