// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/orders/moment_input.h"
#include "gui/pages/orders/reception/entry.h"
#include "gui/pages/orders/reception/fuel_field.h"
#include "gui/pages/orders/reception/job_field.h"
#include "gui/pages/orders/reception/job_list.h"
#include "gui/pages/orders/reception/visit_form.h"
#include "gui/pages/orders/reception/walk_around_form.h"
#include "gui/widgets/field_row.h"

#include <algorithm>

namespace baydesk {

std::vector<FieldRow*> VisitForm::allRows() const {
    std::vector<FieldRow*> rows{mileageRow_, reasonRow_,  fuelRow_,    wordsRow_,
                                jobsRow_,    promiseRow_, comebackRow_};
    if (walkAround_) {
        rows.insert(rows.end(), walkAround_->rows().begin(), walkAround_->rows().end());
    }
    return rows;
}

std::vector<JobDraft> VisitForm::jobs() const {
    std::vector<TypedJob> typed = jobList_->jobs();
    for (const QString& job : readJobs(jobField_->text())) {
        typed.push_back({job, {}}); // what stands in the field was meant as well
    }
    std::vector<JobDraft> drafts;
    for (const TypedJob& job : typed) {
        JobDraft draft;
        draft.complaint = job.text;
        draft.package = job.package;
        draft.recommendation = job.recommendation;
        if (comeback_ && drafts.empty()) {
            draft.comeback = Comeback{comeback_->order, comeback_->cause, comeback_->job};
        }
        drafts.push_back(draft);
    }
    return drafts;
}

void VisitForm::addRecommendation(const Recommendation& recommendation) {
    jobList_->add({recommendation.work, {}, recommendation.id});
}

std::vector<RecommendationId> VisitForm::recommendations() const {
    std::vector<RecommendationId> taken;
    for (const TypedJob& job : jobList_->jobs()) {
        if (job.recommendation) {
            taken.push_back(*job.recommendation);
        }
    }
    return taken;
}

bool VisitForm::fill(Reception& reception, const Context& context) {
    const VisitDraft typed = draft();
    settleMileage();
    settlePromise();
    settle(fuel_);
    if (!mileage() && typed.mileage.trimmed().isEmpty()) {
        mileageRow_->setError(tr("Read the mileage off the dashboard."));
    }
    if (typed.fuel.trimmed().isEmpty()) {
        fuelRow_->setError(tr("Read the fuel level off the dashboard: 0 to 8 eighths."));
    }
    if (typed.words.trimmed().isEmpty()) {
        wordsRow_->setError(tr("Write down what the customer says, in the customer's own words."));
    }
    reception.jobs = jobs();
    reception.campaigns = campaigns_;
    if (comeback_ && reception.jobs.empty()) {
        jobsRow_->setError(tr("Type the job that comes back."));
    }
    for (FieldRow* row : allRows()) {
        if (row->hasError()) {
            row->field()->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    reception.walkAround = {.mileageKm = *mileage(),
                            .mileageOverrideReason = typed.mileageReason,
                            .fuelEighths = *fuel_->eighths(),
                            .damages = typed.damages,
                            .belongings = typed.belongings,
                            .oldParts = typed.oldParts,
                            .covers = typed.covers,
                            .wantsWash = typed.wantsWash,
                            .words = typed.words};
    reception.promise = parseMoment(typed.promise, context.shop->calendar, context.now);
    reception.customerWaits = typed.customerWaits;
    reception.appointment = typed.appointment;
    reception.purpose = typed.purpose;
    reception.senderName = typed.senderName;
    reception.senderPhone = typed.senderPhone;
    return true;
}

bool VisitForm::showRefusal(const Refusal& refusal) {
    const auto rows = allRows();
    const auto row =
        std::ranges::find_if(rows, [&](const FieldRow* one) { return one->name() == refusal.field(); });
    if (refusal.field().isEmpty() || row == rows.end()) {
        return false;
    }
    (*row)->setError(refusal.remedy().isEmpty() ? refusal.sentence()
                                                : refusal.sentence() + QLatin1Char(' ') + refusal.remedy());
    if (*row == mileageRow_) {
        reasonRow_->setVisible(isBelowLast());
    }
    (*row)->field()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace baydesk
