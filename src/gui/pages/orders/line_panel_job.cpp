// SPDX-License-Identifier: GPL-3.0-or-later
// Which job a line belongs to: said in the title, and another can be chosen.
#include "gui/pages/orders/line_panel.h"

#include "services/order_service.h"

#include <QComboBox>
#include <algorithm>

namespace baydesk {

namespace {
QString nameOf(const Job& job) {
    return QStringLiteral("%1 · %2").arg(job.letter(), job.complaint);
}
} // namespace

void LinePanel::addJobChoice() {
    const std::vector<const Job*> jobs = view().order.jobs();
    if (jobs.size() > 1) {
        addField("job", tr("Job"), jobBox_ = new QComboBox);
        jobBox_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const Job* job : jobs) {
            jobBox_->addItem(nameOf(*job), job->position);
        }
        jobBox_->setCurrentIndex(jobBox_->findData(job_));
        connect(jobBox_, &QComboBox::currentIndexChanged, this, &LinePanel::followJob);
    }
    showTitle();
}

void LinePanel::propose(const Job& owner) {
    const auto isThere = [](const OrderLine& line) { return !line.isRemoved; };
    const auto first = std::ranges::find_if(owner.lines, isThere);
    const bool hasLine = first != owner.lines.end();
    before_.payer = hasLine ? first->payer : LineDraft().payer;
    before_.category = hasLine ? first->category : LineDraft().category;
    if (owner.comeback && countsAsComeback(owner.comeback->cause)) {
        before_.payer = Payer::Goodwill; // what the shop did wrong it does again for nothing
    }
    if (owner.warrantyScope == WarrantyScope::Covered) {
        before_.payer = Payer::OemWarranty;
    }
    if (view().order.isInternal()) {
        before_.payer = Payer::Internal;
    }
}

void LinePanel::followJob() {
    showTitle();
    showAmount(); // a share is one of this job's
    if (line_) {
        return;
    }
    propose(view().order.job(wantedJob()));
    if (!isPayerChosen_) {
        payer_->setCurrentIndex(static_cast<int>(before_.payer));
    }
    if (!isCategoryChosen_) {
        category_->setCurrentIndex(static_cast<int>(before_.category));
    }
}

int LinePanel::wantedJob() const {
    return jobBox_ ? jobBox_->currentData().toInt() : job_;
}

void LinePanel::showTitle() {
    const QString job = nameOf(view().order.job(wantedJob()));
    setTitle(!line_                ? tr("New line of job %1").arg(job)
             : wantedJob() == job_ ? tr("Line of job %1").arg(job)
                                   : tr("Line moves to job %1").arg(job));
}

std::function<void(Session&, const Context&)> LinePanel::writing(const LineDraft& draft,
                                                                 const EditBase<LineDraft>& base) const {
    return [draft, base, id = orderId(), from = job_, to = wantedJob(),
            line = line_](Session& session, const Context& context) {
        OrderService orders(session, context);
        if (line) {
            orders.moveLine(id, from, *line, to, draft, base);
        } else {
            orders.addLine(id, to, draft);
        }
    };
}

} // namespace baydesk
